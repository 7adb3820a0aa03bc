/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-figure-view.h"

G_BEGIN_DECLS

/* Keys and dragging for a view; they do something while it is interactive. */
void stride_figure_view_add_controls (StrideFigureView *view);

G_END_DECLS
