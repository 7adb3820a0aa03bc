/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small arrows for the movement that is under way, where it is hard to see. */

#include <math.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"

#define SHAFT 0.011
#define RIM 0.005
#define TIP_LENGTH 0.032
#define TIP_WIDTH 0.019
#define TURN_RADIUS 0.098
#define TURN_DEGREES 42.0

/* (transfer full) */
static GskPath *
make_tip (const StrideFigureFrame *frame, StrideVec tip, double degrees)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  graphene_point_t a = stride_figure_frame_map (frame, tip);
  graphene_point_t b =
    stride_figure_frame_map (frame, stride_vec_move (tip, degrees, -TIP_LENGTH, TIP_WIDTH));
  graphene_point_t c =
    stride_figure_frame_map (frame, stride_vec_move (tip, degrees, -TIP_LENGTH, -TIP_WIDTH));

  gsk_path_builder_move_to (builder, a.x, a.y);
  gsk_path_builder_line_to (builder, b.x, b.y);
  gsk_path_builder_line_to (builder, c.x, c.y);
  gsk_path_builder_close (builder);

  return gsk_path_builder_to_path (builder);
}

/* (transfer full) */
static GskPath *
make_shaft (const StrideFigureFrame *frame, const StrideVec *points, guint n)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (guint i = 0; i < n; i++) {
    graphene_point_t at = stride_figure_frame_map (frame, points[i]);

    if (i == 0)
      gsk_path_builder_move_to (builder, at.x, at.y);
    else
      gsk_path_builder_line_to (builder, at.x, at.y);
  }

  return gsk_path_builder_to_path (builder);
}

static void
stroke (GtkSnapshot *snapshot,
        const StrideFigureFrame *frame,
        GskPath *path,
        double width,
        const GdkRGBA *colour)
{
  g_autoptr (GskStroke) line = gsk_stroke_new ((float) (width * frame->scale));

  gsk_stroke_set_line_cap (line, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (line, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, line, colour);
}

/* A shaft of @n points and the tip at its end; a rim of the ground lifts it from the body below. */
static void
draw_arrow (GtkSnapshot *snapshot,
            const StrideFigureFrame *frame,
            const StrideVec *points,
            guint n,
            StrideVec tip,
            double degrees,
            const StrideFigureStyle *style)
{
  g_autoptr (GskPath) shaft = make_shaft (frame, points, n);
  g_autoptr (GskPath) head = make_tip (frame, tip, degrees);

  stroke (snapshot, frame, shaft, SHAFT + 2 * RIM, &style->on_shirt);
  stroke (snapshot, frame, head, 2 * RIM, &style->on_shirt);
  stroke (snapshot, frame, shaft, SHAFT, &style->arrow);
  gtk_snapshot_append_fill (snapshot, head, GSK_FILL_RULE_WINDING, &style->arrow);
}

/* Round the crown, to the side to which the face turns. */
static void
draw_turn (GtkSnapshot *snapshot,
           const StrideFigureFrame *frame,
           const StrideVec *points,
           double side,
           const StrideFigureStyle *style)
{
  StrideVec head = points[STRIDE_POINT_HEAD];
  double up = stride_vec_get_degrees (points[STRIDE_POINT_SHOULDER], head);
  StrideVec arc[10];

  for (guint i = 0; i < G_N_ELEMENTS (arc); i++) {
    double part = (double) i / (G_N_ELEMENTS (arc) - 1);

    arc[i] = stride_vec_move (head, up + side * TURN_DEGREES * (1 - 2 * part), TURN_RADIUS, 0);
  }
  draw_arrow (snapshot, frame, arc, G_N_ELEMENTS (arc) - 1, arc[G_N_ELEMENTS (arc) - 1],
              up - side * (90 + TURN_DEGREES), style);
}

static void
draw_way (GtkSnapshot *snapshot,
          const StrideFigureFrame *frame,
          const StrideMovement *movement,
          const StrideVec *points,
          const StrideFigureStyle *style)
{
  StrideVec shaft[2], tip;
  double degrees;

  stride_movement_place (movement, points, &shaft[0], &tip);
  degrees = stride_vec_get_degrees (shaft[0], tip);
  shaft[1] = stride_vec_move (tip, degrees, -TIP_LENGTH * 0.9, 0);
  draw_arrow (snapshot, frame, shaft, G_N_ELEMENTS (shaft), tip, degrees, style);
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
      draw_turn (snapshot, frame, points, movement.way.x, style);
    else
      draw_way (snapshot, frame, &movement, points, style);
  }
  gtk_snapshot_pop (snapshot);
}
