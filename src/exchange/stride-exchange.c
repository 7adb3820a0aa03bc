/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange.h"

#include <glib/gi18n-lib.h>

#include "stride-error.h"
#include "stride-file.h"
#include "stride-json-reader.h"
#include "stride-json-text.h"
#include "stride-log-content.h"
#include "stride-poison.h"

#define FORMAT "backstride/export"
#define VERSION 1
/* A person mends the first few and tries again. */
#define MAX_LINES 20

static const char *const formats[] = { FORMAT, "backstride/log", NULL };

static gboolean
check_header (JsonObject *root, const char *name, GError **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (StrideJsonReader) reader = NULL;
  gint64 version;

  json_node_set_object (node, root);
  reader = stride_json_reader_new_for_node (node, name);
  stride_json_reader_choice (reader, "format", formats, 0);
  version = stride_json_reader_int (reader, "version", 1, G_MAXINT);
  if (!stride_json_reader_has (reader, "entries"))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "entries", "expected an array");

  if (!stride_json_reader_finish (reader, error))
    return FALSE;

  if (version > VERSION) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER,
                 _ ("%s was written by a newer version of Backstride and cannot be imported here."),
                 name);
    return FALSE;
  }

  return TRUE;
}

static gboolean
check_complaints (GPtrArray *complaints, GError **error)
{
  g_autofree char *lines = NULL;

  if (complaints->len == 0)
    return TRUE;

  g_ptr_array_set_size (complaints, (int) MIN (complaints->len, MAX_LINES));
  g_ptr_array_add (complaints, NULL);
  lines = g_strjoinv ("\n", (char **) complaints->pdata);
  g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, lines);

  return FALSE;
}

static StrideLogContent *
read_content (GFile *file, GError **error)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  g_autoptr (JsonObject) root = NULL;

  if (!bytes) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, "%s", local_error->message);
    return NULL;
  }

  root = stride_json_text_parse (bytes, name, error);
  if (!root || !check_header (root, name, error) ||
      !stride_log_content_read (content, root, name, complaints, error) ||
      !check_complaints (complaints, error))
    return NULL;

  return g_steal_pointer (&content);
}

gboolean
stride_exchange_import (StrideJournal *journal,
                        GFile *file,
                        guint *n_new,
                        guint *n_updated,
                        GError **error)
{
  g_autoptr (StrideLogContent) content = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  guint n_added = 0, n_changed = 0;
  gboolean saved;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  content = read_content (file, error);
  if (!content || !stride_journal_load_since (journal, STRIDE_DAY_NONE, error))
    return FALSE;

  entries = g_hash_table_get_values_as_ptr_array (content->entries);
  for (guint i = 0; i < entries->len; i++)
    n_added += !stride_journal_find (journal, stride_entry_get_id (entries->pdata[i]));

  saved = stride_journal_merge (journal, entries, &n_changed, error);
  if (n_new)
    *n_new = n_added;
  if (n_updated)
    *n_updated = n_changed > n_added ? n_changed - n_added : 0;

  return saved;
}

static gboolean
write_file (GFile *file, GBytes *bytes, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) local_error = NULL;
  StrideFileStamp stamp;

  if (path) {
    stride_file_get_stamp (path, &stamp);
    return stride_file_write (path, bytes, &stamp, error);
  }

  if (!g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, NULL, &local_error)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, "%s", local_error->message);
    return FALSE;
  }

  return TRUE;
}

gboolean
stride_exchange_export (StrideJournal *journal, GFile *file, GError **error)
{
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GBytes) bytes = NULL;
  JsonArray *array;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (!stride_journal_load_since (journal, STRIDE_DAY_NONE, error))
    return FALSE;

  entries = stride_journal_list (journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  array = json_array_sized_new (entries->len);
  for (guint i = 0; i < entries->len; i++)
    json_array_add_element (array, stride_entry_to_json (entries->pdata[i]));

  root = json_object_new ();
  json_object_set_string_member (root, "format", FORMAT);
  json_object_set_int_member (root, "version", VERSION);
  json_object_set_array_member (root, "entries", array);
  bytes = stride_json_text_print (root, "export", error);

  return bytes && write_file (file, bytes, error);
}
