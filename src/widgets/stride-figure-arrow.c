/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small arrows for the movement that is under way, where it is hard to see. */

#include <math.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"

#define SHAFT 0.011
#define TIP_LENGTH 0.032
#define TIP_WIDTH 0.019
#define TURN_RADIUS 0.098
#define TURN_DEGREES 42.0

static void
draw_tip (GtkSnapshot *snapshot,
          const StrideFigureFrame *frame,
          StrideVec tip,
          double degrees,
          const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  graphene_point_t a = stride_figure_frame_map (frame, tip);
  graphene_point_t b =
    stride_figure_frame_map (frame, stride_vec_move (tip, degrees, -TIP_LENGTH, TIP_WIDTH));
  graphene_point_t c =
    stride_figure_frame_map (frame, stride_vec_move (tip, degrees, -TIP_LENGTH, -TIP_WIDTH));

  gsk_path_builder_move_to (builder, a.x, a.y);
  gsk_path_builder_line_to (builder, b.x, b.y);
  gsk_path_builder_line_to (builder, c.x, c.y);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

static void
draw_shaft (GtkSnapshot *snapshot,
            const StrideFigureFrame *frame,
            const StrideVec *points,
            guint n,
            const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) (SHAFT * frame->scale));

  for (guint i = 0; i < n; i++) {
    graphene_point_t at = stride_figure_frame_map (frame, points[i]);

    if (i == 0)
      gsk_path_builder_move_to (builder, at.x, at.y);
    else
      gsk_path_builder_line_to (builder, at.x, at.y);
  }
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
}

/* Round the crown, to the side to which the face turns. */
static void
draw_turn (GtkSnapshot *snapshot,
           const StrideFigureFrame *frame,
           const StrideVec *points,
           double side,
           const GdkRGBA *colour)
{
  StrideVec head = points[STRIDE_POINT_HEAD];
  double up = stride_vec_get_degrees (points[STRIDE_POINT_SHOULDER], head);
  StrideVec arc[10];

  for (guint i = 0; i < G_N_ELEMENTS (arc); i++) {
    double part = (double) i / (G_N_ELEMENTS (arc) - 1);

    arc[i] = stride_vec_move (head, up + side * TURN_DEGREES * (1 - 2 * part), TURN_RADIUS, 0);
  }
  draw_shaft (snapshot, frame, arc, G_N_ELEMENTS (arc) - 1, colour);
  draw_tip (snapshot, frame, arc[G_N_ELEMENTS (arc) - 1], up - side * (90 + TURN_DEGREES), colour);
}

static void
draw_way (GtkSnapshot *snapshot,
          const StrideFigureFrame *frame,
          const StrideMovement *movement,
          const StrideVec *points,
          const GdkRGBA *colour)
{
  StrideVec shaft[2], tip;
  double degrees;

  stride_movement_place (movement, points, &shaft[0], &tip);
  degrees = stride_vec_get_degrees (shaft[0], tip);
  shaft[1] = stride_vec_move (tip, degrees, -TIP_LENGTH * 0.9, 0);
  draw_shaft (snapshot, frame, shaft, 2, colour);
  draw_tip (snapshot, frame, tip, degrees, colour);
}

void
stride_figure_draw_arrows (GtkSnapshot *snapshot,
                           const StrideFigureScene *scene,
                           const StrideVec *points,
                           const StrideFigureFrame *frame,
                           const StrideFigureStyle *style)
{
  if (scene->arrow <= 0 || scene->n_movements == 0)
    return;

  gtk_snapshot_push_opacity (snapshot, scene->arrow);
  for (guint i = 0; i < scene->n_movements; i++) {
    StrideMovement movement = scene->movements[i];

    if (scene->other_side)
      movement.point = stride_point_get_other_side (movement.point);
    if (movement.kind == STRIDE_MOVEMENT_TURN)
      draw_turn (snapshot, frame, points, movement.way.x, &style->arrow);
    else
      draw_way (snapshot, frame, &movement, points, &style->arrow);
  }
  gtk_snapshot_pop (snapshot);
}
