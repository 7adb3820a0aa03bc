/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-timeline-private.h"

#include <math.h>

#include "stride-poison.h"

#define CHANGE_ADDED_S 4

/* The exercise in this phase, for as long as before: its own tempo, as many repetitions as fit. */
static void
set_exercise (StridePhase *phase, StrideExercise *exercise)
{
  const StrideDose *dose = stride_exercise_get_dose (exercise);
  double seconds = (double) phase->length / G_USEC_PER_SEC;

  phase->exercise = exercise;
  phase->note = "";
  if (phase->kind != STRIDE_PHASE_WORK)
    return;

  phase->reps =
    dose->is_hold || dose->tempo_s <= 0 ? 0 : MAX (1, (int) lround (seconds / dose->tempo_s));
  phase->tempo_s = phase->reps > 0 ? seconds / phase->reps : 0;
  phase->self_paced = phase->self_paced && phase->reps > 0;
}

static void
append_second_half (GArray *phases, StridePhase work)
{
  StridePhase change = work;

  work.side = change.side = STRIDE_SIDE_RIGHT;
  work.added = change.added = TRUE;
  change.kind = STRIDE_PHASE_CHANGE_SIDES;
  change.length = CHANGE_ADDED_S * G_USEC_PER_SEC;
  change.reps = 0;
  change.tempo_s = 0;
  change.self_paced = FALSE;
  stride_timeline_append_phase (phases, &change);
  stride_timeline_append_phase (phases, &work);
}

StrideTimeline *
stride_timeline_swap_exercise (StrideTimeline *self, guint index, StrideExercise *exercise)
{
  GArray *phases;
  gboolean each;
  guint step;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < stride_timeline_get_size (self), NULL);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), NULL);

  phases = stride_timeline_new_phases ();
  each = stride_exercise_get_sides (exercise) == STRIDE_SIDES_EACH;
  step = stride_timeline_get (self, index)->step;

  for (guint i = 0; i < stride_timeline_get_size (self); i++) {
    StridePhase phase = *stride_timeline_get (self, i);
    gboolean was_both = phase.side == STRIDE_SIDE_BOTH;

    if (i < index || phase.step != step) {
      stride_timeline_append_phase (phases, &phase);
      continue;
    }
    /* Back to an exercise for both sides: what an earlier swap added goes again. */
    if (!each && phase.added && i > index)
      continue;

    set_exercise (&phase, exercise);
    if (each && was_both)
      phase.side = STRIDE_SIDE_LEFT;
    if (!each && phase.kind == STRIDE_PHASE_CHANGE_SIDES)
      phase.kind = STRIDE_PHASE_REST;
    if (!each)
      phase.side = STRIDE_SIDE_BOTH;
    stride_timeline_append_phase (phases, &phase);
    if (each && was_both && phase.kind == STRIDE_PHASE_WORK)
      append_second_half (phases, phase);
  }

  return stride_timeline_take_phases (stride_timeline_get_routine (self), phases);
}

/* Where a pair begins that is still whole: here, or after the half that is under way or next. */
static guint
first_whole_pair (StrideTimeline *self, guint index)
{
  gboolean half_done =
    stride_timeline_get (self, index)->kind == STRIDE_PHASE_CHANGE_SIDES ||
    (index > 0 && stride_timeline_get (self, index - 1)->kind == STRIDE_PHASE_CHANGE_SIDES);

  if (!half_done)
    return index;
  while (stride_timeline_get (self, index)->kind != STRIDE_PHASE_WORK)
    index++;

  return index + 1;
}

StrideTimeline *
stride_timeline_swap_sides (StrideTimeline *self, guint index)
{
  static const StrideSide other[] = {
    [STRIDE_SIDE_BOTH] = STRIDE_SIDE_BOTH,
    [STRIDE_SIDE_LEFT] = STRIDE_SIDE_RIGHT,
    [STRIDE_SIDE_RIGHT] = STRIDE_SIDE_LEFT,
  };
  GArray *phases;
  guint first;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < stride_timeline_get_size (self), NULL);

  phases = stride_timeline_new_phases ();
  first = first_whole_pair (self, index);
  for (guint i = 0; i < stride_timeline_get_size (self); i++) {
    StridePhase phase = *stride_timeline_get (self, i);

    if (i >= first)
      phase.side = other[phase.side];
    stride_timeline_append_phase (phases, &phase);
  }

  return stride_timeline_take_phases (stride_timeline_get_routine (self), phases);
}
