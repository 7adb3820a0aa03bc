/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-answer-row.h"

#include "stride-answer-picture.h"

struct _StrideAnswerRow {
  AdwActionRow parent_instance;

  GtkCheckButton *check; /* (unowned): a child */
};

G_DEFINE_FINAL_TYPE (StrideAnswerRow, stride_answer_row, ADW_TYPE_ACTION_ROW)

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate (widget);
}

static void
stride_answer_row_class_init (StrideAnswerRowClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "answer.choose", NULL, choose_action);
}

static void
stride_answer_row_init (StrideAnswerRow *self)
{
  /* The row is what is focused, clicked and read out. A check button that only is not focusable
   * takes the Tab key all the same, and nobody gets past it. */
  self->check =
    g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                  "can-focus", FALSE, "can-target", FALSE, "valign", GTK_ALIGN_CENTER, NULL);
}

StrideAnswerRow *
stride_answer_row_new (const char *question,
                       const StrideOption *option,
                       char key,
                       gboolean single,
                       StrideAnswerRow *first)
{
  const char shortcut[] = { key, '\0' };
  GtkAccessibleRole role = single ? GTK_ACCESSIBLE_ROLE_RADIO : GTK_ACCESSIBLE_ROLE_CHECKBOX;
  StrideAnswerRow *self;
  GtkWidget *hint;

  g_return_val_if_fail (question && option, NULL);

  self = g_object_new (STRIDE_TYPE_ANSWER_ROW, "accessible-role", role, "title", option->text,
                       "use-markup", FALSE, "activatable", TRUE, NULL);
  hint = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label",
                       shortcut, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (hint, "keycap");
  gtk_widget_add_css_class (hint, "dimmed");
  gtk_widget_add_css_class (hint, "numeric");
  stride_answer_picture_add (ADW_ACTION_ROW (self), question, option->id);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->check));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  option->text, GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, shortcut,
                                  -1);
  if (single && first)
    gtk_check_button_set_group (self->check, first->check);
  stride_answer_row_set_active (self, FALSE);

  return self;
}

gboolean
stride_answer_row_get_active (StrideAnswerRow *self)
{
  g_return_val_if_fail (STRIDE_IS_ANSWER_ROW (self), FALSE);

  return gtk_check_button_get_active (self->check);
}

void
stride_answer_row_set_active (StrideAnswerRow *self, gboolean active)
{
  g_return_if_fail (STRIDE_IS_ANSWER_ROW (self));

  gtk_check_button_set_active (self->check, active);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               active ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                      : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}
