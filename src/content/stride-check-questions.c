/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Questions that nobody can come to, rules that never speak, answers that no variable holds. */

#include "stride-check-private.h"

#include "stride-poison.h"

/* The type that the answer's variable has to have. (transfer full) */
static char *
dup_expected_type (StrideQuestion *question)
{
  StrideQuestionKind kind = stride_question_get_kind (question);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  g_autofree char *joined = NULL;
  guint n_options;
  const StrideOption *options = stride_question_get_options (question, &n_options);

  if (kind == STRIDE_QUESTION_SCALE || kind == STRIDE_QUESTION_NUMBER)
    return g_strdup ("num");

  for (guint i = 0; i < n_options; i++)
    g_strv_builder_add (builder, options[i].id);
  ids = g_strv_builder_end (builder);
  joined = g_strjoinv (",", ids);

  return g_strconcat (kind == STRIDE_QUESTION_MULTI ? "list:" : "enum:", joined, NULL);
}

static void
check_variable (StrideCheck *check, gpointer object, const char *path)
{
  const char *name = stride_question_get_variable (object);
  const char *found = stride_catalog_get_variable_type (check->catalog, name);
  g_autofree char *expected = dup_expected_type (object);
  g_autofree char *variable_path = stride_check_text ("$.variables[\"%s\"].type", name);
  g_autofree char *message = NULL;

  if (!found) {
    message = stride_check_text ("expected a variable \"%s\" of type \"%s\" in advice.json", name,
                                 expected);
    stride_check_add (check, STRIDE_FILE_QUESTIONNAIRE, path, message);
  } else if (!g_str_equal (found, expected)) {
    message = stride_check_text ("expected \"%s\", as the question %s has it, found \"%s\"",
                                 expected, stride_question_get_id (object), found);
    stride_check_add (check, STRIDE_FILE_ADVICE, variable_path, message);
  }
}

static void
check_max_choices (StrideCheck *check, gpointer object, const char *path)
{
  int max_choices = stride_question_get_max_choices (object);
  g_autofree char *full_path = stride_check_text ("%s.max_choices", path);
  g_autofree char *message = NULL;
  guint n_options;

  stride_question_get_options (object, &n_options);
  if (max_choices == 0 || (stride_question_get_kind (object) == STRIDE_QUESTION_MULTI &&
                           (guint) max_choices < n_options))
    return;

  message = stride_check_text ("expected fewer choices than options of a multi question, found %d",
                               max_choices);
  stride_check_add (check, STRIDE_FILE_QUESTIONNAIRE, full_path, message);
}

static void
check_answer (StrideCheck *check, gpointer object, const char *path)
{
  check_variable (check, object, path);
  check_max_choices (check, object, path);
}

static void
expect_possible (StrideCheck *check,
                 const char *file,
                 const char *path,
                 StrideCondition *shown,
                 StrideCondition *when,
                 guint n_asked)
{
  g_autoptr (GPtrArray) conditions = g_ptr_array_new ();
  g_autofree char *message = NULL;

  if (shown)
    g_ptr_array_add (conditions, shown);
  if (when)
    g_ptr_array_add (conditions, when);
  if (stride_check_can_hold (check, conditions, n_asked))
    return;

  message = stride_check_text ("expected a condition that can hold%s, found \"%s\"",
                               n_asked == G_MAXUINT ? "" : " with the answers before it",
                               stride_condition_get_expression (when ? when : shown));
  stride_check_add (check, file, path, message);
}

static void
check_reachable (StrideCheck *check, StrideQuestion *question, const char *path, guint index)
{
  StrideCondition *show_if = stride_question_get_show_if (question);
  g_autofree char *show_path = stride_check_text ("%s.show_if", path);
  guint n_feeds, n_flags, n_findings = check->findings->len;
  const StrideFeed *feeds = stride_question_get_feeds (question, &n_feeds);
  const StrideFlag *flags = stride_question_get_flags (question, &n_flags);

  expect_possible (check, STRIDE_FILE_QUESTIONNAIRE, show_path, show_if, NULL, index);
  /* What a question that is never shown would do is not worth a second line. */
  if (check->findings->len > n_findings) {
    g_hash_table_add (check->unreachable, (gpointer) stride_question_get_variable (question));
    return;
  }

  for (guint i = 0; i < n_feeds; i++) {
    g_autofree char *when_path = stride_check_text ("%s.feeds[%u].when", path, i);

    if (feeds[i].when)
      expect_possible (check, STRIDE_FILE_QUESTIONNAIRE, when_path, show_if, feeds[i].when,
                       index + 1);
  }

  for (guint i = 0; i < n_flags; i++) {
    g_autofree char *when_path = stride_check_text ("%s.flags[%u].when", path, i);

    expect_possible (check, STRIDE_FILE_QUESTIONNAIRE, when_path, show_if, flags[i].when,
                     index + 1);
  }
}

/* Progress goes from block to block: a block that comes back would look like a step back. */
static void
check_blocks (StrideCheck *check, GListModel *questions)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);
    const char *block = stride_question_get_block (question);
    g_autofree char *path = stride_check_text ("$.questions[%u].block", i);
    g_autofree char *message =
      stride_check_text ("expected \"%s\" to follow its like, found it after \"%s\"", block,
                         last ? last : "");

    if (g_strcmp0 (block, last) != 0 && !g_hash_table_add (seen, (gpointer) block))
      stride_check_add (check, STRIDE_FILE_QUESTIONNAIRE, path, message);
    last = block;
  }
}

static void
check_rule (StrideCheck *check, gpointer object, const char *path)
{
  g_autofree char *when_path = stride_check_text ("%s.when", path);

  expect_possible (check, STRIDE_FILE_ADVICE, when_path, NULL, stride_rule_get_when (object),
                   G_MAXUINT);
}

/* A variable of an answer that no question gives. */
static void
check_answers_have_questions (StrideCheck *check)
{
  const char *const *names = stride_catalog_get_variables (check->catalog);

  for (guint i = 0; names[i]; i++) {
    g_autofree char *path = stride_check_text ("$.variables[\"%s\"]", names[i]);
    g_autofree char *message = NULL;

    if (!g_str_has_prefix (names[i], "q.") ||
        stride_catalog_find_question (check->catalog, names[i] + 2))
      continue;
    message = stride_check_text ("expected a question \"%s\" that answers it", names[i] + 2);
    stride_check_add (check, STRIDE_FILE_ADVICE, path, message);
  }
}

void
stride_check_questions (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;
  GListModel *questions = stride_catalog_get_questions (catalog);

  stride_check_each (check, questions, "questions", check_answer);
  stride_check_each (check, stride_catalog_get_check_in (catalog), "check_in", check_answer);
  check_answers_have_questions (check);
  check_blocks (check, questions);

  /* A condition that is wrong in itself has been named already. */
  if (!check->conditions_are_sound)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);
    g_autofree char *path = stride_check_text ("$.questions[%u]", i);

    check_reachable (check, question, path, i);
  }

  stride_check_each (check, stride_catalog_get_rules (catalog), "rules", check_rule);
}
