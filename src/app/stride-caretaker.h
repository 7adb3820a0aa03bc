/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideCaretaker:
 *
 * Looks after the data folder while the program runs: what another program or a sync tool changes in the
 * log appears, what could not be saved is tried again, and once a week the folder is copied to backups/.
 * Wakes up for nothing else.
 */
#define STRIDE_TYPE_CARETAKER (stride_caretaker_get_type ())
G_DECLARE_FINAL_TYPE (StrideCaretaker, stride_caretaker, STRIDE, CARETAKER, GObject)

/* @settle_ms: from a change of the folder to the look at it; a sync tool writes many files in a row.
 * @retry_ms: between two attempts to save what could not be saved. */
StrideCaretaker *stride_caretaker_new (const char *data_dir,
                                       StrideJournal *journal,
                                       guint settle_ms,
                                       guint retry_ms) G_GNUC_WARN_UNUSED_RESULT;

/* Copies the folder in a thread if a copy is due. */
void stride_caretaker_back_up (StrideCaretaker *self, StrideDay today);

G_END_DECLS
