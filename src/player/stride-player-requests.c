/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-private.h"

#include "stride-error.h"
#include "stride-poison.h"

/* "Back" goes to the phase before when this phase has only just begun. */
#define BACK_LIMIT (2 * G_USEC_PER_SEC)

static gboolean
request (StridePlayer *self, StridePlayerRequest what, GError **error)
{
  stride_player_sync (self);

  return stride_player_state_request (&self->state, what, error);
}

gboolean
stride_player_start (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_START, error))
    return FALSE;
  stride_player_enter (self, 0, 0);

  return TRUE;
}

gboolean
stride_player_pause (StridePlayer *self, GError **error)
{
  gboolean was_live;

  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  was_live = stride_player_is_live (self);
  stride_player_sync (self);
  if (was_live && self->state == STRIDE_PLAYER_PAUSED)
    return TRUE;
  if (!stride_player_state_request (&self->state, STRIDE_REQUEST_PAUSE, error))
    return FALSE;
  self->interrupted = FALSE;
  stride_player_publish (self);
  stride_player_cue (self, STRIDE_CUE_PAUSED);

  return TRUE;
}

void
stride_player_interrupt (StridePlayer *self)
{
  g_return_if_fail (STRIDE_IS_PLAYER (self));

  stride_player_sync (self);
  if (stride_player_is_live (self))
    stride_player_pause_by_itself (self, 0);
}

gboolean
stride_player_resume (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_RESUME, error))
    return FALSE;
  self->interrupted = FALSE;
  stride_player_wait_if_self_paced (self);
  stride_player_publish (self);
  stride_player_cue (self, STRIDE_CUE_RESUMED);

  return TRUE;
}

gboolean
stride_player_skip (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_MOVE, error))
    return FALSE;
  stride_player_mark (self, STRIDE_OUTCOME_SKIPPED);
  stride_player_enter (self, self->index + 1, 0);

  return TRUE;
}

gboolean
stride_player_back (StridePlayer *self, GError **error)
{
  guint index;

  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_MOVE, error))
    return FALSE;
  index = self->index;
  if (self->elapsed < stride_player_scale (self, BACK_LIMIT) && index > 0)
    index--;
  stride_player_enter (self, index, 0);

  return TRUE;
}

gboolean
stride_player_done (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  stride_player_sync (self);
  if (!stride_player_is_over (self) && stride_player_here (self)->kind != STRIDE_PHASE_WORK) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_STATE,
                         "There is nothing to be done now");
    return FALSE;
  }
  if (!stride_player_state_request (&self->state, STRIDE_REQUEST_MOVE, error))
    return FALSE;
  stride_player_mark (self, STRIDE_OUTCOME_DONE);
  stride_player_enter (self, self->index + 1, 0);

  return TRUE;
}

gboolean
stride_player_stop (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_STOP, error))
    return FALSE;
  stride_player_publish (self);

  return TRUE;
}

gboolean
stride_player_restart_phase (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  if (!request (self, STRIDE_REQUEST_RESTART, error))
    return FALSE;
  self->interrupted = FALSE;
  stride_player_enter (self, self->index, 0);

  return TRUE;
}

/* @exercise: (nullable): NULL exchanges the sides. */
static void
change_timeline (StridePlayer *self, StrideExercise *exercise)
{
  StrideTimeline *timeline =
    exercise ? stride_timeline_swap_exercise (self->timeline, self->index, exercise)
             : stride_timeline_swap_sides (self->timeline, self->index);
  guint size = stride_timeline_get_size (timeline);
  gboolean was_self_paced = stride_player_here (self)->self_paced;

  g_ptr_array_add (self->changes,
                   stride_player_change_new (self->index,
                                             exercise ? stride_exercise_get_id (exercise) : NULL));
  /* With another number of phases those to come are new ones. */
  if (size != self->outcomes->len) {
    gsize kept = self->index + 1;

    g_string_truncate (self->outcomes, kept);
    g_string_set_size (self->outcomes, size);
    memset (self->outcomes->str + kept, STRIDE_OUTCOME_PENDING, size - kept);
    g_array_set_size (self->held, (guint) kept);
    g_array_set_size (self->held, size);
  }

  stride_timeline_unref (self->timeline);
  self->timeline = timeline;
  /* The time spent on one's own pace says nothing about a timed bout. */
  if (was_self_paced && !stride_player_here (self)->self_paced)
    self->elapsed = 0;
}

static gboolean
swap (StridePlayer *self, StrideExercise *exercise, GError **error)
{
  if (!request (self, STRIDE_REQUEST_SWAP, error))
    return FALSE;
  change_timeline (self, exercise);
  stride_player_wait_if_self_paced (self);
  stride_player_publish (self);
  g_signal_emit_by_name (self, "timeline-changed");

  return TRUE;
}

gboolean
stride_player_swap (StridePlayer *self, StrideExercise *exercise, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), FALSE);

  return swap (self, exercise, error);
}

gboolean
stride_player_swap_sides (StridePlayer *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER (self), FALSE);

  return swap (self, NULL, error);
}

void
stride_player_replay (StridePlayer *self, guint index, StrideExercise *exercise)
{
  g_return_if_fail (self->state == STRIDE_PLAYER_IDLE);

  self->index = index;
  change_timeline (self, exercise);
  self->index = 0;
}

static gboolean
fits (StridePlayer *self, const StridePlayerRecord *record)
{
  guint size = stride_timeline_get_size (self->timeline);
  const StridePhase *phase;

  if (strlen (record->outcomes) != size ||
      record->total != stride_timeline_get_total (self->timeline) ||
      (record->held && record->held->len > size))
    return FALSE;
  if (record->state == STRIDE_PLAYER_FINISHED)
    return record->index == size && record->elapsed == 0;
  if (record->index >= size)
    return FALSE;
  phase = stride_timeline_get (self->timeline, record->index);

  return record->elapsed < (phase->self_paced ? STRIDE_PLAYER_WAIT_LIMIT : phase->length);
}

gboolean
stride_player_restore (StridePlayer *self, const StridePlayerRecord *record)
{
  if (!fits (self, record))
    return FALSE;

  stride_player_follow (self, STRIDE_REQUEST_RESTORE);
  self->index = record->index;
  self->elapsed = record->elapsed;
  self->active = record->active;
  g_string_assign (self->outcomes, record->outcomes);
  /* Files of older versions have none. */
  for (guint i = 0; record->held && i < record->held->len; i++)
    g_array_index (self->held, gint64, i) = g_array_index (record->held, gint64, i);
  if (record->state == STRIDE_PLAYER_FINISHED)
    stride_player_follow (self, STRIDE_REQUEST_FINISH);
  else if (record->state == STRIDE_PLAYER_STOPPED)
    stride_player_follow (self, STRIDE_REQUEST_STOP);
  stride_player_publish (self);

  return TRUE;
}
