/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The moon at an instant. Positions are libnova's (ELP 2000-82B and VSOP87, J. Chapront, P. Bretagnon),
 * brought to the equinox of date; the terms kept are good to some 3″, six seconds of the moon's way.
 * Instants are seconds since 1970-01-01 UTC, angles are degrees. Meant for the years 1990 to 2060.
 */

/* By eighths of the angle to the sun, the middle of the first at new moon. */
typedef enum {
  STRIDE_MOON_NEW,
  STRIDE_MOON_WAXING_CRESCENT,
  STRIDE_MOON_FIRST_QUARTER,
  STRIDE_MOON_WAXING_GIBBOUS,
  STRIDE_MOON_FULL,
  STRIDE_MOON_WANING_GIBBOUS,
  STRIDE_MOON_LAST_QUARTER,
  STRIDE_MOON_WANING_CRESCENT,
  STRIDE_N_MOON_PHASES,
} StrideMoonPhase;

typedef struct {
  double longitude;      /* apparent, of date, 0–360 */
  double latitude;       /* north of the ecliptic */
  double elongation;     /* how far east of the sun, 0–360: 0 new, 90 first quarter, 180 full */
  double lit;            /* the lit part of the disc, 0–1 */
  StrideMoonPhase phase; /* of elongation */
} StrideMoon;

void stride_moon_compute (gint64 at, StrideMoon *moon);
StrideMoonPhase stride_moon_get_phase (double elongation);

/* When the moon is next @elongation degrees east of the sun, at @at or later: 0 new moon, 90 first
 * quarter, 180 full moon, 270 last quarter. Good to half a minute. */
gint64 stride_moon_find_next (gint64 at, double elongation);

/* The mean synodic month in days (J. Meeus, Astronomical Algorithms, 2nd edition, chapter 49): with it
 * the pre-registered moon test is made, whatever libnova knows better. */
#define STRIDE_MOON_MONTH 29.530588853

/* Days since the mean new moon, 0 to STRIDE_MOON_MONTH: (JD - 2451550.09766) mod the month. */
double stride_moon_get_mean_age (gint64 at);

/* The month of the placebo planet in days, drawn once and for all by @seed: 17 to 24 or 36 to 41, evenly.
 * What is nearer to the moon's month goes along with it for four turns, and would be no placebo. */
double stride_moon_draw_placebo (gint64 seed);

G_END_DECLS
