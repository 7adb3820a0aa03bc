/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-palette.h"

#include <adwaita.h>

GdkRGBA
stride_rgba_with_alpha (const GdkRGBA *colour, double alpha)
{
  GdkRGBA result = *colour;

  result.alpha = (float) ((double) colour->alpha * alpha);

  return result;
}

GdkRGBA
stride_rgba_mix (const GdkRGBA *from, const GdkRGBA *to, double part)
{
  float p = (float) part;

  return (GdkRGBA) {
    from->red + (to->red - from->red) * p,
    from->green + (to->green - from->green) * p,
    from->blue + (to->blue - from->blue) * p,
    from->alpha + (to->alpha - from->alpha) * p,
  };
}

void
stride_palette_init (StridePalette *palette, GtkWidget *widget)
{
  AdwStyleManager *style;
  AdwAccentColor accent;

  g_return_if_fail (palette != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  accent = adw_style_manager_get_accent_color (style);
  palette->dark = adw_style_manager_get_dark (style);
  palette->high_contrast = adw_style_manager_get_high_contrast (style);
  adw_accent_color_to_standalone_rgba (accent, palette->dark, &palette->accent);
  gtk_widget_get_color (widget, &palette->text);
  palette->dim = stride_rgba_with_alpha (&palette->text, palette->high_contrast ? 0.9 : 0.65);
  palette->faint = stride_rgba_with_alpha (&palette->text, palette->high_contrast ? 0.5 : 0.15);
}

void
stride_palette_draw_focus (GtkWidget *widget, GtkSnapshot *snapshot)
{
  const float width[4] = { 2, 2, 2, 2 };
  StridePalette palette;
  GskRoundedRect box;

  if (!gtk_widget_has_visible_focus (widget))
    return;

  stride_palette_init (&palette, widget);
  gsk_rounded_rect_init_from_rect (&box,
                                   &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                        (float) gtk_widget_get_height (widget)),
                                   8);
  gtk_snapshot_append_border (snapshot, &box, width,
                              (GdkRGBA[4]) { palette.accent, palette.accent, palette.accent,
                                             palette.accent });
}
