/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* A point of the body that has to be at a place: at this x, at this height, or both. */
typedef struct {
  StridePoint point;
  gboolean fix_x, fix_y;
  StrideVec target;
  gboolean prefer_x; /* rather at the target's x than elsewhere, where @fix_x is not set */
} StridePin;

#define STRIDE_MAX_PINS STRIDE_N_POINTS

/* Moves @pose as little as possible so that all pins hold: root and joints give way together, the
 * trunk less willingly than the limbs. Pins that contradict each other are met as well as they can. */
void stride_pose_solve_pins (StridePose *pose, const StridePin *pins, guint n_pins);

G_END_DECLS
