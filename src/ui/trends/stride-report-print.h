/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-report.h"

G_BEGIN_DECLS

/* Asks for a printer and prints the page on A4; comes back when that is done. What goes wrong is said in
 * the window of @widget. */
void stride_report_print (const StrideReport *report, GtkWidget *widget);

G_END_DECLS
