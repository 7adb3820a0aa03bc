/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "stride-faults.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#define SHORT_WRITE 64

static struct {
  gboolean armed;
  guint nth, count;
  int number;
  gboolean forever, fired;
} faults;

void
stride_faults_arm (guint nth, int number, gboolean forever)
{
  faults.armed = TRUE;
  faults.nth = nth;
  faults.count = 0;
  faults.number = number;
  faults.forever = forever;
  faults.fired = FALSE;
}

gboolean
stride_faults_disarm (void)
{
  faults.armed = FALSE;

  return faults.fired;
}

static gboolean
hit (void)
{
  if (!faults.armed)
    return FALSE;

  faults.count++;
  if (faults.count != faults.nth && !(faults.forever && faults.count > faults.nth))
    return FALSE;

  faults.fired = TRUE;
  errno = faults.number;

  return TRUE;
}

#define FAIL(Type, name, parameters, arguments)   \
  Type __real_##name parameters;                  \
  Type __wrap_##name parameters;                  \
                                                  \
  Type __wrap_##name parameters                   \
  {                                               \
    return hit () ? -1 : __real_##name arguments; \
  }

FAIL (int, open64, (const char *path, int flags, mode_t mode), (path, flags, mode))
FAIL (gssize, read, (int fd, void *buffer, gsize size), (fd, buffer, size))
FAIL (int, fsync, (int fd), (fd))
FAIL (int, rename, (const char *from, const char *to), (from, to))
FAIL (int,
      renameat2,
      (int a, const char *from, int b, const char *to, unsigned flags),
      (a, from, b, to, flags))
FAIL (int, link, (const char *from, const char *to), (from, to))
FAIL (int, mkdir, (const char *path, mode_t mode), (path, mode))
FAIL (int, mkostemp64, (char *path, int flags), (path, flags))
FAIL (int, flock, (int fd, int operation), (fd, operation))
FAIL (int, fstat64, (int fd, struct stat *st), (fd, st))
FAIL (int, stat64, (const char *path, struct stat *st), (path, st))
FAIL (int, unlink, (const char *path), (path))

/* A descriptor is gone, whatever close() says. */
int __real_close (int fd);
int __wrap_close (int fd);

int
__wrap_close (int fd)
{
  int result = __real_close (fd);

  return hit () ? -1 : result;
}

/* A write that fails may have written a part. */
gssize __real_write (int fd, const void *data, gsize size);
gssize __wrap_write (int fd, const void *data, gsize size);

gssize
__wrap_write (int fd, const void *data, gsize size)
{
  if (hit ()) {
    int number = errno;

    if (size > 1 && number != EINTR && __real_write (fd, data, size / 2) < 0)
      g_error ("a write failed that should not");
    errno = number;
    return -1;
  }

  return __real_write (fd, data, faults.armed ? MIN (size, SHORT_WRITE) : size);
}
