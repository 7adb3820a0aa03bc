/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideBackupsPage:
 *
 * The copies of the data folder, each with what bringing it back would change in the log. Bringing back
 * is one step of undo.
 *
 * Signals: `message` (text, undoable): what was done, or why not.
 */
#define STRIDE_TYPE_BACKUPS_PAGE (stride_backups_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideBackupsPage,
                      stride_backups_page,
                      STRIDE,
                      BACKUPS_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *stride_backups_page_new (StrideJournal *journal,
                                            const char *data_dir,
                                            StrideDay today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
