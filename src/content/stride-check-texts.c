/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Texts that are too long for a card, a row or a breath. The limits: data/content/README.md. */

#include "stride-check-private.h"
#include "stride-exercise-private.h"
#include "stride-rule-private.h"

#include "stride-poison.h"

#define MAX_NAME 60
#define MAX_QUESTION 120
#define MAX_OPTION 100
#define MAX_LINE 140
#define MAX_STEP 120
#define MAX_MISTAKE 80
#define MAX_SOURCE_NOTE 220
#define MAX_PARAGRAPH 420
#define MAX_TIP 160
#define MAX_ANSWER 200
#define MAX_BODY_WORDS 60

static void
expect_length (StrideCheck *check,
               const char *file,
               const char *path,
               const char *member,
               const char *text,
               long max)
{
  long length = text ? g_utf8_strlen (text, -1) : 0;
  g_autofree char *full_path = stride_check_text ("%s.%s", path, member);
  g_autofree char *message =
    stride_check_text ("expected at most %ld characters, found %ld", max, length);

  if (length > max)
    stride_check_add (check, file, full_path, message);
}

static void
expect_words (StrideCheck *check,
              const char *file,
              const char *path,
              const char *member,
              const char *text,
              guint max)
{
  g_autofree char *full_path = stride_check_text ("%s.%s", path, member);
  g_autofree char *message = NULL;
  g_auto (GStrv) parts = g_strsplit_set (text, " \n\t", -1);
  guint n_words = 0;

  for (guint i = 0; parts[i]; i++)
    n_words += *parts[i] ? 1 : 0;

  if (n_words <= max)
    return;
  message = stride_check_text ("expected at most %u words, found %u", max, n_words);
  stride_check_add (check, file, full_path, message);
}

static void
expect_lengths (StrideCheck *check,
                const char *file,
                const char *path,
                const char *member,
                const char *const *texts,
                long max)
{
  for (guint i = 0; texts[i]; i++) {
    g_autofree char *element = stride_check_text ("%s[%u]", member, i);

    expect_length (check, file, path, element, texts[i], max);
  }
}

static void
check_exercise (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_EXERCISES;
  guint n_frames;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (object, &n_frames);

  expect_length (check, file, path, "name", stride_exercise_get_name (object), MAX_NAME);
  expect_length (check, file, path, "group", stride_exercise_get_group (object), MAX_NAME);
  expect_length (check, file, path, "region", stride_exercise_get_region (object), MAX_NAME);
  expect_length (check, file, path, "dose.note", stride_exercise_get_dose (object)->note, MAX_LINE);
  expect_length (check, file, path, "stop", stride_exercise_get_stop (object), MAX_LINE);
  expect_length (check, file, path, "bands", stride_exercise_get_bands (object), MAX_LINE);
  expect_length (check, file, path, "error", stride_exercise_get_precision (object), MAX_LINE);
  expect_lengths (check, file, path, "steps", stride_exercise_get_steps (object), MAX_STEP);
  expect_lengths (check, file, path, "mistakes", stride_exercise_get_mistakes (object),
                  MAX_MISTAKE);

  for (guint i = 0; !((StrideExercise *) object)->borrows_figure && i < n_frames; i++) {
    g_autofree char *member = stride_check_text ("frames[%u].note", i);

    expect_length (check, file, path, member, frames[i].note, MAX_NAME);
  }
}

static void
check_routine (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_ROUTINES;
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (object, &n_steps);

  expect_length (check, file, path, "name", stride_routine_get_name (object), MAX_NAME);
  expect_length (check, file, path, "frequency", stride_routine_get_frequency (object), MAX_NAME);
  expect_length (check, file, path, "goal", stride_routine_get_goal (object), MAX_LINE);
  expect_length (check, file, path, "when", stride_routine_get_when (object), MAX_LINE);
  expect_length (check, file, path, "not_when", stride_routine_get_not_when (object), MAX_LINE);
  expect_length (check, file, path, "note", stride_routine_get_note (object), MAX_LINE);

  for (guint i = 0; i < n_steps; i++) {
    g_autofree char *member = stride_check_text ("steps[%u].note", i);

    expect_length (check, file, path, member, steps[i].note, MAX_NAME);
  }
}

static void
check_question (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_QUESTIONNAIRE;
  guint n_options;
  const StrideOption *options = stride_question_get_options (object, &n_options);

  expect_length (check, file, path, "text", stride_question_get_text (object), MAX_QUESTION);
  expect_length (check, file, path, "help", stride_question_get_help (object), MAX_QUESTION);

  for (guint i = 0; i < n_options; i++) {
    g_autofree char *member = stride_check_text ("options[%u].text", i);

    expect_length (check, file, path, member, options[i].text, MAX_OPTION);
  }
}

static void
check_rule (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_ADVICE;
  const StrideReason *reason = stride_rule_get_reason (object);

  expect_length (check, file, path, "title", stride_rule_get_title (object), MAX_NAME);
  expect_words (check, file, path, "body", stride_rule_get_body (object), MAX_BODY_WORDS);
  for (guint i = 0; i < stride_reason_get_n_alternatives (reason); i++)
    expect_length (check, file, path, "reason", stride_reason_get_text (reason, i), MAX_LINE);
}

static void
check_factor (StrideCheck *check, const StrideFactor *factor, const char *path)
{
  const char *file = STRIDE_FILE_QUESTIONNAIRE;

  expect_length (check, file, path, "name", factor->name, MAX_NAME);
  expect_lengths (check, file, path, "evidence", (const char *const *) factor->evidence,
                  MAX_PARAGRAPH);
  expect_lengths (check, file, path, "advice", (const char *const *) factor->advice, MAX_TIP);
  expect_length (check, file, path, "care", factor->care, MAX_TIP);
  for (guint i = 0; i < factor->beliefs->len; i++) {
    const StrideBelief *belief = &g_array_index (factor->beliefs, StrideBelief, i);
    g_autofree char *said = stride_check_text ("beliefs[%u].said", i);
    g_autofree char *studies = stride_check_text ("beliefs[%u].studies", i);

    expect_length (check, file, path, said, belief->said, MAX_LINE);
    expect_length (check, file, path, studies, belief->studies, MAX_ANSWER);
  }
}

void
stride_check_texts (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;
  guint n_citations, n_factors;
  const StrideCitation *citations = stride_catalog_get_citations (catalog, &n_citations);
  const StrideFactor *factors = stride_catalog_get_factors (catalog, &n_factors);
  const char *const *variables = stride_catalog_get_variables (catalog);

  stride_check_each (check, stride_catalog_get_exercises (catalog), "exercises", check_exercise);
  stride_check_each (check, stride_catalog_get_tests (catalog), "tests", check_exercise);
  stride_check_each (check, stride_catalog_get_routines (catalog), "routines", check_routine);
  stride_check_each (check, stride_catalog_get_questions (catalog), "questions", check_question);
  stride_check_each (check, stride_catalog_get_check_in (catalog), "check_in", check_question);
  stride_check_each (check, stride_catalog_get_rules (catalog), "rules", check_rule);

  for (guint i = 0; variables[i]; i++) {
    g_autofree char *path = stride_check_text ("$.variables[\"%s\"]", variables[i]);

    if (!g_str_has_prefix (variables[i], "q."))
      expect_length (check, STRIDE_FILE_ADVICE, path, "label",
                     stride_catalog_get_variable_label (catalog, variables[i]), MAX_NAME);
  }
  for (guint i = 0; i < n_factors; i++) {
    g_autofree char *path = stride_check_text ("$.factors[%u]", i);

    check_factor (check, &factors[i], path);
  }
  for (guint i = 0; i < n_citations; i++) {
    g_autofree char *path = stride_check_text ("$.citations[%u]", i);

    expect_length (check, STRIDE_FILE_CITATIONS, path, "note", citations[i].note, MAX_SOURCE_NOTE);
  }
}
