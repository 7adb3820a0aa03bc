/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shelf.h"

#include "stride-error.h"
#include "stride-json-members.h"
#include "stride-tombstones.h"

#include "stride-poison.h"

#define LIMIT_USUAL 700000
#define NAME_MAX_CHARS 60
/* The end of the year 9999, in milliseconds. */
#define MAX_AT G_GINT64_CONSTANT (253402300799000)

static void
pair_free (gpointer data)
{
  StridePair *pair = data;

  g_free (pair->shoe.id);
  g_free (pair->shoe.name);
  g_clear_pointer (&pair->source, json_object_unref);
  g_free (pair);
}

StrideShelf *
stride_shelf_new (void)
{
  StrideShelf *self = g_new0 (StrideShelf, 1);

  self->pairs = g_ptr_array_new_with_free_func (pair_free);
  self->tombstones = stride_tombstones_new ();

  return self;
}

void
stride_shelf_free (StrideShelf *self)
{
  g_ptr_array_unref (self->pairs);
  g_hash_table_unref (self->tombstones);
  g_free (self->chosen);
  g_free (self);
}

gboolean
stride_shelf_is_good_name (const char *name)
{
  long n_chars;

  if (!name || !g_utf8_validate (name, -1, NULL))
    return FALSE;
  n_chars = g_utf8_strlen (name, -1);

  return n_chars >= 1 && n_chars <= NAME_MAX_CHARS;
}

/* --- the file ------------------------------------------------------------------------------------ */

static StridePair *
read_pair (StrideJsonReader *reader)
{
  StridePair *pair = g_new0 (StridePair, 1);

  pair->shoe.id = g_strdup (stride_json_reader_string (reader, "id"));
  pair->shoe.name = g_strdup (stride_json_reader_string (reader, "name"));
  if (!stride_shelf_is_good_name (pair->shoe.name))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "name", "expected 1 to %d characters",
                                 NAME_MAX_CHARS);
  pair->shoe.start_m =
    (int) stride_json_reader_int_or (reader, "start_m", 0, 0, STRIDE_SHOE_START_MAX);
  pair->shoe.limit_m =
    (int) stride_json_reader_int_or (reader, "limit_m", LIMIT_USUAL, STRIDE_SHOE_LIMIT_MIN,
                                     STRIDE_SHOE_LIMIT_MAX);
  pair->shoe.since = stride_json_reader_day (reader, "since");
  pair->shoe.retired = stride_json_reader_boolean_or (reader, "retired", FALSE);
  pair->shoe.comfort = (int) stride_json_reader_int_or (reader, "comfort", -1, 0, 10);
  pair->modified = stride_json_reader_int_or (reader, "modified", 0, 0, MAX_AT);
  pair->source = stride_json_reader_dup_object (reader);

  return pair;
}

static void
take_tombstone (gpointer self, const char *id, gint64 removed)
{
  stride_shelf_bury (self, id, removed);
}

gboolean
stride_shelf_read (StrideShelf *self, JsonObject *root, const char *name, GError **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (StrideJsonReader) reader = NULL;

  json_node_set_object (node, root);
  reader = stride_json_reader_new_for_node (node, name);
  if (stride_json_reader_enter_member (reader, "shoes")) {
    guint n = stride_json_reader_count (reader);

    for (guint i = 0; i < n; i++) {
      stride_json_reader_enter_element (reader, i);
      g_ptr_array_add (self->pairs, read_pair (reader));
      stride_json_reader_leave (reader);
    }
    stride_json_reader_leave (reader);
  }
  if (stride_json_reader_enter_member (reader, "tombstones")) {
    stride_tombstones_read (reader, MAX_AT, take_tombstone, self);
    stride_json_reader_leave (reader);
  }
  self->chosen = g_strdup (stride_json_reader_string_or (reader, "default", NULL));

  return stride_json_reader_finish (reader, error);
}

static JsonObject *
pair_to_json (const StridePair *pair)
{
  JsonObject *object = stride_json_object_copy (pair->source);

  json_object_set_string_member (object, "id", pair->shoe.id);
  json_object_set_string_member (object, "name", pair->shoe.name);
  json_object_set_int_member (object, "start_m", pair->shoe.start_m);
  json_object_set_int_member (object, "limit_m", pair->shoe.limit_m);
  stride_json_object_set_day (object, "since", pair->shoe.since);
  json_object_set_boolean_member (object, "retired", pair->shoe.retired);
  if (pair->shoe.comfort >= 0)
    json_object_set_int_member (object, "comfort", pair->shoe.comfort);
  else if (json_object_has_member (object, "comfort"))
    json_object_remove_member (object, "comfort");
  if (pair->modified > 0)
    json_object_set_int_member (object, "modified", pair->modified);

  return object;
}

void
stride_shelf_write (const StrideShelf *self, JsonObject *root)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->pairs->len; i++)
    json_array_add_object_element (array, pair_to_json (self->pairs->pdata[i]));
  json_object_set_array_member (root, "shoes", array);
  if (g_hash_table_size (self->tombstones) > 0)
    json_object_set_array_member (root, "tombstones", stride_tombstones_to_json (self->tombstones));
  else if (json_object_has_member (root, "tombstones"))
    json_object_remove_member (root, "tombstones");
  stride_json_object_set_text (root, "default", self->chosen);
}

/* --- changing ------------------------------------------------------------------------------------ */

StridePair *
stride_shelf_find (const StrideShelf *self, const char *id)
{
  for (guint i = 0; i < self->pairs->len; i++) {
    StridePair *pair = self->pairs->pdata[i];

    if (g_str_equal (pair->shoe.id, id))
      return pair;
  }

  return NULL;
}

StridePair *
stride_shelf_ensure (StrideShelf *self, const char *id)
{
  StridePair *pair = stride_shelf_find (self, id);

  if (!pair) {
    pair = g_new0 (StridePair, 1);
    pair->shoe.id = g_strdup (id);
    g_ptr_array_add (self->pairs, pair);
  }
  g_hash_table_remove (self->tombstones, id);

  return pair;
}

void
stride_shelf_bury (StrideShelf *self, const char *id, gint64 removed)
{
  StridePair *pair = stride_shelf_find (self, id);

  /* In this order, because @id may be the pair's own. */
  stride_tombstones_put (self->tombstones, id, removed);
  if (pair)
    g_ptr_array_remove (self->pairs, pair);
}

gint64
stride_shelf_stamp (const StrideShelf *self, const char *id, gint64 now)
{
  const StridePair *pair = stride_shelf_find (self, id);

  return MIN (
    MAX (now, MAX (pair ? pair->modified : 0, stride_tombstones_get (self->tombstones, id)) + 1),
    MAX_AT);
}

/* --- meeting ------------------------------------------------------------------------------------- */

/* At the same time the larger text, so that every copy decides alike. */
static int
compare_age (const StridePair *a, const StridePair *b)
{
  g_autoptr (JsonNode) node_a = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonNode) node_b = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;

  if (a->modified != b->modified)
    return a->modified < b->modified ? -1 : 1;

  json_node_take_object (node_a, pair_to_json (a));
  json_node_take_object (node_b, pair_to_json (b));
  text_a = json_to_string (node_a, FALSE);
  text_b = json_to_string (node_b, FALSE);

  return strcmp (text_a, text_b);
}

static gboolean
join_pair (StrideShelf *self, const StridePair *theirs)
{
  StridePair *ours = stride_shelf_find (self, theirs->shoe.id);

  if (stride_tombstones_get (self->tombstones, theirs->shoe.id) >= theirs->modified)
    return FALSE;
  if (ours && compare_age (ours, theirs) >= 0)
    return FALSE;

  ours = stride_shelf_ensure (self, theirs->shoe.id);
  g_set_str (&ours->shoe.name, theirs->shoe.name);
  ours->shoe.start_m = theirs->shoe.start_m;
  ours->shoe.limit_m = theirs->shoe.limit_m;
  ours->shoe.since = theirs->shoe.since;
  ours->shoe.retired = theirs->shoe.retired;
  ours->shoe.comfort = theirs->shoe.comfort;
  ours->modified = theirs->modified;
  g_clear_pointer (&ours->source, json_object_unref);
  ours->source = theirs->source ? json_object_ref (theirs->source) : NULL;

  return TRUE;
}

static gboolean
join_tombstone (StrideShelf *self, const char *id, gint64 removed)
{
  const StridePair *ours = stride_shelf_find (self, id);

  if (removed <= stride_tombstones_get (self->tombstones, id) || (ours && ours->modified > removed))
    return FALSE;

  stride_shelf_bury (self, id, removed);

  return TRUE;
}

gboolean
stride_shelf_join (StrideShelf *self, const StrideShelf *other)
{
  GHashTableIter iter;
  gpointer id, removed;
  gboolean changed = FALSE;

  for (guint i = 0; i < other->pairs->len; i++)
    changed |= join_pair (self, other->pairs->pdata[i]);
  g_hash_table_iter_init (&iter, other->tombstones);
  while (g_hash_table_iter_next (&iter, &id, &removed))
    changed |= join_tombstone (self, id, *(gint64 *) removed);
  if (!self->chosen && other->chosen)
    changed |= g_set_str (&self->chosen, other->chosen);

  return changed;
}
