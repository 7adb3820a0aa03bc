/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-log-content.h"

#include "stride-entry-private.h"
#include "stride-error.h"
#include "stride-json-text.h"
#include "stride-tombstones.h"

#include "stride-poison.h"

StrideLogContent *
stride_log_content_new (void)
{
  StrideLogContent *self = g_new0 (StrideLogContent, 1);

  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->tombstones = stride_tombstones_new ();
  self->unreadable = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);

  return self;
}

void
stride_log_content_free (StrideLogContent *self)
{
  if (!self)
    return;

  g_clear_pointer (&self->sorted, g_ptr_array_unref);
  g_hash_table_unref (self->entries);
  g_hash_table_unref (self->tombstones);
  g_ptr_array_unref (self->unreadable);
  g_free (self);
}

static int
compare_pointed_entries (gconstpointer a, gconstpointer b)
{
  return stride_entry_compare (*(StrideEntry *const *) a, *(StrideEntry *const *) b);
}

/* A new entry takes its place in the order, which is mostly the last. */
static void
insert_sorted (StrideLogContent *self, StrideEntry *entry)
{
  guint at = self->sorted->len;

  while (at > 0 && stride_entry_compare (self->sorted->pdata[at - 1], entry) > 0)
    at--;
  g_ptr_array_insert (self->sorted, (int) at, entry);
}

void
stride_log_content_drop (StrideLogContent *self, const char *id)
{
  g_clear_pointer (&self->sorted, g_ptr_array_unref);
  g_hash_table_remove (self->entries, id);
}

gint64
stride_log_content_get_removed (StrideLogContent *self, const char *id)
{
  return stride_tombstones_get (self->tombstones, id);
}

gboolean
stride_log_content_put (StrideLogContent *self, StrideEntry *entry)
{
  const char *id = stride_entry_get_id (entry);
  StrideEntry *present = g_hash_table_lookup (self->entries, id);

  if (stride_log_content_get_removed (self, id) >= stride_entry_get_head (entry)->modified)
    return FALSE;
  if (present == entry || (present && stride_entry_compare_age (present, entry) >= 0))
    return FALSE;

  if (present)
    g_clear_pointer (&self->sorted, g_ptr_array_unref);
  else if (self->sorted)
    insert_sorted (self, entry);
  g_hash_table_remove (self->tombstones, id);
  /* The key belongs to the entry, so both must go together. */
  g_hash_table_replace (self->entries, (char *) id, g_object_ref (entry));

  return TRUE;
}

gboolean
stride_log_content_bury (StrideLogContent *self, const char *id, gint64 removed)
{
  StrideEntry *present = g_hash_table_lookup (self->entries, id);

  if (removed <= stride_log_content_get_removed (self, id))
    return FALSE;
  if (present && stride_entry_get_head (present)->modified > removed)
    return FALSE;

  /* In this order, because @id may be the entry's own. */
  stride_tombstones_put (self->tombstones, id, removed);
  stride_log_content_drop (self, id);

  return TRUE;
}

gboolean
stride_log_content_join (StrideLogContent *self, StrideLogContent *other)
{
  GHashTableIter iter;
  gpointer key, value;
  gboolean changed = FALSE;

  g_hash_table_iter_init (&iter, other->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    changed |= stride_log_content_put (self, value);

  g_hash_table_iter_init (&iter, other->tombstones);
  while (g_hash_table_iter_next (&iter, &key, &value))
    changed |= stride_log_content_bury (self, key, *(gint64 *) value);

  for (guint i = 0; i < other->unreadable->len; i++) {
    JsonNode *node = other->unreadable->pdata[i];

    if (!g_ptr_array_find_with_equal_func (self->unreadable, node, (GEqualFunc) json_node_equal,
                                           NULL)) {
      g_ptr_array_add (self->unreadable, json_node_ref (node));
      changed = TRUE;
    }
  }

  return changed;
}

static void
read_entries (StrideLogContent *self, StrideJsonReader *reader, GPtrArray *complaints)
{
  for (guint i = 0; i < stride_json_reader_count (reader); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (StrideEntry) entry = NULL;

    stride_json_reader_enter_element (reader, i);
    entry = stride_entry_read (reader, &error);
    if (entry)
      stride_log_content_put (self, entry);
    else
      g_ptr_array_add (self->unreadable, json_node_ref (stride_json_reader_get_node (reader)));
    if (error && complaints)
      g_ptr_array_add (complaints, g_strdup (error->message));
    stride_json_reader_leave (reader);
  }
}

static void
take_tombstone (gpointer self, const char *id, gint64 removed)
{
  stride_log_content_bury (self, id, removed);
}

/* FALSE where there is nothing to enter; complains where it is no array. */
static gboolean
enter_array (StrideJsonReader *reader, const char *member)
{
  if (!stride_json_reader_enter_member (reader, member))
    return FALSE;
  if (JSON_NODE_HOLDS_ARRAY (stride_json_reader_get_node (reader)))
    return TRUE;

  stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected an array");
  stride_json_reader_leave (reader);

  return FALSE;
}

gboolean
stride_log_content_read (StrideLogContent *self,
                         JsonObject *root,
                         const char *name,
                         GPtrArray *complaints,
                         GError **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (StrideJsonReader) reader = NULL;

  json_node_set_object (node, root);
  reader = stride_json_reader_new_for_node (node, name);

  if (enter_array (reader, "tombstones")) {
    stride_tombstones_read (reader, G_MAXINT64 - 1, take_tombstone, self);
    stride_json_reader_leave (reader);
  }

  /* A complaint about a single entry is forgiven; one about the file sticks. */
  if (stride_json_reader_finish (reader, NULL) && enter_array (reader, "entries")) {
    read_entries (self, reader, complaints);
    stride_json_reader_leave (reader);
  }

  return stride_json_reader_finish (reader, error);
}

static GPtrArray *
new_texts (guint n)
{
  return g_ptr_array_new_full (n, (GDestroyNotify) (void (*) (void)) g_ref_string_release);
}

/* (transfer none): every entry, in the order of time */
static GPtrArray *
sort_entries (StrideLogContent *self)
{
  if (!self->sorted) {
    self->sorted = g_hash_table_get_values_as_ptr_array (self->entries);
    g_ptr_array_sort (self->sorted, compare_pointed_entries);
  }

  return self->sorted;
}

GPtrArray *
stride_log_content_print_entries (StrideLogContent *self, const char *name, GError **error)
{
  GPtrArray *sorted = sort_entries (self);
  g_autoptr (GPtrArray) texts = new_texts (sorted->len + self->unreadable->len);

  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (texts, g_ref_string_acquire (stride_entry_get_text (sorted->pdata[i])));
  for (guint i = 0; i < self->unreadable->len; i++) {
    g_autofree char *text =
      stride_json_text_print_element (self->unreadable->pdata[i], name, error);

    if (!text)
      return NULL;
    g_ptr_array_add (texts, g_ref_string_new (text));
  }

  return g_steal_pointer (&texts);
}

GPtrArray *
stride_log_content_print_tombstones (StrideLogContent *self, const char *name, GError **error)
{
  g_autoptr (JsonArray) tombstones = stride_tombstones_to_json (self->tombstones);
  guint n = json_array_get_length (tombstones);
  g_autoptr (GPtrArray) texts = new_texts (n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *text =
      stride_json_text_print_element (json_array_get_element (tombstones, i), name, error);

    if (!text)
      return NULL;
    g_ptr_array_add (texts, g_ref_string_new (text));
  }

  return g_steal_pointer (&texts);
}
