/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is around the figure: floor, mat, chair, wall, strap, shadow, glow. */

#include <math.h>
#include <string.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"
#include "stride-palette.h"

#define MAT_THICKNESS 0.014
#define WALL_WIDTH 0.06 /* boxes narrower than this are walls */

static void
fill_box (GtkSnapshot *snapshot,
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

static void
draw_chair (GtkSnapshot *snapshot,
            const StrideFigureFrame *frame,
            const StrideProp *box,
            const StrideFigureStyle *style)
{
  double leg = MIN (0.022, box->width / 6);
  double seat = MIN (0.034, box->height / 3);

  fill_box (snapshot, frame, box->x + 0.012, box->y, leg, box->height, 0.006, &style->prop_edge);
  fill_box (snapshot, frame, box->x + box->width - leg - 0.012, box->y, leg, box->height, 0.006,
            &style->prop_edge);
  fill_box (snapshot, frame, box->x + 0.012, box->y + box->height * 0.36, box->width - 0.024, 0.012,
            0.004, &style->prop_edge);
  fill_box (snapshot, frame, box->x, box->y + box->height - seat, box->width, seat, 0.012,
            &style->prop);
}

static void
draw_props (GtkSnapshot *snapshot,
            const StrideFigureScene *scene,
            const StrideFigureFrame *frame,
            const StrideFigureStyle *style)
{
  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *prop = &scene->props[i];

    if (prop->kind != STRIDE_PROP_BOX)
      continue;
    if (prop->width < WALL_WIDTH)
      fill_box (snapshot, frame, prop->x, prop->y, prop->width, prop->height, 0, &style->prop);
    else
      draw_chair (snapshot, frame, prop, style);
  }
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
    fill_box (snapshot, frame, scene->left, scene->bottom, width, scene->top - scene->bottom, 0.03,
              &style->mat);
    return;
  }

  fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS - 0.006, width + 0.04, 0.006, 0.003,
            &style->floor);
  if (scene->mat)
    fill_box (snapshot, frame, scene->left, -MAT_THICKNESS, width, MAT_THICKNESS, 0.005,
              &style->mat);
  else
    fill_box (snapshot, frame, scene->left - 0.02, -MAT_THICKNESS, width + 0.04, MAT_THICKNESS, 0,
              &style->floor);
  draw_shadow (snapshot, points, frame, style);
  draw_props (snapshot, scene, frame, style);
}

void
stride_figure_draw_strap (GtkSnapshot *snapshot,
                          const StrideFigureScene *scene,
                          const StrideVec *points,
                          const StrideFigureFrame *frame,
                          const StrideFigureStyle *style)
{
  for (guint i = 0; i < scene->n_props; i++) {
    const StrideProp *prop = &scene->props[i];
    g_autoptr (GskPathBuilder) builder = NULL;
    g_autoptr (GskPath) path = NULL;
    g_autoptr (GskStroke) stroke = NULL;
    graphene_point_t from, to;

    if (prop->kind != STRIDE_PROP_STRAP)
      continue;
    builder = gsk_path_builder_new ();
    from = stride_figure_frame_map (frame, points[prop->from]);
    to = stride_figure_frame_map (frame, points[prop->to]);
    gsk_path_builder_move_to (builder, from.x, from.y);
    gsk_path_builder_line_to (builder, to.x, to.y);
    path = gsk_path_builder_to_path (builder);
    stroke = gsk_stroke_new ((float) (0.012 * frame->scale));
    gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
    gtk_snapshot_append_stroke (snapshot, path, stroke, &style->prop_edge);
  }
}

typedef struct {
  const char *name;
  StridePoint from, to;
  double radius;
} Region;

/* Names that content uses for the part of the body that works. */
static const Region regions[] = {
  { "feet", STRIDE_POINT_TOE_R, STRIDE_POINT_ANKLE_R, 0.09 },
  { "feet", STRIDE_POINT_TOE_L, STRIDE_POINT_ANKLE_L, 0.09 },
  { "calfR", STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.10 },
  { "calfL", STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L, 0.10 },
  { "calves", STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.10 },
  { "calves", STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L, 0.10 },
  { "thighR", STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, 0.12 },
  { "thighL", STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.12 },
  { "thighs", STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, 0.12 },
  { "thighs", STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.12 },
  { "hips", STRIDE_POINT_HIP, STRIDE_POINT_HIP, 0.12 },
  { "belly", STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.12 },
  { "waist", STRIDE_POINT_WAIST, STRIDE_POINT_WAIST, 0.13 },
  { "back", STRIDE_POINT_WAIST, STRIDE_POINT_WAIST, 0.14 },
  { "chest", STRIDE_POINT_WAIST, STRIDE_POINT_SHOULDER, 0.12 },
  { "shoulders", STRIDE_POINT_SHOULDER, STRIDE_POINT_SHOULDER, 0.12 },
  { "hands", STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_R, 0.07 },
  { "hands", STRIDE_POINT_HAND_L, STRIDE_POINT_HAND_L, 0.07 },
  { "head", STRIDE_POINT_HEAD, STRIDE_POINT_HEAD, 0.11 },
  { "face", STRIDE_POINT_HEAD, STRIDE_POINT_HEAD, 0.10 },
};

void
stride_figure_draw_glow (GtkSnapshot *snapshot,
                         const StrideFigureScene *scene,
                         const StrideVec *points,
                         const StrideFigureFrame *frame,
                         const StrideFigureStyle *style)
{
  GdkRGBA colour = stride_rgba_with_alpha (&style->glow, 0.45 * scene->strength);

  if (!scene->highlight)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (regions); i++) {
    const Region *region = &regions[i];
    StridePoint from = region->from, to = region->to;

    if (!g_str_equal (region->name, scene->highlight))
      continue;
    if (scene->other_side) {
      from = stride_point_get_other_side (from);
      to = stride_point_get_other_side (to);
    }
    fill_spot (snapshot, frame, stride_vec_mix (points[from], points[to], 0.5), region->radius,
               region->radius, &colour);
  }
}
