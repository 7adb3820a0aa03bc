/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * StrideDocument:
 *
 * One JSON file of the person's: an object with "format" and "version", loaded whole and saved durably.
 *
 * A save takes the folder's lock, checks that the file is still the one that was read, writes a
 * temporary file beside it, reads it back, syncs it, renames it and syncs the folder. Only then does it
 * answer %TRUE; from then on the content survives the power going off.
 */
#define STRIDE_TYPE_DOCUMENT (stride_document_get_type ())
G_DECLARE_FINAL_TYPE (StrideDocument, stride_document, STRIDE, DOCUMENT, GObject)

/* @path: the file; its folder is made when first saved. @format: for example "backstride/log".
 * @version: the newest version that this program writes. */
StrideDocument *
stride_document_new (const char *path, const char *format, int version) G_GNUC_WARN_UNUSED_RESULT;

/* Reads the file. A missing file is an empty document. Errors: %STRIDE_ERROR_PARSE or
 * %STRIDE_ERROR_VALUE (broken: the file is left as it is, copied aside once as NAME.broken-…, and this
 * document refuses to save), %STRIDE_ERROR_IO. A file of a newer version loads and is read-only. */
gboolean stride_document_load (StrideDocument *self, GError **error);

const char *stride_document_get_path (StrideDocument *self);
/* The whole object, or an empty one that has format and version. (transfer none) */
JsonObject *stride_document_get_root (StrideDocument *self);
/* The version that the file has on disk; the program's own for a missing file. */
int stride_document_get_version (StrideDocument *self);
gboolean stride_document_exists (StrideDocument *self);
/* Newer, broken, or not writable. */
gboolean stride_document_is_read_only (StrideDocument *self);
/* Whether the file on disk is no longer the one that was read. */
gboolean stride_document_has_changed_on_disk (StrideDocument *self);
/* (nullable): where the broken file was copied to */
const char *stride_document_get_broken_copy (StrideDocument *self);

/* Writes @root (a new or the present object; "format" and "version" are set here), durably.
 * Errors: %STRIDE_ERROR_CHANGED (load, merge, save again), _NEWER, _NO_SPACE, _READ_ONLY, _BUSY, _IO.
 * After an error the file holds the old or the new content, whole. */
gboolean stride_document_save (StrideDocument *self, JsonObject *root, GError **error);

/* An array member that is already text. */
typedef struct {
  const char *name;
  GPtrArray *elements; /* (element-type utf8): from stride_json_text_print_element() */
} StrideDocumentArray;

/* The same with arrays at the end whose elements were printed and read back before: a file in which one
 * element changes costs one element. @root does not have them, and stays without. */
gboolean stride_document_save_with_arrays (StrideDocument *self,
                                           JsonObject *root,
                                           const StrideDocumentArray *arrays,
                                           guint n_arrays,
                                           GError **error);

G_END_DECLS
