/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* Logs for tests, a line an entry. All make a list that stays sorted by time. */

/* (element-type StrideEntry) */
GPtrArray *test_log_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* An easy run at noon: metres, soreness after. */
StrideEntry *test_log_run (GPtrArray *log, const char *day, int distance_m, int after);
/* A run with whatever @run holds, @minute of the day, @tz minutes east. */
StrideEntry *
test_log_full_run (GPtrArray *log, StrideDay day, int minute, int tz, const StrideRun *run);
StrideEntry *test_log_rest (GPtrArray *log, const char *day, int soreness);
StrideEntry *test_log_session (GPtrArray *log, const char *day, const StrideSession *session);

G_END_DECLS
