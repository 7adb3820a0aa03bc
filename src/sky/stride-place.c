/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-place.h"

#include "stride-day.h"

#include "stride-poison.h"

#define DEGREES_PER_SECOND (360.0 / 86400.0)

static int
offset_of (GTimeZone *zone, int year, int month, gboolean *summer)
{
  gint64 noon = (gint64) stride_day_from_ymd (year, month, 15) * 86400 + 43200;
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, noon);

  *summer = g_time_zone_is_dst (zone, interval);

  return g_time_zone_get_offset (zone, interval);
}

void
stride_place_from_zone (GTimeZone *zone, gint64 at, StridePlace *place)
{
  gboolean january_summer, july_summer;
  int year, month, day, january, july;

  g_return_if_fail (zone);
  g_return_if_fail (place);

  stride_day_to_ymd (stride_day_from_unix (at, 0), &year, &month, &day);
  january = offset_of (zone, year, 1, &january_summer);
  july = offset_of (zone, year, 7, &july_summer);

  /* By the later clock as well: Ireland's file calls its winter time the summer time. */
  place->southern = january_summer && january > july;
  place->longitude = MIN (january, july) * DEGREES_PER_SECOND;
  if (place->longitude > 180)
    place->longitude -= 360;
}
