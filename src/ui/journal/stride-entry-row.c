/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-row.h"

#include "stride-entry-text.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>

struct _StrideEntryRow {
  GtkBox parent_instance;

  StrideEntry *entry; /* (owned) (nullable) */

  GtkWidget *check;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *soreness;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (StrideEntryRow, stride_entry_row, GTK_TYPE_BOX)

static const char *const levels[] = { "level-0", "level-1", "level-2", "level-3" };

static void
stride_entry_row_dispose (GObject *object)
{
  StrideEntryRow *self = STRIDE_ENTRY_ROW (object);

  g_clear_object (&self->entry);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_ENTRY_ROW);

  G_OBJECT_CLASS (stride_entry_row_parent_class)->dispose (object);
}

static void
stride_entry_row_class_init (StrideEntryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_entry_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, check);
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, icon);
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, title);
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, soreness);
  gtk_widget_class_bind_template_child (widget_class, StrideEntryRow, menu_button);
}

static void
show_soreness (StrideEntryRow *self, int soreness)
{
  gboolean known = soreness != STRIDE_UNSET;
  g_autofree char *text = known ? g_strdup_printf ("%d", soreness) : g_strdup ("");
  guint level = soreness <= 0 ? 0 : soreness <= 3 ? 1 : soreness <= 6 ? 2 : 3;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->soreness), levels[i]);

  gtk_label_set_text (self->soreness, text);
  /* Its place stays, so that the texts line up. */
  gtk_widget_set_opacity (GTK_WIDGET (self->soreness), known ? 1 : 0);
  if (known) {
    g_autofree char *words =
      g_strdup_printf (_ ("Soreness %d of 10, %s"), soreness, stride_soreness_get_word (soreness));

    gtk_widget_add_css_class (GTK_WIDGET (self->soreness), levels[level]);
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->soreness), words);
  } else {
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->soreness), NULL);
  }
}

/* A check-in or a test is no model for another: its answers are what it is. */
static GMenuModel *
build_menu (StrideEntry *entry)
{
  const char *id = stride_entry_get_id (entry);
  StrideEntryKind kind = stride_entry_get_kind (entry);
  GMenu *menu = g_menu_new ();
  const struct {
    const char *label;
    const char *action;
    gboolean offered;
  } items[] = {
    { _ ("_Edit"), "win.edit-entry", TRUE },
    { _ ("_Duplicate"), "log.duplicate",
      kind != STRIDE_ENTRY_CHECK_IN && kind != STRIDE_ENTRY_SELF_TEST },
    { _ ("D_elete"), "log.delete", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    g_autoptr (GMenuItem) item = NULL;

    if (!items[i].offered)
      continue;
    item = g_menu_item_new (items[i].label, NULL);
    g_menu_item_set_action_and_target (item, items[i].action, "s", id);
    g_menu_append_item (menu, item);
  }

  return G_MENU_MODEL (menu);
}

/* A menu's popover costs more than the rest of its row: it is made when it is opened. */
static void
create_menu (GtkMenuButton *button, gpointer row)
{
  g_autoptr (GMenuModel) menu = build_menu (STRIDE_ENTRY_ROW (row)->entry);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
stride_entry_row_init (StrideEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu, self, NULL);
}

GtkWidget *
stride_entry_row_new (void)
{
  return g_object_new (STRIDE_TYPE_ENTRY_ROW, NULL);
}

void
stride_entry_row_set_entry (StrideEntryRow *self,
                            StrideEntry *entry,
                            StrideCatalog *catalog,
                            StrideShoes *shoes,
                            StrideDay today)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *menu_label = NULL;

  g_return_if_fail (STRIDE_IS_ENTRY_ROW (self));
  g_return_if_fail (STRIDE_IS_ENTRY (entry));

  g_set_object (&self->entry, entry);
  title = stride_entry_dup_title (entry, catalog);
  subtitle = stride_entry_dup_subtitle (entry, shoes, today);
  gtk_image_set_from_icon_name (self->icon,
                                stride_entry_kind_get_icon (stride_entry_get_kind (entry)));
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  show_soreness (self, stride_entry_get_soreness (entry));

  /* Translators: a button's name for screen readers; %s is an entry: "8.2 km · 45 min". */
  menu_label = g_strdup_printf (_ ("Menu of %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  menu_label, -1);
}

void
stride_entry_row_set_selection (StrideEntryRow *self, gboolean selecting, gboolean selected)
{
  g_return_if_fail (STRIDE_IS_ENTRY_ROW (self));

  gtk_widget_set_visible (self->check, selecting);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), selected);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), !selecting);
}

StrideEntry *
stride_entry_row_get_entry (StrideEntryRow *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY_ROW (self), NULL);

  return self->entry;
}
