/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"

typedef struct {
  const char *name;
  const char *text;
  const char *expected;
} FillCase;

/* Facts: whole = 32, tenth = 32.5, fine = 32.46, neg = -60.4, tiny = -0.3, share = 0.953, t = 'trail',
 * l = [a, b], yes. */
static const FillCase fills[] = {
  { "plain", "because you slump late in runs", "because you slump late in runs" },
  { "whole", "{whole} km", "32 km" },
  { "tenth", "{tenth} km", "32.5 km" },
  { "no-needless-decimals", "{fine} km", "32.5 km" },
  { "no-decimals", "{tenth|0} km", "32 km" },
  { "one-decimal", "{whole|1} km", "32.0 km" },
  { "two-decimals", "p = {share|2}", "p = 0.95" },
  { "share", "{share|pct} of your running", "95 % of your running" },
  { "negative", "a {neg|0} % change", "a -60 % change" },
  { "no-negative-zero", "{tiny|0} points", "0 points" },
  { "text", "on {t}", "on trail" },
  { "list", "you ticked {l}", "you ticked a, b" },
  { "two", "{whole}/{tenth|1}", "32/32.5" },
  { "unknown", "{run.after|0}/10", "…/10" },
  { "boolean-is-unknown", "{yes}", "…" },
  { "bad-format-is-unknown", "{whole|x}", "…" },
  { "open-bracket", "a {whole", "a {whole" },
};

static StrideFacts *
example_facts (void)
{
  const char *const list[] = { "a", "b", NULL };
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_number (facts, "whole", 32);
  stride_facts_set_number (facts, "tenth", 32.5);
  stride_facts_set_number (facts, "fine", 32.46);
  stride_facts_set_number (facts, "neg", -60.4);
  stride_facts_set_number (facts, "tiny", -0.3);
  stride_facts_set_number (facts, "share", 0.953);
  stride_facts_set_text (facts, "t", "trail");
  stride_facts_set_list (facts, "l", list);
  stride_facts_set_boolean (facts, "yes", TRUE);

  return facts;
}

static void
test_fill (gconstpointer data)
{
  const FillCase *c = data;
  g_autoptr (StrideFacts) facts = example_facts ();
  g_autofree char *filled = stride_rule_fill (c->text, facts);

  g_assert_cmpstr (filled, ==, c->expected);
}

static void
assert_reason (const char *id, StrideFacts *facts, const char *expected)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autofree char *reason = stride_rule_dup_reason (stride_catalog_find_rule (catalog, id), facts);

  g_assert_cmpstr (reason, ==, expected);
}

static void
test_reason_first_that_holds (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "run.incline", 6);
  stride_facts_set_number (facts, "run.after", 5);
  stride_facts_set_number (facts, "q.incline", 8);
  assert_reason ("su-incline", facts, "because incline was 6 % and soreness 5/10");
}

static void
test_reason_later_alternative (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "run.incline", 2);
  stride_facts_set_number (facts, "run.after", 5);
  stride_facts_set_number (facts, "q.incline", 8);
  assert_reason ("su-incline", facts, "because your usual incline is 8 %");
}

static void
test_reason_needs_its_placeholders (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "run.incline", 6);
  stride_facts_set_number (facts, "q.incline", 8);
  assert_reason ("su-incline", facts, "because your usual incline is 8 %");
}

static void
test_reason_without_placeholders (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  assert_reason ("fm-slump", facts, "because you slump late in runs");
}

static void
test_reason_none_fits (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  assert_reason ("pr-stop", facts, NULL);
}

static void
test_reason_of_ticked_items (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_text (facts, "flag_items", "pregnancy");
  assert_reason ("sf-special", facts, "because you ticked pregnancy");
}

static void
test_nicks (void)
{
  g_assert_cmpstr (stride_rule_kind_get_nick (STRIDE_RULE_SAFETY), ==, "safety");
  g_assert_cmpstr (stride_rule_kind_get_nick (STRIDE_RULE_INFO), ==, "info");
  g_assert_cmpstr (stride_grade_get_nick (STRIDE_GRADE_A), ==, "A");
  g_assert_cmpstr (stride_grade_get_nick (STRIDE_GRADE_S), ==, "S");
  g_assert_cmpstr (stride_grade_get_word (STRIDE_GRADE_A), ==, "strong");
  g_assert_cmpstr (stride_grade_get_word (STRIDE_GRADE_B), ==, "moderate");
  g_assert_cmpstr (stride_grade_get_word (STRIDE_GRADE_C), ==, "weak");
  g_assert_cmpstr (stride_grade_get_word (STRIDE_GRADE_D), ==, "none yet");
  g_assert_cmpstr (stride_grade_get_word (STRIDE_GRADE_S), ==, "safety rule");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fills); i++) {
    g_autofree char *path = g_strconcat ("/rule/fill/", fills[i].name, NULL);

    g_test_add_data_func (path, &fills[i], test_fill);
  }
  g_test_add_func ("/rule/reason/first-that-holds", test_reason_first_that_holds);
  g_test_add_func ("/rule/reason/later-alternative", test_reason_later_alternative);
  g_test_add_func ("/rule/reason/needs-its-placeholders", test_reason_needs_its_placeholders);
  g_test_add_func ("/rule/reason/without-placeholders", test_reason_without_placeholders);
  g_test_add_func ("/rule/reason/none-fits", test_reason_none_fits);
  g_test_add_func ("/rule/reason/of-ticked-items", test_reason_of_ticked_items);
  g_test_add_func ("/rule/nicks", test_nicks);

  return g_test_run ();
}
