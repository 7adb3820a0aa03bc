/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-moon.h"

G_BEGIN_DECLS

/*
 * Sun, moon and planets at an instant: apparent geocentric longitudes on the ecliptic of date, from
 * libnova's VSOP87 (light time, aberration and nutation allowed for; J. Meeus, Astronomical Algorithms,
 * 2nd edition, chapters 25 and 33). Instants are seconds since 1970-01-01 UTC, angles are degrees.
 * Nothing here is advice, and nothing that advises looks here.
 */

/* 1 January 1990 and 31 December 2060, in days since 1970: all this is meant for them. */
#define STRIDE_SKY_FIRST_DAY 7305
#define STRIDE_SKY_LAST_DAY 33237

typedef enum {
  STRIDE_PLANET_MERCURY,
  STRIDE_PLANET_VENUS,
  STRIDE_PLANET_MARS,
  STRIDE_PLANET_JUPITER,
  STRIDE_PLANET_SATURN,
  STRIDE_PLANET_URANUS,
  STRIDE_PLANET_NEPTUNE,
  STRIDE_N_PLANETS,
} StridePlanet;

typedef struct {
  double longitude; /* 0–360 */
  double latitude;
  gboolean retrograde;       /* going west among the stars */
  const char *constellation; /* as of StrideSky */
} StrideSkyBody;

typedef struct {
  StrideMoon moon;
  /* Where they stand by the boundaries of the International Astronomical Union (E. Delporte 1930, as
   * tabulated by N. G. Roman 1987 and carried by libnova), as its three letters: "Psc". These are the
   * constellations of the sky, thirteen of them on the ecliptic, not the signs of horoscopes. */
  const char *moon_in;
  StrideSkyBody sun;
  StrideSkyBody planets[STRIDE_N_PLANETS];
  /* The smallest arc of the ecliptic that holds all seven planets, and where it begins, going east. */
  double spread;
  double spread_from;
} StrideSky;

void stride_sky_compute (gint64 at, StrideSky *sky);

/* The smallest arc that holds @n longitudes, 0–360; @from: (out): where it begins, going east. */
double stride_sky_get_spread (const double *longitudes, guint n, double *from);

/* The star time of a place @longitude degrees east of Greenwich, in hours, 0–24. */
double stride_sky_get_sidereal_time (gint64 at, double longitude);

/* The point of the ecliptic that stands highest there, a longitude of date (J. Meeus, chapter 14). */
double stride_sky_get_highest (gint64 at, double longitude);

/* The constellation at an apparent position on the ecliptic of date. */
const char *stride_sky_get_constellation (gint64 at, double longitude, double latitude);

/* The thirteen parts of the ecliptic, for drawing: the constellation, and where it begins at the equinox
 * of @at. */
#define STRIDE_SKY_N_PARTS 13
typedef struct {
  const char *constellation;
  double from;
} StrideSkyPart;
void stride_sky_get_parts (gint64 at, StrideSkyPart parts[STRIDE_SKY_N_PARTS]);

G_END_DECLS
