/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-backup.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "stride-error.h"
#include "stride-file.h"
#include "stride-json-text.h"
#include "stride-log-content.h"
#include "stride-poison.h"

#define FOLDER "backups"
#define UNFINISHED ".unfinished"

/* What is copied: JSON of the folder itself and of these. The interrupted routine is not worth it. */
static const char *const rooms[] = { "", "log", "routines", NULL };
static const char *const left_out[] = { "player.json", NULL };

void
stride_backup_free (StrideBackup *self)
{
  g_free (self->path);
  g_free (self);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* "profile.json", "log/2026-11.json", …: what there is to copy in @folder, sorted. (transfer full) */
static char **
list_files (const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (16, g_free, TRUE);

  for (guint i = 0; rooms[i]; i++) {
    g_autofree char *room = g_build_filename (folder, rooms[i], NULL);
    g_autoptr (GDir) dir = g_dir_open (room, 0, NULL);
    const char *name;

    while (dir && (name = g_dir_read_name (dir))) {
      g_autofree char *path = g_build_filename (room, name, NULL);

      if (g_str_has_suffix (name, ".json") && !g_strv_contains (left_out, name) &&
          g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (names,
                         *rooms[i] ? g_build_filename (rooms[i], name, NULL) : g_strdup (name));
    }
  }

  g_ptr_array_sort (names, compare_names);

  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return (*(const StrideBackup *const *) b)->day - (*(const StrideBackup *const *) a)->day;
}

GPtrArray *
stride_backup_list (const char *data_dir)
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  GPtrArray *list;
  const char *name;

  g_return_val_if_fail (data_dir != NULL, NULL);

  folder = g_build_filename (data_dir, FOLDER, NULL);
  dir = g_dir_open (folder, 0, NULL);
  list = g_ptr_array_new_with_free_func ((GDestroyNotify) stride_backup_free);

  while (dir && (name = g_dir_read_name (dir))) {
    StrideDay day = stride_day_parse (name);
    g_auto (GStrv) files = NULL;
    StrideBackup *backup;

    if (day == STRIDE_DAY_NONE)
      continue;
    backup = g_new0 (StrideBackup, 1);
    backup->day = day;
    backup->path = g_build_filename (folder, name, NULL);
    files = list_files (backup->path);
    backup->n_files = g_strv_length (files);
    g_ptr_array_add (list, backup);
  }

  g_ptr_array_sort (list, compare_newest_first);

  return list;
}

gboolean
stride_backup_is_due (const char *data_dir, StrideDay today)
{
  g_autoptr (GPtrArray) list = NULL;
  g_auto (GStrv) files = NULL;

  g_return_val_if_fail (data_dir != NULL, FALSE);

  list = stride_backup_list (data_dir);
  files = list_files (data_dir);
  if (!files[0])
    return FALSE;

  /* One from the future says that the clock was wrong, not that all is well. */
  return list->len == 0 ||
         ABS (today - ((StrideBackup *) list->pdata[0])->day) >= STRIDE_BACKUP_DAYS;
}

/* --- making -------------------------------------------------------------------------------------- */

static gboolean
remove_backup (const char *path)
{
  g_auto (GStrv) files = list_files (path);

  for (guint i = 0; files[i]; i++) {
    g_autofree char *file = g_build_filename (path, files[i], NULL);

    g_unlink (file);
  }
  for (guint i = 0; rooms[i]; i++) {
    g_autofree char *room = g_build_filename (path, rooms[i], NULL);

    if (*rooms[i])
      g_rmdir (room);
  }

  return g_rmdir (path) == 0;
}

static gboolean
is_whole (GBytes *bytes, const char *name)
{
  g_autoptr (JsonObject) root = stride_json_text_parse (bytes, name, NULL);

  return root != NULL;
}

/* What is the same as in the backup before is shared with it. What is broken or gone bad on the disk
 * stays as it was in the backup before: a mishap that nobody sees for weeks must not push out the last
 * good copy. */
static gboolean
copy_file (const char *from,
           const char *to,
           const char *name,
           const StrideBackup *before,
           GError **error)
{
  g_autofree char *source = g_build_filename (from, name, NULL);
  g_autofree char *target = g_build_filename (to, name, NULL);
  g_autofree char *old = before ? g_build_filename (before->path, name, NULL) : NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) old_bytes = NULL;
  StrideFileStamp stamp;

  stride_file_read (source, &bytes, &stamp, NULL);
  if (old)
    stride_file_read (old, &old_bytes, &stamp, NULL);

  if (old_bytes && (!bytes || !is_whole (bytes, name))) {
    g_clear_pointer (&bytes, g_bytes_unref);
    bytes = g_bytes_ref (old_bytes);
  }

  if (!bytes || (old_bytes && g_bytes_equal (bytes, old_bytes) && link (old, target) == 0))
    return TRUE;

  return stride_file_create (target, bytes, error);
}

static gboolean
copy_all (const char *from, const char *to, const StrideBackup *before, GError **error)
{
  g_auto (GStrv) files = list_files (from);

  for (guint i = 0; rooms[i]; i++) {
    g_autofree char *room = g_build_filename (to, rooms[i], NULL);

    if (!stride_file_make_folder (room, error))
      return FALSE;
  }

  for (guint i = 0; files[i]; i++) {
    if (!copy_file (from, to, files[i], before, error))
      return FALSE;
  }

  for (guint i = 0; rooms[i]; i++) {
    g_autofree char *room = g_build_filename (to, rooms[i], NULL);

    if (!stride_file_sync_folder (room, error))
      return FALSE;
  }

  return TRUE;
}

static void
remove_oldest (const char *data_dir)
{
  g_autoptr (GPtrArray) list = stride_backup_list (data_dir);

  for (guint i = STRIDE_BACKUP_KEPT; i < list->len; i++)
    remove_backup (((StrideBackup *) list->pdata[i])->path);
}

gboolean
stride_backup_make (const char *data_dir, StrideDay today, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *unfinished = NULL;
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (today != STRIDE_DAY_NONE, FALSE);

  name = stride_day_format (today);
  folder = g_build_filename (data_dir, FOLDER, NULL);
  path = g_build_filename (folder, name, NULL);
  unfinished = g_build_filename (folder, UNFINISHED, NULL);
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;

  /* Left by a program that was killed on the way. */
  remove_backup (unfinished);

  list = stride_backup_list (data_dir);
  if (!copy_all (data_dir, unfinished, list->len > 0 ? list->pdata[0] : NULL, error)) {
    remove_backup (unfinished);
    return FALSE;
  }

  if (g_rename (unfinished, path) < 0) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, _ ("The backup could not be made: %s."),
                 g_strerror (errno));
    remove_backup (unfinished);
    return FALSE;
  }

  if (!stride_file_sync_folder (folder, error))
    return FALSE;

  remove_oldest (data_dir);

  return TRUE;
}

/* --- restoring ----------------------------------------------------------------------------------- */

char **
stride_backup_list_files (const StrideBackup *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return list_files (self->path);
}

static gboolean
read_month (StrideLogContent *content, const char *path, const char *name)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) root = NULL;
  StrideFileStamp stamp;

  if (!stride_file_read (path, &bytes, &stamp, NULL) || !bytes)
    return FALSE;

  root = stride_json_text_parse (bytes, name, NULL);

  return root && stride_log_content_read (content, root, name, NULL, NULL);
}

GPtrArray *
stride_backup_read_entries (const StrideBackup *self, guint *n_unreadable)
{
  g_autoptr (StrideLogContent) content = NULL;
  g_auto (GStrv) files = NULL;
  GPtrArray *entries;
  GHashTableIter iter;
  gpointer entry;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);

  content = stride_log_content_new ();
  files = list_files (self->path);
  for (guint i = 0; files[i]; i++) {
    g_autofree char *path = g_build_filename (self->path, files[i], NULL);

    if (g_str_has_prefix (files[i], "log/"))
      n += !read_month (content, path, files[i]);
  }

  if (n_unreadable)
    *n_unreadable = n;

  entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_hash_table_iter_init (&iter, content->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    g_ptr_array_add (entries, g_object_ref (entry));

  return entries;
}

gboolean
stride_backup_restore_file (const StrideBackup *self,
                            const char *data_dir,
                            const char *name,
                            GError **error)
{
  g_autofree char *source = NULL;
  g_autofree char *target = NULL;
  g_autoptr (GBytes) bytes = NULL;
  StrideFileStamp stamp;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  source = g_build_filename (self->path, name, NULL);
  target = g_build_filename (data_dir, name, NULL);
  if (!stride_file_read (source, &bytes, &stamp, error))
    return FALSE;
  if (!bytes) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND, _ ("This backup has no %s."), name);
    return FALSE;
  }

  stride_file_get_stamp (target, &stamp);

  return stride_file_write (target, bytes, &stamp, error);
}
