/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/*
 * The day and the time of an entry as they are typed. Texts may have blanks around them; @old is the head
 * of the entry that is edited.
 */

/* The civil day that @text names, or STRIDE_DAY_NONE. */
StrideDay stride_entry_when_get_day (const char *text, GDateTime *now);

/* NULL, or what is wrong with the text and what would be right. (nullable) (transfer none): translated.
 * @old: (nullable) */
const char *stride_entry_when_check_day (const char *text, GDateTime *now);
const char *stride_entry_when_check_time (const char *text,
                                          const char *day,
                                          const StrideEntryHead *old,
                                          GDateTime *now);

/* What the fields show of an entry: "2026-11-21" and "19:05". (transfer full) */
char *stride_entry_when_dup_day (const StrideEntryHead *head) G_GNUC_WARN_UNUSED_RESULT;
char *stride_entry_when_dup_time (const StrideEntryHead *head) G_GNUC_WARN_UNUSED_RESULT;

/* Sets day, at and tz of @head. What was not changed stays to the second; another time is one of @now's
 * zone, but an entry that was made elsewhere stays there. @time: (nullable): where it does not count; now
 * for today, noon for other days. @old: (nullable). Both texts must have been checked. */
void stride_entry_when_read (const char *day,
                             const char *time,
                             const StrideEntryHead *old,
                             GDateTime *now,
                             StrideEntryHead *head);

G_END_DECLS
