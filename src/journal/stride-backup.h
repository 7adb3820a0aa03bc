/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-day.h"

G_BEGIN_DECLS

/*
 * Rolling copies of the data folder: backups/2026-11-22/ holds what the folder held that day. Files that
 * have not changed since the backup before are shared with it (hard links), never with the live ones.
 */

/* How many are kept, and how many days lie between two. */
#define STRIDE_BACKUP_KEPT 8
#define STRIDE_BACKUP_DAYS 7

typedef struct {
  StrideDay day;
  char *path;    /* of the folder */
  guint n_files; /* copied */
} StrideBackup;

void stride_backup_free (StrideBackup *self);

/* Newest first. (transfer container) (element-type StrideBackup) */
GPtrArray *stride_backup_list (const char *data_dir) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the newest backup is a week old, or there is none, and there is something to copy. */
gboolean stride_backup_is_due (const char *data_dir, StrideDay today);

/* Copies the folder as it is now and removes the oldest backups. One of the same day is kept as it is.
 * Safe to call from a thread: touches nothing but files. Errors: those of StrideDocument. */
gboolean stride_backup_make (const char *data_dir, StrideDay today, GError **error);

/* The entries of the log in a backup, each id once. Files of it that do not read are left out, and
 * counted in @n_unreadable (out) (optional). (transfer container) (element-type StrideEntry) */
GPtrArray *stride_backup_read_entries (const StrideBackup *self,
                                       guint *n_unreadable) G_GNUC_WARN_UNUSED_RESULT;

/* Names in the backup, such as "profile.json" or "log/2026-11.json"; sorted. (transfer full) */
char **stride_backup_list_files (const StrideBackup *self) G_GNUC_WARN_UNUSED_RESULT;

/* Puts the backup's copy of the file @name in the place of the live one: for a file that is broken.
 * Whoever has it open reads it again. */
gboolean stride_backup_restore_file (const StrideBackup *self,
                                     const char *data_dir,
                                     const char *name,
                                     GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideBackup, stride_backup_free)

G_END_DECLS
