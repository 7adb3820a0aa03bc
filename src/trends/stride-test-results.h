/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* Self-tests over time. How much of a change is noise is for the test to say (content). */

#define STRIDE_TEST_SIDES 2

typedef struct {
  StrideDay day;
  int value[STRIDE_TEST_SIDES]; /* left and right, or the one result first; else STRIDE_NO_RESULT */
} StrideTestResult;

/* The results of @test, oldest first, one a day: the last. @entries: sorted by time. (transfer full)
 * (element-type StrideTestResult) */
GArray *stride_test_results_list (GPtrArray *entries, const char *test) G_GNUC_WARN_UNUSED_RESULT;

/* How much the test said to be noise after a result of @value. */
typedef double (*StrideTestNoise) (gpointer test, double value);

typedef enum {
  STRIDE_TEST_FIRST,  /* nothing to compare with */
  STRIDE_TEST_CHANCE, /* a change of any side that noise can make */
  STRIDE_TEST_MORE,   /* by more than noise, on one side at least */
  STRIDE_TEST_LESS,
} StrideTestChange;

/* Result @i against the one before it. The side that changed most beyond its noise decides. */
StrideTestChange
stride_test_results_judge (GArray *results, guint i, StrideTestNoise noise, gpointer test);
/* What result @i may be without a change: the result before it, give or take its noise; both sides
 * together. NAN for the first. @low, @high: (out) */
void stride_test_results_get_band (GArray *results,
                                   guint i,
                                   StrideTestNoise noise,
                                   gpointer test,
                                   double *low,
                                   double *high);

G_END_DECLS
