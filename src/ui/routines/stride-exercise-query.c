/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-query.h"

#include <string.h>

void
stride_exercise_query_clear (StrideExerciseQuery *query)
{
  g_return_if_fail (query != NULL);

  g_clear_pointer (&query->text, g_free);
  g_clear_pointer (&query->position, g_free);
  g_clear_pointer (&query->equipment, g_free);
  g_clear_pointer (&query->region, g_free);
  g_clear_pointer (&query->factor, g_free);
  query->level = 0;
}

/* "gluteals, hamstrings" and "lateral trunk (obliques, quadratus lumborum)" without what is in brackets. */
static char **
dup_regions_of (StrideExercise *exercise)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GString) plain = g_string_new (NULL);
  g_auto (GStrv) parts = NULL;
  int depth = 0;

  for (const char *p = stride_exercise_get_region (exercise); *p; p++) {
    depth += (*p == '(') - (*p == ')');
    if (depth == 0 && *p != ')')
      g_string_append_c (plain, *p);
  }

  parts = g_strsplit (plain->str, ",", -1);
  for (guint i = 0; parts[i]; i++)
    g_strv_builder_add (builder, g_strstrip (parts[i]));

  return g_strv_builder_end (builder);
}

static gboolean
has_region (StrideExercise *exercise, const char *region)
{
  g_auto (GStrv) regions = dup_regions_of (exercise);

  return g_strv_contains ((const char *const *) regions, region);
}

static gboolean
routine_uses (StrideRoutine *routine, const char *exercise_id)
{
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n_steps);

  for (guint i = 0; i < n_steps; i++) {
    if (g_str_equal (steps[i].exercise_id, exercise_id))
      return TRUE;
  }

  return FALSE;
}

static gboolean
has_level (StrideCatalog *catalog, StrideExercise *exercise, StrideLevel level)
{
  GListModel *routines = stride_catalog_get_routines (catalog);

  if (level == STRIDE_LEVEL_TEST)
    return stride_exercise_is_test (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);

    if (stride_routine_get_level (routine) == level &&
        routine_uses (routine, stride_exercise_get_id (exercise)))
      return TRUE;
  }

  return FALSE;
}

/* All that a person might remember of an exercise, in one text without accents and capitals. */
static char *
dup_haystack (StrideCatalog *catalog, StrideExercise *exercise)
{
  g_autoptr (GString) text = g_string_new (stride_exercise_get_name (exercise));
  const char *const *steps = stride_exercise_get_steps (exercise);
  const char *const *targets = stride_exercise_get_targets (exercise);
  g_auto (GStrv) tokens = NULL;
  g_auto (GStrv) alternates = NULL;

  g_string_append_printf (text, " %s %s", stride_exercise_get_group (exercise),
                          stride_exercise_get_region (exercise));
  for (guint i = 0; steps[i]; i++)
    g_string_append_printf (text, " %s", steps[i]);
  for (guint i = 0; targets[i]; i++) {
    const StrideFactor *factor = stride_catalog_find_factor (catalog, targets[i]);

    g_string_append_printf (text, " %s", factor ? factor->name : "");
  }

  tokens = g_str_tokenize_and_fold (text->str, NULL, &alternates);

  return g_strjoinv (" ", tokens);
}

static gboolean
has_words (StrideCatalog *catalog, StrideExercise *exercise, const char *text)
{
  g_autofree char *haystack = dup_haystack (catalog, exercise);
  g_auto (GStrv) alternates = NULL;
  g_auto (GStrv) words = g_str_tokenize_and_fold (text, NULL, &alternates);

  for (guint i = 0; words[i]; i++) {
    if (!strstr (haystack, words[i]))
      return FALSE;
  }

  return TRUE;
}

static gboolean
matches_id (const char *wanted, const char *found)
{
  return !wanted || g_str_equal (wanted, found);
}

gboolean
stride_exercise_query_matches (const StrideExerciseQuery *query,
                               StrideCatalog *catalog,
                               StrideExercise *exercise)
{
  g_return_val_if_fail (query != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), FALSE);

  return matches_id (query->position, stride_exercise_get_position (exercise)) &&
         matches_id (query->equipment, stride_exercise_get_equipment (exercise)) &&
         (!query->region || has_region (exercise, query->region)) &&
         (!query->factor ||
          g_strv_contains (stride_exercise_get_targets (exercise), query->factor)) &&
         (query->level == 0 || has_level (catalog, exercise, (StrideLevel) query->level)) &&
         (!query->text || has_words (catalog, exercise, query->text));
}

static void
add_regions (GPtrArray *regions, GListModel *exercises)
{
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);
    g_auto (GStrv) own = dup_regions_of (exercise);

    for (guint j = 0; own[j]; j++) {
      if (!g_ptr_array_find_with_equal_func (regions, own[j], g_str_equal, NULL))
        g_ptr_array_add (regions, g_strdup (own[j]));
    }
  }
}

static int
compare_regions (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

char **
stride_exercise_query_dup_regions (StrideCatalog *catalog)
{
  g_autoptr (GPtrArray) regions = g_ptr_array_new_null_terminated (16, g_free, TRUE);

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  add_regions (regions, stride_catalog_get_exercises (catalog));
  g_ptr_array_sort (regions, compare_regions);

  return (char **) g_ptr_array_steal (regions, NULL);
}

static gboolean
share_one (const char *const *a, const char *const *b)
{
  for (guint i = 0; a[i]; i++) {
    if (g_strv_contains (b, a[i]))
      return TRUE;
  }

  return FALSE;
}

/* Whether the rule asks to do something; others only inform, and their grade says how sure that is. */
static gboolean
is_to_do (StrideRule *rule)
{
  StrideRuleKind kind = stride_rule_get_kind (rule);

  return kind == STRIDE_RULE_MODIFY || kind == STRIDE_RULE_IMPROVE || kind == STRIDE_RULE_PROGRESS;
}

static gboolean
suggests (StrideCatalog *catalog, StrideRule *rule, StrideExercise *exercise)
{
  const char *const *routines = stride_rule_get_routines (rule);

  if (g_strv_contains (stride_rule_get_exercises (rule), stride_exercise_get_id (exercise)))
    return TRUE;

  for (guint i = 0; routines[i]; i++) {
    StrideRoutine *routine = stride_catalog_find_routine (catalog, routines[i]);

    if (routine && routine_uses (routine, stride_exercise_get_id (exercise)))
      return TRUE;
  }

  return FALSE;
}

gboolean
stride_exercise_find_grade (StrideCatalog *catalog, StrideExercise *exercise, StrideGrade *grade)
{
  GListModel *rules;
  gboolean found = FALSE;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (grade != NULL, FALSE);

  rules = stride_catalog_get_rules (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);

    if (!is_to_do (rule) || stride_rule_get_grade (rule) == STRIDE_GRADE_S ||
        !share_one (stride_rule_get_citations (rule), stride_exercise_get_evidence (exercise)) ||
        !suggests (catalog, rule, exercise))
      continue;

    if (!found || stride_rule_get_grade (rule) < *grade)
      *grade = stride_rule_get_grade (rule);
    found = TRUE;
  }

  return found;
}
