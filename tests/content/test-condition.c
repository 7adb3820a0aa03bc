/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-condition.h"

#include "stride-error.h"

typedef struct {
  const char *name;
  const char *expression;
  gboolean expected;
} TruthCase;

typedef struct {
  const char *name;
  const char *expression;
  const char *message;
} ErrorCase;

/* Facts: n = 5, zero = 0, neg = -2, t = 'trail', l = [long, hills], yes, no, empty = []; others unknown. */
static const TruthCase truths[] = {
  { "true", "true", TRUE },
  { "false", "false", FALSE },
  { "variable", "yes", TRUE },
  { "variable-false", "no", FALSE },
  { "variable-unknown", "run.after", FALSE },
  { "number-is-not-true", "n", FALSE },
  { "text-is-not-true", "t", FALSE },
  { "equal", "n == 5", TRUE },
  { "equal-without-spaces", "n==5", TRUE },
  { "not-equal", "n != 5", FALSE },
  { "less", "n < 5.1", TRUE },
  { "less-same", "n < 5", FALSE },
  { "less-or-same", "n <= 5", TRUE },
  { "greater", "n > 4", TRUE },
  { "greater-or-same", "n >= 5", TRUE },
  { "negative-number", "neg <= -2", TRUE },
  { "literal-left", "4 < n", TRUE },
  { "text-equal", "t == 'trail'", TRUE },
  { "text-not-equal", "t != 'grass'", TRUE },
  { "boolean-equal", "yes == true", TRUE },
  { "types-differ", "n == '5'", FALSE },
  { "types-differ-not-equal", "n != '5'", FALSE },
  { "unknown-less", "run.after < 100", FALSE },
  { "unknown-equal", "run.after == 0", FALSE },
  { "unknown-not-equal", "run.after != 0", FALSE },
  { "unknown-negated", "not run.after < 100", TRUE },
  { "unknown-not", "not run.warmup", TRUE },
  { "unknown-both", "run.after == run.before", FALSE },
  { "and", "yes and no", FALSE },
  { "and-three", "yes and n == 5 and yes", TRUE },
  { "or", "no or yes", TRUE },
  { "or-none", "no or no or run.after", FALSE },
  { "and-before-or", "yes or yes and no", TRUE },
  { "and-before-or-right", "no and no or yes", TRUE },
  { "brackets", "(yes or yes) and no", FALSE },
  { "not-before-and", "not no and no", FALSE },
  { "not-brackets", "not (no and no)", TRUE },
  { "not-not", "not not yes", TRUE },
  { "not-after-comparison", "not n > 6", TRUE },
  { "has", "has(l,'hills')", TRUE },
  { "has-not", "has(l,'break')", FALSE },
  { "has-text", "has(t,'trail')", TRUE },
  { "has-unknown", "has(q.trigger,'long')", FALSE },
  { "has-unknown-negated", "not has(q.trigger,'long')", TRUE },
  { "any-of-list", "any_of(l,'fast','long')", TRUE },
  { "any-of-text", "any_of(t, 'grass', 'trail')", TRUE },
  { "any-of-none", "any_of(l,'fast','break')", FALSE },
  { "known", "known(n)", TRUE },
  { "known-false-is-known", "known(no)", TRUE },
  { "known-unknown", "known(shoe.km)", FALSE },
  { "count", "count(l) == 2", TRUE },
  { "count-empty", "count(empty) == 0", TRUE },
  { "count-unknown", "count(q.tight) >= 0", FALSE },
  { "min", "min(n, 3) == 3", TRUE },
  { "max", "max(n, 3) == 5", TRUE },
  { "min-unknown", "min(n, run.after) <= 5", FALSE },
  { "abs", "abs(neg) == 2", TRUE },
  { "diff-pct", "diff_pct(n, 4) == 20", TRUE },
  { "diff-pct-symmetric", "diff_pct(4, n) == 20", TRUE },
  { "diff-pct-of-zeros", "diff_pct(zero, 0) >= 0", FALSE },
  { "nested-call", "max(min(n, 9), abs(neg)) == 5", TRUE },
  { "line-of-advice", "n >= 5 and (has(l,'long') or t == 'grass') and not flag.urgent", TRUE },
};

static const ErrorCase errors[] = {
  { "empty", "",
    "column 1: expected a variable, a number, a text in single quotes or a function, "
    "found the end" },
  { "open-end", "n > ",
    "column 5: expected a variable, a number, a text in single quotes or a "
    "function, found the end" },
  { "open-bracket", "(n > 5", "column 7: expected \")\", found the end" },
  { "open-quote", "t == 'trail",
    "column 6: expected a variable, a number, a text in single quotes "
    "or a function, found \"'trail\"" },
  { "two-values", "n 5",
    "column 3: expected \"and\", \"or\", a comparison or the end, found \"5\"" },
  { "chain", "1 < n < 6",
    "column 7: expected \"and\", \"or\", a comparison or the end, found \"<\"" },
  { "single-equal", "n = 5",
    "column 3: expected \"and\", \"or\", a comparison or the end, found \"=\"" },
  { "arithmetic", "n + 1 > 2",
    "column 3: expected \"and\", \"or\", a comparison or the end, found \"+\"" },
  { "lonely-and", "and n",
    "column 1: expected a variable, a number, a text in single quotes or a "
    "function, found \"and\"" },
  { "unknown-function", "mean(n)",
    "column 5: expected \"and\", \"or\", a comparison or the end, found \"(\"" },
  { "too-few", "min(n)", "column 6: expected another argument, found \")\"" },
  { "too-many", "known(n, t)", "column 10: expected \")\", found \"t\"" },
  { "no-bracket", "known n", "column 7: expected \"(\", found \"n\"" },
  { "has-number", "has(l, 5)",
    "column 9: expected texts in single quotes after the first argument, found \")\"" },
  { "has-literal", "has('l', 'x')",
    "column 13: expected a variable as the first argument, found "
    "\")\"" },
  { "bad-number", "n > 1.2.3", "column 5: expected a number, found \"1.2.3\"" },
  { "column-counts-characters", "t == 'größe' §",
    "column 14: expected \"and\", \"or\", a comparison or the end, found \"§\"" },
};

static StrideFacts *
example_facts (void)
{
  const char *const list[] = { "long", "hills", NULL };
  const char *const empty[] = { NULL };
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_number (facts, "n", 5);
  stride_facts_set_number (facts, "zero", 0);
  stride_facts_set_number (facts, "neg", -2);
  stride_facts_set_text (facts, "t", "trail");
  stride_facts_set_list (facts, "l", list);
  stride_facts_set_list (facts, "empty", empty);
  stride_facts_set_boolean (facts, "yes", TRUE);
  stride_facts_set_boolean (facts, "no", FALSE);

  return facts;
}

static void
test_truth (gconstpointer data)
{
  const TruthCase *c = data;
  g_autoptr (StrideFacts) facts = example_facts ();
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCondition) condition = stride_condition_parse (c->expression, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (stride_condition_get_expression (condition), ==, c->expression);
  g_assert_true (stride_condition_evaluate (condition, facts) == c->expected);
}

static void
test_error (gconstpointer data)
{
  const ErrorCase *c = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (stride_condition_parse (c->expression, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_EXPRESSION);
  g_assert_cmpstr (error->message, ==, c->message);
}

static void
test_depth (void)
{
  const char *const openers[] = { "(", "not ", "abs(" };

  for (guint i = 0; i < G_N_ELEMENTS (openers); i++) {
    g_autoptr (GString) deep = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    for (guint j = 0; j < 100000; j++)
      g_string_append (deep, openers[i]);

    g_assert_null (stride_condition_parse (deep->str, &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_EXPRESSION);
    g_assert_nonnull (strstr (error->message, "fewer brackets within brackets"));
  }
}

static void
test_ref (void)
{
  StrideCondition *condition = stride_condition_parse ("true", NULL);
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  g_assert_true (stride_condition_ref (condition) == condition);
  stride_condition_unref (condition);
  g_assert_true (stride_condition_evaluate (condition, facts));
  stride_condition_unref (condition);
}

static void
test_list_variables (void)
{
  g_autoptr (StrideCondition) condition = stride_condition_parse (
    "run.after > 5 and (has(q.trigger,'long') or run.after < run.before) and not true", NULL);
  g_autoptr (GPtrArray) names = stride_condition_list_variables (condition);

  g_assert_cmpuint (names->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "run.after");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "q.trigger");
  g_assert_cmpstr (g_ptr_array_index (names, 2), ==, "run.before");
}

static void
append_literal (const char *variable, const char *literal, gpointer user_data)
{
  g_string_append_printf (user_data, "%s=%s ", variable, literal);
}

static void
test_visit_literals (void)
{
  g_autoptr (StrideCondition) condition = stride_condition_parse (
    "q.surface == 'trail' or 'hard' != q.deck or any_of(q.tight,'side','none') and run.km > 5",
    NULL);
  g_autoptr (GString) seen = g_string_new (NULL);

  stride_condition_visit_literals (condition, append_literal, seen);

  g_assert_cmpstr (seen->str, ==, "q.surface=trail q.deck=hard q.tight=side q.tight=none ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (truths); i++) {
    g_autofree char *path = g_strconcat ("/condition/truth/", truths[i].name, NULL);

    g_test_add_data_func (path, &truths[i], test_truth);
  }
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++) {
    g_autofree char *path = g_strconcat ("/condition/error/", errors[i].name, NULL);

    g_test_add_data_func (path, &errors[i], test_error);
  }
  g_test_add_func ("/condition/depth", test_depth);
  g_test_add_func ("/condition/ref", test_ref);
  g_test_add_func ("/condition/list-variables", test_list_variables);
  g_test_add_func ("/condition/visit-literals", test_visit_literals);

  return g_test_run ();
}
