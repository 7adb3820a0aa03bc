/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the drawn thing is to look like in run @run, 0 and up; the first ones only warm up. */
typedef void (*BenchPrepare) (GtkWidget *drawn, int run);

/* Shows @drawn (floating, @width × @height) with a label of ten characters, and prints the processor time
 * of one picture of each, medians in microseconds, and their ratio. @prepare: (nullable). */
void
bench_picture (const char *name, GtkWidget *drawn, int width, int height, BenchPrepare prepare);

G_END_DECLS
