/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routine.h"

#include "stride-content-text.h"
#include "stride-error.h"
#include "stride-routine-private.h"

#include "stride-poison.h"

#define LONGEST_S 3600

struct _StrideRoutine {
  GObject parent_instance;

  char *id;        /* (owned) */
  char *name;      /* (owned) */
  char *goal;      /* (owned) */
  char *when;      /* (owned) */
  char *not_when;  /* (owned) */
  char *frequency; /* (owned) */
  char *note;      /* (owned) */
  StrideLevel level;
  char **factors; /* (owned) */
  GArray *steps;  /* (owned) (element-type StrideRoutineStep) */
  int rounds;
  int round_rest;
};

G_DEFINE_FINAL_TYPE (StrideRoutine, stride_routine, G_TYPE_OBJECT)

/* In the order of StrideLevel. */
static const char *const levels[] = { "all", "1", "2", "3", "test", NULL };

static void
step_clear (gpointer data)
{
  StrideRoutineStep *step = data;

  g_free (step->exercise_id);
  g_free (step->note);
}

static void
stride_routine_finalize (GObject *object)
{
  StrideRoutine *self = STRIDE_ROUTINE (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->goal);
  g_free (self->when);
  g_free (self->not_when);
  g_free (self->frequency);
  g_free (self->note);
  g_strfreev (self->factors);
  g_array_unref (self->steps);

  G_OBJECT_CLASS (stride_routine_parent_class)->finalize (object);
}

static void
stride_routine_class_init (StrideRoutineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_routine_finalize;
}

static void
stride_routine_init (StrideRoutine *self)
{
  self->steps = g_array_new (FALSE, TRUE, sizeof (StrideRoutineStep));
  g_array_set_clear_func (self->steps, step_clear);
}

static int
step_total (const StrideRoutineStep *step)
{
  int bouts = step->sets * step->sides;

  return step->ready_s + bouts * step->work_s + (bouts - 1) * step->rest_s;
}

/* The totals in the files are there for people; a wrong one means that a number was mistyped. */
static void
check_total (StrideJsonReader *reader, int expected)
{
  gint64 found = stride_json_reader_int (reader, "total_s", 0, 24 * LONGEST_S);

  if (found != expected)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "total_s",
                                 "expected %d, the sum of its parts, found %d", expected,
                                 (int) found);
}

static void
check_tempo (StrideJsonReader *reader, const StrideRoutineStep *step)
{
  double expected = step->reps * step->tempo_s;

  if (step->reps > 0 && ABS (expected - step->work_s) > 0.5)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "work_s",
                                 "expected %g, repetitions times tempo, found %d", expected,
                                 step->work_s);
}

static void
read_step (StrideJsonReader *reader, gpointer user_data)
{
  StrideRoutine *self = user_data;
  StrideRoutineStep step = {
    .exercise_id = g_strdup (stride_json_reader_string (reader, "exercise")),
    .ready_s = (int) stride_json_reader_int (reader, "ready_s", 0, LONGEST_S),
    .work_s = (int) stride_json_reader_int (reader, "work_s", 1, LONGEST_S),
    .reps = (int) stride_json_reader_int_or (reader, "reps", 0, 1, 200),
    .sides = (int) stride_json_reader_int (reader, "sides", 1, 2),
    .sets = (int) stride_json_reader_int (reader, "sets", 1, 10),
    .rest_s = (int) stride_json_reader_int (reader, "rest_s", 0, LONGEST_S),
    .note = stride_content_dup_text_or_empty (reader, "note"),
  };

  if (step.reps > 0)
    step.tempo_s = stride_json_reader_double (reader, "tempo_s", 0.2, 120);
  check_tempo (reader, &step);
  check_total (reader, step_total (&step));

  g_array_append_val (self->steps, step);
}

StrideRoutine *
stride_routine_new_from_json (StrideJsonReader *reader)
{
  StrideRoutine *self;

  g_return_val_if_fail (reader != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_ROUTINE, NULL);
  self->id = g_strdup (stride_json_reader_string (reader, "id"));
  self->name = stride_content_dup_text (reader, "name");
  self->goal = stride_content_dup_text (reader, "goal");
  self->when = stride_content_dup_text (reader, "when");
  self->not_when = stride_content_dup_text (reader, "not_when");
  self->frequency = stride_content_dup_text (reader, "frequency");
  self->note = stride_content_dup_text_or_empty (reader, "note");
  self->level = (StrideLevel) stride_json_reader_choice (reader, "level", levels, STRIDE_LEVEL_ALL);
  self->factors = stride_json_reader_dup_strv (reader, "factors");
  self->rounds = (int) stride_json_reader_int (reader, "rounds", 1, 10);
  self->round_rest = (int) stride_json_reader_int (reader, "round_rest_s", 0, LONGEST_S);
  stride_content_each (reader, "steps", read_step, self);

  if (self->steps->len == 0)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "steps", "expected at least one step");
  check_total (reader, stride_routine_get_total (self));

  return self;
}

const char *
stride_routine_get_id (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->id;
}

const char *
stride_routine_get_name (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->name;
}

const char *
stride_routine_get_goal (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->goal;
}

const char *
stride_routine_get_when (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->when;
}

const char *
stride_routine_get_not_when (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->not_when;
}

const char *
stride_routine_get_frequency (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->frequency;
}

const char *
stride_routine_get_note (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return self->note;
}

StrideLevel
stride_routine_get_level (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), STRIDE_LEVEL_ALL);

  return self->level;
}

const char *const *
stride_routine_get_factors (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->factors;
}

const StrideRoutineStep *
stride_routine_get_steps (StrideRoutine *self, guint *n_steps)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), NULL);
  g_return_val_if_fail (n_steps != NULL, NULL);

  *n_steps = self->steps->len;

  return (const StrideRoutineStep *) self->steps->data;
}

int
stride_routine_get_rounds (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), 1);

  return self->rounds;
}

int
stride_routine_get_round_rest (StrideRoutine *self)
{
  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), 0);

  return self->round_rest;
}

int
stride_routine_get_total (StrideRoutine *self)
{
  int total = 0;

  g_return_val_if_fail (STRIDE_IS_ROUTINE (self), 0);

  for (guint i = 0; i < self->steps->len; i++)
    total += step_total (&g_array_index (self->steps, StrideRoutineStep, i));

  return self->rounds * total + (self->rounds - 1) * self->round_rest;
}
