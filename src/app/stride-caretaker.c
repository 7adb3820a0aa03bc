/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-caretaker.h"

#include "stride-backup.h"

struct _StrideCaretaker {
  GObject parent_instance;

  char *data_dir;         /* (owned) */
  StrideJournal *journal; /* (owned) */
  GFileMonitor *monitor;  /* (owned) (nullable): once there is a log */
  guint settle_ms, retry_ms;
  guint check_source, retry_source;
};

G_DEFINE_FINAL_TYPE (StrideCaretaker, stride_caretaker, G_TYPE_OBJECT)

static void
stride_caretaker_dispose (GObject *object)
{
  StrideCaretaker *self = STRIDE_CARETAKER (object);

  g_clear_handle_id (&self->check_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  if (self->monitor)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->data_dir, g_free);

  G_OBJECT_CLASS (stride_caretaker_parent_class)->dispose (object);
}

static void
stride_caretaker_class_init (StrideCaretakerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_caretaker_dispose;
}

static void
stride_caretaker_init (StrideCaretaker *self)
{
}

/* --- changes from outside ------------------------------------------------------------------------ */

static gboolean
check_disk (gpointer user_data)
{
  StrideCaretaker *self = user_data;
  g_autoptr (GError) error = NULL;

  self->check_source = 0;
  if (!stride_journal_check_disk (self->journal, &error))
    g_debug ("The log was not looked at: %s", error->message);

  return G_SOURCE_REMOVE;
}

static void
on_folder_changed (StrideCaretaker *self)
{
  if (self->check_source == 0)
    self->check_source = g_timeout_add (self->settle_ms, check_disk, self);
}

/* A folder that is not there is not waited for: that would mean to look again and again. */
static void
watch_folder (StrideCaretaker *self)
{
  g_autofree char *path = g_build_filename (self->data_dir, "log", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  if (self->monitor || !g_file_test (path, G_FILE_TEST_IS_DIR))
    return;

  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (on_folder_changed), self,
                             G_CONNECT_SWAPPED);
}

/* --- what could not be saved --------------------------------------------------------------------- */

static gboolean
retry (gpointer user_data)
{
  StrideCaretaker *self = user_data;

  if (stride_journal_get_n_unsaved (self->journal) > 0 &&
      !stride_journal_retry (self->journal, NULL))
    return G_SOURCE_CONTINUE;

  self->retry_source = 0;

  return G_SOURCE_REMOVE;
}

static void
on_problems_changed (StrideCaretaker *self)
{
  if (self->retry_source == 0 && stride_journal_get_n_unsaved (self->journal) > 0)
    self->retry_source = g_timeout_add (self->retry_ms, retry, self);
}

StrideCaretaker *
stride_caretaker_new (const char *data_dir, StrideJournal *journal, guint settle_ms, guint retry_ms)
{
  StrideCaretaker *self;

  g_return_val_if_fail (data_dir != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);

  self = g_object_new (STRIDE_TYPE_CARETAKER, NULL);
  self->data_dir = g_strdup (data_dir);
  self->journal = g_object_ref (journal);
  self->settle_ms = settle_ms;
  self->retry_ms = retry_ms;

  g_signal_connect_object (journal, "changed", G_CALLBACK (watch_folder), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "problems-changed", G_CALLBACK (on_problems_changed), self,
                           G_CONNECT_SWAPPED);
  watch_folder (self);
  /* What happened between reading the log and now. */
  on_folder_changed (self);
  on_problems_changed (self);

  return self;
}

/* --- backups ------------------------------------------------------------------------------------- */

typedef struct {
  char *data_dir; /* (owned) */
  StrideDay today;
} Copy;

static void
copy_free (gpointer data)
{
  g_free (((Copy *) data)->data_dir);
  g_free (data);
}

static void
copy_folder (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Copy *copy = data;
  g_autoptr (GError) error = NULL;

  /* No backup is no harm yet: the next start tries again. */
  if (stride_backup_is_due (copy->data_dir, copy->today) &&
      !stride_backup_make (copy->data_dir, copy->today, &error))
    g_debug ("No backup was made: %s", error->message);

  g_task_return_boolean (task, error == NULL);
}

void
stride_caretaker_back_up (StrideCaretaker *self, StrideDay today)
{
  g_autoptr (GTask) task = NULL;
  Copy *copy;

  g_return_if_fail (STRIDE_IS_CARETAKER (self));

  copy = g_new0 (Copy, 1);
  copy->data_dir = g_strdup (self->data_dir);
  copy->today = today;
  /* It holds on to nothing: the program may end meanwhile, and the next one begins anew. */
  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, copy, copy_free);
  g_task_run_in_thread (task, copy_folder);
}
