/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/*
 * The log to one file and back, in the program's own JSON: "format" is "backstride/export" and
 * "entries" holds all of them. A month's file of the log can be imported as well, and the runs of a
 * watch as GPX or TCX. Runs also go out as a table.
 */

/* The entries that @file holds; all of them or none. What a watch has recorded gets an id made of the
 * moment at which it began, so that it is never imported twice; its civil day is that of @zone.
 * Errors: %STRIDE_ERROR_PARSE (none of the formats), %STRIDE_ERROR_VALUE (one line for each entry that
 * does not read, with its JSON path; or no run in it), _NEWER, _IO.
 * (transfer full) (nullable) (element-type StrideEntry) */
GPtrArray *
stride_exchange_read (GFile *file, GTimeZone *zone, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What an import would do. */
typedef struct {
  GPtrArray *entries; /* (element-type StrideEntry): what would be written, oldest first */
  guint n_new;        /* of them not in the log */
  guint n_newer;      /* of them in the log, but changed later in the file */
  guint n_same;       /* in the log already, as they are there or newer */
  guint n_alike;      /* runs that somebody has logged by hand: the same day, within 5 % as far */
} StrideImportPlan;

/* Changes nothing. FALSE only if the log cannot be read. */
gboolean stride_import_plan_make (StrideImportPlan *plan,
                                  StrideJournal *journal,
                                  GPtrArray *entries,
                                  GError **error);
/* One step of undo. Errors: those of stride_journal_merge(). */
gboolean
stride_import_plan_run (const StrideImportPlan *plan, StrideJournal *journal, GError **error);
void stride_import_plan_clear (StrideImportPlan *plan);

/* Reads, plans and runs. @n_new, @n_updated: (out) (optional) */
gboolean stride_exchange_import (StrideJournal *journal,
                                 GFile *file,
                                 GTimeZone *zone,
                                 guint *n_new,
                                 guint *n_updated,
                                 GError **error);

/* Writes every entry, oldest first; the same log gives the same bytes. Replaces @file. */
gboolean stride_exchange_export (StrideJournal *journal, GFile *file, GError **error);

/* Writes every run as a row of a table (RFC 4180), oldest first, with the names and units of the month
 * files as its header; pairs of shoes go by their name. Replaces @file. */
gboolean stride_exchange_export_table (StrideJournal *journal,
                                       StrideShoes *shoes,
                                       GFile *file,
                                       GError **error);

G_END_DECLS
