/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-shapes.h"

#include <math.h>

#include "stride-palette.h"

#define MAX_CURVE 32

typedef struct {
  GskPath *path; /* (owned) */
  GdkRGBA colour;
} Shape;

static void
clear_shape (gpointer data)
{
  Shape *shape = data;

  g_clear_pointer (&shape->path, gsk_path_unref);
}

StrideVec
stride_vec_move (StrideVec from, double degrees, double along, double left)
{
  double angle = degrees * (G_PI / 180);
  double x = cos (angle);
  double y = sin (angle);

  return (StrideVec) { from.x + along * x - left * y, from.y + along * y + left * x };
}

StrideVec
stride_vec_mix (StrideVec from, StrideVec to, double part)
{
  return (StrideVec) { from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part };
}

double
stride_vec_get_degrees (StrideVec from, StrideVec to)
{
  return atan2 (to.y - from.y, to.x - from.x) * (180 / G_PI);
}

graphene_point_t
stride_figure_frame_map (const StrideFigureFrame *frame, StrideVec point)
{
  double x = frame->flipped ? -point.x : point.x;

  return GRAPHENE_POINT_INIT ((float) (frame->origin_x + x * frame->scale),
                              (float) (frame->floor_y - point.y * frame->scale));
}

void
stride_figure_layer_init (StrideFigureLayer *layer, const StrideFigureFrame *frame)
{
  layer->frame = frame;
  layer->n_spots = 0;
  layer->shapes = g_array_new (FALSE, FALSE, sizeof (Shape));
  g_array_set_clear_func (layer->shapes, clear_shape);
}

static void
add_path (StrideFigureLayer *layer, GskPathBuilder *builder, const GdkRGBA *colour)
{
  Shape shape = { gsk_path_builder_to_path (builder), *colour };

  g_array_append_val (layer->shapes, shape);
}

GskPath *
stride_figure_layer_dup_path (StrideFigureLayer *layer, guint index)
{
  g_return_val_if_fail (index < layer->shapes->len, NULL);

  return gsk_path_ref (g_array_index (layer->shapes, Shape, index).path);
}

/* What the spots light up of one shape; the shapes above it cover that again. */
static void
draw_spots (StrideFigureLayer *layer, GtkSnapshot *snapshot, GskPath *path)
{
  for (guint i = 0; i < layer->n_spots; i++) {
    const StrideFigureSpot *spot = &layer->spots[i];
    graphene_point_t at = stride_figure_frame_map (layer->frame, spot->centre);
    float radius = (float) (spot->radius * layer->frame->scale);
    graphene_rect_t lit = GRAPHENE_RECT_INIT (at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    graphene_rect_t bounds;
    GskColorStop stops[] = {
      { 0, spot->colour },
      { 0.5f, stride_rgba_with_alpha (&spot->colour, 0.6) },
      { 1, stride_rgba_with_alpha (&spot->colour, 0) },
    };

    if (radius < 0.5f || !gsk_path_get_bounds (path, &bounds) ||
        !graphene_rect_intersection (&bounds, &lit, NULL))
      continue;

    gtk_snapshot_push_fill (snapshot, path, GSK_FILL_RULE_WINDING);
    gtk_snapshot_append_radial_gradient (snapshot, &lit, &at, radius, radius, 0, 1, stops,
                                         G_N_ELEMENTS (stops));
    gtk_snapshot_pop (snapshot);
  }
}

void
stride_figure_layer_draw (StrideFigureLayer *layer,
                          GtkSnapshot *snapshot,
                          double width,
                          const GdkRGBA *outline)
{
  if (width > 0) {
    g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) (2 * width));

    gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
    for (guint i = 0; i < layer->shapes->len; i++)
      gtk_snapshot_append_stroke (snapshot, g_array_index (layer->shapes, Shape, i).path, stroke,
                                  outline);
  }

  for (guint i = 0; i < layer->shapes->len; i++) {
    const Shape *shape = &g_array_index (layer->shapes, Shape, i);

    gtk_snapshot_append_fill (snapshot, shape->path, GSK_FILL_RULE_WINDING, &shape->colour);
    draw_spots (layer, snapshot, shape->path);
  }

  g_clear_pointer (&layer->shapes, g_array_unref);
}

static graphene_point_t
on_circle (graphene_point_t centre, double radius, double angle)
{
  return GRAPHENE_POINT_INIT (centre.x + (float) (radius * cos (angle)),
                              centre.y + (float) (radius * sin (angle)));
}

static void
arc_to (GskPathBuilder *builder, double radius, double turn, graphene_point_t end)
{
  gsk_path_builder_svg_arc_to (builder, (float) radius, (float) radius, 0, turn > G_PI, FALSE,
                               end.x, end.y);
}

void
stride_figure_layer_add_limb (StrideFigureLayer *layer,
                              StrideVec from,
                              double from_radius,
                              StrideVec to,
                              double to_radius,
                              const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  graphene_point_t a = stride_figure_frame_map (layer->frame, from);
  graphene_point_t b = stride_figure_frame_map (layer->frame, to);
  double radius_a = from_radius * layer->frame->scale;
  double radius_b = to_radius * layer->frame->scale;
  double distance = hypot ((double) (b.x - a.x), (double) (b.y - a.y));

  if (distance <= fabs (radius_a - radius_b) + 0.01) {
    gsk_path_builder_add_circle (builder, radius_a > radius_b ? &a : &b,
                                 (float) MAX (radius_a, radius_b));
  } else {
    double way = atan2 ((double) (b.y - a.y), (double) (b.x - a.x));
    double half = acos ((radius_a - radius_b) / distance);
    graphene_point_t start = on_circle (a, radius_a, way + half);
    graphene_point_t corner = on_circle (b, radius_b, way + half);

    gsk_path_builder_move_to (builder, start.x, start.y);
    gsk_path_builder_line_to (builder, corner.x, corner.y);
    arc_to (builder, radius_b, 2 * half, on_circle (b, radius_b, way - half));
    corner = on_circle (a, radius_a, way - half);
    gsk_path_builder_line_to (builder, corner.x, corner.y);
    arc_to (builder, radius_a, 2 * (G_PI - half), start);
    gsk_path_builder_close (builder);
  }

  add_path (layer, builder, colour);
}

void
stride_figure_layer_add_curve (StrideFigureLayer *layer,
                               const StrideVec *points,
                               guint n_points,
                               const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  graphene_point_t at[MAX_CURVE];

  g_assert (n_points >= 3 && n_points <= MAX_CURVE);

  for (guint i = 0; i < n_points; i++)
    at[i] = stride_figure_frame_map (layer->frame, points[i]);

  gsk_path_builder_move_to (builder, at[0].x, at[0].y);
  for (guint i = 0; i < n_points; i++) {
    const graphene_point_t *before = &at[(i + n_points - 1) % n_points];
    const graphene_point_t *here = &at[i];
    const graphene_point_t *next = &at[(i + 1) % n_points];
    const graphene_point_t *after = &at[(i + 2) % n_points];

    /* A Catmull-Rom spline as cubic Bézier curves. */
    gsk_path_builder_cubic_to (builder, here->x + (next->x - before->x) / 6,
                               here->y + (next->y - before->y) / 6,
                               next->x - (after->x - here->x) / 6,
                               next->y - (after->y - here->y) / 6, next->x, next->y);
  }
  gsk_path_builder_close (builder);
  add_path (layer, builder, colour);
}

void
stride_figure_layer_add_ellipse (StrideFigureLayer *layer,
                                 StrideVec centre,
                                 double degrees,
                                 double along,
                                 double across,
                                 const GdkRGBA *colour)
{
  StrideVec points[12];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++) {
    double angle = i * 2 * G_PI / G_N_ELEMENTS (points);

    points[i] = stride_vec_move (centre, degrees, along * cos (angle), across * sin (angle));
  }
  stride_figure_layer_add_curve (layer, points, G_N_ELEMENTS (points), colour);
}
