/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-weeks.h"

G_BEGIN_DECLS

/**
 * StrideTrendsTable:
 *
 * The numbers of the charts as a table, newest week first.
 */
#define STRIDE_TYPE_TRENDS_TABLE (stride_trends_table_get_type ())
G_DECLARE_FINAL_TYPE (StrideTrendsTable, stride_trends_table, STRIDE, TRENDS_TABLE, GtkWidget)

/* @weeks: (element-type StrideWeek), oldest first */
void
stride_trends_table_set (StrideTrendsTable *self, GArray *weeks, StrideDay today, gboolean miles);

G_END_DECLS
