/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"
#include "stride-run-form.h"

G_BEGIN_DECLS

/*
 * draft.json beside the log: a run that was begun and not saved, one new and one edited, so that closing
 * a form, or the power going off, costs nothing that was typed.
 */

/* Fills @form from the draft of a new run or, for a form that edits, of the same entry; FALSE if there
 * is none that reads. */
gboolean stride_draft_store_load (StrideJournal *journal, StrideRunForm *form);
/* Errors: those of StrideDocument. */
gboolean
stride_draft_store_save (StrideJournal *journal, const StrideRunForm *form, GError **error);
/* Takes away the draft of @form's kind. */
void stride_draft_store_clear (StrideJournal *journal, const StrideRunForm *form);

G_END_DECLS
