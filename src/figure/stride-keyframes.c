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
#define N_FLOOR_ROUNDS 4

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

/* Four keyframes around a moment: the movement goes from the second to the third. */
typedef struct {
  StridePose pose[4];
  double t[4];
} Span;

/* How fast a value passes a keyframe: not at all where it turns round or rests, else between the speeds
 * before and after it, so that it does not swing over (Fritsch and Carlson). */
static double
get_slope (const double *v, const double *t)
{
  double before = t[1] - t[0], after = t[2] - t[1];
  double slope_before, slope_after, weight_before, weight_after;

  if (before <= 0 || after <= 0)
    return 0;

  slope_before = (v[1] - v[0]) / before;
  slope_after = (v[2] - v[1]) / after;
  if (slope_before * slope_after <= 0)
    return 0;

  weight_before = 2 * after + before;
  weight_after = after + 2 * before;

  return (weight_before + weight_after) /
         (weight_before / slope_before + weight_after / slope_after);
}

static double
mix_value (const Span *span, const double *v, double part)
{
  double length = span->t[2] - span->t[1];
  double from = get_slope (v, span->t) * length;
  double to = get_slope (v + 1, span->t + 1) * length;
  double p2 = part * part, p3 = p2 * part;

  return (2 * p3 - 3 * p2 + 1) * v[1] + (p3 - 2 * p2 + part) * from + (3 * p2 - 2 * p3) * v[2] +
         (p3 - p2) * to;
}

static void
mix_poses (const Span *span, double part, StridePose *pose)
{
  const StridePose *p = span->pose;

#define MIX(member) \
  pose->member =    \
    mix_value (span, (double[4]) { p[0].member, p[1].member, p[2].member, p[3].member }, part)

  *pose = p[1];
  MIX (root_x);
  MIX (root_y);
  for (int i = 0; i < STRIDE_N_JOINTS; i++)
    MIX (angle[i]);
  for (int i = 0; i < STRIDE_N_SCALES; i++)
    MIX (scale[i]);

#undef MIX

  pose->n_contacts = 0;
  for (guint i = 0; i < p[1].n_contacts; i++) {
    StridePoint point = p[1].contact[i].point;
    double from = p[1].contact[i].height, to;

    if (find_contact (&p[2], point, &to) && fabs (from - to) < SAME_PLACE)
      pose->contact[pose->n_contacts++] = (StrideContact) { point, mix (from, to, part) };
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

/* Adds a pin for every point of @pose that sinks; returns whether there was one. A limb is lifted straight
 * up from where @start has it: left free to slide, it would hesitate and then jump. */
static gboolean
collect_sinking (const StridePose *start, const StridePose *pose, StridePin *pins, guint *n_pins)
{
  StrideVec points[STRIDE_N_POINTS], start_points[STRIDE_N_POINTS];
  gboolean any = FALSE;

  stride_pose_solve (pose, points);
  stride_pose_solve (start, start_points);
  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    double radius = stride_point_get_radius (i);
    gboolean known = FALSE;

    for (guint j = 0; j < *n_pins && !known; j++)
      known = pins[j].point == (StridePoint) i;
    if (known || points[i].y - radius > -SINKS)
      continue;

    pins[(*n_pins)++] = (StridePin) {
      .point = i,
      .prefer_x = !is_trunk (i),
      .fix_y = TRUE,
      .target = { start_points[i].x, radius },
    };
    any = TRUE;
  }

  return any;
}

static void
interpolate (const Span *span, double part, StridePose *pose)
{
  StridePin pins[STRIDE_MAX_PINS];
  guint n_pins;
  StridePose start;

  mix_poses (span, part, pose);
  if (same_pose (&span->pose[1], &span->pose[2]))
    return;

  start = *pose;
  n_pins = collect_pins (&span->pose[1], &span->pose[2], part * part * (3 - 2 * part), pose, pins);
  stride_pose_solve_pins (pose, pins, n_pins);

  if (pose->view == STRIDE_VIEW_TOP)
    return;

  for (guint i = 0; i < N_FLOOR_ROUNDS && collect_sinking (&start, pose, pins, &n_pins); i++) {
    *pose = start;
    stride_pose_solve_pins (pose, pins, n_pins);
  }
}

gboolean
stride_keyframes_are_closed (const StrideKeyframe *frames, guint n_frames)
{
  g_return_val_if_fail (frames != NULL, FALSE);

  return n_frames > 1 && same_pose (&frames[0].pose, &frames[n_frames - 1].pose);
}

double
stride_keyframes_get_period (const StrideKeyframe *frames, guint n_frames, gboolean loop)
{
  double length;

  g_return_val_if_fail (frames != NULL, 0);
  g_return_val_if_fail (n_frames > 0, 0);

  length = frames[n_frames - 1].t - frames[0].t;
  if (!loop || n_frames < 2 || stride_keyframes_are_closed (frames, n_frames))
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

/* Keyframe @i of an endless row of repetitions, its angles near those of @near_pose; FALSE if the
 * movement has no such keyframe. */
static gboolean
get_key (const StrideKeyframe *frames,
         guint n_frames,
         gboolean loop,
         int i,
         const StridePose *near_pose,
         StridePose *pose,
         double *t)
{
  double period = stride_keyframes_get_period (frames, n_frames, loop);
  /* A last keyframe that is the first one again counts once. */
  gboolean closed = stride_keyframes_are_closed (frames, n_frames);
  int n = (int) n_frames - (closed ? 1 : 0);
  int turn = (int) floor ((double) i / n);

  if (!loop && (i < 0 || i >= (int) n_frames))
    return FALSE;
  if (!loop) {
    *pose = frames[i].pose;
    *t = frames[i].t;
    return TRUE;
  }

  *pose = frames[i - turn * n].pose;
  *t = frames[i - turn * n].t + turn * period;
  if (turn != 0 && near_pose) {
    for (int j = 0; j < STRIDE_N_JOINTS; j++)
      pose->angle[j] = unwrap (pose->angle[j], near_pose->angle[j]);
  }

  return TRUE;
}

void
stride_keyframes_interpolate (const StrideKeyframe *frames,
                              guint n_frames,
                              double t,
                              gboolean loop,
                              StridePose *pose)
{
  Span span;
  double part;
  int i;

  g_return_if_fail (frames != NULL);
  g_return_if_fail (n_frames > 0);
  g_return_if_fail (pose != NULL);

  i = (int) stride_keyframes_find (frames, n_frames, t, loop, &part);
  if (part <= 0 || (!loop && i + 1 == (int) n_frames)) {
    *pose = frames[i].pose;
    return;
  }

  span.pose[1] = frames[i].pose;
  span.t[1] = frames[i].t;
  get_key (frames, n_frames, loop, i + 1, &span.pose[1], &span.pose[2], &span.t[2]);
  if (!get_key (frames, n_frames, loop, i - 1, &span.pose[1], &span.pose[0], &span.t[0])) {
    span.pose[0] = span.pose[1];
    span.t[0] = span.t[1];
  }
  if (!get_key (frames, n_frames, loop, i + 2, &span.pose[2], &span.pose[3], &span.t[3])) {
    span.pose[3] = span.pose[2];
    span.t[3] = span.t[2];
  }
  interpolate (&span, part, pose);
}
