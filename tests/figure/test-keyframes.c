/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-keyframes.h"

#include <math.h>

#include "stride-body.h"
#include "stride-pose-solver.h"

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-9)

/* Standing, and a squat whose feet did not move. */
static void
make_squat (StrideKeyframe *frames)
{
  StridePin pins[] = {
    { STRIDE_POINT_HEEL_R, TRUE, TRUE, { -0.035, 0 } },
    { STRIDE_POINT_TOE_R, TRUE, TRUE, { 0.115, 0 } },
    { STRIDE_POINT_HEEL_L, TRUE, TRUE, { -0.035, 0 } },
    { STRIDE_POINT_TOE_L, TRUE, TRUE, { 0.115, 0 } },
  };

  for (guint i = 0; i < 2; i++) {
    StridePose *pose = &frames[i].pose;

    frames[i] = (StrideKeyframe) { .t = 2.0 * i };
    stride_pose_init (pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
    pose->n_contacts = 2;
    pose->contact[0] = (StrideContact) { STRIDE_POINT_HEEL_R, 0 };
    pose->contact[1] = (StrideContact) { STRIDE_POINT_HEEL_L, 0 };
  }

  frames[1].pose.root_x = -0.12;
  frames[1].pose.root_y = 0.32;
  frames[1].pose.angle[STRIDE_JOINT_TRUNK] = 60;
  frames[1].pose.angle[STRIDE_JOINT_HIP_R] = frames[1].pose.angle[STRIDE_JOINT_HIP_L] = 80;
  frames[1].pose.angle[STRIDE_JOINT_KNEE_R] = frames[1].pose.angle[STRIDE_JOINT_KNEE_L] = 90;
  stride_pose_solve_pins (&frames[1].pose, pins, G_N_ELEMENTS (pins));
}

static void
test_period (void)
{
  StrideKeyframe frames[3];

  make_squat (frames);
  frames[2] = frames[0];
  frames[2].t = 5;

  assert_near (stride_keyframes_get_period (frames, 2, FALSE), 2);
  assert_near (stride_keyframes_get_period (frames, 2, TRUE), 4);
  assert_near (stride_keyframes_get_period (frames, 3, TRUE), 5);
  assert_near (stride_keyframes_get_period (frames, 1, TRUE), 0);
}

static void
test_find (void)
{
  StrideKeyframe frames[2];
  double part;

  make_squat (frames);
  g_assert_cmpuint (stride_keyframes_find (frames, 2, -1, FALSE, &part), ==, 0);
  assert_near (part, 0);
  g_assert_cmpuint (stride_keyframes_find (frames, 2, 1, FALSE, &part), ==, 0);
  assert_near (part, 0.5);
  g_assert_cmpuint (stride_keyframes_find (frames, 2, 9, FALSE, NULL), ==, 1);
  g_assert_cmpuint (stride_keyframes_find (frames, 2, 7, TRUE, &part), ==, 1);
  assert_near (part, 0.5);
}

static void
test_ends_are_the_keyframes (void)
{
  StrideKeyframe frames[2];
  StridePose pose;

  make_squat (frames);
  stride_keyframes_interpolate (frames, 2, 0, FALSE, &pose);
  assert_near (pose.root_y, frames[0].pose.root_y);
  stride_keyframes_interpolate (frames, 2, 100, FALSE, &pose);
  assert_near (pose.root_y, frames[1].pose.root_y);
  assert_near (pose.angle[STRIDE_JOINT_KNEE_R], frames[1].pose.angle[STRIDE_JOINT_KNEE_R]);
}

static void
test_feet_stay (void)
{
  StrideKeyframe frames[2];
  StrideVec points[STRIDE_N_POINTS];
  StridePose pose;

  make_squat (frames);
  for (int i = 0; i <= 80; i++) {
    stride_keyframes_interpolate (frames, 2, i * 0.05, TRUE, &pose);
    stride_pose_solve (&pose, points);
    g_assert_cmpfloat_with_epsilon (points[STRIDE_POINT_HEEL_R].x, -0.035, 0.001);
    g_assert_cmpfloat_with_epsilon (points[STRIDE_POINT_HEEL_R].y, 0, 0.001);
    g_assert_cmpfloat_with_epsilon (points[STRIDE_POINT_TOE_L].x, 0.115, 0.001);
    g_assert_cmpfloat (pose.angle[STRIDE_JOINT_KNEE_R], >, -1);
  }
}

static void
test_loop_comes_round (void)
{
  StrideKeyframe frames[2];
  StridePose first, later;

  make_squat (frames);
  stride_keyframes_interpolate (frames, 2, 0.7, TRUE, &first);
  stride_keyframes_interpolate (frames, 2, 0.7 + 3 * 4, TRUE, &later);
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    g_assert_cmpfloat_with_epsilon (first.angle[i], later.angle[i], 1e-6);
}

/* An arm that goes over the top by 270° comes back the short way, not unwound. */
static void
test_unwraps (void)
{
  StrideKeyframe frames[2] = { { .t = 0 }, { .t = 1 } };
  StridePose pose;

  for (guint i = 0; i < 2; i++)
    stride_pose_init (&frames[i].pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  frames[1].pose.angle[STRIDE_JOINT_SHOULDER_R] = 270;
  stride_keyframes_interpolate (frames, 2, 0.5, FALSE, &pose);
  assert_near (pose.angle[STRIDE_JOINT_SHOULDER_R], 135);
  stride_keyframes_interpolate (frames, 2, 1.5, TRUE, &pose);
  g_assert_cmpfloat (pose.angle[STRIDE_JOINT_SHOULDER_R], >, 280);
  g_assert_cmpfloat (pose.angle[STRIDE_JOINT_SHOULDER_R], <, 359);
}

/* A foot swung through would dip into the ground: the leg gives way. */
static void
test_floor_holds (void)
{
  StrideKeyframe frames[2] = { { .t = 0 }, { .t = 1 } };
  StridePose pose;

  for (guint i = 0; i < 2; i++) {
    stride_pose_init (&frames[i].pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
    frames[i].pose.root_y = 0.49;
    frames[i].pose.angle[STRIDE_JOINT_KNEE_L] = 45;
    frames[i].pose.angle[STRIDE_JOINT_HIP_L] = 30;
    frames[i].pose.angle[STRIDE_JOINT_ANKLE_L] = 15;
    frames[i].pose.angle[STRIDE_JOINT_ANKLE_R] = 30;
  }
  frames[0].pose.angle[STRIDE_JOINT_HIP_R] = -30;
  frames[1].pose.angle[STRIDE_JOINT_HIP_R] = 30;
  for (int i = 0; i <= 40; i++) {
    stride_keyframes_interpolate (frames, 2, i * 0.025, FALSE, &pose);
    g_assert_cmpfloat (stride_pose_get_lowest (&pose), >, -0.005);
  }
}

/* A keyframe on the way is passed without a stop; one where the movement turns is a moment of rest. */
static void
test_passes_keyframes (void)
{
  StrideKeyframe frames[3] = { { .t = 0 }, { .t = 1 }, { .t = 2 } };
  StridePose before, after;

  for (guint i = 0; i < 3; i++) {
    stride_pose_init (&frames[i].pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
    frames[i].pose.angle[STRIDE_JOINT_SHOULDER_R] = 40 * i;
  }
  stride_keyframes_interpolate (frames, 3, 0.99, FALSE, &before);
  stride_keyframes_interpolate (frames, 3, 1.01, FALSE, &after);
  g_assert_cmpfloat (after.angle[STRIDE_JOINT_SHOULDER_R] - before.angle[STRIDE_JOINT_SHOULDER_R],
                     >, 0.7);

  frames[2].pose.angle[STRIDE_JOINT_SHOULDER_R] = 0;
  stride_keyframes_interpolate (frames, 3, 0.99, FALSE, &before);
  g_assert_cmpfloat_with_epsilon (before.angle[STRIDE_JOINT_SHOULDER_R], 40, 0.05);
}

static void
test_typical (void)
{
  StrideKeyframe frames[2];

  make_squat (frames);
  g_assert_cmpuint (stride_keyframes_find_typical (frames, 2), ==, 1);
  g_assert_cmpuint (stride_keyframes_find_typical (frames, 1), ==, 0);
}

static void
test_still_keyframes_rest (void)
{
  StrideKeyframe frames[2];
  StridePose pose;

  make_squat (frames);
  frames[1].pose = frames[0].pose;
  stride_keyframes_interpolate (frames, 2, 1, FALSE, &pose);
  assert_near (pose.angle[STRIDE_JOINT_TRUNK], 90);
  g_assert_cmpuint (pose.n_contacts, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/keyframes/period", test_period);
  g_test_add_func ("/keyframes/find", test_find);
  g_test_add_func ("/keyframes/ends", test_ends_are_the_keyframes);
  g_test_add_func ("/keyframes/feet-stay", test_feet_stay);
  g_test_add_func ("/keyframes/loop-comes-round", test_loop_comes_round);
  g_test_add_func ("/keyframes/unwraps", test_unwraps);
  g_test_add_func ("/keyframes/floor-holds", test_floor_holds);
  g_test_add_func ("/keyframes/passes", test_passes_keyframes);
  g_test_add_func ("/keyframes/typical", test_typical);
  g_test_add_func ("/keyframes/still", test_still_keyframes_rest);
  return g_test_run ();
}
