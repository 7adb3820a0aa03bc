/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where hands and arms of the content's figures are: on what they hold, on walls, never before the face. */

#include <math.h>

#include "each-exercise.h"
#include "stride-body.h"
#include "stride-keyframes.h"

#define MAX_GAP 0.01 /* H: a contact while it lasts */

/* What a hand holds or lies on, as the steps say, and how far from the bone it may be: a thigh is thick. */
static const struct {
  const char *id;
  guint frame;
  StridePoint hand, from, to;
  double distance;
} holds[] = {
  { "single-knee-to-chest", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R, 0.03 },
  { "double-knee-to-chest", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R, 0.03 },
  { "test-active-knee-extension", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R,
    0.03 },
  { "test-hip-extension", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_L, 0.03 },
  { "standing-hamstring", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.07 },
  { "half-kneeling-hip-flexor", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R,
    0.06 },
  { "paced-breathing", 0, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R, 0.06 },
  { "seated-pelvic-tilt", 0, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_KNEE_R, 0.06 },
  { "hip-hinge", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.07 },
  { "side-bridge", 1, STRIDE_POINT_HAND_L, STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.09 },
  { "side-bridge-knees", 1, STRIDE_POINT_HAND_L, STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.09 },
  { "standing-side-bend", 1, STRIDE_POINT_HAND_L, STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.07 },
  { "seated-figure-four", 0, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, 0.05 },
  { "seated-figure-four", 1, STRIDE_POINT_HAND_L, STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.05 },
  { "supine-figure-four", 1, STRIDE_POINT_HAND_L, STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.05 },
  { "curl-up", 1, STRIDE_POINT_HAND_R, STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.06 },
};

static double
get_distance_to_bone (StrideVec point, StrideVec from, StrideVec to)
{
  double x = to.x - from.x, y = to.y - from.y;
  double part = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y);

  part = CLAMP (part, 0, 1);

  return hypot (from.x + part * x - point.x, from.y + part * y - point.y);
}

static void
check_holds (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i < G_N_ELEMENTS (holds); i++) {
    StrideVec points[STRIDE_N_POINTS];
    double distance;

    if (!g_str_equal (holds[i].id, stride_exercise_get_id (exercise)))
      continue;
    g_assert_cmpuint (holds[i].frame, <, n);
    stride_pose_solve (&frames[holds[i].frame].pose, points);
    distance =
      get_distance_to_bone (points[holds[i].hand], points[holds[i].from], points[holds[i].to]);
    if (distance > holds[i].distance)
      g_test_fail_printf ("%s, keyframe %u: %s is %.3f H from what it holds", holds[i].id,
                          holds[i].frame, stride_point_get_name (holds[i].hand), distance);
  }
}

/* No forearm or hand passes before the face: it keeps clear of the head, or is drawn behind it. Of a figure from
 * the side that has a turn for the other side both arms are near ones. */
static gboolean
covers_head (const StrideVec *points, gboolean left)
{
  StrideVec head = points[STRIDE_POINT_HEAD];
  StrideVec elbow = points[left ? STRIDE_POINT_ELBOW_L : STRIDE_POINT_ELBOW_R];
  StrideVec hand = points[left ? STRIDE_POINT_HAND_L : STRIDE_POINT_HAND_R];
  StrideVec tip = points[left ? STRIDE_POINT_FINGERTIP_L : STRIDE_POINT_FINGERTIP_R];

  return MIN (get_distance_to_bone (head, elbow, hand), get_distance_to_bone (head, hand, tip)) <
         STRIDE_BODY_HEAD_RADIUS;
}

static void
check_face (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  for (guint i = 0; i <= N_MOMENTS; i++) {
    double t = get_moment (frames, n, i);

    for (guint other_side = 0; other_side < 2; other_side++) {
      StrideVec points[STRIDE_N_POINTS];
      StridePose pose, plain;

      stride_keyframes_interpolate (frames, n, t, TRUE, &plain);
      pose = plain;
      if (other_side)
        stride_pose_mirror (&plain, &pose);
      stride_pose_solve (&pose, points);
      if (covers_head (points, FALSE) && !stride_pose_hides_face (&pose, points))
        g_test_fail_printf ("%s at %.2f s: the arm crosses the face",
                            stride_exercise_get_id (exercise), t);
      if (pose.kind == STRIDE_FIGURE_FRONTAL && covers_head (points, TRUE))
        g_test_fail_printf ("%s at %.2f s: the left arm crosses the face",
                            stride_exercise_get_id (exercise), t);
    }
  }
}

/* Where the near arm goes behind the head or comes out in front of it they are apart: nothing jumps. */
static void
check_order (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  const double sleeve = 0.034, hair = 0.057;
  gboolean before = FALSE;

  for (guint i = 0; i <= 4 * N_MOMENTS; i++) {
    double t = frames[0].t + stride_keyframes_get_period (frames, n, TRUE) * i / (4 * N_MOMENTS);
    StrideVec points[STRIDE_N_POINTS], head;
    gboolean hides;
    StridePose pose;

    stride_keyframes_interpolate (frames, n, t, TRUE, &pose);
    stride_pose_solve (&pose, points);
    hides = stride_pose_hides_face (&pose, points);
    head = points[STRIDE_POINT_HEAD];
    if (i > 0 && hides != before) {
      double room = MIN (get_distance_to_bone (head, points[STRIDE_POINT_SHOULDER_R],
                                               points[STRIDE_POINT_ELBOW_R]),
                         get_distance_to_bone (head, points[STRIDE_POINT_ELBOW_R],
                                               points[STRIDE_POINT_FINGERTIP_R]));

      if (room < sleeve + hair)
        g_test_fail_printf ("%s at %.2f s: the arm jumps before or behind the head, %.3f H away",
                            stride_exercise_get_id (exercise), t, room);
    }
    before = hides;
  }
}

/* One who is beside a wall and looks along it has a hand there, in one place within its edges, and that hand is
 * the far one. Who has the back to it needs none. */
static void
check_wall_behind (StrideExercise *exercise,
                   const StrideKeyframe *frames,
                   guint n,
                   const StrideProp *wall)
{
  StrideVec first[STRIDE_N_POINTS];

  stride_pose_solve (&frames[0].pose, first);
  for (guint i = 0; i < N_MOMENTS && wall->touched; i++) {
    StrideVec points[STRIDE_N_POINTS];
    StridePose pose;
    double slide;

    stride_keyframes_interpolate (frames, n, get_moment (frames, n, i), TRUE, &pose);
    stride_pose_solve (&pose, points);
    slide = hypot (points[wall->to].x - first[wall->to].x, points[wall->to].y - first[wall->to].y);
    if (slide > MAX_GAP)
      g_test_fail_printf ("%s: the hand slides by %.3f H along the wall",
                          stride_exercise_get_id (exercise), slide);
  }

  for (guint i = 0; i < n; i++) {
    StrideVec points[STRIDE_N_POINTS];

    if (frames[i].pose.kind == STRIDE_FIGURE_FRONTAL)
      continue;
    g_assert_true (wall->touched);
    g_assert_cmpint (wall->to, ==, STRIDE_POINT_HAND_L);
    stride_pose_solve (&frames[i].pose, points);
    if (points[STRIDE_POINT_FINGERTIP_L].x > wall->x + wall->width ||
        points[STRIDE_POINT_HAND_L].x < points[STRIDE_POINT_SHOULDER].x + 0.1)
      g_test_fail_printf ("%s, keyframe %u: the hand is not seen on the wall",
                          stride_exercise_get_id (exercise), i);
  }
}

/* Palms on a wall are on it, not before it or in it. */
static void
check_walls (StrideExercise *exercise, const StrideKeyframe *frames, guint n)
{
  guint n_props;
  const StrideProp *props = stride_exercise_get_props (exercise, &n_props);

  for (guint i = 0; i < n_props; i++) {
    double nearest = G_MAXDOUBLE;

    if (props[i].kind != STRIDE_PROP_WALL)
      continue;
    if (props[i].width >= STRIDE_WALL_BEHIND) {
      check_wall_behind (exercise, frames, n, &props[i]);
      continue;
    }
    for (guint j = 0; j < n; j++) {
      StrideVec points[STRIDE_N_POINTS];

      stride_pose_solve (&frames[j].pose, points);
      nearest = MIN (nearest, props[i].x - points[STRIDE_POINT_HAND_R].x);
    }
    if (nearest < 0.01 || nearest > 0.03)
      g_test_fail_printf ("%s: the palm is %.3f H from the wall", stride_exercise_get_id (exercise),
                          nearest);
  }
}

static void
test_holds (void)
{
  for_each (check_holds);
  for_each (check_walls);
}

static void
test_face (void)
{
  for_each (check_face);
  for_each (check_order);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/arms/holds", test_holds);
  g_test_add_func ("/arms/face", test_face);
  return g_test_run ();
}
