/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-fixture.h"

/* These use GLib's seed, which is printed; repeat one with --seed. */

#define HOUR (3600 * S)

static void
test_no_drift_in_a_day (void)
{
  gint64 day = 24 * HOUR;
  gint64 played = 0;
  guint n_wakes = 0;

  while (played < day) {
    Fixture f;
    gint64 begin;

    fixture_set_up (&f, "core-15", NULL);
    fixture_start (&f);
    begin = stride_clock_get_monotonic (f.clock);
    while (stride_player_get_state (f.player) == STRIDE_PLAYER_RUNNING) {
      gint64 now = stride_clock_get_monotonic (f.clock);
      guint index = stride_player_get_index (f.player);
      gint64 truth = now - begin;

      /* Woken up to 20 ms late each time, and yet never behind. */
      g_assert_cmpint (stride_timeline_get_start (f.timeline, index) +
                         stride_player_get_elapsed (f.player),
                       ==, truth);
      fixture_pass (&f,
                    stride_player_get_deadline (f.player) - now + g_test_rand_int_range (0, 20000));
      n_wakes++;
    }
    played += stride_clock_get_monotonic (f.clock) - begin;
    fixture_tear_down (&f);
  }
  g_test_message ("%u wake-ups", n_wakes);
  g_assert_cmpuint (n_wakes, <=, 2 * 24 * 3600);
}

static void
test_a_day_of_everything (void)
{
  static const char *const routines[] = { "big-three", "core-15", "level-2", "cooldown-5" };
  gint64 simulated = 0;
  guint n_phases = 0;

  while (simulated < 24 * HOUR) {
    Fixture f;
    guint next = 0;
    gint64 begin;

    fixture_set_up (&f, routines[g_test_rand_int_range (0, G_N_ELEMENTS (routines))], NULL);
    begin = stride_clock_get_monotonic (f.clock);
    fixture_start (&f);
    while (stride_player_get_state (f.player) != STRIDE_PLAYER_FINISHED) {
      gint64 deadline = stride_player_get_deadline (f.player);

      switch (g_test_rand_int_range (0, 60)) {
      case 0:
        stride_player_pause (f.player, NULL);
        break;
      case 1:
        stride_fake_clock_suspend (f.fake, g_test_rand_int_range (0, 4000) * S);
        break;
      case 2:
        stride_fake_clock_set_real (f.fake, g_test_rand_int_range (0, G_MAXINT) * S);
        break;
      case 3:
        stride_player_skip (f.player, NULL);
        break;
      case 4:
        fixture_pass (&f, g_test_rand_int_range (0, 100) * S);
        break;
      default:
        if (deadline < 0)
          stride_player_resume (f.player, NULL);
        else
          fixture_pass (&f, deadline - stride_clock_get_monotonic (f.clock) +
                              g_test_rand_int_range (0, 30000));
      }
    }
    /* Each phase began exactly once, in order. */
    for (guint i = 0; i < f.indices->len; i++)
      g_assert_cmpuint (g_array_index (f.indices, guint, i), ==, next++);
    g_assert_cmpuint (next, ==, stride_timeline_get_size (f.timeline));
    n_phases += next;
    simulated += stride_clock_get_monotonic (f.clock) - begin;
    fixture_tear_down (&f);
  }
  g_test_message ("%u phases, none lost or doubled", n_phases);
}

/* --- random schedules against a model -------------------------------------------------------------- */

typedef struct {
  StrideTimeline *timeline; /* (unowned) */
  guint index;
  gint64 elapsed, active, idle;
  gboolean running;
  gboolean done[200];
} Model;

static gboolean
model_over (Model *m)
{
  return m->index == stride_timeline_get_size (m->timeline);
}

static void
model_next (Model *m, gboolean counts)
{
  if (counts && stride_timeline_get (m->timeline, m->index)->kind == STRIDE_PHASE_WORK)
    m->done[m->index] = TRUE;
  m->index++;
  m->elapsed = 0;
  if (model_over (m))
    m->running = FALSE;
}

static void
model_pass (Model *m, gint64 usec)
{
  if (!m->running) {
    m->idle += usec;
    return;
  }
  m->active += usec;
  m->elapsed += usec;
  while (m->running && m->elapsed >= stride_timeline_get (m->timeline, m->index)->length) {
    gint64 over = m->elapsed - stride_timeline_get (m->timeline, m->index)->length;

    model_next (m, TRUE);
    if (m->running) {
      m->elapsed = over;
    } else {
      m->active -= over;
      m->idle += over;
    }
  }
}

static void
model_away (Model *m, gint64 usec)
{
  m->running = FALSE;
  m->idle += usec;
}

static void
random_step (StrideFakeClock *fake, StridePlayer *player, Model *m)
{
  gint64 usec;

  switch (g_test_rand_int_range (0, 14)) {
  case 0: /* away: stalled */
    usec = (5 + g_test_rand_int_range (0, 1000)) * S;
    stride_fake_clock_advance (fake, usec);
    stride_player_sync (player);
    model_away (m, usec);
    break;
  case 1: /* away: asleep */
    stride_fake_clock_suspend (fake, (3 + g_test_rand_int_range (0, 100000)) * S);
    stride_player_sync (player);
    model_away (m, 0);
    break;
  case 2:
    if (stride_player_pause (player, NULL))
      m->running = FALSE;
    break;
  case 3:
  case 8:
  case 9:
    if (stride_player_skip (player, NULL))
      model_next (m, FALSE);
    break;
  case 4:
    if (stride_player_back (player, NULL)) {
      if (m->elapsed < 2 * S && m->index > 0)
        m->index--;
      m->elapsed = 0;
    }
    break;
  case 5:
    if (stride_player_done (player, NULL))
      model_next (m, TRUE);
    break;
  case 6:
    if (stride_player_restart_phase (player, NULL)) {
      m->elapsed = 0;
      m->running = TRUE;
    }
    break;
  case 7:
    if (stride_player_resume (player, NULL))
      m->running = TRUE;
    break;
  default:
    usec = g_test_rand_int_range (0, 2999999);
    stride_fake_clock_advance (fake, usec);
    stride_player_sync (player);
    model_pass (m, usec);
  }
}

static void
test_random_schedules (void)
{
  Fixture f;
  guint n_over = 0;

  fixture_set_up (&f, "warmup-6", NULL);
  g_assert_cmpuint (stride_timeline_get_size (f.timeline), <, G_N_ELEMENTS (((Model *) 0)->done));
  for (int schedule = 0; schedule < 100000; schedule++) {
    g_autoptr (StridePlayer) player = stride_player_new (f.clock, f.timeline);
    gint64 begin = stride_clock_get_monotonic (f.clock);
    Model m = { .timeline = f.timeline, .running = TRUE };
    guint n_done = 0;

    g_assert_true (stride_player_start (player, NULL));
    for (int i = g_test_rand_int_range (1, 60); i > 0 && !model_over (&m); i--)
      random_step (f.fake, player, &m);

    for (guint i = 0; i < stride_timeline_get_size (f.timeline); i++)
      n_done += m.done[i];
    n_over += model_over (&m);
    g_assert_cmpuint (stride_player_get_index (player), ==, m.index);
    g_assert_cmpint (stride_player_get_elapsed (player), ==, m.elapsed);
    g_assert_cmpint (stride_player_get_active (player), ==, m.active);
    g_assert_cmpuint (stride_player_get_n_done (player), ==, n_done);
    g_assert_cmpint (stride_player_get_state (player), ==,
                     model_over (&m) ? STRIDE_PLAYER_FINISHED
                     : m.running     ? STRIDE_PLAYER_RUNNING
                                     : STRIDE_PLAYER_PAUSED);
    /* Played and paused time together are all the time there was. */
    g_assert_cmpint (m.active + m.idle, ==, stride_clock_get_monotonic (f.clock) - begin);
  }
  g_assert_cmpuint (n_over, >, 0);
  fixture_tear_down (&f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/player-random/no-drift-in-a-day", test_no_drift_in_a_day);
  g_test_add_func ("/player-random/a-day-of-everything", test_a_day_of_everything);
  g_test_add_func ("/player-random/random-schedules", test_random_schedules);

  return g_test_run ();
}
