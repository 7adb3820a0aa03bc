/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-drawing.h"

#include <math.h>

#include "stride-body.h"

#define FINGER 0.004 /* H: half as thick as fingers are */

typedef struct {
  GtkSnapshot *snapshot;
  const StrideFigureScene *scene;
  const StridePose *pose;
  const StrideVec *points;
  const StrideFigureFrame *frame;
  const StrideFigureStyle *style;
  double outline;
  GskPath *shirt; /* (owned) (nullable) until it is drawn */
} Drawing;

static void
start (const Drawing *drawing, StrideFigureLayer *layer, StrideFigurePart parts)
{
  stride_figure_layer_init (layer, drawing->frame);
  stride_figure_add_glow (layer, parts, drawing->scene, drawing->points, drawing->style);
}

static void
finish (const Drawing *drawing, StrideFigureLayer *layer)
{
  stride_figure_layer_draw (layer, drawing->snapshot, drawing->outline, &drawing->style->outline);
}

/* The shirt runs on from the shoulder into the sleeve: no line between them. */
static void
join_sleeve (const Drawing *drawing, gboolean left)
{
  StrideVec shoulder = drawing->points[left ? STRIDE_POINT_SHOULDER_L : STRIDE_POINT_SHOULDER_R];
  StrideFigureLayer layer;

  start (drawing, &layer, STRIDE_FIGURE_TRUNK);
  stride_figure_layer_add_limb (&layer, shoulder, 0.037, shoulder, 0.037,
                                &drawing->style->shirt[0]);
  gtk_snapshot_push_fill (drawing->snapshot, drawing->shirt, GSK_FILL_RULE_WINDING);
  stride_figure_layer_draw (&layer, drawing->snapshot, 0, &drawing->style->outline);
  gtk_snapshot_pop (drawing->snapshot);
}

static void
draw_arm (const Drawing *drawing, gboolean left, guint far)
{
  StrideFigureLayer layer;

  start (drawing, &layer, STRIDE_FIGURE_ARMS);
  stride_figure_add_arm (&layer, drawing->pose, drawing->points, left, far, drawing->style);
  finish (drawing, &layer);
  if (!far)
    join_sleeve (drawing, left);
}

static void
draw_trunk (Drawing *drawing)
{
  StrideFigureLayer layer;

  start (drawing, &layer, STRIDE_FIGURE_TRUNK);
  stride_figure_add_trunk (&layer, drawing->pose, drawing->points, drawing->scene->breath,
                           drawing->style);
  drawing->shirt = stride_figure_layer_dup_path (&layer, 1);
  finish (drawing, &layer);
}

static void
draw_head (const Drawing *drawing)
{
  StrideFigureLayer layer;

  start (drawing, &layer, STRIDE_FIGURE_HEAD);
  stride_figure_add_head (&layer, drawing->pose, drawing->points, drawing->style);
  finish (drawing, &layer);
}

static StrideFigurePart
get_leg (gboolean left)
{
  return left ? STRIDE_FIGURE_LEG_L : STRIDE_FIGURE_LEG_R;
}

/* Legs that lie in one plane. The pelvis belongs to those in front of it: no line crosses the hip. */
static void
draw_legs (const Drawing *drawing, const gboolean *sides, guint n, guint far, gboolean pelvis)
{
  StrideFigurePart parts = far ? 0 : STRIDE_FIGURE_PELVIS;
  StrideFigureLayer layer;

  for (guint i = 0; i < n; i++)
    parts |= get_leg (sides[i]);

  start (drawing, &layer, parts);
  for (guint i = 0; i < n; i++)
    stride_figure_add_leg (&layer, drawing->pose, drawing->points, sides[i], far, drawing->style);
  if (pelvis)
    stride_figure_add_pelvis (&layer, drawing->pose, drawing->points, drawing->style);
  finish (drawing, &layer);
}

static void
draw_sagittal (Drawing *drawing)
{
  const gboolean near_leg[] = { FALSE }, far_leg[] = { TRUE };

  draw_arm (drawing, TRUE, 1);
  draw_legs (drawing, far_leg, 1, 1, FALSE);
  draw_trunk (drawing);
  if (stride_pose_hides_face (drawing->pose, drawing->points)) {
    draw_legs (drawing, near_leg, 1, 0, TRUE);
    draw_arm (drawing, FALSE, 0);
    draw_head (drawing);
  } else {
    draw_head (drawing);
    draw_legs (drawing, near_leg, 1, 0, TRUE);
    draw_arm (drawing, FALSE, 0);
  }
}

/* Of two legs that cross the one that is bent further to the side lies on top of the other. */
static void
draw_frontal (Drawing *drawing)
{
  const double *angle = drawing->pose->angle;
  gboolean left_on_top = fabs (angle[STRIDE_JOINT_KNEE_L]) > fabs (angle[STRIDE_JOINT_KNEE_R]);
  const gboolean both[] = { FALSE, TRUE }, below[] = { !left_on_top }, above[] = { left_on_top };

  draw_trunk (drawing);
  draw_head (drawing);
  if (drawing->scene->legs_cross) {
    draw_legs (drawing, below, 1, 0, TRUE);
    for (guint i = 0; i < 2 && drawing->pose->arms_behind; i++)
      draw_arm (drawing, both[i], 0);
    draw_legs (drawing, above, 1, 0, FALSE);
  } else {
    for (guint i = 0; i < 2 && drawing->pose->arms_behind; i++)
      draw_arm (drawing, both[i], 0);
    draw_legs (drawing, both, 2, 0, TRUE);
  }
  for (guint i = 0; i < 2 && !drawing->pose->arms_behind; i++)
    draw_arm (drawing, both[i], 0);
}

/* Fingers that reach a wall go up it, the nearer the palm the steeper. */
static void
lay_hands_on_walls (const StrideFigureScene *scene, StrideVec *points)
{
  static const struct {
    StridePoint hand, tip;
  } hands[] = { { STRIDE_POINT_HAND_R, STRIDE_POINT_FINGERTIP_R },
                { STRIDE_POINT_HAND_L, STRIDE_POINT_FINGERTIP_L } };

  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *wall = &scene->props[i];
    double face = wall->x - FINGER;

    if (wall->kind != STRIDE_PROP_WALL || wall->width >= STRIDE_WALL_BEHIND)
      continue;
    for (guint j = 0; j < G_N_ELEMENTS (hands); j++) {
      StrideVec *hand = &points[hands[j].hand], *tip = &points[hands[j].tip];
      double reach = MAX (face - hand->x, 0);

      if (tip->x > face && reach < STRIDE_BODY_HAND)
        *tip = (StrideVec) { hand->x + reach,
                             hand->y + sqrt (STRIDE_BODY_HAND * STRIDE_BODY_HAND - reach * reach) };
    }
  }
}

void
stride_figure_draw (GtkSnapshot *snapshot,
                    const StrideFigureScene *scene,
                    const StrideFigureFrame *frame,
                    const StrideFigureStyle *style)
{
  StrideVec points[STRIDE_N_POINTS];
  Drawing drawing = { snapshot, scene, scene->pose, points, frame, style, 0, NULL };

  stride_pose_solve (scene->pose, points);
  lay_hands_on_walls (scene, points);
  drawing.outline = style->outline_width * CLAMP (frame->scale / 400, 0.5, 2.5);

  stride_figure_draw_ground (snapshot, scene, points, frame, style);
  if (scene->pose->kind == STRIDE_FIGURE_FRONTAL)
    draw_frontal (&drawing);
  else
    draw_sagittal (&drawing);
  gsk_path_unref (drawing.shirt);
  stride_figure_draw_strap (snapshot, scene, points, frame, style);
  stride_figure_draw_arrows (snapshot, scene, points, frame, style);
}
