/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "stride-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "stride-error.h"
#include "stride-poison.h"

#define TEMPORARY ".backstride-tmp."
#define LOCK_NAME ".lock"
#define LOCK_TRIES 200
#define LOCK_PAUSE_NS 1000000

static int
code_for_errno (int number)
{
  switch (number) {
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
    return STRIDE_ERROR_NO_SPACE;
  case EROFS:
  case EACCES:
  case EPERM:
    return STRIDE_ERROR_READ_ONLY;
  default:
    return STRIDE_ERROR_IO;
  }
}

/* Answers FALSE, so that callers can return it. */
static gboolean
fail_to_save (const char *path, int number, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  int code = code_for_errno (number);

  if (code == STRIDE_ERROR_NO_SPACE)
    g_set_error (
      error, STRIDE_ERROR, code,
      _ ("%s could not be saved because the disk is full. Free some space, then try again."), name);
  else if (code == STRIDE_ERROR_READ_ONLY)
    g_set_error (error, STRIDE_ERROR, code,
                 _ ("%s could not be saved because its folder cannot be written."), name);
  else
    /* Translators: a file's name and the system's words for what failed */
    g_set_error (error, STRIDE_ERROR, code, _ ("%s could not be saved: %s."), name,
                 g_strerror (number));

  return FALSE;
}

/* Where a person's symbolic link leads, so that it is written through, not replaced. Links among the
 * folders are followed by the system. (transfer full) */
static char *
resolve (const char *path)
{
  char byte;
  char *real = readlink (path, &byte, 1) < 0 ? NULL : realpath (path, NULL);

  return real ? real : g_strdup (path);
}

/* What cannot be synced because of its file system is as safe as it can be made there. */
static gboolean
sync_folder (const char *folder)
{
  gboolean synced;
  int number;
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return FALSE;

  synced = fsync (fd) == 0 || errno == EINVAL || errno == ENOTSUP;
  number = errno;
  close (fd);
  errno = number;

  return synced;
}

static gboolean
make_folders (const char *folder)
{
  g_autofree char *parent = NULL;

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;

  parent = g_path_get_dirname (folder);
  if (g_str_equal (parent, folder)) {
    errno = ENOENT;
    return FALSE;
  }

  return make_folders (parent) && (mkdir (folder, 0700) == 0 || errno == EEXIST);
}

/* A new file is only as safe as the names of the folders above it. */
static gboolean
sync_folders (const char *path, gboolean fresh)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *grandparent = g_path_get_dirname (parent);

  return sync_folder (folder) && (!fresh || (sync_folder (parent) && sync_folder (grandparent)));
}

/* The descriptor that holds the lock, or -1. */
static int
take_lock (const char *folder, int tries)
{
  const struct timespec pause = { 0, LOCK_PAUSE_NS };
  g_autofree char *path = g_build_filename (folder, LOCK_NAME, NULL);
  int number;
  int fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);

  if (fd < 0)
    return -1;

  for (int i = 0; i < tries; i++) {
    if (flock (fd, LOCK_EX | LOCK_NB) == 0)
      return fd;
    /* Network file systems without locks: the comparison of stamps is all there is. */
    if (errno == ENOLCK || errno == ENOTSUP || errno == ENOSYS)
      return fd;
    if (errno == EWOULDBLOCK && i < tries - 1)
      nanosleep (&pause, NULL);
    else if (errno != EINTR)
      break;
  }

  number = errno;
  close (fd);
  errno = number;

  return -1;
}

static gboolean
write_all (int fd, GBytes *bytes)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);

  while (left > 0) {
    gssize put = write (fd, data, left);

    if (put < 0 && errno == EINTR)
      continue;
    if (put <= 0) {
      if (put == 0)
        errno = ENOSPC;
      return FALSE;
    }
    data += put;
    left -= (gsize) put;
  }

  return TRUE;
}

/* (transfer full) (nullable): the path of a synced temporary file beside @path; NULL sets errno */
static char *
write_temporary (const char *path, GBytes *bytes)
{
  g_autofree char *temporary = g_strconcat (path, TEMPORARY, "XXXXXX", NULL);
  int number = 0;
  int fd = mkostemp (temporary, O_CLOEXEC);

  if (fd < 0)
    return NULL;

  /* A failed sync is never tried again: the kernel may have dropped the pages. Away with the file. */
  if (!write_all (fd, bytes) || fsync (fd) < 0)
    number = errno;
  if (close (fd) < 0 && errno != EINTR && number == 0)
    number = errno;

  if (number != 0) {
    unlink (temporary);
    errno = number;
    return NULL;
  }

  return g_steal_pointer (&temporary);
}

/* @fresh: there was no file, so whatever stands there now must not be overwritten. */
static gboolean
move_into_place (const char *temporary, const char *path, gboolean fresh)
{
  if (!fresh)
    return rename (temporary, path) == 0;

  if (renameat2 (AT_FDCWD, temporary, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
    return FALSE;

  /* File systems that do not know the flag: a hard link does not replace either. */
  if (link (temporary, path) == 0) {
    unlink (temporary);
    return TRUE;
  }
  if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
    return FALSE;

  return rename (temporary, path) == 0;
}

static gboolean
fail_changed (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_CHANGED,
               _ ("%s was not saved because another program has changed it."), name);

  return FALSE;
}

static gboolean
replace (const char *path, GBytes *bytes, StrideFileStamp *stamp, GError **error)
{
  g_autofree char *temporary = NULL;
  gboolean fresh = !stamp->exists;

  if (!fresh && access (path, W_OK) < 0)
    return fail_to_save (path, errno, error);

  temporary = write_temporary (path, bytes);
  if (!temporary)
    return fail_to_save (path, errno, error);

  if (!move_into_place (temporary, path, fresh)) {
    int number = errno;

    unlink (temporary);
    return number == EEXIST ? fail_changed (path, error) : fail_to_save (path, number, error);
  }

  /* Without the sync the new content is there, but nobody promises that it survives a power cut. */
  return (stride_file_get_stamp (path, stamp) && sync_folders (path, fresh)) ||
         fail_to_save (path, errno, error);
}

gboolean
stride_file_write (const char *path, GBytes *bytes, StrideFileStamp *stamp, GError **error)
{
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  StrideFileStamp now;
  gboolean written;
  int lock;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (stamp != NULL, FALSE);

  target = resolve (path);
  folder = g_path_get_dirname (target);
  lock = take_lock (folder, LOCK_TRIES);
  if (lock < 0 && errno == ENOENT && make_folders (folder))
    lock = take_lock (folder, LOCK_TRIES);
  if (lock < 0 && errno == EWOULDBLOCK) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_BUSY,
                 _ ("Another program is using the folder %s. Try again in a moment."), folder);
    return FALSE;
  }
  if (lock < 0)
    return fail_to_save (path, errno, error);

  if (!stride_file_get_stamp (target, &now))
    written = fail_to_save (path, errno, error);
  else if (stride_file_stamp_equal (&now, stamp))
    written = replace (target, bytes, stamp, error);
  else
    written = fail_changed (path, error);

  close (lock);

  return written;
}

gboolean
stride_file_create (const char *path, GBytes *bytes, GError **error)
{
  int number = 0;
  int fd;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  fd = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail_to_save (path, errno, error);

  if (!write_all (fd, bytes) || fsync (fd) < 0)
    number = errno;
  if (close (fd) < 0 && errno != EINTR && number == 0)
    number = errno;

  return number == 0 || fail_to_save (path, number, error);
}

gboolean
stride_file_sync_folder (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return sync_folder (path) || fail_to_save (path, errno, error);
}

gboolean
stride_file_make_folder (const char *folder, GError **error)
{
  g_return_val_if_fail (folder != NULL, FALSE);

  return make_folders (folder) || fail_to_save (folder, errno, error);
}

void
stride_file_sweep (const char *path)
{
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  int lock;

  g_return_if_fail (path != NULL);

  target = resolve (path);
  folder = g_path_get_dirname (target);
  dir = g_dir_open (folder, 0, NULL);
  if (!dir)
    return;

  /* Under the lock nobody is writing, so whatever bears our mark is left over. */
  lock = take_lock (folder, 1);
  while (lock >= 0 && (name = g_dir_read_name (dir))) {
    if (strstr (name, TEMPORARY)) {
      g_autofree char *stray = g_build_filename (folder, name, NULL);

      unlink (stray);
    }
  }

  if (lock >= 0)
    close (lock);
}

gboolean
stride_file_is_writable (const char *path)
{
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  target = resolve (path);
  if (access (target, F_OK) == 0 && access (target, W_OK) < 0)
    return FALSE;

  /* The nearest folder that exists is where the others would be made. */
  folder = g_path_get_dirname (target);
  while (access (folder, F_OK) < 0) {
    char *parent = g_path_get_dirname (folder);
    gboolean stuck = g_str_equal (parent, folder);

    g_free (folder);
    folder = parent;
    if (stuck)
      break;
  }

  return access (folder, W_OK) == 0;
}
