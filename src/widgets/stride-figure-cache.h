/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-pose.h"

G_BEGIN_DECLS

/**
 * StrideFigureCache:
 *
 * Pictures of figures for the views of one list: what a view has drawn is there for the next view that
 * shows the same keyframes, as the rows of a list do that come and go as it scrolls. One picture is kept
 * for each set of keyframes; another size, theme or moment takes its place.
 */
#define STRIDE_TYPE_FIGURE_CACHE (stride_figure_cache_get_type ())
G_DECLARE_FINAL_TYPE (StrideFigureCache, stride_figure_cache, STRIDE, FIGURE_CACHE, GObject)

StrideFigureCache *stride_figure_cache_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* How many pictures were drawn for this cache so far. */
guint stride_figure_cache_get_n_drawn (StrideFigureCache *self);

G_END_DECLS
