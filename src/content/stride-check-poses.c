/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Figures that sink into the floor, float above what they stand on, or wear shoes where none are worn. */

#include <math.h>
#include <string.h>

#include "stride-check-private.h"
#include "stride-exercise-private.h"

#include "stride-poison.h"

/* Heights of the body, as data/content/README.md, "The figure", promises. */
#define MAX_SINK 0.005
#define MAX_GAP 0.01

static void
check_floor (StrideCheck *check, const StridePose *pose, const char *path)
{
  double lowest = stride_pose_get_lowest (pose);
  g_autofree char *message = NULL;

  if (lowest >= -MAX_SINK)
    return;

  message =
    stride_check_text ("expected no part of the body more than %g H below the floor, found %.3f H",
                       MAX_SINK, -lowest);
  stride_check_add (check, STRIDE_FILE_EXERCISES, path, message);
}

static void
check_contacts (StrideCheck *check, const StridePose *pose, const char *path)
{
  for (guint i = 0; i < pose->n_contacts; i++) {
    double gap = stride_pose_get_contact_gap (pose, &pose->contact[i]);
    g_autofree char *full_path = stride_check_text ("%s.contact[%u]", path, i);
    g_autofree char *message = NULL;

    if (fabs (gap) <= MAX_GAP)
      continue;

    message = stride_check_text ("expected %s within %g H of its support, found it %.3f H %s",
                                 stride_point_get_name (pose->contact[i].point), MAX_GAP,
                                 fabs (gap), gap > 0 ? "above" : "below");
    stride_check_add (check, STRIDE_FILE_EXERCISES, full_path, message);
  }
}

/* Who is told to be barefoot is drawn so, as is who lies on a bed. */
static void
check_feet (StrideCheck *check, StrideExercise *exercise, const char *path)
{
  g_autofree char *field = stride_check_text ("%s.barefoot", path);
  gboolean says_so = g_str_equal (exercise->equipment, "bed");

  for (guint i = 0; exercise->steps[i] && !says_so; i++) {
    g_autofree char *step = g_ascii_strdown (exercise->steps[i], -1);

    says_so = strstr (step, "barefoot") != NULL;
  }
  if (says_so && exercise->frames->len > 0 &&
      !g_array_index (exercise->frames, StrideKeyframe, 0).pose.barefoot)
    stride_check_add (check, STRIDE_FILE_EXERCISES, field,
                      "expected true, as the steps or the bed want no shoes");
}

static void
check_exercise (StrideCheck *check, gpointer object, const char *path)
{
  guint n_frames;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (object, &n_frames);

  for (guint i = 0; !((StrideExercise *) object)->borrows_figure && i < n_frames; i++) {
    g_autofree char *frame_path = stride_check_text ("%s.frames[%u]", path, i);

    /* Seen from above there is no floor line. */
    if (frames[i].pose.view == STRIDE_VIEW_TOP)
      continue;

    check_floor (check, &frames[i].pose, frame_path);
    check_contacts (check, &frames[i].pose, frame_path);
  }
  check_feet (check, object, path);
}

void
stride_check_poses (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;

  stride_check_each (check, stride_catalog_get_exercises (catalog), "exercises", check_exercise);
  stride_check_each (check, stride_catalog_get_tests (catalog), "tests", check_exercise);
}
