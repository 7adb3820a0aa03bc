/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky.h"

#include "sky-instant.h"

#define DELTA_T_1992 59.0

/* J. Meeus, Astronomical Algorithms, 2nd edition, example 25.b: the sun, 1992 October 13, 0h TD; of the
 * whole theory 199°54′21.56″. */
static void
test_meeus_sun (void)
{
  StrideSky sky;

  stride_sky_compute (ephemeris_instant (2448908.5, DELTA_T_1992), &sky);
  assert_angle (sky.sun.longitude, 199 + 54 / 60.0 + 21.56 / 3600, 0.0005);
}

/* Example 33.a: Venus, 1992 December 20, 0h TD, λ = 313.08151°, β = -2.08487°; and the other planets at
 * that instant, within the few hundredths that were to be had for them. */
static void
test_meeus_planets (void)
{
  static const double longitudes[STRIDE_N_PLANETS] = { 249.970, 313.08151, 114.560, 192.286,
                                                       315.149, 286.970,   287.911 };
  StrideSky sky;

  stride_sky_compute (ephemeris_instant (2448976.5, DELTA_T_1992), &sky);
  assert_angle (sky.planets[STRIDE_PLANET_VENUS].longitude, 313.08151, 0.0005);
  assert_near (sky.planets[STRIDE_PLANET_VENUS].latitude, -2.08487, 0.0015);
  for (guint i = 0; i < STRIDE_N_PLANETS; i++)
    assert_angle (sky.planets[i].longitude, longitudes[i], 0.005);
}

/* Examples 12.a and 12.b: star time at Greenwich on 1987 April 10, 0h and 19h21m UT. */
static void
test_meeus_star_time (void)
{
  double midnight = 13 + 10 / 60.0 + 46.1351 / 3600;
  double evening = 8 + 34 / 60.0 + 57.0896 / 3600;

  assert_near (stride_sky_get_sidereal_time (instant ("1987-04-10T00:00:00Z"), 0), midnight,
               0.1 / 3600);
  assert_near (stride_sky_get_sidereal_time (instant ("1987-04-10T19:21:00Z"), 0), evening,
               0.4 / 3600);
  /* Example 13.b: in Washington, 77°03′56″ west. */
  assert_near (stride_sky_get_sidereal_time (instant ("1987-04-10T19:21:00Z"), -77.06556),
               fmod (evening - 77.06556 / 15 + 24, 24), 0.4 / 3600);
  assert_near (stride_sky_get_sidereal_time (instant ("1987-04-10T00:00:00Z"), 179),
               fmod (midnight + 179 / 15.0, 24), 0.1 / 3600);
}

/* At true noon it is the sun that stands highest: at Greenwich at 11:43:35 on 3 November, when the sun is
 * furthest ahead of the clock. */
static void
test_highest (void)
{
  gint64 noon = instant ("2024-11-03T11:43:34Z");
  StrideSky sky;

  stride_sky_compute (noon, &sky);
  assert_angle (stride_sky_get_highest (noon, 0), sky.sun.longitude, 0.05);
  /* Six hours later it is so a quarter of the way round the earth. */
  assert_angle (stride_sky_get_highest (noon + 6 * 3600, -90), sky.sun.longitude + 0.25, 0.05);
}

/* Jupiter and Saturn met on 21 December 2020 at 18:20 UT, at 300.5° (NASA; 0.1° apart in latitude). */
static void
test_great_conjunction (void)
{
  StrideSky sky;

  stride_sky_compute (instant ("2020-12-21T18:20:00Z"), &sky);
  assert_angle (sky.planets[STRIDE_PLANET_JUPITER].longitude,
                sky.planets[STRIDE_PLANET_SATURN].longitude, 0.002);
  assert_angle (sky.planets[STRIDE_PLANET_JUPITER].longitude, 300.48, 0.02);
  assert_near (sky.planets[STRIDE_PLANET_JUPITER].latitude -
                 sky.planets[STRIDE_PLANET_SATURN].latitude,
               -0.1, 0.02);
  g_assert_cmpstr (sky.planets[STRIDE_PLANET_JUPITER].constellation, ==, "Cap");
}

/* Mercury turned on 5 August 2024 and again on the 28th; the sun never does. */
static void
test_retrograde (void)
{
  static const struct {
    const char *at;
    gboolean retrograde;
  } cases[] = {
    { "2024-08-03T00:00:00Z", FALSE },
    { "2024-08-07T00:00:00Z", TRUE },
    { "2024-08-27T00:00:00Z", TRUE },
    { "2024-08-30T00:00:00Z", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideSky sky;

    stride_sky_compute (instant (cases[i].at), &sky);
    g_assert_cmpint (sky.planets[STRIDE_PLANET_MERCURY].retrograde, ==, cases[i].retrograde);
    g_assert_false (sky.sun.retrograde);
  }
}

/* Where the sun stands by the IAU's boundaries, also in the thirteenth constellation. */
static void
test_constellations (void)
{
  static const struct {
    const char *at;
    const char *sun;
  } cases[] = {
    { "2024-01-15T12:00:00Z", "Sgr" }, { "2024-01-25T12:00:00Z", "Cap" },
    { "2024-04-08T18:21:00Z", "Psc" }, { "2024-04-22T12:00:00Z", "Ari" },
    { "2024-06-01T12:00:00Z", "Tau" }, { "2024-07-10T12:00:00Z", "Gem" },
    { "2017-08-21T18:30:00Z", "Leo" }, { "2024-10-01T12:00:00Z", "Vir" },
    { "2024-11-27T12:00:00Z", "Sco" }, { "2024-12-05T12:00:00Z", "Oph" },
    { "2024-12-21T12:00:00Z", "Sgr" },
  };
  StrideSky sky;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    stride_sky_compute (instant (cases[i].at), &sky);
    g_assert_cmpstr (sky.sun.constellation, ==, cases[i].sun);
  }

  /* The eclipsed moons stood in Capricornus and in Leo. */
  stride_sky_compute (instant ("2018-07-27T20:20:00Z"), &sky);
  g_assert_cmpstr (sky.moon_in, ==, "Cap");
  stride_sky_compute (instant ("2025-03-14T06:55:00Z"), &sky);
  g_assert_cmpstr (sky.moon_in, ==, "Leo");
}

/* The parts of the dial are the sun's constellations, with borders that are a day good. */
static void
test_parts (void)
{
  static const char *const names[STRIDE_SKY_N_PARTS] = { "Ari", "Tau", "Gem", "Cnc", "Leo",
                                                         "Vir", "Lib", "Sco", "Oph", "Sgr",
                                                         "Cap", "Aqr", "Psc" };
  gint64 at = instant ("2024-06-01T12:00:00Z");
  StrideSkyPart parts[STRIDE_SKY_N_PARTS];

  stride_sky_get_parts (at, parts);
  for (guint i = 0; i < STRIDE_SKY_N_PARTS; i++) {
    double next = parts[(i + 1) % STRIDE_SKY_N_PARTS].from;

    g_assert_cmpstr (parts[i].constellation, ==, names[i]);
    g_assert_cmpstr (stride_sky_get_constellation (at, parts[i].from + 0.01, 0), ==, names[i]);
    g_assert_cmpstr (stride_sky_get_constellation (at, next - 0.01, 0), ==, names[i]);
  }
  /* J. Meeus' table of the sun's ways: into Taurus at 53.4° of J2000, so 53.8° in 2024. */
  assert_angle (parts[1].from, 53.417 + 24.4 * 50.29 / 3600, 0.05);
}

static void
test_spread (void)
{
  static const double over_zero[] = { 350, 10, 5 };
  static const double opposite[] = { 0, 180 };
  static const double even[] = { 0, 120, 240 };
  static const double one[] = { 77 };
  double from;

  assert_near (stride_sky_get_spread (over_zero, 3, &from), 20, 1e-9);
  assert_near (from, 350, 1e-9);
  assert_near (stride_sky_get_spread (opposite, 2, &from), 180, 1e-9);
  assert_near (stride_sky_get_spread (even, 3, &from), 240, 1e-9);
  assert_near (stride_sky_get_spread (one, 1, &from), 0, 1e-9);
  assert_near (from, 77, 1e-9);
}

/* From 1990 to 2060, leap days and all: numbers in their ranges, and the sun at the equinoxes. */
static void
test_years (void)
{
  const gint64 day = 86400;
  static const char *const equinoxes[] = { "1990-03-20T21:19:00Z", "2000-03-20T07:35:00Z",
                                           "2024-03-20T03:06:00Z", "2060-03-19T20:38:00Z" };
  gint64 end = instant ("2061-01-01T00:00:00Z");

  g_assert_cmpint (STRIDE_SKY_FIRST_DAY * day, ==, instant ("1990-01-01T00:00:00Z"));
  g_assert_cmpint ((STRIDE_SKY_LAST_DAY + 1) * day, ==, end);
  for (gint64 at = instant ("1990-01-01T00:00:00Z"); at < end; at += 1093 * 86400 + 3600) {
    StrideSky sky;
    double last;

    stride_sky_compute (at, &sky);
    last = sky.sun.longitude;
    g_assert_cmpfloat (sky.moon.lit, >=, 0);
    g_assert_cmpfloat (sky.moon.lit, <=, 1);
    assert_near (sky.moon.latitude, 0, 5.4);
    assert_near (sky.moon.lit, (1 - cos (sky.moon.elongation * G_PI / 180)) / 2, 0.01);
    g_assert_cmpfloat (sky.spread, >, 0);
    g_assert_cmpfloat (sky.spread, <, 360);
    /* Mercury and Venus stay near the sun, all stay near the ecliptic. */
    g_assert_cmpfloat (apart (sky.planets[STRIDE_PLANET_MERCURY].longitude, last), <, 28.5);
    g_assert_cmpfloat (apart (sky.planets[STRIDE_PLANET_VENUS].longitude, last), <, 47.9);
    for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
      assert_near (sky.planets[i].latitude, 0, 9);
      g_assert_cmpuint (strlen (sky.planets[i].constellation), ==, 3);
    }
    stride_sky_compute (at + 86400, &sky);
    assert_near (remainder (sky.sun.longitude - last, 360), 0.9856, 0.035);
  }

  for (guint i = 0; i < G_N_ELEMENTS (equinoxes); i++) {
    StrideSky sky;

    stride_sky_compute (instant (equinoxes[i]), &sky);
    assert_angle (sky.sun.longitude, 0, 0.001);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sky/meeus-sun", test_meeus_sun);
  g_test_add_func ("/sky/meeus-planets", test_meeus_planets);
  g_test_add_func ("/sky/meeus-star-time", test_meeus_star_time);
  g_test_add_func ("/sky/highest", test_highest);
  g_test_add_func ("/sky/great-conjunction", test_great_conjunction);
  g_test_add_func ("/sky/retrograde", test_retrograde);
  g_test_add_func ("/sky/constellations", test_constellations);
  g_test_add_func ("/sky/parts", test_parts);
  g_test_add_func ("/sky/spread", test_spread);
  g_test_add_func ("/sky/years", test_years);

  return g_test_run ();
}
