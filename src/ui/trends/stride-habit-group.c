/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-habit-group.h"

#include "stride-habit-text.h"

#include <glib/gi18n-lib.h>

struct _StrideHabitGroup {
  AdwPreferencesGroup parent_instance;

  AdwActionRow *welcome_row;
  AdwActionRow *target_row;
  AdwActionRow *score_row;
  AdwActionRow *next_run_row;
};

G_DEFINE_FINAL_TYPE (StrideHabitGroup, stride_habit_group, ADW_TYPE_PREFERENCES_GROUP)

static AdwActionRow *
add_row (StrideHabitGroup *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, NULL);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return ADW_ACTION_ROW (row);
}

static void
set_row (AdwActionRow *row, const char *title, const char *subtitle)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle);
}

static void
stride_habit_group_class_init (StrideHabitGroupClass *klass)
{
}

static void
stride_habit_group_init (StrideHabitGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Habit and Load"));
  self->welcome_row = add_row (self);
  self->target_row = add_row (self);
  self->score_row = add_row (self);
  self->next_run_row = add_row (self);
}

GtkWidget *
stride_habit_group_new (void)
{
  return g_object_new (STRIDE_TYPE_HABIT_GROUP, NULL);
}

void
stride_habit_group_set (StrideHabitGroup *self,
                        GPtrArray *entries,
                        StrideDay today,
                        int first_weekday,
                        int target,
                        gboolean miles,
                        gboolean allows_run)
{
  g_autoptr (GArray) weeks = NULL;
  g_autofree char *welcome = NULL;
  g_autofree char *done = NULL;
  g_autofree char *score = NULL;
  g_autofree char *score_title = NULL;
  g_autofree char *because = NULL;
  g_autofree char *next_run = NULL;
  g_autofree char *next_because = NULL;
  StrideConsistency consistency;

  g_return_if_fail (STRIDE_IS_HABIT_GROUP (self));
  g_return_if_fail (entries != NULL && entries->len > 0);

  weeks = stride_weeks_compute (entries, stride_weeks_get_first_day (entries, today), today,
                                first_weekday);
  stride_consistency_compute (weeks, entries, today, (guint) target, &consistency);

  welcome = stride_habit_text_welcome (consistency.pause_days);
  set_row (self->welcome_row, welcome ? welcome : "", NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->welcome_row), welcome != NULL);

  done = stride_habit_text_target (&consistency);
  set_row (self->target_row, done,
           consistency.done >= consistency.target
             ? _ ("What you aimed at is done.")
             : _ ("Any day will do; a rest day costs nothing."));

  score = stride_habit_text_score (&consistency);
  /* Translators: a score of how steadily routines are done: "Consistency: 74 of 100" */
  score_title = g_strdup_printf (_ ("Consistency: %s"), score);
  because = stride_habit_text_because (&consistency);
  set_row (self->score_row, score_title, because);

  next_run = stride_habit_text_next_run (entries, today + 1, miles, &next_because);
  set_row (self->next_run_row, next_run, next_because);
  gtk_widget_set_visible (GTK_WIDGET (self->next_run_row), allows_run);
}
