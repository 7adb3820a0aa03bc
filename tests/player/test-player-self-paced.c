/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-fixture.h"

/* core-15 begins with ready 8, then 8 repetitions of 5 s. */

static void
set_up_self_paced (Fixture *f, gconstpointer data)
{
  StrideTimelineOptions options;

  stride_timeline_options_init (&options);
  options.self_paced = TRUE;
  fixture_set_up (f, "core-15", &options);
  fixture_start (f);
  fixture_play_to (f, 1);
}

static void
test_waits_until_done (Fixture *f, gconstpointer data)
{
  fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
  g_assert_cmpint (stride_player_get_repetition (f->player), ==, -1);
  fixture_pass (f, 200 * S);
  fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 0);
  fixture_ask (f, stride_player_done);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 1);
  g_assert_cmpint (stride_player_get_active (f->player), ==, 208 * S);
}

static void
test_waiting_pauses (Fixture *f, gconstpointer data)
{
  fixture_pass (f, 5 * S);
  fixture_ask (f, stride_player_pause);
  fixture_pass (f, 100 * S);
  fixture_ask (f, stride_player_resume);
  fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 5 * S);
  fixture_ask (f, stride_player_restart_phase);
  fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
}

static void
test_waiting_ends_when_nobody_is_there (Fixture *f, gconstpointer data)
{
  gint64 deadline = stride_player_get_deadline (f->player);

  g_assert_cmpint (deadline - stride_clock_get_monotonic (f->clock), ==, 600 * S);
  fixture_play (f, 700 * S);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
  g_assert_true (stride_player_was_interrupted (f->player, NULL));
  g_assert_cmpint (stride_player_get_active (f->player), ==, 8 * S);
  fixture_ask (f, stride_player_resume);
  fixture_pass (f, 5 * S);
  fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
}

static void
test_waiting_swaps (Fixture *f, gconstpointer data)
{
  fixture_pass (f, 50 * S);
  g_assert_true (
    stride_player_swap (f->player, stride_catalog_find_exercise (f->catalog, "plank"), NULL));
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
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
    { "waits-until-done", test_waits_until_done },
    { "pauses", test_waiting_pauses },
    { "ends-when-nobody-is-there", test_waiting_ends_when_nobody_is_there },
    { "swaps-to-a-hold", test_waiting_swaps },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/player-self-paced/", tests[i].name, NULL);

    g_test_add (path, Fixture, NULL, set_up_self_paced, tests[i].func, tear_down);
  }

  return g_test_run ();
}
