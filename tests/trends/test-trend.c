/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-trend.h"

/* Weeks with those mean sorenesses in tenths of a point; -1: nothing logged. */
static void
trend_of (const int *tenths, guint n, StrideTrend *trend)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, TRUE, sizeof (StrideWeek));

  for (guint i = 0; i < n; i++) {
    StrideWeek week = { .start = (StrideDay) (7 * i) };

    week.n_soreness = tenths[i] < 0 ? 0 : 2;
    week.soreness_mean = tenths[i] < 0 ? (double) NAN : tenths[i] / 10.0;
    g_array_append_val (weeks, week);
  }
  stride_trend_compute (weeks, trend);
}

static void
test_direction (void)
{
  static const struct {
    int tenths[8];
    guint n;
    StrideDirection expected;
    double slope;
  } cases[] = {
    { { 50, 40, 30 }, 3, STRIDE_DIRECTION_UNKNOWN, NAN },
    { { 50, -1, -1, 30, -1, 20 }, 6, STRIDE_DIRECTION_UNKNOWN, NAN },
    { { 60, 50, 40, 30 }, 4, STRIDE_DIRECTION_EASING, -1 },
    { { 20, 30, 40, 50 }, 4, STRIDE_DIRECTION_RISING, 1 },
    { { 30, 30, 30, 30, 30 }, 5, STRIDE_DIRECTION_SAME, 0 },
    /* One odd week turns nothing. */
    { { 30, 30, 100, 30, 30 }, 5, STRIDE_DIRECTION_SAME, 0 },
    /* Gaps count as time: half a point a week over seven weeks. */
    { { 60, -1, 50, -1, 40, -1, 30 }, 7, STRIDE_DIRECTION_EASING, -0.5 },
    /* A point is much from 3, little from 6. */
    { { 30, 28, 26, 24, 21, 20 }, 6, STRIDE_DIRECTION_EASING, -0.2 },
    { { 60, 58, 56, 54, 51, 50 }, 6, STRIDE_DIRECTION_SAME, -0.2 },
    /* A third of the way up and down again: as likely nothing. */
    { { 10, 40, 20, 50, 10, 40 }, 6, STRIDE_DIRECTION_SAME, NAN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideTrend trend;

    trend_of (cases[i].tenths, cases[i].n, &trend);
    g_assert_cmpint (trend.direction, ==, cases[i].expected);
    if (trend.direction == STRIDE_DIRECTION_UNKNOWN) {
      g_assert_true (isnan (trend.slope));
      g_assert_true (isnan (stride_trend_get_level (&trend, trend.first)));
      continue;
    }
    if (!isnan (cases[i].slope))
      g_assert_cmpfloat_with_epsilon (trend.slope, cases[i].slope, 0.011);
    g_assert_cmpfloat (trend.low, <=, trend.slope);
    g_assert_cmpfloat (trend.slope, <=, trend.high);
  }
}

/* 30 percent and a point: enough from a low start. */
static void
test_share (void)
{
  static const int tenths[] = { 10, 12, 16, 20, 22, 27 };
  StrideTrend trend;

  trend_of (tenths, 6, &trend);
  g_assert_cmpint (trend.direction, ==, STRIDE_DIRECTION_RISING);
  g_assert_cmpfloat (stride_trend_get_change (&trend, trend.slope), <, 2);
}

/* The line is there from the first known week to the last, and nowhere else. */
static void
test_line (void)
{
  static const int tenths[] = { -1, 60, 50, 40, 30, -1 };
  StrideTrend trend;

  trend_of (tenths, 6, &trend);
  g_assert_cmpint (trend.first, ==, 1);
  g_assert_cmpint (trend.last, ==, 4);
  g_assert_true (isnan (stride_trend_get_level (&trend, 0)));
  g_assert_cmpfloat_with_epsilon (stride_trend_get_level (&trend, 1), 6, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_trend_get_level (&trend, 4), 3, 1e-9);
  g_assert_true (isnan (stride_trend_get_level (&trend, 5)));
  g_assert_cmpfloat_with_epsilon (stride_trend_get_change (&trend, trend.slope), -3, 1e-9);
}

/* Twelve weeks of which none is like another, going nowhere: the range holds nothing nine times in ten,
 * and a direction is seldom spoken of. */
static void
test_going_nowhere (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (12);
  const int n_rounds = 2000;
  int n_wrong = 0;
  int n_outside = 0;

  for (int round = 0; round < n_rounds; round++) {
    int tenths[12];
    StrideTrend trend;

    for (guint i = 0; i < G_N_ELEMENTS (tenths); i++)
      tenths[i] = g_rand_int_range (rand, 10, 51);
    trend_of (tenths, G_N_ELEMENTS (tenths), &trend);
    n_wrong += trend.direction != STRIDE_DIRECTION_SAME;
    n_outside += trend.low > 0 || trend.high < 0;
  }
  g_test_message ("a direction where there is none: %.1f %%, the range beside it: %.1f %%",
                  100.0 * n_wrong / n_rounds, 100.0 * n_outside / n_rounds);
  g_assert_cmpint (n_outside, <=, n_rounds * 12 / 100);
  g_assert_cmpint (n_outside, >=, n_rounds * 5 / 100);
  g_assert_cmpint (n_wrong, <=, n_outside);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend/direction", test_direction);
  g_test_add_func ("/trend/share", test_share);
  g_test_add_func ("/trend/line", test_line);
  g_test_add_func ("/trend/going-nowhere", test_going_nowhere);

  return g_test_run ();
}
