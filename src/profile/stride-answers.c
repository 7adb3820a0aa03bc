/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-answers.h"

#include <math.h>

#include "stride-error.h"

#include "stride-poison.h"

typedef struct {
  char *question; /* (owned) */
  StrideAnswerKind kind;
  double number;
  char *choice;   /* (owned) (nullable) */
  char **choices; /* (owned) (nullable) */
} StrideAnswer;

struct _StrideAnswers {
  GPtrArray *list;   /* (owned) (element-type StrideAnswer), in order of answering */
  GHashTable *index; /* (owned) question → StrideAnswer, both of the list */
};

static void
stride_answer_free (gpointer data)
{
  StrideAnswer *answer = data;

  g_free (answer->question);
  g_free (answer->choice);
  g_strfreev (answer->choices);
  g_free (answer);
}

StrideAnswers *
stride_answers_new (void)
{
  StrideAnswers *self = g_rc_box_new0 (StrideAnswers);

  self->list = g_ptr_array_new_with_free_func (stride_answer_free);
  self->index = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

StrideAnswers *
stride_answers_ref (StrideAnswers *self)
{
  g_return_val_if_fail (self, NULL);

  return g_rc_box_acquire (self);
}

static void
stride_answers_clear (gpointer data)
{
  StrideAnswers *self = data;

  g_hash_table_unref (self->index);
  g_ptr_array_unref (self->list);
}

void
stride_answers_unref (StrideAnswers *self)
{
  g_return_if_fail (self);

  g_rc_box_release_full (self, stride_answers_clear);
}

/* Takes @answer. */
static void
append (StrideAnswers *self, StrideAnswer *answer)
{
  g_ptr_array_add (self->list, answer);
  g_hash_table_insert (self->index, answer->question, answer);
}

StrideAnswers *
stride_answers_copy (StrideAnswers *self)
{
  StrideAnswers *copy;

  g_return_val_if_fail (self, NULL);

  copy = stride_answers_new ();
  for (guint i = 0; i < self->list->len; i++) {
    const StrideAnswer *from = g_ptr_array_index (self->list, i);
    StrideAnswer *to = g_new0 (StrideAnswer, 1);

    to->question = g_strdup (from->question);
    to->kind = from->kind;
    to->number = from->number;
    to->choice = g_strdup (from->choice);
    to->choices = g_strdupv (from->choices);
    append (copy, to);
  }

  return copy;
}

static StrideAnswer *
find (StrideAnswers *self, const char *question)
{
  return g_hash_table_lookup (self->index, question);
}

/* An answer that is given again keeps its place in the order. */
static StrideAnswer *
take_place (StrideAnswers *self, const char *question, StrideAnswerKind kind)
{
  StrideAnswer *answer = find (self, question);

  if (!answer) {
    answer = g_new0 (StrideAnswer, 1);
    answer->question = g_strdup (question);
    append (self, answer);
  }

  answer->kind = kind;
  answer->number = 0;
  g_clear_pointer (&answer->choice, g_free);
  g_clear_pointer (&answer->choices, g_strfreev);

  return answer;
}

void
stride_answers_set_number (StrideAnswers *self, const char *question, double value)
{
  g_return_if_fail (self);
  g_return_if_fail (question);
  g_return_if_fail (isfinite (value));

  take_place (self, question, STRIDE_ANSWER_NUMBER)->number = value;
}

void
stride_answers_set_choice (StrideAnswers *self, const char *question, const char *option)
{
  g_autofree char *copy = g_strdup (option);

  g_return_if_fail (self);
  g_return_if_fail (question);
  g_return_if_fail (option);

  take_place (self, question, STRIDE_ANSWER_CHOICE)->choice = g_steal_pointer (&copy);
}

void
stride_answers_set_choices (StrideAnswers *self, const char *question, const char *const *options)
{
  g_auto (GStrv) copy = g_strdupv ((char **) options);

  g_return_if_fail (self);
  g_return_if_fail (question);
  g_return_if_fail (options);

  take_place (self, question, STRIDE_ANSWER_CHOICES)->choices = g_steal_pointer (&copy);
}

void
stride_answers_set_skipped (StrideAnswers *self, const char *question)
{
  g_return_if_fail (self);
  g_return_if_fail (question);

  take_place (self, question, STRIDE_ANSWER_SKIPPED);
}

void
stride_answers_remove (StrideAnswers *self, const char *question)
{
  StrideAnswer *answer;

  g_return_if_fail (self);
  g_return_if_fail (question);

  answer = find (self, question);
  if (!answer)
    return;

  g_hash_table_remove (self->index, question);
  g_ptr_array_remove (self->list, answer);
}

guint
stride_answers_get_size (StrideAnswers *self)
{
  g_return_val_if_fail (self, 0);

  return self->list->len;
}

const char *
stride_answers_get_question (StrideAnswers *self, guint index)
{
  g_return_val_if_fail (self, NULL);
  g_return_val_if_fail (index < self->list->len, NULL);

  return ((StrideAnswer *) g_ptr_array_index (self->list, index))->question;
}

StrideAnswerKind
stride_answers_get_kind (StrideAnswers *self, const char *question)
{
  StrideAnswer *answer;

  g_return_val_if_fail (self, STRIDE_ANSWER_ABSENT);
  g_return_val_if_fail (question, STRIDE_ANSWER_ABSENT);

  answer = find (self, question);

  return answer ? answer->kind : STRIDE_ANSWER_ABSENT;
}

double
stride_answers_get_number (StrideAnswers *self, const char *question, double fallback)
{
  StrideAnswer *answer;

  g_return_val_if_fail (self, fallback);
  g_return_val_if_fail (question, fallback);

  answer = find (self, question);

  return answer && answer->kind == STRIDE_ANSWER_NUMBER ? answer->number : fallback;
}

const char *
stride_answers_get_choice (StrideAnswers *self, const char *question)
{
  StrideAnswer *answer;

  g_return_val_if_fail (self, NULL);
  g_return_val_if_fail (question, NULL);

  answer = find (self, question);

  return answer ? answer->choice : NULL;
}

const char *const *
stride_answers_get_choices (StrideAnswers *self, const char *question)
{
  StrideAnswer *answer;

  g_return_val_if_fail (self, NULL);
  g_return_val_if_fail (question, NULL);

  answer = find (self, question);

  return answer ? (const char *const *) answer->choices : NULL;
}

static gboolean
answer_equal (const StrideAnswer *a, const StrideAnswer *b)
{
  if (a->kind != b->kind || fabs (a->number - b->number) > 0)
    return FALSE;

  if (a->choices &&
      !g_strv_equal ((const char *const *) a->choices, (const char *const *) b->choices))
    return FALSE;

  return g_strcmp0 (a->choice, b->choice) == 0;
}

/* The same answers; in which order they were given does not matter. */
gboolean
stride_answers_equal (StrideAnswers *a, StrideAnswers *b)
{
  g_return_val_if_fail (a, FALSE);
  g_return_val_if_fail (b, FALSE);

  if (a->list->len != b->list->len)
    return FALSE;

  for (guint i = 0; i < a->list->len; i++) {
    const StrideAnswer *answer = g_ptr_array_index (a->list, i);
    const StrideAnswer *other = find (b, answer->question);

    if (!other || !answer_equal (answer, other))
      return FALSE;
  }

  return TRUE;
}

static JsonNode *
answer_to_json (const StrideAnswer *answer)
{
  JsonNode *node;
  JsonArray *array;

  switch (answer->kind) {
  case STRIDE_ANSWER_NUMBER:
    /* Most are whole, and are written so. */
    node = json_node_alloc ();
    if (fabs (answer->number) < 1e15 && fabs (answer->number - rint (answer->number)) <= 0)
      return json_node_init_int (node, (gint64) answer->number);
    return json_node_init_double (node, answer->number);

  case STRIDE_ANSWER_CHOICE:
    return json_node_init_string (json_node_alloc (), answer->choice);

  case STRIDE_ANSWER_CHOICES:
    array = json_array_new ();
    for (guint i = 0; answer->choices[i]; i++)
      json_array_add_string_element (array, answer->choices[i]);
    node = json_node_new (JSON_NODE_ARRAY);
    json_node_take_array (node, array);
    return node;

  case STRIDE_ANSWER_SKIPPED:
  case STRIDE_ANSWER_ABSENT:
  default:
    return json_node_new (JSON_NODE_NULL);
  }
}

JsonNode *
stride_answers_to_json (StrideAnswers *self)
{
  JsonObject *object;
  JsonNode *node;

  g_return_val_if_fail (self, NULL);

  object = json_object_new ();
  for (guint i = 0; i < self->list->len; i++) {
    const StrideAnswer *answer = g_ptr_array_index (self->list, i);

    json_object_set_member (object, answer->question, answer_to_json (answer));
  }

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);

  return node;
}

static gboolean
read_choices (StrideAnswers *self, const char *question, JsonArray *array)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) options = NULL;

  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonNode *element = json_array_get_element (array, i);

    if (json_node_get_value_type (element) != G_TYPE_STRING)
      return FALSE;
    g_strv_builder_add (builder, json_node_get_string (element));
  }

  options = g_strv_builder_end (builder);
  stride_answers_set_choices (self, question, (const char *const *) options);

  return TRUE;
}

static gboolean
read_answer (StrideAnswers *self, const char *question, JsonNode *node)
{
  GType type;

  if (JSON_NODE_HOLDS_NULL (node)) {
    stride_answers_set_skipped (self, question);
    return TRUE;
  }

  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_choices (self, question, json_node_get_array (node));

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING) {
    stride_answers_set_choice (self, question, json_node_get_string (node));
    return TRUE;
  }

  if (type == G_TYPE_INT64 || (type == G_TYPE_DOUBLE && isfinite (json_node_get_double (node)))) {
    stride_answers_set_number (self, question, json_node_get_double (node));
    return TRUE;
  }

  return FALSE;
}

StrideAnswers *
stride_answers_from_json (JsonNode *node, GError **error)
{
  g_autoptr (StrideAnswers) self = NULL;
  JsonObjectIter iter;
  const char *question;
  JsonNode *value;

  g_return_val_if_fail (node, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, "answers: expected an object");
    return NULL;
  }

  self = stride_answers_new ();
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &question, &value)) {
    if (!read_answer (self, question, value)) {
      g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                   "answers.%s: expected a number, a text, a list of texts or null", question);
      return NULL;
    }
  }

  return g_steal_pointer (&self);
}
