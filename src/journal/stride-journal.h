/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-clock.h"
#include "stride-entry.h"

G_BEGIN_DECLS

/**
 * StrideJournal:
 *
 * The log: a #GListModel of #StrideEntry, newest first, over the month files that are loaded. Months
 * are loaded from the newest backwards; an entry that is added lands in its month's file, durably,
 * before the call answers %TRUE.
 *
 * When a save fails the change stays in memory, the month counts as unsaved, and
 * stride_journal_retry() tries again; the person has been told by the error.
 *
 * Signals: `changed` (StrideDay from): entries of that day or later changed, were added or loaded.
 * `problems-changed` (): a file was found broken, newer, or could be saved again.
 */
#define STRIDE_TYPE_JOURNAL (stride_journal_get_type ())
G_DECLARE_FINAL_TYPE (StrideJournal, stride_journal, STRIDE, JOURNAL, GObject)

StrideJournal *stride_journal_new (const char *data_dir,
                                   StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

/* The folder of the month files; beside it lies what else the person has. */
const char *stride_journal_get_folder (StrideJournal *self);

/* Loads the months from @from on (STRIDE_DAY_NONE: all) that are not loaded yet. Broken or unreadable
 * months become problems, not errors; FALSE only if the folder itself cannot be read. */
gboolean stride_journal_load_since (StrideJournal *self, StrideDay from, GError **error);
/* Loads the rest, month by month, in idle time of the main loop; emits `changed` as it goes. */
void stride_journal_load_rest_async (StrideJournal *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
gboolean
stride_journal_load_rest_finish (StrideJournal *self, GAsyncResult *result, GError **error);
/* Reads again what other programs or sync tools changed in the folder since it was read. */
gboolean stride_journal_check_disk (StrideJournal *self, GError **error);
/* Whether every month on disk is loaded. */
gboolean stride_journal_is_complete (StrideJournal *self);

/* (nullable) (transfer none) */
StrideEntry *stride_journal_find (StrideJournal *self, const char *id);
/* Loaded entries of the days @from to @to, both included (STRIDE_DAY_NONE: open), oldest first.
 * (transfer container) (element-type StrideEntry) */
GPtrArray *
stride_journal_list (StrideJournal *self, StrideDay from, StrideDay to) G_GNUC_WARN_UNUSED_RESULT;
/* (nullable) (transfer none): the newest entry of @kind */
StrideEntry *stride_journal_get_latest (StrideJournal *self, StrideEntryKind kind);

/* Each is one step of undo. TRUE: saved durably. Errors: those of StrideDocument; the change is kept in
 * memory. Only %STRIDE_ERROR_STATE (the month's file is broken), %STRIDE_ERROR_NEWER and
 * %STRIDE_ERROR_NOT_FOUND (no such entry) refuse: nothing has changed then. An entry may come out with
 * another `modified` than it went in; stride_journal_find() has the one that counts. */
gboolean stride_journal_add (StrideJournal *self, StrideEntry *entry, GError **error);
/* Whether @error of one of these refuses: whoever asked still holds the only copy. */
gboolean stride_journal_is_refusal (const GError *error);
gboolean stride_journal_replace (StrideJournal *self, StrideEntry *entry, GError **error);
/* What a form holds: replaces the entry of that id, and adds it where there is none, also where it was
 * removed from outside while the form was open. */
gboolean stride_journal_put (StrideJournal *self, StrideEntry *entry, GError **error);
gboolean stride_journal_remove (StrideJournal *self, const char *id, GError **error);
/* @ids: NULL-terminated */
gboolean stride_journal_remove_many (StrideJournal *self, const char *const *ids, GError **error);
/* @entries are added where their id is new, replace where theirs is newer: one step of undo.
 * @n_changed: (out) (optional). (element-type StrideEntry) */
gboolean
stride_journal_merge (StrideJournal *self, GPtrArray *entries, guint *n_changed, GError **error);

/* Brings back those of @entries whose ids are not in the log; with @exactly also gives the others the
 * content that they have in @entries, and removes those that are not among them: one step of undo.
 * @n_changed: (out) (optional). (element-type StrideEntry) */
gboolean stride_journal_restore (StrideJournal *self,
                                 GPtrArray *entries,
                                 gboolean exactly,
                                 guint *n_changed,
                                 GError **error);

typedef struct {
  guint n_missing;   /* among the entries, not in the log */
  guint n_different; /* in both, but not the same */
  guint n_gone;      /* in the log, not among the entries */
} StrideJournalDifference;

/* What an exact restore would change: it would add, change and remove as many. */
gboolean stride_journal_compare (StrideJournal *self,
                                 GPtrArray *entries,
                                 StrideJournalDifference *difference,
                                 GError **error);

gboolean stride_journal_can_undo (StrideJournal *self);
gboolean stride_journal_can_redo (StrideJournal *self);
gboolean stride_journal_undo (StrideJournal *self, GError **error);
gboolean stride_journal_redo (StrideJournal *self, GError **error);

/* Months with changes that are only in memory. */
guint stride_journal_get_n_unsaved (StrideJournal *self);
/* (nullable) (transfer none): why, of the earliest of them: what happened and what to do (translated) */
const char *stride_journal_get_unsaved_reason (StrideJournal *self);
gboolean stride_journal_retry (StrideJournal *self, GError **error);

typedef enum {
  STRIDE_PROBLEM_BROKEN, /* does not parse; copied aside; the rest works */
  STRIDE_PROBLEM_NEWER,  /* of a newer version: shown, never written */
  STRIDE_PROBLEM_ENTRY,  /* single entries that do not read; kept in the file as they are */
  STRIDE_PROBLEM_UNREADABLE,
} StrideProblemKind;

typedef struct {
  StrideProblemKind kind;
  char *path;
  char *message; /* what happened and what to do (translated) */
} StrideProblem;

/* (transfer none) (element-type StrideProblem) */
GPtrArray *stride_journal_get_problems (StrideJournal *self);

G_END_DECLS
