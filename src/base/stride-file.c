/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stride-error.h"
#include "stride-poison.h"

#define MAX_SIZE (64 * 1024 * 1024)

static gboolean
fail_to_read (const char *path, const char *reason, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  /* Translators: a file's name and why it cannot be read */
  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_IO, _ ("%s could not be read: %s."), name, reason);

  return FALSE;
}

static gint64
to_ns (const struct timespec *time)
{
  return (gint64) time->tv_sec * 1000000000 + time->tv_nsec;
}

static void
stamp_from_stat (StrideFileStamp *stamp, const struct stat *st)
{
  *stamp = (StrideFileStamp) {
    .exists = TRUE,
    .device = st->st_dev,
    .inode = st->st_ino,
    .size = st->st_size,
    .modified_ns = to_ns (&st->st_mtim),
    .changed_ns = to_ns (&st->st_ctim),
  };
}

gboolean
stride_file_stamp_equal (const StrideFileStamp *a, const StrideFileStamp *b)
{
  return a->exists == b->exists && a->device == b->device && a->inode == b->inode &&
         a->size == b->size && a->modified_ns == b->modified_ns && a->changed_ns == b->changed_ns;
}

gboolean
stride_file_get_stamp (const char *path, StrideFileStamp *stamp)
{
  struct stat st;

  g_return_val_if_fail (path != NULL, FALSE);

  if (stat (path, &st) == 0) {
    stamp_from_stat (stamp, &st);
    return TRUE;
  }

  *stamp = (StrideFileStamp) { FALSE };

  return errno == ENOENT || errno == ENOTDIR;
}

static gboolean
is_dangling (const char *path)
{
  struct stat st;

  return lstat (path, &st) == 0 && S_ISLNK (st.st_mode);
}

static GBytes *
read_all (int fd, gsize expected, const char *path, GError **error)
{
  g_autoptr (GByteArray) buffer = g_byte_array_sized_new ((guint) expected + 1);
  gsize size = 0;

  while (TRUE) {
    gssize got;

    /* One byte more than is expected, so that the end is seen without growing. */
    g_byte_array_set_size (buffer, (guint) MAX (size + 4096, expected + 1));
    got = read (fd, buffer->data + size, buffer->len - size);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0) {
      fail_to_read (path, g_strerror (errno), error);
      return NULL;
    }
    if (got == 0)
      break;
    size += (gsize) got;
    if (size > MAX_SIZE) {
      fail_to_read (path, _ ("it is too large"), error);
      return NULL;
    }
  }

  g_byte_array_set_size (buffer, (guint) size);

  return g_byte_array_free_to_bytes (g_steal_pointer (&buffer));
}

gboolean
stride_file_read (const char *path, GBytes **bytes, StrideFileStamp *stamp, GError **error)
{
  struct stat st;
  int fd;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  *bytes = NULL;
  *stamp = (StrideFileStamp) { FALSE };

  /* A named pipe in the file's place must not hang us. */
  do {
    fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  } while (fd < 0 && errno == EINTR);

  if (fd < 0) {
    int number = errno;

    if (number == ENOENT && is_dangling (path))
      return fail_to_read (path, _ ("it is a link that leads nowhere"), error);

    return number == ENOENT || fail_to_read (path, g_strerror (number), error);
  }

  if (fstat (fd, &st) < 0)
    fail_to_read (path, g_strerror (errno), error);
  else if (!S_ISREG (st.st_mode))
    fail_to_read (path, _ ("it is not a file"), error);
  else if (st.st_size > MAX_SIZE)
    fail_to_read (path, _ ("it is too large"), error);
  else
    *bytes = read_all (fd, (gsize) st.st_size, path, error);

  close (fd);
  if (!*bytes)
    return FALSE;

  stamp_from_stat (stamp, &st);

  return TRUE;
}
