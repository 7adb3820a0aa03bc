/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-entry.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideEntryQuery:
 *
 * What somebody looks for in the log: words ("trail ghost november") that must all occur in what an
 * entry shows, and comparisons ("sore > 4", "km >= 10", "sleep<6").
 */
typedef struct _StrideEntryQuery StrideEntryQuery;

/* @text: (nullable): matches everything when blank */
StrideEntryQuery *stride_entry_query_new (const char *text) G_GNUC_WARN_UNUSED_RESULT;
void stride_entry_query_free (StrideEntryQuery *self);

gboolean stride_entry_query_is_empty (const StrideEntryQuery *self);
/* @catalog, @shoes: (nullable) */
gboolean stride_entry_query_matches (const StrideEntryQuery *self,
                                     StrideEntry *entry,
                                     StrideCatalog *catalog,
                                     StrideShoes *shoes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideEntryQuery, stride_entry_query_free)

G_END_DECLS
