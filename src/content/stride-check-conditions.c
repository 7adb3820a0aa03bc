/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Variables that do not exist, texts that an answer can never be, comparisons of unlike things,
 * placeholders that cannot be filled. */

#include <string.h>

#include "stride-check-private.h"
#include "stride-condition-private.h"
#include "stride-rule-private.h"

#include "stride-poison.h"

typedef enum {
  TYPE_WRONG, /* already complained about */
  TYPE_YES_NO,
  TYPE_NUMBER,
  TYPE_TEXT,
  TYPE_LIST,
} Type;

static const char *const type_words[] = { "nothing", "yes or no", "a number", "a text", "a list" };

typedef struct {
  StrideCheck *check;
  const char *file;
  const char *path;
} Place;

static Type type_of (Place *place, const StrideNode *node);

static void
complain (Place *place, char *message)
{
  stride_check_add (place->check, place->file, place->path, message);
  g_free (message);
}

static Type
parse_type (const char *type)
{
  static const struct {
    const char *word;
    Type type;
  } types[] = { { "bool", TYPE_YES_NO },
                { "num", TYPE_NUMBER },
                { "text", TYPE_TEXT },
                { "enum:", TYPE_TEXT },
                { "list:", TYPE_LIST } };

  for (guint i = 0; type && i < G_N_ELEMENTS (types); i++) {
    if (g_str_has_suffix (types[i].word, ":") ? g_str_has_prefix (type, types[i].word)
                                              : g_str_equal (type, types[i].word))
      return types[i].type;
  }

  return TYPE_WRONG;
}

static Type
type_of_variable (Place *place, const char *name)
{
  const char *type = stride_catalog_get_variable_type (place->check->catalog, name);

  if (!type)
    complain (place, stride_check_text ("expected a variable of advice.json, found \"%s\"", name));

  return parse_type (type);
}

/* A text that stands against a variable has to be one of its values. */
static void
check_literal (Place *place, const StrideNode *variable, const StrideNode *literal)
{
  const char *type;
  g_auto (GStrv) values = NULL;

  if (variable->kind != STRIDE_NODE_VARIABLE || literal->kind != STRIDE_NODE_TEXT)
    return;

  type = stride_catalog_get_variable_type (place->check->catalog, variable->text);
  if (parse_type (type) != TYPE_TEXT && parse_type (type) != TYPE_LIST)
    return;

  values = g_strsplit (strchr (type, ':') + 1, ",", -1);
  if (!g_strv_contains ((const char *const *) values, literal->text))
    complain (place, stride_check_text ("expected one of %s for %s, found '%s'",
                                        strchr (type, ':') + 1, variable->text, literal->text));
}

static Type
expect_type (Place *place, const StrideNode *node, Type expected, const char *where)
{
  Type type = type_of (place, node);

  if (type == expected || type == TYPE_WRONG)
    return type;

  complain (place, stride_check_text ("expected %s %s, found %s%s%s", type_words[expected], where,
                                      type_words[type], node->text ? ": " : "",
                                      node->text ? node->text : ""));

  return TYPE_WRONG;
}

static void
check_comparison (Place *place, const StrideNode *node)
{
  const StrideNode *left = g_ptr_array_index (node->items, 0);
  const StrideNode *right = g_ptr_array_index (node->items, 1);
  Type a = type_of (place, left);
  Type b = type_of (place, right);

  if (a == TYPE_WRONG || b == TYPE_WRONG)
    return;

  if (a != b || a == TYPE_LIST) {
    complain (place,
              stride_check_text (
                "expected two texts, two numbers or two yes or no to compare, found %s and %s",
                type_words[a], type_words[b]));
    return;
  }

  if (a != TYPE_NUMBER && node->op != STRIDE_OP_EQ && node->op != STRIDE_OP_NE)
    complain (place, stride_check_text ("expected == or != between %s and %s", type_words[a],
                                        type_words[b]));
  check_literal (place, left, right);
  check_literal (place, right, left);
}

static Type
check_membership (Place *place, const StrideNode *node)
{
  const StrideNode *variable = g_ptr_array_index (node->items, 0);
  Type type = type_of (place, variable);

  if (type == TYPE_YES_NO || type == TYPE_NUMBER)
    complain (place,
              stride_check_text ("expected a list or a text in has() and any_of(), found %s: %s",
                                 type_words[type], variable->text));

  for (guint i = 1; i < node->items->len; i++)
    check_literal (place, variable, g_ptr_array_index (node->items, i));

  return TYPE_YES_NO;
}

/* diff_pct() divides by the larger of the two. One that can never be above 0 is a slip; a fact that
 * happens to be 0 makes the result unknown. */
static void
check_divisor (Place *place, const StrideNode *node)
{
  const StrideNode *a = g_ptr_array_index (node->items, 0);
  const StrideNode *b = g_ptr_array_index (node->items, 1);

  if (a->kind == STRIDE_NODE_NUMBER && b->kind == STRIDE_NODE_NUMBER && a->number <= 0 &&
      b->number <= 0)
    complain (place,
              stride_check_text ("expected a number above 0 to divide by in diff_pct(), found 0"));
}

static Type
type_of_call (Place *place, const StrideNode *node)
{
  switch (node->call) {
  case STRIDE_CALL_HAS:
  case STRIDE_CALL_ANY_OF:
    return check_membership (place, node);
  case STRIDE_CALL_KNOWN:
    type_of (place, g_ptr_array_index (node->items, 0));
    return TYPE_YES_NO;
  case STRIDE_CALL_COUNT:
    expect_type (place, g_ptr_array_index (node->items, 0), TYPE_LIST, "in count()");
    return TYPE_NUMBER;
  case STRIDE_CALL_DIFF_PCT:
    check_divisor (place, node);
    G_GNUC_FALLTHROUGH;
  case STRIDE_CALL_MIN:
  case STRIDE_CALL_MAX:
  case STRIDE_CALL_ABS:
  default:
    for (guint i = 0; i < node->items->len; i++)
      expect_type (place, g_ptr_array_index (node->items, i), TYPE_NUMBER, "in a function");
    return TYPE_NUMBER;
  }
}

static Type
type_of (Place *place, const StrideNode *node)
{
  switch (node->kind) {
  case STRIDE_NODE_OR:
  case STRIDE_NODE_AND:
  case STRIDE_NODE_NOT:
    for (guint i = 0; i < node->items->len; i++)
      expect_type (place, g_ptr_array_index (node->items, i), TYPE_YES_NO,
                   "beside and, or and not");
    return TYPE_YES_NO;
  case STRIDE_NODE_COMPARE:
    check_comparison (place, node);
    return TYPE_YES_NO;
  case STRIDE_NODE_CALL:
    return type_of_call (place, node);
  case STRIDE_NODE_VARIABLE:
    return type_of_variable (place, node->text);
  case STRIDE_NODE_NUMBER:
    return TYPE_NUMBER;
  case STRIDE_NODE_TEXT:
    return TYPE_TEXT;
  case STRIDE_NODE_BOOLEAN:
  default:
    return TYPE_YES_NO;
  }
}

void
stride_check_condition (StrideCheck *check,
                        const char *file,
                        const char *path,
                        const StrideCondition *condition)
{
  Place place = { check, file, path };

  expect_type (&place, stride_condition_get_root (condition), TYPE_YES_NO, "as a whole");
}

typedef struct {
  Place place;
  guint n_seen;
} Placeholders;

static void
check_placeholder (const char *name, const char *format, gpointer user_data)
{
  Placeholders *self = user_data;
  Type type = parse_type (stride_catalog_get_variable_type (self->place.check->catalog, name));

  self->n_seen++;
  if (!stride_catalog_is_placeholder (self->place.check->catalog, name))
    complain (&self->place,
              stride_check_text ("expected a variable or a placeholder of advice.json, found {%s}",
                                 name));
  else if (!stride_placeholder_format_is_valid (format))
    complain (&self->place,
              stride_check_text ("expected 0, 1, 2 or pct as the format of {%s}, found %s", name,
                                 format));
  else if (type == TYPE_YES_NO)
    complain (&self->place,
              stride_check_text ("expected a number or a text to print, found yes or no: {%s}",
                                 name));
}

static guint
count_char (const char *text, char c)
{
  guint n = 0;

  for (const char *p = strchr (text, c); p; p = strchr (p + 1, c))
    n++;

  return n;
}

static void
check_placeholders (StrideCheck *check, const char *path, const char *text)
{
  Placeholders self = { { check, STRIDE_FILE_ADVICE, path }, 0 };

  stride_placeholders_visit (text, check_placeholder, &self);
  if (count_char (text, '{') != self.n_seen || count_char (text, '}') != self.n_seen)
    complain (&self.place,
              stride_check_text ("expected a closing bracket for each opening one in \"%s\"",
                                 text));
}

static void
check_rule (StrideCheck *check, gpointer object, const char *path)
{
  const StrideReason *reason = stride_rule_get_reason (object);
  g_autofree char *when_path = stride_check_text ("%s.when", path);
  g_autofree char *title_path = stride_check_text ("%s.title", path);
  g_autofree char *body_path = stride_check_text ("%s.body", path);
  g_autofree char *reason_path = stride_check_text ("%s.reason", path);

  stride_check_condition (check, STRIDE_FILE_ADVICE, when_path, stride_rule_get_when (object));
  check_placeholders (check, title_path, stride_rule_get_title (object));
  check_placeholders (check, body_path, stride_rule_get_body (object));

  for (guint i = 0; i < stride_reason_get_n_alternatives (reason); i++) {
    const StrideCondition *when = stride_reason_get_condition (reason, i);

    if (when)
      stride_check_condition (check, STRIDE_FILE_ADVICE, reason_path, when);
    check_placeholders (check, reason_path, stride_reason_get_text (reason, i));
  }
}

char *
stride_check_find_in_rule (StrideCatalog *catalog, StrideRule *rule)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  StrideCheck check = { .catalog = catalog, .findings = findings };

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_RULE (rule), NULL);

  check_rule (&check, rule, stride_rule_get_id (rule));

  return findings->len > 0 ? g_ptr_array_steal_index (findings, 0) : NULL;
}

static void
check_question (StrideCheck *check, gpointer object, const char *path)
{
  g_autofree char *show_path = stride_check_text ("%s.show_if", path);
  guint n_feeds, n_flags;
  const StrideFeed *feeds = stride_question_get_feeds (object, &n_feeds);
  const StrideFlag *flags = stride_question_get_flags (object, &n_flags);

  stride_check_condition (check, STRIDE_FILE_QUESTIONNAIRE, show_path,
                          stride_question_get_show_if (object));

  for (guint i = 0; i < n_feeds; i++) {
    g_autofree char *when_path = stride_check_text ("%s.feeds[%u].when", path, i);

    if (feeds[i].when)
      stride_check_condition (check, STRIDE_FILE_QUESTIONNAIRE, when_path, feeds[i].when);
  }

  for (guint i = 0; i < n_flags; i++) {
    g_autofree char *when_path = stride_check_text ("%s.flags[%u].when", path, i);

    stride_check_condition (check, STRIDE_FILE_QUESTIONNAIRE, when_path, flags[i].when);
  }
}

/* "Why this?" shows no ids. Answers are compared with the options of their question elsewhere. */
static void
check_value_words (StrideCheck *check, const char *name, const char *values)
{
  g_auto (GStrv) list = g_strsplit (values, ",", -1);
  g_autofree char *path = stride_check_text ("$.variables[\"%s\"].values", name);

  for (guint i = 0; list[i]; i++) {
    g_autofree char *message = stride_check_text ("expected words for \"%s\"", list[i]);

    if (!stride_catalog_get_value_words (check->catalog, name, list[i]))
      stride_check_add (check, STRIDE_FILE_ADVICE, path, message);
  }
}

static void
check_variable (StrideCheck *check, const char *name)
{
  const char *type = stride_catalog_get_variable_type (check->catalog, name);
  g_autofree char *path = stride_check_text ("$.variables[\"%s\"].type", name);
  g_autofree char *message =
    stride_check_text ("expected bool, num, enum:a,b or list:a,b, found \"%s\"", type);

  if (parse_type (type) == TYPE_WRONG)
    stride_check_add (check, STRIDE_FILE_ADVICE, path, message);
  else if (strchr (type, ':') && !g_str_has_prefix (name, "q."))
    check_value_words (check, name, strchr (type, ':') + 1);
}

void
stride_check_conditions (StrideCheck *check)
{
  StrideCatalog *catalog = check->catalog;
  const char *const *names = stride_catalog_get_variables (catalog);
  guint n_before = check->findings->len;

  for (guint i = 0; names[i]; i++)
    check_variable (check, names[i]);

  stride_check_each (check, stride_catalog_get_questions (catalog), "questions", check_question);
  stride_check_each (check, stride_catalog_get_check_in (catalog), "check_in", check_question);
  stride_check_each (check, stride_catalog_get_rules (catalog), "rules", check_rule);
  check->conditions_are_sound = check->findings->len == n_before;
}
