/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/*
 * Does soreness go up and down with a cycle of so many days? This is the one pre-registered moon test; it
 * knows of a moon no more than the length of its month, and tests a placebo of another length on the same
 * runs. Its definition is frozen (data/content/README.md, "The pre-registered moon test"): whoever
 * changes anything of it registers another test, with another date.
 *
 * The runs with a soreness (stride_association_get_soreness()), from 36 hours after they began, when
 * the next morning's answer can no longer come, are cut in order of time into blocks: each the fewest runs
 * that are at least 60 and take at least 4 turns of the first cycle. A block that is full is tested once,
 * by itself, and never again; what is logged later goes into later blocks. In a block
 *
 *   T = (2/n) √((Σ y cos a)² + (Σ y sin a)²),  a = 2π · time / period,
 *
 * y being the soreness less the straight line through the block, is the swing in points to either side.
 * It is compared with made-up cycles by circular shifts, as in stride-association.h, but within each
 * turn of the cycle, counted from the first run, by a number of places of its own: the turns no longer
 * agree about when it is sore, while neighbours stay neighbours. Of 1999 such shiftings, always the same
 * ones, p = (1 + those with a swing at least as large) / 2000. One shift of the whole list will not
 * do here: a list that goes up and down with the moon does so when it is shifted, too.
 *
 * A block with p < 0.04 is a hit, which happens by luck in one block of twenty (measured). So a hit counts
 * for nothing until the very next block, of new runs only, is a hit as well.
 */
#define STRIDE_CYCLE_REGISTERED "2026-11-22"
#define STRIDE_CYCLE_MIN_RUNS 60
#define STRIDE_CYCLE_MIN_TURNS 4
#define STRIDE_CYCLE_N_SHIFTS 1999
#define STRIDE_CYCLE_ALPHA 0.04

typedef struct {
  double swing; /* points, 0 or more */
  double p;
  gboolean hit;
} StrideCycleOutcome;

typedef struct {
  StrideDay from, to; /* of the first and the last run */
  guint n_runs;
  double turns; /* of the cycle, from the first run to the last */
  StrideCycleOutcome cycle;
  StrideCycleOutcome placebo;
} StrideCycleBlock;

typedef enum {
  STRIDE_CYCLE_WAITING, /* no block is full yet */
  STRIDE_CYCLE_NOTHING, /* the latest block is no hit */
  STRIDE_CYCLE_ONCE,  /* the latest block is a hit, the one before was not: the next one decides */
  STRIDE_CYCLE_GONE,  /* the latest block is no hit, after one that was */
  STRIDE_CYCLE_TWICE, /* two blocks in a row were hits, at any time */
} StrideCycleVerdict;

typedef struct {
  GArray *blocks; /* (owned) (element-type StrideCycleBlock): full ones, oldest first */
  guint n_runs;   /* all that can be used */
  guint n_open;   /* of them, in the block that is not full */
  double turns_open;
  StrideCycleVerdict cycle;
  StrideCycleVerdict placebo;
} StrideCycleTest;

/* @entries: sorted by time; @now: seconds since 1970; @period, @placebo: days. (transfer full) */
StrideCycleTest *stride_cycle_test_new (GPtrArray *entries,
                                        gint64 now,
                                        double period,
                                        double placebo) G_GNUC_WARN_UNUSED_RESULT;
void stride_cycle_test_free (StrideCycleTest *self);

/* --- the test itself ----------------------------------------------------------------------------- */

/* @values: points; @days: when, rising, not all the same; both @n long. @swing: (out): points. */
double stride_cycle_shift_test (const int *values,
                                const double *days,
                                guint n,
                                double period,
                                double *swing);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideCycleTest, stride_cycle_test_free)

G_END_DECLS
