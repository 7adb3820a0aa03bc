/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoes.h"

#include <glib/gi18n-lib.h>

#include "stride-document.h"
#include "stride-error.h"
#include "stride-file.h"
#include "stride-json-members.h"
#include "stride-json-text.h"
#include "stride-shelf.h"

#include "stride-poison.h"

#define FILE_NAME "shoes.json"
/* How often a file that another program keeps changing is read again within one save. */
#define MAX_MERGES 10

struct _StrideShoes {
  GObject parent_instance;

  char *data_dir;           /* (owned) */
  StrideDocument *document; /* (owned) */
  StrideClock *clock;       /* (owned) (nullable) */
  StrideShelf *shelf;       /* (owned) */
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
stride_shoes_finalize (GObject *object)
{
  StrideShoes *self = STRIDE_SHOES (object);

  g_clear_object (&self->document);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->shelf, stride_shelf_free);
  g_clear_pointer (&self->data_dir, g_free);

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
  self->shelf = stride_shelf_new ();
}

StrideShoes *
stride_shoes_new (const char *data_dir)
{
  StrideShoes *self;
  g_autofree char *path = NULL;

  g_return_val_if_fail (data_dir, NULL);

  path = g_build_filename (data_dir, FILE_NAME, NULL);
  self = g_object_new (STRIDE_TYPE_SHOES, NULL);
  self->data_dir = g_strdup (data_dir);
  self->document = stride_document_new (path, "backstride/shoes", 1);

  return self;
}

void
stride_shoes_set_clock (StrideShoes *self, StrideClock *clock)
{
  g_return_if_fail (STRIDE_IS_SHOES (self));
  g_return_if_fail (STRIDE_IS_CLOCK (clock));

  g_set_object (&self->clock, clock);
}

/* --- the file and its copies --------------------------------------------------------------------- */

/* What a sync tool puts beside the file: "shoes (conflicted copy).json", "shoes.sync-….json". */
static gboolean
is_copy (const char *name)
{
  return g_str_has_prefix (name, "shoes") && g_str_has_suffix (name, ".json") &&
         !g_str_equal (name, FILE_NAME) && !g_ascii_isalnum (name[strlen ("shoes")]);
}

/* A copy that does not read is not ours to mend: it stays where it is. */
static void
join_copy (StrideShelf *shelf, const char *path, const char *name)
{
  g_autoptr (StrideShelf) copy = stride_shelf_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GError) error = NULL;
  StrideFileStamp stamp;

  if (stride_file_read (path, &bytes, &stamp, &error) && bytes)
    root = stride_json_text_parse (bytes, name, &error);
  if (root && stride_shelf_read (copy, root, name, &error))
    stride_shelf_join (shelf, copy);
  else if (error)
    g_debug ("A copy was not read: %s", error->message);
}

static void
join_copies (StrideShoes *self, StrideShelf *shelf)
{
  g_autoptr (GDir) dir = g_dir_open (self->data_dir, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (self->data_dir, name, NULL);

    if (is_copy (name))
      join_copy (shelf, path, name);
  }
}

/* (transfer full) (nullable): what is on disk now */
static StrideShelf *
read_disk (StrideShoes *self, GError **error)
{
  g_autoptr (StrideShelf) shelf = stride_shelf_new ();

  if (!stride_document_load (self->document, error) ||
      !stride_shelf_read (shelf, stride_document_get_root (self->document), FILE_NAME, error))
    return NULL;

  join_copies (self, shelf);

  return g_steal_pointer (&shelf);
}

gboolean
stride_shoes_load (StrideShoes *self, GError **error)
{
  StrideShelf *shelf;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), FALSE);

  shelf = read_disk (self, error);
  self->broken = shelf == NULL;
  stride_shelf_free (self->shelf);
  self->shelf = shelf ? shelf : stride_shelf_new ();
  changed (self);

  return !self->broken;
}

static gboolean
write_disk (StrideShoes *self, GError **error)
{
  g_autoptr (JsonObject) root = stride_json_object_copy (stride_document_get_root (self->document));

  stride_shelf_write (self->shelf, root);

  return stride_document_save (self->document, root, error);
}

/* What another program has written meanwhile meets what is here. */
static gboolean
merge_disk (StrideShoes *self, GError **error)
{
  g_autoptr (StrideShelf) disk = read_disk (self, error);

  self->broken = disk == NULL;
  if (!disk)
    return FALSE;
  if (stride_shelf_join (self->shelf, disk))
    changed (self);

  return TRUE;
}

gboolean
stride_shoes_save (StrideShoes *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), FALSE);

  for (int i = 0; i < MAX_MERGES && !self->broken; i++) {
    g_autoptr (GError) local_error = NULL;

    if (write_disk (self, &local_error))
      return TRUE;
    if (!g_error_matches (local_error, STRIDE_ERROR, STRIDE_ERROR_CHANGED) || i == MAX_MERGES - 1) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
    if (!merge_disk (self, error))
      return FALSE;
  }

  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_READ_ONLY,
               _ ("%s could not be read, so it is left as it is and nothing is written over it."),
               FILE_NAME);

  return FALSE;
}

gboolean
stride_shoes_check_disk (StrideShoes *self)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), FALSE);

  return stride_document_has_changed_on_disk (self->document) && merge_disk (self, NULL);
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

  return self->shelf->pairs->len;
}

const StrideShoe *
stride_shoes_get (StrideShoes *self, guint index)
{
  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);
  g_return_val_if_fail (index < self->shelf->pairs->len, NULL);

  return &((StridePair *) self->shelf->pairs->pdata[index])->shoe;
}

/* Milliseconds; without a clock changes only count up. */
static gint64
now_ms (StrideShoes *self)
{
  return self->clock ? stride_clock_get_real (self->clock) / 1000 : 0;
}

const StrideShoe *
stride_shoes_find (StrideShoes *self, const char *id)
{
  StridePair *pair;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);

  pair = id ? stride_shelf_find (self->shelf, id) : NULL;

  return pair ? &pair->shoe : NULL;
}

const char *
stride_shoes_put (StrideShoes *self, const StrideShoe *shoe)
{
  g_autofree char *id = NULL;
  StridePair *pair;
  gint64 modified;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);
  g_return_val_if_fail (shoe, NULL);
  g_return_val_if_fail (stride_shelf_is_good_name (shoe->name), NULL);
  g_return_val_if_fail (shoe->start_m >= 0 && shoe->start_m <= STRIDE_SHOE_START_MAX, NULL);
  g_return_val_if_fail (shoe->limit_m >= STRIDE_SHOE_LIMIT_MIN &&
                          shoe->limit_m <= STRIDE_SHOE_LIMIT_MAX,
                        NULL);
  g_return_val_if_fail (shoe->comfort >= -1 && shoe->comfort <= 10, NULL);

  id = shoe->id ? g_strdup (shoe->id) : g_uuid_string_random ();
  modified = stride_shelf_stamp (self->shelf, id, now_ms (self));
  pair = stride_shelf_ensure (self->shelf, id);
  pair->modified = modified;
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
  g_return_if_fail (STRIDE_IS_SHOES (self));
  g_return_if_fail (id);

  if (!stride_shelf_find (self->shelf, id))
    return;

  if (g_strcmp0 (self->shelf->chosen, id) == 0)
    g_clear_pointer (&self->shelf->chosen, g_free);
  stride_shelf_bury (self->shelf, id, stride_shelf_stamp (self->shelf, id, now_ms (self)));
  changed (self);
}

/* The pair that was chosen, while it is in use; else the newest pair in use. */
const char *
stride_shoes_get_default (StrideShoes *self)
{
  const StrideShoe *shoe;

  g_return_val_if_fail (STRIDE_IS_SHOES (self), NULL);

  shoe = stride_shoes_find (self, self->shelf->chosen);
  if (shoe && !shoe->retired)
    return shoe->id;

  for (guint i = self->shelf->pairs->len; i > 0; i--) {
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
  g_return_if_fail (!id || stride_shelf_find (self->shelf, id));

  if (g_set_str (&self->shelf->chosen, id))
    changed (self);
}
