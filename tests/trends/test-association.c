/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-association.h"
#include "stride-test-log.h"

/* The test as the text defines it, without any short cut. */
static double
plain_shift_test (const int *values, const int *groups, guint n)
{
  double real = 0;
  guint count = 0;

  for (guint turn = 0; turn < n; turn++) {
    double sum[2] = { 0, 0 };
    int size[2] = { 0, 0 };
    double difference;

    for (guint i = 0; i < n; i++) {
      if (groups[i] < 0)
        continue;
      sum[groups[i]] += values[(i + turn) % n];
      size[groups[i]]++;
    }
    difference = fabs (sum[1] / size[1] - sum[0] / size[0]);
    if (turn == 0)
      real = difference;
    else if (difference >= real - 1e-9)
      count++;
  }

  return (1.0 + count) / n;
}

static void
test_shift_against_plain (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (int round = 0; round < 1000; round++) {
    guint n = (guint) g_rand_int_range (rand, 4, 90);
    g_autofree int *values = g_new (int, n);
    g_autofree int *groups = g_new (int, n);
    double ours, theirs;

    for (guint i = 0; i < n; i++) {
      values[i] = g_rand_int_range (rand, 0, 11);
      groups[i] = g_rand_int_range (rand, -1, 2);
    }
    groups[0] = 0;
    groups[1] = 1;

    ours = stride_circular_shift_test (values, groups, n);
    theirs = plain_shift_test (values, groups, n);
    g_assert_cmpfloat_with_epsilon (ours, theirs, 1e-9);
  }
}

/* By hand: of the four turns of 9 1 2 0 against X o o o only the real one is as far out. */
static void
test_shift_by_hand (void)
{
  static const int values[] = { 9, 1, 2, 0 };
  static const int groups[] = { 1, 0, 0, 0 };
  static const int same[] = { 3, 3, 3, 3 };

  g_assert_cmpfloat_with_epsilon (stride_circular_shift_test (values, groups, 4), 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_circular_shift_test (same, groups, 4), 1, 1e-9);
}

static void
test_holm (void)
{
  /* As R's p.adjust (…, "holm") gives them. */
  static const double p[] = { 0.01, 0.04, 0.03, 0.005 };
  static const double expected[] = { 0.03, 0.06, 0.06, 0.02 };
  static const double ties[] = { 0.02, 0.02, NAN, 0.9, 0.6 };
  static const double expected_ties[] = { 0.08, 0.08, NAN, 1, 1 };
  double adjusted[5];

  stride_holm_adjust (p, adjusted, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat_with_epsilon (adjusted[i], expected[i], 1e-12);

  stride_holm_adjust (ties, adjusted, 5);
  for (guint i = 0; i < 5; i++) {
    if (isnan (expected_ties[i]))
      g_assert_true (isnan (adjusted[i]));
    else
      g_assert_cmpfloat_with_epsilon (adjusted[i], expected_ties[i], 1e-12);
  }
}

/* One run a day; what @fill leaves alone is an easy run on grass. */
static GPtrArray *
make_log (guint n, void (*fill) (guint index, StrideRun *run))
{
  GPtrArray *log = test_log_new ();
  StrideDay start = stride_day_parse ("2026-01-01");

  for (guint i = 0; i < n; i++) {
    StrideRun run;

    stride_run_init (&run);
    run.distance_m = 8000;
    run.surface = STRIDE_SURFACE_GRASS;
    run.before = run.during = run.after = 1;
    fill (i, &run);
    test_log_full_run (log, start + (StrideDay) i, 600, 0, &run);
  }

  return log;
}

static void
fill_nothing (guint index, StrideRun *run)
{
}

static void
test_too_few (void)
{
  g_autoptr (GPtrArray) empty = test_log_new ();
  g_autoptr (GPtrArray) log = make_log (12, fill_nothing);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (empty, links);
  for (int i = 0; i < STRIDE_N_LINKS; i++) {
    g_assert_false (links[i].enough);
    g_assert_false (links[i].passed);
    g_assert_cmpuint (links[i].missing_runs, ==, 21);
    g_assert_true (isnan (links[i].p));
    g_assert_true (isnan (links[i].difference));
  }

  stride_associations_compute (log, links);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_runs, ==, 12);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_other, ==, 12);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].missing_runs, ==, 9);
  g_assert_cmpuint (links[STRIDE_LINK_STRESS].missing_runs, ==, 10);
}

/* Stress on irregular days, and soreness with it. */
static gboolean
is_odd_day (guint index)
{
  return (index * index) % 7 == 2 || index % 11 == 3;
}

static void
fill_stress (guint index, StrideRun *run)
{
  run->stress = is_odd_day (index) ? 8 : 2;
  run->after = is_odd_day (index) ? 6 : 1;
}

static void
test_clear_link (void)
{
  g_autoptr (GPtrArray) log = make_log (100, fill_stress);
  StrideAssociation links[STRIDE_N_LINKS];
  StrideAssociation *stress = &links[STRIDE_LINK_STRESS];

  stride_associations_compute (log, links);
  g_assert_true (stress->enough);
  g_assert_cmpuint (stress->missing_runs, ==, 0);
  g_assert_cmpuint (stress->n_exposed + stress->n_other, ==, 100);
  g_assert_cmpfloat_with_epsilon (stress->difference, 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (stress->mean_exposed, 6, 1e-9);
  g_assert_cmpfloat (stress->p_adjusted, <, 0.05);
  g_assert_cmpfloat (stress->p_adjusted, >=, stress->p);
  g_assert_true (stress->passed);
  g_assert_false (links[STRIDE_LINK_HARD].passed);
}

static void
fill_relief (guint index, StrideRun *run)
{
  run->stress = is_odd_day (index) ? 8 : 2;
  run->after = is_odd_day (index) ? 0 : 5;
}

/* Less sore on stressful days is no reason to act on stress. */
static void
test_other_way (void)
{
  g_autoptr (GPtrArray) log = make_log (100, fill_relief);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (log, links);
  g_assert_cmpfloat (links[STRIDE_LINK_STRESS].p_adjusted, <, 0.05);
  g_assert_cmpfloat_with_epsilon (links[STRIDE_LINK_STRESS].difference, -4, 1e-9);
  g_assert_false (links[STRIDE_LINK_STRESS].passed);
}

static void
fill_small (guint index, StrideRun *run)
{
  run->stress = is_odd_day (index) ? 9 : 1;
  run->during = run->after = is_odd_day (index) ? 2 : (index % 10 ? 1 : 2);
}

/* Certain, but under a point: not worth saying. */
static void
test_small_difference (void)
{
  g_autoptr (GPtrArray) log = make_log (150, fill_small);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (log, links);
  g_assert_cmpfloat (links[STRIDE_LINK_STRESS].p, <, 0.05);
  g_assert_cmpfloat (links[STRIDE_LINK_STRESS].difference, <, 1);
  g_assert_false (links[STRIDE_LINK_STRESS].passed);
}

static void
fill_groups (guint index, StrideRun *run)
{
  static const StrideSurface surfaces[] = { STRIDE_SURFACE_CONCRETE, STRIDE_SURFACE_ASPHALT,
                                            STRIDE_SURFACE_TRAIL, STRIDE_SURFACE_TREADMILL };
  static const int stress[] = { 3, 4, 6, 7 };
  static const int sleep_min[] = { 359, 360, STRIDE_UNSET, 200 };

  run->surface = surfaces[index % 4];
  run->stress = stress[index % 4];
  run->sleep_min = sleep_min[index % 4];
  run->incline_permille = index % 4 == 3 ? (index % 8 == 3 ? 40 : 39) : 0;
  run->shoe = (char *) (index % 4 == 1 ? NULL : index % 2 ? "b" : "a");
}

static void
test_groups (void)
{
  g_autoptr (GPtrArray) log = make_log (40, fill_groups);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (log, links);
  g_assert_cmpuint (links[STRIDE_LINK_STRESS].n_exposed, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_STRESS].n_other, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_exposed, ==, 20);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_other, ==, 20);
  g_assert_cmpuint (links[STRIDE_LINK_SLEEP].n_exposed, ==, 20);
  g_assert_cmpuint (links[STRIDE_LINK_SLEEP].n_other, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_INCLINE].n_exposed, ==, 5);
  g_assert_cmpuint (links[STRIDE_LINK_INCLINE].n_other, ==, 35);
  /* The latest run was in pair b. */
  g_assert_cmpuint (links[STRIDE_LINK_SHOE].n_exposed, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_SHOE].n_other, ==, 20);
  /* All runs are alike in length; the first four have too little before them. */
  g_assert_cmpuint (links[STRIDE_LINK_LONG].n_exposed, ==, 0);
  g_assert_cmpuint (links[STRIDE_LINK_LONG].n_other, ==, 36);
}

static void
fill_half_unknown (guint index, StrideRun *run)
{
  fill_groups (index, run);
  if (index % 8 >= 4)
    run->surface = STRIDE_SURFACE_UNKNOWN;
}

/* A run of a watch is neither on hard ground nor on soft. */
static void
test_unknown_surface (void)
{
  g_autoptr (GPtrArray) log = make_log (40, fill_half_unknown);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (log, links);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_exposed, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_other, ==, 10);
  g_assert_cmpuint (links[STRIDE_LINK_INCLINE].n_exposed + links[STRIDE_LINK_INCLINE].n_other, ==,
                    20);
}

static void
fill_mixed (guint index, StrideRun *run)
{
  run->surface = STRIDE_SURFACE_MIXED;
  run->share[STRIDE_SURFACE_ASPHALT] = index % 2 ? 40 : 30;
  run->share[STRIDE_SURFACE_CONCRETE] = 20;
  run->share[STRIDE_SURFACE_TRAIL] = index % 2 ? 40 : 50;
}

static void
test_mixed_ground (void)
{
  g_autoptr (GPtrArray) log = make_log (10, fill_mixed);
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (log, links);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_exposed, ==, 5);
  g_assert_cmpuint (links[STRIDE_LINK_HARD].n_other, ==, 5);
}

static void
test_soreness (void)
{
  StrideRun run;

  stride_run_init (&run);
  run.during = run.after = run.h24 = STRIDE_UNSET;
  g_assert_cmpint (stride_association_get_soreness (&run), ==, STRIDE_UNSET);
  run.during = 2;
  run.after = 1;
  g_assert_cmpint (stride_association_get_soreness (&run), ==, 2);
  run.h24 = 5;
  g_assert_cmpint (stride_association_get_soreness (&run), ==, 5);
}

/* Logs in which soreness goes its own way, each run much like the one before, and so do the exposures:
 * how often is any link spoken of? */
static void
test_false_alarms (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2000);
  const int n_logs = 2000;
  int n_alarms = 0;
  int n_tests = 0;
  int n_single = 0;

  for (int l = 0; l < n_logs; l++) {
    /* With six comparisons nothing can pass below 121 runs: p is 1/n at best. */
    int n = g_rand_int_range (rand, 125, 251);
    double p_values[STRIDE_N_LINKS], adjusted[STRIDE_N_LINKS], differences[STRIDE_N_LINKS];
    g_autofree int *values = g_new (int, n);
    g_autofree int *groups = g_new (int, n);
    double level = 0;
    gboolean alarm = FALSE;

    for (int i = 0; i < n; i++) {
      level = 0.5 * level + g_rand_double_range (rand, -3, 3);
      values[i] = (int) CLAMP (rint (3 + level), 0, 10);
    }

    for (int k = 0; k < STRIDE_N_LINKS; k++) {
      double exposure = 0;
      double sum[2] = { 0, 0 };
      int size[2] = { 0, 0 };

      for (int i = 0; i < n; i++) {
        exposure = 0.5 * exposure + g_rand_double_range (rand, -1, 1);
        groups[i] = exposure > 0.3;
        sum[groups[i]] += values[i];
        size[groups[i]]++;
      }
      p_values[k] = differences[k] = NAN;
      if (MIN (size[0], size[1]) < STRIDE_LINK_MIN_GROUP)
        continue;
      p_values[k] = stride_circular_shift_test (values, groups, (guint) n);
      differences[k] = sum[1] / size[1] - sum[0] / size[0];
      n_tests++;
      n_single += p_values[k] < 0.05;
    }

    stride_holm_adjust (p_values, adjusted, STRIDE_N_LINKS);
    for (int k = 0; k < STRIDE_N_LINKS; k++)
      alarm |= adjusted[k] < 0.05 && !isnan (differences[k]);
    n_alarms += alarm;
  }

  g_test_message ("false alarms of the family, of any size: %.2f %% of %d logs; of a single test: "
                  "%.2f %%",
                  100.0 * n_alarms / n_logs, n_logs, 100.0 * n_single / n_tests);
  g_assert_cmpint (n_single, >, 0);
  g_assert_cmpint (n_alarms, <=, n_logs / 20);
}

/* What wanders from run to run, in -1 … 1 or so. */
static double
wander (GRand *rand, double *state)
{
  *state = 0.5 * *state + g_rand_double_range (rand, -1, 1);

  return *state;
}

static int
wander_points (GRand *rand, double middle, double size, double *state)
{
  double value = middle + size * wander (rand, state);

  return (int) lround (CLAMP (value, 0, 10));
}

/* A log of @n runs as somebody keeps it: soreness, stress, sleep, length, ground and shoes each go their own
 * way, and each is much like it was the run before. */
static GPtrArray *
make_wandering_log (GRand *rand, guint n)
{
  GPtrArray *log = test_log_new ();
  double ache = 0, stress = 0, sleep = 0, length = 0, ground = 0, shoe = 0;
  StrideDay day = stride_day_parse ("2026-01-01");

  for (guint i = 0; i < n; i++) {
    StrideEntryHead head = { 0 };
    StrideRun run;

    stride_run_init (&run);
    day += g_rand_int_range (rand, 1, 4);
    run.before = 1;
    run.during = run.after = wander_points (rand, 3, 2.5, &ache);
    run.stress = wander_points (rand, 5, 5, &stress);
    run.sleep_min = (int) lround (400 + 60 * wander (rand, &sleep));
    run.distance_m = (int) lround (9000 * exp (0.4 * wander (rand, &length)));
    run.surface = wander (rand, &ground) > 0.2    ? STRIDE_SURFACE_ASPHALT
                  : g_rand_int_range (rand, 0, 3) ? STRIDE_SURFACE_TRAIL
                                                  : STRIDE_SURFACE_TREADMILL;
    run.incline_permille = run.surface == STRIDE_SURFACE_TREADMILL ? 50 : 0;
    run.shoe = (char *) (wander (rand, &shoe) > 0 ? "a" : "b");
    head.day = day;
    head.at = (gint64) day * 86400 + 43200;
    g_ptr_array_add (log, stride_entry_new_run (&head, &run, NULL));
  }

  return log;
}

/* The same of whole logs, as the page and the advice compute it. "-m slow" takes 2000. */
static void
test_false_alarms_of_logs (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);
  const int n_logs = g_test_slow () ? 2000 : 150;
  int n_alarms = 0, n_spoken = 0, n_made = 0;

  for (int l = 0; l < n_logs; l++) {
    g_autoptr (GPtrArray) log =
      make_wandering_log (rand, (guint) g_rand_int_range (rand, 125, 251));
    StrideAssociation links[STRIDE_N_LINKS];
    gboolean alarm = FALSE, spoken = FALSE;

    stride_associations_compute (log, links);
    for (int k = 0; k < STRIDE_N_LINKS; k++) {
      n_made += links[k].enough;
      alarm |= links[k].p_adjusted < STRIDE_LINK_ALPHA;
      spoken |= links[k].passed;
    }
    n_alarms += alarm;
    n_spoken += spoken;
  }

  g_test_message (
    "false alarms of whole logs: %.2f %% of %d, %.2f %% spoken of; %.1f comparisons each",
    100.0 * n_alarms / n_logs, n_logs, 100.0 * n_spoken / n_logs, (double) n_made / n_logs);
  g_assert_cmpint (n_made, >, 5 * n_logs);
  g_assert_cmpfloat (n_alarms, <=, n_logs * 0.05 + 2 * sqrt (n_logs * 0.05 * 0.95));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/association/shift-against-plain", test_shift_against_plain);
  g_test_add_func ("/association/shift-by-hand", test_shift_by_hand);
  g_test_add_func ("/association/holm", test_holm);
  g_test_add_func ("/association/too-few", test_too_few);
  g_test_add_func ("/association/clear-link", test_clear_link);
  g_test_add_func ("/association/other-way", test_other_way);
  g_test_add_func ("/association/small-difference", test_small_difference);
  g_test_add_func ("/association/groups", test_groups);
  g_test_add_func ("/association/unknown-surface", test_unknown_surface);
  g_test_add_func ("/association/mixed-ground", test_mixed_ground);
  g_test_add_func ("/association/soreness", test_soreness);
  g_test_add_func ("/association/false-alarms", test_false_alarms);
  g_test_add_func ("/association/false-alarms-of-logs", test_false_alarms_of_logs);

  return g_test_run ();
}
