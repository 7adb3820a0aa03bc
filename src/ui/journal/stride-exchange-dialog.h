/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-clock.h"
#include "stride-journal.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideExchangeDialog:
 *
 * The log out of the program and into it. Files to import are shown with what they would change before
 * anything changes.
 */
#define STRIDE_TYPE_EXCHANGE_DIALOG (stride_exchange_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideExchangeDialog,
                      stride_exchange_dialog,
                      STRIDE,
                      EXCHANGE_DIALOG,
                      AdwPreferencesDialog)

/* @catalog: (nullable): what routines are called */
AdwDialog *stride_exchange_dialog_new (StrideJournal *journal,
                                       StrideShoes *shoes,
                                       StrideCatalog *catalog,
                                       StrideClock *clock);

/* What happens once files were chosen. @files: (element-type GFile) */
void stride_exchange_dialog_preview (StrideExchangeDialog *self, GListModel *files);
/* @table: runs as CSV, else everything as JSON */
void stride_exchange_dialog_export (StrideExchangeDialog *self, GFile *file, gboolean table);

G_END_DECLS
