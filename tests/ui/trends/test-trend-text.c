/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trend-text.h"

#include <locale.h>
#include <math.h>

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

static GArray *
weeks_with (const guint *entries, guint n)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (StrideWeek));

  for (guint i = 0; i < n; i++) {
    StrideWeek week = empty_week ();

    week.n_soreness = entries[i];
    g_array_append_val (weeks, week);
  }

  return weeks;
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
  const guint entries[] = { 2, 3, 1, 0, 5 };
  g_autoptr (GArray) weeks = weeks_with (entries, 5);
  g_autoptr (GArray) none = weeks_with (entries, 0);

  assert_text (stride_trend_text_because (STRIDE_DIRECTION_UNKNOWN, weeks, (double) NAN),
               "because it takes 4 weeks with two entries each, and there are 3 so far");
  assert_text (stride_trend_text_because (STRIDE_DIRECTION_UNKNOWN, none, (double) NAN),
               "because it takes 4 weeks with two entries each, and there are 0 so far");
  assert_text (stride_trend_text_because (STRIDE_DIRECTION_EASING, weeks, -0.5),
               "because its weekly mean fell by about 2 points over these 5 weeks");
  assert_text (stride_trend_text_because (STRIDE_DIRECTION_RISING, weeks, 0.6),
               "because its weekly mean rose by about 2.4 points over these 5 weeks");
  assert_text (stride_trend_text_because (STRIDE_DIRECTION_SAME, weeks, -0.1),
               "because its weekly mean moved by no more than about 0.4 points over these 5 weeks");
}

static void
test_weeks (void)
{
  StrideWeek week = empty_week ();

  assert_text (stride_trend_text_soreness (&week, TODAY), "20–26 July: no soreness logged");
  assert_text (stride_trend_text_distance (&week, TODAY, FALSE), "20–26 July: no runs");
  assert_text (stride_trend_text_routine (&week, TODAY, 3), "20–26 July: no routines");
  assert_text (stride_trend_text_short_week (&week), "20 Jul");

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
test_links (void)
{
  StrideAssociation link = {
    .n_runs = 25,
    .n_exposed = 8,
    .n_other = 12,
    .mean_exposed = 4.2,
    .mean_other = 2,
    .difference = 2.2,
    .enough = TRUE,
    .passed = TRUE,
  };

  assert_text (stride_trend_text_link (STRIDE_LINK_HARD, &link),
               "More soreness goes along with it. "
               "Soreness 4.2 on concrete or asphalt (8 runs), 2 on other ground (12 runs)");
  link.difference = -2.2;
  assert_text (stride_trend_text_link (STRIDE_LINK_LONG, &link),
               "Less soreness goes along with it. "
               "Soreness 4.2 on long runs (8 runs), 2 on shorter ones (12 runs)");
  link.passed = FALSE;
  assert_text (stride_trend_text_link (STRIDE_LINK_SHOE, &link),
               "No clear difference. "
               "Soreness 4.2 in the pair of the latest run (8 runs), 2 in other pairs (12 runs)");
  link.enough = FALSE;
  link.n_exposed = 1;
  link.missing_runs = 4;
  assert_text (
    stride_trend_text_link (STRIDE_LINK_STRESS, &link),
    "Cannot tell yet: it takes at least 4 more runs. Soreness 4.2 with stress of 7 or more "
    "(1 run), 2 with stress of 3 or less (12 runs)");
}

/* Runs go along with things; nothing here says that one makes the other. */
static void
test_never_a_reason (void)
{
  StrideAssociation link = {
    .n_exposed = 8, .n_other = 12, .difference = 2, .enough = TRUE, .passed = TRUE
  };

  for (StrideLink i = 0; i < STRIDE_N_LINKS; i++) {
    g_autofree char *text = stride_trend_text_link (i, &link);

    g_assert_null (strstr (text, "cause"));
    g_assert_cmpstr (stride_trend_text_link_title (i), !=, "");
  }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend-text/direction", test_direction);
  g_test_add_func ("/trend-text/because", test_because);
  g_test_add_func ("/trend-text/weeks", test_weeks);
  g_test_add_func ("/trend-text/links", test_links);
  g_test_add_func ("/trend-text/never-a-reason", test_never_a_reason);

  return g_test_run ();
}
