/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideCheckInDialog:
 *
 * The week in five questions, half a minute, by keys alone. Writes one check-in entry for today; a
 * second one on the same day replaces the first. One of the log is corrected in the same way and keeps
 * its day, its time and its note.
 *
 * Signals: `saved` (StrideEntry entry): it is in the log.
 * Actions: win.entry-saved, which sees to the safety screens after a sign or strong soreness;
 * win.safety-check when there was such a thing to save and it could not be.
 */
#define STRIDE_TYPE_CHECK_IN_DIALOG (stride_check_in_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideCheckInDialog,
                      stride_check_in_dialog,
                      STRIDE,
                      CHECK_IN_DIALOG,
                      AdwDialog)

StrideCheckInDialog *stride_check_in_dialog_new (StrideInsight *insight,
                                                 StrideJournal *journal,
                                                 StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;
/* @entry: the check-in to correct; the questions open with what it says. (transfer floating) */
StrideCheckInDialog *
stride_check_in_dialog_new_for_entry (StrideInsight *insight,
                                      StrideJournal *journal,
                                      StrideClock *clock,
                                      StrideEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
