/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the figure stands on: floor, mat, shadow. */

#include <math.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"
#include "stride-palette.h"

#define MAT_THICKNESS 0.014

/* A light round spot that fades out. */
static void
fill_spot (GtkSnapshot *snapshot,
           const StrideFigureFrame *frame,
           StrideVec centre,
           double radius_x,
           double radius_y,
           const GdkRGBA *colour)
{
  graphene_point_t at = stride_figure_frame_map (frame, centre);
  float rx = (float) (radius_x * frame->scale);
  float ry = (float) (radius_y * frame->scale);
  GskColorStop stops[] = {
    { 0, *colour },
    { 0.55f, stride_rgba_with_alpha (colour, 0.55) },
    { 1, stride_rgba_with_alpha (colour, 0) },
  };

  if (rx < 0.5f || ry < 0.5f)
    return;

  gtk_snapshot_append_radial_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (at.x - rx, at.y - ry, 2 * rx, 2 * ry),
                                       &at, rx, ry, 0, 1, stops, G_N_ELEMENTS (stops));
}

/* The nearer a part is to the floor, the darker its shadow. */
static void
draw_shadow (GtkSnapshot *snapshot,
             const StrideVec *points,
             const StrideFigureFrame *frame,
             const StrideFigureStyle *style)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE;

  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    if (points[i].y - stride_point_get_radius (i) > 0.07)
      continue;
    left = MIN (left, points[i].x);
    right = MAX (right, points[i].x);
  }
  if (left > right)
    return;

  fill_spot (snapshot, frame, (StrideVec) { (left + right) / 2, -0.002 }, (right - left) / 2 + 0.07,
             0.022, &style->shadow);
}

void
stride_figure_draw_ground (GtkSnapshot *snapshot,
                           const StrideFigureScene *scene,
                           const StrideVec *points,
                           const StrideFigureFrame *frame,
                           const StrideFigureStyle *style)
{
  double width = scene->right - scene->left;

  if (scene->pose->view == STRIDE_VIEW_TOP) {
    stride_figure_fill_box (snapshot, frame, scene->left, scene->bottom, width,
                            scene->top - scene->bottom, 0.03, &style->mat);
    return;
  }

  stride_figure_fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS - 0.006, width + 0.04,
                          0.006, 0.003, &style->floor);
  if (scene->mat)
    stride_figure_fill_box (snapshot, frame, scene->left, -MAT_THICKNESS, width, MAT_THICKNESS,
                            0.005, &style->mat);
  else
    stride_figure_fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS, width + 0.04,
                            MAT_THICKNESS, 0, &style->floor);
  stride_figure_draw_props (snapshot, scene, frame, style);
  draw_shadow (snapshot, points, frame, style);
}
