/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An axis with round numbers: first, first + step, …, last. */
typedef struct {
  double first, last, step;
  int digits; /* after the decimal point, to tell the ticks apart */
} StrideChartScale;

/* Covers @low … @high with at most @max_ticks + 1 round numbers. Where both are equal or not finite the
 * axis gets some room anyway. */
void stride_chart_scale_init (StrideChartScale *scale, double low, double high, guint max_ticks);
guint stride_chart_scale_count (const StrideChartScale *scale);
double stride_chart_scale_get_tick (const StrideChartScale *scale, guint i);
/* Where @value lies between first (0) and last (1); beyond them it goes on. */
double stride_chart_scale_map (const StrideChartScale *scale, double value);

/* Of @n labels in a row every how many-th may be shown, if each needs @label and has @room. */
guint stride_chart_thin_out (guint n, double label, double room);

G_END_DECLS
