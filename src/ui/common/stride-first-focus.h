/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Called when @dialog is mapped: gives the focus to @field in it, as soon as the dialog has it. In a narrow
 * window a dialog is a bottom sheet, which takes no note of its focus widget: it gives the focus to its
 * first button, some frames after it is mapped. Whoever writes already is left there. */
void stride_first_focus (GtkWidget *dialog, GtkWidget *field);

G_END_DECLS
