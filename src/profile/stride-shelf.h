/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "stride-shoes.h"

G_BEGIN_DECLS

/*
 * What a shoes.json holds, so that copies of it can meet as those of a month do: by id the newest change
 * wins, a removal leaves a tombstone, and in whatever order copies meet, the result is the same.
 */

typedef struct {
  StrideShoe shoe;
  gint64 modified;    /* Unix milliseconds of the last change; 0: from before there were any */
  JsonObject *source; /* (owned) (nullable): members of a later version travel along */
} StridePair;

typedef struct {
  GPtrArray *pairs;       /* (owned) (element-type StridePair) */
  GHashTable *tombstones; /* (owned): id → Unix milliseconds of the removal */
  char *chosen;           /* (owned) (nullable): id of the pair for a new run */
} StrideShelf;

StrideShelf *stride_shelf_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_shelf_free (StrideShelf *self);

/* 1 to 60 characters */
gboolean stride_shelf_is_good_name (const char *name);

/* Fills the empty shelf. @name: of the file, for complaints. */
gboolean stride_shelf_read (StrideShelf *self, JsonObject *root, const char *name, GError **error);
/* Sets the shelf's members in @root. */
void stride_shelf_write (const StrideShelf *self, JsonObject *root);

/* (nullable) (transfer none) */
StridePair *stride_shelf_find (const StrideShelf *self, const char *id);
/* A pair of that id, new at the end of the shelf if there was none. (transfer none) */
StridePair *stride_shelf_ensure (StrideShelf *self, const char *id);
void stride_shelf_bury (StrideShelf *self, const char *id, gint64 removed);
/* A moment for a change of @id that counts: @now, but always later than what is known of it. */
gint64 stride_shelf_stamp (const StrideShelf *self, const char *id, gint64 now);

/* Takes in what @other knows later or besides. Whether anything changed. */
gboolean stride_shelf_join (StrideShelf *self, const StrideShelf *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideShelf, stride_shelf_free)

#define STRIDE_SHOE_LIMIT_MIN 300000
#define STRIDE_SHOE_LIMIT_MAX 1200000
#define STRIDE_SHOE_START_MAX 5000000

G_END_DECLS
