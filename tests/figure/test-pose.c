/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose.h"

#include <math.h>

#include "stride-body.h"

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-9)

static void
test_names (void)
{
  g_assert_cmpint (stride_point_from_name ("kneeR"), ==, STRIDE_POINT_KNEE_R);
  g_assert_cmpint (stride_point_from_name ("knee"), ==, -1);
  for (int i = 0; i < STRIDE_N_POINTS; i++)
    g_assert_cmpint (stride_point_from_name (stride_point_get_name (i)), ==, i);
}

static void
test_sides (void)
{
  g_assert_cmpint (stride_joint_get_other_side (STRIDE_JOINT_ELBOW_R), ==, STRIDE_JOINT_ELBOW_L);
  g_assert_cmpint (stride_joint_get_other_side (STRIDE_JOINT_HIP_L), ==, STRIDE_JOINT_HIP_R);
  g_assert_cmpint (stride_joint_get_other_side (STRIDE_JOINT_NECK), ==, STRIDE_JOINT_NECK);
  g_assert_cmpint (stride_scale_get_other_side (STRIDE_SCALE_HIPS), ==, STRIDE_SCALE_HIPS);
  for (int i = 0; i < STRIDE_N_POINTS; i++)
    g_assert_cmpint (stride_point_get_other_side (stride_point_get_other_side (i)), ==, i);
}

static void
test_stands (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];
  StrideContact heel = { STRIDE_POINT_HEEL_R, 0 };
  StrideContact chair = { STRIDE_POINT_HIP, 0.4 };

  stride_pose_init (&pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  stride_pose_solve (&pose, points);

  assert_near (points[STRIDE_POINT_HIP].y, 0.530);
  assert_near (points[STRIDE_POINT_ANKLE_R].y, 0.039);
  assert_near (points[STRIDE_POINT_TOE_R].x, 0.115);
  assert_near (points[STRIDE_POINT_HEEL_L].x, -0.035);
  assert_near (points[STRIDE_POINT_HEAD].y, 0.530 + 0.140 + 0.148 + 0.100);
  assert_near (stride_pose_get_lowest (&pose), 0);
  assert_near (stride_pose_get_contact_gap (&pose, &heel), 0);
  assert_near (stride_pose_get_contact_gap (&pose, &chair), 0.530 - 0.055 - 0.4);
}

/* Flexion moves each joint where anatomy says, in a figure that faces right. */
static void
test_signs (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  pose.angle[STRIDE_JOINT_HIP_R] = 90;
  pose.angle[STRIDE_JOINT_KNEE_R] = 90;
  pose.angle[STRIDE_JOINT_SHOULDER_R] = 90;
  pose.angle[STRIDE_JOINT_ELBOW_R] = 90;
  pose.angle[STRIDE_JOINT_SPINE] = 30;
  stride_pose_solve (&pose, points);

  assert_near (points[STRIDE_POINT_KNEE_R].x, 0.245);
  assert_near (points[STRIDE_POINT_ANKLE_R].y, 0.530 - 0.246);
  g_assert_cmpfloat (points[STRIDE_POINT_SHOULDER].x, >, 0.05);
  g_assert_cmpfloat (points[STRIDE_POINT_ELBOW_R].x, >, points[STRIDE_POINT_SHOULDER].x + 0.1);
  g_assert_cmpfloat (points[STRIDE_POINT_HAND_R].y, >, points[STRIDE_POINT_ELBOW_R].y + 0.1);
}

static void
test_frontal_sides (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_FRONTAL, STRIDE_VIEW_FRONT);
  pose.angle[STRIDE_JOINT_SHOULDER_R] = 90;
  pose.angle[STRIDE_JOINT_HIP_L] = 45;
  stride_pose_solve (&pose, points);

  assert_near (points[STRIDE_POINT_HIP_R].x, -0.050);
  assert_near (points[STRIDE_POINT_SHOULDER_L].x, 0.095);
  g_assert_cmpfloat (points[STRIDE_POINT_HAND_R].x, <, -0.4);
  g_assert_cmpfloat (points[STRIDE_POINT_ANKLE_L].x, >, 0.3);
}

static void
test_scale (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_FRONTAL, STRIDE_VIEW_FRONT);
  pose.scale[STRIDE_SCALE_THIGH_R] = 0.5;
  pose.scale[STRIDE_SCALE_SHOULDERS] = 0;
  stride_pose_solve (&pose, points);

  assert_near (points[STRIDE_POINT_KNEE_R].y, 0.530 - 0.5 * 0.245);
  assert_near (points[STRIDE_POINT_SHOULDER_R].x, points[STRIDE_POINT_SHOULDER_L].x);
}

/* A hand on the floor lies flat instead of going on into the ground. */
static void
test_flat_hand (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  pose.root_y = 0.356;
  pose.angle[STRIDE_JOINT_TRUNK] = 0;
  pose.angle[STRIDE_JOINT_SHOULDER_R] = 90;
  stride_pose_solve (&pose, points);

  assert_near (points[STRIDE_POINT_HAND_R].y, 0.02);
  assert_near (points[STRIDE_POINT_FINGERTIP_R].y, 0);
  g_assert_cmpfloat (points[STRIDE_POINT_FINGERTIP_R].x, >, points[STRIDE_POINT_HAND_R].x + 0.05);
}

static void
assert_mirror_twice (StrideFigureKind kind)
{
  StridePose pose, once, twice;

  stride_pose_init (&pose, kind, STRIDE_VIEW_FRONT);
  pose.root_x = 0.2;
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    pose.angle[i] = 3 + 7 * i;
  for (int i = 0; i < STRIDE_N_SCALES; i++)
    pose.scale[i] = 0.4 + 0.05 * i;
  pose.n_contacts = 2;
  pose.contact[0] = (StrideContact) { STRIDE_POINT_HEEL_R, 0.1 };
  pose.contact[1] = (StrideContact) { STRIDE_POINT_HIP, 0 };

  stride_pose_mirror (&pose, &once);
  g_assert_cmpint (once.contact[0].point, ==, STRIDE_POINT_HEEL_L);
  assert_near (once.angle[STRIDE_JOINT_KNEE_L], pose.angle[STRIDE_JOINT_KNEE_R]);

  stride_pose_mirror (&once, &twice);
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    assert_near (twice.angle[i], pose.angle[i]);
  for (int i = 0; i < STRIDE_N_SCALES; i++)
    assert_near (twice.scale[i], pose.scale[i]);
  assert_near (twice.root_x, pose.root_x);
  g_assert_cmpint (twice.contact[0].point, ==, STRIDE_POINT_HEEL_R);
}

static void
test_mirror_twice (void)
{
  assert_mirror_twice (STRIDE_FIGURE_SAGITTAL);
  assert_mirror_twice (STRIDE_FIGURE_FRONTAL);
}

/* A frontal figure in the mirror has every point where its other side was, on the other hand. */
static void
test_mirror_is_mirror_image (void)
{
  StridePose pose, mirrored;
  StrideVec before[STRIDE_N_POINTS], after[STRIDE_N_POINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_FRONTAL, STRIDE_VIEW_FRONT);
  pose.root_x = 0.1;
  pose.angle[STRIDE_JOINT_TRUNK] = 80;
  pose.angle[STRIDE_JOINT_SPINE] = 25;
  pose.angle[STRIDE_JOINT_NECK] = 5;
  pose.angle[STRIDE_JOINT_HIP_R] = 30;
  pose.angle[STRIDE_JOINT_KNEE_L] = 12;
  pose.angle[STRIDE_JOINT_SHOULDER_R] = 160;
  pose.angle[STRIDE_JOINT_ELBOW_L] = -20;
  stride_pose_mirror (&pose, &mirrored);
  stride_pose_solve (&pose, before);
  stride_pose_solve (&mirrored, after);

  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    assert_near (after[stride_point_get_other_side (i)].x, -before[i].x);
    assert_near (after[stride_point_get_other_side (i)].y, before[i].y);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pose/names", test_names);
  g_test_add_func ("/pose/sides", test_sides);
  g_test_add_func ("/pose/stands", test_stands);
  g_test_add_func ("/pose/signs", test_signs);
  g_test_add_func ("/pose/frontal-sides", test_frontal_sides);
  g_test_add_func ("/pose/scale", test_scale);
  g_test_add_func ("/pose/flat-hand", test_flat_hand);
  g_test_add_func ("/pose/mirror-twice", test_mirror_twice);
  g_test_add_func ("/pose/mirror-image", test_mirror_is_mirror_image);
  return g_test_run ();
}
