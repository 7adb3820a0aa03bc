/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StridePaper:
 *
 * A title and paragraphs, to be copied as plain text or printed on as many pages as they take. Black on
 * white, whatever the screen looks like.
 */
#define STRIDE_TYPE_PAPER (stride_paper_get_type ())
G_DECLARE_FINAL_TYPE (StridePaper, stride_paper, STRIDE, PAPER, GObject)

StridePaper *stride_paper_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
/* @heading: (nullable) */
void stride_paper_add (StridePaper *self, const char *heading, const char *text);

/* (transfer full): title, headings and texts, with empty lines between */
char *stride_paper_dup_text (StridePaper *self) G_GNUC_WARN_UNUSED_RESULT;
/* Asks where to print, and prints. What goes wrong is shown in a toast in the window of @widget. */
void stride_paper_print (StridePaper *self, GtkWidget *widget);
/* As a PDF file. */
gboolean stride_paper_export (StridePaper *self, const char *path, GError **error);
/* How many pages it took when it was last printed or exported. */
guint stride_paper_get_n_pages (StridePaper *self);

G_END_DECLS
