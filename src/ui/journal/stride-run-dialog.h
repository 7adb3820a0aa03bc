/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-entry.h"
#include "stride-journal.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideRunDialog:
 *
 * The form of a run. The last run's values stand in it already; distance, duration and soreness are
 * enough. Closing it keeps what was typed for the next time; only saving, or starting over, ends that.
 *
 * A save that fails leaves the dialog open, with what to do.
 */
#define STRIDE_TYPE_RUN_DIALOG (stride_run_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideRunDialog, stride_run_dialog, STRIDE, RUN_DIALOG, AdwDialog)

/* @edit: (nullable): the run to change; NULL for a new one. @miles: the unit of the very first run; later
 * ones begin with that of the run before. (transfer floating) */
AdwDialog *stride_run_dialog_new (StrideJournal *journal,
                                  StrideShoes *shoes,
                                  StrideClock *clock,
                                  StrideEntry *edit,
                                  gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* A new run with the distance, duration, surface and shoe of @like. (transfer floating) */
AdwDialog *stride_run_dialog_new_like (StrideJournal *journal,
                                       StrideShoes *shoes,
                                       StrideClock *clock,
                                       StrideEntry *like) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
