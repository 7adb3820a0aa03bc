/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rules and their selection: 22 test users, each rule on both sides of its limits, and what must
 * hold of any selection. */

#include "advice-fixtures.h"

static StrideCatalog *catalog;

static GListStore *
advise (const char *text)
{
  g_autoptr (StrideFacts) facts = fixture_parse_facts (text);

  return stride_adviser_select (catalog, facts, NULL, 20000);
}

static void
assert_advice (const char *facts, const char *expected)
{
  g_autoptr (GListStore) advice = advise (facts);
  g_autofree char *described = fixture_describe (advice);

  g_assert_cmpstr (described, ==, expected);
}

static void
test_new (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  GListStore *advice = stride_adviser_select (catalog, facts, NULL, 20000);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (advice)), ==, 0);
  g_assert_finalize_object (advice);
}

static void
test_advice (void)
{
  g_autoptr (GListStore) advice = advise ("{'flag.urgent': true, 'flag_items': 'fever'}");
  StrideAdvice *item = fixture_find (advice, "sf-urgent");

  g_assert_cmpstr (stride_advice_get_title (item), ==, "Have this checked within a day or two");
  g_assert_cmpstr (stride_advice_get_reason (item), ==, "because you ticked fever");
  g_assert_nonnull (strstr (stride_advice_get_body (item), "back pain with fever is usually"));
  g_assert_null (stride_advice_get_blocked_by (item));
}

/* --- the test users ------------------------------------------------------------------------------- */

static void
test_person (gconstpointer data)
{
  JsonObject *person = json_node_get_object ((JsonNode *) data);
  g_autoptr (StrideFacts) facts = fixture_facts (json_object_get_object_member (person, "facts"));
  g_autoptr (GListStore) advice = stride_adviser_select (catalog, facts, NULL, 20000);
  JsonArray *expected = json_object_get_array_member (person, "advice");
  JsonArray *blocked = json_object_get_array_member (person, "blocked");
  guint n_expected = json_array_get_length (expected);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (advice)), ==,
                    n_expected + json_array_get_length (blocked));
  for (guint i = 0; i < n_expected; i++) {
    JsonObject *line = json_array_get_object_element (expected, i);
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);
    StrideRule *rule = stride_advice_get_rule (item);

    g_assert_cmpstr (stride_rule_get_id (rule), ==, json_object_get_string_member (line, "id"));
    g_assert_cmpint (stride_rule_get_priority (rule), ==,
                     json_object_get_int_member (line, "priority"));
    g_assert_cmpstr (stride_advice_get_reason (item), ==,
                     json_object_get_string_member (line, "reason"));
    g_assert_null (strstr (stride_advice_get_body (item), "…"));
  }
  for (guint i = 0; i < json_array_get_length (blocked); i++) {
    JsonArray *pair = json_array_get_array_element (blocked, i);
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), n_expected + i);

    g_assert_cmpint (stride_advice_get_place (item), ==, STRIDE_PLACE_BLOCKED);
    g_assert_cmpstr (stride_rule_get_id (stride_advice_get_rule (item)), ==,
                     json_array_get_string_element (pair, 0));
    g_assert_cmpstr (stride_rule_get_id (stride_advice_get_blocked_by (item)), ==,
                     json_array_get_string_element (pair, 1));
  }
}

/* --- each rule ------------------------------------------------------------------------------------ */

static gboolean
holds (StrideRule *rule, JsonNode *node)
{
  g_autoptr (StrideFacts) facts = fixture_facts (json_node_get_object (node));

  return stride_condition_evaluate (stride_rule_get_when (rule), facts);
}

typedef struct {
  StrideRule *rule;  /* (owned) */
  JsonObject *cases; /* (owned) (nullable) */
} RuleCase;

static void
rule_case_free (gpointer data)
{
  RuleCase *self = data;

  g_clear_object (&self->rule);
  g_clear_pointer (&self->cases, json_object_unref);
  g_free (self);
}

static void
test_rule (gconstpointer data)
{
  const RuleCase *self = data;
  JsonArray *fires, *quiet;

  g_assert_nonnull (self->cases);
  fires = json_object_get_array_member (self->cases, "fires");
  quiet = json_object_get_array_member (self->cases, "quiet");
  g_assert_cmpuint (json_array_get_length (fires), >, 0);
  g_assert_cmpuint (json_array_get_length (quiet), >, 0);

  for (guint i = 0; i < json_array_get_length (fires); i++) {
    JsonNode *node = json_array_get_element (fires, i);
    g_autoptr (StrideFacts) facts = fixture_facts (json_node_get_object (node));
    g_autoptr (GListStore) advice = stride_adviser_select (catalog, facts, NULL, 20000);
    StrideAdvice *item = fixture_find (advice, stride_rule_get_id (self->rule));

    g_assert_true (holds (self->rule, node));
    g_assert_nonnull (item);
    g_assert_true (g_str_has_prefix (stride_advice_get_reason (item), "because "));
  }
  for (guint i = 0; i < json_array_get_length (quiet); i++)
    g_assert_false (holds (self->rule, json_array_get_element (quiet, i)));
}

/* --- selection ------------------------------------------------------------------------------------ */

static void
test_order_by_priority_then_id (void)
{
  assert_advice ("{'q.tight': ['lowback'], 'q.sleep': 5, 'test.ake_l_deg': 40}",
                 "mo-hamstring mo-lowback rc-sleep");
}

static void
test_emergency_stands_alone (void)
{
  assert_advice ("{'flag.emergency': true, 'flag.urgent': true, 'run.during': 8,"
                 " 'q.stress': 9, 'flag_items': 'x'}",
                 "sf-emergency | blocked: pr-stop<sf-emergency mi-stress<sf-emergency");
}

static void
test_conflict_by_kind (void)
{
  assert_advice ("{'run.hours_since': 50, 'run.h48': 3, 'log.green_streak': 3,"
                 " 'trend.weeks_up': 0}",
                 "pr-48h | blocked: pr-green<pr-48h");
}

static void
test_conflict_by_id (void)
{
  assert_advice ("{'q.form_signs': ['overstride', 'waist']}",
                 "fm-overstride | blocked: fm-waist<fm-overstride");
}

/* pr-stop drops pr-after; what pr-after would have dropped is pr-stop's business alone. */
static void
test_loser_blocks_nobody (void)
{
  assert_advice ("{'load.spike_pct': 120, 'run.km': 20, 'log.green_streak': 3, 'trend.weeks_up': 0,"
                 " 'run.during': 6, 'run.after': 6}",
                 "pr-stop ld-double rc-heat-walk | blocked: pr-after<pr-stop pr-green<pr-stop");
}

static void
test_home_keeps_three_and_one_praise (void)
{
  assert_advice ("{'q.form_signs': ['slump'], 'q.stress': 8, 'q.fear': 7, 'q.guard': 'yes',"
                 " 'trend.n_weeks': 6, 'trend.change4w': -3, 'trend.pct4w': -50,"
                 " 'load.n30': 8, 'load.spike_pct': 0, 'log.mean_after28': 1, 'run.during': 6}",
                 "pr-stop mi-fear mi-stress ps-better fm-slump"
                 " | more: mi-guard ps-steady");
}

static void
test_reading_cards_need_a_topic (void)
{
  assert_advice ("{'ui.topic': 'doctor', 'q.stress': 8}", "mi-stress qa-doctor");
}

/* --- any facts whatever --------------------------------------------------------------------------- */

static void
randomize (StrideFacts *facts, GRand *rand, const char *name, const char *type)
{
  static const double numbers[] = { -3, -1, 0,  0.04, 1,  2,  3,  4,  5,   6,
                                    7,  8,  10, 14,   28, 48, 60, 75, 120, 800 };

  if (g_rand_int_range (rand, 0, 3) == 0)
    return;

  if (g_str_equal (type, "bool")) {
    stride_facts_set_boolean (facts, name, g_rand_int_range (rand, 0, 4) == 0);
  } else if (g_str_equal (type, "num")) {
    stride_facts_set_number (facts, name,
                             numbers[g_rand_int_range (rand, 0, (int) G_N_ELEMENTS (numbers))]);
  } else {
    g_auto (GStrv) values = g_strsplit (strchr (type, ':') + 1, ",", -1);
    int n = (int) g_strv_length (values);
    const char *one[] = { values[g_rand_int_range (rand, 0, n)], NULL };

    if (g_str_has_prefix (type, "enum:"))
      stride_facts_set_text (facts, name, one[0]);
    else
      stride_facts_set_list (facts, name, one);
  }
}

static StrideFacts *
random_facts (GRand *rand)
{
  const char *const *names = stride_catalog_get_variables (catalog);
  StrideFacts *facts = stride_facts_new ();

  for (guint i = 0; names[i]; i++) {
    const char *type = stride_catalog_get_variable_type (catalog, names[i]);

    if (strchr (type, ':') || g_str_equal (type, "bool") || g_str_equal (type, "num"))
      randomize (facts, rand, names[i], type);
  }
  stride_facts_set_text (facts, "flag_items", "fever");

  return facts;
}

static gboolean
is_grave (StrideRule *rule)
{
  StrideRuleKind kind = stride_rule_get_kind (rule);

  return kind == STRIDE_RULE_SAFETY || kind == STRIDE_RULE_REFER || kind == STRIDE_RULE_STOP;
}

static void
assert_sound (GListStore *advice)
{
  guint n_others = 0, n_praise = 0;
  int last_priority[STRIDE_PLACE_OFF + 1] = { 101, 101, 101, 101, 101 };

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (advice)); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);
    StrideRule *rule = stride_advice_get_rule (item);
    StrideRule *winner = stride_advice_get_blocked_by (item);
    StridePlace place = stride_advice_get_place (item);

    g_assert_cmpint (stride_rule_get_priority (rule), <=, last_priority[place]);
    last_priority[place] = stride_rule_get_priority (rule);
    g_assert_true ((place == STRIDE_PLACE_BLOCKED) == (winner != NULL));

    /* Safety loses to nothing but graver safety, and is never in a second row. */
    if (is_grave (rule)) {
      g_assert_cmpint (place, !=, STRIDE_PLACE_MORE);
      if (winner)
        g_assert_true (is_grave (winner));
    }
    if (stride_rule_get_kind (rule) == STRIDE_RULE_SAFETY && winner)
      g_assert_cmpstr (stride_rule_get_id (winner), ==, "sf-emergency");
    if (winner) {
      g_assert_cmpint (stride_rule_get_priority (winner), >=, stride_rule_get_priority (rule));
      g_assert_cmpint (stride_advice_get_place (fixture_find (advice, stride_rule_get_id (winner))),
                       !=, STRIDE_PLACE_BLOCKED);
    }
    if (place == STRIDE_PLACE_HOME && !is_grave (rule)) {
      if (stride_rule_get_kind (rule) == STRIDE_RULE_PRAISE)
        n_praise++;
      else
        n_others++;
    }
  }

  g_assert_cmpuint (n_others, <=, 3);
  g_assert_cmpuint (n_praise, <=, 1);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < 1000; i++) {
    g_autoptr (StrideFacts) facts = random_facts (rand);
    g_autoptr (GListStore) advice = stride_adviser_select (catalog, facts, NULL, 20000);
    g_autoptr (GListStore) again = stride_adviser_select (catalog, facts, NULL, 20000);
    g_autofree char *first = fixture_describe (advice);
    g_autofree char *second = fixture_describe (again);

    assert_sound (advice);
    g_assert_cmpstr (first, ==, second);
    if (stride_facts_get_boolean (facts, "flag.emergency", FALSE))
      g_assert_true (g_str_has_prefix (first, "sf-emergency"));
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (JsonObject) people = NULL;
  g_autoptr (JsonObject) rules = NULL;
  g_autoptr (GError) error = NULL;
  JsonArray *list;
  int result;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  people = fixture_load ("people.json");
  rules = fixture_load ("rules.json");

  g_test_add_func ("/adviser/new", test_new);
  g_test_add_func ("/adviser/advice", test_advice);
  list = json_object_get_array_member (people, "people");
  g_assert_cmpuint (json_array_get_length (list), ==, 22);
  for (guint i = 0; i < json_array_get_length (list); i++) {
    JsonNode *person = json_array_get_element (list, i);
    g_autofree char *path =
      g_strconcat ("/adviser/people/",
                   json_object_get_string_member (json_node_get_object (person), "name"), NULL);

    g_test_add_data_func (path, person, test_person);
  }
  for (guint i = 0; i < g_list_model_get_n_items (stride_catalog_get_rules (catalog)); i++) {
    RuleCase *data = g_new0 (RuleCase, 1);
    g_autofree char *path = NULL;

    data->rule = g_list_model_get_item (stride_catalog_get_rules (catalog), i);
    if (json_object_has_member (rules, stride_rule_get_id (data->rule)))
      data->cases =
        json_object_ref (json_object_get_object_member (rules, stride_rule_get_id (data->rule)));
    path = g_strconcat ("/adviser/rules/", stride_rule_get_id (data->rule), NULL);
    g_test_add_data_func_full (path, data, test_rule, rule_case_free);
  }
  g_test_add_func ("/adviser/order", test_order_by_priority_then_id);
  g_test_add_func ("/adviser/conflict/emergency", test_emergency_stands_alone);
  g_test_add_func ("/adviser/conflict/kind", test_conflict_by_kind);
  g_test_add_func ("/adviser/conflict/id", test_conflict_by_id);
  g_test_add_func ("/adviser/conflict/loser", test_loser_blocks_nobody);
  g_test_add_func ("/adviser/home", test_home_keeps_three_and_one_praise);
  g_test_add_func ("/adviser/reading-cards", test_reading_cards_need_a_topic);
  g_test_add_func ("/adviser/random", test_random);
  result = g_test_run ();

  g_clear_object (&catalog);

  return result;
}
