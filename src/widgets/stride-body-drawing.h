/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-body-map.h"

G_BEGIN_DECLS

/* The drawing of a body map: zones that are coloured and numbered by their level and can be clicked.
 * Signal: `picked` (zone). */
#define STRIDE_TYPE_BODY_DRAWING (stride_body_drawing_get_type ())
G_DECLARE_FINAL_TYPE (StrideBodyDrawing, stride_body_drawing, STRIDE, BODY_DRAWING, GtkWidget)

GtkWidget *stride_body_drawing_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_body_drawing_set_zones (StrideBodyDrawing *self,
                                    double width,
                                    double height,
                                    const char *outline,
                                    const StrideBodyZone *zones,
                                    guint n_zones);
void stride_body_drawing_set_level (StrideBodyDrawing *self, guint zone, int level);
void stride_body_drawing_set_selected (StrideBodyDrawing *self, int zone);
/* Draws it on paper, @width x @height points from the origin of @cr, with the font of @pango. */
void stride_body_drawing_print (StrideBodyDrawing *self,
                                cairo_t *cr,
                                PangoContext *pango,
                                double width,
                                double height);
/* The zone at a point of the widget, -1 for none. */
int stride_body_drawing_find (StrideBodyDrawing *self, double x, double y);

G_END_DECLS
