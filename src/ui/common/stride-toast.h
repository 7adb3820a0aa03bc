/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows @text for a few seconds in the window that holds @widget, also from inside a dialog (before it
 * closes). @button and @action: (nullable): an undo or retry, by the name of an action: "win.undo". */
void stride_toast (GtkWidget *widget, const char *text, const char *button, const char *action);
/* The same for an error that happened on the way: what happened, what to do. */
void stride_toast_error (GtkWidget *widget, const GError *error);

G_END_DECLS
