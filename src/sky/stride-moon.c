/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-moon.h"

#include <libnova/libnova.h>
#include <math.h>

#include "stride-sky-private.h"

#include "stride-poison.h"

#define DEGREE (G_PI / 180.0)
#define KM_PER_AU 149597870.7
/* Smallest term of libnova's series that is taken; 0 takes all of them, and 25 times as long. */
#define SERIES_PRECISION 1e-5
/* The moon's way while its light travels to us (J. Meeus, chapter 47). */
#define LIGHT_TIME (0.70 / 3600.0)

/* The two ranges that a placebo's month is drawn from, in days. */
#define SHORT_LEAST 17.0
#define SHORT_RANGE 7.0
#define LONG_LEAST 36.0
#define LONG_RANGE 5.0

#define MEAN_NEW_MOON 2451550.09766
#define DEGREES_PER_DAY (360.0 / STRIDE_MOON_MONTH)
/* The way to a phase is walked again until it is shorter than this, in days. */
#define INSTANT_ENOUGH (1.0 / 86400)
#define MAX_STEPS 20

static double
julian_to_unix (double jd)
{
  return (jd - 2440587.5) * 86400;
}

/* Apparent longitude and latitude of date, distance in km. */
static void
locate (double jde, StrideMoon *moon, double *distance)
{
  struct ln_rect_posn at;

  ln_get_lunar_geo_posn (jde, &at, SERIES_PRECISION);
  *distance = sqrt (at.X * at.X + at.Y * at.Y + at.Z * at.Z);
  moon->latitude = asin (at.Z / *distance) / DEGREE;
  moon->longitude =
    stride_sky_circle (atan2 (at.Y, at.X) / DEGREE - LIGHT_TIME + stride_sky_of_date (jde));
}

StrideMoonPhase
stride_moon_get_phase (double elongation)
{
  return (StrideMoonPhase) ((int) floor (stride_sky_circle (elongation + 22.5) / 45) %
                            STRIDE_N_MOON_PHASES);
}

void
stride_moon_compute (gint64 at, StrideMoon *moon)
{
  double jde = stride_sky_ephemeris_day (stride_sky_julian_day (at));
  double sun_distance, distance, sun, angle, phase_angle;

  g_return_if_fail (moon);

  locate (jde, moon, &distance);
  sun = stride_sky_sun_longitude (jde, &sun_distance);
  sun_distance *= KM_PER_AU;
  moon->elongation = stride_sky_circle (moon->longitude - sun);
  moon->phase = stride_moon_get_phase (moon->elongation);

  /* J. Meeus, chapter 48: formulae 48.2 and 48.3. */
  angle = acos (cos (moon->latitude * DEGREE) * cos (moon->elongation * DEGREE));
  phase_angle = atan2 (sun_distance * sin (angle), distance - sun_distance * cos (angle));
  moon->lit = (1 + cos (phase_angle)) / 2;
}

static double
elongation_at (double jd)
{
  double jde = stride_sky_ephemeris_day (jd);
  double distance;
  StrideMoon moon;

  locate (jde, &moon, &distance);

  return moon.longitude - stride_sky_sun_longitude (jde, &distance);
}

gint64
stride_moon_find_next (gint64 at, double elongation)
{
  double jd = stride_sky_julian_day (at);
  double start = jd;
  double way = stride_sky_circle (elongation - elongation_at (jd));

  for (int step = 0; step < MAX_STEPS && fabs (way) > INSTANT_ENOUGH * DEGREES_PER_DAY; step++) {
    jd += way / DEGREES_PER_DAY;
    /* From the second step on the nearest is meant, before or after. */
    way = remainder (elongation - elongation_at (jd), 360);
  }

  return (gint64) llround (julian_to_unix (fmax (jd, start)));
}

double
stride_moon_get_mean_age (gint64 at)
{
  double age = fmod (stride_sky_julian_day (at) - MEAN_NEW_MOON, STRIDE_MOON_MONTH);

  return age < 0 ? age + STRIDE_MOON_MONTH : age;
}

double
stride_moon_draw_placebo (gint64 seed)
{
  /* The mixing steps of SplitMix64 (G. Steele, D. Lea, C. Flood 2014). */
  guint64 bits = (guint64) seed + G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  double drawn;

  bits = (bits ^ (bits >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  bits = (bits ^ (bits >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  bits ^= bits >> 31;
  drawn =
    (double) (bits >> 11) / (double) (G_GUINT64_CONSTANT (1) << 53) * (SHORT_RANGE + LONG_RANGE);

  return drawn < SHORT_RANGE ? SHORT_LEAST + drawn : LONG_LEAST + drawn - SHORT_RANGE;
}
