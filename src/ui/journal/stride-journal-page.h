/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-journal.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideJournalPage:
 *
 * The log: entries by week, newest first, with search, filters, delete with undo and several at once. Months are loaded as they are scrolled to.
 *
 * Properties: `miles` (of weekly sums), `first-weekday` (1 Monday … 7 Sunday; 0: the locale's).
 * Asks the window for `win.edit-entry`, `win.log-run`, `win.log-rest-day`, `win.shoes`, `win.undo` and
 * `win.toast`.
 */
#define STRIDE_TYPE_JOURNAL_PAGE (stride_journal_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideJournalPage, stride_journal_page, STRIDE, JOURNAL_PAGE, AdwBin)

StrideJournalPage *stride_journal_page_new (StrideJournal *journal,
                                            StrideShoes *shoes,
                                            StrideCatalog *catalog,
                                            StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

void stride_journal_page_set_miles (StrideJournalPage *self, gboolean miles);
void stride_journal_page_set_first_weekday (StrideJournalPage *self, int weekday);

G_END_DECLS
