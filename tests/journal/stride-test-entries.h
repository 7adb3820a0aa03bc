/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* Entries for tests. @day: "2026-11-21"; the entry begins at noon UTC of that day. */
void stride_test_head (StrideEntryHead *head, const char *id, const char *day);
StrideEntry *
stride_test_run (const char *id, const char *day, int distance_m) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *
stride_test_rest (const char *id, const char *day, int soreness) G_GNUC_WARN_UNUSED_RESULT;
/* A run with every member set. */
StrideEntry *stride_test_full_run (const char *id, const char *day) G_GNUC_WARN_UNUSED_RESULT;
/* Without white space. (transfer full) */
char *stride_test_entry_text (StrideEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
