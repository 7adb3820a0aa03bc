/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-figure-shapes.h"
#include "stride-figure-style.h"

G_BEGIN_DECLS

/* One picture of a figure. */
typedef struct {
  const StridePose *pose;
  const StrideProp *props;
  guint n_props;
  const char *highlight; /* (nullable): "hips", or "feet" … */
  double strength;       /* 0 … 1, of the highlight */
  gboolean other_side;   /* R and L of the content are exchanged in @pose */
  double breath;         /* 0 … 1: how far the belly has risen */
  gboolean mat;          /* lie on a mat */
  double left, right;    /* H: how far floor and mat reach */
  double bottom, top;    /* H: the same seen from above */
} StrideFigureScene;

void stride_figure_draw (GtkSnapshot *snapshot,
                         const StrideFigureScene *scene,
                         const StrideFigureFrame *frame,
                         const StrideFigureStyle *style);

/* The parts in the order they are drawn; used by stride_figure_draw() alone. */
void stride_figure_draw_ground (GtkSnapshot *snapshot,
                                const StrideFigureScene *scene,
                                const StrideVec *points,
                                const StrideFigureFrame *frame,
                                const StrideFigureStyle *style);
void stride_figure_draw_strap (GtkSnapshot *snapshot,
                               const StrideFigureScene *scene,
                               const StrideVec *points,
                               const StrideFigureFrame *frame,
                               const StrideFigureStyle *style);
void stride_figure_draw_glow (GtkSnapshot *snapshot,
                              const StrideFigureScene *scene,
                              const StrideVec *points,
                              const StrideFigureFrame *frame,
                              const StrideFigureStyle *style);
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
