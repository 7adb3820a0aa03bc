/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trend-text.h"

#include <locale.h>
#include <math.h>

#include "stride-test-log.h"

#define TODAY stride_day_from_ymd (2026, 7, 30)

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static StrideWeek
empty_week (void)
{
  return (StrideWeek) {
    .start = stride_day_from_ymd (2026, 7, 20),
    .soreness_mean = (double) NAN,
    .soreness_worst = STRIDE_UNSET,
    .soreness_least = STRIDE_UNSET,
    .stress_mean = (double) NAN,
    .sleep_min_mean = (double) NAN,
  };
}

static void
test_direction (void)
{
  assert_text (stride_trend_text_direction (STRIDE_DIRECTION_UNKNOWN), "Not enough data yet");
  assert_text (stride_trend_text_direction (STRIDE_DIRECTION_EASING), "Your soreness is easing");
  assert_text (stride_trend_text_direction (STRIDE_DIRECTION_SAME),
               "Your soreness is about the same");
  assert_text (stride_trend_text_direction (STRIDE_DIRECTION_RISING), "Your soreness is rising");
}

static void
test_because (void)
{
  StrideTrend unknown = { STRIDE_DIRECTION_UNKNOWN, 3, 0, 4, NAN, NAN, NAN, NAN };
  StrideTrend none = { STRIDE_DIRECTION_UNKNOWN, 0, -1, -1, NAN, NAN, NAN, NAN };
  StrideTrend easing = { STRIDE_DIRECTION_EASING, 5, 1, 5, -0.5, -0.8, -0.1, 6 };
  StrideTrend rising = { STRIDE_DIRECTION_RISING, 5, 0, 4, 0.6, 0.4, 0.9, 2 };
  StrideTrend same = { STRIDE_DIRECTION_SAME, 5, 0, 4, -0.1, -0.3, 0.2, 2 };
  StrideTrend flat = { STRIDE_DIRECTION_SAME, 5, 0, 4, 0, 0, 0, 2 };
  StrideTrend open = { STRIDE_DIRECTION_UNKNOWN, 4, 0, 3, NAN, -1.4, 4, NAN };

  /* No more points than the scale has. */
  assert_text (
    stride_trend_text_because (&open),
    "because weeks differ so much that their mean may have moved by anything from −4.2 to +10 "
    "points over 4 weeks");
  assert_text (stride_trend_text_because (&unknown),
               "because it takes 4 weeks with two entries each, and there are 3 so far");
  assert_text (stride_trend_text_because (&none),
               "because it takes 4 weeks with two entries each, and there are 0 so far");
  assert_text (stride_trend_text_because (&easing),
               "because its weekly mean fell by about 2 points over 5 weeks, likely by 0.4 to 3.2");
  assert_text (
    stride_trend_text_because (&rising),
    "because its weekly mean rose by about 2.4 points over 5 weeks, likely by 1.6 to 3.6");
  assert_text (
    stride_trend_text_because (&same),
    "because its weekly mean likely moved by −1.2 to +0.8 points over 5 weeks, which may "
    "be nothing");
  assert_text (stride_trend_text_because (&flat),
               "because its weekly mean likely moved by 0 to 0 points over 5 weeks, which may be "
               "nothing");
}

static void
test_weeks (void)
{
  StrideWeek week = empty_week ();

  assert_text (stride_trend_text_soreness (&week, TODAY), "20–26 July: no soreness logged");
  assert_text (stride_trend_text_distance (&week, TODAY, FALSE), "20–26 July: no runs");
  assert_text (stride_trend_text_routine (&week, TODAY, 3), "20–26 July: no routines");
  assert_text (stride_trend_text_short_day (week.start, 364), "20 Jul");
  assert_text (stride_trend_text_short_day (week.start, 3650), "Jul 2026");

  week.n_soreness = 5;
  week.soreness_mean = 3.2;
  week.soreness_least = 1;
  week.soreness_worst = 6;
  week.n_runs = 1;
  week.distance_m = week.longest_m = 8000;
  week.n_sessions = 2;
  week.routine_s = 1500;
  assert_text (stride_trend_text_soreness (&week, TODAY),
               "20–26 July: soreness 3.2 on average, from 1 to 6, 5 entries");
  assert_text (stride_trend_text_distance (&week, TODAY, FALSE),
               "20–26 July: 8 km in 1 run, the longest 8 km");
  week.n_runs = 3;
  week.distance_m = 24000;
  assert_text (stride_trend_text_distance (&week, TODAY, TRUE),
               "20–26 July: 14.9 mi in 3 runs, the longest 5 mi");
  assert_text (stride_trend_text_routine (&week, TODAY, 3), "20–26 July: 2 of 3 routines, 25 min");
}

static void
assert_this_week (GPtrArray *log, int first_weekday, const char *sentence, const char *because)
{
  g_autofree char *found_because = NULL;
  /* a Wednesday */
  g_autofree char *found = stride_trend_text_week (log, stride_day_parse ("2026-11-18"),
                                                   first_weekday, FALSE, &found_because);

  g_assert_cmpstr (found, ==, sentence);
  g_assert_cmpstr (found_because, ==, because);
}

static void
test_this_week (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideSession session = { (char *) "core-15", 840, 7, 7, TRUE, 2, 1, 4 };

  assert_this_week (log, 1, "No runs or routines yet this week.", "");
  test_log_run (log, "2026-11-10", 9000, 4);
  test_log_run (log, "2026-11-15", 9000, 2);
  assert_this_week (log, 1, "No runs or routines yet this week.", "");
  /* where weeks begin on Sunday, that run is this week's */
  assert_this_week (log, 7, "1 run, 9 km; soreness 2 on average.", "");
  test_log_run (log, "2026-11-16", 10000, 1);
  assert_this_week (log, 1, "1 run, 10 km; soreness 1 on average.", "");
  test_log_session (log, "2026-11-17", &session);
  test_log_run (log, "2026-11-18", 5500, 2);
  assert_this_week (log, 1,
                    "2 runs, 15.5 km, 1 routine; soreness 1.5 on average, lower than last week.",
                    "because it was 3 in 2 entries last week, and 1.5 in 2 entries this week");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend-text/direction", test_direction);
  g_test_add_func ("/trend-text/because", test_because);
  g_test_add_func ("/trend-text/weeks", test_weeks);
  g_test_add_func ("/trend-text/this-week", test_this_week);

  return g_test_run ();
}
