/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* Lengths of the body in units of its height, as data/content/README.md gives them. */
#define STRIDE_BODY_LOWER_TRUNK 0.140
#define STRIDE_BODY_UPPER_TRUNK 0.148
#define STRIDE_BODY_NECK 0.100 /* from the shoulder to the centre of the head */
#define STRIDE_BODY_HEAD_RADIUS 0.060
#define STRIDE_BODY_THIGH 0.245
#define STRIDE_BODY_SHANK 0.246
#define STRIDE_BODY_ANKLE_HEIGHT 0.039
#define STRIDE_BODY_HEEL 0.035
#define STRIDE_BODY_TOE 0.115
#define STRIDE_BODY_UPPER_ARM 0.186
#define STRIDE_BODY_FOREARM 0.150
#define STRIDE_BODY_HAND 0.060
#define STRIDE_BODY_HALF_HIPS 0.050
#define STRIDE_BODY_HALF_SHOULDERS 0.095

/* The same point of the other side; the point itself where there is only one. */
StridePoint stride_point_get_other_side (StridePoint point);
/* The same joint of the other side; the joint itself where there is only one. */
StrideJoint stride_joint_get_other_side (StrideJoint joint);
StrideScale stride_scale_get_other_side (StrideScale scale);

G_END_DECLS
