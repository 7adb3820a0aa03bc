/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"
#include "stride-mat.h"

typedef struct {
  StrideCatalog *catalog; /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_clear_object (&fixture->catalog);
}

static gboolean
find (StrideExercise *exercise, StrideMat *mat)
{
  guint n;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (exercise, &n);

  return stride_mat_find (frames, n, mat);
}

/* From above all mats are alike, however far the movement reaches, and hip and shoulders lie on them. */
static void
test_from_above (Fixture *fixture, gconstpointer user_data)
{
  GListModel *exercises = stride_catalog_get_exercises (fixture->catalog);
  guint n_seen = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);
    guint n;
    const StrideKeyframe *frames = stride_exercise_get_keyframes (exercise, &n);
    StrideVec points[STRIDE_N_POINTS];
    StrideMat mat;

    if (frames[0].pose.view != STRIDE_VIEW_TOP)
      continue;
    g_assert_true (find (exercise, &mat));
    g_assert_cmpfloat_with_epsilon (mat.right - mat.left, STRIDE_MAT_WIDTH, 1e-9);
    g_assert_cmpfloat_with_epsilon (mat.top - mat.bottom, STRIDE_MAT_LENGTH, 1e-9);
    for (guint j = 0; j < n; j++) {
      stride_pose_solve (&frames[j].pose, points);
      for (int k = STRIDE_POINT_HIP; k <= STRIDE_POINT_HEAD; k++) {
        g_assert_cmpfloat (points[k].x - 0.06, >, mat.left);
        g_assert_cmpfloat (points[k].x + 0.06, <, mat.right);
        g_assert_cmpfloat (points[k].y - 0.06, >, mat.bottom);
        g_assert_cmpfloat (points[k].y + 0.06, <, mat.top);
      }
    }
    n_seen++;
  }
  g_assert_cmpuint (n_seen, >=, 3);
}

/* From the side what touches the floor is on the mat, and only who is long has a longer one. */
static void
test_from_the_side (Fixture *fixture, gconstpointer user_data)
{
  static const struct {
    const char *id;
    gboolean longer;
  } cases[] = { { "cat-cow", FALSE },
                { "glute-bridge", FALSE },
                { "half-kneeling-hip-flexor", FALSE },
                { "sphinx", TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideExercise *exercise = stride_catalog_find_exercise (fixture->catalog, cases[i].id);
    guint n;
    const StrideKeyframe *frames = stride_exercise_get_keyframes (exercise, &n);
    StrideMat mat;

    g_assert_true (find (exercise, &mat));
    g_assert_cmpint (mat.right - mat.left > STRIDE_MAT_LENGTH + 0.01, ==, cases[i].longer);
    for (guint j = 0; j < n; j++) {
      StrideVec points[STRIDE_N_POINTS];

      stride_pose_solve (&frames[j].pose, points);
      for (guint k = 0; k < frames[j].pose.n_contacts; k++) {
        g_assert_cmpfloat (points[frames[j].pose.contact[k].point].x, >, mat.left);
        g_assert_cmpfloat (points[frames[j].pose.contact[k].point].x, <, mat.right);
      }
    }
  }
}

static void
test_none (Fixture *fixture, gconstpointer user_data)
{
  static const char *const ids[] = { "hip-hinge", "calf-wall", "seated-rotation", "leg-swing" };
  StrideMat mat;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_false (find (stride_catalog_find_exercise (fixture->catalog, ids[i]), &mat));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/mat/from-above", Fixture, NULL, set_up, test_from_above, tear_down);
  g_test_add ("/mat/from-the-side", Fixture, NULL, set_up, test_from_the_side, tear_down);
  g_test_add ("/mat/none", Fixture, NULL, set_up, test_none, tear_down);
  return g_test_run ();
}
