/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-json-reader.h"

G_BEGIN_DECLS

/*
 * What was removed and when, so that a copy from before the removal does not bring it back: a table of ids
 * (utf8) and Unix milliseconds (gint64), as the files of log and shoes keep it in
 * "tombstones": [ { "id": "…", "removed": 1795252000000 } ].
 */

GHashTable *stride_tombstones_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* -1 if @id has none */
gint64 stride_tombstones_get (GHashTable *self, const char *id);
/* Replaces what is there. @id may belong to what goes with the removal. */
void stride_tombstones_put (GHashTable *self, const char *id, gint64 removed);

typedef void (*StrideTombstoneFunc) (gpointer user_data, const char *id, gint64 removed);

/* Calls @func for each element of the array that @reader has entered. @latest: of the moments, in
 * milliseconds; what lies outside, or has no id, is complained about in @reader and left out. */
void stride_tombstones_read (StrideJsonReader *reader,
                             gint64 latest,
                             StrideTombstoneFunc func,
                             gpointer user_data);
/* Sorted by id, so that the same content is always the same text. (transfer full) */
JsonArray *stride_tombstones_to_json (GHashTable *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
