/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-exercise.h"
#include "stride-test-results.h"

G_BEGIN_DECLS

/* Self-tests in words; all translated and (transfer full). @results: (element-type StrideTestResult) */

/* As StrideTestNoise; @test: a StrideExercise */
double stride_test_text_get_noise (gpointer test, double value);
/* "8 November: 64 s, before it 50 s: the change may be chance" */
char *stride_test_text_point (StrideExercise *test, GArray *results, guint i, StrideDay today)
  G_GNUC_WARN_UNUSED_RESULT;
/* The latest on paper: "Forearm plank endurance, 8 November 2026: 64 s, before it 50 s: …" */
char *stride_test_text_summary (StrideExercise *test, GArray *results) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
