/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The numbers of the keyframes, above a figure that does not move. */

#include "stride-figure-drawing.h"

#define DOT 9.0f   /* pixels: radius of a number's circle */
#define NUMERAL 11 /* pixels */

static void
draw_numeral (GtkSnapshot *snapshot,
              PangoContext *text,
              guint number,
              const graphene_point_t *centre,
              const GdkRGBA *colour)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *numeral = g_strdup_printf ("%u", number);
  int width, height;

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (NUMERAL * PANGO_SCALE));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, numeral, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (centre->x - (float) width / 2,
                                                          centre->y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

void
stride_figure_draw_numbers (GtkSnapshot *snapshot,
                            PangoContext *text,
                            int width,
                            guint n,
                            guint index,
                            const StrideFigureStyle *style)
{
  float step = MIN (2.4f * DOT, (float) width / (float) n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
    g_autoptr (GskPath) path = NULL;
    g_autoptr (GskStroke) stroke = gsk_stroke_new (1.5f);
    graphene_point_t centre =
      GRAPHENE_POINT_INIT ((float) width / 2 + step * ((float) i - (float) (n - 1) / 2), DOT + 2);

    gsk_path_builder_add_circle (builder, &centre, DOT);
    path = gsk_path_builder_to_path (builder);
    if (i == index)
      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &style->shirt[0]);
    else
      gtk_snapshot_append_stroke (snapshot, path, stroke, &style->shirt[0]);
    draw_numeral (snapshot, text, i + 1, &centre, i == index ? &style->on_shirt : &style->shirt[0]);
  }
}
