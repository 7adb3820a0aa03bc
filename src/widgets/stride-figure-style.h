/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The colours of a figure. Far limbs take the second of each pair. */
typedef struct {
  GdkRGBA skin[2], shirt[2], shorts[2], shoe[2], sole[2];
  GdkRGBA hair, face;
  GdkRGBA outline;
  GdkRGBA prop, prop_edge, backdrop, strap, mat, floor, shadow;
  GdkRGBA glow, arrow;
  GdkRGBA on_shirt;     /* for numerals */
  double outline_width; /* pixels at a figure of 400 pixels */
} StrideFigureStyle;

/* From the theme of @widget and the CSS class skin-tone-N (0: light … 5: dark) of its window. */
void stride_figure_style_init (StrideFigureStyle *style, GtkWidget *widget);

G_END_DECLS
