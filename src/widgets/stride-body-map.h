/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One zone: its shape as an SVG path in the units of the drawing. */
typedef struct {
  const char *name; /* (translated): "Lower back, left" */
  const char *path;
} StrideBodyZone;

/**
 * StrideBodyMap:
 *
 * A drawing with zones, each with a level from 0 to 10. A zone is chosen in the drawing or in the list
 * beside it, which says the same in words; its level is chosen on the scale below.
 *
 * Property: `selected` (-1: none). Signal: `level-changed` (zone, level), by the person only.
 *
 * CSS nodes: `bodymap`. Accessibility: role group; drawing (image, described by the levels), list of
 * zones, scale.
 */
#define STRIDE_TYPE_BODY_MAP (stride_body_map_get_type ())
G_DECLARE_FINAL_TYPE (StrideBodyMap, stride_body_map, STRIDE, BODY_MAP, GtkWidget)

GtkWidget *stride_body_map_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The drawing's size, its outline (nullable) and its zones, all copied. Levels go back to 0. */
void stride_body_map_set_zones (StrideBodyMap *self,
                                double width,
                                double height,
                                const char *outline,
                                const StrideBodyZone *zones,
                                guint n_zones);
guint stride_body_map_get_n_zones (StrideBodyMap *self);
void stride_body_map_set_level (StrideBodyMap *self, guint zone, int level);
int stride_body_map_get_level (StrideBodyMap *self, guint zone);
void stride_body_map_set_selected (StrideBodyMap *self, int zone);
int stride_body_map_get_selected (StrideBodyMap *self);
/* Draws the drawing on paper, @width x @height points from the origin of @cr, in the font of @pango. */
void stride_body_map_print (StrideBodyMap *self,
                            cairo_t *cr,
                            PangoContext *pango,
                            double width,
                            double height);
/* Words at the ends of the scale. */
void stride_body_map_set_texts (StrideBodyMap *self, const char *low, const char *high);
/* What is mapped, for screen readers: "Soreness, seen from the back" */
void stride_body_map_set_label (StrideBodyMap *self, const char *label);

G_END_DECLS
