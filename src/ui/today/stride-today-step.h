/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-insight.h"

G_BEGIN_DECLS

/*
 * What Today says, as pure functions: the one next step, the question of the morning after, and the week
 * in a sentence. All texts are translated.
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

G_END_DECLS
