/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-body.h"

#include "stride-poison.h"

typedef struct {
  const char *name;
  double radius;
  StridePoint other_side;
} PointInfo;

static const PointInfo point_infos[STRIDE_N_POINTS] = {
  [STRIDE_POINT_HIP] = { "hip", 0.055, STRIDE_POINT_HIP },
  [STRIDE_POINT_WAIST] = { "waist", 0.055, STRIDE_POINT_WAIST },
  [STRIDE_POINT_SHOULDER] = { "shoulder", 0.050, STRIDE_POINT_SHOULDER },
  [STRIDE_POINT_HEAD] = { "head", STRIDE_BODY_HEAD_RADIUS, STRIDE_POINT_HEAD },
  [STRIDE_POINT_HIP_R] = { "hipR", 0.055, STRIDE_POINT_HIP_L },
  [STRIDE_POINT_HIP_L] = { "hipL", 0.055, STRIDE_POINT_HIP_R },
  [STRIDE_POINT_SHOULDER_R] = { "shoulderR", 0.050, STRIDE_POINT_SHOULDER_L },
  [STRIDE_POINT_SHOULDER_L] = { "shoulderL", 0.050, STRIDE_POINT_SHOULDER_R },
  [STRIDE_POINT_KNEE_R] = { "kneeR", 0.030, STRIDE_POINT_KNEE_L },
  [STRIDE_POINT_ANKLE_R] = { "ankleR", 0.032, STRIDE_POINT_ANKLE_L },
  [STRIDE_POINT_HEEL_R] = { "heelR", 0, STRIDE_POINT_HEEL_L },
  [STRIDE_POINT_TOE_R] = { "toeR", 0, STRIDE_POINT_TOE_L },
  [STRIDE_POINT_ELBOW_R] = { "elbowR", 0.025, STRIDE_POINT_ELBOW_L },
  [STRIDE_POINT_HAND_R] = { "handR", 0.020, STRIDE_POINT_HAND_L },
  [STRIDE_POINT_FINGERTIP_R] = { "fingertipR", 0, STRIDE_POINT_FINGERTIP_L },
  [STRIDE_POINT_KNEE_L] = { "kneeL", 0.030, STRIDE_POINT_KNEE_R },
  [STRIDE_POINT_ANKLE_L] = { "ankleL", 0.032, STRIDE_POINT_ANKLE_R },
  [STRIDE_POINT_HEEL_L] = { "heelL", 0, STRIDE_POINT_HEEL_R },
  [STRIDE_POINT_TOE_L] = { "toeL", 0, STRIDE_POINT_TOE_R },
  [STRIDE_POINT_ELBOW_L] = { "elbowL", 0.025, STRIDE_POINT_ELBOW_R },
  [STRIDE_POINT_HAND_L] = { "handL", 0.020, STRIDE_POINT_HAND_R },
  [STRIDE_POINT_FINGERTIP_L] = { "fingertipL", 0, STRIDE_POINT_FINGERTIP_R },
};

double
stride_point_get_radius (StridePoint point)
{
  g_return_val_if_fail ((guint) point < STRIDE_N_POINTS, 0);

  return point_infos[point].radius;
}

int
stride_point_from_name (const char *name)
{
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < STRIDE_N_POINTS; i++) {
    if (g_str_equal (point_infos[i].name, name))
      return (int) i;
  }

  return -1;
}

const char *
stride_point_get_name (StridePoint point)
{
  g_return_val_if_fail ((guint) point < STRIDE_N_POINTS, NULL);

  return point_infos[point].name;
}

StridePoint
stride_point_get_other_side (StridePoint point)
{
  g_return_val_if_fail ((guint) point < STRIDE_N_POINTS, point);

  return point_infos[point].other_side;
}

/* The enums list one side as a block and then the other, so that a block's length is the way across. */

StrideJoint
stride_joint_get_other_side (StrideJoint joint)
{
  const int across = STRIDE_JOINT_HIP_L - STRIDE_JOINT_HIP_R;

  g_return_val_if_fail ((guint) joint < STRIDE_N_JOINTS, joint);

  if (joint < STRIDE_JOINT_HIP_R)
    return joint;

  return joint < STRIDE_JOINT_HIP_L ? joint + across : joint - across;
}

StrideScale
stride_scale_get_other_side (StrideScale scale)
{
  const int across = STRIDE_SCALE_THIGH_L - STRIDE_SCALE_THIGH_R;

  g_return_val_if_fail ((guint) scale < STRIDE_N_SCALES, scale);

  if (scale >= STRIDE_SCALE_HIPS)
    return scale;

  return scale < STRIDE_SCALE_THIGH_L ? scale + across : scale - across;
}
