/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-pose.h"

G_BEGIN_DECLS

/**
 * StrideExercise:
 *
 * One exercise (or self-test) of the catalogue. Immutable; texts are translated.
 */
#define STRIDE_TYPE_EXERCISE (stride_exercise_get_type ())
G_DECLARE_FINAL_TYPE (StrideExercise, stride_exercise, STRIDE, EXERCISE, GObject)

typedef enum {
  STRIDE_SIDES_BILATERAL,   /* both sides at once */
  STRIDE_SIDES_EACH,        /* all of one side, then all of the other */
  STRIDE_SIDES_ALTERNATING, /* the repetitions change sides */
} StrideSides;

typedef struct {
  gboolean is_hold;
  int sets;
  int reps;         /* per side, both together when alternating; 0 for holds and by time */
  double tempo_s;   /* one repetition; 0 for holds and by time */
  int hold_s;       /* 0 for repetitions without a hold */
  int work_s;       /* movement by time alone (marching, breathing); 0 otherwise */
  int rest_s;       /* between sets */
  const char *note; /* (translated), may be empty */
} StrideDose;

const char *stride_exercise_get_id (StrideExercise *self);
const char *stride_exercise_get_name (StrideExercise *self);
/* The muscles that it works on: "gluteals, hamstrings". */
const char *stride_exercise_get_region (StrideExercise *self);
/* ids, not for display: supine, prone, side, quadruped, kneeling, seated, standing */
const char *stride_exercise_get_position (StrideExercise *self);
/* id: none, chair, wall, strap, bed */
const char *stride_exercise_get_equipment (StrideExercise *self);
const char *stride_exercise_get_group (StrideExercise *self);
StrideSides stride_exercise_get_sides (StrideExercise *self);
const StrideDose *stride_exercise_get_dose (StrideExercise *self);
/* Seconds of the whole dose: bouts and the rests between them; 0 for self-tests. */
int stride_exercise_get_total (StrideExercise *self);
/* Sentences, in their order: how it is done, what goes wrong, when to stop. */
const char *const *stride_exercise_get_steps (StrideExercise *self);
const char *const *stride_exercise_get_mistakes (StrideExercise *self);
const char *stride_exercise_get_stop (StrideExercise *self);
/* (nullable): id of an easier, a harder exercise */
const char *stride_exercise_get_easier (StrideExercise *self);
const char *stride_exercise_get_harder (StrideExercise *self);
/* factor ids */
const char *const *stride_exercise_get_targets (StrideExercise *self);
/* citation ids */
const char *const *stride_exercise_get_evidence (StrideExercise *self);
/* One repetition, or the way into a hold; what stands around. (transfer none) */
const StrideKeyframe *stride_exercise_get_keyframes (StrideExercise *self, guint *n_keyframes);
const StrideProp *stride_exercise_get_props (StrideExercise *self, guint *n_props);
gboolean stride_exercise_is_test (StrideExercise *self);
/* Whether it is a test that measures how many seconds one can hold. */
gboolean stride_exercise_is_timed_test (StrideExercise *self);
/* The rest is of self-tests only, and NULL for exercises: what is measured, and what results mean. */
const char *stride_exercise_get_measures (StrideExercise *self);
const char *stride_exercise_get_bands (StrideExercise *self);
/* The part of the bands that @value falls in: "fair" (translated). NULL where there are none.
 * (nullable) (transfer full) */
char *stride_exercise_dup_band (StrideExercise *self, double value);
/* How far a single result may be off. (translated) */
const char *stride_exercise_get_precision (StrideExercise *self);
/* The change from @value to the next result, in the test's unit, that is not told from chance; 0 where
 * the result is a yes or no. Numbers: data/content/exercises.json, sources: the test's evidence. */
double stride_exercise_get_noise (StrideExercise *self, double value);
/* What may be entered, and in which unit (translated). */
void stride_exercise_get_range (StrideExercise *self, double *min, double *max, const char **unit);
/* The facts that hold the result: one, or left and right. */
const char *const *stride_exercise_get_records (StrideExercise *self);

G_END_DECLS
