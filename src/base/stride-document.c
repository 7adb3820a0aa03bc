/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-document.h"

#include <glib/gi18n-lib.h>

#include "stride-error.h"
#include "stride-file.h"
#include "stride-json-text.h"
#include "stride-json-writer.h"
#include "stride-poison.h"

struct _StrideDocument {
  GObject parent_instance;

  char *path;   /* (owned) */
  char *name;   /* (owned): the file's name as a person knows it */
  char *format; /* (owned) */
  int version;  /* the newest that we write */

  JsonObject *root; /* (owned) */
  int disk_version;
  StrideFileStamp stamp; /* of the file that was read or written last */
  gboolean broken;       /* never written until it loads */
  char *broken_copy;     /* (owned) (nullable) */
  gboolean swept;
};

G_DEFINE_FINAL_TYPE (StrideDocument, stride_document, G_TYPE_OBJECT)

static void
stride_document_finalize (GObject *object)
{
  StrideDocument *self = STRIDE_DOCUMENT (object);

  g_free (self->path);
  g_free (self->name);
  g_free (self->format);
  g_free (self->broken_copy);
  json_object_unref (self->root);

  G_OBJECT_CLASS (stride_document_parent_class)->finalize (object);
}

static void
stride_document_class_init (StrideDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_document_finalize;
}

static void
stride_document_init (StrideDocument *self)
{
}

/* "format" and "version" first, then the members of @from in their order. */
static JsonObject *
with_header (StrideDocument *self, JsonObject *from)
{
  JsonObject *object = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_set_string_member (object, "format", self->format);
  json_object_set_int_member (object, "version", self->version);

  if (!from)
    return object;

  json_object_iter_init_ordered (&iter, from);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (!g_str_equal (name, "format") && !g_str_equal (name, "version"))
      json_object_set_member (object, name, json_node_ref (node));
  }

  return object;
}

/* Most files of the log have nothing beside their arrays and these two: no object need be printed. */
static GBytes *
print_root (StrideDocument *self, JsonObject *root, GError **error)
{
  g_autofree char *text = NULL;
  StrideJsonWriter writer;
  char *line;

  if (json_object_get_size (root) > 2)
    return stride_json_text_print (root, self->name, error);

  stride_json_writer_init (&writer, 0);
  stride_json_writer_string (&writer, "format", self->format);
  stride_json_writer_int (&writer, "version", self->version);
  text = stride_json_writer_finish (&writer);
  line = g_strconcat (text, "\n", NULL);

  return g_bytes_new_take (line, strlen (line));
}

static void
take_root (StrideDocument *self, JsonObject *root)
{
  g_clear_pointer (&self->root, json_object_unref);
  self->root = root;
}

StrideDocument *
stride_document_new (const char *path, const char *format, int version)
{
  StrideDocument *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);
  g_return_val_if_fail (version >= 1, NULL);

  self = g_object_new (STRIDE_TYPE_DOCUMENT, NULL);
  self->path = g_strdup (path);
  self->name = g_filename_display_basename (path);
  self->format = g_strdup (format);
  self->version = version;
  self->disk_version = version;
  take_root (self, with_header (self, NULL));

  return self;
}

/* The version that the object says it has; 0 and an error if it is not of this format. */
static int
check_header (StrideDocument *self, JsonObject *root, GError **error)
{
  JsonNode *format = json_object_get_member (root, "format");
  JsonNode *version = json_object_get_member (root, "version");

  if (!format || json_node_get_value_type (format) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (format), self->format)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, "%s: $.format: expected \"%s\"",
                 self->name, self->format);
    return 0;
  }

  if (!version || json_node_get_value_type (version) != G_TYPE_INT64 ||
      json_node_get_int (version) < 1 || json_node_get_int (version) > G_MAXINT) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                 "%s: $.version: expected a whole number from 1", self->name);
    return 0;
  }

  return (int) json_node_get_int (version);
}

/* The name holds the content's hash, so the same bytes are never copied twice. */
static void
copy_aside (StrideDocument *self, GBytes *bytes)
{
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  StrideFileStamp none = { FALSE };
  g_autoptr (GError) error = NULL;

  hash[12] = '\0';
  g_free (self->broken_copy);
  self->broken_copy = g_strdup_printf ("%s.broken-%s", self->path, hash);

  if (!stride_file_write (self->broken_copy, bytes, &none, &error) &&
      !g_error_matches (error, STRIDE_ERROR, STRIDE_ERROR_CHANGED))
    g_clear_pointer (&self->broken_copy, g_free);
}

gboolean
stride_document_load (StrideDocument *self, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) root = NULL;

  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), FALSE);

  take_root (self, with_header (self, NULL));
  self->disk_version = self->version;
  self->broken = FALSE;
  g_clear_pointer (&self->broken_copy, g_free);

  if (!stride_file_read (self->path, &bytes, &self->stamp, error)) {
    self->broken = TRUE;
    return FALSE;
  }

  if (!bytes)
    return TRUE;

  root = stride_json_text_parse (bytes, self->name, error);
  self->disk_version = root ? check_header (self, root, error) : 0;
  if (self->disk_version == 0) {
    self->disk_version = self->version;
    self->broken = TRUE;
    copy_aside (self, bytes);
    return FALSE;
  }

  take_root (self, g_steal_pointer (&root));

  return TRUE;
}

const char *
stride_document_get_path (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), NULL);

  return self->path;
}

JsonObject *
stride_document_get_root (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), NULL);

  return self->root;
}

int
stride_document_get_version (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), 0);

  return self->disk_version;
}

gboolean
stride_document_exists (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), FALSE);

  return self->stamp.exists;
}

gboolean
stride_document_is_read_only (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), TRUE);

  return self->broken || self->disk_version > self->version ||
         !stride_file_is_writable (self->path);
}

gboolean
stride_document_has_changed_on_disk (StrideDocument *self)
{
  StrideFileStamp now;

  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), FALSE);

  stride_file_get_stamp (self->path, &now);

  return !stride_file_stamp_equal (&now, &self->stamp);
}

const char *
stride_document_get_broken_copy (StrideDocument *self)
{
  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), NULL);

  return self->broken_copy;
}

static gboolean
check_writable (StrideDocument *self, GError **error)
{
  if (self->broken) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_READ_ONLY,
                 _ ("%s could not be read, so it is left as it is and nothing is written over it."),
                 self->name);
    return FALSE;
  }

  if (self->disk_version > self->version) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER,
                 _ (
                   "%s was written by a newer version of Backstride. It is shown but not changed."),
                 self->name);
    return FALSE;
  }

  return TRUE;
}

gboolean
stride_document_save (StrideDocument *self, JsonObject *root, GError **error)
{
  return stride_document_save_with_arrays (self, root, NULL, 0, error);
}

gboolean
stride_document_save_with_arrays (StrideDocument *self,
                                  JsonObject *root,
                                  const StrideDocumentArray *arrays,
                                  guint n_arrays,
                                  GError **error)
{
  g_autoptr (JsonObject) written = NULL;
  g_autoptr (GBytes) bytes = NULL;
  StrideFileStamp before = self->stamp;
  gboolean saved;

  g_return_val_if_fail (STRIDE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (root != NULL, FALSE);

  if (!check_writable (self, error))
    return FALSE;

  written = with_header (self, root);
  bytes = print_root (self, written, error);
  if (!bytes)
    return FALSE;

  for (guint i = 0; i < n_arrays; i++) {
    g_autoptr (GBytes) shorter = g_steal_pointer (&bytes);

    bytes = stride_json_text_append_array (shorter, arrays[i].name, arrays[i].elements);
  }

  if (!self->swept)
    stride_file_sweep (self->path);
  self->swept = TRUE;

  saved = stride_file_write (self->path, bytes, &self->stamp, error);

  /* Also after an error the new content may be in place: only its safety is then in doubt. */
  if (!stride_file_stamp_equal (&before, &self->stamp)) {
    take_root (self, g_steal_pointer (&written));
    self->disk_version = self->version;
  }

  return saved;
}
