/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoes.h"

#include "stride-document.h"
#include "stride-error.h"
#include "stride-json-members.h"

#include "stride-poison.h"

#define FILE_NAME "shoes.json"

#define LIMIT_MIN 300000
#define LIMIT_MAX 1200000
#define LIMIT_USUAL 700000
#define START_MAX 5000000
#define NAME_MAX_CHARS 60

typedef struct {
  StrideShoe shoe;
  JsonObject *source; /* (owned) (nullable): members of a later version travel along */
} Pair;

struct _StrideShoes {
  GObject parent_instance;

  StrideDocument *document; /* (owned) */
  GPtrArray *pairs;         /* (owned) (element-type Pair) */
  char *chosen;             /* (owned) (nullable): id of the pair for a new run */
  gboolean broken;          /* the file could not be understood: never write over it */
};

G_DEFINE_FINAL_TYPE (StrideShoes, stride_shoes, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed (StrideShoes *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
pair_free (gpointer data)
{
  Pair *pair = data;

  g_free (pair->shoe.id);
  g_free (pair->shoe.name);
  g_clear_pointer (&pair->source, json_object_unref);
  g_free (pair);
}

static void
stride_shoes_finalize (GObject *object)
{
  StrideShoes *self = STRIDE_SHOES (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->pairs, g_ptr_array_unref);
  g_clear_pointer (&self->chosen, g_free);

  G_OBJECT_CLASS (stride_shoes_parent_class)->finalize (object);
}

static void
stride_shoes_class_init (StrideShoesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_shoes_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_shoes_init (StrideShoes *self)
{
  self->pairs = g_ptr_array_new_with_free_func (pair_free);
}

StrideShoes *
stride_shoes_new (const char *data_dir)
{
  StrideShoes *self;
  g_autofree char *path = NULL;

  g_return_val_if_fail (data_dir, NULL);

  path = g_build_filename (data_dir, FILE_NAME, NULL);
  self = g_object_new (STRIDE_TYPE_SHOES, NULL);
  self->document = stride_document_new (path, "backstride/shoes", 1);

  return self;
}

static gboolean
is_good_name (const char *name)
{
  long n_chars;

  if (!name || !g_utf8_validate (name, -1, NULL))
    return FALSE;
  n_chars = g_utf8_strlen (name, -1);

  return n_chars >= 1 && n_chars <= NAME_MAX_CHARS;
}

static Pair *
read_pair (StrideJsonReader *reader)
{
  Pair *pair = g_new0 (Pair, 1);

  pair->shoe.id = g_strdup (stride_json_reader_string (reader, "id"));
  pair->shoe.name = g_strdup (stride_json_reader_string (reader, "name"));
  if (!is_good_name (pair->shoe.name))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "name", "expected 1 to %d characters",
                                 NAME_MAX_CHARS);
  pair->shoe.start_m = (int) stride_json_reader_int_or (reader, "start_m", 0, 0, START_MAX);
  pair->shoe.limit_m =
    (int) stride_json_reader_int_or (reader, "limit_m", LIMIT_USUAL, LIMIT_MIN, LIMIT_MAX);
  pair->shoe.since = stride_json_reader_day (reader, "since");
  pair->shoe.retired = stride_json_reader_boolean_or (reader, "retired", FALSE);
  pair->shoe.comfort = (int) stride_json_reader_int_or (reader, "comfort", -1, 0, 10);
  pair->source = stride_json_reader_dup_object (reader);

  return pair;
}

static gboolean
read_document (StrideShoes *self, GError **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (StrideJsonReader) reader = NULL;

  if (!stride_document_load (self->document, error))
    return FALSE;

  json_node_set_object (node, stride_document_get_root (self->document));
  reader = stride_json_reader_new_for_node (node, FILE_NAME);
  if (stride_json_reader_enter_member (reader, "shoes")) {
    guint n = stride_json_reader_count (reader);

    for (guint i = 0; i < n; i++) {
      stride_json_reader_enter_element (reader, i);
      g_ptr_array_add (self->pairs, read_pair (reader));
      stride_json_reader_leave (reader);
    }
    stride_json_reader_leave (reader);
  }
  self->chosen = g_strdup (stride_json_reader_string_or (reader, "default", NULL));

  return stride_json_reader_finish (reader, error);
}

gboolean
stride_shoes_load (StrideShoes *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), FALSE);

  g_ptr_array_set_size (self->pairs, 0);
  g_clear_pointer (&self->chosen, g_free);

  self->broken = !read_document (self, error);
  if (self->broken) {
    g_ptr_array_set_size (self->pairs, 0);
    g_clear_pointer (&self->chosen, g_free);
  }
  changed (self);

  return !self->broken;
}

static JsonObject *
pair_to_json (const Pair *pair)
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

  return object;
}

gboolean
stride_shoes_save (StrideShoes *self, GError **error)
{
  g_autoptr (JsonObject) root = NULL;
  JsonArray *array;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), FALSE);

  if (self->broken) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_READ_ONLY,
                 "%s: not saved, because the file could not be read and is left as it is",
                 stride_document_get_path (self->document));
    return FALSE;
  }

  root = stride_json_object_copy (stride_document_get_root (self->document));
  array = json_array_new ();
  for (guint i = 0; i < self->pairs->len; i++)
    json_array_add_object_element (array, pair_to_json (self->pairs->pdata[i]));
  json_object_set_array_member (root, "shoes", array);
  stride_json_object_set_text (root, "default", self->chosen);

  return stride_document_save (self->document, root, error);
}

gboolean
stride_shoes_is_read_only (StrideShoes *self)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), TRUE);

  return self->broken || stride_document_is_read_only (self->document);
}

guint
stride_shoes_get_size (StrideShoes *self)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), 0);

  return self->pairs->len;
}

const StrideShoe *
stride_shoes_get (StrideShoes *self, guint index)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);
  g_return_val_if_fail (index < self->pairs->len, NULL);

  return &((Pair *) self->pairs->pdata[index])->shoe;
}

static Pair *
find_pair (StrideShoes *self, const char *id)
{
  for (guint i = 0; i < self->pairs->len; i++) {
    Pair *pair = self->pairs->pdata[i];

    if (g_str_equal (pair->shoe.id, id))
      return pair;
  }

  return NULL;
}

const StrideShoe *
stride_shoes_find (StrideShoes *self, const char *id)
{
  Pair *pair;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);

  pair = id ? find_pair (self, id) : NULL;

  return pair ? &pair->shoe : NULL;
}

const char *
stride_shoes_put (StrideShoes *self, const StrideShoe *shoe)
{
  Pair *pair;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);
  g_return_val_if_fail (shoe, NULL);
  g_return_val_if_fail (is_good_name (shoe->name), NULL);
  g_return_val_if_fail (shoe->start_m >= 0 && shoe->start_m <= START_MAX, NULL);
  g_return_val_if_fail (shoe->limit_m >= LIMIT_MIN && shoe->limit_m <= LIMIT_MAX, NULL);
  g_return_val_if_fail (shoe->comfort >= -1 && shoe->comfort <= 10, NULL);

  pair = shoe->id ? find_pair (self, shoe->id) : NULL;
  if (!pair) {
    pair = g_new0 (Pair, 1);
    pair->shoe.id = shoe->id ? g_strdup (shoe->id) : g_uuid_string_random ();
    g_ptr_array_add (self->pairs, pair);
  }

  g_set_str (&pair->shoe.name, shoe->name);
  pair->shoe.start_m = shoe->start_m;
  pair->shoe.limit_m = shoe->limit_m;
  pair->shoe.since = shoe->since;
  pair->shoe.retired = !!shoe->retired;
  pair->shoe.comfort = shoe->comfort;
  changed (self);

  return pair->shoe.id;
}

void
stride_shoes_remove (StrideShoes *self, const char *id)
{
  Pair *pair;

  g_return_if_fail (STRIDE_IS_SHOES (self));
  g_return_if_fail (id);

  pair = find_pair (self, id);
  if (!pair)
    return;

  if (g_strcmp0 (self->chosen, id) == 0)
    g_clear_pointer (&self->chosen, g_free);
  g_ptr_array_remove (self->pairs, pair);
  changed (self);
}

/* The pair that was chosen, while it is in use; else the newest pair in use. */
const char *
stride_shoes_get_default (StrideShoes *self)
{
  const StrideShoe *shoe;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);

  shoe = stride_shoes_find (self, self->chosen);
  if (shoe && !shoe->retired)
    return shoe->id;

  for (guint i = self->pairs->len; i > 0; i--) {
    shoe = stride_shoes_get (self, i - 1);
    if (!shoe->retired)
      return shoe->id;
  }

  return NULL;
}

void
stride_shoes_set_default (StrideShoes *self, const char *id)
{
  g_return_if_fail (STRIDE_IS_SHOES (self));
  g_return_if_fail (!id || find_pair (self, id));

  if (g_set_str (&self->chosen, id))
    changed (self);
}
