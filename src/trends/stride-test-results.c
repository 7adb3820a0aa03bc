/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-results.h"

#include <math.h>

#include "stride-poison.h"

GArray *
stride_test_results_list (GPtrArray *entries, const char *test)
{
  GArray *results = g_array_new (FALSE, FALSE, sizeof (StrideTestResult));

  g_return_val_if_fail (entries, results);
  g_return_val_if_fail (test, results);

  for (guint i = 0; i < entries->len; i++) {
    const StrideSelfTest *done = stride_entry_get_self_test (entries->pdata[i]);
    StrideTestResult result = { .day = stride_entry_get_day (entries->pdata[i]) };
    gboolean one_sided;

    if (!done || g_strcmp0 (done->test, test) != 0)
      continue;

    one_sided = done->value != STRIDE_NO_RESULT;
    result.value[0] = one_sided ? done->value : done->left;
    result.value[1] = one_sided ? STRIDE_NO_RESULT : done->right;
    if (results->len > 0 &&
        g_array_index (results, StrideTestResult, results->len - 1).day == result.day)
      g_array_set_size (results, results->len - 1);
    g_array_append_val (results, result);
  }

  return results;
}

StrideTestChange
stride_test_results_judge (GArray *results, guint i, StrideTestNoise noise, gpointer test)
{
  const StrideTestResult *now, *before;
  StrideTestChange verdict = STRIDE_TEST_FIRST;
  double most = 0;

  g_return_val_if_fail (results && i < results->len, STRIDE_TEST_FIRST);
  g_return_val_if_fail (noise, STRIDE_TEST_FIRST);

  if (i == 0)
    return STRIDE_TEST_FIRST;

  now = &g_array_index (results, StrideTestResult, i);
  before = now - 1;
  for (guint side = 0; side < STRIDE_TEST_SIDES; side++) {
    double change = (double) now->value[side] - before->value[side];
    double beyond;

    if (now->value[side] == STRIDE_NO_RESULT || before->value[side] == STRIDE_NO_RESULT)
      continue;
    verdict = MAX (verdict, STRIDE_TEST_CHANCE);
    beyond = fabs (change) - noise (test, before->value[side]);
    if (beyond >= 0 && fabs (change) > 0 && beyond >= most) {
      most = beyond;
      verdict = change < 0 ? STRIDE_TEST_LESS : STRIDE_TEST_MORE;
    }
  }

  return verdict;
}

void
stride_test_results_get_band (GArray *results,
                              guint i,
                              StrideTestNoise noise,
                              gpointer test,
                              double *low,
                              double *high)
{
  const StrideTestResult *before;

  g_return_if_fail (results && i < results->len);
  g_return_if_fail (low && high);

  *low = *high = NAN;
  if (i == 0)
    return;

  before = &g_array_index (results, StrideTestResult, i - 1);
  for (guint side = 0; side < STRIDE_TEST_SIDES; side++) {
    double room;

    if (before->value[side] == STRIDE_NO_RESULT)
      continue;
    room = noise (test, before->value[side]);
    /* fmin() and fmax() pass over NAN. */
    *low = fmin (*low, before->value[side] - room);
    *high = fmax (*high, before->value[side] + room);
  }
}
