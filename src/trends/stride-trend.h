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
 * slopes in order those at ranks M and N - M + 1, M = (N - 1.96 s) / 2, with Kendall's variance s² for
 * ties; it would hold the true slope in nineteen logs of twenty, were weeks independent of each other.
 *
 * They are not: a week resembles the one before, and n of them tell no more than n (1 - r) / (1 + r)
 * independent ones would (B. D. Santer and others, J Geophys Res 2000;105:7337–7356). So both ends of the
 * range are moved away from the slope by √((1 + r) / (1 - r)). r = (n k + 2) / (n - 4), k the correlation of
 * what the line leaves of a known week with what it leaves of the known week before, since a line fitted to
 * few weeks makes them look less alike than they are (F. H. C. Marriott, J. A. Pope, Biometrika
 * 1954;41:390–402). r is at least 0 and at most 0.9, which four weeks, of which nothing can be told, are given.
 *
 * Measured on 20 000 made-up logs each (test-trend -m slow), weeks off by 0.9 points and alike by a
 * correlation of 0, 0.3, 0.6 and 0.8: of weeks that go nowhere the range leaves out 0 in
 *
 *                 0     0.3   0.6   0.8
 *      6 weeks   1.0   2.1   4.2   6.5 %
 *     12 weeks   2.1   4.6   9.1  13.2 %
 *     26 weeks   3.4   5.7   8.3  12.7 %
 *     52 weeks   3.4   5.3   6.6   9.2 %
 *
 * and at a correlation of 0, 0.3 and 0.6 it is told that weeks ease from 4 points to 2
 *
 *     in 12 weeks that are off by 0.9 points    33, 30 and 29 %
 *     in 26 weeks that are off by 0.9 points    80, 59 and 40 %
 *     in 12 weeks that are off by 0.5 points    78, 62 and 52 %
 *
 * and from 6 points to 2 in 12 weeks off by 0.9 points in 85, 69 and 58 %. The other way is told in one of a
 * thousand at most; all else is "not enough data yet" or "about the same". With r greater by its standard error
 * (Bartlett) no cell of the table above is over 7 %, but 12 weeks that ease are told in 21, 17 and 16 %: a range
 * that says nothing to nearly everybody helps nobody.
 *
 * EASING and RISING need both: a change over the span that means something, 2 points or 30 % and 1 point
 * [ostelo2008], and a range on one side of nothing. SAME is a change that means nothing, in a range on one side
 * or no wider than half of the scale over the span. A line that seems to go somewhere, but may go nowhere, is
 * not the same, and a few unsteady weeks say nothing at all: the answer is UNKNOWN.
 */

typedef enum {
  STRIDE_DIRECTION_UNKNOWN, /* not enough data yet: a proper answer */
  STRIDE_DIRECTION_EASING,
  STRIDE_DIRECTION_SAME,
  STRIDE_DIRECTION_RISING,
} StrideDirection;

/* Weeks with a known mean that it takes. */
#define STRIDE_TREND_MIN_WEEKS 4u
/* Points from the one end of the range to the other, over the span, from which on nothing is told. */
#define STRIDE_TREND_MOST_OPEN 5.0

typedef struct {
  StrideDirection direction;
  guint n_known;    /* weeks with a known mean */
  int first, last;  /* the first and the last of them; -1 when there is none */
  double slope;     /* points a week; NAN when UNKNOWN */
  double low, high; /* its likely range; NAN with fewer weeks than it takes */
  double level;     /* of the line in week @first; NAN when UNKNOWN */
} StrideTrend;

/* @weeks: (element-type StrideWeek), oldest first */
void stride_trend_compute (GArray *weeks, StrideTrend *trend);
/* The line in week @week; NAN before @first, after @last and when UNKNOWN. */
double stride_trend_get_level (const StrideTrend *trend, int week);
/* The same of a line through the middle of it that goes up by @slope a week, and NAN also off the scale. */
double stride_trend_get_level_at (const StrideTrend *trend, double slope, int week);
/* Points that the line goes up (down: below zero) from @first to @last at a slope of @slope. */
double stride_trend_get_change (const StrideTrend *trend, double slope);

G_END_DECLS
