/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoe-page.h"

#include "stride-error-row.h"
#include "stride-quantity.h"

#include <glib/gi18n-lib.h>

#define LIMIT_MIN 300000
#define LIMIT_MAX 1200000
#define LIMIT_USUAL 700000
#define START_MAX 5000000

struct _StrideShoePage {
  AdwNavigationPage parent_instance;

  StrideShoes *shoes; /* (owned) */
  char *id;           /* (owned) (nullable) */
  gboolean miles;

  AdwBanner *error_banner;
  AdwEntryRow *name_row;
  AdwEntryRow *start_row;
  AdwEntryRow *limit_row;
  StrideErrorRow *name_error;
  StrideErrorRow *start_error;
  StrideErrorRow *limit_error;
  AdwSwitchRow *default_row;
  AdwSwitchRow *retired_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (StrideShoePage, stride_shoe_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_text (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* Says what is wrong, if anything; a blank text is @blank metres. FALSE if something is wrong. */
static gboolean
read_distance (StrideShoePage *self,
               AdwEntryRow *row,
               StrideErrorRow *error,
               int blank,
               int min,
               int max,
               int *metres)
{
  g_autofree char *text = dup_text (row);
  gboolean miles = self->miles;
  gboolean good;
  g_autofree char *message = NULL;

  *metres = *text ? stride_parse_distance (text, &miles) : blank;
  good = *metres >= min && *metres <= max;
  if (!good) {
    g_autofree char *low = stride_format_distance_exact (min, FALSE);
    g_autofree char *high = stride_format_distance_exact (max, FALSE);

    /* Translators: the range that a distance must lie in. */
    message = g_strdup_printf (_ ("From %s to %s"), low, high);
  }
  stride_error_row_set_message (error, message, GTK_WIDGET (row));
  if (!good)
    gtk_widget_grab_focus (GTK_WIDGET (row));

  return good;
}

static gboolean
read_name (StrideShoePage *self, char **name)
{
  *name = dup_text (self->name_row);
  stride_error_row_set_message (self->name_error,
                                **name ? NULL : _ ("A name to know the pair by, like “Blue trail”"),
                                GTK_WIDGET (self->name_row));
  if (!**name)
    gtk_widget_grab_focus (GTK_WIDGET (self->name_row));

  return **name != '\0';
}

static void
save_clicked (StrideShoePage *self)
{
  const StrideShoe *old = self->id ? stride_shoes_find (self->shoes, self->id) : NULL;
  StrideShoe shoe = old ? *old : (StrideShoe) { .since = STRIDE_DAY_NONE, .comfort = -1 };
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  gboolean good;
  const char *id;

  good = read_distance (self, self->limit_row, self->limit_error, LIMIT_USUAL, LIMIT_MIN, LIMIT_MAX,
                        &shoe.limit_m);
  good &= read_distance (self, self->start_row, self->start_error, 0, 0, START_MAX, &shoe.start_m);
  good &= read_name (self, &name);
  if (!good)
    return;

  shoe.name = name;
  shoe.retired = adw_switch_row_get_active (self->retired_row);
  id = stride_shoes_put (self->shoes, &shoe);
  g_set_str (&self->id, id);
  if (adw_switch_row_get_active (self->default_row) && !shoe.retired)
    stride_shoes_set_default (self->shoes, self->id);
  else if (g_strcmp0 (stride_shoes_get_default (self->shoes), self->id) == 0)
    stride_shoes_set_default (self->shoes, NULL);

  if (!stride_shoes_save (self->shoes, &error)) {
    adw_banner_set_title (self->error_banner, error->message);
    adw_banner_set_revealed (self->error_banner, TRUE);
    return;
  }

  g_signal_emit (self, signals[DONE], 0);
}

static void
remove_activated (StrideShoePage *self)
{
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (stride_shoes_get_default (self->shoes), self->id) == 0)
    stride_shoes_set_default (self->shoes, NULL);
  stride_shoes_remove (self->shoes, self->id);
  if (!stride_shoes_save (self->shoes, &error)) {
    adw_banner_set_title (self->error_banner, error->message);
    adw_banner_set_revealed (self->error_banner, TRUE);
    return;
  }

  g_signal_emit (self, signals[DONE], 0);
}

static void
set_distance (StrideShoePage *self, AdwEntryRow *row, int metres)
{
  g_autofree char *text = stride_format_distance_field (metres, self->miles);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
fill (StrideShoePage *self)
{
  const StrideShoe *shoe = self->id ? stride_shoes_find (self->shoes, self->id) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->start_row),
                                 self->miles ? _ ("Miles before it came here")
                                             : _ ("Kilometres before it came here"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->limit_row),
                                 self->miles ? _ ("Limit in miles") : _ ("Limit in kilometres"));
  set_distance (self, self->limit_row, shoe ? shoe->limit_m : LIMIT_USUAL);
  if (!shoe) {
    adw_switch_row_set_active (self->default_row, stride_shoes_get_size (self->shoes) == 0);
    return;
  }

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), shoe->name);
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), shoe->name);
  set_distance (self, self->start_row, shoe->start_m);
  adw_switch_row_set_active (self->retired_row, shoe->retired);
  adw_switch_row_set_active (self->default_row,
                             g_strcmp0 (stride_shoes_get_default (self->shoes), self->id) == 0);
}

static void
stride_shoe_page_dispose (GObject *object)
{
  StrideShoePage *self = STRIDE_SHOE_PAGE (object);

  g_clear_object (&self->shoes);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_SHOE_PAGE);

  G_OBJECT_CLASS (stride_shoe_page_parent_class)->dispose (object);
}

static void
stride_shoe_page_class_init (StrideShoePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_shoe_page_dispose;
  signals[DONE] = g_signal_new ("done", STRIDE_TYPE_SHOE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-shoe-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, error_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, name_row);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, start_row);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, limit_row);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, name_error);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, start_error);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, limit_error);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, default_row);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, retired_row);
  gtk_widget_class_bind_template_child (widget_class, StrideShoePage, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, remove_activated);
}

static void
stride_shoe_page_init (StrideShoePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
stride_shoe_page_new (StrideShoes *shoes, const char *id, gboolean removable, gboolean miles)
{
  StrideShoePage *self;

  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);

  self = g_object_new (STRIDE_TYPE_SHOE_PAGE, NULL);
  self->shoes = g_object_ref (shoes);
  self->id = g_strdup (id);
  self->miles = miles;
  gtk_widget_set_visible (self->remove_group, id && removable);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
