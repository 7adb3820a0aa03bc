/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideReportDialog:
 *
 * The page for a physiotherapist: the person writes what they want to say, picks notes of the log to go
 * with it, sees the page, and saves or prints it. Nothing leaves the program otherwise.
 */
#define STRIDE_TYPE_REPORT_DIALOG (stride_report_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideReportDialog, stride_report_dialog, STRIDE, REPORT_DIALOG, AdwDialog)

/* @first_weekday: 1–7 */
AdwDialog *stride_report_dialog_new (StrideInsight *insight,
                                     StrideJournal *journal,
                                     int first_weekday,
                                     gboolean miles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
