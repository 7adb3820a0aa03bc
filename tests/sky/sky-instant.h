/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <math.h>

/* "2024-04-08T18:21:00Z" → seconds since 1970. */
static inline gint64
instant (const char *iso8601)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (iso8601, NULL);

  g_assert_nonnull (date);

  return g_date_time_to_unix (date);
}

/* A Julian ephemeris day of the text books → seconds since 1970; @delta_t: what ephemeris time was ahead. */
static inline gint64
ephemeris_instant (double jde, double delta_t)
{
  return (gint64) llround ((jde - 2440587.5) * 86400 - delta_t);
}

/* Degrees apart on the circle. */
static inline double
apart (double a, double b)
{
  return fabs (remainder (a - b, 360));
}

#define assert_near(value, expected, tolerance) \
  check_near (G_STRLOC ": " #value, (value), (expected), (tolerance))
#define assert_angle(value, expected, tolerance) \
  check_near (G_STRLOC ": " #value, apart ((value), (expected)), 0, (tolerance))

static inline void
check_near (const char *what, double value, double expected, double tolerance)
{
  if (!(fabs (value - expected) <= tolerance))
    g_error ("%s is %.7f, not %.7f within %g", what, value, expected, tolerance);
}
