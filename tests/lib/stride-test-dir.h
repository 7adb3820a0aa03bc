/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A fresh folder for one test; its path. stride_test_dir_remove() takes it away with all in it. */
char *stride_test_dir_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_test_dir_remove (char *path);

typedef char StrideTestDir;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideTestDir, stride_test_dir_remove)

/* Writes @text to the file @name in @dir, making folders on the way. */
void stride_test_dir_write (const char *dir, const char *name, const char *text);
/* (transfer full) (nullable): the file's content, NULL if there is none */
char *stride_test_dir_read (const char *dir, const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
