/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-clock.h"
#include "stride-journal.h"
#include "stride-profile.h"

G_BEGIN_DECLS

/**
 * StridePreferencesDialog:
 *
 * Units and weeks, what the advice needs to know of the person, advice that was switched off, and where
 * the data lies. Every change is kept at once.
 *
 * Asks the window for `win.questionnaire` and `win.undo`.
 */
#define STRIDE_TYPE_PREFERENCES_DIALOG (stride_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StridePreferencesDialog,
                      stride_preferences_dialog,
                      STRIDE,
                      PREFERENCES_DIALOG,
                      AdwPreferencesDialog)

/* @data_dir: the folder with the person's files. (transfer floating) */
AdwDialog *stride_preferences_dialog_new (StrideProfile *profile,
                                          StrideCatalog *catalog,
                                          StrideJournal *journal,
                                          StrideClock *clock,
                                          GSettings *settings,
                                          const char *data_dir) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
