/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-test-log.h"
#include "stride-test-results.h"

#define NONE STRIDE_NO_RESULT

/* As the plank: 20 s or a quarter. */
static double
noise (gpointer test, double value)
{
  return fmax (20, value / 4);
}

static void
add (GPtrArray *log, const char *test, const char *day, int value, int left, int right)
{
  StrideEntryHead head = { .day = stride_day_parse (day) };
  StrideSelfTest result = { (char *) test, left, right, value };

  head.at = (gint64) head.day * 86400 + 43200 + log->len;
  g_ptr_array_add (log, stride_entry_new_self_test (&head, &result, NULL));
}

static void
test_list (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) planks = NULL;
  g_autoptr (GArray) sides = NULL;
  g_autoptr (GArray) none = NULL;

  add (log, "plank", "2026-05-01", 40, NONE, NONE);
  add (log, "side", "2026-05-01", NONE, 50, 30);
  test_log_run (log, "2026-05-02", 8000, 2);
  add (log, "plank", "2026-05-15", 44, NONE, NONE);
  add (log, "plank", "2026-05-15", 52, NONE, NONE);

  planks = stride_test_results_list (log, "plank");
  g_assert_cmpuint (planks->len, ==, 2);
  g_assert_cmpint (g_array_index (planks, StrideTestResult, 1).value[0], ==, 52);
  sides = stride_test_results_list (log, "side");
  g_assert_cmpuint (sides->len, ==, 1);
  g_assert_cmpint (g_array_index (sides, StrideTestResult, 0).value[0], ==, 50);
  g_assert_cmpint (g_array_index (sides, StrideTestResult, 0).value[1], ==, 30);
  none = stride_test_results_list (log, "bend");
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_judge (void)
{
  static const struct {
    StrideTestResult before, now;
    StrideTestChange expected;
  } cases[] = {
    { { 0, { 40, NONE } }, { 1, { 59, NONE } }, STRIDE_TEST_CHANCE },
    { { 0, { 40, NONE } }, { 1, { 60, NONE } }, STRIDE_TEST_MORE },
    { { 0, { 40, NONE } }, { 1, { 20, NONE } }, STRIDE_TEST_LESS },
    { { 0, { 120, NONE } }, { 1, { 145, NONE } }, STRIDE_TEST_CHANCE },
    { { 0, { 120, NONE } }, { 1, { 150, NONE } }, STRIDE_TEST_MORE },
    { { 0, { 40, 40 } }, { 1, { 41, 70 } }, STRIDE_TEST_MORE },
    { { 0, { 60, 60 } }, { 1, { 85, 20 } }, STRIDE_TEST_LESS },
    { { 0, { 40, NONE } }, { 1, { NONE, 90 } }, STRIDE_TEST_FIRST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (StrideTestResult));

    g_array_append_val (results, cases[i].before);
    g_array_append_val (results, cases[i].now);
    g_assert_cmpint (stride_test_results_judge (results, 0, noise, NULL), ==, STRIDE_TEST_FIRST);
    g_assert_cmpint (stride_test_results_judge (results, 1, noise, NULL), ==, cases[i].expected);
  }
}

static void
test_band (void)
{
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (StrideTestResult));
  static const StrideTestResult all[] = { { 0, { 40, 100 } }, { 7, { 45, 90 } } };
  double low, high;

  g_array_append_vals (results, all, G_N_ELEMENTS (all));
  stride_test_results_get_band (results, 0, noise, NULL, &low, &high);
  g_assert_true (isnan (low) && isnan (high));
  stride_test_results_get_band (results, 1, noise, NULL, &low, &high);
  g_assert_cmpfloat_with_epsilon (low, 20, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 125, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/test-results/list", test_list);
  g_test_add_func ("/test-results/judge", test_judge);
  g_test_add_func ("/test-results/band", test_band);

  return g_test_run ();
}
