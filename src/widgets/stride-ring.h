/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideRing:
 *
 * A ring that is filled clockwise from the top, with a child in its middle. It is a circle; where it is
 * given more width than height, it becomes a racetrack of that width.
 *
 * Properties: `fraction` (0–1), `value-text` (what a screen reader says), `child`.
 * CSS nodes: `ring`; its colour is the CSS colour.
 * Accessibility: role progress bar, value 0–100.
 */
#define STRIDE_TYPE_RING (stride_ring_get_type ())
G_DECLARE_FINAL_TYPE (StrideRing, stride_ring, STRIDE, RING, GtkWidget)

GtkWidget *stride_ring_new (void) G_GNUC_WARN_UNUSED_RESULT;
double stride_ring_get_fraction (StrideRing *self);
void stride_ring_set_fraction (StrideRing *self, double fraction);
void stride_ring_set_value_text (StrideRing *self, const char *text);
void stride_ring_set_child (StrideRing *self, GtkWidget *child);

G_END_DECLS
