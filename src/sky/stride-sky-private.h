/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Julian day in universal time. */
double stride_sky_julian_day (gint64 at);
/* The same instant in the even time that moon and planets keep. */
double stride_sky_ephemeris_day (double jd);

/* What is added to a longitude at J2000, the frame of libnova's series, to get the one of date, @jde in
 * ephemeris days: precession alone; and with nutation, for the apparent one. */
double stride_sky_precession (double jde);
double stride_sky_of_date (double jde);

/* The sun's apparent longitude of date and its distance in astronomical units. */
double stride_sky_sun_longitude (double jde, double *distance);

/* Into 0–360. */
double stride_sky_circle (double degrees);

G_END_DECLS
