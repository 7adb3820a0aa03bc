/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error-row.h"

struct _StrideErrorRow {
  AdwPreferencesRow parent_instance;

  GtkLabel *label; /* (unowned): the child */
};

G_DEFINE_FINAL_TYPE (StrideErrorRow, stride_error_row, ADW_TYPE_PREFERENCES_ROW)

static void
stride_error_row_class_init (StrideErrorRowClass *klass)
{
}

static void
stride_error_row_init (StrideErrorRow *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "error");
  gtk_widget_set_margin_start (GTK_WIDGET (self->label), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->label), 12);
  gtk_widget_set_margin_top (GTK_WIDGET (self->label), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->label), 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->label));

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stride_error_row_new (void)
{
  return g_object_new (STRIDE_TYPE_ERROR_ROW, NULL);
}

void
stride_error_row_set_message (StrideErrorRow *self, const char *message, GtkWidget *field)
{
  g_return_if_fail (STRIDE_IS_ERROR_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (field));

  gtk_label_set_text (self->label, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self), message != NULL);

  if (message) {
    gtk_widget_add_css_class (field, "error");
    gtk_accessible_update_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID,
                                 GTK_ACCESSIBLE_INVALID_TRUE, -1);
    gtk_accessible_update_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE,
                                    self->label, NULL, -1);
  } else {
    gtk_widget_remove_css_class (field, "error");
    gtk_accessible_reset_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID);
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
  }
}

const char *
stride_error_row_get_message (StrideErrorRow *self)
{
  g_return_val_if_fail (STRIDE_IS_ERROR_ROW (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self)) ? gtk_label_get_text (self->label) : NULL;
}
