/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-insight.h"

G_BEGIN_DECLS

/*
 * What Today says, as pure functions: the one next step, the question of the morning after, the week in a
 * sentence, and what waits for the next run. All texts are translated.
 */

typedef struct {
  char *title;
  char *text;
  char *button; /* label */
  char *action; /* a detailed name: "win.start-routine('desk-4')" */
} StrideTodayStep;

/* @entries: those of the last weeks, oldest first; @now: Unix seconds. Fills all of @step. */
void stride_today_step_choose (StrideTodayStep *step,
                               StrideInsight *insight,
                               StrideProfile *profile,
                               GPtrArray *entries,
                               GDateTime *now);
void stride_today_step_clear (StrideTodayStep *step);

typedef struct {
  StrideEntry *run; /* (owned) (nullable): NULL when there is nothing to ask */
  gboolean second;  /* h48, not h24 */
  char *text;       /* (owned) */
} StrideTodayQuestion;

/* The newest run whose soreness of the morning after (12–36 h), or of the second day (40–60 h, asked
 * when the first was 2 or more), is not known yet. */
void stride_today_question_find (StrideTodayQuestion *question, GPtrArray *entries, GDateTime *now);
/* When there is next a question to ask, or none any more; Unix seconds, -1: never, as things are. */
gint64 stride_today_question_next (GPtrArray *entries, GDateTime *now);
void stride_today_question_clear (StrideTodayQuestion *question);
/* The run with that answer. (transfer full) @modified: Unix milliseconds */
StrideEntry *stride_today_question_answer (const StrideTodayQuestion *question,
                                           int soreness,
                                           gint64 modified) G_GNUC_WARN_UNUSED_RESULT;

/* A welcome after a pause or, without one, how long the next run may be. Silent where there is too little to
 * compare with, and about running where there is none (stride_safety_allows_run()). */
typedef struct {
  char *welcome;  /* (owned) (nullable) */
  char *next_run; /* (owned) (nullable) */
  char *because;  /* (owned) (nullable): of next_run */
} StrideTodayHabit;

/* @entries: the whole log, as far as it is read, sorted by time */
void stride_today_habit_find (StrideTodayHabit *habit,
                              StrideInsight *insight,
                              GPtrArray *entries,
                              gboolean miles);
void stride_today_habit_clear (StrideTodayHabit *habit);

G_END_DECLS
