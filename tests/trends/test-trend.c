/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-trend.h"

/* Weeks with those mean sorenesses in hundredths of a point; below 0: nothing logged. */
static void
trend_of_hundredths (const int *hundredths, guint n, StrideTrend *trend)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, TRUE, sizeof (StrideWeek));

  for (guint i = 0; i < n; i++) {
    StrideWeek week = { .start = (StrideDay) (7 * i) };

    week.n_soreness = hundredths[i] < 0 ? 0 : 2;
    week.soreness_mean = hundredths[i] < 0 ? (double) NAN : hundredths[i] / 100.0;
    g_array_append_val (weeks, week);
  }
  stride_trend_compute (weeks, trend);
}

/* The same in tenths. */
static void
trend_of (const int *tenths, guint n, StrideTrend *trend)
{
  g_autofree int *hundredths = g_new (int, n);

  for (guint i = 0; i < n; i++)
    hundredths[i] = 10 * tenths[i];
  trend_of_hundredths (hundredths, n, trend);
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
    { { 30, 30, 100, 30, 30, 30, 30, 30 }, 8, STRIDE_DIRECTION_SAME, 0 },
    /* Gaps count as time: half a point a week over seven weeks. */
    { { 60, -1, 50, -1, 40, -1, 30 }, 7, STRIDE_DIRECTION_EASING, -0.5 },
    /* A point is much from 3, little from 6. */
    { { 30, 28, 26, 24, 21, 20 }, 6, STRIDE_DIRECTION_EASING, -0.2 },
    { { 60, 58, 56, 54, 51, 50 }, 6, STRIDE_DIRECTION_SAME, -0.2 },
    /* Four weeks, all over the place: no answer is the answer. */
    { { 10, 50, 20, 60 }, 4, STRIDE_DIRECTION_UNKNOWN, NAN },
    /* Up and down again: as likely nothing. */
    { { 30, 40, 35, 45, 30, 40, 35, 40 }, 8, STRIDE_DIRECTION_SAME, NAN },
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

  /* What it may be instead turns about its middle, 4.5, and stays on the scale. */
  g_assert_cmpfloat_with_epsilon (stride_trend_get_level_at (&trend, trend.slope, 1), 6, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_trend_get_level_at (&trend, -2, 4), 1.5, 1e-9);
  g_assert_true (isnan (stride_trend_get_level_at (&trend, -4, 1)));
  g_assert_true (isnan (stride_trend_get_level_at (&trend, -2, 5)));
}

static double
draw_normal (GRand *rand)
{
  return sqrt (-2 * log (1 - g_rand_double (rand))) * cos (2 * G_PI * g_rand_double (rand));
}

/* @n weeks around 3 points that go nowhere, each like the one before by a correlation of @like. */
static void
draw_weeks (GRand *rand, double like, int *hundredths, guint n)
{
  double ache = draw_normal (rand);

  for (guint i = 0; i < n; i++) {
    hundredths[i] = MAX (0, (int) lround (300 + 90 * ache));
    ache = like * ache + sqrt (1 - like * like) * draw_normal (rand);
  }
}

/* The range is wholly on one side of 0 in no more of a hundred logs than stride-trend.h says. "-m slow"
 * measures with as many logs as that. */
static void
test_going_nowhere (void)
{
  static const struct {
    guint n;
    double like;
    double most; /* percent */
  } cases[] = {
    { 4, 0.5, 10 },  { 6, 0.5, 12 },  { 12, 0, 8 },    { 12, 0.3, 12 }, { 12, 0.5, 15 },
    { 12, 0.6, 18 }, { 26, 0.5, 15 }, { 52, 0.3, 12 }, { 52, 0.6, 13 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (12);
  const int n_rounds = g_test_slow () ? 3000 : 400;

  for (guint c = 0; c < G_N_ELEMENTS (cases); c++) {
    int n_wrong = 0;
    int n_open = 0;
    int n_outside = 0;

    for (int round = 0; round < n_rounds; round++) {
      int hundredths[52];
      StrideTrend trend;

      draw_weeks (rand, cases[c].like, hundredths, cases[c].n);
      trend_of_hundredths (hundredths, cases[c].n, &trend);
      n_wrong +=
        trend.direction == STRIDE_DIRECTION_EASING || trend.direction == STRIDE_DIRECTION_RISING;
      n_open += trend.direction == STRIDE_DIRECTION_UNKNOWN;
      n_outside += trend.low > 0 || trend.high < 0;
    }
    g_test_message ("%u weeks, alike by %.1f: a direction where there is none in %.1f %%, a range "
                    "on one side of it in %.1f %%, no answer in %.1f %%",
                    cases[c].n, cases[c].like, 100.0 * n_wrong / n_rounds,
                    100.0 * n_outside / n_rounds, 100.0 * n_open / n_rounds);
    g_assert_cmpint (n_wrong, <=, n_outside);
    /* Give or take what the play of so many logs allows. */
    g_assert_cmpfloat (100.0 * n_outside / n_rounds, <=,
                       cases[c].most + 300 * sqrt (0.1 * 0.9 / n_rounds));
  }
}

/* Weeks that wander leave more open than weeks that scatter as much around the same line. */
static void
test_likeness (void)
{
  static const int scattered[] = { 10, 30, 15, 35, 20, 40, 25, 45, 30, 50, 35, 55 };
  static const int wandering[] = { 10, 15, 20, 15, 20, 25, 40, 45, 50, 45, 50, 55 };
  StrideTrend scatter, wander;

  trend_of (scattered, G_N_ELEMENTS (scattered), &scatter);
  trend_of (wandering, G_N_ELEMENTS (wandering), &wander);
  g_assert_cmpint (scatter.direction, ==, STRIDE_DIRECTION_RISING);
  g_assert_cmpfloat (wander.high - wander.low, >, 1.2 * (scatter.high - scatter.low));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend/direction", test_direction);
  g_test_add_func ("/trend/share", test_share);
  g_test_add_func ("/trend/line", test_line);
  g_test_add_func ("/trend/likeness", test_likeness);
  g_test_add_func ("/trend/going-nowhere", test_going_nowhere);

  return g_test_run ();
}
