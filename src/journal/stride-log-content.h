/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/**
 * StrideLogContent:
 *
 * What one file of the log says: entries by id, and tombstones of those that were removed. Joining two
 * contents keeps, for each id, what was said last; the order in which copies meet does not matter, and
 * meeting twice changes nothing.
 */
typedef struct {
  GHashTable *entries;    /* (owned) (element-type utf8 StrideEntry) */
  GHashTable *tombstones; /* (owned) (element-type utf8 gint64): Unix milliseconds of the removal */
  GPtrArray *unreadable;  /* (owned) (element-type JsonNode): entries that go back as they came */
  GPtrArray *sorted;      /* (owned) (nullable) (unowned elements): entries by time, if known */
} StrideLogContent;

StrideLogContent *stride_log_content_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_log_content_free (StrideLogContent *self);

/* Adds what @root holds in "entries" and "tombstones". @name: the file's name as a person knows it.
 * @complaints: (nullable) (element-type utf8): a sentence for each entry that does not read. FALSE:
 * %STRIDE_ERROR_VALUE; the file as a whole is not what it should be. */
gboolean stride_log_content_read (StrideLogContent *self,
                                  JsonObject *root,
                                  const char *name,
                                  GPtrArray *complaints,
                                  GError **error);
/* The elements of "entries", sorted by time, and of "tombstones", sorted by id, as text for
 * stride_document_save_with_arrays(). NULL and %STRIDE_ERROR_VALUE if one of them would not be read back.
 * (transfer container) (element-type GRefString) */
GPtrArray *stride_log_content_print_entries (StrideLogContent *self,
                                             const char *name,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *stride_log_content_print_tombstones (StrideLogContent *self,
                                                const char *name,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Both answer whether anything changed. A removal wins over a change of the same moment. */
gboolean stride_log_content_put (StrideLogContent *self, StrideEntry *entry);
gboolean stride_log_content_bury (StrideLogContent *self, const char *id, gint64 removed);
/* Takes an entry out without a tombstone. */
void stride_log_content_drop (StrideLogContent *self, const char *id);
gboolean stride_log_content_join (StrideLogContent *self, StrideLogContent *other);

/* -1 if @id has no tombstone. */
gint64 stride_log_content_get_removed (StrideLogContent *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideLogContent, stride_log_content_free)

G_END_DECLS
