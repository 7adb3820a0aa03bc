/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-load.h"
#include "stride-test-log.h"

static void
test_spike (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideEntry *run;

  test_log_run (log, "2026-05-01", 8000, 0);
  test_log_run (log, "2026-05-08", 10000, 0);
  test_log_run (log, "2026-05-15", 9000, 0);
  run = test_log_run (log, "2026-05-20", 13000, 0);

  g_assert_cmpfloat_with_epsilon (stride_load_get_spike (log, run), 30, 1e-9);
  g_assert_cmpint (stride_load_get_longest (log, stride_day_parse ("2026-05-20")), ==, 10000);
}

static void
test_shorter_is_negative (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideEntry *run;

  test_log_run (log, "2026-05-01", 10000, 0);
  test_log_run (log, "2026-05-08", 10000, 0);
  test_log_run (log, "2026-05-15", 10000, 0);
  run = test_log_run (log, "2026-05-20", 5000, 0);

  g_assert_cmpfloat_with_epsilon (stride_load_get_spike (log, run), -50, 1e-9);
}

/* Three runs at least, or the month says nothing. */
static void
test_needs_three (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideEntry *run;

  test_log_run (log, "2026-05-01", 8000, 0);
  test_log_rest (log, "2026-05-02", 0);
  test_log_run (log, "2026-05-08", 10000, 0);
  run = test_log_run (log, "2026-05-20", 13000, 0);
  g_assert_true (isnan (stride_load_get_spike (log, run)));

  /* Neither the same day nor a later one counts. */
  test_log_run (log, "2026-05-21", 8000, 0);
  g_assert_true (isnan (stride_load_get_spike (log, run)));
}

/* Days -30 … -1: the edges belong to it, one day more does not. */
static void
test_window (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay day = stride_day_parse ("2026-05-31");
  StrideEntry *run;

  test_log_run (log, "2026-04-30", 40000, 0);
  test_log_run (log, "2026-05-01", 20000, 0);
  test_log_run (log, "2026-05-15", 10000, 0);
  test_log_run (log, "2026-05-30", 10000, 0);
  run = test_log_run (log, "2026-05-31", 22000, 0);

  g_assert_cmpint (stride_load_get_longest (log, day), ==, 20000);
  g_assert_cmpfloat_with_epsilon (stride_load_get_spike (log, run), 10, 1e-9);
}

/* Up to the limit a run is no spike, a metre more and it is. */
static void
test_limit (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay day = stride_day_parse ("2026-05-20");
  StrideEntry *run;
  int limit;

  test_log_run (log, "2026-05-01", 8000, 0);
  test_log_run (log, "2026-05-08", 12340, 0);
  g_assert_cmpint (stride_load_get_limit (log, day), ==, 0);
  test_log_run (log, "2026-05-15", 9000, 0);
  limit = stride_load_get_limit (log, day);
  g_assert_cmpint (limit, ==, 13574);

  run = test_log_run (log, "2026-05-20", limit, 0);
  g_assert_cmpfloat (stride_load_get_spike (log, run), <=, 10 + 1e-9);
  run = test_log_run (log, "2026-05-20", limit + 1, 0);
  g_assert_cmpfloat (stride_load_get_spike (log, run), >, 10);
}

static void
test_not_a_run (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideEntry *rest = test_log_rest (log, "2026-05-20", 4);

  g_assert_true (isnan (stride_load_get_spike (log, rest)));
  g_assert_false (stride_load_is_long (log, rest));
  g_assert_cmpint (stride_load_get_longest (log, stride_day_parse ("2026-05-21")), ==, 0);
}

static void
test_largest (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();

  test_log_run (log, "2026-04-20", 10000, 0);
  test_log_run (log, "2026-04-22", 10000, 0);
  test_log_run (log, "2026-04-24", 10000, 0);
  test_log_run (log, "2026-05-01", 25000, 0);
  test_log_run (log, "2026-05-10", 27500, 0);

  g_assert_cmpfloat_with_epsilon (
    stride_load_get_largest_spike (log, stride_day_parse ("2026-05-20"), 30), 150, 1e-9);
  g_assert_cmpfloat_with_epsilon (
    stride_load_get_largest_spike (log, stride_day_parse ("2026-05-31"), 30), 10, 1e-9);
  g_assert_true (isnan (stride_load_get_largest_spike (log, stride_day_parse ("2026-07-31"), 30)));
}

static void
test_long (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideEntry *run;

  test_log_run (log, "2026-05-01", 6000, 0);
  test_log_run (log, "2026-05-03", 8000, 0);
  test_log_run (log, "2026-05-05", 12000, 0);
  run = test_log_run (log, "2026-05-20", 13000, 0);
  g_assert_false (stride_load_is_long (log, run));
  g_assert_true (isnan (stride_load_get_long_limit (log, stride_day_parse ("2026-05-20"))));

  /* Median of 6, 8, 12, 12 is 10: long from 13 km on. */
  test_log_run (log, "2026-05-07", 12000, 0);
  g_assert_cmpfloat_with_epsilon (stride_load_get_long_limit (log, stride_day_parse ("2026-05-20")),
                                  13000, 1e-6);
  g_assert_true (stride_load_is_long (log, run));
  run = test_log_run (log, "2026-05-20", 12990, 0);
  g_assert_false (stride_load_is_long (log, run));
}

/* Flown over the date line: the civil day goes back while the clock goes on. */
static void
test_date_line (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay day = stride_day_parse ("2026-05-10");
  StrideEntry *last;
  StrideRun run;

  stride_run_init (&run);
  run.before = run.during = run.after = 0;
  run.distance_m = 5000;
  test_log_full_run (log, day, 600, 13 * 60, &run);
  run.distance_m = 6000;
  test_log_full_run (log, day + 1, 600, 13 * 60, &run);
  run.distance_m = 7000;
  test_log_full_run (log, day + 2, 600, 13 * 60, &run);
  run.distance_m = 14000;
  last = test_log_full_run (log, day + 2, 600, -10 * 60, &run);

  /* The run of the same civil day, 23 hours earlier, is not "before". */
  g_assert_true (isnan (stride_load_get_spike (log, last)));
  g_assert_cmpint (stride_load_get_longest (log, day + 2), ==, 6000);
  g_assert_cmpint (stride_load_get_longest (log, day + 3), ==, 14000);
}

/* Against a search through the whole log, on random ones. */
static void
test_against_plain_search (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay start = stride_day_parse ("2026-01-01");
  StrideRun run;

  stride_run_init (&run);
  run.before = run.during = run.after = 0;
  for (int i = 0; i < 250; i++) {
    run.distance_m = g_rand_int_range (rand, 1000, 30000);
    test_log_full_run (log, start + g_rand_int_range (rand, 0, 200),
                       g_rand_int_range (rand, 0, 1440), g_rand_int_range (rand, -12, 15) * 60,
                       &run);
  }

  for (guint i = 0; i < log->len; i++) {
    StrideDay day = stride_entry_get_day (log->pdata[i]);
    int n = 0;
    int longest = 0;
    double spike = stride_load_get_spike (log, log->pdata[i]);

    for (guint j = 0; j < log->len; j++) {
      StrideDay other = stride_entry_get_day (log->pdata[j]);
      int distance = stride_entry_get_run (log->pdata[j])->distance_m;

      if (other < day - 30 || other >= day)
        continue;
      n++;
      longest = MAX (longest, distance);
    }

    g_assert_cmpint (stride_load_get_longest (log, day), ==, longest);
    if (n < 3)
      g_assert_true (isnan (spike));
    else
      g_assert_cmpfloat_with_epsilon (
        spike, 100.0 * stride_entry_get_run (log->pdata[i])->distance_m / longest - 100, 1e-9);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/load/spike", test_spike);
  g_test_add_func ("/load/shorter-is-negative", test_shorter_is_negative);
  g_test_add_func ("/load/needs-three", test_needs_three);
  g_test_add_func ("/load/window", test_window);
  g_test_add_func ("/load/limit", test_limit);
  g_test_add_func ("/load/not-a-run", test_not_a_run);
  g_test_add_func ("/load/largest", test_largest);
  g_test_add_func ("/load/long", test_long);
  g_test_add_func ("/load/date-line", test_date_line);
  g_test_add_func ("/load/against-plain-search", test_against_plain_search);

  return g_test_run ();
}
