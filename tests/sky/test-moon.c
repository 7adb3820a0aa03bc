/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-moon.h"

#include "sky-instant.h"

/* What ephemeris time was ahead of universal time in 1992 (IERS). */
#define DELTA_T_1992 58.9

/* Four eclipses: the instant of the phase to the minute (U.S. Naval Observatory), and that of the
 * greatest eclipse (NASA, F. Espenak), which may be some minutes off. */
static void
test_eclipses (void)
{
  static const struct {
    const char *phase;
    const char *greatest;
    double elongation;
  } eclipses[] = {
    { "2017-08-21T18:30:00Z", "2017-08-21T18:25:32Z", 0 },
    { "2018-07-27T20:20:00Z", "2018-07-27T20:21:44Z", 180 },
    { "2024-04-08T18:21:00Z", "2024-04-08T18:17:18Z", 0 },
    { "2025-03-14T06:55:00Z", "2025-03-14T06:58:44Z", 180 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (eclipses); i++) {
    gint64 phase = instant (eclipses[i].phase);
    gint64 found = stride_moon_find_next (phase - 10 * 86400, eclipses[i].elongation);
    StrideMoon moon;

    g_test_message ("%s: %+" G_GINT64_FORMAT " s to the almanac, %+" G_GINT64_FORMAT
                    " s to the greatest eclipse",
                    eclipses[i].phase, found - phase, found - instant (eclipses[i].greatest));
    assert_near ((double) found, (double) phase, 60);
    assert_near ((double) found, (double) instant (eclipses[i].greatest), 600);

    /* An eclipse: new or full, and on the ecliptic. */
    stride_moon_compute (found, &moon);
    assert_angle (moon.elongation, eclipses[i].elongation, 0.01);
    assert_near (moon.latitude, 0, 1.6);
    assert_near (moon.lit, eclipses[i].elongation > 90 ? 1 : 0, 0.0005);
  }
}

/* J. Meeus, Astronomical Algorithms, 2nd edition: examples 47.a and 48.a, 1992 April 12, 0h TD. The
 * longitude there is of a shortened series; of the whole theory he gives 133°10′00″, -3°13′45″. */
static void
test_meeus_position (void)
{
  StrideMoon moon;

  stride_moon_compute (ephemeris_instant (2448724.5, DELTA_T_1992), &moon);
  assert_angle (moon.longitude, 133.167265, 0.002);
  assert_angle (moon.longitude, 133 + 10 / 60.0, 0.002);
  assert_near (moon.latitude, -(3 + 13 / 60.0 + 45 / 3600.0), 0.002);
  assert_near (moon.lit, 0.6786, 0.0005);
  g_assert_cmpint (moon.phase, ==, STRIDE_MOON_FIRST_QUARTER);
}

/* Examples 49.a and 49.b: the new moon of February 1977, the last quarter of January 2044. */
static void
test_meeus_phases (void)
{
  assert_near ((double) stride_moon_find_next (instant ("1977-02-10T00:00:00Z"), 0),
               (double) ephemeris_instant (2443192.65118, 47.7), 60);
  assert_near ((double) stride_moon_find_next (instant ("2044-01-15T00:00:00Z"), 270),
               (double) ephemeris_instant (2467636.49186, 80), 60);
}

/* J. Meeus, chapter 49, with the periodic terms of more than five minutes: the true new or full moon to
 * ten minutes. @k: whole for new moons, and a half for full ones. Seconds since 1970. */
static double
meeus_phase (double k)
{
  const double degree = G_PI / 180;
  double t = k / 1236.85;
  double jde = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  double e = 1 - 0.002516 * t;
  double m = (2.5534 + 29.10535670 * k) * degree;
  double moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * degree;
  double f = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * degree;
  gboolean full = fabs (k - floor (k)) > 0.25;

  jde += (full ? -0.40614 : -0.40720) * sin (moon) + (full ? 0.17302 : 0.17241) * e * sin (m) +
         (full ? 0.01614 : 0.01608) * sin (2 * moon) + (full ? 0.01043 : 0.01039) * sin (2 * f) +
         (full ? 0.00734 : 0.00739) * e * sin (moon - m) -
         (full ? 0.00515 : 0.00514) * e * sin (moon + m) + 0.00208 * e * e * sin (2 * m);

  return (jde - 2440587.5) * 86400 - 65;
}

/* New and full moons from 1990 to 2060 are where an independent formula has them. */
static void
test_years (void)
{
  /* From the new moon of January 1990 to that of December 2060, each fifteenth phase: new and full in turn. */
  for (double k = -123; k <= 754; k += 7.5) {
    double expected = meeus_phase (k);
    double elongation = fabs (k - floor (k)) > 0.25 ? 180 : 0;

    assert_near ((double) stride_moon_find_next ((gint64) expected - 9 * 86400, elongation),
                 expected, 900);
  }
}

/* A phase that is just over is looked for a month later, one that is just to come is found. */
static void
test_next_is_not_before (void)
{
  gint64 full = stride_moon_find_next (instant ("2026-11-20T00:00:00Z"), 180);
  gint64 next = stride_moon_find_next (full + 120, 180);

  assert_near ((double) stride_moon_find_next (full - 120, 180), (double) full, 5);
  assert_near ((double) (next - full), STRIDE_MOON_MONTH * 86400, 86400);
  for (gint64 at = full; at < full + 40 * 86400; at += 7000)
    g_assert_cmpint (stride_moon_find_next (at, 90), >=, at);
}

/* 29 February 2024 was a day of its own: the moon went its way on it and on the days beside it. */
static void
test_leap_day (void)
{
  static const char *const noons[] = { "2024-02-28T12:00:00Z", "2024-02-29T12:00:00Z",
                                       "2024-03-01T12:00:00Z" };
  double last = NAN;

  for (guint i = 0; i < G_N_ELEMENTS (noons); i++) {
    StrideMoon moon;

    stride_moon_compute (instant (noons[i]), &moon);
    g_assert_cmpint (moon.phase, ==, STRIDE_MOON_WANING_GIBBOUS);
    if (i > 0)
      assert_near (remainder (moon.elongation - last, 360), 11.5, 1);
    last = moon.elongation;
  }
  /* Full on 24 February at 12:30, last quarter on 3 March at 15:23 (U.S. Naval Observatory). */
  assert_near ((double) stride_moon_find_next (instant ("2024-02-20T00:00:00Z"), 180),
               (double) instant ("2024-02-24T12:30:00Z"), 60);
  assert_near ((double) stride_moon_find_next (instant ("2024-02-29T00:00:00Z"), 270),
               (double) instant ("2024-03-03T15:23:00Z"), 60);
}

static void
test_phases (void)
{
  static const struct {
    double elongation;
    StrideMoonPhase phase;
  } cases[] = {
    { 0, STRIDE_MOON_NEW },
    { 22.4, STRIDE_MOON_NEW },
    { 22.6, STRIDE_MOON_WAXING_CRESCENT },
    { 90, STRIDE_MOON_FIRST_QUARTER },
    { 135, STRIDE_MOON_WAXING_GIBBOUS },
    { 180, STRIDE_MOON_FULL },
    { 225, STRIDE_MOON_WANING_GIBBOUS },
    { 270, STRIDE_MOON_LAST_QUARTER },
    { 337.4, STRIDE_MOON_WANING_CRESCENT },
    { 337.6, STRIDE_MOON_NEW },
    { 360, STRIDE_MOON_NEW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (stride_moon_get_phase (cases[i].elongation), ==, cases[i].phase);
}

/* The formula of the registered test, against the four eclipses: half a day or less. */
static void
test_mean_age (void)
{
  static const struct {
    const char *at;
    double age;
  } cases[] = {
    { "2017-08-21T18:30:00Z", 0 },
    { "2018-07-27T20:20:00Z", 0.5 },
    { "2024-04-08T18:21:00Z", 0 },
    { "2025-03-14T06:55:00Z", 0.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double age = stride_moon_get_mean_age (instant (cases[i].at));

    g_assert_cmpfloat (age, >=, 0);
    g_assert_cmpfloat (age, <, STRIDE_MOON_MONTH);
    assert_near (remainder (age - cases[i].age * STRIDE_MOON_MONTH, STRIDE_MOON_MONTH), 0, 0.5);
  }
}

/* Always the same for the same start, evenly over both ranges, and never near the moon's. */
static void
test_placebo (void)
{
  guint n_short = 0;

  for (gint64 seed = 1; seed <= 1000; seed++) {
    double period = stride_moon_draw_placebo (seed);

    assert_near (stride_moon_draw_placebo (seed), period, 0);
    g_assert_true ((period >= 17 && period < 24) || (period >= 36 && period < 41));
    n_short += period < 24;
  }
  assert_near (n_short, 1000 * 7 / 12.0, 60);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moon/eclipses", test_eclipses);
  g_test_add_func ("/moon/meeus-position", test_meeus_position);
  g_test_add_func ("/moon/meeus-phases", test_meeus_phases);
  g_test_add_func ("/moon/years", test_years);
  g_test_add_func ("/moon/next-is-not-before", test_next_is_not_before);
  g_test_add_func ("/moon/leap-day", test_leap_day);
  g_test_add_func ("/moon/phases", test_phases);
  g_test_add_func ("/moon/mean-age", test_mean_age);
  g_test_add_func ("/moon/placebo", test_placebo);

  return g_test_run ();
}
