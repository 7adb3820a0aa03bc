/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-figure-style.h"
#include "stride-pose.h"

G_BEGIN_DECLS

/* Keyframes with their props, and the pictures of them: what a figure view shows, without the widget. */
typedef struct _StrideFigureFilm StrideFigureFilm;

StrideFigureFilm *stride_figure_film_new (const StrideKeyframe *frames,
                                          guint n,
                                          const StrideProp *props,
                                          guint n_props) G_GNUC_WARN_UNUSED_RESULT;
StrideFigureFilm *stride_figure_film_ref (StrideFigureFilm *self);
void stride_figure_film_unref (StrideFigureFilm *self);

double stride_figure_film_get_period (const StrideFigureFilm *self, gboolean loop);
/* The time of a keyframe from the first on; -1: of the one that differs most from the first. */
double stride_figure_film_get_time (const StrideFigureFilm *self, int index);
/* The keyframe at @time. */
guint stride_figure_film_find (const StrideFigureFilm *self, double time, gboolean loop);
/* (transfer full) (translated): "Position 2 of 3: lying on the back, right leg raised. Hips up." */
char *stride_figure_film_describe (const StrideFigureFilm *self, guint index, gboolean mirrored);

typedef struct {
  double time;
  gboolean loop, mirrored;
  gboolean still; /* keyframes and their numbers instead of movement */
  int width, height;
  PangoContext *text; /* for the numbers; needed for @still alone */
} StrideFigureShot;

void stride_figure_film_draw (const StrideFigureFilm *self,
                              const StrideFigureShot *shot,
                              const StrideFigureStyle *style,
                              GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideFigureFilm, stride_figure_film_unref)

G_END_DECLS
