/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * StrideRoutine:
 *
 * An ordered list of steps, done @rounds times. Immutable; texts are translated.
 */
#define STRIDE_TYPE_ROUTINE (stride_routine_get_type ())
G_DECLARE_FINAL_TYPE (StrideRoutine, stride_routine, STRIDE, ROUTINE, GObject)

typedef struct {
  char *exercise_id;
  int ready_s;    /* to change position before the first bout */
  int work_s;     /* one bout, one side */
  int reps;       /* 0: by time alone */
  double tempo_s; /* one repetition; 0 when by time alone */
  int sides;      /* 1, or 2 for two full halves */
  int sets;
  int rest_s; /* between bouts of this step */
  char *note; /* (translated), may be empty */
} StrideRoutineStep;

/* Levels a routine belongs to. */
typedef enum {
  STRIDE_LEVEL_ALL,
  STRIDE_LEVEL_1,
  STRIDE_LEVEL_2,
  STRIDE_LEVEL_3,
  STRIDE_LEVEL_TEST,
} StrideLevel;

const char *stride_routine_get_id (StrideRoutine *self);
const char *stride_routine_get_name (StrideRoutine *self);
/* What it is for; when to do it, when not; how often. (translated), may be empty */
const char *stride_routine_get_goal (StrideRoutine *self);
const char *stride_routine_get_when (StrideRoutine *self);
const char *stride_routine_get_not_when (StrideRoutine *self);
const char *stride_routine_get_frequency (StrideRoutine *self);
const char *stride_routine_get_note (StrideRoutine *self);
StrideLevel stride_routine_get_level (StrideRoutine *self);
/* ids of the factors that it works on */
const char *const *stride_routine_get_factors (StrideRoutine *self);
const StrideRoutineStep *stride_routine_get_steps (StrideRoutine *self, guint *n_steps);
int stride_routine_get_rounds (StrideRoutine *self);
/* seconds between two rounds */
int stride_routine_get_round_rest (StrideRoutine *self);
/* Seconds from start to end, without pauses: per step and round, ready + bouts x work
 * + (bouts - 1) x rest, bouts = sets x sides; and the rests between rounds. */
int stride_routine_get_total (StrideRoutine *self);

G_END_DECLS
