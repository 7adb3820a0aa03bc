/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-player-fixture.h"

/* big-three: 0 ready 8, 1 work left 60 (5 × 12), 2 change 8, 3 work right 60, 4 ready 8,
 * 5 work left 48 (4 × 12), 6 change 10, 7 work right 48, 8 ready 8, 9 work 100 (10 × 10), 10 round rest. */

static void
test_new (Fixture *f, gconstpointer data)
{
  fixture_assert_state (f, STRIDE_PLAYER_IDLE, 0);
  g_assert_cmpint (stride_player_get_deadline (f->player), ==, -1);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 8 * S);
  g_assert_cmpint (stride_player_get_total_remaining (f->player), ==,
                   stride_timeline_get_total (f->timeline));
  g_assert_cmpint (stride_player_get_active (f->player), ==, 0);
  g_assert_true (stride_player_get_timeline (f->player) == f->timeline);
  fixture_pass (f, 100 * S);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
}

static void
test_start (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  g_assert_cmpstr (f->cues->str, ==, "ready");
  g_assert_cmpuint (f->n_state_notifies, ==, 1);
  fixture_refuse (f, stride_player_start);
}

static void
test_properties (Fixture *f, gconstpointer data)
{
  StridePlayerState state;
  guint index;

  fixture_start (f);
  fixture_play_to (f, 2);
  g_object_get (f->player, "state", &state, "index", &index, NULL);
  g_assert_cmpint (state, ==, STRIDE_PLAYER_RUNNING);
  g_assert_cmpuint (index, ==, 2);
  g_assert_cmpuint (f->n_state_notifies, ==, 1);
}

static void
test_shows_each_second_once (Fixture *f, gconstpointer data)
{
  gint64 shown = 9;

  fixture_start (f);
  while (stride_player_get_index (f->player) == 0) {
    gint64 left = (stride_player_get_remaining (f->player) + S - 1) / S;

    g_assert_cmpint (left, ==, shown - 1);
    shown = left;
    fixture_pass (f,
                  stride_player_get_deadline (f->player) - stride_clock_get_monotonic (f->clock));
  }
  g_assert_cmpint (shown, ==, 1);
}

static void
count_second (guint *n)
{
  (*n)++;
}

static void
test_tells_each_second (Fixture *f, gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (f->player, "second-changed", G_CALLBACK (count_second), &n);
  fixture_start (f);
  stride_player_sync (f->player);
  g_assert_cmpuint (n, ==, 0);
  fixture_play (f, S * 75 / 10);
  g_assert_cmpuint (n, ==, 7);
  g_assert_true (stride_player_pause (f->player, NULL));
  fixture_pass (f, 10 * S);
  g_assert_cmpuint (n, ==, 7);
}

static void
test_cues_of_a_step (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 4);
  g_assert_cmpstr (f->cues->str, ==,
                   "ready 3 2 1 work rep rep half rep 3 2 1 change 3 2 1 work rep rep half rep 3 2 "
                   "1 ready");
}

static void
test_pause_and_resume (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play (f, 3 * S);
  fixture_ask (f, stride_player_pause);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  g_assert_cmpint (stride_player_get_deadline (f->player), ==, -1);
  g_assert_false (stride_player_was_interrupted (f->player, NULL));
  fixture_refuse (f, stride_player_pause);
  fixture_pass (f, 1000 * S);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 5 * S);
  fixture_ask (f, stride_player_resume);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  fixture_refuse (f, stride_player_resume);
  fixture_play (f, 4 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  fixture_play (f, 1 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_active (f->player), ==, 8 * S);
  g_assert_cmpstr (f->cues->str, ==, "ready paused resumed 3 2 1 work");
}

static void
test_pause_between_syncs (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  stride_fake_clock_advance (f->fake, S * 4 / 10);
  fixture_ask (f, stride_player_pause);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, S * 4 / 10);
}

static void
test_skip (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_play (f, 10 * S);
  fixture_ask (f, stride_player_skip);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 8 * S);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 0);
  g_assert_cmpint (stride_player_get_outcome (f->player, 1), ==, STRIDE_OUTCOME_SKIPPED);
  g_assert_cmpint (stride_player_get_active (f->player), ==, 18 * S);
}

static void
test_skip_while_paused (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_ask (f, stride_player_pause);
  g_string_truncate (f->cues, 0);
  fixture_ask (f, stride_player_skip);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
  g_assert_cmpstr (f->cues->str, ==, "");
  g_assert_cmpuint (f->indices->len, ==, 2);
}

static void
test_skip_to_the_end (Fixture *f, gconstpointer data)
{
  guint size = stride_timeline_get_size (f->timeline);

  fixture_start (f);
  for (guint i = 0; i < size; i++)
    fixture_ask (f, stride_player_skip);
  fixture_assert_state (f, STRIDE_PLAYER_FINISHED, size);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 0);
  g_assert_cmpuint (f->n_finished, ==, 1);
  fixture_refuse (f, stride_player_skip);
  fixture_refuse (f, stride_player_back);
  fixture_refuse (f, stride_player_done);
}

static void
test_skip_the_last_while_paused (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_ask (f, stride_player_pause);
  for (guint i = 0; i < stride_timeline_get_size (f->timeline); i++)
    fixture_ask (f, stride_player_skip);
  g_assert_cmpint (stride_player_get_state (f->player), ==, STRIDE_PLAYER_FINISHED);
}

static void
test_back_to_the_start (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_play (f, 10 * S);
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
  g_assert_cmpint (stride_player_get_active (f->player), ==, 18 * S);
}

static void
test_back_twice (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 2);
  fixture_play (f, 5 * S);
  fixture_ask (f, stride_player_back);
  fixture_pass (f, S * 19 / 10);
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  fixture_pass (f, 2 * S);
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
}

static void
test_back_at_the_beginning (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
}

static void
test_repeated_work_counts_once (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 2);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
  fixture_play_to (f, 2);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
  fixture_ask (f, stride_player_back);
  fixture_ask (f, stride_player_skip);
  g_assert_cmpint (stride_player_get_outcome (f->player, 1), ==, STRIDE_OUTCOME_DONE);
}

static void
test_done (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_play (f, 30 * S);
  fixture_ask (f, stride_player_done);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
}

static void
test_done_while_paused (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_ask (f, stride_player_pause);
  fixture_ask (f, stride_player_done);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 2);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
}

static void
test_done_needs_work (Fixture *f, gconstpointer data)
{
  fixture_refuse (f, stride_player_done);
  fixture_start (f);
  fixture_refuse (f, stride_player_done);
  fixture_play_to (f, 2);
  fixture_refuse (f, stride_player_done);
}

static void
test_stop (Fixture *f, gconstpointer data)
{
  fixture_refuse (f, stride_player_stop);
  fixture_start (f);
  fixture_play_to (f, 3);
  fixture_play (f, 5 * S);
  fixture_ask (f, stride_player_stop);
  fixture_assert_state (f, STRIDE_PLAYER_STOPPED, 3);
  g_assert_null (stride_player_get_phase (f->player));
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 0);
  g_assert_cmpint (stride_player_get_total_remaining (f->player), ==, 0);
  g_assert_cmpint (stride_player_get_active (f->player), ==, (8 + 60 + 8 + 5) * S);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
  g_assert_cmpuint (f->n_finished, ==, 0);
  fixture_refuse (f, stride_player_resume);
}

static void
test_stop_while_paused (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_ask (f, stride_player_pause);
  fixture_ask (f, stride_player_stop);
  fixture_assert_state (f, STRIDE_PLAYER_STOPPED, 0);
}

static void
test_restart (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_play (f, 20 * S);
  fixture_ask (f, stride_player_pause);
  g_string_truncate (f->cues, 0);
  fixture_ask (f, stride_player_restart_phase);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
  g_assert_cmpstr (f->cues->str, ==, "work");
}

static void
test_repetition (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  g_assert_cmpint (stride_player_get_repetition (f->player), ==, -1);
  fixture_play_to (f, 1);
  g_assert_cmpint (stride_player_get_repetition (f->player), ==, 0);
  fixture_play (f, 12 * S);
  g_assert_cmpint (stride_player_get_repetition (f->player), ==, 1);
  fixture_play (f, 47 * S);
  g_assert_cmpint (stride_player_get_repetition (f->player), ==, 4);
}

static void
test_last_of_all (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to_end (f);
  g_assert_true (g_str_has_suffix (f->cues->str, "3 2 1 finished"));
  g_assert_nonnull (strstr (f->cues->str, "work last rep"));
  g_assert_cmpuint (f->n_finished, ==, 1);
}

static void
pause_at (StridePlayer *player, guint index, gpointer user_data)
{
  if (index == GPOINTER_TO_UINT (user_data))
    stride_player_pause (player, NULL);
}

static void
test_listener_may_pause (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  g_signal_connect (f->player, "phase-changed", G_CALLBACK (pause_at), GUINT_TO_POINTER (1));
  fixture_play (f, 20 * S);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
  g_assert_null (strstr (f->cues->str, "work"));
}

static void
skip_always (StridePlayer *player, guint index, gpointer user_data)
{
  if (index % 2 == 0)
    stride_player_skip (player, NULL);
}

static void
test_listener_may_skip (Fixture *f, gconstpointer data)
{
  g_signal_connect (f->player, "phase-changed", G_CALLBACK (skip_always), NULL);
  fixture_start (f);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  fixture_play (f, 61 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 3);
}

static void
test_held (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_play (f, 12 * S);
  fixture_ask (f, stride_player_done);
  g_assert_cmpint (stride_player_get_held (f->player, 1), ==, 12 * S);
  fixture_play_to (f, 3);
  fixture_play (f, 20 * S);
  fixture_ask (f, stride_player_skip);
  g_assert_cmpint (stride_player_get_held (f->player, 3), ==, 0);
  fixture_play_to (f, 6);
  g_assert_cmpint (stride_player_get_held (f->player, 5), ==, 48 * S);
  /* A second try that is shorter takes nothing away. */
  fixture_ask (f, stride_player_back);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 5);
  fixture_play (f, 5 * S);
  fixture_ask (f, stride_player_done);
  g_assert_cmpint (stride_player_get_held (f->player, 5), ==, 48 * S);
  g_assert_cmpint (stride_player_get_held (f->player, 0), ==, 0);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, "big-three", NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  fixture_tear_down (f);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*func) (Fixture *, gconstpointer);
  } tests[] = {
    { "new", test_new },
    { "start", test_start },
    { "properties", test_properties },
    { "shows-each-second-once", test_shows_each_second_once },
    { "tells-each-second", test_tells_each_second },
    { "cues-of-a-step", test_cues_of_a_step },
    { "pause/and-resume", test_pause_and_resume },
    { "pause/between-syncs", test_pause_between_syncs },
    { "skip/counts-as-skipped", test_skip },
    { "skip/while-paused", test_skip_while_paused },
    { "skip/to-the-end", test_skip_to_the_end },
    { "skip/the-last-while-paused", test_skip_the_last_while_paused },
    { "back/to-the-start", test_back_to_the_start },
    { "back/twice", test_back_twice },
    { "back/at-the-beginning", test_back_at_the_beginning },
    { "back/repeated-work-counts-once", test_repeated_work_counts_once },
    { "done/counts", test_done },
    { "done/while-paused", test_done_while_paused },
    { "done/needs-work", test_done_needs_work },
    { "stop/running", test_stop },
    { "stop/while-paused", test_stop_while_paused },
    { "restart", test_restart },
    { "repetition", test_repetition },
    { "last-of-all", test_last_of_all },
    { "listener/may-pause", test_listener_may_pause },
    { "listener/may-skip", test_listener_may_skip },
    { "held", test_held },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/player/", tests[i].name, NULL);

    g_test_add (path, Fixture, NULL, set_up, tests[i].func, tear_down);
  }

  return g_test_run ();
}
