/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the figure stands on: floor, mat, shadow. */

#include <math.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"
#include "stride-footprint.h"
#include "stride-palette.h"

#define MAT_THICKNESS 0.014
#define SHADOW_RIM 0.045
#define SHADOW_HEIGHT 0.019
#define TOUCH 0.055 /* H: radius of the shadow of a hand on a wall */

/* A soft spot, dark but for its rim of @soft H, that lies flat on the floor. */
static void
fill_spot (GtkSnapshot *snapshot,
           const StrideFigureFrame *frame,
           StrideVec centre,
           double radius_x,
           double radius_y,
           double soft,
           const GdkRGBA *colour)
{
  graphene_point_t at = stride_figure_frame_map (frame, centre);
  float rx = (float) (radius_x * frame->scale);
  float ry = (float) (radius_y * frame->scale);
  float core = (float) (1 - soft / radius_x);
  GskColorStop stops[] = {
    { 0, *colour },
    { core, stride_rgba_with_alpha (colour, 0.8) },
    { (1 + core) / 2, stride_rgba_with_alpha (colour, 0.3) },
    { 1, stride_rgba_with_alpha (colour, 0) },
  };

  if (rx < 0.5f || ry < 0.5f)
    return;

  gtk_snapshot_append_radial_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (at.x - rx, at.y - ry, 2 * rx, 2 * ry),
                                       &at, rx, ry, 0, 1, stops, G_N_ELEMENTS (stops));
}

/* One below each part that is near the floor, the nearer the darker. */
static void
draw_shadows (GtkSnapshot *snapshot,
              const StrideVec *points,
              const StrideFigureFrame *frame,
              const StrideFigureStyle *style)
{
  StrideFootprint prints[STRIDE_MAX_FOOTPRINTS];
  guint n = stride_footprints_find (points, prints);

  for (guint i = 0; i < n; i++) {
    const StrideFootprint *print = &prints[i];
    GdkRGBA colour =
      stride_rgba_with_alpha (&style->shadow, 1 - print->gap / STRIDE_FOOTPRINT_NEAR);

    fill_spot (snapshot, frame, (StrideVec) { (print->left + print->right) / 2, -0.002 },
               (print->right - print->left) / 2 + SHADOW_RIM, SHADOW_HEIGHT, SHADOW_RIM, &colour);
  }
}

/* Where a hand rests on the wall behind. */
static void
draw_touches (GtkSnapshot *snapshot,
              const StrideFigureScene *scene,
              const StrideVec *points,
              const StrideFigureFrame *frame,
              const StrideFigureStyle *style)
{
  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *wall = &scene->props[i];

    if (wall->touched)
      fill_spot (snapshot, frame,
                 (StrideVec) { points[wall->to].x + 0.012, points[wall->to].y - 0.012 }, TOUCH,
                 TOUCH * 0.8, TOUCH * 0.7, &style->shadow);
  }
}

void
stride_figure_draw_ground (GtkSnapshot *snapshot,
                           const StrideFigureScene *scene,
                           const StrideVec *points,
                           const StrideFigureFrame *frame,
                           const StrideFigureStyle *style)
{
  const StrideMat *mat = scene->mat;
  double width = scene->right - scene->left;

  if (scene->pose->view == STRIDE_VIEW_TOP) {
    stride_figure_fill_box (snapshot, frame, mat->left, mat->bottom, mat->right - mat->left,
                            mat->top - mat->bottom, 0.02, &style->mat);
    stride_figure_draw_props (snapshot, scene, frame, style);
    return;
  }

  stride_figure_fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS - 0.006, width + 0.04,
                          0.006, 0.003, &style->floor);
  if (mat)
    stride_figure_fill_box (snapshot, frame, mat->left, -MAT_THICKNESS, mat->right - mat->left,
                            MAT_THICKNESS, 0.005, &style->mat);
  else
    stride_figure_fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS, width + 0.04,
                            MAT_THICKNESS, 0, &style->floor);
  stride_figure_draw_props (snapshot, scene, frame, style);
  draw_touches (snapshot, scene, points, frame, style);
  draw_shadows (snapshot, points, frame, style);
}
