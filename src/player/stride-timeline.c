/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-timeline-private.h"

#include <math.h>

#include "stride-error.h"
#include "stride-poison.h"

/* A get-ready longer than this is a rest that the routine wants. */
#define LONGEST_READY_S 15
#define CHANGE_WITHOUT_REST_S 4

struct _StrideTimeline {
  StrideRoutine *routine; /* (owned) */
  GArray *phases;         /* (owned) (element-type StridePhase) */
  gint64 *starts;         /* (owned): of each phase, and the total */
  guint n_work;
};

void
stride_timeline_options_init (StrideTimelineOptions *options)
{
  g_return_if_fail (options != NULL);

  *options = (StrideTimelineOptions) {
    .rest_factor = 1,
    .first_side = STRIDE_SIDE_LEFT,
  };
}

static void
phase_clear (gpointer data)
{
  StridePhase *phase = data;

  g_clear_object (&phase->exercise);
}

GArray *
stride_timeline_new_phases (void)
{
  GArray *phases = g_array_new (FALSE, TRUE, sizeof (StridePhase));

  g_array_set_clear_func (phases, phase_clear);

  return phases;
}

void
stride_timeline_append_phase (GArray *phases, const StridePhase *phase)
{
  g_assert (phase->length > 0);

  g_object_ref (phase->exercise);
  g_array_append_val (phases, *phase);
}

StrideTimeline *
stride_timeline_take_phases (StrideRoutine *routine, GArray *phases)
{
  StrideTimeline *self = g_rc_box_new0 (StrideTimeline);

  self->routine = g_object_ref (routine);
  self->phases = phases;
  self->starts = g_new0 (gint64, phases->len + 1);
  for (guint i = 0; i < phases->len; i++) {
    const StridePhase *phase = &g_array_index (phases, StridePhase, i);

    self->starts[i + 1] = self->starts[i] + phase->length;
    if (phase->kind == STRIDE_PHASE_WORK)
      self->n_work++;
  }

  return self;
}

static int
scale_rest (int seconds, double factor)
{
  return seconds > 0 ? MAX (1, (int) lround (seconds * factor)) : 0;
}

static void
append_rest (GArray *phases, const StridePhase *next, StridePhaseKind kind, int seconds)
{
  StridePhase rest = *next;

  if (seconds <= 0)
    return;

  rest.kind = kind;
  rest.length = seconds * G_USEC_PER_SEC;
  rest.reps = 0;
  rest.tempo_s = 0;
  rest.self_paced = FALSE;
  stride_timeline_append_phase (phases, &rest);
}

/* One step: get ready, then the bouts with what lies between them. */
static void
append_step (GArray *phases,
             const StrideRoutineStep *step,
             StridePhase work,
             const StrideTimelineOptions *options)
{
  int ready_s =
    options->ready_s > 0 && step->ready_s <= LONGEST_READY_S ? options->ready_s : step->ready_s;
  int rest_s = scale_rest (step->rest_s, options->rest_factor);
  int change_s = options->change_s > 0 ? options->change_s : rest_s;
  StrideSide second =
    options->first_side == STRIDE_SIDE_LEFT ? STRIDE_SIDE_RIGHT : STRIDE_SIDE_LEFT;

  work.kind = STRIDE_PHASE_WORK;
  work.length = step->work_s * G_USEC_PER_SEC;
  work.reps = step->reps;
  work.tempo_s = step->reps > 0 ? step->tempo_s : 0;
  work.self_paced = options->self_paced && step->reps > 0;
  work.n_sets = step->sets;
  work.note = step->note;

  for (work.set = 1; work.set <= step->sets; work.set++) {
    work.side = step->sides > 1 ? options->first_side : STRIDE_SIDE_BOTH;
    append_rest (phases, &work, work.set == 1 ? STRIDE_PHASE_READY : STRIDE_PHASE_REST,
                 work.set == 1 ? ready_s : rest_s);
    stride_timeline_append_phase (phases, &work);

    if (step->sides > 1) {
      work.side = second;
      append_rest (phases, &work, STRIDE_PHASE_CHANGE_SIDES,
                   change_s > 0 ? change_s : CHANGE_WITHOUT_REST_S);
      stride_timeline_append_phase (phases, &work);
    }
  }
}

static gboolean
append_round (GArray *phases,
              StrideRoutine *routine,
              StrideCatalog *catalog,
              const StrideTimelineOptions *options,
              int round,
              GError **error)
{
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n_steps);

  for (guint i = 0; i < n_steps; i++) {
    StridePhase phase = { .step = i, .round = round, .set = 1, .n_sets = 1 };

    phase.exercise = stride_catalog_find_exercise (catalog, steps[i].exercise_id);
    phase.note = steps[i].note;
    phase.side = steps[i].sides > 1 ? options->first_side : STRIDE_SIDE_BOTH;
    if (!phase.exercise) {
      g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_REFERENCE,
                   "%s: step %u: there is no exercise “%s”", stride_routine_get_id (routine), i + 1,
                   steps[i].exercise_id);
      return FALSE;
    }
    if (steps[i].work_s <= 0) {
      g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, "%s: step %u: no time to work",
                   stride_routine_get_id (routine), i + 1);
      return FALSE;
    }
    if (i == 0 && round > 1)
      append_rest (phases, &phase, STRIDE_PHASE_ROUND_REST,
                   scale_rest (stride_routine_get_round_rest (routine), options->rest_factor));
    append_step (phases, &steps[i], phase, options);
  }

  return TRUE;
}

StrideTimeline *
stride_timeline_new (StrideRoutine *routine,
                     StrideCatalog *catalog,
                     const StrideTimelineOptions *options,
                     GError **error)
{
  g_autoptr (GArray) phases = NULL;
  StrideTimelineOptions defaults;

  g_return_val_if_fail (STRIDE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  if (!options) {
    stride_timeline_options_init (&defaults);
    options = &defaults;
  }

  phases = stride_timeline_new_phases ();
  for (int round = 1; round <= stride_routine_get_rounds (routine); round++) {
    if (!append_round (phases, routine, catalog, options, round, error))
      return NULL;
  }
  if (phases->len == 0) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, "%s: a routine without steps",
                 stride_routine_get_id (routine));
    return NULL;
  }

  return stride_timeline_take_phases (routine, g_steal_pointer (&phases));
}

StrideTimeline *
stride_timeline_ref (StrideTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
timeline_clear (gpointer data)
{
  StrideTimeline *self = data;

  g_clear_object (&self->routine);
  g_clear_pointer (&self->phases, g_array_unref);
  g_clear_pointer (&self->starts, g_free);
}

void
stride_timeline_unref (StrideTimeline *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, timeline_clear);
}

StrideRoutine *
stride_timeline_get_routine (StrideTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->routine;
}

guint
stride_timeline_get_size (StrideTimeline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->phases->len;
}

const StridePhase *
stride_timeline_get (StrideTimeline *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->phases->len, NULL);

  return &g_array_index (self->phases, StridePhase, index);
}

gint64
stride_timeline_get_total (StrideTimeline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->starts[self->phases->len];
}

gint64
stride_timeline_get_start (StrideTimeline *self, guint index)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (index <= self->phases->len, 0);

  return self->starts[index];
}

guint
stride_timeline_get_n_work (StrideTimeline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_work;
}

const StridePhase *
stride_timeline_get_next_work (StrideTimeline *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = index; i < self->phases->len; i++) {
    if (stride_timeline_get (self, i)->kind == STRIDE_PHASE_WORK)
      return stride_timeline_get (self, i);
  }

  return NULL;
}
