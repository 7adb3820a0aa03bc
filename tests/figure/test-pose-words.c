/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose-words.h"

#include "stride-catalog.h"

static void
assert_words (const StridePose *pose, const char *expected)
{
  g_autofree char *words = stride_pose_describe (pose);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_standing (void)
{
  StridePose pose;

  stride_pose_init (&pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
  assert_words (&pose, "standing");
  pose.angle[STRIDE_JOINT_SHOULDER_R] = 170;
  assert_words (&pose, "standing, right arm raised");
  pose.angle[STRIDE_JOINT_SHOULDER_L] = 170;
  assert_words (&pose, "standing, arms raised");
  pose.angle[STRIDE_JOINT_HIP_L] = 90;
  pose.angle[STRIDE_JOINT_KNEE_L] = 90;
  assert_words (&pose, "standing, left leg raised, arms raised");
}

/* The pose that an exercise begins with, in words that fit what its steps say. */
static void
test_content (void)
{
  static const struct {
    const char *id;
    guint keyframe;
    const char *words;
  } cases[] = {
    { "pelvic-tilt", 0, "lying on the back, knees bent" },
    { "bird-dog", 0, "on hands and knees, knees bent" },
    { "prone-press-up", 0, "lying face down" },
    { "paced-breathing", 0, "sitting" },
    { "half-kneeling-hip-flexor", 0, "kneeling" },
    { "hip-hinge", 0, "standing" },
    { "side-bridge", 1, "on the side" },
    { "open-book", 0, "lying on the side, knees bent" },
    { "supine-knee-rocks", 0, "lying on the back" },
    { "seated-rotation", 0, "sitting" },
    { "plank", 1, "propped on the forearms" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const StrideKeyframe *frames;
    guint n;

    frames =
      stride_exercise_get_keyframes (stride_catalog_find_exercise (catalog, cases[i].id), &n);
    g_assert_cmpuint (cases[i].keyframe, <, n);
    assert_words (&frames[cases[i].keyframe].pose, cases[i].words);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pose-words/standing", test_standing);
  g_test_add_func ("/pose-words/content", test_content);
  return g_test_run ();
}
