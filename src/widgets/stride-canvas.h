/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-palette.h"

G_BEGIN_DECLS

/* What a drawing is made on: a widget, or paper. The same code draws on both. */
typedef struct {
  PangoContext *pango; /* (unowned) */
  StridePalette palette;
  double width, height; /* pixels; points on paper */
} StrideCanvas;

void stride_canvas_init_for_widget (StrideCanvas *canvas, GtkWidget *widget);
/* Dark on white, whatever the screen looks like. @pango: with the font that texts are written in */
void stride_canvas_init_for_paper (StrideCanvas *canvas,
                                   PangoContext *pango,
                                   double width,
                                   double height);
/* (transfer full) */
PangoLayout *stride_canvas_make_layout (const StrideCanvas *canvas, const char *text);
/* Draws what @snapshot holds with @cr; takes @snapshot. */
void stride_canvas_print (GtkSnapshot *snapshot, cairo_t *cr);

G_END_DECLS
