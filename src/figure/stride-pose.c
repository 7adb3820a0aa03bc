/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose.h"

#include <math.h>

#include "stride-body.h"

#include "stride-poison.h"

#define BESIDE_HEAD \
  75 /* degrees between neck and upper arm: wider ones leave room for head and sleeve */

/* Where one side's limbs are found in the tables of a pose. */
typedef struct {
  StrideJoint hip, knee, ankle, shoulder, elbow;
  StrideScale thigh, shank, upper_arm, forearm;
  StridePoint p_hip, p_knee, p_ankle, p_heel, p_toe;
  StridePoint p_shoulder, p_elbow, p_hand, p_fingertip;
  double sign; /* of abduction on the screen of a frontal figure */
} Side;

static const Side sides[] = {
  {
    .hip = STRIDE_JOINT_HIP_R,
    .knee = STRIDE_JOINT_KNEE_R,
    .ankle = STRIDE_JOINT_ANKLE_R,
    .shoulder = STRIDE_JOINT_SHOULDER_R,
    .elbow = STRIDE_JOINT_ELBOW_R,
    .thigh = STRIDE_SCALE_THIGH_R,
    .shank = STRIDE_SCALE_SHANK_R,
    .upper_arm = STRIDE_SCALE_UPPER_ARM_R,
    .forearm = STRIDE_SCALE_FOREARM_R,
    .p_hip = STRIDE_POINT_HIP_R,
    .p_knee = STRIDE_POINT_KNEE_R,
    .p_ankle = STRIDE_POINT_ANKLE_R,
    .p_heel = STRIDE_POINT_HEEL_R,
    .p_toe = STRIDE_POINT_TOE_R,
    .p_shoulder = STRIDE_POINT_SHOULDER_R,
    .p_elbow = STRIDE_POINT_ELBOW_R,
    .p_hand = STRIDE_POINT_HAND_R,
    .p_fingertip = STRIDE_POINT_FINGERTIP_R,
    .sign = -1,
  },
  {
    .hip = STRIDE_JOINT_HIP_L,
    .knee = STRIDE_JOINT_KNEE_L,
    .ankle = STRIDE_JOINT_ANKLE_L,
    .shoulder = STRIDE_JOINT_SHOULDER_L,
    .elbow = STRIDE_JOINT_ELBOW_L,
    .thigh = STRIDE_SCALE_THIGH_L,
    .shank = STRIDE_SCALE_SHANK_L,
    .upper_arm = STRIDE_SCALE_UPPER_ARM_L,
    .forearm = STRIDE_SCALE_FOREARM_L,
    .p_hip = STRIDE_POINT_HIP_L,
    .p_knee = STRIDE_POINT_KNEE_L,
    .p_ankle = STRIDE_POINT_ANKLE_L,
    .p_heel = STRIDE_POINT_HEEL_L,
    .p_toe = STRIDE_POINT_TOE_L,
    .p_shoulder = STRIDE_POINT_SHOULDER_L,
    .p_elbow = STRIDE_POINT_ELBOW_L,
    .p_hand = STRIDE_POINT_HAND_L,
    .p_fingertip = STRIDE_POINT_FINGERTIP_L,
    .sign = 1,
  },
};

static StrideVec
walk (StrideVec from, double degrees, double length)
{
  double angle = degrees * (G_PI / 180);

  return (StrideVec) { from.x + length * cos (angle), from.y + length * sin (angle) };
}

/* The hand goes on in line with the forearm, but where that would sink into the floor it bends at the
 * wrist and lies flat: onward where the forearm leans, else towards the head. */
static StrideVec
bend_hand (const StridePose *pose,
           const StrideVec *points,
           StrideVec hand,
           double forearm,
           double length)
{
  StrideVec tip = walk (hand, forearm, length);
  double ahead = tip.x - hand.x;
  double down;

  if (pose->view == STRIDE_VIEW_TOP || tip.y >= 0 || hand.y < 0)
    return tip;

  if (fabs (ahead) < 0.3 * length)
    ahead = points[STRIDE_POINT_HEAD].x - points[STRIDE_POINT_HIP].x;
  down = MIN (hand.y, length);

  return (StrideVec) { hand.x + copysign (sqrt (length * length - down * down), ahead),
                       hand.y - down };
}

static void
solve_side (const StridePose *pose, const Side *side, double upper, StrideVec *points)
{
  const double *angle = pose->angle;
  const double *scale = pose->scale;
  gboolean frontal = pose->kind == STRIDE_FIGURE_FRONTAL;
  double half_hips = frontal ? STRIDE_BODY_HALF_HIPS * scale[STRIDE_SCALE_HIPS] : 0;
  double shoulders_seen =
    frontal ? scale[STRIDE_SCALE_SHOULDERS] : sin (angle[STRIDE_JOINT_CHEST_TURN] * (G_PI / 180));
  double half_shoulders = STRIDE_BODY_HALF_SHOULDERS * shoulders_seen;
  double turn = frontal ? side->sign : 1;
  double thigh = angle[STRIDE_JOINT_TRUNK] + 180 + turn * angle[side->hip];
  double shank = thigh - turn * angle[side->knee];
  double upper_arm = upper + 180 + turn * angle[side->shoulder];
  double forearm = upper_arm + turn * angle[side->elbow];
  StrideVec sole;

  points[side->p_hip] =
    walk (points[STRIDE_POINT_HIP], angle[STRIDE_JOINT_TRUNK] - side->sign * 90, half_hips);
  points[side->p_knee] = walk (points[side->p_hip], thigh, STRIDE_BODY_THIGH * scale[side->thigh]);
  points[side->p_ankle] =
    walk (points[side->p_knee], shank, STRIDE_BODY_SHANK * scale[side->shank]);

  if (frontal) {
    /* Seen from the front the foot points at the viewer: heel and toes are one point. */
    sole = walk (points[side->p_ankle], shank, STRIDE_BODY_ANKLE_HEIGHT);
    points[side->p_heel] = sole;
    points[side->p_toe] = sole;
  } else {
    double foot = shank + 90 + angle[side->ankle];

    sole = walk (points[side->p_ankle], foot - 90, STRIDE_BODY_ANKLE_HEIGHT);
    points[side->p_heel] = walk (sole, foot, -STRIDE_BODY_HEEL);
    points[side->p_toe] = walk (sole, foot, STRIDE_BODY_TOE);
  }

  points[side->p_shoulder] =
    walk (points[STRIDE_POINT_SHOULDER], upper - side->sign * 90, half_shoulders);
  points[side->p_elbow] =
    walk (points[side->p_shoulder], upper_arm, STRIDE_BODY_UPPER_ARM * scale[side->upper_arm]);
  points[side->p_hand] =
    walk (points[side->p_elbow], forearm, STRIDE_BODY_FOREARM * scale[side->forearm]);
  points[side->p_fingertip] = bend_hand (pose, points, points[side->p_hand], forearm,
                                         STRIDE_BODY_HAND * scale[side->forearm]);
}

void
stride_pose_solve (const StridePose *pose, StrideVec *points)
{
  double trunk, upper, shortened;

  g_return_if_fail (pose != NULL);
  g_return_if_fail (points != NULL);

  shortened = pose->scale[STRIDE_SCALE_TRUNK];
  trunk = pose->angle[STRIDE_JOINT_TRUNK];
  upper = trunk - pose->angle[STRIDE_JOINT_SPINE];

  points[STRIDE_POINT_HIP] = (StrideVec) { pose->root_x, pose->root_y };
  points[STRIDE_POINT_WAIST] =
    walk (points[STRIDE_POINT_HIP], trunk, STRIDE_BODY_LOWER_TRUNK * shortened);
  points[STRIDE_POINT_SHOULDER] =
    walk (points[STRIDE_POINT_WAIST], upper, STRIDE_BODY_UPPER_TRUNK * shortened);
  points[STRIDE_POINT_HEAD] =
    walk (points[STRIDE_POINT_SHOULDER], upper - pose->angle[STRIDE_JOINT_NECK], STRIDE_BODY_NECK);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    solve_side (pose, &sides[i], upper, points);
}

void
stride_pose_init (StridePose *pose, StrideFigureKind kind, StrideView view)
{
  g_return_if_fail (pose != NULL);

  *pose = (StridePose) { .kind = kind, .view = view };
  pose->root_y = STRIDE_BODY_THIGH + STRIDE_BODY_SHANK + STRIDE_BODY_ANKLE_HEIGHT;
  pose->angle[STRIDE_JOINT_TRUNK] = 90;
  for (guint i = 0; i < STRIDE_N_SCALES; i++)
    pose->scale[i] = 1;
}

void
stride_pose_mirror (const StridePose *pose, StridePose *mirrored)
{
  StridePose result;

  g_return_if_fail (pose != NULL);
  g_return_if_fail (mirrored != NULL);

  result = *pose;
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    result.angle[i] = pose->angle[stride_joint_get_other_side (i)];
  for (int i = 0; i < STRIDE_N_SCALES; i++)
    result.scale[i] = pose->scale[stride_scale_get_other_side (i)];
  for (guint i = 0; i < pose->n_contacts; i++)
    result.contact[i].point = stride_point_get_other_side (pose->contact[i].point);

  /* A sagittal figure keeps facing where it did; a frontal one is seen in a mirror. */
  if (pose->kind == STRIDE_FIGURE_FRONTAL) {
    result.root_x = -pose->root_x;
    result.angle[STRIDE_JOINT_TRUNK] = 180 - pose->angle[STRIDE_JOINT_TRUNK];
    result.angle[STRIDE_JOINT_SPINE] = -pose->angle[STRIDE_JOINT_SPINE];
    result.angle[STRIDE_JOINT_NECK] = -pose->angle[STRIDE_JOINT_NECK];
    result.angle[STRIDE_JOINT_HEAD_TURN] = -pose->angle[STRIDE_JOINT_HEAD_TURN];
  }

  *mirrored = result;
}

double
stride_pose_get_lowest (const StridePose *pose)
{
  StrideVec points[STRIDE_N_POINTS];
  double lowest = G_MAXDOUBLE;

  g_return_val_if_fail (pose != NULL, 0);

  stride_pose_solve (pose, points);
  for (int i = 0; i < STRIDE_N_POINTS; i++)
    lowest = MIN (lowest, points[i].y - stride_point_get_radius (i));

  return lowest;
}

gboolean
stride_pose_hides_face (const StridePose *pose, const StrideVec *points)
{
  StrideVec shoulder, head, elbow;
  double between;

  g_return_val_if_fail (pose != NULL, FALSE);
  g_return_val_if_fail (points != NULL, FALSE);

  if (pose->kind != STRIDE_FIGURE_SAGITTAL)
    return FALSE;

  shoulder = points[STRIDE_POINT_SHOULDER_R];
  head = points[STRIDE_POINT_HEAD];
  elbow = points[STRIDE_POINT_ELBOW_R];
  between = atan2 (elbow.y - shoulder.y, elbow.x - shoulder.x) -
            atan2 (head.y - shoulder.y, head.x - shoulder.x);

  return cos (between) > cos (BESIDE_HEAD * (G_PI / 180));
}

double
stride_pose_get_contact_gap (const StridePose *pose, const StrideContact *contact)
{
  StrideVec points[STRIDE_N_POINTS];

  g_return_val_if_fail (pose != NULL, 0);
  g_return_val_if_fail (contact != NULL, 0);
  g_return_val_if_fail ((guint) contact->point < STRIDE_N_POINTS, 0);

  stride_pose_solve (pose, points);

  return points[contact->point].y - stride_point_get_radius (contact->point) - contact->height;
}
