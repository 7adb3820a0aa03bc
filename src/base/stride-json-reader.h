/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * StrideJsonReader:
 *
 * Walks one JSON document and remembers where it is, so that every complaint names the file, the JSON
 * path and what was expected. The first complaint sticks: reading goes on with fallbacks, and
 * stride_json_reader_finish() reports it. That keeps callers free of error plumbing.
 *
 * |[
 *   reader = stride_json_reader_new_for_bytes (bytes, "routines.json", error);
 *   if (!reader)
 *     return NULL;
 *   if (stride_json_reader_enter_member (reader, "routines")) {
 *     for (guint i = 0; i < stride_json_reader_count (reader); i++) {
 *       stride_json_reader_enter_element (reader, i);
 *       id = stride_json_reader_string (reader, "id");
 *       sets = stride_json_reader_int (reader, "sets", 1, 10);
 *       stride_json_reader_leave (reader);
 *     }
 *     stride_json_reader_leave (reader);
 *   }
 *   return stride_json_reader_finish (reader, error);
 * ]|
 *
 * Strings handed out are borrowed and live as long as the reader (or, with
 * stride_json_reader_new_for_node(), as the node).
 */
typedef struct _StrideJsonReader StrideJsonReader;

/* Parses in json-glib's strict mode. @name: the file's name as a person knows it. */
StrideJsonReader *stride_json_reader_new_for_bytes (GBytes *bytes,
                                                    const char *name,
                                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* @root: (transfer none), kept alive by the reader. */
StrideJsonReader *stride_json_reader_new_for_node (JsonNode *root,
                                                   const char *name) G_GNUC_WARN_UNUSED_RESULT;
void stride_json_reader_free (StrideJsonReader *self);

/* Enter a member (of the current object) or an element (of the current array). A member that is absent
 * or null is not entered and is no error: FALSE, do not leave. Elements are always entered. */
gboolean stride_json_reader_enter_member (StrideJsonReader *self, const char *name);
void stride_json_reader_enter_element (StrideJsonReader *self, guint index);
void stride_json_reader_leave (StrideJsonReader *self);

/* Elements of the current array; a complaint and 0 for anything else. */
guint stride_json_reader_count (StrideJsonReader *self);
/* The names of the current object's members in the order of the file, NULL-terminated; a complaint and
 * none for anything else. (transfer container) */
const char **stride_json_reader_list_members (StrideJsonReader *self) G_GNUC_WARN_UNUSED_RESULT;
/* The node here. (transfer none) */
JsonNode *stride_json_reader_get_node (StrideJsonReader *self);
/* Whether the member is there and is not null. */
gboolean stride_json_reader_has (StrideJsonReader *self, const char *name);

/* Members of the current object. The plain forms complain when the member is absent; the `_or` forms
 * answer @fallback. All complain about a wrong type or a value outside @min … @max. */
const char *stride_json_reader_string (StrideJsonReader *self, const char *name);
const char *
stride_json_reader_string_or (StrideJsonReader *self, const char *name, const char *fallback);
gint64 stride_json_reader_int (StrideJsonReader *self, const char *name, gint64 min, gint64 max);
gint64 stride_json_reader_int_or (StrideJsonReader *self,
                                  const char *name,
                                  gint64 fallback,
                                  gint64 min,
                                  gint64 max);
double stride_json_reader_double (StrideJsonReader *self, const char *name, double min, double max);
double stride_json_reader_double_or (StrideJsonReader *self,
                                     const char *name,
                                     double fallback,
                                     double min,
                                     double max);
gboolean
stride_json_reader_boolean_or (StrideJsonReader *self, const char *name, gboolean fallback);
/* An array of strings; an empty one when absent. (transfer full) */
char **stride_json_reader_dup_strv (StrideJsonReader *self,
                                    const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* The index of the member's text in the NULL-terminated @words; complains and answers @fallback. */
int stride_json_reader_choice (StrideJsonReader *self,
                               const char *name,
                               const char *const *words,
                               int fallback);
/* A number that stands here, as an element of an array. */
double stride_json_reader_here_double (StrideJsonReader *self, double min, double max);
const char *stride_json_reader_here_string (StrideJsonReader *self);

/* "$.exercises[3].dose", (transfer full) */
char *stride_json_reader_dup_path (StrideJsonReader *self) G_GNUC_WARN_UNUSED_RESULT;
/* Complain at the current path (@member: (nullable) a member of it). @code: a StrideError. */
void stride_json_reader_complain (StrideJsonReader *self,
                                  int code,
                                  const char *member,
                                  const char *format,
                                  ...) G_GNUC_PRINTF (4, 5);
/* Forgets the complaint, for a document whose parts are good without each other. */
void stride_json_reader_forgive (StrideJsonReader *self);
/* FALSE and the first complaint, if there was one. The reader may go on being used. */
gboolean stride_json_reader_finish (StrideJsonReader *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideJsonReader, stride_json_reader_free)

G_END_DECLS
