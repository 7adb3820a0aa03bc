/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-canvas.h"

#include <adwaita.h>

void
stride_canvas_init_for_widget (StrideCanvas *canvas, GtkWidget *widget)
{
  g_return_if_fail (canvas != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  canvas->pango = gtk_widget_get_pango_context (widget);
  stride_palette_init (&canvas->palette, widget);
  canvas->width = gtk_widget_get_width (widget);
  canvas->height = gtk_widget_get_height (widget);
}

void
stride_canvas_init_for_paper (StrideCanvas *canvas,
                              PangoContext *pango,
                              double width,
                              double height)
{
  StridePalette *palette;

  g_return_if_fail (canvas != NULL);
  g_return_if_fail (PANGO_IS_CONTEXT (pango));

  *canvas = (StrideCanvas) { .pango = pango, .width = width, .height = height };
  palette = &canvas->palette;
  palette->text = (GdkRGBA) { 0, 0, 0, 1 };
  palette->dim = stride_rgba_with_alpha (&palette->text, 0.7);
  palette->faint = stride_rgba_with_alpha (&palette->text, 0.15);
  adw_accent_color_to_standalone_rgba (ADW_ACCENT_COLOR_BLUE, FALSE, &palette->accent);
}

PangoLayout *
stride_canvas_make_layout (const StrideCanvas *canvas, const char *text)
{
  PangoLayout *layout;

  g_return_val_if_fail (canvas != NULL, NULL);

  layout = pango_layout_new (canvas->pango);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

void
stride_canvas_print (GtkSnapshot *snapshot, cairo_t *cr)
{
  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);

  if (node)
    gsk_render_node_draw (node, cr);
}
