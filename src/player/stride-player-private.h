/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player-state.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

struct _StridePlayer {
  GObject parent_instance;

  StrideClock *clock;       /* (owned) */
  StrideTimeline *timeline; /* (owned) */
  GString *outcomes;        /* (owned): a StrideOutcome a phase */
  GArray *held;             /* (owned) (element-type gint64): µs a phase, of those that were done */
  GPtrArray *changes;       /* (owned) (element-type StridePlayerChange) */

  StridePlayerState state;
  guint index;
  gint64 elapsed, active;
  gint64 monotonic, boot; /* at the last sync */
  gboolean interrupted;
  gint64 away;

  StridePlayerState shown_state; /* what was last notified */
  guint shown_index;
};

/* Self-paced repetitions that take longer: the person has gone. */
#define STRIDE_PLAYER_WAIT_LIMIT (600 * G_USEC_PER_SEC)

gboolean stride_player_is_live (StridePlayer *self);
gboolean stride_player_is_over (StridePlayer *self);
/* The phase at the index; there is one unless it is over. */
const StridePhase *stride_player_here (StridePlayer *self);
/* A limit in seconds of the machine, in time of the clock. */
gint64 stride_player_scale (StridePlayer *self, gint64 limit);
/* Follows an edge that the caller knows to be there. */
void stride_player_follow (StridePlayer *self, StridePlayerRequest request);
void stride_player_wait_if_self_paced (StridePlayer *self);
/* Marks the work phase here, unless it was done already. */
void stride_player_mark (StridePlayer *self, StrideOutcome outcome);
/* Notifies what has changed since the last time. */
void stride_player_publish (StridePlayer *self);
void stride_player_cue (StridePlayer *self, StrideCue what);
/* @late: µs since the phase should have begun. */
void stride_player_enter (StridePlayer *self, guint index, gint64 late);
void stride_player_pause_by_itself (StridePlayer *self, gint64 away);

/* For a player that was not begun: one change made again, then the place, paused. */
void stride_player_replay (StridePlayer *self, guint index, StrideExercise *exercise);
/* FALSE when @record does not fit the timeline. */
gboolean stride_player_restore (StridePlayer *self, const StridePlayerRecord *record);

StridePlayerChange *stride_player_change_new (guint index,
                                              const char *exercise) G_GNUC_WARN_UNUSED_RESULT;
void stride_player_change_free (StridePlayerChange *change);

G_END_DECLS
