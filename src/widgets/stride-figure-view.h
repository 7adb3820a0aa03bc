/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-figure-cache.h"
#include "stride-pose.h"

G_BEGIN_DECLS

/**
 * StrideFigureView:
 *
 * A person drawn from poses, moving through keyframes in their own time or standing still in one.
 * Nothing is drawn anew while it stands still or is out of sight.
 *
 * With reduced motion the keyframes take each other's place in steps, and a number above tells which one
 * it is.
 *
 * Properties: `time` (seconds), `speed` (1: true tempo), `playing`, `interactive` (space plays and
 * pauses, left and right scrub, minus and plus change the speed, dragging scrubs).
 *
 * The skin has the tone of the window's CSS class `skin-tone-0` (light) … `skin-tone-5` (dark).
 *
 * CSS nodes: `figureview`. Accessibility: role image; the description tells the keyframe.
 */
#define STRIDE_TYPE_FIGURE_VIEW (stride_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (StrideFigureView, stride_figure_view, STRIDE, FIGURE_VIEW, GtkWidget)

#define STRIDE_N_SKIN_TONES 6

GtkWidget *stride_figure_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* For views of a list: still pictures come from @cache (nullable) and go there. Before the keyframes. */
void stride_figure_view_set_cache (StrideFigureView *self, StrideFigureCache *cache);
/* All are copied. Time goes back to the first keyframe. @n 0: nothing is shown. */
void stride_figure_view_set_keyframes (StrideFigureView *self,
                                       const StrideKeyframe *frames,
                                       guint n,
                                       const StrideProp *props,
                                       guint n_props);
/* For the other side of the body. */
void stride_figure_view_set_mirrored (StrideFigureView *self, gboolean mirrored);
/* TRUE: repetitions, over and over; FALSE: into the last pose, that is then held. */
void stride_figure_view_set_loop (StrideFigureView *self, gboolean loop);
gboolean stride_figure_view_get_loop (StrideFigureView *self);
/* Seconds since the first keyframe; goes on from there if it plays. */
void stride_figure_view_set_time (StrideFigureView *self, double seconds);
double stride_figure_view_get_time (StrideFigureView *self);
/* Seconds of one repetition, or until the hold. */
double stride_figure_view_get_period (StrideFigureView *self);
void stride_figure_view_play (StrideFigureView *self);
void stride_figure_view_pause (StrideFigureView *self);
gboolean stride_figure_view_get_playing (StrideFigureView *self);
/* 0.1 … 4 */
void stride_figure_view_set_speed (StrideFigureView *self, double speed);
double stride_figure_view_get_speed (StrideFigureView *self);
/* A picture of one keyframe, for lists; -1: of the one that says most. Stops playing. */
void stride_figure_view_set_still (StrideFigureView *self, int index);
void stride_figure_view_set_interactive (StrideFigureView *self, gboolean interactive);
gboolean stride_figure_view_get_interactive (StrideFigureView *self);
/* What is shown, for screen readers. */
void stride_figure_view_set_label (StrideFigureView *self, const char *label);

G_END_DECLS
