/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "journal-fixture.h"
#include "stride-journal-page.h"

G_BEGIN_DECLS

/* Two weeks: three runs, a rest day. */
void journal_fixture_fill (JournalFixture *self);
/* The log's page, in kilometres and with weeks that begin on Monday. */
StrideJournalPage *journal_fixture_open_page (JournalFixture *self, int width, int height);
/* Entries in the list that is in sight; 0 where there is no list. */
guint journal_fixture_count_rows (JournalFixture *self);

G_END_DECLS
