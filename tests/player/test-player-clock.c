/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-fixture.h"

#define HOUR (3600 * S)

/* --- every routine to its end ---------------------------------------------------------------------- */

static void
test_plays_to_the_end (gconstpointer data)
{
  Fixture f;
  gint64 begin, started;

  fixture_set_up (&f, data, NULL);
  begin = started = stride_clock_get_monotonic (f.clock);
  fixture_start (&f);
  for (guint i = 0; i < stride_timeline_get_size (f.timeline); i++) {
    gint64 now;

    g_assert_cmpuint (stride_player_get_index (f.player), ==, i);
    fixture_play_to (&f, i + 1);
    now = stride_clock_get_monotonic (f.clock);
    g_assert_cmpint (now - started, ==, stride_timeline_get (f.timeline, i)->length);
    started = now;
  }
  g_assert_cmpint (stride_player_get_state (f.player), ==, STRIDE_PLAYER_FINISHED);
  g_assert_cmpint (started - begin, ==,
                   stride_routine_get_total (stride_timeline_get_routine (f.timeline)) * S);
  g_assert_cmpint (stride_player_get_active (f.player), ==, started - begin);
  g_assert_cmpuint (stride_player_get_n_done (f.player), ==,
                    stride_timeline_get_n_work (f.timeline));
  g_assert_cmpuint (f.indices->len, ==, stride_timeline_get_size (f.timeline));
  g_assert_cmpuint (f.n_finished, ==, 1);
  fixture_tear_down (&f);
}

/* --- late, stalled, asleep ------------------------------------------------------------------------- */

static void
test_late_wake (Fixture *f, gconstpointer data)
{
  fixture_play (f, 7 * S);
  fixture_pass (f, 3 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 2 * S);
  /* The phase is still announced, however late. */
  g_assert_true (g_str_has_suffix (f->cues->str, "2 1 work"));
}

static void
test_late_counts_are_left_out (Fixture *f, gconstpointer data)
{
  fixture_play (f, S * 45 / 10);
  g_string_truncate (f->cues, 0);
  fixture_pass (f, S * 32 / 10);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  g_assert_cmpstr (f->cues->str, ==, "");
}

static void
test_slightly_late_count_is_heard_once (Fixture *f, gconstpointer data)
{
  fixture_play (f, S * 45 / 10);
  g_string_truncate (f->cues, 0);
  fixture_pass (f, S * 26 / 10);
  g_assert_cmpstr (f->cues->str, ==, "1");
}

static void
test_phases_within_a_stall (void)
{
  StrideTimelineOptions options;
  Fixture f;
  guint change;

  stride_timeline_options_init (&options);
  options.change_s = 1;
  fixture_set_up (&f, "big-three", &options);
  fixture_start (&f);
  change = fixture_find (&f, 0, STRIDE_PHASE_CHANGE_SIDES);
  fixture_play_to (&f, change - 1);
  fixture_play (&f, S * 595 / 10);
  g_string_truncate (f.cues, 0);
  fixture_pass (&f, 2 * S);
  /* Both phases began, in order; only the one that is still on is announced. */
  fixture_assert_state (&f, STRIDE_PLAYER_RUNNING, change + 1);
  g_assert_cmpuint (g_array_index (f.indices, guint, f.indices->len - 2), ==, change);
  g_assert_cmpstr (f.cues->str, ==, "work");
  fixture_tear_down (&f);
}

static void
test_gap_pauses (Fixture *f, gconstpointer data)
{
  gint64 away;

  fixture_play (f, S * 55 / 10);
  fixture_pass (f, 10 * S);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, S * 55 / 10);
  g_assert_true (stride_player_was_interrupted (f->player, &away));
  g_assert_cmpint (away, ==, 10 * S);
  g_assert_true (g_str_has_suffix (f->cues->str, "3 paused"));
}

static void
test_gap_of_three_seconds_is_played (Fixture *f, gconstpointer data)
{
  fixture_play (f, 5 * S);
  fixture_pass (f, 4 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
}

static void
test_gap_over_three_seconds (Fixture *f, gconstpointer data)
{
  fixture_play (f, 5 * S);
  fixture_pass (f, 4 * S + 1);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 5 * S);
}

static void
test_goes_on_after_a_gap (Fixture *f, gconstpointer data)
{
  fixture_play (f, 5 * S);
  fixture_pass (f, 60 * S);
  g_assert_true (stride_player_resume (f->player, NULL));
  g_assert_false (stride_player_was_interrupted (f->player, NULL));
  fixture_play (f, 3 * S);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  g_assert_cmpint (stride_player_get_active (f->player), ==, 8 * S);
}

static void
test_restarts_after_a_gap (Fixture *f, gconstpointer data)
{
  fixture_play (f, 5 * S);
  fixture_pass (f, 60 * S);
  g_assert_true (stride_player_restart_phase (f->player, NULL));
  g_assert_false (stride_player_was_interrupted (f->player, NULL));
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 8 * S);
}

static void
test_pause_after_a_gap_is_no_error (Fixture *f, gconstpointer data)
{
  fixture_play (f, 5 * S);
  stride_fake_clock_advance (f->fake, 60 * S);
  g_assert_true (stride_player_pause (f->player, NULL));
  g_assert_true (stride_player_was_interrupted (f->player, NULL));
}

static void
test_suspend (Fixture *f, gconstpointer data)
{
  gint64 away;

  fixture_play (f, S * 25 / 10);
  stride_fake_clock_suspend (f->fake, 8 * HOUR);
  fixture_pass (f, S / 10);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, S * 25 / 10);
  g_assert_true (stride_player_was_interrupted (f->player, &away));
  g_assert_cmpint (away, ==, 8 * HOUR + S / 10);
}

static void
test_short_suspend_is_nothing (Fixture *f, gconstpointer data)
{
  fixture_play (f, 2 * S);
  stride_fake_clock_suspend (f->fake, S);
  fixture_pass (f, S / 2);
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
}

static void
test_suspend_while_paused (Fixture *f, gconstpointer data)
{
  fixture_play (f, 2 * S);
  g_assert_true (stride_player_pause (f->player, NULL));
  stride_fake_clock_suspend (f->fake, 8 * HOUR);
  stride_player_sync (f->player);
  g_assert_false (stride_player_was_interrupted (f->player, NULL));
  g_assert_true (stride_player_resume (f->player, NULL));
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 2 * S);
}

static void
test_announced_suspend (Fixture *f, gconstpointer data)
{
  gint64 away;

  fixture_play (f, S * 25 / 10);
  stride_player_interrupt (f->player);
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  stride_fake_clock_suspend (f->fake, HOUR);
  stride_player_sync (f->player);
  g_assert_true (stride_player_was_interrupted (f->player, &away));
  g_assert_cmpint (away, ==, HOUR);
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, S * 25 / 10);
}

static void
test_interrupt_when_idle_is_nothing (void)
{
  Fixture f;

  fixture_set_up (&f, "desk-4", NULL);
  stride_player_interrupt (f.player);
  fixture_assert_state (&f, STRIDE_PLAYER_IDLE, 0);
  g_assert_cmpstr (f.cues->str, ==, "");
  fixture_tear_down (&f);
}

static void
test_suspend_between_request_and_sync (Fixture *f, gconstpointer data)
{
  fixture_play (f, 2 * S);
  stride_fake_clock_suspend (f->fake, HOUR);
  g_assert_true (stride_player_skip (f->player, NULL));
  /* One skips, but one does not play on without being asked. */
  fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
}

static void
test_wall_clock_steps (Fixture *f, gconstpointer data)
{
  gint64 real = stride_clock_get_real (f->clock);

  fixture_play (f, 2 * S);
  stride_fake_clock_set_real (f->fake, real - HOUR);
  fixture_play (f, 2 * S);
  stride_fake_clock_set_real (f->fake, real + 1000 * HOUR);
  fixture_play (f, 2 * S);
  stride_fake_clock_set_zone (f->fake, "Asia/Tokyo");
  fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  g_assert_cmpint (stride_player_get_remaining (f->player), ==, 2 * S);
}

static void
test_sync_without_time (Fixture *f, gconstpointer data)
{
  fixture_play_to (f, 1);
  g_string_truncate (f->cues, 0);
  for (int i = 0; i < 10; i++)
    stride_player_sync (f->player);
  g_assert_cmpstr (f->cues->str, ==, "");
  g_assert_cmpint (stride_player_get_elapsed (f->player), ==, 0);
}

static void
test_at_most_two_wakes_a_second (Fixture *f, gconstpointer data)
{
  gint64 begin = stride_clock_get_monotonic (f->clock);
  guint n = 0;

  while (stride_player_get_state (f->player) == STRIDE_PLAYER_RUNNING) {
    fixture_pass (f,
                  stride_player_get_deadline (f->player) - stride_clock_get_monotonic (f->clock));
    n++;
  }
  g_assert_cmpuint (n, <=, 2 * (guint) ((stride_clock_get_monotonic (f->clock) - begin) / S));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, "big-three", NULL);
  fixture_start (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  fixture_tear_down (f);
}

static void
add_routines (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  GListModel *routines = stride_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);
    const char *id = g_intern_string (stride_routine_get_id (routine));
    g_autofree char *path = g_strconcat ("/player-clock/plays-to-the-end/", id, NULL);

    g_test_add_data_func (path, id, test_plays_to_the_end);
  }
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*func) (Fixture *, gconstpointer);
  } tests[] = {
    { "late/wake", test_late_wake },
    { "late/counts-are-left-out", test_late_counts_are_left_out },
    { "late/slightly-late-count-is-heard-once", test_slightly_late_count_is_heard_once },
    { "gap/pauses", test_gap_pauses },
    { "gap/of-three-seconds-is-played", test_gap_of_three_seconds_is_played },
    { "gap/over-three-seconds", test_gap_over_three_seconds },
    { "gap/goes-on-after", test_goes_on_after_a_gap },
    { "gap/restarts-after", test_restarts_after_a_gap },
    { "gap/pause-after-is-no-error", test_pause_after_a_gap_is_no_error },
    { "suspend/eight-hours", test_suspend },
    { "suspend/short-is-nothing", test_short_suspend_is_nothing },
    { "suspend/while-paused", test_suspend_while_paused },
    { "suspend/announced", test_announced_suspend },
    { "suspend/between-request-and-sync", test_suspend_between_request_and_sync },
    { "wall-clock-steps", test_wall_clock_steps },
    { "sync-without-time", test_sync_without_time },
    { "at-most-two-wakes-a-second", test_at_most_two_wakes_a_second },
  };

  g_test_init (&argc, &argv, NULL);

  add_routines ();
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/player-clock/", tests[i].name, NULL);

    g_test_add (path, Fixture, NULL, set_up, tests[i].func, tear_down);
  }
  g_test_add_func ("/player-clock/interrupt-when-idle-is-nothing",
                   test_interrupt_when_idle_is_nothing);
  g_test_add_func ("/player-clock/late/phases-within-a-stall", test_phases_within_a_stall);

  return g_test_run ();
}
