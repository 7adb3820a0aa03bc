/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-trend.h"

G_BEGIN_DECLS

/* The weeks in words. All texts are translated and (transfer full). */

/* "Your soreness is easing", "Not enough data yet" */
char *stride_trend_text_direction (StrideDirection direction) G_GNUC_WARN_UNUSED_RESULT;
/* "because its weekly mean fell by about 1.5 points over 12 weeks, likely by 0.4 to 2.6" */
char *stride_trend_text_because (const StrideTrend *trend) G_GNUC_WARN_UNUSED_RESULT;

/* What is said about one week: "20–26 July: soreness 3.2 on average, from 1 to 6, 5 entries" */
char *stride_trend_text_soreness (const StrideWeek *week,
                                  StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
char *stride_trend_text_distance (const StrideWeek *week,
                                  StrideDay today,
                                  gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* @target: routines that the person aims at */
char *stride_trend_text_routine (const StrideWeek *week,
                                 StrideDay today,
                                 int target) G_GNUC_WARN_UNUSED_RESULT;
char *stride_trend_text_stress (const StrideWeek *week, StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
char *stride_trend_text_sleep (const StrideWeek *week, StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
/* "20 Jul" under an axis, "Jul 2026" under one of @span_days that are more than a year */
char *stride_trend_text_short_day (StrideDay day, int span_days) G_GNUC_WARN_UNUSED_RESULT;

/* "3 runs, 24 km, 2 routines; soreness 2.3 on average, lower than last week." @entries: those of this
 * week and the last, at least. @because: (out): the numbers that it compares, "" when it compares
 * nothing. */
char *stride_trend_text_week (GPtrArray *entries,
                              StrideDay today,
                              int first_weekday,
                              gboolean miles,
                              char **because) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
