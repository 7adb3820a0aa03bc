/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-fields.h"
#include "stride-exchange-private.h"
#include "stride-exchange.h"

#include "stride-poison.h"

static char *
dup_value (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObjectIter iter;
    const char *name;
    JsonNode *value;

    json_object_iter_init_ordered (&iter, json_node_get_object (node));
    while (json_object_iter_next_ordered (&iter, &name, &value))
      g_string_append_printf (text, "%s%s %" G_GINT64_FORMAT, text->len > 0 ? "; " : "", name,
                              json_node_get_int (value));
  } else if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++)
      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                              json_array_get_string_element (array, i));
  } else if (json_node_get_value_type (node) == G_TYPE_STRING) {
    g_string_append (text, json_node_get_string (node));
  } else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN) {
    g_string_append (text, json_node_get_boolean (node) ? "yes" : "no");
  } else {
    g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
  }

  return g_string_free_and_steal (text);
}

static void
append_cell (GString *table, const char *text)
{
  gboolean quoted = strpbrk (text, ",\"\r\n") != NULL;
  g_autoptr (GString) cell = g_string_new (text);

  g_string_replace (cell, "\"", "\"\"", 0);
  g_string_append_printf (table, quoted ? "\"%s\"," : "%s,", cell->str);
}

/* The last cell's comma gives way to the end of the row. */
static void
end_row (GString *table)
{
  g_string_truncate (table, table->len - 1);
  g_string_append (table, "\r\n");
}

static char *
dup_start (const StrideEntryHead *head)
{
  g_autoptr (GDateTime) local = g_date_time_new_from_unix_utc (head->at + head->tz * 60);

  return g_date_time_format (local, "%H:%M");
}

static void
append_run (GString *table, StrideEntry *entry, const StrideEntryLayout *layout, StrideShoes *shoes)
{
  const StrideEntryHead *head = stride_entry_get_head (entry);
  g_autoptr (JsonNode) node = stride_entry_to_json (entry);
  JsonObject *object = json_node_get_object (node);
  g_autofree char *day = stride_day_format (head->day);
  g_autofree char *start = dup_start (head);
  g_autofree char *tz = stride_tz_format (head->tz);

  append_cell (table, day);
  append_cell (table, start);
  append_cell (table, tz);
  for (guint i = 0; i < layout->n_fields; i++) {
    JsonNode *member = json_object_get_member (object, layout->fields[i].name);
    g_autofree char *text = member ? dup_value (member) : g_strdup ("");
    const StrideShoe *shoe = NULL;

    if (member && g_str_equal (layout->fields[i].name, "shoe"))
      shoe = stride_shoes_find (shoes, text);
    append_cell (table, shoe ? shoe->name : text);
  }
  append_cell (table, head->note ? head->note : "");
  end_row (table);
}

gboolean
stride_exchange_export_table (StrideJournal *journal,
                              StrideShoes *shoes,
                              GFile *file,
                              GError **error)
{
  const StrideEntryLayout *layout = stride_entry_layout (STRIDE_ENTRY_RUN);
  GString *table = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (!stride_journal_load_since (journal, STRIDE_DAY_NONE, error))
    return FALSE;

  table = g_string_new ("day,start,tz,");
  for (guint i = 0; i < layout->n_fields; i++)
    append_cell (table, layout->fields[i].name);
  append_cell (table, "note");
  end_row (table);

  entries = stride_journal_list (journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  for (guint i = 0; i < entries->len; i++) {
    if (stride_entry_get_run (entries->pdata[i]))
      append_run (table, entries->pdata[i], layout, shoes);
  }
  bytes = g_string_free_to_bytes (table);

  return stride_exchange_write_file (file, bytes, error);
}
