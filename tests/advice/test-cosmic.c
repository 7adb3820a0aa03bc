/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever the moon does, it never alters advice. */

#include "advice-fixtures.h"
#include "advice-world.h"
#include "stride-factor-scores.h"

#include <math.h>

static StrideCatalog *catalog;

/* What a person is told today, first to last, with reasons; and the scores. */
static char *
describe_day (const char *story, gboolean cosmic)
{
  g_autoptr (World) world = world_new (catalog, story);
  g_autoptr (GPtrArray) scores = NULL;
  g_autoptr (StrideFacts) facts = NULL;
  g_autoptr (GListStore) advice = NULL;
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  stride_profile_set_cosmic (world->profile, cosmic);
  if (cosmic)
    stride_profile_set_place (world->profile, -34, 151);
  facts = stride_situation_get_facts (&world->situation);
  advice = stride_adviser_select (catalog, facts, world->profile, world->situation.now / 86400);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (advice)); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);

    g_string_append_printf (text, "%s at %d, %s\n",
                            stride_rule_get_id (stride_advice_get_rule (item)),
                            (int) stride_advice_get_place (item), stride_advice_get_reason (item));
  }

  scores = stride_factor_scores_compute (catalog, answers, facts);
  for (guint i = 0; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    g_string_append_printf (text, "%s %d\n", score->factor->id, score->score);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* A year of runs that are as sore as the moon is full, so that the test hits twice: the same advice,
 * word for word, as without the moon. */
static void
test_lunar_runner (void)
{
  g_autoptr (GString) story =
    g_string_new ("shoe id=A\n-9 8:00 answers rf_emergency=none rf_urgent=none pain_week=4 "
                  "trigger=long core_freq=0 stress=6\n");
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;

  for (int day = 364; day > 1; day -= 3) {
    int sore = (int) lround (4 - 3 * cos (2 * G_PI * day / 29.530588853));

    g_string_append_printf (story, "-%d 12:00 run km=8 after=%d surface=asphalt shoe=A stress=%d\n",
                            day, sore, 3 + day % 5);
  }

  with = describe_day (story->str, TRUE);
  without = describe_day (story->str, FALSE);
  g_test_message ("%s", with);
  g_assert_nonnull (strstr (with, "because"));
  g_assert_cmpstr (with, ==, without);
}

/* A variable of the moon stands in the three cards of the sky page, and in no other rule. Those three are
 * for reading only: no routine, no exercise, nothing that they push aside, below all that advises. */
static void
test_rules (void)
{
  GListModel *rules = stride_catalog_get_rules (catalog);
  guint n_cards = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    const char *expression = stride_condition_get_expression (stride_rule_get_when (rule));
    gboolean cosmic = g_str_equal (stride_rule_get_factor (rule), "cosmic");

    g_assert_cmpint (strstr (expression, "cosmic.") != NULL, ==, cosmic);
    for (guint k = 0; stride_rule_get_conflicts (rule)[k]; k++)
      g_assert_false (g_str_has_prefix (stride_rule_get_conflicts (rule)[k], "cz-"));
    if (!cosmic)
      continue;

    n_cards++;
    g_assert_cmpint (stride_rule_get_kind (rule), ==, STRIDE_RULE_INFO);
    g_assert_null (stride_rule_get_routines (rule)[0]);
    g_assert_null (stride_rule_get_exercises (rule)[0]);
    g_assert_null (stride_rule_get_conflicts (rule)[0]);
    g_assert_cmpint (stride_rule_get_priority (rule), <, 20);
  }
  g_assert_cmpuint (n_cards, ==, 3);
  g_assert_cmpfloat (stride_catalog_find_factor (catalog, "cosmic")->weight, <=, 0);
}

/* No answer scores for the cosmos, so it is never a contributor. */
static void
test_score (void)
{
  g_autoptr (StrideFacts) facts = fixture_parse_facts (
    "{'cosmic.enabled': true, 'cosmic.n': 200, 'cosmic.lunations': 20, 'cosmic.p': 0.0005,"
    " 'cosmic.amp': 4, 'cosmic.full_moon': true}");
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (GPtrArray) scores = stride_factor_scores_compute (catalog, answers, facts);

  for (guint i = 0; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    if (g_str_equal (score->factor->id, "cosmic"))
      g_assert_cmpint (score->score, ==, 0);
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);

  g_test_add_func ("/cosmic/lunar-runner", test_lunar_runner);
  g_test_add_func ("/cosmic/rules", test_rules);
  g_test_add_func ("/cosmic/score", test_score);

  status = g_test_run ();
  g_assert_finalize_object (catalog);

  return status;
}
