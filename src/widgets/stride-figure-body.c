/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Trunk, pelvis and head of the figure. */

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

static const Slice front_slices[] = {
  { -0.040, 0.044, 0.044 }, { 0.000, 0.086, 0.086 }, { 0.060, 0.078, 0.078 },
  { 0.120, 0.070, 0.070 },  { 0.200, 0.084, 0.084 }, { 0.262, 0.104, 0.104 },
  { 0.296, 0.088, 0.088 },  { 0.306, 0.036, 0.036 },
};

#define SHORTS_TOP 0.052

typedef struct {
  const Slice *slices;
  guint n;
} Outline;

static Outline
get_outline (const StridePose *pose)
{
  if (pose->kind == STRIDE_FIGURE_FRONTAL)
    return (Outline) { front_slices, G_N_ELEMENTS (front_slices) };

  return (Outline) { side_slices, G_N_ELEMENTS (side_slices) };
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

/* The middle of the trunk at @at along the spine, bent softly at the waist, and its direction. */
static StrideVec
walk_spine (const StridePose *pose, const StrideVec *points, double at, double *degrees)
{
  double trunk = pose->angle[STRIDE_JOINT_TRUNK];
  double spine = pose->angle[STRIDE_JOINT_SPINE];
  double shortened = pose->scale[STRIDE_SCALE_TRUNK];
  double part = CLAMP ((at - LOWER + 0.08) / 0.16, 0, 1);

  *degrees = trunk - spine * part;
  if (at <= LOWER)
    return stride_vec_move (points[STRIDE_POINT_HIP], trunk, at * shortened, 0);

  return stride_vec_move (points[STRIDE_POINT_WAIST], trunk - spine, (at - LOWER) * shortened, 0);
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
  Outline outline = get_outline (pose);
  StrideVec front[12], back[12], all[24];
  guint n = 0;

  for (guint i = 0; i < outline.n; i++) {
    Slice slice = outline.slices[i];
    double degrees, factor;
    StrideVec middle;

    if (slice.at > top) {
      const Slice *below = &outline.slices[i - 1];
      double part = (top - below->at) / (slice.at - below->at);

      slice = (Slice) { top, below->front + (slice.front - below->front) * part,
                        below->back + (slice.back - below->back) * part };
    }
    if (slice.at > 0.04 && slice.at < 0.18)
      slice.front += breath * 0.014;

    middle = walk_spine (pose, points, slice.at, &degrees);
    factor = get_width_factor (pose, slice.at);
    front[n] = stride_vec_move (middle, degrees, 0, -(slice.front * factor + wider));
    back[n] = stride_vec_move (middle, degrees, 0, slice.back * factor + wider);
    n++;
    if (outline.slices[i].at > top)
      break;
  }

  for (guint i = 0; i < n; i++) {
    all[i] = front[i];
    all[2 * n - 1 - i] = back[i];
  }
  stride_figure_layer_add_curve (layer, all, 2 * n, colour);
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
}

void
stride_figure_add_pelvis (StrideFigureLayer *layer,
                          const StridePose *pose,
                          const StrideVec *points,
                          const StrideFigureStyle *style)
{
  add_slices (layer, pose, points, SHORTS_TOP, 0.0015, 0, &style->shorts[0]);
}

typedef struct {
  double along, left;
} Local;

/* From the centre of the head: along to the crown, left is the back of a head seen from the side. */
static const Local side_head[] = {
  { 0.060, 0.004 },   { 0.052, -0.028 },  { 0.028, -0.044 },  { 0.010, -0.047 },
  { -0.008, -0.058 }, { -0.016, -0.048 }, { -0.036, -0.046 }, { -0.056, -0.034 },
  { -0.054, -0.010 }, { -0.040, 0.016 },  { -0.018, 0.040 },  { 0.014, 0.052 },
  { 0.044, 0.038 },
};

static const Local side_hair[] = {
  { 0.067, 0.004 },  { 0.060, -0.030 }, { 0.036, -0.049 }, { 0.032, -0.024 },
  { 0.018, -0.004 }, { -0.006, 0.004 }, { -0.022, 0.014 }, { -0.034, 0.030 },
  { -0.016, 0.050 }, { 0.018, 0.058 },  { 0.050, 0.042 },
};

static const Local front_hair[] = {
  { 0.068, 0.0 },    { 0.058, -0.032 }, { 0.028, -0.051 }, { 0.002, -0.050 },
  { 0.022, -0.034 }, { 0.034, -0.010 }, { 0.036, 0.012 },  { 0.024, 0.034 },
  { 0.002, 0.050 },  { 0.028, 0.051 },  { 0.058, 0.032 },
};

static void
add_local (StrideFigureLayer *layer,
           const Local *outline,
           guint n,
           StrideVec origin,
           double degrees,
           const GdkRGBA *colour)
{
  StrideVec points[16];

  g_assert (n <= G_N_ELEMENTS (points));
  for (guint i = 0; i < n; i++)
    points[i] = stride_vec_move (origin, degrees, outline[i].along, outline[i].left);
  stride_figure_layer_add_curve (layer, points, n, colour);
}

void
stride_figure_add_head (StrideFigureLayer *layer,
                        const StridePose *pose,
                        const StrideVec *points,
                        const StrideFigureStyle *style)
{
  StrideVec head = points[STRIDE_POINT_HEAD];
  double degrees = stride_vec_get_degrees (points[STRIDE_POINT_SHOULDER], head);

  if (pose->kind == STRIDE_FIGURE_FRONTAL) {
    stride_figure_layer_add_ellipse (layer, head, degrees, 0.060, 0.046, &style->skin[0]);
    for (int side = -1; side <= 1; side += 2) {
      stride_figure_layer_add_ellipse (layer, stride_vec_move (head, degrees, -0.006, 0.048 * side),
                                       degrees, 0.013, 0.006, &style->skin[0]);
      stride_figure_layer_add_ellipse (layer, stride_vec_move (head, degrees, 0.004, 0.017 * side),
                                       degrees, 0.0055, 0.0042, &style->face);
    }
    stride_figure_layer_add_ellipse (layer, stride_vec_move (head, degrees, -0.030, 0), degrees,
                                     0.0028, 0.011, &style->face);
    add_local (layer, front_hair, G_N_ELEMENTS (front_hair), head, degrees, &style->hair);
  } else {
    add_local (layer, side_head, G_N_ELEMENTS (side_head), head, degrees, &style->skin[0]);
    add_local (layer, side_hair, G_N_ELEMENTS (side_hair), head, degrees, &style->hair);
    stride_figure_layer_add_ellipse (layer, stride_vec_move (head, degrees, -0.006, 0.006), degrees,
                                     0.011, 0.006, &style->skin[1]);
    stride_figure_layer_add_ellipse (layer, stride_vec_move (head, degrees, 0.009, -0.034), degrees,
                                     0.0055, 0.004, &style->face);
  }
}
