/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "stride-system-clock.h"
#include "stride-ticker.h"

/* How late the phases of a routine begin on the machine's clock, with the program's own ticker, against
 * timers of the main loop that do nothing. Arguments: [ROUTINE [RATE [REST]]]: of the catalogue; seconds
 * of the routine per second of the machine; factor of its rests. In machine time, ms. */

#define N_TIMERS 50
#define TIMER_MS 60

typedef struct {
  StrideClock *clock;   /* (owned) */
  StridePlayer *player; /* (owned) */
  GMainLoop *loop;      /* (owned) */
  gint64 begin;         /* µs */
  double rate;
  GArray *late; /* (owned) (element-type double): ms */
  gint64 paused_at;
  guint n_stalls;
} Bench;

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
median (GArray *values)
{
  g_array_sort (values, compare);

  return g_array_index (values, double, values->len / 2);
}

/* Against the beginning of the routine, not of the phase before: a drift would add up. */
static void
phase_changed (Bench *self, guint index)
{
  gint64 due =
    self->begin + stride_timeline_get_start (stride_player_get_timeline (self->player), index);
  double late = (double) (stride_clock_get_monotonic (self->clock) - due) / self->rate / 1000;

  if (index > 0)
    g_array_append_val (self->late, late);
}

/* The whole machine stood still for seconds, as a shared one does, and the player paused. That time, and
 * no other, is taken out. */
static void
go_on (gpointer user_data)
{
  Bench *self = user_data;
  gint64 away = 0;

  stride_player_was_interrupted (self->player, &away);
  self->begin += away + stride_clock_get_monotonic (self->clock) - self->paused_at;
  self->n_stalls++;
  stride_player_resume (self->player, NULL);
}

static void
state_changed (Bench *self)
{
  if (stride_player_get_state (self->player) != STRIDE_PLAYER_PAUSED)
    return;
  self->paused_at = stride_clock_get_monotonic (self->clock);
  g_idle_add_once (go_on, self);
}

static void
play (Bench *self)
{
  g_autoptr (StrideTicker) ticker = stride_ticker_new (self->clock);

  stride_ticker_set_player (ticker, self->player);
  g_signal_connect_swapped (self->player, "phase-changed", G_CALLBACK (phase_changed), self);
  g_signal_connect_swapped (self->player, "notify::state", G_CALLBACK (state_changed), self);
  g_signal_connect_swapped (self->player, "finished", G_CALLBACK (g_main_loop_quit), self->loop);
  self->begin = stride_clock_get_monotonic (self->clock);
  stride_player_start (self->player, NULL);
  self->begin = stride_clock_get_monotonic (self->clock);
  g_main_loop_run (self->loop);
}

static gboolean
timer_done (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

static double
bare_timer (Bench *self)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_TIMERS; i++) {
    gint64 due = g_get_monotonic_time () + TIMER_MS * 1000;
    double late;

    g_timeout_add (TIMER_MS, timer_done, self->loop);
    g_main_loop_run (self->loop);
    late = (double) (g_get_monotonic_time () - due) / 1000;
    g_array_append_val (values, late);
  }

  return median (values);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  g_autoptr (StrideTimeline) timeline = NULL;
  StrideRoutine *routine;
  StrideTimelineOptions options;
  Bench bench = { 0 };
  double last, middle, floor_ms;

  g_assert_no_error (error);
  bench.rate = argc > 2 ? g_ascii_strtod (argv[2], NULL) : 60;
  bench.clock = STRIDE_CLOCK (stride_system_clock_new_full (NULL, bench.rate));
  routine = stride_catalog_find_routine (catalog, argc > 1 ? argv[1] : "level-3");
  g_assert_nonnull (routine);
  stride_timeline_options_init (&options);
  options.rest_factor = argc > 3 ? g_ascii_strtod (argv[3], NULL) : 1;
  timeline = stride_timeline_new (routine, catalog, &options, &error);
  g_assert_no_error (error);
  bench.player = stride_player_new (bench.clock, timeline);
  bench.loop = g_main_loop_new (NULL, FALSE);
  bench.late = g_array_new (FALSE, FALSE, sizeof (double));

  play (&bench);
  last = g_array_index (bench.late, double, bench.late->len - 1);
  middle = median (bench.late);
  floor_ms = bare_timer (&bench);
  g_print (
    "player-boundary: ratio %.2f (ours %.2f ms, floor %.2f ms, at most %.2f ms, the last after "
    "%.1f min %.2f ms, n %u phases, %u stalls)\n",
    middle / MAX (floor_ms, 0.01), middle, floor_ms,
    g_array_index (bench.late, double, bench.late->len - 1),
    (double) stride_timeline_get_total (timeline) / bench.rate / 60e6, last, bench.late->len,
    bench.n_stalls);

  g_array_unref (bench.late);
  g_main_loop_unref (bench.loop);
  g_object_unref (bench.player);
  g_object_unref (bench.clock);

  return EXIT_SUCCESS;
}
