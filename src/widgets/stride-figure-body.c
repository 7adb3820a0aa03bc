/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Trunk and pelvis of the figure. */

#include <math.h>

#include "stride-figure-drawing.h"

#define LOWER 0.140
#define UPPER 0.148

/* Half widths at a distance from the hip along the spine, H. From the side: towards the front and the
 * back; from the front both sides are alike. */
typedef struct {
  double at, front, back;
} Slice;

static const Slice side_slices[] = {
  { -0.028, 0.034, 0.040 }, { 0.005, 0.050, 0.056 }, { 0.070, 0.052, 0.051 },
  { 0.140, 0.050, 0.045 },  { 0.215, 0.057, 0.051 }, { 0.262, 0.050, 0.051 },
  { 0.292, 0.026, 0.036 },
};

/* The same from the side with the chest turned to the viewer; the pelvis stays. */
static const Slice turned_slices[G_N_ELEMENTS (side_slices)] = {
  { -0.028, 0.034, 0.040 }, { 0.005, 0.052, 0.058 }, { 0.070, 0.058, 0.058 },
  { 0.140, 0.066, 0.064 },  { 0.215, 0.086, 0.086 }, { 0.268, 0.098, 0.098 },
  { 0.304, 0.058, 0.058 },
};

static const Slice front_slices[] = {
  { -0.040, 0.044, 0.044 }, { 0.000, 0.086, 0.086 }, { 0.060, 0.079, 0.079 },
  { 0.120, 0.071, 0.071 },  { 0.200, 0.084, 0.084 }, { 0.252, 0.098, 0.098 },
  { 0.282, 0.098, 0.098 },  { 0.300, 0.078, 0.078 }, { 0.312, 0.050, 0.050 },
  { 0.319, 0.033, 0.033 },
};

#define SHORTS_TOP 0.052
#define CHEST_SEEN 30 /* degrees: turned that far it shows the neck of the shirt */

static Slice
mix_slices (const Slice *from, const Slice *to, double part)
{
  return (Slice) { from->at + (to->at - from->at) * part,
                   from->front + (to->front - from->front) * part,
                   from->back + (to->back - from->back) * part };
}

static Slice
get_slice (const StridePose *pose, guint i)
{
  double chest = pose->angle[STRIDE_JOINT_CHEST_TURN] * (G_PI / 180);

  if (pose->kind == STRIDE_FIGURE_FRONTAL)
    return front_slices[i];

  return mix_slices (&side_slices[i], &turned_slices[i], sin (chest));
}

static double
get_width_factor (const StridePose *pose, double at)
{
  double part = CLAMP (at / (LOWER + UPPER), 0, 1);

  if (pose->kind == STRIDE_FIGURE_SAGITTAL)
    return 1;

  /* A turned body shows its narrow side. */
  return MAX (0.66, pose->scale[STRIDE_SCALE_HIPS] * (1 - part) +
                      pose->scale[STRIDE_SCALE_SHOULDERS] * part);
}

/* How much of the bend the trunk's two ends share: the more, the rounder the back. */
#define ROUND 0.22

/* A curve that leaves @from in one direction and arrives at @to in another (Hermite); its own direction
 * there comes with it. */
static StrideVec
walk_curve (StrideVec from,
            double from_degrees,
            StrideVec to,
            double to_degrees,
            double part,
            double *degrees)
{
  double length = hypot (to.x - from.x, to.y - from.y);
  StrideVec origin = { 0, 0 };
  StrideVec start = stride_vec_move (origin, from_degrees, length, 0);
  StrideVec end = stride_vec_move (origin, to_degrees, length, 0);
  double p2 = part * part, p3 = p2 * part;
  double a = 2 * p3 - 3 * p2 + 1, b = p3 - 2 * p2 + part, c = 3 * p2 - 2 * p3, d = p3 - p2;
  double da = 6 * p2 - 6 * part, db = 3 * p2 - 4 * part + 1, dd = 3 * p2 - 2 * part;

  *degrees =
    stride_vec_get_degrees (origin,
                            (StrideVec) { da * (from.x - to.x) + db * start.x + dd * end.x,
                                          da * (from.y - to.y) + db * start.y + dd * end.y });

  return (StrideVec) { a * from.x + b * start.x + c * to.x + d * end.x,
                       a * from.y + b * start.y + c * to.y + d * end.y };
}

/* The middle of the trunk at @at along the spine, and its direction. */
static StrideVec
walk_spine (const StridePose *pose, const StrideVec *points, double at, double *degrees)
{
  double spine = pose->angle[STRIDE_JOINT_SPINE];
  double lower = pose->angle[STRIDE_JOINT_TRUNK] + ROUND * spine;
  double middle = pose->angle[STRIDE_JOINT_TRUNK] - spine / 2;
  double upper = pose->angle[STRIDE_JOINT_TRUNK] - (1 + ROUND) * spine;
  double shortened = pose->scale[STRIDE_SCALE_TRUNK];

  if (at <= 0) {
    *degrees = lower;
    return stride_vec_move (points[STRIDE_POINT_HIP], lower, at * shortened, 0);
  }
  if (at >= LOWER + UPPER) {
    *degrees = upper;
    return stride_vec_move (points[STRIDE_POINT_SHOULDER], upper, (at - LOWER - UPPER) * shortened,
                            0);
  }
  if (at <= LOWER)
    return walk_curve (points[STRIDE_POINT_HIP], lower, points[STRIDE_POINT_WAIST], middle,
                       at / LOWER, degrees);

  return walk_curve (points[STRIDE_POINT_WAIST], middle, points[STRIDE_POINT_SHOULDER], upper,
                     (at - LOWER) / UPPER, degrees);
}

static void
add_slices (StrideFigureLayer *layer,
            const StridePose *pose,
            const StrideVec *points,
            double top,
            double wider,
            double breath,
            const GdkRGBA *colour)
{
  guint n_slices =
    pose->kind == STRIDE_FIGURE_FRONTAL ? G_N_ELEMENTS (front_slices) : G_N_ELEMENTS (side_slices);
  StrideVec front[12], back[12], all[24];
  gboolean more = TRUE;
  guint n = 0;

  for (guint i = 0; i < n_slices && more; i++) {
    Slice slice = get_slice (pose, i);
    double degrees, factor;
    StrideVec middle;

    if (slice.at > top) {
      Slice below = get_slice (pose, i - 1);

      slice = mix_slices (&below, &slice, (top - below.at) / (slice.at - below.at));
      more = FALSE;
    }
    if (slice.at > 0.04 && slice.at < 0.18)
      slice.front += breath * 0.014;

    middle = walk_spine (pose, points, slice.at, &degrees);
    factor = get_width_factor (pose, slice.at);
    front[n] = stride_vec_move (middle, degrees, 0, -(slice.front * factor + wider));
    back[n] = stride_vec_move (middle, degrees, 0, slice.back * factor + wider);
    n++;
  }

  for (guint i = 0; i < n; i++) {
    all[i] = front[i];
    all[2 * n - 1 - i] = back[i];
  }
  stride_figure_layer_add_curve (layer, all, 2 * n, colour);
}

/* The round of the shirt at the neck; it goes to the side with a chest that turns. */
static void
add_neckline (StrideFigureLayer *layer,
              const StridePose *pose,
              const StrideVec *points,
              const StrideFigureStyle *style)
{
  gboolean frontal = pose->kind == STRIDE_FIGURE_FRONTAL;
  double width = frontal ? CLAMP (pose->scale[STRIDE_SCALE_SHOULDERS], 0, 1)
                         : sin (pose->angle[STRIDE_JOINT_CHEST_TURN] * (G_PI / 180));
  double turn =
    copysign (sqrt (1 - width * width), frontal ? pose->angle[STRIDE_JOINT_HEAD_TURN] : 1);
  double degrees;
  StrideVec middle = walk_spine (pose, points, 0.308, &degrees);

  stride_figure_layer_add_ellipse (layer, stride_vec_move (middle, degrees, 0, -0.03 * turn),
                                   degrees, 0.017, 0.033, &style->skin[0]);
}

void
stride_figure_add_trunk (StrideFigureLayer *layer,
                         const StridePose *pose,
                         const StrideVec *points,
                         double breath,
                         const StrideFigureStyle *style)
{
  stride_figure_layer_add_limb (layer, points[STRIDE_POINT_SHOULDER], 0.027,
                                stride_vec_mix (points[STRIDE_POINT_SHOULDER],
                                                points[STRIDE_POINT_HEAD], 0.8),
                                0.024, &style->skin[0]);
  add_slices (layer, pose, points, 1, 0, breath, &style->shirt[0]);
  if (pose->kind == STRIDE_FIGURE_FRONTAL || pose->angle[STRIDE_JOINT_CHEST_TURN] > CHEST_SEEN)
    add_neckline (layer, pose, points, style);
}

void
stride_figure_add_pelvis (StrideFigureLayer *layer,
                          const StridePose *pose,
                          const StrideVec *points,
                          const StrideFigureStyle *style)
{
  add_slices (layer, pose, points, SHORTS_TOP, 0.0015, 0, &style->shorts[0]);
}
