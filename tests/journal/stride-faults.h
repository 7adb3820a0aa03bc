/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * File system calls that fail on demand. A program that is linked with this and with --wrap for each
 * call (see meson.build) counts the calls of its own code.
 */

/* The @nth call from now (1 is the next) fails with @number; with @forever all that follow too.
 * Writes are shortened to 64 bytes at a time, so that there are many of them. */
void stride_faults_arm (guint nth, int number, gboolean forever);
/* Answers whether anything failed. */
gboolean stride_faults_disarm (void);

G_END_DECLS
