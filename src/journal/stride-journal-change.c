/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-private.h"

#include <glib/gi18n-lib.h>

#include "stride-entry-private.h"
#include "stride-error.h"
#include "stride-poison.h"

/* What happened to one id; a step of undo is a list of these. */
typedef struct {
  StrideEntry *before; /* (owned) (nullable) */
  StrideEntry *after;  /* (owned) (nullable) */
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_object (&change->before);
  g_clear_object (&change->after);
  g_free (change);
}

static GPtrArray *
step_new (void)
{
  return g_ptr_array_new_with_free_func (change_free);
}

/* @before and @after: (nullable) */
static void
step_add (GPtrArray *step, StrideEntry *before, StrideEntry *after)
{
  Change *change = g_new0 (Change, 1);

  g_set_object (&change->before, before);
  g_set_object (&change->after, after);
  g_ptr_array_add (step, change);
}

static const char *
change_id (const Change *change)
{
  return stride_entry_get_id (change->before ? change->before : change->after);
}

/* --- changing ------------------------------------------------------------------------------------ */

/* Every change is newer than what it replaces, also where the wall clock was set back. */
static StrideEntry *
stamp (StrideJournal *self, StrideEntry *entry, StrideEntry *present)
{
  gint64 modified = stride_entry_get_head (entry)->modified;
  gint64 floor = stride_journal_get_buried (self, stride_entry_get_id (entry));

  if (present)
    floor = MAX (floor, stride_entry_get_head (present)->modified);
  if (modified > floor && modified > 0)
    return g_object_ref (entry);

  return stride_entry_touch (entry, MAX (stride_clock_get_real (self->clock) / 1000, floor + 1));
}

static void
put_entry (StrideJournal *self, Change *change, GPtrArray *touched, StrideDelta *delta)
{
  const char *id = change_id (change);
  StrideSlot *slot = stride_journal_get_slot (self, id);
  g_autoptr (StrideEntry) present = slot ? g_object_ref (slot->entry) : NULL;
  StrideMonth *home = slot ? slot->home : NULL;
  int key = stride_month_key (stride_entry_get_day (change->after));
  StrideMonth *month = stride_journal_ensure_month (self, key, delta);
  StrideEntry *stamped = stamp (self, change->after, present);

  /* What the step was made for may have been changed from outside: what comes back is what was there. */
  g_set_object (&change->before, present);
  g_object_unref (change->after);
  change->after = stamped;

  if (home && home != month) {
    stride_month_depart (home, present, month);
    g_ptr_array_add (touched, home);
  }

  stride_log_content_put (stride_month_get_content (month), stamped);
  stride_journal_set_slot (self, id, stamped, month, delta);
  stride_month_touch (month);
  g_ptr_array_add (touched, month);
}

static void
remove_entry (StrideJournal *self, Change *change, GPtrArray *touched, StrideDelta *delta)
{
  StrideSlot *slot = stride_journal_get_slot (self, change_id (change));
  StrideMonth *month = slot->home;
  const char *id;
  gint64 removed =
    MAX (stride_clock_get_real (self->clock) / 1000, stride_entry_get_head (slot->entry)->modified);

  g_set_object (&change->before, slot->entry);
  id = change_id (change);
  stride_log_content_bury (stride_month_get_content (month), id, removed);
  stride_journal_note_buried (self, id, removed);
  stride_journal_set_slot (self, id, NULL, NULL, delta);
  stride_month_touch (month);
  g_ptr_array_add (touched, month);
}

static gboolean
check_month (StrideJournal *self, StrideMonth *month, StrideDelta *delta, GError **error)
{
  if (stride_month_recover (month))
    stride_journal_absorb (self, month, TRUE, delta);

  return stride_month_check_writable (month, error);
}

/* Whether every month that the step touches may be written at all. */
static gboolean
check_step (StrideJournal *self, GPtrArray *step, StrideDelta *delta, GError **error)
{
  for (guint i = 0; i < step->len; i++) {
    Change *change = step->pdata[i];
    StrideSlot *slot = stride_journal_get_slot (self, change_id (change));

    if (slot && !check_month (self, slot->home, delta, error))
      return FALSE;
    if (change->after) {
      int key = stride_month_key (stride_entry_get_day (change->after));

      if (!check_month (self, stride_journal_ensure_month (self, key, delta), delta, error))
        return FALSE;
    }
  }

  return TRUE;
}

/* @done: (out): FALSE if the step was refused and nothing has changed. */
static gboolean
apply (StrideJournal *self, GPtrArray *step, gboolean *done, GError **error)
{
  g_autoptr (GPtrArray) touched = g_ptr_array_new ();
  guint n_before = stride_journal_get_n_unsaved (self);
  StrideDelta delta;

  stride_delta_init (&delta);
  *done = check_step (self, step, &delta, error);
  if (!*done) {
    stride_journal_commit (self, &delta);
    stride_journal_update_problems (self, FALSE);
    return FALSE;
  }

  for (guint i = 0; i < step->len; i++) {
    Change *change = step->pdata[i];

    if (change->after)
      put_entry (self, change, touched, &delta);
    else if (stride_journal_get_slot (self, change_id (change)))
      remove_entry (self, change, touched, &delta);
  }

  return stride_journal_save_changes (self, touched, n_before, &delta, error);
}

/* A new step of the person's. @step: (transfer full). Whoever hears of the change finds the stacks as they
 * are after it. */
static gboolean
perform (StrideJournal *self, GPtrArray *step, GError **error)
{
  GPtrArray *redo = g_steal_pointer (&self->redo);
  gboolean done, saved;

  self->redo = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_ptr_array_add (self->undo, step);
  saved = apply (self, step, &done, error);
  if (!done) {
    g_ptr_array_set_size (self->undo, (int) self->undo->len - 1);
    g_ptr_array_unref (g_steal_pointer (&self->redo));
    self->redo = redo;
    return FALSE;
  }

  g_ptr_array_unref (redo);

  return saved;
}

static gboolean
fail_not_found (GError **error)
{
  g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND,
                       _ ("This entry is no longer in the log."));

  return FALSE;
}

gboolean
stride_journal_is_refusal (const GError *error)
{
  g_return_val_if_fail (error != NULL, FALSE);

  return g_error_matches (error, STRIDE_ERROR, STRIDE_ERROR_STATE) ||
         g_error_matches (error, STRIDE_ERROR, STRIDE_ERROR_NEWER) ||
         g_error_matches (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
}

gboolean
stride_journal_put (StrideJournal *self, StrideEntry *entry, GError **error)
{
  GPtrArray *step;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), FALSE);

  step = step_new ();
  step_add (step, stride_journal_find (self, stride_entry_get_id (entry)), entry);

  return perform (self, step, error);
}

gboolean
stride_journal_add (StrideJournal *self, StrideEntry *entry, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (!stride_journal_find (self, stride_entry_get_id (entry)), FALSE);

  return stride_journal_put (self, entry, error);
}

gboolean
stride_journal_replace (StrideJournal *self, StrideEntry *entry, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), FALSE);

  return stride_journal_find (self, stride_entry_get_id (entry))
           ? stride_journal_put (self, entry, error)
           : fail_not_found (error);
}

gboolean
stride_journal_remove (StrideJournal *self, const char *id, GError **error)
{
  const char *const ids[] = { id, NULL };

  return stride_journal_remove_many (self, ids, error);
}

gboolean
stride_journal_remove_many (StrideJournal *self, const char *const *ids, GError **error)
{
  g_autoptr (GPtrArray) step = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (ids != NULL && ids[0] != NULL, FALSE);

  step = step_new ();
  for (guint i = 0; ids[i]; i++) {
    StrideEntry *present = stride_journal_find (self, ids[i]);

    if (!present)
      return fail_not_found (error);
    step_add (step, present, NULL);
  }

  return perform (self, g_steal_pointer (&step), error);
}

gboolean
stride_journal_merge (StrideJournal *self, GPtrArray *entries, guint *n_changed, GError **error)
{
  g_autoptr (GPtrArray) step = NULL;
  g_autoptr (GHashTable) newest = NULL;
  GHashTableIter iter;
  gpointer value;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (entries != NULL, FALSE);

  if (n_changed)
    *n_changed = 0;
  if (!stride_journal_load_since (self, STRIDE_DAY_NONE, error))
    return FALSE;

  newest = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++) {
    const char *id = stride_entry_get_id (entries->pdata[i]);
    StrideEntry *present = g_hash_table_lookup (newest, id);

    if (!present)
      present = stride_journal_find (self, id);
    if (!present || stride_entry_compare_age (present, entries->pdata[i]) < 0)
      g_hash_table_replace (newest, (char *) id, entries->pdata[i]);
  }

  step = step_new ();
  g_hash_table_iter_init (&iter, newest);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    step_add (step, stride_journal_find (self, stride_entry_get_id (value)), value);

  if (n_changed)
    *n_changed = step->len;

  return step->len == 0 || perform (self, g_steal_pointer (&step), error);
}

/* Whether the two say the same, whenever they were changed. */
static gboolean
says_the_same (StrideEntry *a, StrideEntry *b)
{
  g_autoptr (StrideEntry) touched = stride_entry_touch (a, stride_entry_get_head (b)->modified);

  return g_str_equal (stride_entry_get_text (touched), stride_entry_get_text (b));
}

/* Steps to what @entries say, and to nothing else if @exactly. (transfer full) */
static GPtrArray *
plan_restore (StrideJournal *self, GPtrArray *entries, gboolean exactly)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *step = step_new ();

  for (guint i = 0; i < entries->len; i++) {
    const char *id = stride_entry_get_id (entries->pdata[i]);
    StrideEntry *present = stride_journal_find (self, id);

    g_hash_table_add (kept, (char *) id);
    if (!present || (exactly && !says_the_same (entries->pdata[i], present)))
      step_add (step, present, entries->pdata[i]);
  }

  for (guint i = 0; exactly && i < self->entries->len; i++) {
    if (!g_hash_table_contains (kept, stride_entry_get_id (self->entries->pdata[i])))
      step_add (step, self->entries->pdata[i], NULL);
  }

  return step;
}

gboolean
stride_journal_restore (StrideJournal *self,
                        GPtrArray *entries,
                        gboolean exactly,
                        guint *n_changed,
                        GError **error)
{
  g_autoptr (GPtrArray) step = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (entries != NULL, FALSE);

  if (!stride_journal_load_since (self, STRIDE_DAY_NONE, error))
    return FALSE;

  step = plan_restore (self, entries, exactly);
  if (n_changed)
    *n_changed = step->len;

  return step->len == 0 || perform (self, g_steal_pointer (&step), error);
}

gboolean
stride_journal_compare (StrideJournal *self,
                        GPtrArray *entries,
                        StrideJournalDifference *difference,
                        GError **error)
{
  g_autoptr (GPtrArray) step = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (entries != NULL && difference != NULL, FALSE);

  *difference = (StrideJournalDifference) { 0 };
  if (!stride_journal_load_since (self, STRIDE_DAY_NONE, error))
    return FALSE;

  step = plan_restore (self, entries, TRUE);
  for (guint i = 0; i < step->len; i++) {
    const Change *change = step->pdata[i];

    difference->n_missing += change->before == NULL;
    difference->n_gone += change->after == NULL;
    difference->n_different += change->before && change->after;
  }

  return TRUE;
}

/* --- undo ---------------------------------------------------------------------------------------- */

gboolean
stride_journal_can_undo (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  return self->undo->len > 0;
}

gboolean
stride_journal_can_redo (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  return self->redo->len > 0;
}

/* Applies the newest step of @from backwards and puts that on @to. */
static gboolean
reverse (StrideJournal *self, GPtrArray *from, GPtrArray *to, GError **error)
{
  GPtrArray *backwards, *step;
  gboolean done, saved;

  if (from->len == 0) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_STATE, _ ("There is nothing to undo."));
    return FALSE;
  }

  backwards = step_new ();
  step = g_ptr_array_steal_index (from, from->len - 1);
  for (guint i = step->len; i > 0; i--) {
    Change *change = step->pdata[i - 1];

    step_add (backwards, change->after, change->before);
  }

  g_ptr_array_add (to, backwards);
  saved = apply (self, backwards, &done, error);
  if (!done) {
    g_ptr_array_set_size (to, (int) to->len - 1);
    g_ptr_array_add (from, step);
    return FALSE;
  }

  g_ptr_array_unref (step);

  return saved;
}

gboolean
stride_journal_undo (StrideJournal *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  return reverse (self, self->undo, self->redo, error);
}

gboolean
stride_journal_redo (StrideJournal *self, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  return reverse (self, self->redo, self->undo, error);
}
