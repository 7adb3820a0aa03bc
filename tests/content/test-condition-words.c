/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-condition-words.h"

#include <string.h>

static StrideCatalog *catalog;

/* One line of a description: "> All", "label | wanted | value | holds", indented by two a level. */
static char *
render (GPtrArray *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++) {
    const StrideConditionLine *line = lines->pdata[i];

    g_string_append_printf (text, "%s%*s", i > 0 ? "\n" : "", (int) line->depth * 2, "");
    if (line->kind == STRIDE_LINE_TEST)
      g_string_append_printf (text, "%s | %s | %s", line->label, line->wanted, line->value);
    else
      g_string_append (text, line->kind == STRIDE_LINE_ALL ? "all" : "any");
    g_string_append (text, line->holds ? " | yes" : " | no");
  }

  return g_string_free_and_steal (text);
}

static char *
describe (const char *expression, StrideFacts *facts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCondition) condition = stride_condition_parse (expression, &error);
  g_autoptr (GPtrArray) lines = NULL;

  g_assert_no_error (error);
  lines = stride_condition_describe (condition, catalog, facts);

  return render (lines);
}

static StrideFacts *
some_facts (void)
{
  static const char *const triggers[] = { "long", "sitting", NULL };
  static const char *const nothing[] = { NULL };
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_number (facts, "run.after", 6);
  stride_facts_set_number (facts, "run.hours_since", 26.4833333);
  stride_facts_set_number (facts, "log.share_hard28", 0.89996);
  stride_facts_set_number (facts, "shoe.limit_km", 700);
  stride_facts_set_number (facts, "shoe.km", 812.4);
  stride_facts_set_boolean (facts, "run.warmup", TRUE);
  stride_facts_set_text (facts, "q.settle", "gt72");
  stride_facts_set_text (facts, "run.surface", "trail");
  stride_facts_set_list (facts, "q.trigger", triggers);
  stride_facts_set_list (facts, "run.tags", nothing);

  return facts;
}

static const struct {
  const char *expression;
  const char *expected;
} cases[] = {
  { "run.after >= 8", "Soreness after the latest run, 0–10 | 8 or more | 6 | no" },
  { "not run.after >= 8", "Soreness after the latest run, 0–10 | not: 8 or more | 6 | yes" },
  { "run.during != 3",
    "Worst soreness during the latest run, 0–10 | known, and other than 3 | not known | no" },
  { "run.during < 3", "Worst soreness during the latest run, 0–10 | less than 3 | not known | no" },
  { "run.hours_since > 24", "Hours since the latest run | more than 24 | 26.5 | yes" },
  /* Not "0.9", which would hold. */
  { "log.share_hard28 >= 0.9",
    "Share on hard ground in 28 days, 0–1 | 0.9 or more | 0.89996 | no" },
  { "shoe.km >= shoe.limit_km", "Kilometres on the pair of the latest run | "
                                "700 (Reminder for that pair, kilometres) or more | 812.4 | yes" },
  { "q.settle == 'gt72'", "How long does it usually take to settle after a run? | more than three "
                          "days, or it never goes | more than three days, or it never goes | yes" },
  { "q.settle != 'gt72'",
    "How long does it usually take to settle after a run? | known, and other than more than three "
    "days, or it never goes | more than three days, or it never goes | no" },
  { "has(q.trigger,'hills')", "Which runs or days bring it on most? | hills | "
                              "long runs; after long sitting or driving | no" },
  { "any_of(q.trigger,'hills','long')",
    "Which runs or days bring it on most? | one of: hills; long "
    "runs | long runs; after long sitting or driving | yes" },
  { "has(run.tags,'loud')", "What you noticed about your form | loud steps | none | no" },
  { "not run.warmup", "Warm-up before the latest run | no, or not known | yes | no" },
  { "flag.urgent", "A sign to have checked within days | yes | not known | no" },
  { "known(run.h24)", "Soreness the day after, 0–10 | known | not known | no" },
  { "count(q.trigger) >= 2",
    "How many: Which runs or days bring it on most? | 2 or more | 2 | yes" },
  { "diff_pct(shoe.km,shoe.limit_km) > 10",
    "Difference of “Kilometres on the pair of the latest run” and “Reminder for that pair, "
    "kilometres”, % of the larger | more than 10 | 13.8 | yes" },
  { "run.after >= 3 and (run.surface == 'trail' or run.warmup) and not (flag.pro or run.after > 8)",
    "all | yes\n"
    "  Soreness after the latest run, 0–10 | 3 or more | 6 | yes\n"
    "  any | yes\n"
    "    Ground of the latest run | trail | trail | yes\n"
    "    Warm-up before the latest run | yes | yes | yes\n"
    "  A sign to show a professional | no, or not known | not known | yes\n"
    "  Soreness after the latest run, 0–10 | not: more than 8 | 6 | yes" },
};

static void
test_words (void)
{
  g_autoptr (StrideFacts) facts = some_facts ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = describe (cases[i].expression, facts);

    g_assert_cmpstr (text, ==, cases[i].expected);
  }
}

/* --- every rule and question, over any facts ------------------------------------------------------ */

static void
randomize (StrideFacts *facts, GRand *rand, const char *name, const char *type)
{
  g_auto (GStrv) values =
    strchr (type, ':') ? g_strsplit (strchr (type, ':') + 1, ",", -1) : g_new0 (char *, 1);
  guint n = g_strv_length (values);

  if (g_rand_int_range (rand, 0, 4) == 0) {
    stride_facts_unset (facts, name);
  } else if (g_str_equal (type, "bool")) {
    stride_facts_set_boolean (facts, name, g_rand_boolean (rand));
  } else if (n == 0) {
    stride_facts_set_number (facts, name, g_rand_int_range (rand, -20, 1200) / 10.0);
  } else if (g_str_has_prefix (type, "enum:")) {
    stride_facts_set_text (facts, name, values[g_rand_int_range (rand, 0, (int) n)]);
  } else {
    const char *const some[] = { values[g_rand_int_range (rand, 0, (int) n)], NULL };

    stride_facts_set_list (facts, name, some);
  }
}

/* What the lines under the heading at @i say together; moves @i behind them. */
static gboolean
join (GPtrArray *lines, guint *i)
{
  const StrideConditionLine *heading = lines->pdata[(*i)++];
  gboolean all = TRUE, any = FALSE;

  if (heading->kind == STRIDE_LINE_TEST)
    return heading->holds;

  while (*i < lines->len && ((StrideConditionLine *) lines->pdata[*i])->depth > heading->depth) {
    gboolean holds = join (lines, i);

    all = all && holds;
    any = any || holds;
  }
  g_assert_true (heading->holds == (heading->kind == STRIDE_LINE_ALL ? all : any));

  return heading->holds;
}

static void
assert_no_ids (const char *text)
{
  const char *const *names = stride_catalog_get_variables (catalog);

  if (!text)
    return;
  g_assert_cmpstr (text, !=, "");
  g_assert_null (strchr (text, '_'));
  for (guint i = 0; names[i]; i++)
    g_assert_null (strstr (text, names[i]));
}

static void
assert_exact (const StrideCondition *condition, StrideFacts *facts)
{
  g_autoptr (GPtrArray) lines = stride_condition_describe (condition, catalog, facts);
  guint i = 0;

  g_assert_true (join (lines, &i) == stride_condition_evaluate (condition, facts));
  g_assert_cmpuint (i, ==, lines->len);
  for (i = 0; i < lines->len; i++) {
    const StrideConditionLine *line = lines->pdata[i];

    assert_no_ids (line->label);
    assert_no_ids (line->wanted);
    assert_no_ids (line->value);
  }
}

static void
test_exact (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  const char *const *names = stride_catalog_get_variables (catalog);
  GListModel *rules = stride_catalog_get_rules (catalog);

  for (guint round = 0; round < 20; round++) {
    for (guint i = 0; names[i]; i++)
      randomize (facts, rand, names[i], stride_catalog_get_variable_type (catalog, names[i]));
    for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
      g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);

      assert_exact (stride_rule_get_when (rule), facts);
    }
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);

  g_test_add_func ("/condition-words/words", test_words);
  g_test_add_func ("/condition-words/exact", test_exact);
  result = g_test_run ();
  g_clear_object (&catalog);

  return result;
}
