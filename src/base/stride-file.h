/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Reading and durably replacing one whole file. No file system call of a save happens anywhere else.
 */

/* What tells one content of a file from the next. All zero: there is no file. */
typedef struct {
  gboolean exists;
  guint64 device, inode;
  gint64 size;
  gint64 modified_ns, changed_ns;
} StrideFileStamp;

gboolean stride_file_stamp_equal (const StrideFileStamp *a, const StrideFileStamp *b);
/* The stamp now; symbolic links are followed. FALSE, errno and the stamp of no file if it cannot be
 * looked at; that there is none is no failure. */
gboolean stride_file_get_stamp (const char *path, StrideFileStamp *stamp);

/* @bytes: (out) (transfer full): NULL if there is no file, which is no error. Refuses what is not a
 * regular file, and more than 64 MiB. */
gboolean
stride_file_read (const char *path, GBytes **bytes, StrideFileStamp *stamp, GError **error);

/* Puts @bytes in the place of the file: folders are made (0700), the folder's lock is taken, the file is
 * compared with @stamp, a temporary file is written and synced, renamed, and the folder synced.
 * @stamp: (inout): what is expected to be there; once the new content is in place, its stamp.
 * Errors: %STRIDE_ERROR_CHANGED, _BUSY, _NO_SPACE, _READ_ONLY, _IO. */
gboolean
stride_file_write (const char *path, GBytes *bytes, StrideFileStamp *stamp, GError **error);

/* For folders that are put together under another name and then renamed: a file that is not there yet,
 * synced, and the folder of @path, synced. Errors as above. */
gboolean stride_file_create (const char *path, GBytes *bytes, GError **error);
gboolean stride_file_sync_folder (const char *path, GError **error);
/* Makes @folder and those above it (0700). */
gboolean stride_file_make_folder (const char *folder, GError **error);

/* Takes away temporary files that a killed program left in the folder of @path. */
void stride_file_sweep (const char *path);

/* Whether a new file could be put in the place of @path, as far as can be told without trying. */
gboolean stride_file_is_writable (const char *path);

G_END_DECLS
