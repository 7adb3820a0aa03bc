/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-catalog.h"
#include "stride-entry.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideEntryRow:
 *
 * One entry of the log: kind, what it was, how sore. Its menu asks `win.edit-entry`, `log.duplicate` and
 * `log.delete` with the entry's id.
 */
#define STRIDE_TYPE_ENTRY_ROW (stride_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (StrideEntryRow, stride_entry_row, STRIDE, ENTRY_ROW, GtkBox)

GtkWidget *stride_entry_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_entry_row_set_entry (StrideEntryRow *self,
                                 StrideEntry *entry,
                                 StrideCatalog *catalog,
                                 StrideShoes *shoes,
                                 StrideDay today);
/* With @selecting, a check mark stands where the menu was. */
void stride_entry_row_set_selection (StrideEntryRow *self, gboolean selecting, gboolean selected);
/* (nullable) */
StrideEntry *stride_entry_row_get_entry (StrideEntryRow *self);

G_END_DECLS
