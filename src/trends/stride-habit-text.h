/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-consistency.h"

G_BEGIN_DECLS

/* Habit and load in words: translated, (transfer full). */

/* "2 of 3 routines this week" */
char *stride_habit_text_target (const StrideConsistency *consistency) G_GNUC_WARN_UNUSED_RESULT;
/* "74 of 100" */
char *stride_habit_text_score (const StrideConsistency *consistency) G_GNUC_WARN_UNUSED_RESULT;
/* Why the score is what it is, and that it can wait. */
char *stride_habit_text_because (const StrideConsistency *consistency) G_GNUC_WARN_UNUSED_RESULT;
/* "Welcome back after 3 weeks. …"; NULL without a pause. (nullable) */
char *stride_habit_text_welcome (int pause_days) G_GNUC_WARN_UNUSED_RESULT;

/* "Next long run: up to 13.2 km would be no spike", for a run on @day. @because: (out) */
char *stride_habit_text_next_run (GPtrArray *entries, StrideDay day, gboolean miles, char **because)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
