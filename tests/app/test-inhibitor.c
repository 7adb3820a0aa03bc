/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-inhibitor.h"
#include "stride-player-fixture.h"

static void
test_only_while_playing (void)
{
  Fixture f;
  StrideInhibitor *inhibitor = stride_inhibitor_new (NULL);

  fixture_set_up (&f, "big-three", NULL);
  stride_inhibitor_set_player (inhibitor, f.player);
  g_assert_false (stride_inhibitor_is_active (inhibitor));
  fixture_start (&f);
  g_assert_true (stride_inhibitor_is_active (inhibitor));
  g_assert_true (stride_player_pause (f.player, NULL));
  g_assert_false (stride_inhibitor_is_active (inhibitor));
  g_assert_true (stride_player_resume (f.player, NULL));
  g_assert_true (stride_inhibitor_is_active (inhibitor));
  fixture_play_to_end (&f);
  g_assert_false (stride_inhibitor_is_active (inhibitor));
  g_assert_finalize_object (inhibitor);
  fixture_tear_down (&f);
}

static void
test_page_closed_while_playing (void)
{
  Fixture f;
  StrideInhibitor *inhibitor = stride_inhibitor_new (NULL);

  fixture_set_up (&f, "big-three", NULL);
  fixture_start (&f);
  stride_inhibitor_set_player (inhibitor, f.player);
  g_assert_true (stride_inhibitor_is_active (inhibitor));
  stride_inhibitor_set_player (inhibitor, NULL);
  g_assert_false (stride_inhibitor_is_active (inhibitor));
  g_assert_finalize_object (inhibitor);
  fixture_tear_down (&f);
}

static void
test_self_paced (void)
{
  Fixture f;
  StrideTimelineOptions options;
  StrideInhibitor *inhibitor = stride_inhibitor_new (NULL);

  stride_timeline_options_init (&options);
  options.self_paced = TRUE;
  fixture_set_up (&f, "core-15", &options);
  stride_inhibitor_set_player (inhibitor, f.player);
  fixture_start (&f);
  fixture_play_to (&f, 1);
  g_assert_true (stride_inhibitor_is_active (inhibitor));
  /* Whoever has gone needs no bright screen. */
  fixture_play (&f, 700 * S);
  g_assert_false (stride_inhibitor_is_active (inhibitor));
  g_assert_finalize_object (inhibitor);
  fixture_tear_down (&f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inhibitor/only-while-playing", test_only_while_playing);
  g_test_add_func ("/inhibitor/page-closed-while-playing", test_page_closed_while_playing);
  g_test_add_func ("/inhibitor/self-paced", test_self_paced);

  return g_test_run ();
}
