/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The adviser for another program to compare itself with: a line of JSON facts in, a line of JSON advice
 * out: {"chosen": [["id", "reason", "body"], …], "dropped": [["id", "winner"], …]}. */

#include "advice-fixtures.h"

#include <gio/gunixinputstream.h>
#include <stdio.h>
#include <unistd.h>

static void
add_advice (JsonBuilder *builder, StrideAdvice *item)
{
  StrideRule *winner = stride_advice_get_blocked_by (item);

  json_builder_begin_array (builder);
  json_builder_add_string_value (builder, stride_rule_get_id (stride_advice_get_rule (item)));
  json_builder_add_string_value (builder, winner ? stride_rule_get_id (winner)
                                                 : stride_advice_get_reason (item));
  if (!winner)
    json_builder_add_string_value (builder, stride_advice_get_body (item));
  json_builder_end_array (builder);
}

static void
answer (StrideCatalog *catalog, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (line, &error);
  g_autoptr (StrideFacts) facts = NULL;
  g_autoptr (GListStore) advice = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  guint i = 0, n;

  g_assert_no_error (error);
  facts = fixture_facts (json_node_get_object (node));
  advice = stride_adviser_select (catalog, facts, NULL, 20000);
  n = g_list_model_get_n_items (G_LIST_MODEL (advice));

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "chosen");
  json_builder_begin_array (builder);
  for (; i < n; i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);

    if (stride_advice_get_blocked_by (item))
      break;
    add_advice (builder, item);
  }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "dropped");
  json_builder_begin_array (builder);
  for (; i < n; i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (G_LIST_MODEL (advice), i);

    add_advice (builder, item);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, FALSE);
  puts (text);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  g_autoptr (GInputStream) input = NULL;
  g_autoptr (GDataInputStream) lines = NULL;

  g_assert_no_error (error);
  input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  lines = g_data_input_stream_new (input);
  while (TRUE) {
    g_autofree char *line = g_data_input_stream_read_line_utf8 (lines, NULL, NULL, &error);

    g_assert_no_error (error);
    if (!line)
      return 0;
    answer (catalog, line);
  }
}
