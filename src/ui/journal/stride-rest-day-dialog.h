/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry-dialog.h"

G_BEGIN_DECLS

/**
 * StrideRestDayDialog:
 *
 * A day without a run: how sore the back is, and what else counts.
 */
#define STRIDE_TYPE_REST_DAY_DIALOG (stride_rest_day_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideRestDayDialog,
                      stride_rest_day_dialog,
                      STRIDE,
                      REST_DAY_DIALOG,
                      StrideEntryDialog)

/* @edit: (nullable): the rest day to change; NULL for today. (transfer floating) */
AdwDialog *stride_rest_day_dialog_new (StrideJournal *journal,
                                       StrideClock *clock,
                                       StrideEntry *edit) G_GNUC_WARN_UNUSED_RESULT;
/* Today as a rest day that is like @like. (transfer floating) */
AdwDialog *stride_rest_day_dialog_new_like (StrideJournal *journal,
                                            StrideClock *clock,
                                            StrideEntry *like) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
