/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoes-dialog.h"

#include "stride-shoe-page.h"
#include "stride-shoe-wear.h"

#include <glib/gi18n-lib.h>

struct _StrideShoesDialog {
  AdwPreferencesDialog parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  gboolean miles;
  GPtrArray *rows; /* (owned) (element-type GtkWidget): unowned, in their groups */

  AdwPreferencesGroup *in_use_group;
  AdwPreferencesGroup *retired_group;
};

G_DEFINE_FINAL_TYPE (StrideShoesDialog, stride_shoes_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* All runs: a pair may have been used at any time. (transfer container) */
static GPtrArray *
list_entries (StrideShoesDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_journal_is_complete (self->journal) &&
      !stride_journal_load_since (self->journal, STRIDE_DAY_NONE, &error)) {
    AdwToast *toast = adw_toast_new (error->message);

    adw_toast_set_use_markup (toast, FALSE);
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), toast);
  }

  return stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
}

static void
page_done (StrideShoesDialog *self)
{
  adw_preferences_dialog_pop_subpage (ADW_PREFERENCES_DIALOG (self));
}

static void
open_page (StrideShoesDialog *self, const char *id)
{
  g_autoptr (GPtrArray) entries = list_entries (self);
  const StrideShoe *shoe = id ? stride_shoes_find (self->shoes, id) : NULL;
  StrideShoeWear wear = { 0 };
  AdwNavigationPage *page;

  if (shoe)
    stride_shoe_wear_compute (&wear, entries, shoe);

  page = stride_shoe_page_new (self->shoes, id, wear.n_runs == 0, self->miles);
  g_signal_connect_object (page, "done", G_CALLBACK (page_done), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), page);
}

static void
add_activated (StrideShoesDialog *self)
{
  open_page (self, NULL);
}

static void
row_activated (StrideShoesDialog *self, GtkWidget *row)
{
  open_page (self, gtk_widget_get_name (row));
}

static void
add_row (StrideShoesDialog *self, const StrideShoe *shoe, GPtrArray *entries)
{
  AdwPreferencesGroup *group = shoe->retired ? self->retired_group : self->in_use_group;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  StrideShoeWear wear;
  g_autofree char *text = NULL;

  stride_shoe_wear_compute (&wear, entries, shoe);
  text = stride_shoe_wear_describe (&wear, shoe, self->miles);
  gtk_widget_set_name (row, shoe->id);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), shoe->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  if (g_strcmp0 (stride_shoes_get_default (self->shoes), shoe->id) == 0) {
    /* Translators: this pair is chosen already when a run is logged. */
    GtkWidget *mark = gtk_label_new (_ ("For new runs"));

    gtk_widget_add_css_class (mark, "dimmed");
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), mark);
  }
  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_shelf (StrideShoesDialog *self)
{
  g_autoptr (GPtrArray) entries = list_entries (self);
  gboolean retired = FALSE, in_use = FALSE;

  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *group = gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->rows->pdata[i]);
  }
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < stride_shoes_get_size (self->shoes); i++) {
    const StrideShoe *shoe = stride_shoes_get (self->shoes, i);

    add_row (self, shoe, entries);
    retired |= shoe->retired;
    in_use |= !shoe->retired;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->retired_group), retired);
  adw_preferences_group_set_title (self->in_use_group, in_use ? _ ("In Use") : _ ("No Pair Yet"));
}

static void
stride_shoes_dialog_dispose (GObject *object)
{
  StrideShoesDialog *self = STRIDE_SHOES_DIALOG (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_SHOES_DIALOG);

  G_OBJECT_CLASS (stride_shoes_dialog_parent_class)->dispose (object);
}

static void
stride_shoes_dialog_class_init (StrideShoesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_shoes_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-shoes-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideShoesDialog, in_use_group);
  gtk_widget_class_bind_template_child (widget_class, StrideShoesDialog, retired_group);
  gtk_widget_class_bind_template_callback (widget_class, add_activated);
}

static void
stride_shoes_dialog_init (StrideShoesDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_shoes_dialog_new (StrideJournal *journal, StrideShoes *shoes, gboolean miles)
{
  StrideShoesDialog *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);

  self = g_object_new (STRIDE_TYPE_SHOES_DIALOG, NULL);
  self->journal = g_object_ref (journal);
  self->shoes = g_object_ref (shoes);
  self->miles = miles;
  show_shelf (self);
  g_signal_connect_object (shoes, "changed", G_CALLBACK (show_shelf), self, G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
