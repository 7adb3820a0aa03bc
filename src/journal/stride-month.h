/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"
#include "stride-log-content.h"

G_BEGIN_DECLS

/**
 * StrideMonth:
 *
 * One month's file of the log, with the copies that sync tools left beside it. Knows nothing of other
 * months but where its own entries are moving to.
 */
typedef struct _StrideMonth StrideMonth;

/* What the months of one log tell about themselves, so that a save need not ask all of ten years. */
typedef struct {
  GHashTable *unsaved;    /* (owned): set of StrideMonth */
  gboolean has_read_disk; /* problems may be others than before */
} StrideTally;

/* Months since year 0, so that they can be compared and counted. */
int stride_month_key (StrideDay day);

/* @tally: (transfer none): outlives the month */
StrideMonth *
stride_month_new (const char *log_dir, int key, StrideTally *tally) G_GNUC_WARN_UNUSED_RESULT;
void stride_month_free (StrideMonth *self);

int stride_month_get_key (StrideMonth *self);
StrideLogContent *stride_month_get_content (StrideMonth *self);
/* (element-type StrideProblem) */
GPtrArray *stride_month_get_problems (StrideMonth *self);
void stride_problem_free (StrideProblem *problem);

/* Names of conflict copies in the folder (nullable). Answers whether they are others than before. */
gboolean stride_month_set_copies (StrideMonth *self, const char *const *names);
/* Reads the file and its copies anew. What cannot be read becomes a problem; what was known before is
 * then kept. */
void stride_month_load (StrideMonth *self);
gboolean stride_month_has_changed_on_disk (StrideMonth *self);
/* Reads again a file that the disk refused to give. Answers whether the content has changed. */
gboolean stride_month_recover (StrideMonth *self);
/* FALSE with %STRIDE_ERROR_STATE (broken) or _NEWER: the month's file must not be written. */
gboolean stride_month_check_writable (StrideMonth *self, GError **error);

/* Whether something is only in memory, or an entry waits for its destination to be saved. */
gboolean stride_month_is_unsaved (StrideMonth *self);
/* The content has changed. */
void stride_month_touch (StrideMonth *self);
/* Why the last save failed. (nullable) */
const GError *stride_month_get_error (StrideMonth *self);

/* @entry is no longer this month's, but stays in its file until the file of @destination holds it. */
void stride_month_depart (StrideMonth *self, StrideEntry *entry, StrideMonth *destination);
/* Writes what is only in memory. Answers whether the file had changed, and what it held was joined in. */
gboolean stride_month_save (StrideMonth *self);

G_END_DECLS
