/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"

G_BEGIN_DECLS

/*
 * The log to one file and back, in the program's own JSON: "format" is "backstride/export" and
 * "entries" holds all of them. A month's file of the log can be imported as well.
 */

/* Adds the entries of @file whose ids are new and replaces those that are newer there, as one step of
 * undo. Nothing changes unless every entry of the file reads. Errors: %STRIDE_ERROR_PARSE,
 * %STRIDE_ERROR_VALUE (one line for each entry that does not read, with its JSON path), _NEWER,
 * %STRIDE_ERROR_IO, and those of stride_journal_merge(). @n_new, @n_updated: (out) (optional) */
gboolean stride_exchange_import (StrideJournal *journal,
                                 GFile *file,
                                 guint *n_new,
                                 guint *n_updated,
                                 GError **error);

/* Writes every entry, oldest first; the same log gives the same bytes. Replaces @file. */
gboolean stride_exchange_export (StrideJournal *journal, GFile *file, GError **error);

G_END_DECLS
