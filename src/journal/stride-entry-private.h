/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-json-reader.h"

G_BEGIN_DECLS

/* What the rest of this folder may do with an entry, and nobody else. */

/* The same entry, changed at @modified (Unix milliseconds). (transfer full) */
StrideEntry *stride_entry_touch (StrideEntry *self, gint64 modified) G_GNUC_WARN_UNUSED_RESULT;

/* Whether there is strong soreness or a sign, and all of it was in @base already. */
gboolean stride_entry_has_told (StrideEntry *self, StrideEntry *base);

/* Reads the reader's current object; NULL and the complaint, which is taken out of the reader. */
StrideEntry *stride_entry_read (StrideJsonReader *reader, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What stands in the month's file; made when it is first asked for. (transfer none) */
GRefString *stride_entry_get_text (StrideEntry *self);

/* The order of a merge: newest change wins; at the same time the larger text, so that every copy of
 * the log decides alike. */
int stride_entry_compare_age (StrideEntry *a, StrideEntry *b);

G_END_DECLS
