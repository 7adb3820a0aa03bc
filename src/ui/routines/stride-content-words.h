/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-exercise.h"
#include "stride-routine.h"

G_BEGIN_DECLS

/* What content names by an id, in words for people (translated). */

/* "On the back"; the id itself where there is no word for it. */
const char *stride_words_position (const char *id);
/* "Chair" */
const char *stride_words_equipment (const char *id);
/* "Each side" */
const char *stride_words_sides (StrideSides sides);
/* "Level 2"; empty for routines of all levels */
const char *stride_words_level (StrideLevel level);

/* "3 sets of 5, 12 s each, on each side, 20 s rest"; empty for a self-test. (transfer full) */
char *stride_words_dose (StrideExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;
/* "2 × 30 s on each side", "10 times, 6 s each". (transfer full) */
char *stride_words_step (const StrideRoutineStep *step) G_GNUC_WARN_UNUSED_RESULT;
/* "7 exercises", "3 exercises, 2 rounds with 30 s rest". (transfer full) */
char *stride_words_outline (StrideRoutine *routine) G_GNUC_WARN_UNUSED_RESULT;

/* @text with a capital first letter, as a sentence begins. (transfer full) */
char *stride_words_sentence (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
