/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-clock.h"
#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideReminder:
 *
 * Knows when the soreness after a run is to be asked for, 12–36 h and, where it was sore, 40–60 h after
 * it. Nobody is asked between nine in the evening and eight in the morning.
 *
 * Signals: `due` (const char *question): once for each question. `over` (): it was answered, or its time
 * has passed.
 */
#define STRIDE_TYPE_REMINDER (stride_reminder_get_type ())
G_DECLARE_FINAL_TYPE (StrideReminder, stride_reminder, STRIDE, REMINDER, GObject)

StrideReminder *stride_reminder_new (StrideJournal *journal,
                                     StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

/* Looks at log and clock. It does so by itself when either has gone on. */
void stride_reminder_check (StrideReminder *self);

G_END_DECLS
