/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideDigits:
 *
 * A time as large as the place that it gets: readable from across the room, without glasses. The size
 * depends on how many characters there are, not on which, so nothing jumps from second to second.
 *
 * CSS nodes: `digits`. Accessibility: role timer; its value is the time spelled out.
 */
#define STRIDE_TYPE_DIGITS (stride_digits_get_type ())
G_DECLARE_FINAL_TYPE (StrideDigits, stride_digits, STRIDE, DIGITS, GtkWidget)

/* @text: "45"; @spoken: "45 seconds" */
void stride_digits_set (StrideDigits *self, const char *text, const char *spoken);
const char *stride_digits_get_text (StrideDigits *self);
/* Height of the digits as drawn, pixels. */
int stride_digits_get_digit_height (StrideDigits *self);

G_END_DECLS
