/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-figure-cache.h"
#include "stride-figure-film.h"

G_BEGIN_DECLS

/* (transfer full): the film of @frames, made when it is asked for first. @frames is known by its place in
 * memory: it has to live as long as the cache. */
StrideFigureFilm *stride_figure_cache_dup_film (StrideFigureCache *self,
                                                const StrideKeyframe *frames,
                                                guint n,
                                                const StrideProp *props,
                                                guint n_props) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full) (nullable): the picture, drawn unless the last one of this film is the same. */
GskRenderNode *
stride_figure_cache_dup_picture (StrideFigureCache *self,
                                 StrideFigureFilm *film,
                                 const StrideFigureShot *shot,
                                 const StrideFigureStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
