/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the figure uses: chair, wall, bed, pillow, strap. */

#include <math.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"

#define CHAIR_LEG 0.020
#define SEAT 0.030
#define MATTRESS 0.10
#define WALL_EDGE 0.014
#define STRAP 0.011

void
stride_figure_fill_box (GtkSnapshot *snapshot,
                        const StrideFigureFrame *frame,
                        double x,
                        double y,
                        double width,
                        double height,
                        double radius,
                        const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  graphene_point_t a = stride_figure_frame_map (frame, (StrideVec) { x, y + height });
  graphene_point_t b = stride_figure_frame_map (frame, (StrideVec) { x + width, y });
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box,
                                   &GRAPHENE_RECT_INIT (MIN (a.x, b.x), a.y, fabsf (b.x - a.x),
                                                        b.y - a.y),
                                   (float) (radius * frame->scale));
  gsk_path_builder_add_rounded_rect (builder, &box);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

typedef struct {
  GtkSnapshot *snapshot;
  const StrideFigureFrame *frame;
  const StrideFigureStyle *style;
} Canvas;

static void
fill (const Canvas *canvas,
      double x,
      double y,
      double width,
      double height,
      double radius,
      const GdkRGBA *colour)
{
  stride_figure_fill_box (canvas->snapshot, canvas->frame, x, y, width, height, radius, colour);
}

static void
stroke_line (const Canvas *canvas,
             StrideVec from,
             StrideVec to,
             double width,
             const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) (width * canvas->frame->scale));
  graphene_point_t a = stride_figure_frame_map (canvas->frame, from);
  graphene_point_t b = stride_figure_frame_map (canvas->frame, to);

  gsk_path_builder_move_to (builder, a.x, a.y);
  gsk_path_builder_line_to (builder, b.x, b.y);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (canvas->snapshot, path, stroke, colour);
}

/* Seen from the front: two posts and two slats. */
static void
draw_back_behind (const Canvas *canvas, const StrideProp *chair, double top)
{
  double post = chair->width * 0.09;
  double right = chair->x + chair->width - post;

  fill (canvas, chair->x, chair->y + chair->height, post, STRIDE_CHAIR_BACK_HEIGHT, 0.006,
        &canvas->style->prop_edge);
  fill (canvas, right, chair->y + chair->height, post, STRIDE_CHAIR_BACK_HEIGHT, 0.006,
        &canvas->style->prop_edge);
  for (guint i = 0; i < 2; i++)
    fill (canvas, chair->x + post / 2, top - 0.07 - 0.10 * i, chair->width - post, 0.06, 0.012,
          &canvas->style->prop);
}

/* Seen from the side: a post that leans back a little, with the backrest before it. */
static void
draw_back_aside (const Canvas *canvas, const StrideProp *chair, double top)
{
  gboolean left = chair->back == STRIDE_CHAIR_BACK_LEFT;
  double out = left ? -1 : 1;
  double x = left ? chair->x + CHAIR_LEG / 2 : chair->x + chair->width - CHAIR_LEG / 2;
  double seat = chair->y + chair->height - SEAT / 2;
  StrideVec foot = { x, seat };
  StrideVec head = { x + out * 0.03, top };

  stroke_line (canvas, foot, head, CHAIR_LEG, &canvas->style->prop_edge);
  stroke_line (canvas, stride_vec_mix (foot, head, 0.45), stride_vec_mix (foot, head, 0.97), 0.030,
               &canvas->style->prop);
}

static void
draw_chair (const Canvas *canvas, const StrideProp *chair)
{
  double top = chair->y + chair->height + STRIDE_CHAIR_BACK_HEIGHT;
  const GdkRGBA *edge = &canvas->style->prop_edge;

  fill (canvas, chair->x, chair->y, CHAIR_LEG, chair->height, 0.006, edge);
  fill (canvas, chair->x + chair->width - CHAIR_LEG, chair->y, CHAIR_LEG, chair->height, 0.006,
        edge);
  fill (canvas, chair->x, chair->y + chair->height * 0.4, chair->width, 0.011, 0.004, edge);
  if (chair->back == STRIDE_CHAIR_BACK_BEHIND)
    draw_back_behind (canvas, chair, top);
  else
    draw_back_aside (canvas, chair, top);
  fill (canvas, chair->x - 0.006, chair->y + chair->height - SEAT, chair->width + 0.012, SEAT,
        0.011, &canvas->style->prop);
}

static void
draw_bed (const Canvas *canvas, const StrideProp *bed)
{
  double frame = bed->y + bed->height - MATTRESS;

  fill (canvas, bed->x + 0.03, bed->y, 0.03, frame, 0.004, &canvas->style->prop_edge);
  fill (canvas, bed->x + bed->width - 0.06, bed->y, 0.03, frame, 0.004, &canvas->style->prop_edge);
  fill (canvas, bed->x, frame - 0.04, bed->width, 0.045, 0.006, &canvas->style->prop_edge);
  fill (canvas, bed->x, frame, bed->width, MATTRESS, 0.03, &canvas->style->prop);
}

/* From the side: plaster behind a firm edge. Behind the figure: a pale field and its skirting board. */
static void
draw_wall (const Canvas *canvas, const StrideProp *wall)
{
  if (wall->width < STRIDE_WALL_BEHIND) {
    fill (canvas, wall->x, wall->y, wall->width, wall->height, 0, &canvas->style->prop);
    fill (canvas, wall->x, wall->y, WALL_EDGE, wall->height, 0, &canvas->style->prop_edge);
  } else {
    fill (canvas, wall->x, wall->y, wall->width, wall->height, 0.012, &canvas->style->backdrop);
    fill (canvas, wall->x, wall->y, wall->width, 0.035, 0, &canvas->style->floor);
  }
}

/* A seam runs round it. */
static void
draw_pillow (const Canvas *canvas, const StrideProp *pillow)
{
  const double seam = 0.008;

  fill (canvas, pillow->x, pillow->y, pillow->width, pillow->height, 0.045,
        &canvas->style->prop_edge);
  fill (canvas, pillow->x + seam, pillow->y + seam, pillow->width - 2 * seam,
        pillow->height - 2 * seam, 0.04, &canvas->style->prop);
}

void
stride_figure_draw_props (GtkSnapshot *snapshot,
                          const StrideFigureScene *scene,
                          const StrideFigureFrame *frame,
                          const StrideFigureStyle *style)
{
  const Canvas canvas = { snapshot, frame, style };

  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *prop = &scene->props[i];

    switch (prop->kind) {
    case STRIDE_PROP_CHAIR:
      draw_chair (&canvas, prop);
      break;
    case STRIDE_PROP_WALL:
      draw_wall (&canvas, prop);
      break;
    case STRIDE_PROP_BED:
      draw_bed (&canvas, prop);
      break;
    case STRIDE_PROP_PILLOW:
      draw_pillow (&canvas, prop);
      break;
    case STRIDE_PROP_STRAP:
    default:
      break;
    }
  }
}

/* The sole where a strap lies, and the top of the shoe over it; FALSE where the strap ends elsewhere. */
static gboolean
find_loop (const StrideVec *points, StridePoint to, StrideVec *sole, StrideVec *top)
{
  gboolean right = to == STRIDE_POINT_HEEL_R || to == STRIDE_POINT_TOE_R;
  StrideVec heel, toe;

  if (!right && to != STRIDE_POINT_HEEL_L && to != STRIDE_POINT_TOE_L)
    return FALSE;

  heel = points[right ? STRIDE_POINT_HEEL_R : STRIDE_POINT_HEEL_L];
  toe = points[right ? STRIDE_POINT_TOE_R : STRIDE_POINT_TOE_L];
  *sole = stride_vec_mix (heel, toe, 0.6);
  *top = stride_vec_move (*sole, stride_vec_get_degrees (heel, toe), 0, 0.042);

  return TRUE;
}

void
stride_figure_draw_strap (GtkSnapshot *snapshot,
                          const StrideFigureScene *scene,
                          const StrideVec *points,
                          const StrideFigureFrame *frame,
                          const StrideFigureStyle *style)
{
  const Canvas canvas = { snapshot, frame, style };

  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *prop = &scene->props[i];
    StridePoint from = prop->from, to = prop->to;
    StrideVec sole, top;

    if (prop->kind != STRIDE_PROP_STRAP)
      continue;
    if (scene->other_side) {
      from = stride_point_get_other_side (from);
      to = stride_point_get_other_side (to);
    }
    if (find_loop (points, to, &sole, &top)) {
      stroke_line (&canvas, sole, top, STRAP, &style->strap);
      stroke_line (&canvas, points[from], top, STRAP, &style->strap);
      stroke_line (&canvas, points[from], sole, STRAP, &style->strap);
    } else {
      stroke_line (&canvas, points[from], points[to], STRAP, &style->strap);
    }
  }
}
