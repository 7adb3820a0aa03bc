/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-clock.h"
#include "stride-timeline.h"

G_BEGIN_DECLS

/**
 * StridePlayer:
 *
 * Leads through a timeline. It owns no timer: stride_player_sync() walks as far as its clock allows,
 * stride_player_get_deadline() says when something changes next.
 *
 * A jump of the clock's boot time against its monotonic time (the machine slept), or a gap between two
 * syncs of more than 3 s past the deadline, pauses it at the moment of the last sync: nobody holds a
 * stretch that was not announced.
 *
 * The limits are seconds of the machine: on a clock that runs faster (`--clock-rate`) they grow along.
 *
 * Properties (all notify): `state` (also when an interruption turns out to be longer), `index` (of the
 * phase; their number at the end).
 * Signals: `phase-changed` (guint index); `cue` (int StrideCue) for sounds and speech, never late ones in
 * a burst; `second-changed` () when the whole seconds left are others, for what shows them;
 * `timeline-changed` () after a swap; `finished` ().
 */
#define STRIDE_TYPE_PLAYER (stride_player_get_type ())
G_DECLARE_FINAL_TYPE (StridePlayer, stride_player, STRIDE, PLAYER, GObject)

typedef enum {
  STRIDE_PLAYER_IDLE, /* not begun */
  STRIDE_PLAYER_RUNNING,
  STRIDE_PLAYER_PAUSED,
  STRIDE_PLAYER_WAITING, /* self-paced repetitions: until done */
  STRIDE_PLAYER_FINISHED,
  STRIDE_PLAYER_STOPPED, /* ended early */
} StridePlayerState;
#define STRIDE_TYPE_PLAYER_STATE (stride_player_state_get_type ())
GType stride_player_state_get_type (void);

typedef enum {
  STRIDE_CUE_READY,
  STRIDE_CUE_WORK,
  STRIDE_CUE_CHANGE_SIDES,
  STRIDE_CUE_REST,
  STRIDE_CUE_ROUND_REST,
  STRIDE_CUE_COUNT_3,
  STRIDE_CUE_COUNT_2,
  STRIDE_CUE_COUNT_1,
  STRIDE_CUE_HALF_WAY,
  STRIDE_CUE_REP,  /* a repetition begins: soft tick */
  STRIDE_CUE_LAST, /* after WORK: the last set of its step, or the last bout of all */
  STRIDE_CUE_PAUSED,
  STRIDE_CUE_RESUMED,
  STRIDE_CUE_FINISHED,
} StrideCue;

/* What became of a phase; the letters are those of the file. Only work phases leave PENDING. */
typedef enum {
  STRIDE_OUTCOME_PENDING = '-',
  STRIDE_OUTCOME_DONE = 'd',
  STRIDE_OUTCOME_SKIPPED = 's',
} StrideOutcome;

StridePlayer *stride_player_new (StrideClock *clock,
                                 StrideTimeline *timeline) G_GNUC_WARN_UNUSED_RESULT;

StridePlayerState stride_player_get_state (StridePlayer *self);
StrideTimeline *stride_player_get_timeline (StridePlayer *self);
guint stride_player_get_index (StridePlayer *self);
/* (nullable): NULL when finished or stopped */
const StridePhase *stride_player_get_phase (StridePlayer *self);
/* µs, as of the last sync: within the phase, left of it, left of the whole routine, active in total. */
gint64 stride_player_get_elapsed (StridePlayer *self);
gint64 stride_player_get_remaining (StridePlayer *self);
gint64 stride_player_get_total_remaining (StridePlayer *self);
gint64 stride_player_get_active (StridePlayer *self);
/* 0-based repetition within a work phase with a tempo, -1 otherwise. */
int stride_player_get_repetition (StridePlayer *self);
/* Work phases completed (a skipped one is not, one done twice counts once). */
guint stride_player_get_n_done (StridePlayer *self);
StrideOutcome stride_player_get_outcome (StridePlayer *self, guint index);
/* µs that a work phase was held until it was done, the longest of several times; 0 if it was not. */
gint64 stride_player_get_held (StridePlayer *self, guint index);
/* Whether the present pause came by itself (suspend, a gap, or nobody said done), and how long one was
 * away, µs. @away: (out) (optional) */
gboolean stride_player_was_interrupted (StridePlayer *self, gint64 *away);

/* Requests; FALSE with %STRIDE_ERROR_STATE where the state does not allow it. */
gboolean stride_player_start (StridePlayer *self, GError **error);
gboolean stride_player_pause (StridePlayer *self, GError **error);
gboolean stride_player_resume (StridePlayer *self, GError **error);
/* To the next phase. */
gboolean stride_player_skip (StridePlayer *self, GError **error);
/* To the start of the phase; in its first 2 s, to the phase before. */
gboolean stride_player_back (StridePlayer *self, GError **error);
/* Ends the work phase now and counts it as done (repetitions finished early). */
gboolean stride_player_done (StridePlayer *self, GError **error);
gboolean stride_player_stop (StridePlayer *self, GError **error);
/* From the phase's start again (after an interruption), running. */
gboolean stride_player_restart_phase (StridePlayer *self, GError **error);
/* Swap the exercise of this step from here on; the phase goes on where it was. */
gboolean stride_player_swap (StridePlayer *self, StrideExercise *exercise, GError **error);
/* Begin with the other side, here and in what follows (see stride_timeline_swap_sides()). */
gboolean stride_player_swap_sides (StridePlayer *self, GError **error);
/* The machine goes to sleep: pauses as an interruption. Nothing when it is not playing. */
void stride_player_interrupt (StridePlayer *self);

/* Walks the timeline as far as the clock allows. */
void stride_player_sync (StridePlayer *self);
/* Monotonic µs of the clock when something changes next (a phase, a cue, a shown second); -1: never. */
gint64 stride_player_get_deadline (StridePlayer *self);

G_END_DECLS
