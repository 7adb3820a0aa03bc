/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The colours of the theme as drawing code needs them. */
typedef struct {
  GdkRGBA accent; /* reads on the window's background */
  GdkRGBA text;
  GdkRGBA dim;   /* labels of axes */
  GdkRGBA faint; /* tracks, grid lines */
  gboolean dark;
  gboolean high_contrast;
} StridePalette;

void stride_palette_init (StridePalette *palette, GtkWidget *widget);
/* The ring around a widget that keys go to, where it is to be seen. */
void stride_palette_draw_focus (GtkWidget *widget, GtkSnapshot *snapshot);
GdkRGBA stride_rgba_with_alpha (const GdkRGBA *colour, double alpha);
GdkRGBA stride_rgba_mix (const GdkRGBA *from, const GdkRGBA *to, double part);

G_END_DECLS
