/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* A stretch of the floor that a body lies, stands or hovers close above. */
typedef struct {
  double left, right; /* H, along the floor */
  double gap;         /* H, 0 … STRIDE_FOOTPRINT_NEAR: between the floor and what is lowest there */
} StrideFootprint;

#define STRIDE_FOOTPRINT_NEAR 0.05 /* H: what is higher throws no shadow that one would see */
#define STRIDE_MAX_FOOTPRINTS 20   /* as many as bones */

/* Fills @prints [STRIDE_MAX_FOOTPRINTS] for a figure from the side or from the front whose points are
 * @points, from left to right and apart from each other; returns how many. */
guint stride_footprints_find (const StrideVec *points, StrideFootprint *prints);

G_END_DECLS
