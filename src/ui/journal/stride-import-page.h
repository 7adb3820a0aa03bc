/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-clock.h"
#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideImportPage:
 *
 * What some files would change in the log, and the button that does it. Signal: `done` (guint
 * n_imported).
 */
#define STRIDE_TYPE_IMPORT_PAGE (stride_import_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideImportPage, stride_import_page, STRIDE, IMPORT_PAGE, AdwNavigationPage)

/* @catalog: (nullable). @files: (element-type GFile) */
AdwNavigationPage *stride_import_page_new (StrideJournal *journal,
                                           StrideCatalog *catalog,
                                           StrideClock *clock,
                                           GListModel *files);

G_END_DECLS
