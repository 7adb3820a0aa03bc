/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-text.h"

#include "stride-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

double
stride_test_text_get_noise (gpointer test, double value)
{
  double min, max;
  const char *unit;

  stride_exercise_get_range (test, &min, &max, &unit);

  /* Of a yes or no nobody knows how often it is wrong. */
  return max <= 1 ? (double) INFINITY : stride_exercise_get_noise (test, value);
}

/* "64 s", "left 60 s, right 55 s", "yes" */
static char *
describe (StrideExercise *test, const StrideTestResult *result)
{
  const gboolean each = stride_exercise_get_sides (test) == STRIDE_SIDES_EACH;
  /* Translators: the result of a self-test on the left side and on the right. */
  const char *const names[STRIDE_TEST_SIDES] = { each ? _ ("left %s") : "%s", _ ("right %s") };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  double min, max;
  const char *unit;

  stride_exercise_get_range (test, &min, &max, &unit);
  for (guint side = 0; side < STRIDE_TEST_SIDES; side++) {
    g_autofree char *value = NULL;
    g_auto (GStrv) name = g_strsplit (names[side], "%s", 2);

    if (result->value[side] == STRIDE_NO_RESULT)
      continue;
    if (max <= 1)
      value = g_strdup (result->value[side] ? _ ("yes") : _ ("no"));
    else
      /* Translators: a number and its unit. */
      value = g_strdup_printf (_ ("%d %s"), result->value[side], unit);
    g_strv_builder_take (builder, g_strconcat (name[0], value, name[1], NULL));
  }
  parts = g_strv_builder_end (builder);

  /* Translators: between left and right. */
  return g_strjoinv (_ (", "), parts);
}

static char *
describe_change (StrideExercise *test, GArray *results, guint i)
{
  const StrideTestResult *result = &g_array_index (results, StrideTestResult, i);
  g_autofree char *now = describe (test, result);
  g_autofree char *before = NULL;
  StrideTestChange change =
    stride_test_results_judge (results, i, stride_test_text_get_noise, test);

  if (change == STRIDE_TEST_FIRST)
    return g_steal_pointer (&now);

  before = describe (test, result - 1);
  /* Translators: a result and the one before it: "64 s; before it 50 s, …" */
  return g_strdup_printf (change == STRIDE_TEST_CHANCE
                            ? _ ("%s; before it %s, which may be chance")
                            : _ ("%s; before it %s, a change beyond chance"),
                          now, before);
}

char *
stride_test_text_point (StrideExercise *test, GArray *results, guint i, StrideDay today)
{
  g_autofree char *day = NULL;
  g_autofree char *change = NULL;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (test), NULL);
  g_return_val_if_fail (results && i < results->len, NULL);

  day = stride_format_day (g_array_index (results, StrideTestResult, i).day, today);
  change = describe_change (test, results, i);

  /* Translators: a day, and the result of a self-test on it. */
  return g_strdup_printf (_ ("%s: %s"), day, change);
}

char *
stride_test_text_summary (StrideExercise *test, GArray *results)
{
  g_autofree char *day = NULL;
  g_autofree char *change = NULL;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (test), NULL);
  g_return_val_if_fail (results && results->len > 0, NULL);

  day = stride_format_date (g_array_index (results, StrideTestResult, results->len - 1).day);
  change = describe_change (test, results, results->len - 1);

  /* Translators: a self-test, a day, and its result. */
  return g_strdup_printf (_ ("%s, %s: %s"), stride_exercise_get_name (test), day, change);
}
