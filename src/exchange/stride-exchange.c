/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange.h"

#include "stride-exchange-private.h"

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

static gboolean
is_json (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize at = 0;

  while (at < size && g_ascii_isspace (data[at]))
    at++;

  return at < size && data[at] == '{';
}

/* Whatever else is in it, it is not ours. */
static gboolean
is_foreign (JsonObject *root)
{
  JsonNode *format = json_object_get_member (root, "format");

  return !format || json_node_get_value_type (format) != G_TYPE_STRING ||
         !g_str_has_prefix (json_node_get_string (format), "backstride/");
}

static void
set_foreign (GError **error, const char *name)
{
  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE,
               /* Translators: a file's name. JSON, GPX and TCX are names of formats. */
               _ ("%s is not a file that can be imported: it is neither an export of Backstride "
                  "(JSON) nor a run as GPX or TCX."),
               name);
}

static GPtrArray *
read_own (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonObject) root = stride_json_text_parse (bytes, name, error);
  GPtrArray *entries;

  if (root && is_foreign (root)) {
    set_foreign (error, name);
    return NULL;
  }
  if (!root || !check_header (root, name, error) ||
      !stride_log_content_read (content, root, name, complaints, error) ||
      !check_complaints (complaints, error))
    return NULL;

  entries = g_hash_table_steal_all_values (content->entries);
  g_ptr_array_set_free_func (entries, g_object_unref);

  return entries;
}

GPtrArray *
stride_exchange_read (GFile *file, GTimeZone *zone, GError **error)
{
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  base = g_file_get_basename (file);
  name = g_filename_display_name (base);
  bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  if (!bytes) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, "%s", local_error->message);
    return NULL;
  }

  if (stride_track_is_xml (bytes))
    return stride_track_read (bytes, name, zone, error);
  if (is_json (bytes))
    return read_own (bytes, name, error);

  set_foreign (error, name);

  return NULL;
}

gboolean
stride_exchange_import (StrideJournal *journal,
                        GFile *file,
                        GTimeZone *zone,
                        guint *n_new,
                        guint *n_updated,
                        GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  StrideImportPlan plan;
  gboolean saved;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  entries = stride_exchange_read (file, zone, error);
  if (!entries || !stride_import_plan_make (&plan, journal, entries, error))
    return FALSE;

  saved = stride_import_plan_run (&plan, journal, error);
  if (n_new)
    *n_new = plan.n_new;
  if (n_updated)
    *n_updated = plan.n_newer;
  stride_import_plan_clear (&plan);

  return saved;
}

gboolean
stride_exchange_write_file (GFile *file, GBytes *bytes, GError **error)
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

  return bytes && stride_exchange_write_file (file, bytes, error);
}
