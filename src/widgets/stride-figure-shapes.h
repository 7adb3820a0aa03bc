/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-pose.h"

G_BEGIN_DECLS

/* Where a figure stands in a widget: lengths of H become pixels, up becomes up. */
typedef struct {
  double scale;             /* pixels per H */
  double origin_x, floor_y; /* pixels: x = 0, y = 0 of the figure */
  gboolean flipped;         /* seen in a mirror */
} StrideFigureFrame;

graphene_point_t stride_figure_frame_map (const StrideFigureFrame *frame, StrideVec point);

/* A soft round light, H; it falls on shapes only. */
typedef struct {
  StrideVec centre;
  double radius;
  GdkRGBA colour; /* in the middle; it fades out to the edge */
} StrideFigureSpot;

#define STRIDE_FIGURE_MAX_SPOTS 2

/* Shapes that lie in one plane: together they get one outline, and no lines where they meet. */
typedef struct {
  const StrideFigureFrame *frame;
  GArray *shapes;
  StrideFigureSpot spots[STRIDE_FIGURE_MAX_SPOTS];
  guint n_spots;
} StrideFigureLayer;

void stride_figure_layer_init (StrideFigureLayer *layer, const StrideFigureFrame *frame);
/* (transfer full): the shape that was added as number @index */
GskPath *stride_figure_layer_dup_path (StrideFigureLayer *layer,
                                       guint index) G_GNUC_WARN_UNUSED_RESULT;
/* Draws the shapes, the outline first, and lets go of them. @width 0: no outline. */
void stride_figure_layer_draw (StrideFigureLayer *layer,
                               GtkSnapshot *snapshot,
                               double width,
                               const GdkRGBA *outline);

/* All lengths in H. A limb: two circles and what a tight band around them holds. */
void stride_figure_layer_add_limb (StrideFigureLayer *layer,
                                   StrideVec from,
                                   double from_radius,
                                   StrideVec to,
                                   double to_radius,
                                   const GdkRGBA *colour);
/* A closed curve that runs smoothly through all @points. */
void stride_figure_layer_add_curve (StrideFigureLayer *layer,
                                    const StrideVec *points,
                                    guint n_points,
                                    const GdkRGBA *colour);
void stride_figure_layer_add_ellipse (StrideFigureLayer *layer,
                                      StrideVec centre,
                                      double degrees,
                                      double along,
                                      double across,
                                      const GdkRGBA *colour);

/* @from moved by @along in the direction @degrees and by @left at a right angle to it. */
StrideVec stride_vec_move (StrideVec from, double degrees, double along, double left);
StrideVec stride_vec_mix (StrideVec from, StrideVec to, double part);
double stride_vec_get_degrees (StrideVec from, StrideVec to);

G_END_DECLS
