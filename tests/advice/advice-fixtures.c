/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "advice-fixtures.h"

JsonObject *
fixture_load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "advice", "data", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

static void
set_fact (JsonObject *object, const char *name, JsonNode *node, gpointer user_data)
{
  StrideFacts *facts = user_data;

  if (JSON_NODE_HOLDS_ARRAY (node)) {
    g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
    JsonArray *array = json_node_get_array (node);
    g_auto (GStrv) items = NULL;

    for (guint i = 0; i < json_array_get_length (array); i++)
      g_strv_builder_add (builder, json_array_get_string_element (array, i));
    items = g_strv_builder_end (builder);
    stride_facts_set_list (facts, name, (const char *const *) items);
  } else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN) {
    stride_facts_set_boolean (facts, name, json_node_get_boolean (node));
  } else if (json_node_get_value_type (node) == G_TYPE_STRING) {
    stride_facts_set_text (facts, name, json_node_get_string (node));
  } else {
    stride_facts_set_number (facts, name, json_node_get_double (node));
  }
}

StrideFacts *
fixture_facts (JsonObject *object)
{
  StrideFacts *facts = stride_facts_new ();

  json_object_foreach_member (object, set_fact, facts);

  return facts;
}

StrideFacts *
fixture_parse_facts (const char *text)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (quoted, &error);

  g_assert_no_error (error);

  return fixture_facts (json_node_get_object (node));
}

char *
fixture_describe (GListStore *advice)
{
  static const char *const headings[] = { "", " | more:", " | blocked:", " | snoozed:", " | off:" };
  GString *text = g_string_new (NULL);
  StridePlace place = STRIDE_PLACE_HOME;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (advice)); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);
    StrideRule *winner = stride_advice_get_blocked_by (item);

    g_assert_cmpint (stride_advice_get_place (item), >=, place);
    if (stride_advice_get_place (item) != place) {
      place = stride_advice_get_place (item);
      g_string_append (text, headings[place]);
    }
    g_string_append_printf (text, "%s%s", text->len ? " " : "",
                            stride_rule_get_id (stride_advice_get_rule (item)));
    if (winner)
      g_string_append_printf (text, "<%s", stride_rule_get_id (winner));
  }

  return g_string_free (text, FALSE);
}

StrideAdvice *
fixture_find (GListStore *advice, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (advice)); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);

    if (g_str_equal (stride_rule_get_id (stride_advice_get_rule (item)), id))
      return item;
  }

  return NULL;
}
