/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-fixture.h"
#include "stride-ticker.h"

/* Seconds until the ticker wakes; -1: never. */
static double
wakes_in (StrideTicker *ticker)
{
  GSource *source = g_main_context_find_source_by_user_data (NULL, ticker);
  gint64 ready = g_source_get_ready_time (source);

  return ready < 0 ? -1 : (double) (ready - g_get_monotonic_time ()) / G_USEC_PER_SEC;
}

static void
assert_about (double seconds, double expected)
{
  g_assert_cmpfloat (seconds, >, expected - 0.5);
  g_assert_cmpfloat (seconds, <=, expected);
}

static void
test_sleeps_while_paused (void)
{
  Fixture f;
  StrideTicker *ticker;

  fixture_set_up (&f, "core-15", NULL);
  ticker = stride_ticker_new (f.clock);
  stride_ticker_set_player (ticker, f.player);
  g_assert_cmpfloat (wakes_in (ticker), <, 0);
  fixture_start (&f);
  assert_about (wakes_in (ticker), 1);
  fixture_ask (&f, stride_player_pause);
  g_assert_cmpfloat (wakes_in (ticker), <, 0);
  fixture_ask (&f, stride_player_resume);
  assert_about (wakes_in (ticker), 1);
  stride_ticker_set_player (ticker, NULL);
  g_assert_cmpfloat (wakes_in (ticker), <, 0);
  g_assert_finalize_object (ticker);
  fixture_tear_down (&f);
}

/* Waiting for somebody at their own pace, it would notice a variant that is timed ten minutes late. */
static void
test_hears_of_a_variant (void)
{
  StrideTimelineOptions options;
  Fixture f;
  StrideTicker *ticker;

  stride_timeline_options_init (&options);
  options.self_paced = TRUE;
  fixture_set_up (&f, "core-15", &options);
  ticker = stride_ticker_new (f.clock);
  stride_ticker_set_player (ticker, f.player);
  fixture_start (&f);
  fixture_play_to (&f, 1);
  assert_about (wakes_in (ticker), 600);
  g_assert_true (
    stride_player_swap (f.player, stride_catalog_find_exercise (f.catalog, "plank"), NULL));
  assert_about (wakes_in (ticker), 1);
  g_assert_finalize_object (ticker);
  fixture_tear_down (&f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ticker/sleeps-while-paused", test_sleeps_while_paused);
  g_test_add_func ("/ticker/hears-of-a-variant", test_hears_of_a_variant);

  return g_test_run ();
}
