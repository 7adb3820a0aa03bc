/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every text of the content that people read stands in the header that translators get. */

#include <string.h>

#include "stride-catalog.h"

static char *header;

static void
assert_listed (const char *text)
{
  g_autoptr (GString) quoted = NULL;

  if (!text || !*text)
    return;

  quoted = g_string_new (text);
  g_string_replace (quoted, "\\", "\\\\", 0);
  g_string_replace (quoted, "\"", "\\\"", 0);
  g_string_prepend (quoted, "N_ (\"");
  g_string_append (quoted, "\")");

  if (!strstr (header, quoted->str))
    g_error ("translators do not get: %s", quoted->str);
}

static void
assert_all_listed (const char *const *texts)
{
  for (guint i = 0; texts && texts[i]; i++)
    assert_listed (texts[i]);
}

static void
assert_exercise_listed (StrideExercise *exercise)
{
  guint n_frames;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (exercise, &n_frames);
  const char *unit;

  assert_listed (stride_exercise_get_name (exercise));
  assert_listed (stride_exercise_get_region (exercise));
  assert_listed (stride_exercise_get_stop (exercise));
  assert_listed (stride_exercise_get_dose (exercise)->note);
  assert_listed (stride_exercise_get_measures (exercise));
  assert_listed (stride_exercise_get_bands (exercise));
  assert_listed (stride_exercise_get_precision (exercise));
  stride_exercise_get_range (exercise, NULL, NULL, &unit);
  assert_listed (unit);
  assert_all_listed (stride_exercise_get_steps (exercise));
  assert_all_listed (stride_exercise_get_mistakes (exercise));
  if (!stride_exercise_is_test (exercise))
    assert_listed (stride_exercise_get_group (exercise));
  for (guint i = 0; i < n_frames; i++)
    assert_listed (frames[i].note);
}

static void
assert_routine_listed (StrideRoutine *routine)
{
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n_steps);

  assert_listed (stride_routine_get_name (routine));
  assert_listed (stride_routine_get_goal (routine));
  assert_listed (stride_routine_get_when (routine));
  assert_listed (stride_routine_get_not_when (routine));
  assert_listed (stride_routine_get_frequency (routine));
  assert_listed (stride_routine_get_note (routine));
  for (guint i = 0; i < n_steps; i++)
    assert_listed (steps[i].note);
}

static void
assert_question_listed (StrideQuestion *question)
{
  guint n_options;
  const StrideOption *options = stride_question_get_options (question, &n_options);
  const char *unit;

  assert_listed (stride_question_get_text (question));
  assert_listed (stride_question_get_help (question));
  stride_question_get_range (question, NULL, NULL, &unit);
  assert_listed (unit);
  for (guint i = 0; i < n_options; i++)
    assert_listed (options[i].text);
}

static void
assert_rule_listed (StrideRule *rule)
{
  assert_listed (stride_rule_get_title (rule));
  assert_listed (stride_rule_get_body (rule));
}

static void
each (GListModel *model, void (*assert_object) (gpointer object))
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GObject) object = g_list_model_get_item (model, i);

    assert_object (object);
  }
}

static void
test_all_texts (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  guint n_factors, n_citations;
  const StrideFactor *factors = stride_catalog_get_factors (catalog, &n_factors);
  const StrideCitation *citations = stride_catalog_get_citations (catalog, &n_citations);

  each (stride_catalog_get_exercises (catalog), (gpointer) assert_exercise_listed);
  each (stride_catalog_get_tests (catalog), (gpointer) assert_exercise_listed);
  each (stride_catalog_get_routines (catalog), (gpointer) assert_routine_listed);
  each (stride_catalog_get_questions (catalog), (gpointer) assert_question_listed);
  each (stride_catalog_get_check_in (catalog), (gpointer) assert_question_listed);
  each (stride_catalog_get_rules (catalog), (gpointer) assert_rule_listed);
  for (guint i = 0; i < n_factors; i++)
    assert_listed (factors[i].name);
  for (guint i = 0; i < n_citations; i++)
    assert_listed (citations[i].note);
}

/* The parts of a reason are translated one by one, without their conditions. */
static void
test_reasons (void)
{
  assert_listed ("because incline was {run.incline|0} % and soreness {run.after|0}/10");
  assert_listed ("because your usual incline is {q.incline|0} %");
  g_assert_null (strstr (header, " || "));
  g_assert_null (strstr (header, "N_ (\"["));
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", "content-strings.h", NULL);
  g_assert_true (g_file_get_contents (path, &header, NULL, NULL));

  g_test_add_func ("/content-strings/all-texts", test_all_texts);
  g_test_add_func ("/content-strings/reasons", test_reasons);

  status = g_test_run ();
  g_free (header);

  return status;
}
