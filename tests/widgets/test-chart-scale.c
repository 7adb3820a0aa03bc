/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-chart-scale.h"

#include <math.h>

static void
assert_scale (double low, double high, guint ticks, double first, double last, double step)
{
  StrideChartScale scale;

  stride_chart_scale_init (&scale, low, high, ticks);
  g_assert_cmpfloat_with_epsilon (scale.first, first, 1e-9);
  g_assert_cmpfloat_with_epsilon (scale.last, last, 1e-9);
  g_assert_cmpfloat_with_epsilon (scale.step, step, 1e-9);
  g_assert_cmpuint (stride_chart_scale_count (&scale), <=, ticks + 1);
}

static void
test_round_numbers (void)
{
  assert_scale (0, 10, 5, 0, 10, 2);
  assert_scale (0, 47.3, 5, 0, 50, 10);
  assert_scale (0, 9, 3, 0, 10, 5);
  assert_scale (-3, 4, 4, -4, 4, 2);
  assert_scale (0.02, 0.07, 5, 0.02, 0.07, 0.01);
  assert_scale (980, 1020, 4, 980, 1020, 10);
}

static void
test_nothing_to_show (void)
{
  assert_scale (0, 0, 5, 0, 1, 0.2);
  assert_scale (NAN, 3, 2, 0, 1, 0.5);
  assert_scale (7, 7, 2, 7, 8, 0.5);
}

static void
test_digits (void)
{
  StrideChartScale scale;

  stride_chart_scale_init (&scale, 0, 100, 5);
  g_assert_cmpint (scale.digits, ==, 0);
  stride_chart_scale_init (&scale, 0, 1, 5);
  g_assert_cmpint (scale.digits, ==, 1);
  stride_chart_scale_init (&scale, 0, 0.1, 5);
  g_assert_cmpint (scale.digits, ==, 2);
}

static void
test_covers_what_it_should (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 2000; i++) {
    double low = g_rand_double_range (rand, -500, 500);
    double high = low + pow (10, g_rand_double_range (rand, -3, 4));
    guint ticks = (guint) g_rand_int_range (rand, 2, 9);
    StrideChartScale scale;

    stride_chart_scale_init (&scale, low, high, ticks);
    g_assert_cmpfloat (scale.first, <=, low + 1e-6 * scale.step);
    g_assert_cmpfloat (scale.last, >=, high - 1e-6 * scale.step);
    g_assert_cmpuint (stride_chart_scale_count (&scale), <=, ticks + 1);
    g_assert_cmpuint (stride_chart_scale_count (&scale), >=, 2);
  }
}

static void
test_map (void)
{
  StrideChartScale scale;

  stride_chart_scale_init (&scale, 0, 10, 5);
  g_assert_cmpfloat_with_epsilon (stride_chart_scale_map (&scale, 0), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_chart_scale_map (&scale, 2.5), 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_chart_scale_get_tick (&scale, 5), 10, 1e-9);
}

static void
test_thin_out (void)
{
  g_assert_cmpuint (stride_chart_thin_out (26, 40, 1100), ==, 1);
  g_assert_cmpuint (stride_chart_thin_out (26, 40, 520), ==, 2);
  g_assert_cmpuint (stride_chart_thin_out (26, 40, 300), ==, 4);
  g_assert_cmpuint (stride_chart_thin_out (3, 400, 300), ==, 3);
  g_assert_cmpuint (stride_chart_thin_out (0, 40, 300), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-scale/round-numbers", test_round_numbers);
  g_test_add_func ("/chart-scale/nothing", test_nothing_to_show);
  g_test_add_func ("/chart-scale/digits", test_digits);
  g_test_add_func ("/chart-scale/covers", test_covers_what_it_should);
  g_test_add_func ("/chart-scale/map", test_map);
  g_test_add_func ("/chart-scale/thin-out", test_thin_out);
  return g_test_run ();
}
