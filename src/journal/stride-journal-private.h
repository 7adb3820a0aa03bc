/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"
#include "stride-month.h"

G_BEGIN_DECLS

/*
 * The journal's parts: stride-journal.c is the list and its questions, stride-journal-index.c brings months
 * into it, stride-journal-load.c reads, stride-journal-change.c edits and undoes, stride-journal-save.c saves.
 */

/* Where the visible entry of an id is. */
typedef struct {
  StrideEntry *entry; /* (owned) */
  StrideMonth *home;  /* (unowned) */
} StrideSlot;

struct _StrideJournal {
  GObject parent_instance;

  char *log_dir;      /* (owned) */
  StrideClock *clock; /* (owned) */
  StrideTally tally;  /* (owned): of the months */
  GTree *months;      /* (owned): key → StrideMonth, loaded ones */
  GHashTable *listed; /* (owned): key of a month on disk → names of its conflict copies (strv) */
  GHashTable *slots;  /* (owned): id → StrideSlot */
  GHashTable *buried; /* (owned): id → Unix milliseconds of the newest tombstone of all months */
  GPtrArray *entries; /* (owned): visible entries, newest first */
  GPtrArray *undo, *redo; /* (owned): steps */
  GPtrArray *problems;    /* (owned) (element-type StrideProblem): of all months */
  int loaded_from;        /* every listed month from this key on is loaded */
};

/* What one operation takes from and adds to the visible entries. */
typedef struct {
  GPtrArray *removed, *added; /* (owned) (element-type StrideEntry) */
} StrideDelta;

void stride_delta_init (StrideDelta *delta);

/* --- index --------------------------------------------------------------------------------------- */

StrideSlot *stride_journal_get_slot (StrideJournal *self, const char *id);
/* Makes @entry (nullable) the visible one of @id. */
void stride_journal_set_slot (StrideJournal *self,
                              const char *id,
                              StrideEntry *entry,
                              StrideMonth *home,
                              StrideDelta *delta);
void stride_journal_note_buried (StrideJournal *self, const char *id, gint64 removed);
/* -1 if no loaded month has a tombstone for @id. */
gint64 stride_journal_get_buried (StrideJournal *self, const char *id);
/* Brings the content of a month into the index; @again: it was there before and has changed. */
void
stride_journal_absorb (StrideJournal *self, StrideMonth *month, gboolean again, StrideDelta *delta);

/* --- list ---------------------------------------------------------------------------------------- */

/* Shows @delta, tells about it, and clears it. */
void stride_journal_commit (StrideJournal *self, StrideDelta *delta);
/* Gathers the problems of the months anew; tells if there is anything to tell. */
void stride_journal_update_problems (StrideJournal *self, gboolean tell);

/* --- loading ------------------------------------------------------------------------------------- */

/* (transfer none): the month, loaded */
StrideMonth *stride_journal_ensure_month (StrideJournal *self, int key, StrideDelta *delta);

/* --- saving -------------------------------------------------------------------------------------- */

/* Saves what is only in memory, shows @delta and tells. @months: those that must be safe for TRUE.
 * @n_before: the number of unsaved months before the change. */
gboolean stride_journal_save_changes (StrideJournal *self,
                                      GPtrArray *months,
                                      guint n_before,
                                      StrideDelta *delta,
                                      GError **error);

G_END_DECLS
