/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-tombstones.h"

#include "stride-poison.h"

GHashTable *
stride_tombstones_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

gint64
stride_tombstones_get (GHashTable *self, const char *id)
{
  gint64 *removed = g_hash_table_lookup (self, id);

  return removed ? *removed : -1;
}

void
stride_tombstones_put (GHashTable *self, const char *id, gint64 removed)
{
  g_hash_table_replace (self, g_strdup (id), g_memdup2 (&removed, sizeof removed));
}

void
stride_tombstones_read (StrideJsonReader *reader,
                        gint64 latest,
                        StrideTombstoneFunc func,
                        gpointer user_data)
{
  guint n = stride_json_reader_count (reader);

  for (guint i = 0; i < n; i++) {
    const char *id;
    gint64 removed;

    stride_json_reader_enter_element (reader, i);
    id = stride_json_reader_string (reader, "id");
    removed = stride_json_reader_int (reader, "removed", 0, latest);
    if (stride_json_reader_finish (reader, NULL))
      func (user_data, id, removed);
    stride_json_reader_leave (reader);
  }
}

static int
compare_pointed_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

JsonArray *
stride_tombstones_to_json (GHashTable *self)
{
  g_autoptr (GPtrArray) ids = g_hash_table_get_keys_as_ptr_array (self);
  JsonArray *array = json_array_new ();

  g_ptr_array_sort (ids, compare_pointed_texts);
  for (guint i = 0; i < ids->len; i++) {
    JsonObject *object = json_object_new ();

    json_object_set_string_member (object, "id", ids->pdata[i]);
    json_object_set_int_member (object, "removed", stride_tombstones_get (self, ids->pdata[i]));
    json_array_add_object_element (array, object);
  }

  return array;
}
