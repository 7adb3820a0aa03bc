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
 * range are moved away from the slope by √((1 + r) / (1 - r)). r is by a standard error more than what the
 * weeks show, for few of them show it badly, and a range that is too narrow misleads while one that is too
 * wide only keeps silent: r = c + √((1 - c²) / (n - 4)) (after M. S. Bartlett, J R Stat Soc Suppl
 * 1946;8:27–41), c = (n k + 2) / (n - 4), k the correlation of what the line leaves of a known week with
 * what it leaves of the known week before, since a line fitted to few weeks makes them look less alike than
 * they are (F. H. C. Marriott, J. A. Pope, Biometrika 1954;41:390–402). r is at least 0 and at most 0.9, which
 * four weeks, of which nothing can be told, are given.
 *
 * Measured on 20 000 made-up logs each (test-trend -m slow), weeks off by 0.9 points and alike by a
 * correlation of 0, 0.3, 0.6 and 0.8: of weeks that go nowhere the range leaves out 0 in
 *
 *                 0     0.3   0.6   0.8
 *      6 weeks   0.7   1.3   2.6   3.8 %
 *     12 weeks   1.3   2.3   4.4   7.0 %
 *     26 weeks   2.1   2.8   4.2   6.6 %
 *     52 weeks   2.2   2.9   3.5   4.8 %
 *
 * Without that standard error, and of nine ranges in ten, 12 weeks were at 6, 10, 16 and 21 %. What it costs is
 * power: at a correlation of 0, 0.3 and 0.6 it is told that weeks ease from 4 points to 2
 *
 *     in 12 weeks that are off by 0.9 points    21, 17 and 16 % (53, 43 and 41 % without)
 *     in 26 weeks that are off by 0.9 points    68, 42 and 25 % (88, 70 and 51 %)
 *     in 12 weeks that are off by 0.5 points    58, 41 and 34 % (89, 75 and 68 %)
 *
 * and from 6 points to 2 in 12 weeks off by 0.9 points in 65, 47 and 38 % (93, 82 and 76 %). The other way is
 * told in less than one of a thousand; all else is "not enough data yet" or "about the same".
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
