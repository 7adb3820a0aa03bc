/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-fixture.h"

#include "stride-error.h"

static void
on_cue (StridePlayer *player, int cue, gpointer user_data)
{
  static const char *const names[] = {
    [STRIDE_CUE_READY] = "ready",
    [STRIDE_CUE_WORK] = "work",
    [STRIDE_CUE_CHANGE_SIDES] = "change",
    [STRIDE_CUE_REST] = "rest",
    [STRIDE_CUE_ROUND_REST] = "round-rest",
    [STRIDE_CUE_COUNT_3] = "3",
    [STRIDE_CUE_COUNT_2] = "2",
    [STRIDE_CUE_COUNT_1] = "1",
    [STRIDE_CUE_HALF_WAY] = "half",
    [STRIDE_CUE_REP] = "rep",
    [STRIDE_CUE_LAST] = "last",
    [STRIDE_CUE_PAUSED] = "paused",
    [STRIDE_CUE_RESUMED] = "resumed",
    [STRIDE_CUE_FINISHED] = "finished",
  };
  Fixture *self = user_data;

  if (self->cues->len > 0)
    g_string_append_c (self->cues, ' ');
  g_string_append (self->cues, names[cue]);
}

static void
on_phase_changed (StridePlayer *player, guint index, gpointer user_data)
{
  Fixture *self = user_data;

  g_assert_cmpuint (index, ==, stride_player_get_index (player));
  g_array_append_val (self->indices, index);
}

static void
count (Fixture *self)
{
  self->n_state_notifies++;
}

static void
count_finished (StridePlayer *player, Fixture *self)
{
  self->n_finished++;
}

static void
count_timeline_changes (StridePlayer *player, Fixture *self)
{
  self->n_timeline_changes++;
}

static void
listen (Fixture *self)
{
  self->cues = g_string_new (NULL);
  self->indices = g_array_new (FALSE, FALSE, sizeof (guint));
  g_signal_connect (self->player, "cue", G_CALLBACK (on_cue), self);
  g_signal_connect (self->player, "phase-changed", G_CALLBACK (on_phase_changed), self);
  g_signal_connect (self->player, "finished", G_CALLBACK (count_finished), self);
  g_signal_connect (self->player, "timeline-changed", G_CALLBACK (count_timeline_changes), self);
  g_signal_connect_swapped (self->player, "notify::state", G_CALLBACK (count), self);
}

/* It never changes, and reading it takes longer than most tests. (transfer none) */
static StrideCatalog *
load_catalog (void)
{
  static StrideCatalog *catalog = NULL;
  g_autoptr (GError) error = NULL;

  if (!catalog)
    catalog = stride_catalog_new (&error);
  g_assert_no_error (error);

  return catalog;
}

void
fixture_set_up (Fixture *self, const char *routine, const StrideTimelineOptions *options)
{
  g_autoptr (GError) error = NULL;

  *self = (Fixture) { 0 };
  self->fake = stride_fake_clock_new ("2026-11-22T08:00:00+01:00", NULL);
  self->clock = STRIDE_CLOCK (self->fake);
  self->catalog = load_catalog ();
  self->timeline = stride_timeline_new (stride_catalog_find_routine (self->catalog, routine),
                                        self->catalog, options, &error);
  g_assert_no_error (error);
  self->player = stride_player_new (self->clock, self->timeline);
  listen (self);
}

void
fixture_tear_down (Fixture *self)
{
  g_assert_finalize_object (self->player);
  g_string_free (self->cues, TRUE);
  g_array_unref (self->indices);
  stride_timeline_unref (self->timeline);
  g_assert_finalize_object (self->fake);
}

void
fixture_set_up_with (Fixture *self, StridePlayer *player)
{
  g_assert_finalize_object (self->player);
  g_string_free (self->cues, TRUE);
  g_array_unref (self->indices);
  self->player = player;
  listen (self);
}

void
fixture_start (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_player_start (self->player, &error));
  g_assert_no_error (error);
}

void
fixture_pass (Fixture *self, gint64 usec)
{
  stride_fake_clock_advance (self->fake, usec);
  stride_player_sync (self->player);
}

void
fixture_play (Fixture *self, gint64 usec)
{
  gint64 end = stride_clock_get_monotonic (self->clock) + usec;

  for (;;) {
    gint64 now = stride_clock_get_monotonic (self->clock);
    gint64 deadline = stride_player_get_deadline (self->player);

    if (deadline < 0 || deadline >= end) {
      fixture_pass (self, end - now);
      return;
    }
    g_assert_cmpint (deadline, >, now);
    fixture_pass (self, deadline - now);
  }
}

void
fixture_play_to (Fixture *self, guint index)
{
  while (stride_player_get_index (self->player) < index) {
    gint64 deadline = stride_player_get_deadline (self->player);

    g_assert_cmpint (deadline, >, 0);
    fixture_pass (self, deadline - stride_clock_get_monotonic (self->clock));
  }
  g_assert_cmpuint (stride_player_get_index (self->player), ==, index);
}

void
fixture_play_to_end (Fixture *self)
{
  fixture_play_to (self, stride_timeline_get_size (stride_player_get_timeline (self->player)));
}

guint
fixture_find (Fixture *self, guint from, StridePhaseKind kind)
{
  StrideTimeline *timeline = stride_player_get_timeline (self->player);

  for (guint i = from; i < stride_timeline_get_size (timeline); i++) {
    if (stride_timeline_get (timeline, i)->kind == kind)
      return i;
  }
  g_assert_not_reached ();
}

void
fixture_assert_state (Fixture *self, StridePlayerState state, guint index)
{
  g_assert_cmpint (stride_player_get_state (self->player), ==, state);
  g_assert_cmpuint (stride_player_get_index (self->player), ==, index);
}

void
fixture_ask (Fixture *self, FixtureRequest request)
{
  g_autoptr (GError) error = NULL;
  gboolean ok = request (self->player, &error);

  g_assert_no_error (error);
  g_assert_true (ok);
}

void
fixture_refuse (Fixture *self, FixtureRequest request)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (request (self->player, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
}
