/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-fake-clock.h"
#include "stride-player-store.h"
#include "stride-player.h"

G_BEGIN_DECLS

#define S ((gint64) G_USEC_PER_SEC)

/* A player of one routine on a fake clock, and a line of text for all that it said. */
typedef struct {
  StrideFakeClock *fake;    /* (owned) */
  StrideClock *clock;       /* the same */
  StrideCatalog *catalog;   /* (unowned) */
  StrideTimeline *timeline; /* (owned): as the player began */
  StridePlayer *player;     /* (owned) */
  GString *cues;            /* (owned): "ready work 3 2 1 rest …" since it was last cleared */
  GArray *indices;          /* (owned) (element-type guint): of phase-changed */
  guint n_finished;
  guint n_state_notifies;
  guint n_timeline_changes;
} Fixture;

void fixture_set_up (Fixture *self, const char *routine, const StrideTimelineOptions *options);
/* Takes over @player. */
void fixture_set_up_with (Fixture *self, StridePlayer *player);
void fixture_tear_down (Fixture *self);
void fixture_start (Fixture *self);
/* Time passes and the player is synchronised, in one step. */
void fixture_pass (Fixture *self, gint64 usec);
/* As the program does it: synchronised at each deadline on the way. */
void fixture_play (Fixture *self, gint64 usec);
/* Plays until the phase at @index begins. */
void fixture_play_to (Fixture *self, guint index);
void fixture_play_to_end (Fixture *self);
/* The index of the first phase of @kind at or after @from. */
guint fixture_find (Fixture *self, guint from, StridePhaseKind kind);

typedef gboolean (*FixtureRequest) (StridePlayer *player, GError **error);

void fixture_assert_state (Fixture *self, StridePlayerState state, guint index);
/* A request that the state allows, and one that it does not. */
void fixture_ask (Fixture *self, FixtureRequest request);
void fixture_refuse (Fixture *self, FixtureRequest request);

G_END_DECLS
