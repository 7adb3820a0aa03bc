/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The text of an object, as stride_json_text_print() would print it, without building the object: saving
 * an entry costs little more than the disk. For what is known to be valid; texts must be UTF-8.
 */
typedef struct {
  GString *text; /* (owned) */
  guint depth;   /* of the members that are written now */
  gboolean open; /* nothing stands yet in the innermost object or array */
} StrideJsonWriter;

/* Begins an object that itself stands @depth levels deep. */
void stride_json_writer_init (StrideJsonWriter *self, guint depth);
/* Ends that object. (transfer full) */
char *stride_json_writer_finish (StrideJsonWriter *self) G_GNUC_WARN_UNUSED_RESULT;

/* Members of an object, or elements of an array where @name is NULL. */
void stride_json_writer_string (StrideJsonWriter *self, const char *name, const char *value);
void stride_json_writer_int (StrideJsonWriter *self, const char *name, gint64 value);
void stride_json_writer_true (StrideJsonWriter *self, const char *name);
/* @json: valid, indented for its place */
void stride_json_writer_raw (StrideJsonWriter *self, const char *name, const char *json);
/* @bracket: '{' or '[', and its closing one */
void stride_json_writer_begin (StrideJsonWriter *self, const char *name, char bracket);
void stride_json_writer_end (StrideJsonWriter *self, char bracket);

G_END_DECLS
