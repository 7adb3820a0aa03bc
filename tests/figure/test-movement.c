/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-movement.h"

#include <math.h>

#include "stride-catalog.h"
#include "stride-keyframes.h"

static StrideKeyframe
make_frame (StrideFigureKind kind)
{
  StrideKeyframe frame = { 0 };

  stride_pose_init (&frame.pose, kind, kind ? STRIDE_VIEW_FRONT : STRIDE_VIEW_SIDE);

  return frame;
}

static void
test_still (void)
{
  StrideKeyframe frame = make_frame (STRIDE_FIGURE_SAGITTAL);
  StrideMovement movement;

  stride_movement_find (&frame, &frame, &movement);
  g_assert_cmpint (movement.kind, ==, STRIDE_MOVEMENT_NONE);
}

static void
test_way (void)
{
  StrideKeyframe from = make_frame (STRIDE_FIGURE_SAGITTAL), to = from;
  StrideMovement movement;

  to.pose.angle[STRIDE_JOINT_HIP_R] = 8;
  stride_movement_find (&from, &to, &movement);
  g_assert_cmpint (movement.kind, ==, STRIDE_MOVEMENT_WAY);
  g_assert_cmpint (movement.point, ==, STRIDE_POINT_TOE_R);
  g_assert_cmpfloat (movement.way.x, >, 0.9);
  g_assert_cmpfloat_with_epsilon (hypot (movement.way.x, movement.way.y), 1, 1e-9);
  g_assert_true (movement.small);

  stride_movement_find (&to, &from, &movement);
  g_assert_cmpfloat (movement.way.x, <, -0.9);

  to.pose.angle[STRIDE_JOINT_HIP_R] = 60;
  stride_movement_find (&from, &to, &movement);
  g_assert_false (movement.small);
}

static void
test_turn (void)
{
  StrideKeyframe from = make_frame (STRIDE_FIGURE_FRONTAL), to = from;
  StrideMovement movement;

  to.pose.angle[STRIDE_JOINT_HEAD_TURN] = -50;
  stride_movement_find (&from, &to, &movement);
  g_assert_cmpint (movement.kind, ==, STRIDE_MOVEMENT_TURN);
  g_assert_cmpfloat (movement.way.x, <, 0);
  g_assert_true (movement.small);
}

/* The belly of one who stands and looks right rises to the right, of one who lies on the back upwards. */
static void
test_breath (void)
{
  StrideKeyframe from = make_frame (STRIDE_FIGURE_SAGITTAL), to = from;
  StrideMovement movement;

  to.belly = TRUE;
  stride_movement_find (&from, &to, &movement);
  g_assert_cmpint (movement.kind, ==, STRIDE_MOVEMENT_BREATH);
  g_assert_cmpfloat_with_epsilon (movement.way.x, 1, 1e-9);

  from.pose.angle[STRIDE_JOINT_TRUNK] = to.pose.angle[STRIDE_JOINT_TRUNK] = 180;
  stride_movement_find (&from, &to, &movement);
  g_assert_cmpfloat_with_epsilon (movement.way.y, 1, 1e-9);
  stride_movement_find (&to, &from, &movement);
  g_assert_cmpfloat_with_epsilon (movement.way.y, -1, 1e-9);
}

/* The arrow of a hip that sinks to the floor is above the hip and ends at it. */
static void
test_place (void)
{
  StrideKeyframe from = make_frame (STRIDE_FIGURE_SAGITTAL), to;
  StrideVec points[STRIDE_N_POINTS], start, tip;
  StrideMovement movement;

  from.pose.angle[STRIDE_JOINT_TRUNK] = 180;
  from.pose.root_y = 0.15;
  to = from;
  to.pose.root_y = 0.07;
  stride_movement_find (&from, &to, &movement);
  stride_pose_solve (&from.pose, points);
  stride_movement_place (&movement, points, &start, &tip);
  g_assert_false (movement.from_here);
  g_assert_cmpfloat (start.y, >, tip.y);
  g_assert_cmpfloat (tip.y, >, points[movement.point].y);
  g_assert_cmpfloat_with_epsilon (start.y - tip.y, STRIDE_ARROW_LENGTH, 1e-9);
}

/* A foot that goes back goes heel first: the arrow is behind the heel, not in the shoe. */
static void
test_place_heel (void)
{
  StrideKeyframe from = make_frame (STRIDE_FIGURE_SAGITTAL), to = from;
  StrideVec points[STRIDE_N_POINTS], start, tip;
  StrideMovement movement;

  to.pose.angle[STRIDE_JOINT_HIP_R] = -30;
  stride_movement_find (&from, &to, &movement);
  g_assert_cmpint (movement.point, ==, STRIDE_POINT_TOE_R);
  stride_pose_solve (&from.pose, points);
  movement.from_here = TRUE;
  stride_movement_place (&movement, points, &start, &tip);
  g_assert_cmpfloat (start.x, <, points[STRIDE_POINT_HEEL_R].x);
  movement.from_here = FALSE;
  stride_movement_place (&movement, points, &start, &tip);
  g_assert_cmpfloat (tip.x, >, points[STRIDE_POINT_TOE_R].x);
}

/* The first movement of an exercise of content. */
static StrideMovement
find_first (StrideCatalog *catalog, const char *id)
{
  StrideExercise *exercise = stride_catalog_find_exercise (catalog, id);
  StrideMovement movement;
  const StrideKeyframe *frames;
  guint n;

  g_assert_nonnull (exercise);
  frames = stride_exercise_get_keyframes (exercise, &n);
  g_assert_cmpuint (n, >, 1);
  stride_movement_find (&frames[0], &frames[1], &movement);

  return movement;
}

static void
test_content (void)
{
  static const struct {
    const char *id;
    StrideMovementKind kind;
    gboolean small;
  } expected[] = {
    { "pelvic-tilt", STRIDE_MOVEMENT_WAY, TRUE },
    { "curl-up", STRIDE_MOVEMENT_WAY, TRUE },
    { "prone-trunk-lift", STRIDE_MOVEMENT_WAY, TRUE },
    { "plank-leg-raise", STRIDE_MOVEMENT_WAY, TRUE },
    { "half-kneeling-hip-flexor", STRIDE_MOVEMENT_WAY, TRUE },
    { "calf-wall", STRIDE_MOVEMENT_WAY, TRUE },
    { "seated-rotation", STRIDE_MOVEMENT_TURN, TRUE },
    { "diaphragmatic-breathing", STRIDE_MOVEMENT_BREATH, TRUE },
    { "bird-dog", STRIDE_MOVEMENT_WAY, FALSE },
    { "chair-squat", STRIDE_MOVEMENT_WAY, FALSE },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    StrideMovement movement = find_first (catalog, expected[i].id);

    g_test_message ("%s: kind %u, %.3f H", expected[i].id, movement.kind, movement.distance);
    g_assert_cmpint (movement.kind, ==, expected[i].kind);
    g_assert_cmpint (movement.small, ==, expected[i].small);
  }
}

/* No arrow of any exercise points into the floor. */
static void
test_above_floor (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  GListModel *exercises;
  guint n_arrows = 0;

  g_assert_no_error (error);
  exercises = stride_catalog_get_exercises (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);
    const StrideKeyframe *frames;
    guint n;

    frames = stride_exercise_get_keyframes (exercise, &n);
    for (guint j = 0; j + 1 < n; j++) {
      StrideVec points[STRIDE_N_POINTS], start, tip;
      StrideMovement movement;

      stride_movement_find (&frames[j], &frames[j + 1], &movement);
      if (movement.kind != STRIDE_MOVEMENT_WAY || frames[j].pose.view == STRIDE_VIEW_TOP)
        continue;
      stride_pose_solve (&frames[j].pose, points);
      stride_movement_place (&movement, points, &start, &tip);
      if (MIN (start.y, tip.y) < 0)
        g_test_fail_printf ("%s, after keyframe %u: the arrow is at %.3f H",
                            stride_exercise_get_id (exercise), j, MIN (start.y, tip.y));
      n_arrows++;
    }
  }
  g_assert_cmpuint (n_arrows, >, 50);
}

/* What moves after keyframe @frame of an exercise: a bit for each point. */
static guint
find_moving (StrideCatalog *catalog, const char *id, guint frame)
{
  StrideMovement movements[STRIDE_MAX_MOVEMENTS];
  const StrideKeyframe *frames;
  guint n, moving = 0;

  frames = stride_exercise_get_keyframes (stride_catalog_find_exercise (catalog, id), &n);
  g_assert_cmpuint (frame + 1, <, n);
  n = stride_movement_find_all (&frames[frame], &frames[frame + 1], movements);
  g_assert_cmpuint (n, <=, STRIDE_MAX_MOVEMENTS);
  for (guint i = 0; i < n; i++)
    moving |= 1u << movements[i].point;

  return moving;
}

#define BIT(point) (1u << STRIDE_POINT_##point)

/* Arm and leg that stretch at once each have their arrow, the ones that keep still have none, and of two
 * side by side the first has one for both. */
static void
test_all_limbs (void)
{
  static const struct {
    const char *id;
    guint frame, moving;
  } cases[] = {
    { "dead-bug", 0, BIT (HAND_R) | BIT (TOE_L) },
    { "dead-bug", 2, BIT (HAND_L) | BIT (TOE_R) },
    { "bird-dog", 0, BIT (HAND_R) | BIT (KNEE_L) },
    { "high-knee-march", 0, BIT (TOE_R) | BIT (HAND_L) },
    { "double-knee-to-chest", 0, BIT (TOE_R) | BIT (HAND_R) },
    { "chair-squat", 0, BIT (HIP) },
    { "body-scan", 0, 0 },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmphex (find_moving (catalog, cases[i].id, cases[i].frame), ==, cases[i].moving);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/movement/still", test_still);
  g_test_add_func ("/movement/way", test_way);
  g_test_add_func ("/movement/turn", test_turn);
  g_test_add_func ("/movement/breath", test_breath);
  g_test_add_func ("/movement/place", test_place);
  g_test_add_func ("/movement/place-heel", test_place_heel);
  g_test_add_func ("/movement/content", test_content);
  g_test_add_func ("/movement/above-floor", test_above_floor);
  g_test_add_func ("/movement/all-limbs", test_all_limbs);
  return g_test_run ();
}
