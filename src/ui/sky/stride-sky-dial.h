/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-sky.h"

G_BEGIN_DECLS

/**
 * StrideSkyDial:
 *
 * The ecliptic as a ring: its thirteen constellations, sun, moon and planets where they stand, the arc
 * that holds all planets, a mark at what stands highest, and in the middle the moon as it is lit. East
 * is on the left, as one sees it looking south; for a place south of the equator all of it, the moon as
 * well, is mirrored.
 *
 * It draws what it is told; the arrow keys, Page Up and Page Down, and Home ask for other days.
 *
 * Signals: `step` (int days): so many days on, or back; 0: today.
 * CSS nodes: `sky-dial`. Accessibility: role slider over the days, the value text is all that is drawn.
 */
#define STRIDE_TYPE_SKY_DIAL (stride_sky_dial_get_type ())
G_DECLARE_FINAL_TYPE (StrideSkyDial, stride_sky_dial, STRIDE, SKY_DIAL, GtkWidget)

typedef struct {
  StrideSky sky;
  StrideSkyPart parts[STRIDE_SKY_N_PARTS];
  double highest; /* the longitude that stands highest */
  gboolean southern;
} StrideSkyDialData;

/* @day: days since 1970, for the slider's value; @text: what is drawn, in words. Both are copied. */
void
stride_sky_dial_set (StrideSkyDial *self, const StrideSkyDialData *data, int day, const char *text);

/* --- geometry ------------------------------------------------------------------------------------ */

/* Where @longitude lies on the ring of radius 1, x to the right, y down. */
void stride_sky_dial_locate (double longitude, gboolean southern, double *x, double *y);
/* The lit part of a moon of @radius around the origin; @elongation: 0 new, 180 full. (transfer full) */
GskPath *stride_sky_dial_make_moon (double elongation,
                                    gboolean southern,
                                    double radius) G_GNUC_WARN_UNUSED_RESULT;
/* Lays @n bodies at @longitudes into lanes, 0 outermost, so that none covers another. */
void stride_sky_dial_lay_out (const double *longitudes, guint n, guint *lanes);

G_END_DECLS
