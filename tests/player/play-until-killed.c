/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Plays a routine as the program does, two hundred times as fast, and tells each phase once its place is
 * on disk. Run by test-player-killed.py, which kills it. */

#include <stdio.h>

#include "stride-player-store.h"
#include "stride-system-clock.h"

#define RATE 200

typedef struct {
  StrideClock *clock; /* (owned) */
  const char *dir;
  StrideTimelineOptions options;
  StrideSessionAnswers answers; /* (owned) */
  StridePlayer *player;         /* (owned) */
} Run;

static gint64
now_s (Run *run)
{
  return stride_clock_get_real (run->clock) / G_USEC_PER_SEC;
}

static void
tell (const char *what, guint number)
{
  printf ("%s %u\n", what, number);
  fflush (stdout);
}

static void
phase_changed (StridePlayer *player, guint index, gpointer user_data)
{
  Run *run = user_data;
  g_autoptr (GError) error = NULL;

  if (!stride_player_store_save (run->dir, player, &run->options, &run->answers, now_s (run),
                                 &error))
    g_error ("%s", error->message);
  tell ("phase", index);
}

static void
begin (Run *run, StrideCatalog *catalog)
{
  g_autoptr (StrideTimeline) timeline = NULL;
  StridePlayerRecord record;

  stride_timeline_options_init (&run->options);
  stride_session_answers_init (&run->answers, now_s (run));
  if (stride_player_store_load (run->dir, now_s (run), &record, NULL)) {
    run->player = stride_player_store_restore (&record, run->clock, catalog);
    g_assert_nonnull (run->player);
    tell ("continue", stride_player_get_index (run->player));
    stride_player_record_clear (&record);
  } else {
    timeline = stride_timeline_new (stride_catalog_find_routine (catalog, "big-three"), catalog,
                                    &run->options, NULL);
    run->player = stride_player_new (run->clock, timeline);
  }
  g_signal_connect (run->player, "phase-changed", G_CALLBACK (phase_changed), run);
  if (!stride_player_resume (run->player, NULL))
    g_assert_true (stride_player_start (run->player, NULL));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  Run run = { .dir = argv[1] };

  g_assert_no_error (error);
  run.clock = STRIDE_CLOCK (stride_system_clock_new_full (NULL, RATE));
  begin (&run, catalog);
  while (stride_player_get_state (run.player) != STRIDE_PLAYER_FINISHED) {
    gint64 wait = stride_player_get_deadline (run.player) - stride_clock_get_monotonic (run.clock);

    if (wait > 0)
      g_usleep ((gulong) (wait / RATE));
    stride_player_sync (run.player);
    /* A stall of this machine is nothing that this test is about. */
    stride_player_resume (run.player, NULL);
  }
  stride_player_store_remove (run.dir);
  tell ("done", stride_player_get_n_done (run.player));
  stride_session_answers_clear (&run.answers);
  g_clear_object (&run.player);
  g_clear_object (&run.clock);

  return 0;
}
