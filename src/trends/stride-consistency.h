/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-weeks.h"

G_BEGIN_DECLS

/*
 * How steadily routines are done, without a streak that one bad day could end.
 *
 * Each whole week has a value v: sessions done by sessions aimed at, 1 at most. The score runs after it:
 *
 *     s = s + a (v - s),   a = 1 - 0.05^(7/66) = 0.27 a week
 *
 * so that doing what one aims at brings it to 95 % in 66 days, the median of how long habits took to come
 * to 95 % of their plateau [lally2010]; the same study found that one missed occasion did not matter, and
 * here a missed week takes at most 27 of 100 points. It begins at 0, with the first entry of the log.
 *
 * Days have no part in it: rest days cost nothing. These weeks can raise the score, not lower it:
 *  - a flare, with a soreness above 5 (the red zone, in which most routines are locked);
 *  - a pause, with no entry at all, and the first week after one: illness, holidays;
 *  - the week under way.
 */

/* A pause is at least this many days without an entry. */
#define STRIDE_PAUSE_DAYS 14

typedef struct {
  double score;   /* 0–1; NAN with an empty log */
  guint n_weeks;  /* whole weeks that it has run over */
  guint done;     /* sessions of the week under way */
  guint target;   /* sessions aimed at */
  guint n_spared; /* of the last four whole weeks those that could not lower it */
  int
    pause_days; /* without an entry, before today or before an entry of the last 7 days; 0: none */
} StrideConsistency;

/* The days of StrideConsistency.pause_days. @entries: sorted by time, as many as are known */
int stride_consistency_find_pause (GPtrArray *entries, StrideDay today);

/* @weeks: (element-type StrideWeek), from that of the first entry to @today's; @entries: sorted by time */
void stride_consistency_compute (GArray *weeks,
                                 GPtrArray *entries,
                                 StrideDay today,
                                 guint target,
                                 StrideConsistency *consistency);

G_END_DECLS
