/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideWeekStrip:
 *
 * Seven days in a row, with a mark where something is logged. One stop of the Tab key: Left and Right go
 * from day to day, Page Up and Page Down from week to week, Home and End to the ends of the week; Return
 * chooses the day.
 *
 * Signals: `day-chosen` (int day); `week-wanted` (int first day): somebody went beyond the week that is
 * shown; whoever listens answers with stride_week_strip_show().
 *
 * Accessibility: a group of buttons, each named by its date and the number of its entries.
 */
#define STRIDE_TYPE_WEEK_STRIP (stride_week_strip_get_type ())
G_DECLARE_FINAL_TYPE (StrideWeekStrip, stride_week_strip, STRIDE, WEEK_STRIP, GtkWidget)

/* Shows the week that begins with @first, as far as @journal has it loaded. Days after @today cannot be
 * chosen. */
void stride_week_strip_show (StrideWeekStrip *self,
                             StrideJournal *journal,
                             StrideDay first,
                             StrideDay today);
StrideDay stride_week_strip_get_first (StrideWeekStrip *self);

G_END_DECLS
