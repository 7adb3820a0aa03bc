/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-chart.h"
#include "stride-trend.h"

G_BEGIN_DECLS

/* The weeks as charts: on the page of trends, and the same on paper. */

typedef enum {
  STRIDE_WEEK_CHART_SORENESS,
  STRIDE_WEEK_CHART_DISTANCE,
  STRIDE_WEEK_CHART_SESSIONS,
  STRIDE_WEEK_CHART_MINUTES,
  STRIDE_WEEK_CHART_STRESS,
  STRIDE_WEEK_CHART_SLEEP,
  STRIDE_N_WEEK_CHARTS,
} StrideWeekChart;

typedef struct {
  GArray *weeks;            /* (unowned) (element-type StrideWeek): oldest first */
  const StrideTrend *trend; /* of @weeks */
  StrideDay today;
  gboolean miles;
  int target; /* routines a week that the person aims at */
} StrideWeekChartData;

/* "Soreness" */
const char *stride_week_chart_get_title (StrideWeekChart which);
/* "Soreness by week", for screen readers */
const char *stride_week_chart_get_label (StrideWeekChart which);
/* Replaces everything that @chart shows. */
void
stride_week_chart_fill (StrideWeekChart which, StrideChart *chart, const StrideWeekChartData *data);

G_END_DECLS
