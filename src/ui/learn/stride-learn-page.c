/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-learn-page.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-group-heading.h"
#include "stride-reading-page.h"
#include "stride-readings.h"

struct _StrideLearnPage {
  AdwNavigationPage parent_instance;

  StrideInsight *insight; /* (owned) */
  GPtrArray *readings;    /* (owned) (element-type StrideReading) */
  GPtrArray *rows;        /* (owned) (element-type GtkWidget): borrowed, as many as readings */

  GtkSearchEntry *search_entry;
  GtkStack *stack;
  GtkBox *groups_box;
  GtkWidget *groups[STRIDE_N_READINGS];
};

G_DEFINE_FINAL_TYPE (StrideLearnPage, stride_learn_page, ADW_TYPE_NAVIGATION_PAGE)

static const struct {
  const char *title;
  const char *action;
} kinds[STRIDE_N_READINGS] = {
  [STRIDE_READING_QUESTION] = { N_ ("Questions"), "win.show-reading" },
  [STRIDE_READING_FACTOR] = { N_ ("What May Contribute"), "win.show-reading" },
  [STRIDE_READING_SOURCE] = { N_ ("Sources"), "win.show-citation" },
};

static void
search_changed (StrideLearnPage *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  guint n_found[STRIDE_N_READINGS] = { 0 };
  gboolean any = FALSE;

  for (guint i = 0; i < self->readings->len; i++) {
    const StrideReading *reading = self->readings->pdata[i];
    gboolean found = stride_reading_matches (reading, query);

    gtk_widget_set_visible (self->rows->pdata[i], found);
    n_found[reading->kind] += found;
    any |= found;
  }
  for (guint i = 0; i < STRIDE_N_READINGS; i++)
    gtk_widget_set_visible (self->groups[i], n_found[i] > 0);
  gtk_stack_set_visible_child_name (self->stack, any ? "list" : "nothing");
}

static void
add_row (StrideLearnPage *self, const StrideReading *reading)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), reading->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reading->subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  stride_set_action (row, kinds[reading->kind].action, reading->id);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->groups[reading->kind]), row);
  g_ptr_array_add (self->rows, row);
}

static void
stride_learn_page_dispose (GObject *object)
{
  StrideLearnPage *self = STRIDE_LEARN_PAGE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_LEARN_PAGE);
  g_clear_pointer (&self->readings, g_ptr_array_unref);
  g_clear_object (&self->insight);

  G_OBJECT_CLASS (stride_learn_page_parent_class)->dispose (object);
}

static void
stride_learn_page_class_init (StrideLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_learn_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/learn/stride-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideLearnPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, StrideLearnPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideLearnPage, groups_box);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
}

static void
stride_learn_page_init (StrideLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->rows = g_ptr_array_new ();
  for (guint i = 0; i < STRIDE_N_READINGS; i++) {
    self->groups[i] = adw_preferences_group_new ();
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->groups[i]), _ (kinds[i].title));
    stride_group_heading (ADW_PREFERENCES_GROUP (self->groups[i]));
    gtk_box_append (self->groups_box, self->groups[i]);
  }
  /* Typing anywhere on the page searches. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

AdwNavigationPage *
stride_learn_page_new (StrideInsight *insight)
{
  StrideLearnPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);

  self = g_object_new (STRIDE_TYPE_LEARN_PAGE, NULL);
  self->insight = g_object_ref (insight);
  self->readings = stride_readings_list (stride_insight_get_catalog (insight));
  for (guint i = 0; i < self->readings->len; i++)
    add_row (self, self->readings->pdata[i]);

  return ADW_NAVIGATION_PAGE (self);
}
