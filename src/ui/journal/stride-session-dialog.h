/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-entry-dialog.h"

G_BEGIN_DECLS

/**
 * StrideSessionDialog:
 *
 * Corrects when a routine was done and how it felt. What was done of it stays as the player counted it.
 */
#define STRIDE_TYPE_SESSION_DIALOG (stride_session_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideSessionDialog,
                      stride_session_dialog,
                      STRIDE,
                      SESSION_DIALOG,
                      StrideEntryDialog)

/* @catalog: (nullable): for the name of the routine. @edit: a session. (transfer floating) */
AdwDialog *stride_session_dialog_new (StrideJournal *journal,
                                      StrideCatalog *catalog,
                                      StrideClock *clock,
                                      StrideEntry *edit) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
