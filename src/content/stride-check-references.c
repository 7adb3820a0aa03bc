/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Ids that name nothing, ids that name two things, ladders that lead in a circle, missing sources. */

#include <string.h>

#include "stride-check-private.h"

#include "stride-poison.h"

typedef gboolean (*Exists) (StrideCatalog *catalog, const char *id);

static gboolean
is_exercise (StrideCatalog *catalog, const char *id)
{
  StrideExercise *exercise = stride_catalog_find_exercise (catalog, id);

  return exercise && !stride_exercise_is_test (exercise);
}

static gboolean
is_exercise_or_test (StrideCatalog *catalog, const char *id)
{
  return stride_catalog_find_exercise (catalog, id) != NULL;
}

static gboolean
is_routine (StrideCatalog *catalog, const char *id)
{
  return stride_catalog_find_routine (catalog, id) != NULL;
}

static gboolean
is_citation (StrideCatalog *catalog, const char *id)
{
  return stride_catalog_find_citation (catalog, id) != NULL;
}

static gboolean
is_factor (StrideCatalog *catalog, const char *id)
{
  return stride_catalog_find_factor (catalog, id) != NULL;
}

static gboolean
is_variable (StrideCatalog *catalog, const char *id)
{
  return stride_catalog_get_variable_type (catalog, id) != NULL;
}

static gboolean
is_flag (StrideCatalog *catalog, const char *id)
{
  return g_str_has_prefix (id, "flag.") &&
         g_strcmp0 (stride_catalog_get_variable_type (catalog, id), "bool") == 0;
}

static gboolean
is_rule_or_kind (StrideCatalog *catalog, const char *id)
{
  if (stride_catalog_find_rule (catalog, id) || g_str_equal (id, "*"))
    return TRUE;

  for (guint kind = STRIDE_RULE_SAFETY; kind <= STRIDE_RULE_INFO; kind++) {
    g_autofree char *name =
      g_strconcat ("kind:", stride_rule_kind_get_nick ((StrideRuleKind) kind), NULL);

    if (g_str_equal (id, name))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_rule_factor (StrideCatalog *catalog, const char *id)
{
  return is_factor (catalog, id) || g_str_equal (id, "safety");
}

static gboolean
is_question_factor (StrideCatalog *catalog, const char *id)
{
  return is_rule_factor (catalog, id) || g_str_equal (id, "severity") ||
         g_str_equal (id, "pattern");
}

static const struct {
  Exists exists;
  const char *expected;
} kinds[] = {
  { is_exercise, "the id of an exercise" },
  { is_exercise_or_test, "the id of an exercise or a self-test" },
  { is_routine, "the id of a routine" },
  { is_citation, "the id of a citation" },
  { is_factor, "the id of a factor" },
  { is_variable, "a variable of advice.json" },
  { is_flag, "a flag (a yes or no variable of advice.json that begins with \"flag.\")" },
  { is_rule_or_kind, "the id of a rule, \"kind:\" and a kind, or \"*\"" },
  { is_rule_factor, "the id of a factor or \"safety\"" },
  { is_question_factor, "the id of a factor, \"safety\", \"severity\" or \"pattern\"" },
};

/* @id: (nullable): nothing is expected of it then. */
static void
expect (StrideCheck *check,
        const char *file,
        const char *path,
        const char *member,
        Exists exists,
        const char *id)
{
  if (!id || exists (check->catalog, id))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *full_path = NULL;
    g_autofree char *message = NULL;

    if (kinds[i].exists != exists)
      continue;
    full_path = stride_check_text ("%s.%s", path, member);
    message = stride_check_text ("expected %s, found \"%s\"", kinds[i].expected, id);
    stride_check_add (check, file, full_path, message);
  }
}

static void
expect_all (StrideCheck *check,
            const char *file,
            const char *path,
            const char *member,
            Exists exists,
            const char *const *ids)
{
  for (guint i = 0; ids && ids[i]; i++) {
    g_autofree char *element = stride_check_text ("%s[%u]", member, i);

    expect (check, file, path, element, exists, ids[i]);
  }
}

static void
expect_source (StrideCheck *check,
               const char *file,
               const char *path,
               const char *member,
               const char *const *ids)
{
  g_autofree char *full_path = stride_check_text ("%s.%s", path, member);

  if (!ids[0])
    stride_check_add (check, file, full_path, "expected at least one citation, found none");
  expect_all (check, file, path, member, is_citation, ids);
}

static void
check_exercise (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_EXERCISES;

  expect (check, file, path, "easier", is_exercise, stride_exercise_get_easier (object));
  expect (check, file, path, "harder", is_exercise, stride_exercise_get_harder (object));
  expect_all (check, file, path, "targets", is_factor, stride_exercise_get_targets (object));
  expect_all (check, file, path, "record", is_variable, stride_exercise_get_records (object));
  expect_source (check, file, path, "evidence", stride_exercise_get_evidence (object));
}

/* Both sides get their half, and nobody changes sides in an exercise that has none. */
static void
check_sides (StrideCheck *check, const char *path, const StrideRoutineStep *step)
{
  StrideExercise *exercise = stride_catalog_find_exercise (check->catalog, step->exercise_id);
  g_autofree char *full_path = stride_check_text ("%s.sides", path);
  g_autofree char *message = NULL;
  int expected;

  if (!exercise)
    return;

  expected = stride_exercise_get_sides (exercise) == STRIDE_SIDES_EACH ? 2 : 1;
  if (step->sides == expected)
    return;

  message = stride_check_text ("expected %d as the sides of %s say, found %d", expected,
                               step->exercise_id, step->sides);
  stride_check_add (check, STRIDE_FILE_ROUTINES, full_path, message);
}

static void
check_routine (StrideCheck *check, gpointer object, const char *path)
{
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (object, &n_steps);

  expect_all (check, STRIDE_FILE_ROUTINES, path, "factors", is_factor,
              stride_routine_get_factors (object));

  for (guint i = 0; i < n_steps; i++) {
    g_autofree char *step_path = stride_check_text ("%s.steps[%u]", path, i);

    expect (check, STRIDE_FILE_ROUTINES, step_path, "exercise", is_exercise_or_test,
            steps[i].exercise_id);
    check_sides (check, step_path, &steps[i]);
  }
}

static void
check_question (StrideCheck *check, gpointer object, const char *path)
{
  guint n_feeds, n_flags;
  const StrideFeed *feeds = stride_question_get_feeds (object, &n_feeds);
  const StrideFlag *flags = stride_question_get_flags (object, &n_flags);

  expect (check, STRIDE_FILE_QUESTIONNAIRE, path, "factor", is_question_factor,
          stride_question_get_factor (object));

  for (guint i = 0; i < n_feeds; i++) {
    g_autofree char *member = stride_check_text ("feeds[%u].factor", i);

    expect (check, STRIDE_FILE_QUESTIONNAIRE, path, member, is_factor, feeds[i].factor);
  }

  for (guint i = 0; i < n_flags; i++) {
    g_autofree char *member = stride_check_text ("flags[%u].flag", i);

    expect (check, STRIDE_FILE_QUESTIONNAIRE, path, member, is_flag, flags[i].flag);
  }
}

static void
check_conflicts (StrideCheck *check, StrideRule *rule, const char *path)
{
  const char *const *conflicts = stride_rule_get_conflicts (rule);
  g_autofree char *own_kind =
    g_strconcat ("kind:", stride_rule_kind_get_nick (stride_rule_get_kind (rule)), NULL);

  expect_all (check, STRIDE_FILE_ADVICE, path, "conflicts", is_rule_or_kind, conflicts);

  for (guint i = 0; conflicts[i]; i++) {
    g_autofree char *full_path = stride_check_text ("%s.conflicts[%u]", path, i);
    g_autofree char *message =
      stride_check_text ("expected other rules, found \"%s\", which is the rule itself",
                         conflicts[i]);

    if (g_str_equal (conflicts[i], stride_rule_get_id (rule)) ||
        g_str_equal (conflicts[i], own_kind))
      stride_check_add (check, STRIDE_FILE_ADVICE, full_path, message);
  }
}

static void
check_rule (StrideCheck *check, gpointer object, const char *path)
{
  const char *file = STRIDE_FILE_ADVICE;
  g_autofree char *snooze_path = stride_check_text ("%s.snooze_days", path);

  expect (check, file, path, "factor", is_rule_factor, stride_rule_get_factor (object));
  expect_all (check, file, path, "routines", is_routine, stride_rule_get_routines (object));
  expect_all (check, file, path, "exercises", is_exercise_or_test,
              stride_rule_get_exercises (object));
  expect_source (check, file, path, "citations", stride_rule_get_citations (object));
  check_conflicts (check, object, path);

  if (stride_rule_get_kind (object) == STRIDE_RULE_SAFETY &&
      stride_rule_get_snooze_days (object) != 0)
    stride_check_add (check, file, snooze_path,
                      "expected 0, because a safety rule cannot be snoozed");
}

void
stride_check_references (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;
  guint n_factors;
  const StrideFactor *factors = stride_catalog_get_factors (catalog, &n_factors);

  stride_check_each (check, stride_catalog_get_exercises (catalog), "exercises", check_exercise);
  stride_check_each (check, stride_catalog_get_tests (catalog), "tests", check_exercise);
  stride_check_each (check, stride_catalog_get_routines (catalog), "routines", check_routine);
  stride_check_each (check, stride_catalog_get_questions (catalog), "questions", check_question);
  stride_check_each (check, stride_catalog_get_check_in (catalog), "check_in", check_question);
  stride_check_each (check, stride_catalog_get_rules (catalog), "rules", check_rule);

  for (guint i = 0; i < n_factors; i++) {
    g_autofree char *path = stride_check_text ("$.factors[%u]", i);

    expect_source (check, STRIDE_FILE_QUESTIONNAIRE, path, "citations",
                   (const char *const *) factors[i].citations);
  }
}

static void
expect_new (StrideCheck *check,
            const char *file,
            const char *path,
            GHashTable *seen,
            const char *id)
{
  g_autofree char *full_path = stride_check_text ("%s.id", path);
  g_autofree char *message =
    stride_check_text ("expected an id of its own, found \"%s\" again", id);

  if (!*id)
    stride_check_add (check, file, full_path, "expected an id, found an empty text");
  else if (!g_hash_table_add (seen, (gpointer) id))
    stride_check_add (check, file, full_path, message);
}

static void
check_ids_of (StrideCheck *check,
              const char *file,
              const char *name,
              GListModel *model,
              const char *(*get_id) (gpointer object),
              GHashTable *seen)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GObject) object = g_list_model_get_item (model, i);
    g_autofree char *path = stride_check_text ("$.%s[%u]", name, i);

    expect_new (check, file, path, seen, get_id (object));
  }
}

static void
check_option_ids (StrideCheck *check, gpointer object, const char *path)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_options;
  const StrideOption *options = stride_question_get_options (object, &n_options);

  for (guint i = 0; i < n_options; i++) {
    g_autofree char *option_path = stride_check_text ("%s.options[%u]", path, i);

    expect_new (check, STRIDE_FILE_QUESTIONNAIRE, option_path, seen, options[i].id);
  }
}

void
stride_check_ids (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const struct {
    const char *file, *name;
    GListModel *model;
    const char *(*get_id) (gpointer object);
    gboolean shares_ids; /* with the list before it */
  } lists[] = {
    { STRIDE_FILE_EXERCISES, "exercises", stride_catalog_get_exercises (catalog),
      (gpointer) stride_exercise_get_id },
    { STRIDE_FILE_EXERCISES, "tests", stride_catalog_get_tests (catalog),
      (gpointer) stride_exercise_get_id, TRUE },
    { STRIDE_FILE_ROUTINES, "routines", stride_catalog_get_routines (catalog),
      (gpointer) stride_routine_get_id },
    { STRIDE_FILE_QUESTIONNAIRE, "questions", stride_catalog_get_questions (catalog),
      (gpointer) stride_question_get_id },
    { STRIDE_FILE_QUESTIONNAIRE, "check_in", stride_catalog_get_check_in (catalog),
      (gpointer) stride_question_get_id, TRUE },
    { STRIDE_FILE_ADVICE, "rules", stride_catalog_get_rules (catalog),
      (gpointer) stride_rule_get_id },
  };
  guint n_factors, n_citations;
  const StrideFactor *factors = stride_catalog_get_factors (catalog, &n_factors);
  const StrideCitation *citations = stride_catalog_get_citations (catalog, &n_citations);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    if (!lists[i].shares_ids)
      g_hash_table_remove_all (seen);
    check_ids_of (check, lists[i].file, lists[i].name, lists[i].model, lists[i].get_id, seen);
  }

  g_hash_table_remove_all (seen);
  for (guint i = 0; i < n_factors; i++) {
    g_autofree char *path = stride_check_text ("$.factors[%u]", i);

    expect_new (check, STRIDE_FILE_QUESTIONNAIRE, path, seen, factors[i].id);
  }

  g_hash_table_remove_all (seen);
  for (guint i = 0; i < n_citations; i++) {
    g_autofree char *path = stride_check_text ("$.citations[%u]", i);

    expect_new (check, STRIDE_FILE_CITATIONS, path, seen, citations[i].id);
  }

  stride_check_each (check, stride_catalog_get_questions (catalog), "questions", check_option_ids);
  stride_check_each (check, stride_catalog_get_check_in (catalog), "check_in", check_option_ids);
}

/* Follows one rung after the other; a circle is reported once, at its first exercise in the file. */
static void
check_ladder (StrideCheck *check,
              StrideExercise *exercise,
              const char *path,
              const char *member,
              const char *(*get_next) (StrideExercise *) )
{
  g_autoptr (GString) walk = g_string_new (stride_exercise_get_id (exercise));
  g_autofree char *full_path = stride_check_text ("%s.%s", path, member);
  g_autofree char *message = NULL;
  GListModel *model = stride_catalog_get_exercises (check->catalog);
  StrideExercise *at = exercise;
  guint first, here;

  g_list_store_find (G_LIST_STORE (model), exercise, &first);
  for (guint steps = 0; steps <= g_list_model_get_n_items (model); steps++) {
    const char *id = get_next (at);

    at = id ? stride_catalog_find_exercise (check->catalog, id) : NULL;
    if (!at || !g_list_store_find (G_LIST_STORE (model), at, &here) || here < first)
      return;

    g_string_append_printf (walk, " → %s", id);
    if (at == exercise) {
      message = stride_check_text ("expected a ladder that ends, found %s", walk->str);
      stride_check_add (check, STRIDE_FILE_EXERCISES, full_path, message);
      return;
    }
  }
}

static void
check_ladders_of (StrideCheck *check, gpointer object, const char *path)
{
  check_ladder (check, object, path, "easier", stride_exercise_get_easier);
  check_ladder (check, object, path, "harder", stride_exercise_get_harder);
}

void
stride_check_ladders (StrideCheck *check)
{
  stride_check_each (check, stride_catalog_get_exercises (check->catalog), "exercises",
                     check_ladders_of);
}
