/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-weeks.h"

G_BEGIN_DECLS

/*
 * Where the weekly mean soreness is heading, and how sure that is.
 *
 * The line is that of Theil and Sen: the median slope of all pairs of weeks, so that a single odd week
 * does not turn it. The range of the slope is Sen's (J Am Stat Assoc 1968;63:1379–1389): of the pairs'
 * slopes in order those at ranks M and N - M + 1, M = (N - 1.645 s) / 2, with Kendall's variance s² for
 * ties; it holds the true slope nine times in ten where weeks are independent of each other, and somewhat
 * less often where each week resembles the one before. Hence "likely", and no number for how likely.
 *
 * EASING and RISING need both: a change over the span that means something, 2 points or 30 % and 1 point
 * [ostelo2008], and a range on one side of nothing.
 */

typedef enum {
  STRIDE_DIRECTION_UNKNOWN, /* not enough data yet: a proper answer */
  STRIDE_DIRECTION_EASING,
  STRIDE_DIRECTION_SAME,
  STRIDE_DIRECTION_RISING,
} StrideDirection;

/* Weeks with a known mean that it takes. */
#define STRIDE_TREND_MIN_WEEKS 4u

typedef struct {
  StrideDirection direction;
  guint n_known;    /* weeks with a known mean */
  int first, last;  /* the first and the last of them; -1 when there is none */
  double slope;     /* points a week; NAN, as all below, when UNKNOWN */
  double low, high; /* its likely range */
  double level;     /* of the line in week @first */
} StrideTrend;

/* @weeks: (element-type StrideWeek), oldest first */
void stride_trend_compute (GArray *weeks, StrideTrend *trend);
/* The line in week @week; NAN before @first, after @last and when UNKNOWN. */
double stride_trend_get_level (const StrideTrend *trend, int week);
/* Points that the line goes up (down: below zero) from @first to @last at a slope of @slope. */
double stride_trend_get_change (const StrideTrend *trend, double slope);

G_END_DECLS
