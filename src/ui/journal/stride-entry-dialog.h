/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-error-row.h"
#include "stride-journal.h"

G_BEGIN_DECLS

/**
 * StrideEntryDialog:
 *
 * What the small forms of the log have in common: day, time and note under the fields of the kind, which
 * say what is wrong with them; saving, which keeps the form open with the reason when it fails.
 *
 * A class under it sets `fields` and the focus widget in its template, and says in its class how it checks
 * and builds.
 *
 * Properties: `fields` (the kind's own), `timed` (whether the time of day counts).
 * Asks the window for `win.toast`, `win.undo` and, once it is saved, `win.entry-saved`.
 */
#define STRIDE_TYPE_ENTRY_DIALOG (stride_entry_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (StrideEntryDialog, stride_entry_dialog, STRIDE, ENTRY_DIALOG, AdwDialog)

struct _StrideEntryDialogClass {
  AdwDialogClass parent_class;

  /* For the toast; marked for translation. The first may be NULL where entries are only changed. */
  const char *saved_text;
  const char *changed_text;

  /* Calls stride_entry_dialog_say() for each field of the kind, the last first. (nullable): where none can
   * be wrong. */
  void (*check) (StrideEntryDialog *self);
  /* The entry that the form holds, which is valid. @base: (nullable). (transfer full) */
  StrideEntry *(*build) (StrideEntryDialog *self, const StrideEntryHead *head, StrideEntry *base);
};

/* What it writes to and, to change one, the entry. @edit: (nullable) */
void stride_entry_dialog_set_up (StrideEntryDialog *self,
                                 StrideJournal *journal,
                                 StrideClock *clock,
                                 StrideEntry *edit);

/* Shows at @row what is wrong with @field. @message: (nullable): nothing is */
void stride_entry_dialog_say (StrideEntryDialog *self,
                              StrideErrorRow *row,
                              GtkWidget *field,
                              const char *message);
/* The person changed a field: once a save was tried, it answers at once. */
void stride_entry_dialog_field_changed (StrideEntryDialog *self);

G_END_DECLS
