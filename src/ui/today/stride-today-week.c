/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-today-page-private.h"

/* (transfer none): below @above in @box, at the top without one */
static GtkLabel *
add_label (GtkWidget *box, GtkLabel *above)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_box_insert_child_after (GTK_BOX (box), label, above ? GTK_WIDGET (above) : NULL);

  return GTK_LABEL (label);
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

void
stride_today_page_fill_habit (StrideTodayPage *self)
{
  g_autoptr (GPtrArray) entries = NULL;
  StrideTodayHabit habit;

  if (!self->is_whole)
    return;

  entries = stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  stride_today_habit_find (&habit, self->insight, entries, self->miles);
  if (!self->welcome_label && (habit.welcome || habit.next_run)) {
    self->welcome_label = add_label (self->later_box, NULL);
    self->next_run_label = add_label (self->week_box, self->week_because_label);
    self->next_run_because_label = add_label (self->week_box, self->next_run_label);
    gtk_widget_add_css_class (GTK_WIDGET (self->next_run_because_label), "dimmed");
  }
  if (self->welcome_label) {
    show_text (self->welcome_label, habit.welcome);
    show_text (self->next_run_label, habit.next_run);
    show_text (self->next_run_because_label, habit.because);
  }
  stride_today_habit_clear (&habit);
}
