/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideDots:
 *
 * A row of dots for the steps of something: those before `current` filled, the one at `current` large.
 *
 * CSS nodes: `dots`. Accessibility: role meter, value `current` of `count`.
 */
#define STRIDE_TYPE_DOTS (stride_dots_get_type ())
G_DECLARE_FINAL_TYPE (StrideDots, stride_dots, STRIDE, DOTS, GtkWidget)

/* @value_text: what a screen reader says: "Step 3 of 7". @current may equal @count: all done. */
void stride_dots_set (StrideDots *self, guint count, guint current, const char *value_text);

G_END_DECLS
