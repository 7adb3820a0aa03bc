/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-fake-clock.h"
#include "stride-system-clock.h"

#include "stride-day.h"

#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

static void
test_new (void)
{
  StrideSystemClock *clock = stride_system_clock_new ();

  g_assert_cmpfloat_with_epsilon (stride_clock_get_rate (STRIDE_CLOCK (clock)), 1.0, 1e-9);
  g_assert_finalize_object (clock);
}

/* None of the three goes backwards, and the wall clock is the machine's. */
static void
test_runs (void)
{
  g_autoptr (StrideSystemClock) system_clock = stride_system_clock_new ();
  StrideClock *clock = STRIDE_CLOCK (system_clock);
  gint64 monotonic = stride_clock_get_monotonic (clock);
  gint64 boot = stride_clock_get_boot (clock);

  g_assert_cmpint (ABS (stride_clock_get_real (clock) - g_get_real_time ()), <, 5 * G_USEC_PER_SEC);
  for (int i = 0; i < 1000; i++) {
    g_assert_cmpint (stride_clock_get_monotonic (clock), >=, monotonic);
    g_assert_cmpint (stride_clock_get_boot (clock), >=, boot);
    monotonic = stride_clock_get_monotonic (clock);
    boot = stride_clock_get_boot (clock);
  }
}

/* Wall time and zone stand still, running time does not. */
static void
test_pinned (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Asia/Kathmandu");
  g_autoptr (GDateTime) time = g_date_time_new (zone, 2026, 11, 22, 23, 30, 0);
  g_autoptr (StrideSystemClock) system_clock = stride_system_clock_new_full (time, 1.0);
  StrideClock *clock = STRIDE_CLOCK (system_clock);
  g_autoptr (GDateTime) now = stride_clock_dup_now (clock);
  g_autofree char *text = g_date_time_format (now, "%F %H:%M %z");
  gint64 start = stride_clock_get_monotonic (clock);

  g_assert_cmpstr (text, ==, "2026-11-22 23:30 +0545");
  g_assert_cmpint (stride_day_from_date_time (now), ==, stride_day_parse ("2026-11-22"));
  while (stride_clock_get_monotonic (clock) == start)
    ;
  g_assert_cmpint (stride_clock_get_real (clock), ==, g_date_time_to_unix_usec (time));
}

/* A thousand seconds a second: whole routines in a test of seconds. */
static void
test_rate (void)
{
  g_autoptr (StrideSystemClock) system_clock = stride_system_clock_new_full (NULL, 1000.0);
  StrideClock *clock = STRIDE_CLOCK (system_clock);
  gint64 machine = g_get_monotonic_time ();
  gint64 start = stride_clock_get_monotonic (clock);
  gint64 real = stride_clock_get_real (clock);

  while (g_get_monotonic_time () - machine < 2000)
    ;
  g_assert_cmpint (stride_clock_get_monotonic (clock) - start, >=, 1000 * 1000);
  g_assert_cmpint (stride_clock_get_real (clock) - real, >=, 1000 * 1000);
}

static void
test_fake (void)
{
  g_autoptr (StrideFakeClock) fake =
    stride_fake_clock_new ("2026-10-25T01:30:00+02:00", "Europe/Berlin");
  StrideClock *clock = STRIDE_CLOCK (fake);
  gint64 monotonic = stride_clock_get_monotonic (clock);
  gint64 boot = stride_clock_get_boot (clock);
  g_autoptr (GDateTime) later = NULL;

  stride_fake_clock_advance (fake, HOUR);
  stride_fake_clock_suspend (fake, HOUR);
  g_assert_cmpint (stride_clock_get_monotonic (clock) - monotonic, ==, HOUR);
  g_assert_cmpint (stride_clock_get_boot (clock) - boot, ==, 2 * HOUR);
  /* Two hours later it is one hour later on the clock on the wall. */
  later = stride_clock_dup_now (clock);
  g_assert_cmpint (g_date_time_get_hour (later), ==, 2);
  g_assert_cmpint (g_date_time_get_minute (later), ==, 30);
}

/* The C locale's week begins on Sunday. */
static void
test_first_weekday (void)
{
  g_assert_cmpint (stride_week_first_weekday_of_locale (), ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/new", test_new);
  g_test_add_func ("/clock/runs", test_runs);
  g_test_add_func ("/clock/pinned", test_pinned);
  g_test_add_func ("/clock/rate", test_rate);
  g_test_add_func ("/clock/fake", test_fake);
  g_test_add_func ("/week/first-weekday", test_first_weekday);

  return g_test_run ();
}
