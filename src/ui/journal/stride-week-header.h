/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideWeekHeader:
 *
 * Over the entries of a week: which week, and its sums.
 */
#define STRIDE_TYPE_WEEK_HEADER (stride_week_header_get_type ())
G_DECLARE_FINAL_TYPE (StrideWeekHeader, stride_week_header, STRIDE, WEEK_HEADER, GtkBox)

GtkWidget *stride_week_header_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_week_header_set (StrideWeekHeader *self, const char *week, const char *sums);

G_END_DECLS
