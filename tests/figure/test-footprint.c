/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"
#include "stride-footprint.h"

/* The footprints of a keyframe of an exercise. */
static guint
find_prints (const char *id, guint frame, StrideVec *points, StrideFootprint *prints)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  const StrideKeyframe *frames;
  guint n;

  g_assert_no_error (error);
  frames = stride_exercise_get_keyframes (stride_catalog_find_exercise (catalog, id), &n);
  g_assert_cmpuint (frame, <, n);
  stride_pose_solve (&frames[frame].pose, points);

  return stride_footprints_find (points, prints);
}

static const StrideFootprint *
find_below (const StrideFootprint *prints, guint n, double x)
{
  for (guint i = 0; i < n; i++) {
    if (x >= prints[i].left && x <= prints[i].right)
      return &prints[i];
  }

  return NULL;
}

/* On all fours: knee to toes, and the hand; between them light falls on the floor. */
static void
test_all_fours (void)
{
  StrideVec points[STRIDE_N_POINTS];
  StrideFootprint prints[STRIDE_MAX_FOOTPRINTS];
  guint n = find_prints ("bird-dog", 0, points, prints);
  double knee = points[STRIDE_POINT_KNEE_R].x, hand = points[STRIDE_POINT_HAND_R].x;

  g_assert_cmpuint (n, ==, 2);
  g_assert_nonnull (find_below (prints, n, knee));
  g_assert_nonnull (find_below (prints, n, points[STRIDE_POINT_ANKLE_R].x));
  g_assert_nonnull (find_below (prints, n, hand));
  g_assert_null (find_below (prints, n, (knee + hand) / 2));
  g_assert_cmpfloat (prints[0].gap, <, 0.01);
}

/* Who stands touches the floor with the feet alone; who lies, from the head to the hips. */
static void
test_standing_and_lying (void)
{
  StrideVec points[STRIDE_N_POINTS];
  StrideFootprint prints[STRIDE_MAX_FOOTPRINTS];
  guint n = find_prints ("hip-hinge", 0, points, prints);

  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpfloat (prints[0].right - prints[0].left, <, 0.2);

  n = find_prints ("glute-bridge", 0, points, prints);
  g_assert_true (find_below (prints, n, points[STRIDE_POINT_HEAD].x) ==
                 find_below (prints, n, points[STRIDE_POINT_HIP].x));
  g_assert_nonnull (find_below (prints, n, points[STRIDE_POINT_HEEL_R].x));
  g_assert_null (find_below (prints, n, points[STRIDE_POINT_KNEE_R].x));
}

/* Hips that rise take their shadow with them, however little room is below. */
static void
test_bridge (void)
{
  StrideVec points[STRIDE_N_POINTS];
  StrideFootprint prints[STRIDE_MAX_FOOTPRINTS];
  guint n = find_prints ("test-supine-bridge", 1, points, prints);

  g_assert_cmpuint (n, ==, 2);
  g_assert_null (find_below (prints, n, points[STRIDE_POINT_HIP].x));
}

/* The higher, the larger the gap, until there is none to speak of. */
static void
test_hovering (void)
{
  StridePose pose;
  StrideVec points[STRIDE_N_POINTS];
  StrideFootprint prints[STRIDE_MAX_FOOTPRINTS];

  stride_pose_init (&pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  pose.root_y += 0.03;
  stride_pose_solve (&pose, points);
  g_assert_cmpuint (stride_footprints_find (points, prints), ==, 1);
  g_assert_cmpfloat_with_epsilon (prints[0].gap, 0.03, 1e-9);

  pose.root_y += 0.03;
  stride_pose_solve (&pose, points);
  g_assert_cmpuint (stride_footprints_find (points, prints), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/footprint/all-fours", test_all_fours);
  g_test_add_func ("/footprint/standing-and-lying", test_standing_and_lying);
  g_test_add_func ("/footprint/bridge", test_bridge);
  g_test_add_func ("/footprint/hovering", test_hovering);
  return g_test_run ();
}
