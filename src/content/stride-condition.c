/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-condition-private.h"

#include <math.h>

#include "stride-poison.h"

struct _StrideCondition {
  gatomicrefcount ref_count;
  char *expression; /* (owned) */
  StrideNode *root; /* (owned) */
};

/* What a node is worth over some facts; everything in it is borrowed. */
typedef struct {
  StrideFactType type;
  double number; /* also the boolean */
  const char *text;
  const char *const *list;
} Value;

static const Value unknown = { STRIDE_FACT_UNKNOWN };

static Value evaluate (const StrideNode *node, StrideFacts *facts);

StrideCondition *
stride_condition_parse (const char *expression, GError **error)
{
  StrideCondition *self;
  StrideNode *root;

  g_return_val_if_fail (expression != NULL, NULL);

  root = stride_node_parse (expression, error);
  if (!root)
    return NULL;

  self = g_new0 (StrideCondition, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->expression = g_strdup (expression);
  self->root = root;

  return self;
}

StrideCondition *
stride_condition_ref (StrideCondition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
stride_condition_unref (StrideCondition *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  stride_node_free (self->root);
  g_free (self->expression);
  g_free (self);
}

static Value
boolean_value (gboolean value)
{
  return (Value) { .type = STRIDE_FACT_BOOLEAN, .number = value ? 1 : 0 };
}

static Value
number_value (double value)
{
  return (Value) { .type = STRIDE_FACT_NUMBER, .number = value };
}

/* Only what is known to be true counts as true. */
gboolean
stride_node_holds (const StrideNode *node, StrideFacts *facts)
{
  Value value = evaluate (node, facts);

  return value.type == STRIDE_FACT_BOOLEAN && value.number > 0;
}

static const StrideNode *
item (const StrideNode *node, guint i)
{
  return g_ptr_array_index (node->items, i);
}

static gboolean
order_holds (StrideOp op, int order)
{
  switch (op) {
  case STRIDE_OP_EQ:
    return order == 0;
  case STRIDE_OP_NE:
    return order != 0;
  case STRIDE_OP_LE:
    return order <= 0;
  case STRIDE_OP_GE:
    return order >= 0;
  case STRIDE_OP_LT:
    return order < 0;
  case STRIDE_OP_GT:
    return order > 0;
  default:
    g_assert_not_reached ();
  }
}

gboolean
stride_op_holds (StrideOp op, double left, double right)
{
  return order_holds (op, (left > right) - (left < right));
}

static gboolean
compare (StrideOp op, Value a, Value b)
{
  if (a.type != b.type || a.type == STRIDE_FACT_UNKNOWN || a.type == STRIDE_FACT_LIST)
    return FALSE;

  if (a.type == STRIDE_FACT_TEXT)
    return order_holds (op, g_strcmp0 (a.text, b.text));

  return stride_op_holds (op, a.number, b.number);
}

static gboolean
contains (Value value, const char *text)
{
  if (value.type == STRIDE_FACT_LIST)
    return g_strv_contains (value.list, text);

  return value.type == STRIDE_FACT_TEXT && g_str_equal (value.text, text);
}

static gboolean
contains_any (const StrideNode *node, Value value)
{
  for (guint i = 1; i < node->items->len; i++) {
    if (contains (value, item (node, i)->text))
      return TRUE;
  }

  return FALSE;
}

static Value
diff_pct (double a, double b)
{
  double larger = MAX (a, b);

  return larger > 0 ? number_value (100 * fabs (a - b) / larger) : unknown;
}

static Value
call (const StrideNode *node, StrideFacts *facts)
{
  Value a = evaluate (item (node, 0), facts);
  Value b = node->items->len > 1 ? evaluate (item (node, 1), facts) : a;
  gboolean numbers = a.type == STRIDE_FACT_NUMBER && b.type == STRIDE_FACT_NUMBER;

  switch (node->call) {
  case STRIDE_CALL_HAS:
  case STRIDE_CALL_ANY_OF:
    return boolean_value (contains_any (node, a));
  case STRIDE_CALL_KNOWN:
    return boolean_value (a.type != STRIDE_FACT_UNKNOWN);
  case STRIDE_CALL_COUNT:
    return a.type == STRIDE_FACT_LIST ? number_value (g_strv_length ((char **) a.list)) : unknown;
  case STRIDE_CALL_MIN:
    return numbers ? number_value (MIN (a.number, b.number)) : unknown;
  case STRIDE_CALL_MAX:
    return numbers ? number_value (MAX (a.number, b.number)) : unknown;
  case STRIDE_CALL_ABS:
    return numbers ? number_value (fabs (a.number)) : unknown;
  case STRIDE_CALL_DIFF_PCT:
    return numbers ? diff_pct (a.number, b.number) : unknown;
  default:
    g_assert_not_reached ();
  }
}

static Value
lookup (const char *name, StrideFacts *facts)
{
  Value value = { .type = stride_facts_get_fact_type (facts, name) };

  switch (value.type) {
  case STRIDE_FACT_BOOLEAN:
    value.number = stride_facts_get_boolean (facts, name, FALSE);
    break;
  case STRIDE_FACT_NUMBER:
    value.number = stride_facts_get_number (facts, name, 0);
    break;
  case STRIDE_FACT_TEXT:
    value.text = stride_facts_get_text (facts, name);
    break;
  case STRIDE_FACT_LIST:
    value.list = stride_facts_get_list (facts, name);
    break;
  case STRIDE_FACT_UNKNOWN:
  default:
    break;
  }

  return value;
}

static Value
evaluate (const StrideNode *node, StrideFacts *facts)
{
  switch (node->kind) {
  case STRIDE_NODE_OR:
  case STRIDE_NODE_AND:
    for (guint i = 0; i < node->items->len; i++) {
      if (stride_node_holds (item (node, i), facts) == (node->kind == STRIDE_NODE_OR))
        return boolean_value (node->kind == STRIDE_NODE_OR);
    }
    return boolean_value (node->kind == STRIDE_NODE_AND);
  case STRIDE_NODE_NOT:
    return boolean_value (!stride_node_holds (item (node, 0), facts));
  case STRIDE_NODE_COMPARE:
    return boolean_value (
      compare (node->op, evaluate (item (node, 0), facts), evaluate (item (node, 1), facts)));
  case STRIDE_NODE_CALL:
    return call (node, facts);
  case STRIDE_NODE_VARIABLE:
    return lookup (node->text, facts);
  case STRIDE_NODE_NUMBER:
    return number_value (node->number);
  case STRIDE_NODE_TEXT:
    return (Value) { .type = STRIDE_FACT_TEXT, .text = node->text };
  case STRIDE_NODE_BOOLEAN:
    return boolean_value (node->number > 0);
  default:
    g_assert_not_reached ();
  }
}

gboolean
stride_node_get_number (const StrideNode *node, StrideFacts *facts, double *number)
{
  Value value = evaluate (node, facts);

  *number = value.number;

  return value.type == STRIDE_FACT_NUMBER;
}

gboolean
stride_condition_evaluate (const StrideCondition *self, StrideFacts *facts)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), FALSE);

  return stride_node_holds (self->root, facts);
}

const char *
stride_condition_get_expression (const StrideCondition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->expression;
}

const StrideNode *
stride_condition_get_root (const StrideCondition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->root;
}

static void
collect_variables (const StrideNode *node, GPtrArray *names)
{
  if (node->kind == STRIDE_NODE_VARIABLE &&
      !g_ptr_array_find_with_equal_func (names, node->text, g_str_equal, NULL))
    g_ptr_array_add (names, node->text);

  for (guint i = 0; node->items && i < node->items->len; i++)
    collect_variables (item (node, i), names);
}

GPtrArray *
stride_condition_list_variables (const StrideCondition *self)
{
  GPtrArray *names;

  g_return_val_if_fail (self != NULL, NULL);

  names = g_ptr_array_new ();
  collect_variables (self->root, names);

  return names;
}

static void
visit (const StrideNode *node, StrideConditionVisitor func, gpointer user_data)
{
  const StrideNode *variable = NULL;

  for (guint i = 0; node->items && i < node->items->len; i++) {
    if (item (node, i)->kind == STRIDE_NODE_VARIABLE)
      variable = item (node, i);
    visit (item (node, i), func, user_data);
  }

  if (!variable || (node->kind != STRIDE_NODE_COMPARE && node->kind != STRIDE_NODE_CALL))
    return;

  for (guint i = 0; i < node->items->len; i++) {
    if (item (node, i)->kind == STRIDE_NODE_TEXT)
      func (variable->text, item (node, i)->text, user_data);
  }
}

void
stride_condition_visit_literals (const StrideCondition *self,
                                 StrideConditionVisitor func,
                                 gpointer user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  visit (self->root, func, user_data);
}
