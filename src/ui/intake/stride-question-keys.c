/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-question-keys.h"

static gboolean
is_in_text (GtkWidget *focus)
{
  return focus && GTK_IS_TEXT (focus) && *gtk_editable_get_text (GTK_EDITABLE (focus)) != '\0';
}

/* A button that is focused does what it says; the numbers of the scale are answers, not buttons. */
static gboolean
is_on_button (StrideQuestionView *view, GtkWidget *focus)
{
  return focus && GTK_IS_BUTTON (focus) && !gtk_widget_is_ancestor (focus, GTK_WIDGET (view));
}

/* Enter on an answer of which there is only one picks it. */
static gboolean
picks (StrideQuestion *question, GtkWidget *focus)
{
  return GTK_IS_LIST_BOX_ROW (focus) &&
         stride_question_get_kind (question) == STRIDE_QUESTION_SINGLE;
}

StrideQuestionKey
stride_question_keys_read (StrideQuestionView *view,
                           StrideQuestion *question,
                           guint keyval,
                           GdkModifierType modifiers)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (STRIDE_IS_QUESTION_VIEW (view), STRIDE_QUESTION_KEY_NONE);

  if (modifiers & gtk_accelerator_get_default_mod_mask () & ~GDK_SHIFT_MASK)
    return STRIDE_QUESTION_KEY_NONE;

  root = gtk_widget_get_root (GTK_WIDGET (view));
  focus = root ? gtk_root_get_focus (root) : NULL;

  switch (keyval) {
  case GDK_KEY_BackSpace:
    return is_in_text (focus) ? STRIDE_QUESTION_KEY_NONE : STRIDE_QUESTION_KEY_BACK;
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
    if (!question || picks (question, focus) || is_on_button (view, focus) ||
        !stride_question_view_get_has_answer (view))
      return STRIDE_QUESTION_KEY_NONE;
    return STRIDE_QUESTION_KEY_CONTINUE;
  default:
    return question && stride_question_view_press (view, keyval) ? STRIDE_QUESTION_KEY_ANSWER
                                                                 : STRIDE_QUESTION_KEY_NONE;
  }
}
