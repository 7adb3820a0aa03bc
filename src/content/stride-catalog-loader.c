/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog-private.h"
#include "stride-content-resources.h"
#include "stride-content-text.h"
#include "stride-error.h"
#include "stride-exercise-private.h"
#include "stride-question-private.h"
#include "stride-routine-private.h"
#include "stride-rule-private.h"

#include "stride-poison.h"

#define RESOURCE_FOLDER "/io/github/backstride/Backstride/content/"

/* @object: (transfer full). The first of an id wins; the checker names the second. */
static void
take (GListStore *store, GHashTable *ids, const char *id, gpointer object)
{
  g_list_store_append (store, object);
  if (!g_hash_table_contains (ids, id))
    g_hash_table_insert (ids, (gpointer) id, object);
  g_object_unref (object);
}

static void
read_exercise (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideExercise *exercise = stride_exercise_new_from_json (reader);

  take (self->exercises, self->exercise_ids, stride_exercise_get_id (exercise), exercise);
}

static void
read_test (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideExercise *test =
    stride_exercise_new_test_from_json (reader, G_LIST_MODEL (self->exercises));

  take (self->tests, self->exercise_ids, stride_exercise_get_id (test), test);
}

static void
read_routine (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideRoutine *routine = stride_routine_new_from_json (reader);

  take (self->routines, self->routine_ids, stride_routine_get_id (routine), routine);
}

static void
read_question (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideQuestion *question = stride_question_new_from_json (reader);

  take (self->questions, self->question_ids, stride_question_get_id (question), question);
}

static void
read_check_in (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideQuestion *question = stride_question_new_from_json (reader);

  take (self->check_in, self->question_ids, stride_question_get_id (question), question);
}

static void
read_rule (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  StrideRule *rule = stride_rule_new_from_json (reader);

  take (self->rules, self->rule_ids, stride_rule_get_id (rule), rule);
}

/* The program is of more use with 59 rules than with none. What was wrong before stays a complaint. */
static void
read_rule_or_leave_out (StrideJsonReader *reader, gpointer user_data)
{
  StrideCatalog *self = user_data;
  gboolean was_sound = stride_json_reader_finish (reader, NULL);
  g_autoptr (StrideRule) rule = stride_rule_new_from_json (reader);
  g_autoptr (GError) error = NULL;

  if (was_sound && !stride_json_reader_finish (reader, &error)) {
    g_warning ("A rule is left out: %s", error->message);
    stride_json_reader_forgive (reader);
    return;
  }

  take (self->rules, self->rule_ids, stride_rule_get_id (rule), g_object_ref (rule));
}

static void
belief_clear (gpointer data)
{
  StrideBelief *belief = data;

  g_free (belief->said);
  g_free (belief->studies);
}

static void
read_belief (StrideJsonReader *reader, gpointer user_data)
{
  StrideBelief belief = {
    .said = stride_content_dup_text (reader, "said"),
    .studies = stride_content_dup_text (reader, "studies"),
  };

  g_array_append_val ((GArray *) user_data, belief);
}

static void
read_factor (StrideJsonReader *reader, gpointer user_data)
{
  static const char *const grades[] = { "A", "B", "C", "D", "S", NULL };
  StrideFactor factor = {
    .id = g_strdup (stride_json_reader_string (reader, "id")),
    .name = stride_content_dup_text (reader, "name"),
    .weight = stride_json_reader_double (reader, "weight", 0, 1),
    .grade = (StrideGrade) stride_json_reader_choice (reader, "grade", grades, STRIDE_GRADE_D),
    .evidence = stride_content_dup_texts (reader, "evidence"),
    .advice = stride_content_dup_texts (reader, "advice"),
    .care = stride_content_dup_text_or_empty (reader, "care"),
    .beliefs = g_array_new (FALSE, FALSE, sizeof (StrideBelief)),
    .citations = stride_json_reader_dup_strv (reader, "citations"),
  };

  g_array_set_clear_func (factor.beliefs, belief_clear);
  stride_content_each (reader, "beliefs", read_belief, factor.beliefs);

  g_array_append_val (((StrideCatalog *) user_data)->factors, factor);
}

static void
read_citation (StrideJsonReader *reader, gpointer user_data)
{
  static const char *const statuses[] = { "V", "S", "U", NULL };
  StrideCitation citation = {
    .id = g_strdup (stride_json_reader_string (reader, "id")),
    .text = g_strdup (stride_json_reader_string (reader, "text")),
    .doi = g_strdup (stride_json_reader_string_or (reader, "doi", NULL)),
    .note = stride_content_dup_text_or_empty (reader, "note"),
    .verified = stride_json_reader_choice (reader, "status", statuses, 0) == 0,
  };

  g_array_append_val (((StrideCatalog *) user_data)->citations, citation);
}

static void
read_values (StrideCatalog *self, StrideJsonReader *reader, const char *variable)
{
  g_autofree const char **names = NULL;

  if (!stride_json_reader_enter_member (reader, "values"))
    return;

  names = stride_json_reader_list_members (reader);
  for (guint i = 0; names[i]; i++)
    g_hash_table_insert (self->value_words, g_strconcat (variable, "=", names[i], NULL),
                         stride_content_dup_text (reader, names[i]));

  stride_json_reader_leave (reader);
}

static void
read_variables (StrideCatalog *self, StrideJsonReader *reader)
{
  g_autofree const char **names = NULL;

  if (!stride_json_reader_enter_member (reader, "variables")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "variables", "expected an object");
    return;
  }

  names = stride_json_reader_list_members (reader);
  for (guint i = 0; names[i]; i++) {
    const char *name = names[i];

    stride_json_reader_enter_member (reader, name);
    g_hash_table_insert (self->variables, g_strdup (name),
                         g_strdup (stride_json_reader_string (reader, "type")));
    g_hash_table_insert (self->variable_labels, g_strdup (name),
                         stride_content_dup_text_or_empty (reader, "label"));
    read_values (self, reader, name);
    stride_json_reader_leave (reader);
  }

  stride_json_reader_leave (reader);
}

static void
read_placeholders (StrideCatalog *self, StrideJsonReader *reader)
{
  g_autofree const char **names = NULL;

  if (!stride_json_reader_enter_member (reader, "placeholders"))
    return;

  names = stride_json_reader_list_members (reader);
  for (guint i = 0; names[i]; i++)
    g_hash_table_add (self->placeholders, g_strdup (names[i]));

  stride_json_reader_leave (reader);
}

/* The lists that a file is made of; one that is missing was misspelt. */
static void
read_list (StrideCatalog *self, StrideJsonReader *reader, const char *name, StrideContentFunc func)
{
  if (!stride_json_reader_has (reader, name))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, name, "expected an array");
  stride_content_each (reader, name, func, self);
}

static void
read_exercises_file (StrideCatalog *self, StrideJsonReader *reader)
{
  read_list (self, reader, "exercises", read_exercise);
  read_list (self, reader, "tests", read_test);
}

static void
read_routines_file (StrideCatalog *self, StrideJsonReader *reader)
{
  read_list (self, reader, "routines", read_routine);
}

static void
read_questionnaire_file (StrideCatalog *self, StrideJsonReader *reader)
{
  read_list (self, reader, "factors", read_factor);
  read_list (self, reader, "questions", read_question);
  read_list (self, reader, "check_in", read_check_in);
}

static void
read_advice_file (StrideCatalog *self, StrideJsonReader *reader)
{
  read_list (self, reader, "rules", self->without_bad_rules ? read_rule_or_leave_out : read_rule);
  read_variables (self, reader);
  read_placeholders (self, reader);
}

static void
read_citations_file (StrideCatalog *self, StrideJsonReader *reader)
{
  read_list (self, reader, "citations", read_citation);
}

static const struct {
  const char *name;
  const char *format;
  void (*read) (StrideCatalog *self, StrideJsonReader *reader);
} files[] = {
  [STRIDE_CATALOG_EXERCISES] = { "exercises.json", "backstride/exercises", read_exercises_file },
  [STRIDE_CATALOG_CITATIONS] = { "citations.json", "backstride/citations", read_citations_file },
  { "routines.json", "backstride/routines", read_routines_file },
  { "questionnaire.json", "backstride/questionnaire", read_questionnaire_file },
  { "advice.json", "backstride/advice", read_advice_file },
};

/* Registering twice would map it twice. */
static GResource *
ensure_resource (void)
{
  static gsize registered = 0;

  if (g_once_init_enter (&registered)) {
    stride_content_register_resource ();
    g_once_init_leave (&registered, 1);
  }

  return stride_content_get_resource ();
}

GBytes *
stride_catalog_load_bytes (const char *directory, const char *name, GError **error)
{
  g_autofree char *path = NULL;
  char *text;
  gsize size;

  if (!directory) {
    path = g_strconcat (RESOURCE_FOLDER, name, NULL);
    return g_resource_lookup_data (ensure_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  }

  path = g_build_filename (directory, name, NULL);
  if (!g_file_get_contents (path, &text, &size, error))
    return NULL;

  return g_bytes_new_take (text, size);
}

static gboolean
load_file (StrideCatalog *self, guint which, const char *directory, GError **error)
{
  g_autoptr (GBytes) bytes = stride_catalog_load_bytes (directory, files[which].name, error);
  g_autoptr (StrideJsonReader) reader = NULL;
  const char *format;

  if (!bytes)
    return FALSE;

  reader = stride_json_reader_new_for_bytes (bytes, files[which].name, error);
  if (!reader)
    return FALSE;

  format = stride_json_reader_string (reader, "format");
  if (!g_str_equal (format, files[which].format))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "format",
                                 "expected \"%s\", found \"%s\"", files[which].format, format);
  stride_json_reader_int (reader, "version", 1, 1);
  files[which].read (self, reader);

  return stride_json_reader_finish (reader, error);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static char **
dup_sorted_names (GHashTable *variables)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (variables);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (names, i));

  return g_strv_builder_end (builder);
}

StrideCatalog *
stride_catalog_load (const char *directory, gboolean without_bad_rules, GPtrArray *findings)
{
  StrideCatalog *self;

  g_return_val_if_fail (findings != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_CATALOG, NULL);
  self->without_bad_rules = without_bad_rules;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    GError *error = NULL;

    if (!directory && i < STRIDE_CATALOG_N_LATER)
      self->waits[i] = TRUE;
    else if (!load_file (self, i, directory, &error))
      g_ptr_array_add (findings, error);
  }

  self->variable_names = dup_sorted_names (self->variables);

  return self;
}

void
stride_catalog_complete (StrideCatalog *self, StrideCatalogLater which)
{
  g_autoptr (GError) error = NULL;

  if (!self->waits[which])
    return;

  /* First, because a test asks for the exercise that it is done like. */
  self->waits[which] = FALSE;
  if (!load_file (self, which, NULL, &error))
    g_error ("%s", error->message);
}
