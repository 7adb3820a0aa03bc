/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-private.h"

#include <math.h>

#include "stride-poison.h"

StridePlayerState
stride_player_get_state (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), STRIDE_PLAYER_IDLE);

  return self->state;
}

StrideTimeline *
stride_player_get_timeline (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), NULL);

  return self->timeline;
}

guint
stride_player_get_index (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  return self->index;
}

const StridePhase *
stride_player_get_phase (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), NULL);

  return stride_player_is_over (self) ? NULL : stride_player_here (self);
}

gint64
stride_player_get_elapsed (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  return self->elapsed;
}

gint64
stride_player_get_remaining (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  if (stride_player_is_over (self))
    return 0;

  return MAX (0, stride_player_here (self)->length - self->elapsed);
}

gint64
stride_player_get_total_remaining (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  if (stride_player_is_over (self))
    return 0;

  return stride_timeline_get_total (self->timeline) -
         stride_timeline_get_start (self->timeline, self->index + 1) +
         stride_player_get_remaining (self);
}

gint64
stride_player_get_active (StridePlayer *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  return self->active;
}

int
stride_player_get_repetition (StridePlayer *self)
{
  const StridePhase *phase;
  gint64 tempo;

  g_return_val_if_fail (STRIDE_IS_PLAYER (self), -1);

  phase = stride_player_get_phase (self);
  if (!phase || phase->kind != STRIDE_PHASE_WORK || phase->reps == 0 || phase->self_paced)
    return -1;
  tempo = llround (phase->tempo_s * G_USEC_PER_SEC);

  return (int) MIN (phase->reps - 1, self->elapsed / MAX (1, tempo));
}

guint
stride_player_get_n_done (StridePlayer *self)
{
  guint n = 0;

  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);

  for (gsize i = 0; i < self->outcomes->len; i++)
    n += self->outcomes->str[i] == STRIDE_OUTCOME_DONE;

  return n;
}

StrideOutcome
stride_player_get_outcome (StridePlayer *self, guint index)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), STRIDE_OUTCOME_PENDING);
  g_return_val_if_fail (index < self->outcomes->len, STRIDE_OUTCOME_PENDING);

  return (StrideOutcome) self->outcomes->str[index];
}

gint64
stride_player_get_held (StridePlayer *self, guint index)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), 0);
  g_return_val_if_fail (index < self->held->len, 0);

  return g_array_index (self->held, gint64, index);
}

gboolean
stride_player_was_interrupted (StridePlayer *self, gint64 *away)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (away)
    *away = self->interrupted ? self->away : 0;

  return self->interrupted;
}
