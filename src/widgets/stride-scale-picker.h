/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideScalePicker:
 *
 * One of a few whole numbers, by one tap or one key: a numeric rating scale with a word at each end.
 * Digits choose (1 then 0 for 10), arrows move by one. It wraps into rows where there is little room.
 *
 * Properties: `value` (-1: none chosen), `minimum`, `maximum` (at most 20 numbers), `label` (what is
 * rated, for screen readers), `low-text`, `high-text`.
 * CSS nodes: `scalepicker`. Accessibility: role radio group of radios.
 */
#define STRIDE_TYPE_SCALE_PICKER (stride_scale_picker_get_type ())
G_DECLARE_FINAL_TYPE (StrideScalePicker, stride_scale_picker, STRIDE, SCALE_PICKER, GtkWidget)

GtkWidget *stride_scale_picker_new (void) G_GNUC_WARN_UNUSED_RESULT;
int stride_scale_picker_get_value (StrideScalePicker *self);
void stride_scale_picker_set_value (StrideScalePicker *self, int value);
void stride_scale_picker_set_range (StrideScalePicker *self, int minimum, int maximum);
void stride_scale_picker_set_label (StrideScalePicker *self, const char *label);
/* What a key does here, for whoever hears it elsewhere; FALSE if it means nothing. */
gboolean stride_scale_picker_press (StrideScalePicker *self, guint keyval);
void stride_scale_picker_set_texts (StrideScalePicker *self, const char *low, const char *high);

G_END_DECLS
