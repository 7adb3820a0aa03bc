/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-player-fixture.h"

/* big-three: 0 ready 8, 1 work left 60 (5 × 12), 2 change 8, 3 work right 60, 4 ready 8,
 * 5 work left 48 (4 × 12), 6 change 10, 7 work right 48, 8 ready 8, 9 work 100 (10 × 10), 10 round rest. */

static void
test_swap (Fixture *f, gconstpointer data)
{
  StrideExercise *easier = stride_catalog_find_exercise (f->catalog, "side-bridge-knees");
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_player_swap (f->player, easier, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
  fixture_start (f);
  fixture_play_to (f, 5);
  fixture_play (f, 10 * S);
  g_assert_true (stride_player_swap (f->player, easier, NULL));
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 5);
  g_assert_cmpuint (f->n_timeline_changes, ==, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 10 * S);
  g_assert_true (stride_player_get_phase (f->player)->exercise == easier);
  fixture_play_to_end (f);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==,
                    stride_timeline_get_n_work (f->timeline));
}

static void
test_swap_while_paused (Fixture *f, gconstpointer data)
{
  StrideExercise *easier = stride_catalog_find_exercise (f->catalog, "pelvic-tilt");

  fixture_start (f);
  fixture_play_to (f, 1);
  fixture_ask (f, stride_player_pause);
  g_assert_true (stride_player_swap (f->player, easier, NULL));
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
}

static void
test_swap_grows_and_counts (Fixture *f, gconstpointer data)
{
  guint before = stride_timeline_get_size (f->timeline);

  fixture_start (f);
  fixture_play_to (f, 9);
  /* From both sides at once to one after the other: a second half in each round. */
  g_assert_true (
    stride_player_swap (f->player, stride_catalog_find_exercise (f->catalog, "side-bridge"), NULL));
  g_assert_cmpuint (stride_timeline_get_size (stride_player_get_timeline (f->player)), ==,
                    before + 4);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 4);
  fixture_play_to_end (f);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 12);
}

static void
test_swap_sides (Fixture *f, gconstpointer data)
{
  fixture_start (f);
  fixture_ask (f, stride_player_swap_sides);
  fixture_play_to (f, 1);
  g_assert_cmpint (stride_player_get_phase (f->player)->side, ==, STRIDE_SIDE_RIGHT);
  fixture_play_to (f, 3);
  g_assert_cmpint (stride_player_get_phase (f->player)->side, ==, STRIDE_SIDE_LEFT);
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
    { "running", test_swap },
    { "while-paused", test_swap_while_paused },
    { "grows-and-counts", test_swap_grows_and_counts },
    { "sides", test_swap_sides },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/player-swap/", tests[i].name, NULL);

    g_test_add (path, Fixture, NULL, set_up, tests[i].func, tear_down);
  }

  return g_test_run ();
}
