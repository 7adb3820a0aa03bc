/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What must hold for the figures of the content, in every keyframe and in 60 moments of each movement. */

#include <math.h>

#include "each-exercise.h"
#include "stride-body.h"
#include "stride-keyframes.h"

#define MAX_GAP 0.01   /* H: a contact while it lasts */
#define MAX_SINK 0.005 /* H below the floor */
#define MAX_SPEED 2.8  /* H a second: about 5 m/s, a brisk swing of a hand */

static void
check_contacts (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i <= N_MOMENTS; i++) {
    double t = get_moment (frames, n, i);
    StridePose pose;

    stride_keyframes_interpolate (frames, n, t, TRUE, &pose);
    if (pose.view == STRIDE_VIEW_TOP)
      continue;
    for (guint j = 0; j < pose.n_contacts; j++) {
      double gap = stride_pose_get_contact_gap (&pose, &pose.contact[j]);

      if (fabs (gap) > MAX_GAP)
        g_test_fail_printf ("%s at %.2f s: %s is %.3f H off", stride_exercise_get_id (exercise), t,
                            stride_point_get_name (pose.contact[j].point), gap);
    }
  }
}

/* Nobody sinks, and but for the moment between two steps of a run nobody hovers: something is on the floor or
 * on a support. */
static void
check_floor (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  gboolean runs = g_str_equal (stride_exercise_get_id (exercise), "cadence-march");

  for (guint i = 0; i <= N_MOMENTS; i++) {
    double t = get_moment (frames, n, i);
    double lowest;
    StridePose pose;

    stride_keyframes_interpolate (frames, n, t, TRUE, &pose);
    if (pose.view == STRIDE_VIEW_TOP)
      continue;
    lowest = stride_pose_get_lowest (&pose);
    if (lowest < -MAX_SINK)
      g_test_fail_printf ("%s at %.2f s sinks to %.4f H", stride_exercise_get_id (exercise), t,
                          lowest);
    if (lowest > MAX_GAP && pose.n_contacts == 0 && !runs)
      g_test_fail_printf ("%s at %.2f s hovers %.3f H above the floor",
                          stride_exercise_get_id (exercise), t, lowest);
  }
}

static gboolean
is_contact (const StridePose *pose, StridePoint point)
{
  for (guint i = 0; i < pose->n_contacts; i++) {
    if (pose->contact[i].point == point)
      return TRUE;
  }

  return FALSE;
}

/* A limb that rests in two keyframes in a row is in one place, there and on the way. */
static void
check_slides (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i + 1 < n; i++) {
    StrideVec start[STRIDE_N_POINTS];

    stride_pose_solve (&frames[i].pose, start);
    for (guint k = 1; k <= 10; k++) {
      double t = frames[i].t + (frames[i + 1].t - frames[i].t) * k / 10;
      StrideVec points[STRIDE_N_POINTS];
      StridePose pose;

      stride_keyframes_interpolate (frames, n, t, FALSE, &pose);
      stride_pose_solve (&pose, points);
      for (int j = STRIDE_POINT_KNEE_R; j < STRIDE_N_POINTS; j++) {
        if (!is_contact (&frames[i].pose, j) || !is_contact (&frames[i + 1].pose, j))
          continue;
        if (fabs (points[j].x - start[j].x) > MAX_GAP)
          g_test_fail_printf ("%s: %s slides by %.3f H after keyframe %u",
                              stride_exercise_get_id (exercise), stride_point_get_name (j),
                              points[j].x - start[j].x, i);
      }
    }
  }
}

static double
get_distance (const StrideVec *points, StridePoint a, StridePoint b)
{
  return hypot (points[a].x - points[b].x, points[a].y - points[b].y);
}

static void
check_lengths (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  static const struct {
    StridePoint from, to;
    double length;
    StrideScale scale;
  } bones[] = {
    { STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, STRIDE_BODY_THIGH, STRIDE_SCALE_THIGH_R },
    { STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, STRIDE_BODY_SHANK, STRIDE_SCALE_SHANK_R },
    { STRIDE_POINT_SHOULDER_R, STRIDE_POINT_ELBOW_R, STRIDE_BODY_UPPER_ARM,
      STRIDE_SCALE_UPPER_ARM_R },
    { STRIDE_POINT_ELBOW_R, STRIDE_POINT_HAND_R, STRIDE_BODY_FOREARM, STRIDE_SCALE_FOREARM_R },
    { STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, STRIDE_BODY_THIGH, STRIDE_SCALE_THIGH_L },
    { STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L, STRIDE_BODY_SHANK, STRIDE_SCALE_SHANK_L },
    { STRIDE_POINT_SHOULDER_L, STRIDE_POINT_ELBOW_L, STRIDE_BODY_UPPER_ARM,
      STRIDE_SCALE_UPPER_ARM_L },
    { STRIDE_POINT_ELBOW_L, STRIDE_POINT_HAND_L, STRIDE_BODY_FOREARM, STRIDE_SCALE_FOREARM_L },
    { STRIDE_POINT_HIP, STRIDE_POINT_WAIST, STRIDE_BODY_LOWER_TRUNK, STRIDE_SCALE_TRUNK },
    { STRIDE_POINT_WAIST, STRIDE_POINT_SHOULDER, STRIDE_BODY_UPPER_TRUNK, STRIDE_SCALE_TRUNK },
  };

  for (guint i = 0; i <= N_MOMENTS; i++) {
    StrideVec points[STRIDE_N_POINTS];
    StridePose pose;

    stride_keyframes_interpolate (frames, n, get_moment (frames, n, i), TRUE, &pose);
    stride_pose_solve (&pose, points);
    for (guint j = 0; j < G_N_ELEMENTS (bones); j++)
      g_assert_cmpfloat_with_epsilon (get_distance (points, bones[j].from, bones[j].to),
                                      bones[j].length * pose.scale[bones[j].scale], 1e-9);
  }
}

/* Ranges of a healthy adult's joints after the American Academy of Orthopaedic Surgeons, "Joint motion:
 * method of measuring and recording" (1965): hip 120 / -30, abduction 45 / -30; knee 135, sideways none; ankle
 * 20 / -50; shoulder 180 / -60, abduction 180, across the body 50; elbow 150; trunk to the side 35, neck
 * 45, turned 80. Passive ends are wider, as where the body's weight or the hands push on (heels under the
 * seat, knees to the chest), and foot and toes of the drawing bend as one piece: hence the margins. The
 * hip's angle is taken from the lower spine's line, so it holds a part of the back's bend. */
typedef struct {
  StrideJoint joint;
  double low, high;
  /* Bones that have to lie in the picture: where one of them points out of it, the angle that is drawn is
   * a projection and says nothing about the joint. N_SCALES: none. */
  StrideScale above, below;
} Limit;

#define ANYWAY STRIDE_N_SCALES
#define IN_THE_PICTURE 0.95

static const Limit side_limits[] = {
  { STRIDE_JOINT_SPINE, -45, 60, ANYWAY, ANYWAY },
  { STRIDE_JOINT_NECK, -45, 45, ANYWAY, ANYWAY },
  { STRIDE_JOINT_HEAD_TURN, -5, 125, ANYWAY, ANYWAY }, /* neck 80, and 45 of the chest */
  { STRIDE_JOINT_CHEST_TURN, -0.1, 75, ANYWAY,
    ANYWAY }, /* trunk 45, and the pelvis rolls with it */
  { STRIDE_JOINT_HIP_R, -32, 148, ANYWAY, ANYWAY },
  { STRIDE_JOINT_HIP_L, -32, 148, ANYWAY, ANYWAY },
  { STRIDE_JOINT_KNEE_R, -3, 162, ANYWAY, ANYWAY },
  { STRIDE_JOINT_KNEE_L, -3, 162, ANYWAY, ANYWAY },
  { STRIDE_JOINT_ANKLE_R, -90, 45, ANYWAY, ANYWAY },
  { STRIDE_JOINT_ANKLE_L, -90, 45, ANYWAY, ANYWAY },
  { STRIDE_JOINT_ELBOW_R, -5, 152, STRIDE_SCALE_UPPER_ARM_R, STRIDE_SCALE_FOREARM_R },
  { STRIDE_JOINT_ELBOW_L, -5, 152, STRIDE_SCALE_UPPER_ARM_L, STRIDE_SCALE_FOREARM_L },
};

/* Not from above: there the upper arm opens with the chest. */
static const Limit shoulder_limits[] = {
  { STRIDE_JOINT_SHOULDER_R, -65, 185, ANYWAY, ANYWAY },
  { STRIDE_JOINT_SHOULDER_L, -65, 185, ANYWAY, ANYWAY },
};

static const Limit front_limits[] = {
  { STRIDE_JOINT_SPINE, -38, 38, ANYWAY, ANYWAY },
  { STRIDE_JOINT_NECK, -45, 45, ANYWAY, ANYWAY },
  { STRIDE_JOINT_HEAD_TURN, -80, 80, ANYWAY, ANYWAY },
  { STRIDE_JOINT_HIP_R, -30, 45, STRIDE_SCALE_THIGH_R, STRIDE_SCALE_HIPS },
  { STRIDE_JOINT_HIP_L, -30, 45, STRIDE_SCALE_THIGH_L, STRIDE_SCALE_HIPS },
  { STRIDE_JOINT_KNEE_R, -10, 10, STRIDE_SCALE_THIGH_R, STRIDE_SCALE_SHANK_R },
  { STRIDE_JOINT_KNEE_L, -10, 10, STRIDE_SCALE_THIGH_L, STRIDE_SCALE_SHANK_L },
  { STRIDE_JOINT_SHOULDER_R, -50, 185, STRIDE_SCALE_UPPER_ARM_R, ANYWAY },
  { STRIDE_JOINT_SHOULDER_L, -50, 185, STRIDE_SCALE_UPPER_ARM_L, ANYWAY },
  { STRIDE_JOINT_ELBOW_R, -152, 152, STRIDE_SCALE_UPPER_ARM_R, STRIDE_SCALE_FOREARM_R },
  { STRIDE_JOINT_ELBOW_L, -152, 152, STRIDE_SCALE_UPPER_ARM_L, STRIDE_SCALE_FOREARM_L },
};

static gboolean
lies_in_picture (const StridePose *pose, StrideScale bone)
{
  return bone == ANYWAY || pose->scale[bone] >= IN_THE_PICTURE;
}

static void
check_pose (StrideExercise *exercise,
            double t,
            const StridePose *pose,
            const Limit *limits,
            guint n_limits)
{
  for (guint i = 0; i < n_limits; i++) {
    double angle = pose->angle[limits[i].joint];

    if (!lies_in_picture (pose, limits[i].above) || !lies_in_picture (pose, limits[i].below))
      continue;
    if (angle < limits[i].low || angle > limits[i].high)
      g_test_fail_printf ("%s at %.2f s: joint %u is at %.1f°", stride_exercise_get_id (exercise),
                          t, limits[i].joint, angle);
  }
}

static void
check_limits (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i <= N_MOMENTS; i++) {
    double t = get_moment (frames, n, i);
    StridePose pose;

    stride_keyframes_interpolate (frames, n, t, TRUE, &pose);
    if (pose.kind == STRIDE_FIGURE_FRONTAL) {
      check_pose (exercise, t, &pose, front_limits, G_N_ELEMENTS (front_limits));
    } else {
      check_pose (exercise, t, &pose, side_limits, G_N_ELEMENTS (side_limits));
      if (pose.view != STRIDE_VIEW_TOP)
        check_pose (exercise, t, &pose, shoulder_limits, G_N_ELEMENTS (shoulder_limits));
    }
  }
}

static void
check_speed (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  double period = stride_keyframes_get_period (frames, n, TRUE);
  guint steps = (guint) MAX (2 * N_MOMENTS, period * 30);
  StrideVec before[STRIDE_N_POINTS];

  for (guint i = 0; i <= steps; i++) {
    double t = frames[0].t + period * i / steps;
    StrideVec points[STRIDE_N_POINTS];
    StridePose pose;

    stride_keyframes_interpolate (frames, n, t, TRUE, &pose);
    stride_pose_solve (&pose, points);
    for (int j = 0; j < STRIDE_N_POINTS && i > 0; j++) {
      double speed =
        hypot (points[j].x - before[j].x, points[j].y - before[j].y) / (period / steps);

      if (speed > MAX_SPEED)
        g_test_fail_printf ("%s at %.2f s: %s moves %.2f H a second",
                            stride_exercise_get_id (exercise), t, stride_point_get_name (j), speed);
    }
    memcpy (before, points, sizeof before);
  }
}

static void
check_mirror (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i < n; i++) {
    StridePose once, twice;

    stride_pose_mirror (&frames[i].pose, &once);
    stride_pose_mirror (&once, &twice);
    for (int j = 0; j < STRIDE_N_JOINTS; j++)
      g_assert_cmpfloat_with_epsilon (twice.angle[j], frames[i].pose.angle[j], 1e-9);
    g_assert_cmpfloat_with_epsilon (stride_pose_get_lowest (&once),
                                    stride_pose_get_lowest (&frames[i].pose), 1e-9);
  }
}

static void
test_contacts (void)
{
  for_each (check_contacts);
}

static void
test_floor (void)
{
  for_each (check_floor);
}

static void
test_slides (void)
{
  for_each (check_slides);
}

static void
test_lengths (void)
{
  for_each (check_lengths);
}

static void
test_limits (void)
{
  for_each (check_limits);
}

static void
test_speed (void)
{
  for_each (check_speed);
}

static void
test_mirror (void)
{
  for_each (check_mirror);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercises/contacts", test_contacts);
  g_test_add_func ("/exercises/floor", test_floor);
  g_test_add_func ("/exercises/slides", test_slides);
  g_test_add_func ("/exercises/lengths", test_lengths);
  g_test_add_func ("/exercises/joint-limits", test_limits);
  g_test_add_func ("/exercises/speed", test_speed);
  g_test_add_func ("/exercises/mirror", test_mirror);
  return g_test_run ();
}
