/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A view of one who stands, lifts the right knee and stands, and pictures of it. */

#pragma once

#include "stride-figure-view.h"

G_BEGIN_DECLS

#define FIGURE_FIXTURE_N_FRAMES 3
#define FIGURE_FIXTURE_SIDE 200 /* pixels: width and height of the pictures */

/* As they are made for each new view; a test may change them and set them again. */
extern StrideKeyframe figure_fixture_frames[FIGURE_FIXTURE_N_FRAMES];

StrideFigureView *figure_fixture_make_view (void);
/* (transfer full): what the view looks like now, PNG */
GBytes *figure_fixture_take_picture (StrideFigureView *view);
/* (transfer full): the same as four bytes a pixel: blue, green, red, alpha */
unsigned char *figure_fixture_take_pixels (StrideFigureView *view);
void figure_fixture_set_animations (gboolean animations);

G_END_DECLS
