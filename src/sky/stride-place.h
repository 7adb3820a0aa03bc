/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Roughly where somebody looks up from: enough for the star time, and for which way up the moon is. */
typedef struct {
  double longitude;  /* degrees east of Greenwich, -180 to 180 */
  gboolean southern; /* south of the equator: the sky stands on its head */
} StridePlace;

/* What a time zone tells of the place, in the year of @at (seconds since 1970-01-01 UTC): 15 degrees an
 * hour of its standard time; south of the equator where summer time is in January. A zone without summer
 * time counts as northern, and a wide one may be some hours off: the person can say better. */
void stride_place_from_zone (GTimeZone *zone, gint64 at, StridePlace *place);

G_END_DECLS
