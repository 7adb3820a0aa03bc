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
    int tenths[11];
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
    /* A line that goes down, but may as well go nowhere, is not the same. */
    { { 44, 32, 32, 35, 35, 26, 37, 18, 17, 20, 20 }, 11, STRIDE_DIRECTION_UNKNOWN, NAN },
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

/* Weeks that go from @from to @to points, off that by @spread, each like the one before by a correlation of
 * @like. */
typedef struct {
  guint n;
  double from, to;
  double spread;
  double like;
} Course;

static void
draw_weeks (GRand *rand, const Course *course, int *hundredths)
{
  double ache = draw_normal (rand);

  for (guint i = 0; i < course->n; i++) {
    double level = course->from + (course->to - course->from) * i / (course->n - 1);

    hundredths[i] = (int) lround (100 * CLAMP (level + course->spread * ache, 0, 10));
    ache = course->like * ache + sqrt (1 - course->like * course->like) * draw_normal (rand);
  }
}

/* Logs, in percent of all. */
typedef struct {
  double outside;   /* the range leaves out the slope that was put in */
  double direction; /* a direction is told */
  double wrong;     /* and not the one that was put in */
  double open;      /* no answer */
} Shares;

static Shares
measure (GRand *rand, const Course *course, int n_logs)
{
  const double slope = (course->to - course->from) / (course->n - 1);
  const double percent = 100.0 / n_logs;
  const StrideDirection right = slope < 0   ? STRIDE_DIRECTION_EASING
                                : slope > 0 ? STRIDE_DIRECTION_RISING
                                            : STRIDE_DIRECTION_SAME;
  Shares shares = { 0 };

  for (int log = 0; log < n_logs; log++) {
    int hundredths[52];
    StrideTrend trend;

    draw_weeks (rand, course, hundredths);
    trend_of_hundredths (hundredths, course->n, &trend);
    shares.outside += percent * (trend.low > slope || trend.high < slope);
    if (trend.direction == STRIDE_DIRECTION_EASING || trend.direction == STRIDE_DIRECTION_RISING) {
      shares.direction += percent;
      shares.wrong += percent * (trend.direction != right);
    }
    shares.open += percent * (trend.direction == STRIDE_DIRECTION_UNKNOWN);
  }
  g_test_message (
    "%u weeks from %g to %g, off by %g, alike by %g: a range without it in %.1f %%, a "
    "direction in %.1f %%, not that one in %.1f %%, no answer in %.1f %% of %d logs",
    course->n, course->from, course->to, course->spread, course->like, shares.outside,
    shares.direction, shares.wrong, shares.open, n_logs);

  return shares;
}

/* The most by which a share of so many logs is off by chance, in percent. */
static double
give_or_take (double percent, int n_logs)
{
  return 3 * sqrt (percent * (100 - percent) / n_logs);
}

/* The range leaves out the truth in no more of a hundred logs than stride-trend.h says. "-m slow" measures
 * with as many logs as that. */
static void
test_going_nowhere (void)
{
  static const guint lengths[] = { 4, 6, 12, 26, 52 };
  static const double likes[] = { 0, 0.3, 0.6, 0.8 };
  static const double most[] = { 5, 7, 10, 15 }; /* percent */
  g_autoptr (GRand) rand = g_rand_new_with_seed (12);
  const int n_logs = g_test_slow () ? 20000 : 150;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    for (guint k = 0; k < G_N_ELEMENTS (likes); k++) {
      const Course course = { lengths[i], 3, 3, 0.9, likes[k] };
      Shares shares = measure (rand, &course, n_logs);

      g_assert_cmpfloat (shares.direction, <=, shares.outside);
      g_assert_cmpfloat (shares.outside, <=, most[k] + give_or_take (most[k], n_logs));
    }
  }
}

/* How many that do ease it finds, as stride-trend.h says. */
static void
test_power (void)
{
  static const struct {
    Course course;
    double expected; /* percent */
  } cases[] = {
    { { 12, 4, 2, 0.9, 0 }, 33 }, { { 12, 4, 2, 0.9, 0.3 }, 30 }, { { 12, 4, 2, 0.9, 0.6 }, 29 },
    { { 26, 4, 2, 0.9, 0 }, 80 }, { { 26, 4, 2, 0.9, 0.3 }, 59 }, { { 26, 4, 2, 0.9, 0.6 }, 40 },
    { { 12, 4, 2, 0.5, 0 }, 78 }, { { 12, 4, 2, 0.5, 0.3 }, 62 }, { { 12, 4, 2, 0.5, 0.6 }, 52 },
    { { 12, 6, 2, 0.9, 0 }, 85 }, { { 12, 6, 2, 0.9, 0.3 }, 69 }, { { 12, 6, 2, 0.9, 0.6 }, 58 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);
  const int n_logs = g_test_slow () ? 20000 : 150;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Shares shares = measure (rand, &cases[i].course, n_logs);

    g_assert_cmpfloat_with_epsilon (shares.direction, cases[i].expected,
                                    1 + give_or_take (cases[i].expected, n_logs));
    g_assert_cmpfloat (shares.wrong, <=, 0.1 + give_or_take (0.1, n_logs));
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
  g_test_add_func ("/trend/power", test_power);

  return g_test_run ();
}
