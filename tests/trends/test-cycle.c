/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-cycle.h"

#include <math.h>

#include "stride-association.h"
#include "stride-moon.h"
#include "stride-test-log.h"

#define PLACEBO 37.5
#define LATER G_MAXINT64 / 2

/* --- the statistic ------------------------------------------------------------------------------- */

/* By hand, without a slope: two turns of four days, 4 2 0 2 each. The swing is 2 points; of the 16 ways
 * to shift the two turns four leave them agreeing, so p is about a quarter. */
static void
test_by_hand (void)
{
  static const double days[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
  static const int wave[] = { 4, 2, 0, 2, 4, 2, 0, 2 };
  static const int level[] = { 3, 3, 3, 3, 3, 3, 3, 3 };
  static const int slope[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
  double swing, p;

  p = stride_cycle_shift_test (wave, days, 8, 4, &swing);
  g_assert_cmpfloat_with_epsilon (swing, 2, 0.4);
  g_assert_cmpfloat_with_epsilon (p, 0.25, 0.04);

  /* What only rises, or never changes, does not swing. */
  g_assert_cmpfloat_with_epsilon (stride_cycle_shift_test (level, days, 8, 4, &swing), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (swing, 0, 1e-12);
  stride_cycle_shift_test (slope, days, 8, 4, &swing);
  g_assert_cmpfloat_with_epsilon (swing, 0, 1e-12);
}

/* The definition of data/content/README.md, without any short cut: the swing when turn k of the cycle is
 * shifted by places[k]. */
static double
plain_swing (const int *values, const double *days, guint n, double period, const guint *places)
{
  double mean_day = 0, mean = 0, xy = 0, xx = 0, along = 0, across = 0;

  for (guint i = 0; i < n; i++) {
    mean_day += days[i];
    mean += values[i];
  }
  mean_day /= n;
  mean /= n;
  for (guint i = 0; i < n; i++) {
    xy += (days[i] - mean_day) * (values[i] - mean);
    xx += (days[i] - mean_day) * (days[i] - mean_day);
  }
  for (guint i = 0; i < n; i++) {
    guint turn = (guint) floor ((days[i] - days[0]) / period);
    guint first = i, size = 0, from;

    while (first > 0 && (guint) floor ((days[first - 1] - days[0]) / period) == turn)
      first--;
    while (first + size < n && (guint) floor ((days[first + size] - days[0]) / period) == turn)
      size++;
    from = first + (i - first + places[turn]) % size;
    along +=
      (values[from] - mean - xy / xx * (days[from] - mean_day)) * cos (2 * G_PI * days[i] / period);
    across +=
      (values[from] - mean - xy / xx * (days[from] - mean_day)) * sin (2 * G_PI * days[i] / period);
  }

  return 2.0 / n * sqrt (along * along + across * across);
}

/* Three turns, few enough runs to try every shifting: the 1999 drawn ones come near to the truth. */
static void
test_against_all_shifts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (int round = 0; round < 20; round++) {
    static const guint nowhere[3] = { 0, 0, 0 };
    int values[24];
    double days[24];
    guint n_at_least = 0;
    double swing, p, exact;

    for (guint i = 0; i < 24; i++) {
      values[i] = g_rand_int_range (rand, 0, 11);
      days[i] = 100 + 1.25 * i + g_rand_double_range (rand, 0, 1);
    }
    /* Eight runs in each turn, whatever was drawn. */
    days[0] = 100;
    p = stride_cycle_shift_test (values, days, 24, 10, &swing);
    g_assert_cmpfloat_with_epsilon (swing, plain_swing (values, days, 24, 10, nowhere), 1e-9);

    for (guint all = 0; all < 512; all++) {
      const guint places[3] = { all % 8, all / 8 % 8, all / 64 };

      n_at_least += plain_swing (values, days, 24, 10, places) >= swing - 1e-9;
    }
    exact = n_at_least / 512.0;
    g_assert_cmpfloat_with_epsilon (p, exact, 0.001 + 4 * sqrt (exact * (1 - exact) / 2000));
  }
}

/* --- logs ---------------------------------------------------------------------------------------- */

typedef int (*Soreness) (guint index, StrideDay day);

static int
flat (guint index, StrideDay day)
{
  /* Not quite, or every turn would be the same. */
  return 2 + (index % 7 == 3) + (index % 11 == 5);
}

static int
lunar (guint index, StrideDay day)
{
  return (int) lround (4 + 3 * cos (2 * G_PI * (double) day / STRIDE_MOON_MONTH));
}

static int
lunar_then_flat (guint index, StrideDay day)
{
  return index < 60 ? lunar (index, day) : flat (index, day);
}

/* @n runs at noon, @every days apart. */
static GPtrArray *
make_log (guint n, int every, Soreness soreness)
{
  GPtrArray *log = test_log_new ();
  StrideDay start = stride_day_parse ("2024-01-01");

  for (guint i = 0; i < n; i++) {
    StrideDay day = start + every * (StrideDay) i;
    StrideRun run;

    stride_run_init (&run);
    run.distance_m = 8000;
    run.surface = STRIDE_SURFACE_GRASS;
    run.after = soreness (i, day);
    test_log_full_run (log, day, 720, 0, &run);
  }

  return log;
}

static StrideCycleTest *
test_of (GPtrArray *log)
{
  return stride_cycle_test_new (log, LATER, STRIDE_MOON_MONTH, PLACEBO);
}

static const StrideCycleBlock *
block_of (StrideCycleTest *test, guint index)
{
  g_assert_cmpuint (index, <, test->blocks->len);

  return &g_array_index (test->blocks, StrideCycleBlock, index);
}

/* A block is the fewest runs that are 60 and take four months. */
static void
test_blocks (void)
{
  static const struct {
    int every;
    guint n;      /* logged */
    guint blocks; /* full ones */
    guint size;   /* of the first */
    guint open;
  } cases[] = {
    { 3, 59, 0, 0, 59 },   { 3, 60, 1, 60, 0 },   { 3, 61, 1, 60, 1 }, { 3, 120, 2, 60, 0 },
    { 1, 119, 0, 0, 119 }, { 1, 120, 1, 120, 0 }, { 2, 60, 0, 0, 60 }, { 2, 61, 1, 61, 0 },
    { 7, 200, 3, 60, 20 }, { 3, 0, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) log = make_log (cases[i].n, cases[i].every, flat);
    g_autoptr (StrideCycleTest) test = test_of (log);

    g_assert_cmpuint (test->blocks->len, ==, cases[i].blocks);
    g_assert_cmpuint (test->n_runs, ==, cases[i].n);
    g_assert_cmpuint (test->n_open, ==, cases[i].open);
    if (cases[i].blocks == 0) {
      g_assert_cmpint (test->cycle, ==, STRIDE_CYCLE_WAITING);
      continue;
    }
    g_assert_cmpuint (block_of (test, 0)->n_runs, ==, cases[i].size);
    g_assert_cmpfloat (block_of (test, 0)->turns, >=, 4);
    g_assert_cmpint (block_of (test, 0)->to - block_of (test, 0)->from, ==,
                     (int) (cases[i].size - 1) * cases[i].every);
  }
}

/* What is logged later never changes a block that was full. */
static void
test_frozen (void)
{
  g_autoptr (GPtrArray) log = make_log (190, 3, lunar_then_flat);
  g_autoptr (StrideCycleTest) all = test_of (log);

  g_assert_cmpuint (all->blocks->len, ==, 3);
  for (guint n = 60; n < 190; n += 7) {
    g_autoptr (GPtrArray) part = make_log (n, 3, lunar_then_flat);
    g_autoptr (StrideCycleTest) test = test_of (part);

    g_assert_cmpuint (test->blocks->len, ==, n / 60);
    g_assert_cmpmem (test->blocks->data, test->blocks->len * sizeof (StrideCycleBlock),
                     all->blocks->data, test->blocks->len * sizeof (StrideCycleBlock));
  }
}

/* A run waits for its next morning, and one without a soreness does not count. */
static void
test_settled (void)
{
  g_autoptr (GPtrArray) log = make_log (60, 3, flat);
  gint64 last = stride_entry_get_at (log->pdata[59]);
  g_autoptr (StrideCycleTest) before =
    stride_cycle_test_new (log, last + 36 * 3600 - 1, STRIDE_MOON_MONTH, PLACEBO);
  g_autoptr (StrideCycleTest) after =
    stride_cycle_test_new (log, last + 36 * 3600, STRIDE_MOON_MONTH, PLACEBO);
  StrideRun run;

  g_assert_cmpuint (before->n_open, ==, 59);
  g_assert_cmpuint (before->blocks->len, ==, 0);
  g_assert_cmpuint (after->blocks->len, ==, 1);

  stride_run_init (&run);
  run.distance_m = 5000;
  run.surface = STRIDE_SURFACE_TRAIL;
  test_log_full_run (log, stride_day_parse ("2024-12-01"), 600, 0, &run);
  test_log_rest (log, "2024-12-02", 9);
  {
    g_autoptr (StrideCycleTest) same = test_of (log);

    g_assert_cmpuint (same->n_runs, ==, 60);
  }
}

/* A hit alone is not believed; the next runs decide, and only they. */
static void
test_verdicts (void)
{
  static const struct {
    guint n;
    Soreness soreness;
    StrideCycleVerdict verdict;
  } cases[] = {
    { 59, lunar, STRIDE_CYCLE_WAITING },         { 60, flat, STRIDE_CYCLE_NOTHING },
    { 130, flat, STRIDE_CYCLE_NOTHING },         { 60, lunar, STRIDE_CYCLE_ONCE },
    { 119, lunar, STRIDE_CYCLE_ONCE },           { 120, lunar, STRIDE_CYCLE_TWICE },
    { 120, lunar_then_flat, STRIDE_CYCLE_GONE }, { 180, lunar_then_flat, STRIDE_CYCLE_NOTHING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) log = make_log (cases[i].n, 3, cases[i].soreness);
    g_autoptr (StrideCycleTest) test = test_of (log);

    g_assert_cmpint (test->cycle, ==, cases[i].verdict);
    /* The placebo was never in these logs. */
    if (cases[i].n >= 60)
      g_assert_cmpint (test->placebo, ==, STRIDE_CYCLE_NOTHING);
  }
}

static void
test_swing_is_in_points (void)
{
  g_autoptr (GPtrArray) log = make_log (60, 3, lunar);
  g_autoptr (StrideCycleTest) test = test_of (log);

  g_assert_cmpfloat_with_epsilon (block_of (test, 0)->cycle.swing, 3, 0.15);
  g_assert_cmpfloat (block_of (test, 0)->cycle.p, <=, 0.05);
  g_assert_cmpfloat (block_of (test, 0)->placebo.swing, <, 1);
}

/* The cycle of this room is the mean moon of the sky's. */
static void
test_is_the_moon (void)
{
  g_autoptr (GPtrArray) log = make_log (60, 3, lunar);
  g_autoptr (StrideCycleTest) test = test_of (log);
  double along = 0, across = 0;

  for (guint i = 0; i < 60; i++) {
    double age = stride_moon_get_mean_age (stride_entry_get_at (log->pdata[i]));
    int value = stride_association_get_soreness (stride_entry_get_run (log->pdata[i]));

    along += (value - 4) * cos (2 * G_PI * age / STRIDE_MOON_MONTH) / 30;
    across += (value - 4) * sin (2 * G_PI * age / STRIDE_MOON_MONTH) / 30;
  }
  /* Nearly: the test has the straight line taken away. */
  g_assert_cmpfloat_with_epsilon (block_of (test, 0)->cycle.swing, hypot (along, across), 0.05);
}

/* --- registered ---------------------------------------------------------------------------------- */

/* The content and the code say the same; whoever changes one has to register anew. */
static void
test_registered (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "data", "content", "README.md", NULL);
  g_autofree char *text = NULL;
  const char *section;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  section = strstr (text, "## The pre-registered moon test");
  g_assert_nonnull (section);
  g_assert_nonnull (strstr (section, "Registered on " STRIDE_CYCLE_REGISTERED));
  g_assert_nonnull (strstr (section, "at least " G_STRINGIFY (STRIDE_CYCLE_MIN_RUNS) " runs"));
  g_assert_nonnull (strstr (section, "at least " G_STRINGIFY (STRIDE_CYCLE_MIN_TURNS) " months"));
  g_assert_nonnull (strstr (section, G_STRINGIFY (STRIDE_MOON_MONTH) " days"));
  g_assert_nonnull (strstr (section, G_STRINGIFY (STRIDE_CYCLE_N_SHIFTS) " times"));
  g_assert_nonnull (strstr (section, "p < " G_STRINGIFY (STRIDE_CYCLE_ALPHA)));
}

/* --- how often it errs --------------------------------------------------------------------------- */

static double
draw_normal (GRand *rand)
{
  return sqrt (-2 * log (1 - g_rand_double (rand))) * cos (2 * G_PI * g_rand_double (rand));
}

typedef struct {
  const char *name;
  double likeness; /* of a run's soreness with the run before, correlation */
  double swing;    /* with the moon, points to either side */
  double trend;    /* points over the block */
  double flare;    /* points at some day, halved within a week */
  int every;       /* days from run to run; 0: one to three */
} Runner;

/* What goes on from one block to the next. */
typedef struct {
  double ache;
  double day;
} Body;

static Body
draw_body (GRand *rand)
{
  double ache = draw_normal (rand);

  return (Body) { ache, g_rand_double_range (rand, 0, 100) };
}

/* A block of a runner whose soreness is around 3 with a spread of 1.5. Answers its p for @period. */
static double
simulate (GRand *rand, const Runner *runner, Body *body, double period)
{
  int values[STRIDE_CYCLE_MIN_RUNS * 3];
  double days[STRIDE_CYCLE_MIN_RUNS * 3];
  const double length = STRIDE_CYCLE_MIN_TURNS * STRIDE_MOON_MONTH;
  double phase = g_rand_double_range (rand, 0, 2 * G_PI);
  double flare_day = g_rand_double_range (rand, 0, length);
  double found;
  guint n = 0;

  do {
    double gone = n > 0 ? body->day - days[0] : 0;
    double level = 3 + 1.5 * body->ache + runner->trend * (gone / length - 0.5) +
                   runner->swing * cos (2 * G_PI * body->day / STRIDE_MOON_MONTH + phase);

    if (gone >= flare_day)
      level += runner->flare * exp2 ((flare_day - gone) / 7);
    days[n] = body->day;
    values[n++] = (int) CLAMP (lround (level), 0, 10);
    body->day += runner->every
                   ? runner->every
                   : g_rand_int_range (rand, 1, 4) + g_rand_double_range (rand, -0.2, 0.2);
    body->ache = runner->likeness * body->ache +
                 sqrt (1 - runner->likeness * runner->likeness) * draw_normal (rand);
  } while (n < STRIDE_CYCLE_MIN_RUNS || days[n - 1] - days[0] < length);

  return stride_cycle_shift_test (values, days, n, period, &found);
}

static double
rate (GRand *rand, guint logs, const Runner *runner)
{
  guint hits = 0;

  for (guint i = 0; i < logs; i++) {
    Body body = draw_body (rand);

    hits += simulate (rand, runner, &body, STRIDE_MOON_MONTH) < STRIDE_CYCLE_ALPHA;
  }
  g_test_message ("%s: %.2f %% of %u logs are a hit", runner->name, 100.0 * hits / logs, logs);

  return (double) hits / logs;
}

/* One in twenty at the most, where neighbours are alike and all else goes up and down, too; in the quick
 * run give or take the play of few logs. With "-m slow" the figures of data/content/README.md. */
static void
test_false_alarms (void)
{
  static const Runner runners[] = {
    { .name = "no likeness" },
    { .name = "likeness 0.3", .likeness = 0.3 },
    { .name = "likeness 0.45", .likeness = 0.45 },
    { .name = "likeness 0.6", .likeness = 0.6 },
    { .name = "every third day", .likeness = 0.45, .every = 3 },
    { .name = "every other day", .likeness = 0.45, .every = 2 },
    { .name = "easing", .likeness = 0.45, .trend = -4 },
    { .name = "a flare", .likeness = 0.45, .flare = 4 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (29);
  guint logs = g_test_slow () ? 20000 : 40;

  for (guint i = 0; i < G_N_ELEMENTS (runners); i++)
    g_assert_cmpfloat (rate (rand, logs, &runners[i]), <=, 0.05 + 3 * sqrt (0.05 * 0.95 / logs));
}

/* What the page says of its power. */
static void
test_power (void)
{
  static const struct {
    Runner runner;
    double expected;
  } cases[] = {
    { { .name = "a swing of 0.5", .likeness = 0.45, .swing = 0.5 }, 0.13 },
    { { .name = "a swing of 1", .likeness = 0.45, .swing = 1 }, 0.40 },
    { { .name = "a swing of 2", .likeness = 0.45, .swing = 2 }, 0.93 },
    { { .name = "1, every third day", .likeness = 0.45, .swing = 1, .every = 3 }, 0.50 },
    { { .name = "2, every third day", .likeness = 0.45, .swing = 2, .every = 3 }, 0.98 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (30);
  guint logs = g_test_slow () ? 20000 : 40;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (rate (rand, logs, &cases[i].runner), cases[i].expected,
                                    0.02 + 3 * sqrt (0.25 / logs));
}

/* Two blocks in a row are hits by luck in one pair of several hundred, as the page says, and what goes with
 * the moon is no hit for the placebo: its months are drawn from those that do not go along with it. */
static void
test_pairs_and_placebo (void)
{
  static const Runner nobody = { .likeness = 0.6 };
  static const Runner lunatic = { .likeness = 0.45, .swing = 2 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (31);
  guint logs = g_test_slow () ? 50000 : 40;
  guint pairs = 0, hits = 0;

  for (guint i = 0; i < logs; i++) {
    Body body = draw_body (rand);
    double months = g_rand_double_range (rand, 0, 12);
    gboolean first = simulate (rand, &nobody, &body, STRIDE_MOON_MONTH) < STRIDE_CYCLE_ALPHA;

    pairs += simulate (rand, &nobody, &body, STRIDE_MOON_MONTH) < STRIDE_CYCLE_ALPHA && first;
    hits +=
      simulate (rand, &lunatic, &body, months < 7 ? 17 + months : 29 + months) < STRIDE_CYCLE_ALPHA;
  }
  g_test_message ("two hits in a row by luck: %.3f %% of %u pairs; the placebo where the moon is "
                  "at work: %.2f %%",
                  100.0 * pairs / logs, logs, 100.0 * hits / logs);
  g_assert_cmpfloat ((double) pairs / logs, <=, 0.004 + 3 * sqrt (0.004 / logs));
  g_assert_cmpfloat ((double) hits / logs, <=, 0.05 + 3 * sqrt (0.05 / logs));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cycle/by-hand", test_by_hand);
  g_test_add_func ("/cycle/against-all-shifts", test_against_all_shifts);
  g_test_add_func ("/cycle/blocks", test_blocks);
  g_test_add_func ("/cycle/frozen", test_frozen);
  g_test_add_func ("/cycle/settled", test_settled);
  g_test_add_func ("/cycle/verdicts", test_verdicts);
  g_test_add_func ("/cycle/swing-is-in-points", test_swing_is_in_points);
  g_test_add_func ("/cycle/is-the-moon", test_is_the_moon);
  g_test_add_func ("/cycle/registered", test_registered);
  g_test_add_func ("/cycle/false-alarms", test_false_alarms);
  g_test_add_func ("/cycle/power", test_power);
  g_test_add_func ("/cycle/pairs-and-placebo", test_pairs_and_placebo);

  return g_test_run ();
}
