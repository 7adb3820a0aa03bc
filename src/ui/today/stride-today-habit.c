/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-habit-text.h"
#include "stride-load.h"
#include "stride-today-step.h"

void
stride_today_habit_find (StrideTodayHabit *habit,
                         StrideInsight *insight,
                         GPtrArray *entries,
                         gboolean miles)
{
  StrideFacts *facts = stride_insight_get_facts (insight);
  StrideDay today = stride_insight_get_today (insight);
  int soreness = (int) stride_facts_get_number (facts, "today.sore", -1);

  *habit = (StrideTodayHabit) { NULL };
  if (stride_insight_get_safety (insight) < STRIDE_SAFETY_THIS_WEEK)
    habit->welcome = stride_habit_text_welcome (stride_consistency_find_pause (entries, today));
  /* Who comes back starts easy: the longest run of before the pause is no measure. */
  if (habit->welcome || !stride_safety_allows_run (stride_insight_get_safety (insight), soreness) ||
      stride_load_get_limit (entries, today + 1) == 0)
    return;

  habit->next_run = stride_habit_text_next_run (entries, today + 1, miles, &habit->because);
}

void
stride_today_habit_clear (StrideTodayHabit *habit)
{
  g_clear_pointer (&habit->welcome, g_free);
  g_clear_pointer (&habit->next_run, g_free);
  g_clear_pointer (&habit->because, g_free);
}
