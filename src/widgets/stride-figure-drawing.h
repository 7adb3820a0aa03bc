/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-figure-shapes.h"
#include "stride-figure-style.h"
#include "stride-mat.h"
#include "stride-movement.h"

G_BEGIN_DECLS

/* One picture of a figure. */
typedef struct {
  const StridePose *pose;
  const StrideProp *props;
  guint n_props;
  const char *highlight; /* (nullable): "hips", or "feet" … */
  double strength;       /* 0 … 1, of the highlight */
  gboolean other_side;   /* R and L of the content are exchanged in @pose */
  const StrideMovement *movements;
  guint n_movements;
  double arrow;         /* 0 … 1: how much of an arrow is shown for each of @movements */
  double breath;        /* 0 … 1: how far the belly has risen */
  const StrideMat *mat; /* (nullable) */
  gboolean legs_cross;  /* of a frontal figure: they are two pieces, one on top of the other */
  double left, right;   /* H: how far the floor reaches */
} StrideFigureScene;

void stride_figure_draw (GtkSnapshot *snapshot,
                         const StrideFigureScene *scene,
                         const StrideFigureFrame *frame,
                         const StrideFigureStyle *style);

#define STRIDE_FIGURE_NUMBERS_HEIGHT 22 /* pixels, at the upper edge */

/* 1 … @n in a row at the upper edge, the one of @index (from 0) filled. */
void stride_figure_draw_numbers (GtkSnapshot *snapshot,
                                 PangoContext *text,
                                 int width,
                                 guint n,
                                 guint index,
                                 const StrideFigureStyle *style);

/* Parts of the body that are drawn in one piece; flags. */
typedef enum {
  STRIDE_FIGURE_TRUNK = 1 << 0,
  STRIDE_FIGURE_HEAD = 1 << 1,
  STRIDE_FIGURE_PELVIS = 1 << 2,
  STRIDE_FIGURE_LEG_R = 1 << 3,
  STRIDE_FIGURE_LEG_L = 1 << 4,
  STRIDE_FIGURE_ARMS = 1 << 5,
} StrideFigurePart;

/* Lets the part of the body that works glow, where @parts have it. */
void stride_figure_add_glow (StrideFigureLayer *layer,
                             StrideFigurePart parts,
                             const StrideFigureScene *scene,
                             const StrideVec *points,
                             const StrideFigureStyle *style);

/* The parts in the order they are drawn; used by stride_figure_draw() alone. */
void stride_figure_draw_ground (GtkSnapshot *snapshot,
                                const StrideFigureScene *scene,
                                const StrideVec *points,
                                const StrideFigureFrame *frame,
                                const StrideFigureStyle *style);
void stride_figure_draw_props (GtkSnapshot *snapshot,
                               const StrideFigureScene *scene,
                               const StrideFigureFrame *frame,
                               const StrideFigureStyle *style);
/* A box with round corners; all in H. */
void stride_figure_fill_box (GtkSnapshot *snapshot,
                             const StrideFigureFrame *frame,
                             double x,
                             double y,
                             double width,
                             double height,
                             double radius,
                             const GdkRGBA *colour);
void stride_figure_draw_arrows (GtkSnapshot *snapshot,
                                const StrideFigureScene *scene,
                                const StrideVec *points,
                                const StrideFigureFrame *frame,
                                const StrideFigureStyle *style);
void stride_figure_draw_strap (GtkSnapshot *snapshot,
                               const StrideFigureScene *scene,
                               const StrideVec *points,
                               const StrideFigureFrame *frame,
                               const StrideFigureStyle *style);
/* The second shape of the layer is the shirt. */
void stride_figure_add_trunk (StrideFigureLayer *layer,
                              const StridePose *pose,
                              const StrideVec *points,
                              double breath,
                              const StrideFigureStyle *style);
void stride_figure_add_pelvis (StrideFigureLayer *layer,
                               const StridePose *pose,
                               const StrideVec *points,
                               const StrideFigureStyle *style);
void stride_figure_add_head (StrideFigureLayer *layer,
                             const StridePose *pose,
                             const StrideVec *points,
                             const StrideFigureStyle *style);
/* @far: 1 for a limb on the other side of the body, else 0 */
void stride_figure_add_leg (StrideFigureLayer *layer,
                            const StridePose *pose,
                            const StrideVec *points,
                            gboolean left,
                            guint far,
                            const StrideFigureStyle *style);
void stride_figure_add_arm (StrideFigureLayer *layer,
                            const StridePose *pose,
                            const StrideVec *points,
                            gboolean left,
                            guint far,
                            const StrideFigureStyle *style);

G_END_DECLS
