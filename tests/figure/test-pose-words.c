/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose-words.h"

#include <math.h>

#include "stride-catalog.h"

#define MOVES 0.03 /* H: what is less is a breath */

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
  assert_words (&pose, "standing, left leg raised, arms raised, left knee bent");
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
    { "bird-dog", 0, "on hands and knees" },
    { "bird-dog", 1, "on hands and knees, left leg raised, right arm raised" },
    { "cat-cow", 1, "on hands and knees, back round" },
    { "childs-pose", 1, "kneeling, sitting back on the heels, bent forward" },
    { "glute-bridge", 1, "lying on the back, hips raised, knees bent" },
    { "curl-up", 1, "lying on the back, head raised, right knee bent" },
    { "single-knee-to-chest", 1, "lying on the back, right leg held, knees bent" },
    { "sphinx", 1, "lying face down, propped on the forearms" },
    { "prone-press-up", 1, "lying face down, chest raised on the hands" },
    { "prone-trunk-lift", 1, "lying face down, chest raised" },
    { "plank-knees", 1, "on forearms and knees" },
    { "clamshell", 0, "lying on the side, knees bent" },
    { "split-squat", 1, "standing, right foot far ahead, knees bent" },
    { "leg-swing", 3, "standing" },
    { "single-leg-deadlift", 1, "standing, bent forward, left leg raised, left arm raised" },
    { "standing-side-bend", 1, "standing, bent to the left, right arm raised" },
    { "seated-rotation", 2, "sitting, turned to the right" },
    { "seated-pelvic-tilt", 1, "sitting, back round" },
    { "standing-back-extension", 1, "standing, leaning back" },
    { "test-hip-extension", 1, "lying on the back, left leg held, knees bent" },
    { "prone-press-up", 0, "lying face down" },
    { "paced-breathing", 0, "sitting" },
    { "half-kneeling-hip-flexor", 0, "kneeling on one knee" },
    { "hip-hinge", 0, "standing" },
    { "side-bridge", 1, "on the side, propped on one forearm, hips raised" },
    { "open-book", 0, "lying on the side, knees bent" },
    { "open-book", 2, "lying on the side, chest open, knees bent" },
    { "supine-knee-rocks", 0, "lying on the back, knees bent" },
    { "seated-rotation", 0, "sitting" },
    { "plank", 1, "on forearms and toes" },
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

static double
get_furthest (const StridePose *from, const StridePose *to)
{
  StrideVec before[STRIDE_N_POINTS], after[STRIDE_N_POINTS];
  double furthest = 0;

  stride_pose_solve (from, before);
  stride_pose_solve (to, after);
  for (int i = 0; i < STRIDE_N_POINTS; i++)
    furthest = MAX (furthest, hypot (after[i].x - before[i].x, after[i].y - before[i].y));

  return furthest;
}

static char *
dup_words (const StrideKeyframe *frame)
{
  g_autofree char *words = stride_pose_describe (&frame->pose);

  return g_strdup_printf ("%s. %s", words, frame->note ? frame->note : "");
}

static guint
check_list (GListModel *exercises)
{
  guint n_moves = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);
    const StrideKeyframe *frames;
    guint n;

    frames = stride_exercise_get_keyframes (exercise, &n);
    for (guint j = 0; j + 1 < n; j++) {
      g_autofree char *here = dup_words (&frames[j]);
      g_autofree char *there = dup_words (&frames[j + 1]);

      if (get_furthest (&frames[j].pose, &frames[j + 1].pose) < MOVES)
        continue;
      n_moves++;
      if (g_str_equal (here, there))
        g_test_fail_printf ("%s: keyframes %u and %u both read \"%s\"",
                            stride_exercise_get_id (exercise), j, j + 1, here);
    }
  }

  return n_moves;
}

/* Who cannot see it is told of every movement: two keyframes in a row never read the same. */
static void
test_every_move (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  guint n_moves;

  g_assert_no_error (error);
  n_moves = check_list (stride_catalog_get_exercises (catalog)) +
            check_list (stride_catalog_get_tests (catalog));
  g_assert_cmpuint (n_moves, >, 80);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pose-words/standing", test_standing);
  g_test_add_func ("/pose-words/content", test_content);
  g_test_add_func ("/pose-words/every-move", test_every_move);
  return g_test_run ();
}
