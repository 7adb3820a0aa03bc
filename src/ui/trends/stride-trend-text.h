/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-association.h"
#include "stride-weeks.h"

G_BEGIN_DECLS

/* The weeks in words. All texts are translated and (transfer full). */

/* "Your soreness is easing", "Not enough data yet" */
char *stride_trend_text_direction (StrideDirection direction) G_GNUC_WARN_UNUSED_RESULT;
/* "because its weekly mean fell by about 1.5 points over these 12 weeks". @weeks: (element-type StrideWeek),
 * those that the direction was taken from. @slope: points a week */
char *stride_trend_text_because (StrideDirection direction,
                                 GArray *weeks,
                                 double slope) G_GNUC_WARN_UNUSED_RESULT;

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
/* "20 Jul", under an axis */
char *stride_trend_text_short_week (const StrideWeek *week) G_GNUC_WARN_UNUSED_RESULT;

/* "Stress" */
const char *stride_trend_text_link_title (StrideLink link);
/* "Soreness 4.2 after stressed days (8 runs), 2.1 otherwise (12 runs): they go together", or how many
 * runs more it takes */
char *stride_trend_text_link (StrideLink link,
                              const StrideAssociation *association) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
