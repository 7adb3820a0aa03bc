/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-private.h"

#include "stride-poison.h"

G_DEFINE_FINAL_TYPE (StrideExercise, stride_exercise, G_TYPE_OBJECT)

static void
frame_clear (gpointer data)
{
  StrideKeyframe *frame = data;

  g_free ((char *) frame->note);
  g_free ((char *) frame->highlight);
}

static void
stride_exercise_finalize (GObject *object)
{
  StrideExercise *self = STRIDE_EXERCISE (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->group);
  g_free (self->region);
  g_free (self->position);
  g_free (self->equipment);
  g_free (self->dose_note);
  g_strfreev (self->steps);
  g_strfreev (self->mistakes);
  g_free (self->stop);
  g_free (self->easier);
  g_free (self->harder);
  g_strfreev (self->targets);
  g_strfreev (self->evidence);
  g_array_unref (self->props);
  g_array_unref (self->frames);
  g_free (self->measures);
  g_free (self->bands);
  g_free (self->precision);
  g_free (self->unit);
  g_strfreev (self->records);

  G_OBJECT_CLASS (stride_exercise_parent_class)->finalize (object);
}

static void
stride_exercise_class_init (StrideExerciseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_exercise_finalize;
}

static void
stride_exercise_init (StrideExercise *self)
{
  self->dose_note = g_strdup ("");
  self->props = g_array_new (FALSE, TRUE, sizeof (StrideProp));
  self->frames = g_array_new (FALSE, TRUE, sizeof (StrideKeyframe));
  g_array_set_clear_func (self->frames, frame_clear);
}

const char *
stride_exercise_get_id (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->id;
}

const char *
stride_exercise_get_name (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->name;
}

const char *
stride_exercise_get_region (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->region;
}

const char *
stride_exercise_get_position (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->position;
}

const char *
stride_exercise_get_equipment (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->equipment;
}

const char *
stride_exercise_get_group (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->group;
}

StrideSides
stride_exercise_get_sides (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), STRIDE_SIDES_BILATERAL);

  return self->sides;
}

const StrideDose *
stride_exercise_get_dose (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return &self->dose;
}

int
stride_exercise_get_total (StrideExercise *self)
{
  const StrideDose *dose;
  double bout;
  int bouts;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), 0);

  dose = &self->dose;
  if (dose->sets == 0)
    return 0;

  bout = dose->is_hold ? dose->hold_s : dose->work_s + dose->reps * dose->tempo_s;
  bouts = dose->sets * (self->sides == STRIDE_SIDES_EACH ? 2 : 1);

  return (int) (bouts * bout + 0.5) + (bouts - 1) * dose->rest_s;
}

const char *const *
stride_exercise_get_steps (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->steps;
}

const char *const *
stride_exercise_get_mistakes (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->mistakes;
}

const char *
stride_exercise_get_stop (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->stop;
}

const char *
stride_exercise_get_easier (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->easier;
}

const char *
stride_exercise_get_harder (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->harder;
}

const char *const *
stride_exercise_get_targets (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->targets;
}

const char *const *
stride_exercise_get_evidence (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->evidence;
}

const StrideKeyframe *
stride_exercise_get_keyframes (StrideExercise *self, guint *n_keyframes)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (n_keyframes != NULL, NULL);

  *n_keyframes = self->frames->len;

  return (const StrideKeyframe *) self->frames->data;
}

const StrideProp *
stride_exercise_get_props (StrideExercise *self, guint *n_props)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (n_props != NULL, NULL);

  *n_props = self->props->len;

  return (const StrideProp *) self->props->data;
}

gboolean
stride_exercise_is_test (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), FALSE);

  return self->is_test;
}

gboolean
stride_exercise_is_timed_test (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), FALSE);

  /* The variable's name ends in its unit, which nobody translates. */
  return self->is_test && self->records[0] && g_str_has_suffix (self->records[0], "_s");
}

const char *
stride_exercise_get_measures (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->measures;
}

const char *
stride_exercise_get_bands (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->bands;
}

const char *
stride_exercise_get_precision (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return self->precision;
}

double
stride_exercise_get_noise (StrideExercise *self, double value)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), 0);

  return MAX (self->noise_least, ABS (value) * self->noise_percent / 100);
}

void
stride_exercise_get_range (StrideExercise *self, double *min, double *max, const char **unit)
{
  g_return_if_fail (STRIDE_IS_EXERCISE (self));

  if (min)
    *min = self->min;
  if (max)
    *max = self->max;
  if (unit)
    *unit = self->unit;
}

const char *const *
stride_exercise_get_records (StrideExercise *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->records;
}
