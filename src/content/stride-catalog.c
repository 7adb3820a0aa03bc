/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"

#include "stride-check-private.h"

#include <string.h>
#include "stride-poison.h"

G_DEFINE_FINAL_TYPE (StrideCatalog, stride_catalog, G_TYPE_OBJECT)

static void
factor_clear (gpointer data)
{
  StrideFactor *factor = data;

  g_free (factor->id);
  g_free (factor->name);
  g_strfreev (factor->evidence);
  g_strfreev (factor->advice);
  g_free (factor->care);
  g_array_unref (factor->beliefs);
  g_strfreev (factor->citations);
}

static void
citation_clear (gpointer data)
{
  StrideCitation *citation = data;

  g_free (citation->id);
  g_free (citation->text);
  g_free (citation->doi);
  g_free (citation->note);
}

static void
stride_catalog_finalize (GObject *object)
{
  StrideCatalog *self = STRIDE_CATALOG (object);

  g_hash_table_unref (self->exercise_ids);
  g_hash_table_unref (self->routine_ids);
  g_hash_table_unref (self->question_ids);
  g_hash_table_unref (self->rule_ids);
  g_hash_table_unref (self->variables);
  g_hash_table_unref (self->variable_labels);
  g_hash_table_unref (self->value_words);
  g_hash_table_unref (self->placeholders);
  g_strfreev (self->variable_names);
  g_array_unref (self->factors);
  g_array_unref (self->citations);
  g_object_unref (self->exercises);
  g_object_unref (self->tests);
  g_object_unref (self->routines);
  g_object_unref (self->questions);
  g_object_unref (self->check_in);
  g_object_unref (self->rules);

  G_OBJECT_CLASS (stride_catalog_parent_class)->finalize (object);
}

static void
stride_catalog_class_init (StrideCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_catalog_finalize;
}

static void
stride_catalog_init (StrideCatalog *self)
{
  self->exercises = g_list_store_new (STRIDE_TYPE_EXERCISE);
  self->tests = g_list_store_new (STRIDE_TYPE_EXERCISE);
  self->routines = g_list_store_new (STRIDE_TYPE_ROUTINE);
  self->questions = g_list_store_new (STRIDE_TYPE_QUESTION);
  self->check_in = g_list_store_new (STRIDE_TYPE_QUESTION);
  self->rules = g_list_store_new (STRIDE_TYPE_RULE);
  self->factors = g_array_new (FALSE, TRUE, sizeof (StrideFactor));
  g_array_set_clear_func (self->factors, factor_clear);
  self->citations = g_array_new (FALSE, TRUE, sizeof (StrideCitation));
  g_array_set_clear_func (self->citations, citation_clear);
  self->exercise_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->routine_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->question_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->rule_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->variables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->variable_labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->value_words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->placeholders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static StrideCatalog *
new_or_first_error (const char *directory, gboolean without_bad_rules, GError **error)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  g_autoptr (StrideCatalog) self = stride_catalog_load (directory, without_bad_rules, findings);

  if (findings->len > 0) {
    g_propagate_error (error, g_error_copy (g_ptr_array_index (findings, 0)));
    return NULL;
  }

  return g_steal_pointer (&self);
}

/* Rules that could be read and make no sense: of variables that nobody fills, of unlike things. */
static void
leave_out_senseless_rules (StrideCatalog *self)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (self->rules)); i-- > 0;) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (G_LIST_MODEL (self->rules), i);
    g_autofree char *finding = stride_check_find_in_rule (self, rule);

    if (!finding)
      continue;
    g_warning ("A rule is left out: %s", finding);
    if (g_hash_table_lookup (self->rule_ids, stride_rule_get_id (rule)) == rule)
      g_hash_table_remove (self->rule_ids, stride_rule_get_id (rule));
    g_list_store_remove (self->rules, i);
  }
}

StrideCatalog *
stride_catalog_new_to_run (const char *directory, GError **error)
{
  StrideCatalog *self = new_or_first_error (directory, TRUE, error);

  /* What is compiled in was checked when it was built. */
  if (self && directory)
    leave_out_senseless_rules (self);

  return self;
}

StrideCatalog *
stride_catalog_new (GError **error)
{
  return stride_catalog_new_to_run (NULL, error);
}

StrideCatalog *
stride_catalog_new_for_directory (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return new_or_first_error (path, FALSE, error);
}

GListModel *
stride_catalog_get_exercises (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  stride_catalog_complete (self, STRIDE_CATALOG_EXERCISES);

  return G_LIST_MODEL (self->exercises);
}

GListModel *
stride_catalog_get_tests (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  stride_catalog_complete (self, STRIDE_CATALOG_EXERCISES);

  return G_LIST_MODEL (self->tests);
}

GListModel *
stride_catalog_get_routines (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->routines);
}

GListModel *
stride_catalog_get_questions (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->questions);
}

GListModel *
stride_catalog_get_rules (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->rules);
}

StrideExercise *
stride_catalog_find_exercise (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  stride_catalog_complete (self, STRIDE_CATALOG_EXERCISES);

  return g_hash_table_lookup (self->exercise_ids, id);
}

StrideRoutine *
stride_catalog_find_routine (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->routine_ids, id);
}

StrideQuestion *
stride_catalog_find_question (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->question_ids, id);
}

StrideRule *
stride_catalog_find_rule (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->rule_ids, id);
}

const StrideCitation *
stride_catalog_find_citation (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  stride_catalog_complete (self, STRIDE_CATALOG_CITATIONS);
  for (guint i = 0; i < self->citations->len; i++) {
    const StrideCitation *citation = &g_array_index (self->citations, StrideCitation, i);

    if (g_str_equal (citation->id, id))
      return citation;
  }

  return NULL;
}

const StrideFactor *
stride_catalog_find_factor (StrideCatalog *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->factors->len; i++) {
    const StrideFactor *factor = &g_array_index (self->factors, StrideFactor, i);

    if (g_str_equal (factor->id, id))
      return factor;
  }

  return NULL;
}

const StrideFactor *
stride_catalog_get_factors (StrideCatalog *self, guint *n_factors)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_factors != NULL, NULL);

  *n_factors = self->factors->len;

  return (const StrideFactor *) self->factors->data;
}

const StrideCitation *
stride_catalog_get_citations (StrideCatalog *self, guint *n_citations)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (n_citations != NULL, NULL);

  stride_catalog_complete (self, STRIDE_CATALOG_CITATIONS);
  *n_citations = self->citations->len;

  return (const StrideCitation *) self->citations->data;
}

GListModel *
stride_catalog_get_check_in (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->check_in);
}

const char *const *
stride_catalog_get_variables (StrideCatalog *self)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);

  return (const char *const *) self->variable_names;
}

const char *
stride_catalog_get_variable_type (StrideCatalog *self, const char *name)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return g_hash_table_lookup (self->variables, name);
}

const char *
stride_catalog_get_variable_label (StrideCatalog *self, const char *name)
{
  const char *label;
  StrideQuestion *question = NULL;

  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  label = g_hash_table_lookup (self->variable_labels, name);
  if (label && *label)
    return label;
  if (g_str_has_prefix (name, "q."))
    question = stride_catalog_find_question (self, name + strlen ("q."));

  return question ? stride_question_get_text (question) : name;
}

/* (nullable): the option @value of the question whose answer @variable holds */
static const char *
find_option_text (GListStore *questions, const char *variable, const char *value)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (questions)); i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (G_LIST_MODEL (questions), i);
    const StrideOption *option;

    if (!g_str_equal (stride_question_get_variable (question), variable))
      continue;
    option = stride_question_find_option (question, value);
    return option ? option->text : NULL;
  }

  return NULL;
}

const char *
stride_catalog_get_value_words (StrideCatalog *self, const char *name, const char *value)
{
  g_autofree char *key = NULL;
  const char *words;

  g_return_val_if_fail (STRIDE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (name != NULL && value != NULL, NULL);

  key = g_strconcat (name, "=", value, NULL);
  words = g_hash_table_lookup (self->value_words, key);
  if (!words)
    words = find_option_text (self->questions, name, value);
  if (!words)
    words = find_option_text (self->check_in, name, value);

  return words;
}

gboolean
stride_catalog_is_placeholder (StrideCatalog *self, const char *name)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return g_hash_table_contains (self->variables, name) ||
         g_hash_table_contains (self->placeholders, name);
}
