/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* A common exercise mat, 61 by 183 cm, below a body of 1.78 m; H. */
#define STRIDE_MAT_WIDTH 0.34
#define STRIDE_MAT_LENGTH 1.03

/* A mat as it lies below a figure, H. From the side only @left and @right count. */
typedef struct {
  double left, right, bottom, top;
} StrideMat;

/* The mat for a movement: below the middle of trunk and legs, of the size above. From the side it is longer
 * where the body rests on more of the floor. FALSE: one stands or sits and needs none. */
gboolean stride_mat_find (const StrideKeyframe *frames, guint n_frames, StrideMat *mat);

G_END_DECLS
