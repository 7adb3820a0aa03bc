/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-keyframes.h"

#include <math.h>

#include "stride-pose-solver.h"

#include "stride-poison.h"

#define SAME_PLACE \
  0.012            /* H: a limb's end that moves less between two keyframes is meant to rest */
#define SINKS 1e-4 /* H */
#define N_FLOOR_ROUNDS 3

/* The ends and bends of limbs that may rest on something, also where content does not say so. */
static const StridePoint limb_points[] = {
  STRIDE_POINT_KNEE_R,  STRIDE_POINT_HEEL_R, STRIDE_POINT_TOE_R,  STRIDE_POINT_ELBOW_R,
  STRIDE_POINT_HAND_R,  STRIDE_POINT_KNEE_L, STRIDE_POINT_HEEL_L, STRIDE_POINT_TOE_L,
  STRIDE_POINT_ELBOW_L, STRIDE_POINT_HAND_L,
};

static gboolean
find_contact (const StridePose *pose, StridePoint point, double *height)
{
  for (guint i = 0; i < pose->n_contacts; i++) {
    if (pose->contact[i].point == point) {
      *height = pose->contact[i].height;
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
is_trunk (StridePoint point)
{
  return point <= STRIDE_POINT_HEAD;
}

static double
mix (double from, double to, double part)
{
  return from + (to - from) * part;
}

/* The angle nearest to @near that points the same way as @angle. */
static double
unwrap (double angle, double near_angle)
{
  return angle - 360 * round ((angle - near_angle) / 360);
}

static gboolean
same_pose (const StridePose *a, const StridePose *b)
{
  if (a->kind != b->kind || fabs (a->root_x - b->root_x) > 1e-6 ||
      fabs (a->root_y - b->root_y) > 1e-6)
    return FALSE;

  for (int i = 0; i < STRIDE_N_JOINTS; i++) {
    if (fabs (unwrap (a->angle[i], b->angle[i]) - b->angle[i]) > 1e-6)
      return FALSE;
  }
  for (int i = 0; i < STRIDE_N_SCALES; i++) {
    if (fabs (a->scale[i] - b->scale[i]) > 1e-6)
      return FALSE;
  }

  return TRUE;
}

static void
mix_poses (const StridePose *a, const StridePose *b, double part, StridePose *pose)
{
  double height_a, height_b;

  *pose = *a;
  pose->root_x = mix (a->root_x, b->root_x, part);
  pose->root_y = mix (a->root_y, b->root_y, part);
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    pose->angle[i] = mix (a->angle[i], b->angle[i], part);
  for (int i = 0; i < STRIDE_N_SCALES; i++)
    pose->scale[i] = mix (a->scale[i], b->scale[i], part);

  pose->n_contacts = 0;
  for (guint i = 0; i < a->n_contacts; i++) {
    StridePoint point = a->contact[i].point;

    height_a = a->contact[i].height;
    if (find_contact (b, point, &height_b) && fabs (height_a - height_b) < SAME_PLACE)
      pose->contact[pose->n_contacts++] = (StrideContact) { point, mix (height_a, height_b, part) };
  }
}

/* Pins for what both keyframes rest on. Of several contacts of the trunk only the first keeps its
 * place along the floor: a back that curls gets shorter. */
static guint
collect_pins (const StridePose *a,
              const StridePose *b,
              double part,
              const StridePose *pose,
              StridePin *pins)
{
  StrideVec points_a[STRIDE_N_POINTS], points_b[STRIDE_N_POINTS];
  gboolean pinned[STRIDE_N_POINTS] = { FALSE };
  gboolean trunk_placed = FALSE;
  guint n_pins = 0;

  stride_pose_solve (a, points_a);
  stride_pose_solve (b, points_b);

  for (guint i = 0; i < pose->n_contacts; i++)
    pinned[pose->contact[i].point] = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (limb_points); i++) {
    StridePoint point = limb_points[i];

    if (hypot (points_a[point].x - points_b[point].x, points_a[point].y - points_b[point].y) <
        SAME_PLACE)
      pinned[point] = TRUE;
  }

  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    StridePin pin = { .point = i, .fix_x = TRUE, .fix_y = TRUE };

    if (!pinned[i])
      continue;
    if (is_trunk (i)) {
      pin.fix_x = !trunk_placed;
      trunk_placed = TRUE;
    }
    pin.target.x = mix (points_a[i].x, points_b[i].x, part);
    pin.target.y = mix (points_a[i].y, points_b[i].y, part);
    pins[n_pins++] = pin;
  }

  return n_pins;
}

/* Adds a pin at the floor for every point that sinks; returns whether there was one. */
static gboolean
collect_sinking (const StridePose *pose, StridePin *pins, guint *n_pins)
{
  StrideVec points[STRIDE_N_POINTS];
  gboolean any = FALSE;

  stride_pose_solve (pose, points);
  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    double radius = stride_point_get_radius (i);
    gboolean known = FALSE;

    for (guint j = 0; j < *n_pins && !known; j++)
      known = pins[j].point == (StridePoint) i;
    if (known || points[i].y - radius > -SINKS)
      continue;

    pins[(*n_pins)++] = (StridePin) { .point = i, .fix_y = TRUE, .target = { 0, radius } };
    any = TRUE;
  }

  return any;
}

static void
interpolate (const StridePose *a, const StridePose *b, double part, StridePose *pose)
{
  StridePin pins[STRIDE_MAX_PINS];
  guint n_pins;
  StridePose start;

  mix_poses (a, b, part, pose);
  if (same_pose (a, b))
    return;

  start = *pose;
  n_pins = collect_pins (a, b, part, pose, pins);
  stride_pose_solve_pins (pose, pins, n_pins);

  if (pose->view == STRIDE_VIEW_TOP)
    return;

  for (guint i = 0; i < N_FLOOR_ROUNDS && collect_sinking (pose, pins, &n_pins); i++) {
    *pose = start;
    stride_pose_solve_pins (pose, pins, n_pins);
  }
}

double
stride_keyframes_get_period (const StrideKeyframe *frames, guint n_frames, gboolean loop)
{
  double length;

  g_return_val_if_fail (frames != NULL, 0);
  g_return_val_if_fail (n_frames > 0, 0);

  length = frames[n_frames - 1].t - frames[0].t;
  if (!loop || n_frames < 2 || same_pose (&frames[0].pose, &frames[n_frames - 1].pose))
    return length;

  return length + frames[1].t - frames[0].t;
}

guint
stride_keyframes_find (const StrideKeyframe *frames,
                       guint n_frames,
                       double t,
                       gboolean loop,
                       double *part)
{
  double period, local, length;
  guint i;

  g_return_val_if_fail (frames != NULL, 0);
  g_return_val_if_fail (n_frames > 0, 0);

  period = stride_keyframes_get_period (frames, n_frames, loop);
  local = t - frames[0].t;
  if (loop && period > 0)
    local -= period * floor (local / period);
  local = CLAMP (local, 0, period);

  for (i = 0; i + 1 < n_frames && frames[i + 1].t - frames[0].t <= local; i++)
    ;

  local -= frames[i].t - frames[0].t;
  length =
    (i + 1 < n_frames ? frames[i + 1].t - frames[0].t : period) - (frames[i].t - frames[0].t);
  if (part)
    *part = length > 0 ? local / length : 0;

  return i;
}

guint
stride_keyframes_find_typical (const StrideKeyframe *frames, guint n_frames)
{
  StrideVec first[STRIDE_N_POINTS], points[STRIDE_N_POINTS];
  double furthest = 0;
  guint typical = 0;

  g_return_val_if_fail (frames != NULL, 0);
  g_return_val_if_fail (n_frames > 0, 0);

  stride_pose_solve (&frames[0].pose, first);
  for (guint i = 1; i < n_frames; i++) {
    double distance = 0;

    stride_pose_solve (&frames[i].pose, points);
    for (int j = 0; j < STRIDE_N_POINTS; j++)
      distance += hypot (points[j].x - first[j].x, points[j].y - first[j].y);
    /* Of two that are alike the first is the plain one. */
    if (distance > furthest * 1.01) {
      furthest = distance;
      typical = i;
    }
  }

  return typical;
}

void
stride_keyframes_interpolate (const StrideKeyframe *frames,
                              guint n_frames,
                              double t,
                              gboolean loop,
                              StridePose *pose)
{
  StridePose next;
  double part;
  guint i;

  g_return_if_fail (frames != NULL);
  g_return_if_fail (n_frames > 0);
  g_return_if_fail (pose != NULL);

  i = stride_keyframes_find (frames, n_frames, t, loop, &part);
  if (part <= 0 || (!loop && i + 1 == n_frames)) {
    *pose = frames[i].pose;
    return;
  }

  next = frames[(i + 1) % n_frames].pose;
  if (i + 1 == n_frames) {
    for (int j = 0; j < STRIDE_N_JOINTS; j++)
      next.angle[j] = unwrap (next.angle[j], frames[i].pose.angle[j]);
  }

  interpolate (&frames[i].pose, &next, part * part * (3 - 2 * part), pose);
}
