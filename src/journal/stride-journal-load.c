/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-private.h"

#include <glib/gi18n-lib.h>

#include "stride-error.h"
#include "stride-poison.h"

/* --- what is on disk ----------------------------------------------------------------------------- */

/* The month that a name in the folder belongs to, or -1. @copy: (out): it is not the month's own file,
 * but one that a sync tool put beside it: "2026-11 (conflicted copy).json", "2026-11.sync-….json". */
static int
key_of_name (const char *name, gboolean *copy)
{
  char day[] = "YYYY-MM-01";
  StrideDay first;

  if (!g_str_has_suffix (name, ".json") || strlen (name) < strlen ("2026-11.json"))
    return -1;

  memcpy (day, name, 7);
  first = stride_day_parse (day);
  if (first == STRIDE_DAY_NONE || g_ascii_isdigit (name[7]))
    return -1;

  *copy = !g_str_equal (name + 7, ".json");

  return stride_month_key (first);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Puts what the folder holds into self->listed. */
static gboolean
list_folder (StrideJournal *self, GError **error)
{
  g_autoptr (GHashTable) copies =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GDir) dir = g_dir_open (self->log_dir, 0, &local_error);
  GHashTableIter iter;
  gpointer key, names;
  const char *name;

  if (!dir && !g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, _ ("The log could not be read: %s."),
                 local_error->message);
    return FALSE;
  }

  while (dir && (name = g_dir_read_name (dir))) {
    gboolean copy;
    int month = key_of_name (name, &copy);
    GPtrArray *array = g_hash_table_lookup (copies, GINT_TO_POINTER (month));

    if (month < 0)
      continue;
    if (!array) {
      array = g_ptr_array_new_null_terminated (0, g_free, TRUE);
      g_hash_table_insert (copies, GINT_TO_POINTER (month), array);
    }
    if (copy)
      g_ptr_array_add (array, g_strdup (name));
  }

  g_hash_table_remove_all (self->listed);
  g_hash_table_iter_init (&iter, copies);
  while (g_hash_table_iter_next (&iter, &key, &names)) {
    g_ptr_array_sort (names, compare_names);
    g_hash_table_insert (self->listed, key, g_ptr_array_steal (names, NULL));
  }

  return TRUE;
}

/* The newest listed month that is not loaded, or -1. */
static int
next_unloaded (StrideJournal *self)
{
  GHashTableIter iter;
  gpointer key;
  int newest = -1;

  g_hash_table_iter_init (&iter, self->listed);
  while (g_hash_table_iter_next (&iter, &key, NULL)) {
    if (!g_tree_lookup (self->months, key))
      newest = MAX (newest, GPOINTER_TO_INT (key));
  }

  return newest;
}

/* --- loading ------------------------------------------------------------------------------------- */

StrideMonth *
stride_journal_ensure_month (StrideJournal *self, int key, StrideDelta *delta)
{
  StrideMonth *month = g_tree_lookup (self->months, GINT_TO_POINTER (key));

  if (month)
    return month;

  month = stride_month_new (self->log_dir, key, &self->tally);
  stride_month_set_copies (month, g_hash_table_lookup (self->listed, GINT_TO_POINTER (key)));
  stride_month_load (month);
  g_tree_insert (self->months, GINT_TO_POINTER (key), month);
  stride_journal_absorb (self, month, FALSE, delta);

  return month;
}

gboolean
stride_journal_load_since (StrideJournal *self, StrideDay from, GError **error)
{
  int first, key;
  StrideDelta delta;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  if (!list_folder (self, error))
    return FALSE;

  first = from == STRIDE_DAY_NONE ? 0 : stride_month_key (from);
  stride_delta_init (&delta);
  while ((key = next_unloaded (self)) >= first)
    stride_journal_ensure_month (self, key, &delta);
  self->loaded_from = MIN (self->loaded_from, first);

  stride_journal_commit (self, &delta);
  stride_journal_update_problems (self, FALSE);

  return TRUE;
}

gboolean
stride_journal_is_complete (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  return self->loaded_from != G_MAXINT && next_unloaded (self) < 0;
}

static gboolean
load_next (gpointer data)
{
  GTask *task = data;
  StrideJournal *self = g_task_get_source_object (task);
  StrideDelta delta;
  int key;

  if (g_task_return_error_if_cancelled (task))
    return G_SOURCE_REMOVE;

  key = next_unloaded (self);
  if (key < 0) {
    self->loaded_from = 0;
    g_task_return_boolean (task, TRUE);
    return G_SOURCE_REMOVE;
  }

  stride_delta_init (&delta);
  stride_journal_ensure_month (self, key, &delta);
  self->loaded_from = MIN (self->loaded_from, key);
  stride_journal_commit (self, &delta);
  stride_journal_update_problems (self, FALSE);

  return G_SOURCE_CONTINUE;
}

void
stride_journal_load_rest_async (StrideJournal *self,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GSource) source = NULL;
  GError *error = NULL;

  g_return_if_fail (STRIDE_IS_JOURNAL (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, stride_journal_load_rest_async);
  if (!list_folder (self, &error)) {
    g_task_return_error (task, error);
    return;
  }

  source = g_idle_source_new ();
  g_task_attach_source (task, source, load_next);
}

gboolean
stride_journal_load_rest_finish (StrideJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- changes from outside ------------------------------------------------------------------------ */

typedef struct {
  StrideJournal *journal;
  StrideDelta delta;
  gboolean reloaded;
} Check;

static gboolean
check_month (gpointer key, gpointer value, gpointer data)
{
  Check *check = data;
  StrideMonth *month = value;
  const char *const *copies = g_hash_table_lookup (check->journal->listed, key);

  /* One with changes of ours meets the file when it is saved. */
  if (stride_month_is_unsaved (month) ||
      (!stride_month_set_copies (month, copies) && !stride_month_has_changed_on_disk (month)))
    return FALSE;

  stride_month_load (month);
  stride_journal_absorb (check->journal, month, TRUE, &check->delta);
  check->reloaded = TRUE;

  return FALSE;
}

gboolean
stride_journal_check_disk (StrideJournal *self, GError **error)
{
  Check check = { self };
  int key;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  if (!list_folder (self, error))
    return FALSE;

  stride_delta_init (&check.delta);
  g_tree_foreach (self->months, check_month, &check);
  while ((key = next_unloaded (self)) >= 0 && key >= self->loaded_from)
    stride_journal_ensure_month (self, key, &check.delta);

  stride_journal_commit (self, &check.delta);
  stride_journal_update_problems (self, check.reloaded);

  return TRUE;
}
