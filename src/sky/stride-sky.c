/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky.h"

#include <libnova/libnova.h>
#include <math.h>

#include "stride-sky-private.h"

#include "stride-poison.h"

#define DEGREE (G_PI / 180.0)
#define ARCSECOND (1.0 / 3600.0)
#define J2000 2451545.0
#define DAYS_PER_CENTURY 36525.0
/* Light takes so many days for an astronomical unit (J. Meeus, formula 33.3). */
#define LIGHT_DAYS 0.0057755183
/* Constant of aberration (J. Meeus, chapter 23). */
#define ABERRATION (20.49552 * ARCSECOND)
/* How long a planet is watched to see which way it goes, in days. */
#define WATCH 0.25

/* The equinox of the boundaries of constellations, B1875.0, and the ecliptic's slope then. */
#define B1875 2405889.258550475
#define OBLIQUITY_B1875 23.455558
/* For drawing, where its 47″ a century do not show. */
#define OBLIQUITY_J2000 23.439291

/* --- time and frame ------------------------------------------------------------------------------ */

double
stride_sky_circle (double degrees)
{
  double rest = fmod (degrees, 360);

  return rest < 0 ? rest + 360 : rest;
}

double
stride_sky_julian_day (gint64 at)
{
  return 2440587.5 + (double) at / 86400;
}

double
stride_sky_ephemeris_day (double jd)
{
  /* A line through what the IERS measured, 57 s in 1990 to 69 s in 2020, good to 5 s; libnova's own
   * parabola is a minute off by now. */
  double delta = 63.8 + 0.27 * (jd - J2000) / 365.25;

  return jd + delta / 86400;
}

double
stride_sky_precession (double jde)
{
  double t = (jde - J2000) / DAYS_PER_CENTURY;

  /* The general precession in longitude (J. Meeus, chapter 21). The ecliptic itself tilts by 47″ a
   * century, which is left out. */
  return (5029.0966 * t + 1.11113 * t * t) * ARCSECOND;
}

double
stride_sky_of_date (double jde)
{
  struct ln_nutation nutation;

  ln_get_nutation (jde, &nutation);

  return stride_sky_precession (jde) + nutation.longitude;
}

double
stride_sky_get_sidereal_time (gint64 at, double longitude)
{
  double hours = ln_get_apparent_sidereal_time (stride_sky_julian_day (at)) + longitude / 15;

  return stride_sky_circle (hours * 15) / 15;
}

double
stride_sky_get_highest (gint64 at, double longitude)
{
  const double slope = OBLIQUITY_J2000 * DEGREE;
  double meridian = stride_sky_get_sidereal_time (at, longitude) * 15 * DEGREE;

  return stride_sky_circle (atan2 (sin (meridian), cos (meridian) * cos (slope)) / DEGREE);
}

/* --- sun and planets ----------------------------------------------------------------------------- */

double
stride_sky_sun_longitude (double jde, double *distance)
{
  struct ln_helio_posn earth;

  ln_get_earth_helio_coords (jde, &earth);
  *distance = earth.R;

  return stride_sky_circle (earth.L + 180 - ABERRATION / earth.R + stride_sky_of_date (jde));
}

typedef void (*Locate) (double jde, struct ln_helio_posn *position);

/* Rectangular, on the ecliptic of J2000, seen from @earth. */
static void
see_from (const struct ln_helio_posn *earth, const struct ln_helio_posn *body, double way[3])
{
  way[0] = body->R * cos (body->B * DEGREE) * cos (body->L * DEGREE) -
           earth->R * cos (earth->B * DEGREE) * cos (earth->L * DEGREE);
  way[1] = body->R * cos (body->B * DEGREE) * sin (body->L * DEGREE) -
           earth->R * cos (earth->B * DEGREE) * sin (earth->L * DEGREE);
  way[2] = body->R * sin (body->B * DEGREE) - earth->R * sin (earth->B * DEGREE);
}

/* The instant that planets are looked at, and from where. */
typedef struct {
  double jde;
  double of_date; /* added to longitudes of J2000 */
  struct ln_helio_posn earth;
} Lookout;

static void
lookout_init (Lookout *self, double jde)
{
  self->jde = jde;
  self->of_date = stride_sky_of_date (jde);
  ln_get_earth_helio_coords (jde, &self->earth);
}

/* @light_time: (inout): days; an estimate that is not far off. Longitude of date. */
static double
locate_planet (const Lookout *lookout, Locate locate, double *light_time, double *latitude)
{
  struct ln_helio_posn body;
  double way[3], distance, longitude, sun;

  locate (lookout->jde - *light_time, &body);
  see_from (&lookout->earth, &body, way);
  distance = sqrt (way[0] * way[0] + way[1] * way[1] + way[2] * way[2]);
  *light_time = LIGHT_DAYS * distance;

  longitude = atan2 (way[1], way[0]) / DEGREE;
  *latitude = asin (way[2] / distance) / DEGREE;
  sun = lookout->earth.L + 180;
  longitude -= ABERRATION * cos ((sun - longitude) * DEGREE) / cos (*latitude * DEGREE);

  return stride_sky_circle (longitude + lookout->of_date);
}

static void
compute_planet (const Lookout *now, const Lookout *later, Locate locate, StrideSkyBody *body)
{
  double light_time = 0;
  double latitude, after;

  locate_planet (now, locate, &light_time, &latitude);
  body->longitude = locate_planet (now, locate, &light_time, &body->latitude);
  after = locate_planet (later, locate, &light_time, &latitude);
  body->retrograde = remainder (after - body->longitude, 360) < 0;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

double
stride_sky_get_spread (const double *longitudes, guint n, double *from)
{
  g_autofree double *sorted = g_memdup2 (longitudes, n * sizeof *longitudes);
  double widest = -1;

  g_return_val_if_fail (longitudes, 0);
  g_return_val_if_fail (n > 0, 0);
  g_return_val_if_fail (from, 0);

  /* What is left when the widest gap is taken out. */
  qsort (sorted, n, sizeof *sorted, compare_doubles);
  for (guint i = 0; i < n; i++) {
    double next = i + 1 < n ? sorted[i + 1] : sorted[0] + 360;

    if (next - sorted[i] > widest) {
      widest = next - sorted[i];
      *from = stride_sky_circle (next);
    }
  }

  return 360 - widest;
}

void
stride_sky_compute (gint64 at, StrideSky *sky)
{
  static const Locate planets[STRIDE_N_PLANETS] = {
    [STRIDE_PLANET_MERCURY] = ln_get_mercury_helio_coords,
    [STRIDE_PLANET_VENUS] = ln_get_venus_helio_coords,
    [STRIDE_PLANET_MARS] = ln_get_mars_helio_coords,
    [STRIDE_PLANET_JUPITER] = ln_get_jupiter_helio_coords,
    [STRIDE_PLANET_SATURN] = ln_get_saturn_helio_coords,
    [STRIDE_PLANET_URANUS] = ln_get_uranus_helio_coords,
    [STRIDE_PLANET_NEPTUNE] = ln_get_neptune_helio_coords,
  };
  double jde = stride_sky_ephemeris_day (stride_sky_julian_day (at));
  double longitudes[STRIDE_N_PLANETS];
  Lookout now, later;
  double distance;

  g_return_if_fail (sky);

  lookout_init (&now, jde);
  lookout_init (&later, jde + WATCH);
  *sky = (StrideSky) { 0 };
  stride_moon_compute (at, &sky->moon);
  sky->moon_in = stride_sky_get_constellation (at, sky->moon.longitude, sky->moon.latitude);
  sky->sun.longitude = stride_sky_sun_longitude (jde, &distance);
  sky->sun.constellation = stride_sky_get_constellation (at, sky->sun.longitude, 0);

  for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
    StrideSkyBody *body = &sky->planets[i];

    compute_planet (&now, &later, planets[i], body);
    body->constellation = stride_sky_get_constellation (at, body->longitude, body->latitude);
    longitudes[i] = body->longitude;
  }
  sky->spread = stride_sky_get_spread (longitudes, STRIDE_N_PLANETS, &sky->spread_from);
}

/* --- constellations ------------------------------------------------------------------------------ */

/* @longitude, @latitude: on the ecliptic and at the equinox of B1875. */
static const char *
constellation_at (double longitude, double latitude)
{
  const double slope = OBLIQUITY_B1875 * DEGREE;
  double l = longitude * DEGREE;
  double b = latitude * DEGREE;
  struct ln_equ_posn position;

  position.ra =
    stride_sky_circle (atan2 (sin (l) * cos (slope) - tan (b) * sin (slope), cos (l)) / DEGREE);
  position.dec = asin (sin (b) * cos (slope) + cos (b) * sin (slope) * sin (l)) / DEGREE;

  return ln_get_constellation (&position);
}

static double
since_1875 (gint64 at)
{
  return stride_sky_of_date (stride_sky_ephemeris_day (stride_sky_julian_day (at))) -
         stride_sky_precession (B1875);
}

const char *
stride_sky_get_constellation (gint64 at, double longitude, double latitude)
{
  return constellation_at (longitude - since_1875 (at), latitude);
}

void
stride_sky_get_parts (gint64 at, StrideSkyPart parts[STRIDE_SKY_N_PARTS])
{
  double shift = since_1875 (at);
  const char *last = constellation_at (-1, 0);
  guint n = 0;

  g_return_if_fail (parts);

  for (int degree = 0; degree < 360; degree++) {
    const char *here = constellation_at (degree, 0);
    double low = degree - 1;
    double high = degree;

    if (g_str_equal (here, last))
      continue;

    while (high - low > 0.001) {
      double middle = (low + high) / 2;

      if (g_str_equal (constellation_at (middle, 0), here))
        high = middle;
      else
        low = middle;
    }
    g_return_if_fail (n < STRIDE_SKY_N_PARTS);
    parts[n++] = (StrideSkyPart) { here, stride_sky_circle (high + shift) };
    last = here;
  }
  g_return_if_fail (n == STRIDE_SKY_N_PARTS);
}
