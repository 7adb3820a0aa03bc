/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-load.h"
#include "stride-test-log.h"
#include "stride-weeks.h"

#define MONDAY 1
#define SUNDAY 7

static const StrideWeek *
week_at (GArray *weeks, guint index)
{
  g_assert_cmpuint (index, <, weeks->len);

  return &g_array_index (weeks, StrideWeek, index);
}

/* Two entries with that mean, in the week of @day. */
static void
add_week (GPtrArray *log, const char *monday, int first, int second)
{
  StrideDay day = stride_day_parse (monday);
  g_autofree char *later = stride_day_format (day + 1);

  g_assert_cmpint (stride_day_get_weekday (day), ==, MONDAY);
  test_log_rest (log, monday, first);
  test_log_run (log, later, 5000, second);
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) weeks = stride_weeks_compute (log, stride_day_parse ("2026-11-01"),
                                                   stride_day_parse ("2026-11-22"), MONDAY);

  g_assert_cmpuint (weeks->len, ==, 4);
  for (guint i = 0; i < weeks->len; i++) {
    const StrideWeek *week = week_at (weeks, i);

    g_assert_cmpuint (week->n_soreness, ==, 0);
    g_assert_true (isnan (week->soreness_mean));
    g_assert_true (isnan (week->stress_mean));
    g_assert_true (isnan (week->sleep_min_mean));
    g_assert_cmpint (week->soreness_worst, ==, STRIDE_UNSET);
    g_assert_cmpint (week->soreness_least, ==, STRIDE_UNSET);
  }
}

static void
test_numbers (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) weeks = NULL;
  StrideSession whole = { (char *) "core-15", 840, 7, 7, TRUE, 2, 1, 4 };
  StrideSession half = { (char *) "core-15", 400, 4, 8, FALSE, 2, 1, 4 };
  StrideSession tried = { (char *) "core-15", 60, 1, 8, FALSE, 2, 1, 4 };
  const StrideWeek *week;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 12000;
  run.before = 1;
  run.during = 5;
  run.after = 3;
  run.stress = 8;
  run.sleep_min = 390;
  test_log_full_run (log, stride_day_parse ("2026-11-17"), 600, 60, &run);
  run.distance_m = 6000;
  run.during = 0;
  run.after = 2;
  run.stress = 3;
  run.sleep_min = STRIDE_UNSET;
  test_log_full_run (log, stride_day_parse ("2026-11-19"), 600, 60, &run);
  test_log_rest (log, "2026-11-22", 0);
  test_log_session (log, "2026-11-18", &whole);
  test_log_session (log, "2026-11-20", &half);
  test_log_session (log, "2026-11-21", &tried);
  test_log_rest (log, "2026-11-23", 9);

  weeks = stride_weeks_compute (log, stride_day_parse ("2026-11-18"),
                                stride_day_parse ("2026-11-18"), MONDAY);
  g_assert_cmpuint (weeks->len, ==, 1);
  week = week_at (weeks, 0);
  g_assert_cmpint (week->start, ==, stride_day_parse ("2026-11-16"));
  g_assert_cmpuint (week->n_soreness, ==, 3);
  g_assert_cmpfloat_with_epsilon (week->soreness_mean, 7.0 / 3, 1e-9);
  g_assert_cmpint (week->soreness_worst, ==, 5);
  g_assert_cmpint (week->soreness_least, ==, 0);
  g_assert_cmpuint (week->n_runs, ==, 2);
  g_assert_cmpint (week->distance_m, ==, 18000);
  g_assert_cmpint (week->longest_m, ==, 12000);
  g_assert_cmpuint (week->n_sessions, ==, 2);
  g_assert_cmpint (week->routine_s, ==, 1300);
  g_assert_cmpfloat_with_epsilon (week->stress_mean, 5.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (week->sleep_min_mean, 390, 1e-9);
}

/* Sunday belongs to the week before where weeks begin on Monday, to the new one where on Sunday. */
static void
test_first_weekday (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) by_monday = NULL;
  g_autoptr (GArray) by_sunday = NULL;
  StrideDay from = stride_day_parse ("2026-11-18");
  StrideDay to = stride_day_parse ("2026-11-23");

  test_log_rest (log, "2026-11-22", 4);

  by_monday = stride_weeks_compute (log, from, to, MONDAY);
  g_assert_cmpuint (week_at (by_monday, 0)->n_soreness, ==, 1);
  g_assert_cmpuint (week_at (by_monday, 1)->n_soreness, ==, 0);

  by_sunday = stride_weeks_compute (log, from, to, SUNDAY);
  g_assert_cmpint (week_at (by_sunday, 1)->start, ==, stride_day_parse ("2026-11-22"));
  g_assert_cmpuint (week_at (by_sunday, 0)->n_soreness, ==, 0);
  g_assert_cmpuint (week_at (by_sunday, 1)->n_soreness, ==, 1);
}

/* Every day of 120 years is in exactly one week, the week that the calendar says; among them are all
 * years of 53 weeks. */
static void
test_long_years (void)
{
  const int weekdays[] = { MONDAY, SUNDAY };
  StrideDay from = stride_day_parse ("1990-01-01");
  StrideDay to = stride_day_parse ("2109-12-31");
  int n_long = 0;

  for (guint w = 0; w < G_N_ELEMENTS (weekdays); w++) {
    g_autoptr (GPtrArray) log = test_log_new ();
    g_autoptr (GArray) weeks = stride_weeks_compute (log, from, to, weekdays[w]);

    g_assert_cmpint (week_at (weeks, 0)->start, <=, from);
    g_assert_cmpint (week_at (weeks, weeks->len - 1)->start, <=, to);
    g_assert_cmpint (week_at (weeks, weeks->len - 1)->start + 7, >, to);

    for (guint i = 0; i < weeks->len; i++) {
      StrideDay start = week_at (weeks, i)->start;
      int iso_year, iso_week;

      g_assert_cmpint (stride_day_get_weekday (start), ==, weekdays[w]);
      if (i > 0)
        g_assert_cmpint (start - week_at (weeks, i - 1)->start, ==, 7);
      stride_week_iso (start, &iso_year, &iso_week);
      if (weekdays[w] == MONDAY && iso_week == 53)
        n_long++;
    }
  }

  /* 400 years hold 71 long ones; 1992 … 2105 these. */
  g_assert_cmpint (n_long, ==, 21);
}

/* 23 and 25 hours have their days too; every entry lands in the week of its civil day. */
static void
test_clock_changes (void)
{
  static const struct {
    const char *day;
    int before;
    int after;
  } changes[] = {
    { "2026-03-29", 60, 120 },  /* forward, a Sunday */
    { "2026-10-25", 120, 60 },  /* back */
    { "2026-04-05", 660, 630 }, /* Lord Howe, half an hour */
    { "2026-10-04", 630, 660 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autoptr (GPtrArray) log = test_log_new ();
    g_autoptr (GArray) weeks = NULL;
    StrideDay day = stride_day_parse (changes[i].day);
    StrideRun run;

    stride_run_init (&run);
    run.distance_m = 5000;
    run.before = run.during = run.after = 2;
    test_log_full_run (log, day, 5, changes[i].before, &run);
    test_log_full_run (log, day, 1435, changes[i].after, &run);
    test_log_full_run (log, day + 1, 5, changes[i].after, &run);

    weeks = stride_weeks_compute (log, day, day + 1, MONDAY);
    g_assert_cmpuint (weeks->len, ==, 2);
    g_assert_cmpuint (week_at (weeks, 0)->n_runs, ==, 2);
    g_assert_cmpuint (week_at (weeks, 1)->n_runs, ==, 1);
  }
}

/* Flying east over the date line the person lives a day twice, flying west never. */
static void
test_date_line (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) weeks = NULL;
  StrideDay sunday = stride_day_parse ("2026-11-22");
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 5000;
  run.before = run.during = run.after = 3;
  test_log_full_run (log, sunday + 1, 480, 13 * 60, &run);
  test_log_full_run (log, sunday, 900, -10 * 60, &run);

  /* In time Monday came first. */
  g_assert_cmpint (stride_entry_get_day (log->pdata[0]), ==, sunday + 1);
  weeks = stride_weeks_compute (log, sunday, sunday + 1, MONDAY);
  g_assert_cmpuint (week_at (weeks, 0)->n_runs, ==, 1);
  g_assert_cmpuint (week_at (weeks, 1)->n_runs, ==, 1);

  /* All of the log begins with its earliest day, not with the entry that comes first. */
  g_assert_cmpint (stride_weeks_get_first_day (log, sunday + 1), ==, sunday);
  g_assert_cmpint (stride_weeks_get_first_day (log, sunday - 30), ==, sunday - 30);
}

/* Whoever flies over the date line a hundred times, either way: each run is in the week of the day that
 * was on the wall, and the load of a run looks back over civil days, as a plain count over all runs. */
static void
test_travel (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (180);
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay start = stride_day_parse ("2025-12-20");
  StrideDay first = start + 1000;
  int tz = 12 * 60;

  for (int i = 0; i < 100; i++) {
    StrideDay day = start + i;
    StrideRun run;

    stride_run_init (&run);
    run.distance_m = g_rand_int_range (rand, 1000, 30000);
    run.before = run.during = run.after = 3;
    test_log_full_run (log, day, g_rand_int_range (rand, 0, 1440), tz, &run);
    tz = tz > 0 ? -11 * 60 : 14 * 60;
    first = MIN (first, day);
  }

  for (int first_weekday = 1; first_weekday <= 7; first_weekday += 6) {
    g_autoptr (GArray) weeks =
      stride_weeks_compute (log, stride_weeks_get_first_day (log, start + 99), start + 99,
                            first_weekday);

    g_assert_cmpint (stride_weeks_get_first_day (log, start + 99), ==, first);
    for (guint i = 0; i < weeks->len; i++) {
      StrideDay from = MAX (start, week_at (weeks, i)->start);
      StrideDay to = MIN (start + 99, week_at (weeks, i)->start + 6);

      /* One a day was run. */
      g_assert_cmpuint (week_at (weeks, i)->n_runs, ==, (guint) (to - from + 1));
    }
  }

  for (guint i = 0; i < log->len; i++) {
    StrideDay day = stride_entry_get_day (log->pdata[i]);
    int longest = 0;

    for (guint k = 0; k < log->len; k++) {
      StrideDay other = stride_entry_get_day (log->pdata[k]);

      if (other < day && other >= day - 30)
        longest = MAX (longest, stride_entry_get_run (log->pdata[k])->distance_m);
    }
    g_assert_cmpint (stride_load_get_longest (log, day), ==, longest);
  }
}

static void
test_sums_hold (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  StrideDay start = stride_day_parse ("2025-12-01");

  for (int round = 0; round < 20; round++) {
    g_autoptr (GPtrArray) log = test_log_new ();
    gint64 distance = 0;
    guint n_runs = 0;

    for (int i = 0; i < 40; i++) {
      StrideRun run;

      stride_run_init (&run);
      run.distance_m = g_rand_int_range (rand, 100, 40000);
      run.before = run.during = run.after = g_rand_int_range (rand, 0, 11);
      test_log_full_run (log, start + g_rand_int_range (rand, 0, 120),
                         g_rand_int_range (rand, 0, 1440), g_rand_int_range (rand, -12, 15) * 60,
                         &run);
      distance += run.distance_m;
    }

    for (int first = 1; first <= 7; first++) {
      g_autoptr (GArray) weeks = stride_weeks_compute (log, start, start + 119, first);
      gint64 sum = 0;

      n_runs = 0;
      for (guint i = 0; i < weeks->len; i++) {
        const StrideWeek *week = week_at (weeks, i);

        sum += week->distance_m;
        n_runs += week->n_runs;
        if (week->n_soreness) {
          g_assert_cmpfloat (week->soreness_mean, >=, week->soreness_least);
          g_assert_cmpfloat (week->soreness_mean, <=, week->soreness_worst);
        }
      }
      g_assert_cmpint (sum, ==, distance);
      g_assert_cmpuint (n_runs, ==, 40);
    }
  }
}

static StrideTrendFigures
figures_of (GPtrArray *log, const char *today)
{
  StrideTrendFigures figures;

  stride_trend_figures_compute (log, stride_day_parse (today), &figures);

  return figures;
}

static void
test_figures_empty (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideTrendFigures figures = figures_of (log, "2026-11-22");

  g_assert_cmpint (figures.weeks_up, ==, 0);
  g_assert_cmpint (figures.weeks_sore, ==, 0);
  g_assert_cmpint (figures.n_weeks, ==, 0);
  g_assert_true (isnan (figures.change_4w));
  g_assert_true (isnan (figures.pct_4w));
}

static void
test_figures_rising (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideTrendFigures figures;

  add_week (log, "2026-10-19", 2, 2);
  add_week (log, "2026-10-26", 1, 1);
  add_week (log, "2026-11-02", 2, 2);
  add_week (log, "2026-11-09", 2, 3);
  add_week (log, "2026-11-16", 4, 4);

  figures = figures_of (log, "2026-11-22");
  g_assert_cmpint (figures.weeks_up, ==, 3);
  g_assert_cmpint (figures.weeks_sore, ==, 3);
  g_assert_cmpint (figures.n_weeks, ==, 5);
  g_assert_cmpfloat_with_epsilon (figures.change_4w, 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (figures.pct_4w, 100, 1e-9);

  /* On Monday the new week has said nothing yet: the one before speaks. */
  figures = figures_of (log, "2026-11-23");
  g_assert_cmpint (figures.weeks_up, ==, 3);
  g_assert_cmpfloat_with_epsilon (figures.change_4w, 2, 1e-9);

  /* Two silent weeks do. */
  figures = figures_of (log, "2026-12-02");
  g_assert_cmpint (figures.weeks_up, ==, 0);
  g_assert_cmpint (figures.weeks_sore, ==, 0);
  g_assert_true (isnan (figures.change_4w));
}

/* An empty week breaks the chain; so does one with a single entry. */
static void
test_figures_gap (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideTrendFigures figures;

  add_week (log, "2026-10-26", 2, 2);
  add_week (log, "2026-11-02", 3, 3);
  test_log_rest (log, "2026-11-09", 4);
  add_week (log, "2026-11-16", 5, 5);

  figures = figures_of (log, "2026-11-22");
  g_assert_cmpint (figures.weeks_up, ==, 0);
  g_assert_cmpint (figures.weeks_sore, ==, 1);
  g_assert_cmpint (figures.n_weeks, ==, 3);

  test_log_rest (log, "2026-11-10", 4);
  figures = figures_of (log, "2026-11-22");
  g_assert_cmpint (figures.weeks_up, ==, 3);
}

/* From nothing there is no percentage. */
static void
test_figures_from_zero (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideTrendFigures figures;

  add_week (log, "2026-10-19", 0, 0);
  add_week (log, "2026-11-16", 1, 2);

  figures = figures_of (log, "2026-11-22");
  g_assert_cmpfloat_with_epsilon (figures.change_4w, 1.5, 1e-9);
  g_assert_true (isnan (figures.pct_4w));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/weeks/empty", test_empty);
  g_test_add_func ("/weeks/numbers", test_numbers);
  g_test_add_func ("/weeks/first-weekday", test_first_weekday);
  g_test_add_func ("/weeks/long-years", test_long_years);
  g_test_add_func ("/weeks/clock-changes", test_clock_changes);
  g_test_add_func ("/weeks/date-line", test_date_line);
  g_test_add_func ("/weeks/travel", test_travel);
  g_test_add_func ("/weeks/sums-hold", test_sums_hold);
  g_test_add_func ("/weeks/figures-empty", test_figures_empty);
  g_test_add_func ("/weeks/figures-rising", test_figures_rising);
  g_test_add_func ("/weeks/figures-gap", test_figures_gap);
  g_test_add_func ("/weeks/figures-from-zero", test_figures_from_zero);

  return g_test_run ();
}
