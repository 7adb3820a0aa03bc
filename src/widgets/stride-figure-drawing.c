/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-drawing.h"

#include <math.h>

typedef struct {
  GtkSnapshot *snapshot;
  const StridePose *pose;
  const StrideVec *points;
  const StrideFigureFrame *frame;
  const StrideFigureStyle *style;
  double outline;
} Drawing;

typedef void (*AddLimb) (StrideFigureLayer *layer,
                         const StridePose *pose,
                         const StrideVec *points,
                         gboolean left,
                         guint far,
                         const StrideFigureStyle *style);

static void
draw_limb (const Drawing *drawing, AddLimb add, gboolean left, guint far)
{
  StrideFigureLayer layer;

  stride_figure_layer_init (&layer, drawing->frame);
  add (&layer, drawing->pose, drawing->points, left, far, drawing->style);
  stride_figure_layer_draw (&layer, drawing->snapshot, drawing->outline, &drawing->style->outline);
}

static void
draw_head_and_trunk (const Drawing *drawing, double breath)
{
  StrideFigureLayer layer;

  stride_figure_layer_init (&layer, drawing->frame);
  stride_figure_add_trunk (&layer, drawing->pose, drawing->points, breath, drawing->style);
  stride_figure_layer_draw (&layer, drawing->snapshot, drawing->outline, &drawing->style->outline);

  stride_figure_layer_init (&layer, drawing->frame);
  stride_figure_add_head (&layer, drawing->pose, drawing->points, drawing->style);
  stride_figure_layer_draw (&layer, drawing->snapshot, drawing->outline, &drawing->style->outline);
}

/* The pelvis belongs to the legs that are in front of it: no line crosses the hip. */
static void
draw_front_legs (const Drawing *drawing, const gboolean *sides, guint n)
{
  StrideFigureLayer layer;

  stride_figure_layer_init (&layer, drawing->frame);
  for (guint i = 0; i < n; i++)
    stride_figure_add_leg (&layer, drawing->pose, drawing->points, sides[i], 0, drawing->style);
  stride_figure_add_pelvis (&layer, drawing->pose, drawing->points, drawing->style);
  stride_figure_layer_draw (&layer, drawing->snapshot, drawing->outline, &drawing->style->outline);
}

static void
draw_sagittal (const Drawing *drawing, double breath)
{
  const gboolean near_side[] = { FALSE };

  draw_limb (drawing, stride_figure_add_arm, TRUE, 1);
  draw_limb (drawing, stride_figure_add_leg, TRUE, 1);
  draw_head_and_trunk (drawing, breath);
  draw_front_legs (drawing, near_side, 1);
  draw_limb (drawing, stride_figure_add_arm, FALSE, 0);
}

/* Of two legs the one that is bent further to the side lies on top of the other. */
static void
draw_frontal (const Drawing *drawing, double breath)
{
  const double *angle = drawing->pose->angle;
  gboolean left_on_top = fabs (angle[STRIDE_JOINT_KNEE_L]) > fabs (angle[STRIDE_JOINT_KNEE_R]);
  const gboolean first[] = { !left_on_top };

  draw_head_and_trunk (drawing, breath);
  draw_front_legs (drawing, first, 1);
  draw_limb (drawing, stride_figure_add_leg, left_on_top, 0);
  draw_limb (drawing, stride_figure_add_arm, FALSE, 0);
  draw_limb (drawing, stride_figure_add_arm, TRUE, 0);
}

void
stride_figure_draw (GtkSnapshot *snapshot,
                    const StrideFigureScene *scene,
                    const StrideFigureFrame *frame,
                    const StrideFigureStyle *style)
{
  StrideVec points[STRIDE_N_POINTS];
  Drawing drawing = { snapshot, scene->pose, points, frame, style };

  stride_pose_solve (scene->pose, points);
  drawing.outline = style->outline_width * CLAMP (frame->scale / 400, 0.5, 2.5);

  stride_figure_draw_ground (snapshot, scene, points, frame, style);
  if (scene->pose->kind == STRIDE_FIGURE_FRONTAL)
    draw_frontal (&drawing, scene->breath);
  else
    draw_sagittal (&drawing, scene->breath);
  stride_figure_draw_strap (snapshot, scene, points, frame, style);
  stride_figure_draw_glow (snapshot, scene, points, frame, style);
}
