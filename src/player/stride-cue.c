/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-cue.h"

#include <math.h>

#include "stride-poison.h"

/* Shorter bouts need no "half way". */
#define HALF_WAY_FROM (20 * G_USEC_PER_SEC)

StrideCue
stride_cue_for_phase (const StridePhase *phase)
{
  static const StrideCue cues[] = {
    [STRIDE_PHASE_READY] = STRIDE_CUE_READY,
    [STRIDE_PHASE_WORK] = STRIDE_CUE_WORK,
    [STRIDE_PHASE_CHANGE_SIDES] = STRIDE_CUE_CHANGE_SIDES,
    [STRIDE_PHASE_REST] = STRIDE_CUE_REST,
    [STRIDE_PHASE_ROUND_REST] = STRIDE_CUE_ROUND_REST,
  };

  g_return_val_if_fail (phase != NULL, STRIDE_CUE_READY);

  return cues[phase->kind];
}

gboolean
stride_cue_is_last (StrideTimeline *timeline, guint index)
{
  const StridePhase *phase = stride_timeline_get (timeline, index);
  gboolean second_half =
    index > 0 && stride_timeline_get (timeline, index - 1)->kind == STRIDE_PHASE_CHANGE_SIDES;

  if (phase->kind != STRIDE_PHASE_WORK)
    return FALSE;
  if (!stride_timeline_get_next_work (timeline, index + 1))
    return TRUE;

  return phase->n_sets > 1 && phase->set == phase->n_sets && !second_half;
}

static gint64
half_way (const StridePhase *phase, gint64 tempo)
{
  if (phase->kind != STRIDE_PHASE_WORK || phase->length < HALF_WAY_FROM)
    return -1;
  /* With a tempo it falls on the beginning of a repetition. */
  if (tempo > 0)
    return (phase->reps + 1) / 2 * tempo;

  return phase->length / 2;
}

gint64
stride_cue_next (const StridePhase *phase, gint64 elapsed, StrideCue *cue)
{
  gint64 tempo, next, half;

  g_return_val_if_fail (phase != NULL, 0);
  g_return_val_if_fail (cue != NULL, 0);

  next = phase->length;
  if (phase->self_paced)
    return next;

  /* The more important one comes first: at the same moment the later ones are left out. */
  for (int i = 3; i >= 1; i--) {
    gint64 at = phase->length - i * G_USEC_PER_SEC;

    /* Three beeps right after a phase's own sound would be one noise. */
    if (at >= G_USEC_PER_SEC && at > elapsed && at < next) {
      next = at;
      *cue = (StrideCue) (STRIDE_CUE_COUNT_3 + (3 - i));
    }
  }

  tempo = phase->kind == STRIDE_PHASE_WORK ? llround (phase->tempo_s * G_USEC_PER_SEC) : 0;
  half = half_way (phase, tempo);
  if (half > elapsed && half < next) {
    next = half;
    *cue = STRIDE_CUE_HALF_WAY;
  }

  if (tempo > 0) {
    gint64 repetition = elapsed / tempo + 1;

    if (repetition < phase->reps && repetition * tempo < next) {
      next = repetition * tempo;
      *cue = STRIDE_CUE_REP;
    }
  }

  return next;
}
