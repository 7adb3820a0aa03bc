/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-entry.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/* An entry of the log in words. @catalog, @shoes: (nullable) everywhere; what they would name is left
 * out then. All texts are (transfer full). */

/* "8.2 km · 45 min · 5:29 /km", "Rest day", "Core 15" */
char *stride_entry_dup_title (StrideEntry *entry, StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
/* "Yesterday 7:30 · Asphalt · Ghost 15 · stiff at first" */
char *stride_entry_dup_subtitle (StrideEntry *entry,
                                 StrideShoes *shoes,
                                 StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
/* All of it in one sentence, for a screen reader, with the soreness in words. */
char *stride_entry_dup_spoken (StrideEntry *entry,
                               StrideCatalog *catalog,
                               StrideShoes *shoes,
                               StrideDay today) G_GNUC_WARN_UNUSED_RESULT;

/* "Run", "Rest day", "Routine", "Weekly check-in", "Self-test" */
const char *stride_entry_kind_get_title (StrideEntryKind kind);
/* The name of the icon of that kind. */
const char *stride_entry_kind_get_icon (StrideEntryKind kind);

/* "3 runs · 24.5 km · soreness 2.3" of the entries @start … @end - 1 of @model (element-type StrideEntry);
 * what there is none of is left out. */
char *stride_entries_dup_summary (GListModel *model, guint start, guint end, gboolean miles)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
