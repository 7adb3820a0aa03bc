/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-dir.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

char *
stride_test_dir_new (void)
{
  /* In memory where there is such a place: nothing here needs a disk, and syncing one is slow. */
  const char *parent = g_access ("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : g_get_tmp_dir ();
  char *path = g_build_filename (parent, "backstride-test-XXXXXX", NULL);

  g_assert_nonnull (g_mkdtemp (path));

  return path;
}

static void
remove_tree (GFile *file)
{
  g_autoptr (GFileEnumerator) children = NULL;
  GFile *child;

  children = g_file_enumerate_children (file, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                        G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  while (children && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child)
    remove_tree (child);

  g_file_delete (file, NULL, NULL);
}

void
stride_test_dir_remove (char *path)
{
  g_autoptr (GFile) file = NULL;

  if (!path)
    return;

  file = g_file_new_for_path (path);
  remove_tree (file);
  g_free (path);
}

void
stride_test_dir_write (const char *dir, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (dir, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

char *
stride_test_dir_read (const char *dir, const char *name)
{
  g_autofree char *path = g_build_filename (dir, name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}
