/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-condition-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-condition-private.h"
#include "stride-poison.h"

#define MAX_DECIMALS 6

typedef struct {
  StrideCatalog *catalog;
  StrideFacts *facts;
  GPtrArray *lines;
} Writer;

static void
line_free (gpointer data)
{
  StrideConditionLine *line = data;

  g_free (line->label);
  g_free (line->wanted);
  g_free (line->value);
  g_free (line);
}

static const StrideNode *
item (const StrideNode *node, guint i)
{
  return g_ptr_array_index (node->items, i);
}

/* --- values --------------------------------------------------------------------------------------- */

static char *
format_decimals (double value, int decimals)
{
  char *text = g_strdup_printf ("%.*f", decimals, value);

  /* No "-0" after rounding. */
  if (fabs (value) * pow (10, decimals) < 0.5) {
    g_free (text);
    text = g_strdup_printf ("%.*f", decimals, 0.0);
  }

  return text;
}

/* The number as it is, without the noise of a division. */
static char *
format_number (double value)
{
  int decimals = 0;

  while (decimals < MAX_DECIMALS &&
         fabs (value - round (value * pow (10, decimals)) / pow (10, decimals)) > 1e-9)
    decimals++;

  return format_decimals (value, decimals);
}

/* One decimal, or as many as it takes not to look like @limit, or like the other side of it: nobody should
 * read "0.9" and wonder why it is not 0.9 or more. */
static char *
format_beside (double value, StrideOp op, double limit)
{
  for (int decimals = fabs (value - round (value)) < 1e-9 ? 0 : 1; decimals < MAX_DECIMALS;
       decimals++) {
    double shown = round (value * pow (10, decimals)) / pow (10, decimals);

    if (!stride_op_holds (op, shown, limit) == !stride_op_holds (op, value, limit))
      return format_decimals (value, decimals);
  }

  return format_number (value);
}

static char *
describe_choice (StrideCatalog *catalog, const char *name, const char *value)
{
  const char *words = stride_catalog_get_value_words (catalog, name, value);

  return g_strdup (words ? words : value);
}

/* "long runs; hills": the texts have commas of their own. */
static char *
describe_list (StrideCatalog *catalog, const char *name, const char *const *values)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; values[i]; i++) {
    g_autofree char *words = describe_choice (catalog, name, values[i]);

    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", words);
  }

  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text))
                       : g_strdup (C_ ("an empty list of values", "none"));
}

char *
stride_fact_describe (StrideCatalog *catalog, StrideFacts *facts, const char *name)
{
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  switch (stride_facts_get_fact_type (facts, name)) {
  case STRIDE_FACT_BOOLEAN:
    return g_strdup (stride_facts_get_boolean (facts, name, FALSE) ? _ ("yes") : _ ("no"));
  case STRIDE_FACT_NUMBER:
    return format_number (stride_facts_get_number (facts, name, 0));
  case STRIDE_FACT_TEXT:
    return describe_choice (catalog, name, stride_facts_get_text (facts, name));
  case STRIDE_FACT_LIST:
    return describe_list (catalog, name, stride_facts_get_list (facts, name));
  case STRIDE_FACT_UNKNOWN:
  default:
    return g_strdup (_ ("not known"));
  }
}

/* --- what is looked at ---------------------------------------------------------------------------- */

static char *label_of (const Writer *self, const StrideNode *node);

static char *
label_of_call (const Writer *self, const StrideNode *node)
{
  g_autofree char *a = label_of (self, item (node, 0));
  g_autofree char *b = node->items->len > 1 ? label_of (self, item (node, 1)) : NULL;

  switch (node->call) {
  case STRIDE_CALL_COUNT:
    /* Translators: what an advice looks at; the placeholders are names of facts */
    return g_strdup_printf (_ ("How many: %s"), a);
  case STRIDE_CALL_MIN:
    return g_strdup_printf (_ ("The smaller of “%s” and “%s”"), a, b);
  case STRIDE_CALL_MAX:
    return g_strdup_printf (_ ("The larger of “%s” and “%s”"), a, b);
  case STRIDE_CALL_ABS:
    return g_strdup_printf (_ ("%s, whether up or down"), a);
  case STRIDE_CALL_DIFF_PCT:
    return g_strdup_printf (_ ("Difference of “%s” and “%s”, %% of the larger"), a, b);
  case STRIDE_CALL_HAS:
  case STRIDE_CALL_ANY_OF:
  case STRIDE_CALL_KNOWN:
  default:
    return g_steal_pointer (&a);
  }
}

static char *
label_of (const Writer *self, const StrideNode *node)
{
  switch (node->kind) {
  case STRIDE_NODE_VARIABLE:
    return g_strdup (stride_catalog_get_variable_label (self->catalog, node->text));
  case STRIDE_NODE_NUMBER:
    return format_number (node->number);
  case STRIDE_NODE_BOOLEAN:
    return g_strdup (node->number > 0 ? _ ("yes") : _ ("no"));
  case STRIDE_NODE_CALL:
    return label_of_call (self, node);
  case STRIDE_NODE_OR:
  case STRIDE_NODE_AND:
  case STRIDE_NODE_NOT:
  case STRIDE_NODE_COMPARE:
  case STRIDE_NODE_TEXT:
  default:
    return g_strdup (node->text);
  }
}

/* --- what is wanted ------------------------------------------------------------------------------- */

/* What stands on the right: a number, or another fact with its name. */
static char *
limit_of (const Writer *self, const StrideNode *node)
{
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  double number;

  if (node->kind == STRIDE_NODE_NUMBER)
    return format_number (node->number);

  label = label_of (self, node);
  text = stride_node_get_number (node, self->facts, &number) ? format_number (number)
                                                             : g_strdup (_ ("not known"));

  /* Translators: a number and what it is: "700 (Reminder for that pair, kilometres)" */
  return g_strdup_printf (_ ("%s (%s)"), text, label);
}

/* A text or yes and no that stands on the right. @variable: what it is compared with */
static char *
choice_of (const Writer *self, const StrideNode *variable, const StrideNode *node)
{
  if (node->kind == STRIDE_NODE_TEXT && variable->text)
    return describe_choice (self->catalog, variable->text, node->text);

  return label_of (self, node);
}

static char *
wanted_number (const Writer *self, StrideOp op, const StrideNode *right)
{
  g_autofree char *limit = limit_of (self, right);

  switch (op) {
  case STRIDE_OP_EQ:
    return g_strdup (limit);
  case STRIDE_OP_NE:
    /* Translators: what a number has to be for an advice to be given */
    return g_strdup_printf (_ ("known, and other than %s"), limit);
  case STRIDE_OP_LE:
    return g_strdup_printf (_ ("%s or less"), limit);
  case STRIDE_OP_GE:
    return g_strdup_printf (_ ("%s or more"), limit);
  case STRIDE_OP_LT:
    return g_strdup_printf (_ ("less than %s"), limit);
  case STRIDE_OP_GT:
  default:
    return g_strdup_printf (_ ("more than %s"), limit);
  }
}

static char *
wanted_choice (const Writer *self, const StrideNode *node)
{
  g_autofree char *words = choice_of (self, item (node, 0), item (node, 1));

  return node->op == STRIDE_OP_EQ ? g_steal_pointer (&words)
                                  : g_strdup_printf (_ ("known, and other than %s"), words);
}

static char *
wanted_member (const Writer *self, const StrideNode *node)
{
  g_autoptr (GStrvBuilder) values = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *words = NULL;

  for (guint i = 1; i < node->items->len; i++)
    g_strv_builder_add (values, item (node, i)->text);
  list = g_strv_builder_end (values);
  words = describe_list (self->catalog, item (node, 0)->text, (const char *const *) list);

  /* Translators: answers of which one was given, separated by semicolons */
  return list[1] ? g_strdup_printf (_ ("one of: %s"), words) : g_steal_pointer (&words);
}

static gboolean
is_number (const Writer *self, const StrideNode *node)
{
  if (node->kind == STRIDE_NODE_VARIABLE)
    return g_strcmp0 (stride_catalog_get_variable_type (self->catalog, node->text), "num") == 0;

  return node->kind == STRIDE_NODE_NUMBER ||
         (node->kind == STRIDE_NODE_CALL && node->call >= STRIDE_CALL_COUNT);
}

static char *
wanted_of (const Writer *self, const StrideNode *node)
{
  if (node->kind == STRIDE_NODE_COMPARE)
    return is_number (self, item (node, 0)) ? wanted_number (self, node->op, item (node, 1))
                                            : wanted_choice (self, node);
  if (node->kind != STRIDE_NODE_CALL)
    return g_strdup (_ ("yes"));

  return node->call == STRIDE_CALL_KNOWN
           ? g_strdup (C_ ("a fact that has to be there, whatever it is", "known"))
           : wanted_member (self, node);
}

/* @not_it: what it must not be. Unknown is not it either, as everywhere in conditions. */
static char *
wanted_instead (const StrideNode *node, const char *not_it)
{
  if (node->kind == STRIDE_NODE_VARIABLE)
    return g_strdup (_ ("no, or not known"));
  if (node->kind == STRIDE_NODE_CALL && node->call == STRIDE_CALL_KNOWN)
    return g_strdup (_ ("not known"));

  /* Translators: what a fact must not be: "not: 7 or more" */
  return g_strdup_printf (_ ("not: %s"), not_it);
}

/* --- what it is now ------------------------------------------------------------------------------- */

static char *
value_of (const Writer *self, const StrideNode *test)
{
  gboolean compares = test->kind == STRIDE_NODE_COMPARE;
  const StrideNode *node = test->items ? item (test, 0) : test;
  double number, limit;

  if (stride_node_get_number (node, self->facts, &number))
    return compares && stride_node_get_number (item (test, 1), self->facts, &limit)
             ? format_beside (number, test->op, limit)
             : format_number (number);
  if (node->kind == STRIDE_NODE_VARIABLE)
    return stride_fact_describe (self->catalog, self->facts, node->text);
  if (node->kind == STRIDE_NODE_BOOLEAN)
    return label_of (self, node);

  return g_strdup (_ ("not known"));
}

/* --- the tree ------------------------------------------------------------------------------------- */

static StrideConditionLine *
add_line (const Writer *self, StrideConditionLineKind kind, guint depth, gboolean holds)
{
  StrideConditionLine *line = g_new0 (StrideConditionLine, 1);

  line->kind = kind;
  line->depth = depth;
  line->holds = holds;
  g_ptr_array_add (self->lines, line);

  return line;
}

static void
add_test (const Writer *self, const StrideNode *node, gboolean negated, guint depth)
{
  gboolean holds = stride_node_holds (node, self->facts);
  StrideConditionLine *line = add_line (self, STRIDE_LINE_TEST, depth, negated ? !holds : holds);
  g_autofree char *wanted = wanted_of (self, node);

  line->label = label_of (self, node->kind == STRIDE_NODE_COMPARE ? item (node, 0) : node);
  line->wanted = negated ? wanted_instead (node, wanted) : g_steal_pointer (&wanted);
  line->value = value_of (self, node);
}

static gboolean
is_group (const StrideNode *node)
{
  return node->kind == STRIDE_NODE_AND || node->kind == STRIDE_NODE_OR;
}

/* "Not one of these" is "all of these are not", and the other way round. */
static StrideConditionLineKind
group_kind (const StrideNode *node, gboolean negated)
{
  gboolean all = (node->kind == STRIDE_NODE_AND) == !negated;

  return all ? STRIDE_LINE_ALL : STRIDE_LINE_ANY;
}

/* @parent: the kind of the heading above; one of the same kind needs no heading of its own */
static void
add_node (const Writer *self,
          const StrideNode *node,
          gboolean negated,
          guint depth,
          StrideConditionLineKind parent)
{
  while (node->kind == STRIDE_NODE_NOT) {
    node = item (node, 0);
    negated = !negated;
  }

  if (!is_group (node)) {
    add_test (self, node, negated, depth);
    return;
  }

  if (group_kind (node, negated) != parent) {
    gboolean holds = stride_node_holds (node, self->facts);

    parent = group_kind (node, negated);
    add_line (self, parent, depth, negated ? !holds : holds);
    depth++;
  }
  for (guint i = 0; i < node->items->len; i++)
    add_node (self, item (node, i), negated, depth, parent);
}

GPtrArray *
stride_condition_describe (const StrideCondition *self, StrideCatalog *catalog, StrideFacts *facts)
{
  Writer writer = { catalog, facts, g_ptr_array_new_with_free_func (line_free) };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  /* No heading stands above the whole. */
  add_node (&writer, stride_condition_get_root (self), FALSE, 0, STRIDE_LINE_TEST);

  return writer.lines;
}
