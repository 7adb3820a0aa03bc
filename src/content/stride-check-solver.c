/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Can a condition hold at all? Each variable gets the few values that make a difference to the
 * conditions (the texts and numbers that they name, something beside them, and unknown), and all
 * combinations are tried, the impossible ones dropped early: a question that was not shown has no answer.
 */

#include <string.h>

#include "stride-check-private.h"
#include "stride-condition-private.h"

#include "stride-poison.h"

/* Beyond that we give the author the benefit of the doubt. */
#define MAX_TRIES 200000

typedef struct {
  StrideFactType type;
  double number;
  char *text;  /* (owned) (nullable) */
  char **list; /* (owned) (nullable) */
} Value;

typedef struct {
  const char *name; /* borrowed from a condition */
  GArray *values;   /* (owned) (element-type Value) */
} Variable;

typedef struct {
  const StrideCondition *condition;
  const char *guards; /* (nullable): has to hold only if this variable is known */
  guint last;         /* index of the last variable that it reads */
} Constraint;

typedef struct {
  StrideCheck *check;
  guint n_asked;
  GArray *constraints; /* (owned) (element-type Constraint) */
  GArray *variables;   /* (owned) (element-type Variable) */
  StrideFacts *facts;  /* (owned) */
  guint tries;
} Solver;

static void
value_clear (gpointer data)
{
  Value *value = data;

  g_free (value->text);
  g_strfreev (value->list);
}

static void
variable_clear (gpointer data)
{
  g_array_unref (((Variable *) data)->values);
}

static Variable *
nth (Solver *self, guint i)
{
  return &g_array_index (self->variables, Variable, i);
}

static int
find_variable (Solver *self, const char *name)
{
  for (guint i = 0; i < self->variables->len; i++) {
    if (g_str_equal (nth (self, i)->name, name))
      return (int) i;
  }

  return -1;
}

/* (nullable): the question whose answer is the variable @name, its index in @index. */
static StrideQuestion *
find_question (Solver *self, const char *name, guint *index)
{
  GListModel *questions = stride_catalog_get_questions (self->check->catalog);

  for (*index = 0; *index < g_list_model_get_n_items (questions); (*index)++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, *index);

    if (g_str_equal (stride_question_get_variable (question), name))
      return question;
  }

  return NULL;
}

static void add_constraint (Solver *self, const StrideCondition *condition, const char *guards);

static void
add_variable (Solver *self, const char *name)
{
  Variable variable = { name, g_array_new (FALSE, TRUE, sizeof (Value)) };
  StrideQuestion *question;
  guint index;

  g_array_set_clear_func (variable.values, value_clear);
  g_array_append_val (self->variables, variable);

  question = find_question (self, name, &index);
  if (question && index < self->n_asked)
    add_constraint (self, stride_question_get_show_if (question), name);
}

static void
add_constraint (Solver *self, const StrideCondition *condition, const char *guards)
{
  g_autoptr (GPtrArray) names = stride_condition_list_variables (condition);
  Constraint constraint = { condition, guards, 0 };

  g_array_append_val (self->constraints, constraint);
  for (guint i = 0; i < names->len; i++) {
    if (find_variable (self, g_ptr_array_index (names, i)) < 0)
      add_variable (self, g_ptr_array_index (names, i));
  }
}

static void
add_unknown (Variable *variable)
{
  Value value = { STRIDE_FACT_UNKNOWN };

  g_array_append_val (variable->values, value);
}

static void
add_boolean (Variable *variable, gboolean yes)
{
  Value value = { STRIDE_FACT_BOOLEAN, yes ? 1 : 0 };

  g_array_append_val (variable->values, value);
}

static void
add_number (Variable *variable, double number)
{
  Value value = { STRIDE_FACT_NUMBER, number };

  g_array_append_val (variable->values, value);
}

static void
add_text (Variable *variable, const char *text)
{
  Value value = { STRIDE_FACT_TEXT, 0, g_strdup (text) };

  g_array_append_val (variable->values, value);
}

/* The list of those @items whose bit is set in @bits. */
static void
add_list (Variable *variable, GPtrArray *items, guint bits)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  Value value = { STRIDE_FACT_LIST };

  for (guint i = 0; i < items->len; i++) {
    if (bits & (1u << i))
      g_strv_builder_add (builder, g_ptr_array_index (items, i));
  }

  value.list = g_strv_builder_end (builder);
  g_array_append_val (variable->values, value);
}

static void
collect_numbers (const StrideNode *node, GArray *numbers)
{
  if (node->kind == STRIDE_NODE_NUMBER)
    g_array_append_val (numbers, node->number);

  for (guint i = 0; node->items && i < node->items->len; i++)
    collect_numbers (g_ptr_array_index (node->items, i), numbers);
}

typedef struct {
  const char *variable;
  GPtrArray *texts;
} Literals;

static void
collect_literal (const char *variable, const char *literal, gpointer user_data)
{
  Literals *self = user_data;

  if (g_str_equal (variable, self->variable) &&
      !g_ptr_array_find_with_equal_func (self->texts, literal, g_str_equal, NULL))
    g_ptr_array_add (self->texts, (gpointer) literal);
}

/* Below, at and above each number that is named, as far as the question lets it be entered. */
static void
fill_numbers (Solver *self, Variable *variable)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (double));
  double min = -G_MAXDOUBLE, max = G_MAXDOUBLE;
  guint index;
  StrideQuestion *question = find_question (self, variable->name, &index);

  if (question)
    stride_question_get_range (question, &min, &max, NULL);

  for (guint i = 0; i < self->constraints->len; i++) {
    const StrideCondition *condition = g_array_index (self->constraints, Constraint, i).condition;
    g_autoptr (GPtrArray) names = stride_condition_list_variables (condition);

    if (g_ptr_array_find_with_equal_func (names, variable->name, g_str_equal, NULL))
      collect_numbers (stride_condition_get_root (condition), numbers);
  }

  if (numbers->len == 0)
    add_number (variable, CLAMP (0, min, max));
  for (guint i = 0; i < numbers->len; i++) {
    for (int step = -1; step <= 1; step++)
      add_number (variable, CLAMP (g_array_index (numbers, double, i) + step, min, max));
  }
}

static void
fill_texts (Solver *self, Variable *variable, gboolean as_list)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  Literals literals = { variable->name, texts };

  for (guint i = 0; i < self->constraints->len; i++)
    stride_condition_visit_literals (g_array_index (self->constraints, Constraint, i).condition,
                                     collect_literal, &literals);

  if (!as_list) {
    for (guint i = 0; i < texts->len; i++)
      add_text (variable, g_ptr_array_index (texts, i));
    add_text (variable, "");
    return;
  }

  /* All sets of a few; of many each alone, none and all. */
  if (texts->len <= 5) {
    for (guint bits = 0; bits < (1u << texts->len); bits++)
      add_list (variable, texts, bits);
    return;
  }
  add_list (variable, texts, 0);
  add_list (variable, texts, G_MAXUINT);
  for (guint i = 0; i < MIN (texts->len, 32); i++)
    add_list (variable, texts, 1u << i);
}

static void
fill_values (Solver *self, Variable *variable)
{
  const char *type = stride_catalog_get_variable_type (self->check->catalog, variable->name);
  guint index;
  StrideQuestion *question = find_question (self, variable->name, &index);

  add_unknown (variable);
  if (!type || (question && index >= self->n_asked) ||
      g_hash_table_contains (self->check->unreachable, variable->name))
    return;

  if (g_str_equal (type, "bool")) {
    add_boolean (variable, TRUE);
    add_boolean (variable, FALSE);
  } else if (g_str_equal (type, "num")) {
    fill_numbers (self, variable);
  } else {
    fill_texts (self, variable, g_str_has_prefix (type, "list:"));
  }
}

static void
assign (StrideFacts *facts, const char *name, const Value *value)
{
  switch (value->type) {
  case STRIDE_FACT_BOOLEAN:
    stride_facts_set_boolean (facts, name, value->number > 0);
    break;
  case STRIDE_FACT_NUMBER:
    stride_facts_set_number (facts, name, value->number);
    break;
  case STRIDE_FACT_TEXT:
    stride_facts_set_text (facts, name, value->text);
    break;
  case STRIDE_FACT_LIST:
    stride_facts_set_list (facts, name, (const char *const *) value->list);
    break;
  case STRIDE_FACT_UNKNOWN:
  default:
    stride_facts_unset (facts, name);
    break;
  }
}

/* Whether everything holds that can be judged once variable @depth is set. */
static gboolean
agrees (Solver *self, guint depth)
{
  for (guint i = 0; i < self->constraints->len; i++) {
    const Constraint *constraint = &g_array_index (self->constraints, Constraint, i);

    if (constraint->last != depth)
      continue;
    if (constraint->guards && !stride_facts_is_known (self->facts, constraint->guards))
      continue;
    if (!stride_condition_evaluate (constraint->condition, self->facts))
      return FALSE;
  }

  return TRUE;
}

static gboolean
search (Solver *self, guint depth)
{
  Variable *variable;

  if (depth == self->variables->len)
    return TRUE;

  variable = nth (self, depth);
  for (guint i = 0; i < variable->values->len; i++) {
    if (++self->tries > MAX_TRIES)
      return TRUE;

    assign (self->facts, variable->name, &g_array_index (variable->values, Value, i));
    if (agrees (self, depth) && search (self, depth + 1))
      return TRUE;
  }

  return FALSE;
}

/* A condition can be judged at the last of its variables (and of what it guards). */
static void
find_last_variables (Solver *self)
{
  for (guint i = 0; i < self->constraints->len; i++) {
    Constraint *constraint = &g_array_index (self->constraints, Constraint, i);
    g_autoptr (GPtrArray) names = stride_condition_list_variables (constraint->condition);

    if (constraint->guards)
      constraint->last = (guint) find_variable (self, constraint->guards);
    for (guint j = 0; j < names->len; j++)
      constraint->last =
        MAX (constraint->last, (guint) find_variable (self, g_ptr_array_index (names, j)));
  }
}

gboolean
stride_check_can_hold (StrideCheck *check, GPtrArray *conditions, guint n_asked)
{
  g_autoptr (GArray) constraints = g_array_new (FALSE, TRUE, sizeof (Constraint));
  g_autoptr (GArray) variables = g_array_new (FALSE, TRUE, sizeof (Variable));
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  Solver self = { check, n_asked, constraints, variables, facts, 0 };

  g_array_set_clear_func (variables, variable_clear);
  for (guint i = 0; i < conditions->len; i++)
    add_constraint (&self, g_ptr_array_index (conditions, i), NULL);
  for (guint i = 0; i < variables->len; i++)
    fill_values (&self, nth (&self, i));
  find_last_variables (&self);

  /* Conditions without a variable, as "true". */
  if (variables->len == 0)
    return agrees (&self, 0);

  return search (&self, 0);
}
