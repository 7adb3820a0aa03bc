/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <math.h>

#include "stride-format.h"

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_clock (void)
{
  assert_text (stride_format_clock (0), "0:00");
  assert_text (stride_format_clock (18), "0:18");
  assert_text (stride_format_clock (725), "12:05");
  assert_text (stride_format_clock (3723), "1:02:03");
}

static void
test_duration (void)
{
  assert_text (stride_format_duration (18), "18 s");
  assert_text (stride_format_duration (236), "4 min");
  assert_text (stride_format_duration (3600), "1 h");
  assert_text (stride_format_duration (3900), "1 h 5 min");
  assert_text (stride_format_duration_spoken (3901), "1 hour 5 minutes 1 second");
  assert_text (stride_format_duration_spoken (0), "0 seconds");
}

/* A run entered as 5 miles (8047 m) is still 5 miles. */
static void
test_distance (void)
{
  assert_text (stride_format_distance (8047, TRUE), "5 mi");
  assert_text (stride_format_distance (8200, FALSE), "8.2 km");
  assert_text (stride_format_distance (10000, FALSE), "10 km");
  assert_text (stride_format_distance (42195, FALSE), "42.2 km");
  assert_text (stride_format_distance (9960, FALSE), "10 km");
}

static void
test_day (void)
{
  StrideDay today = stride_day_parse ("2026-11-22");

  assert_text (stride_format_day (today, today), "Today");
  assert_text (stride_format_day (today - 1, today), "Yesterday");
  assert_text (stride_format_day (today - 6, today), "Monday");
  assert_text (stride_format_day (today - 7, today), "15 November");
  assert_text (stride_format_day (stride_day_parse ("2024-03-12"), today), "12 March 2024");
}

static void
test_week (void)
{
  StrideDay today = stride_day_parse ("2026-11-22");

  assert_text (stride_format_week (stride_day_parse ("2026-07-20"), today), "20–26 July");
  assert_text (stride_format_week (stride_day_parse ("2026-07-27"), today), "27 July – 2 August");
  assert_text (stride_format_week (stride_day_parse ("2024-12-30"), today),
               "30 December 2024 – 5 January 2025");
}

static void
test_score (void)
{
  assert_text (stride_format_score (3.5), "3.5");
  assert_text (stride_format_score (4.0), "4");
  assert_text (stride_format_score ((double) NAN), "–");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/clock", test_clock);
  g_test_add_func ("/format/duration", test_duration);
  g_test_add_func ("/format/distance", test_distance);
  g_test_add_func ("/format/day", test_day);
  g_test_add_func ("/format/week", test_week);
  g_test_add_func ("/format/score", test_score);

  return g_test_run ();
}
