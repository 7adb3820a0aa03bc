/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-json-reader.h"
#include "stride-json-writer.h"

G_BEGIN_DECLS

/*
 * What each kind of entry holds, as tables: one row a member of the file. Reading, writing, checking,
 * copying and freeing all walk the same row.
 */

typedef enum {
  STRIDE_FIELD_INT,
  STRIDE_FIELD_FLAG,
  STRIDE_FIELD_TEXT,
  STRIDE_FIELD_SURFACE,
  STRIDE_FIELD_SHARE,
  STRIDE_FIELD_ZONES,
  STRIDE_FIELD_TAGS,
  STRIDE_FIELD_SIGNS,
} StrideFieldType;

typedef struct {
  const char *name; /* as in files */
  StrideFieldType type;
  gsize offset; /* in the kind's struct */
  int min, max; /* of a number; of a text's length */
  int fallback; /* a number's value where the member is absent */
  gboolean required;
} StrideField;

typedef struct {
  const char *nick; /* "run", as in files */
  gsize size;       /* of the kind's struct */
  const StrideField *fields;
  guint n_fields;
} StrideEntryLayout;

const StrideEntryLayout *stride_entry_layout (StrideEntryKind kind);
/* NULL-terminated, in the order of StrideEntryKind */
const char *const *stride_entry_kind_nicks (void);

/* The words that files have for surfaces, zones or tags, NULL-terminated. */
const char *const *stride_field_words (StrideFieldType type);

/* @data: the kind's struct, for example a StrideRun. */
void stride_layout_init (const StrideEntryLayout *layout, gpointer data);
gpointer stride_layout_copy (const StrideEntryLayout *layout,
                             gconstpointer data) G_GNUC_WARN_UNUSED_RESULT;
void stride_layout_free (const StrideEntryLayout *layout, gpointer data);
gboolean stride_layout_is_valid (const StrideEntryLayout *layout, gconstpointer data);
gboolean stride_layout_has_member (const StrideEntryLayout *layout, const char *name);

/* Members that hold nothing are not written. */
void
stride_layout_write (const StrideEntryLayout *layout, gconstpointer data, StrideJsonWriter *writer);
/* Fills @data from the reader's current object; complaints stay in the reader. Answers the number of
 * members found. */
guint stride_layout_read (const StrideEntryLayout *layout, gpointer data, StrideJsonReader *reader);

G_END_DECLS
