/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-first-focus.h"

static gboolean
take_focus (GtkWidget *dialog, GdkFrameClock *frame_clock, gpointer field)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (dialog));

  if (!focus || !gtk_widget_is_ancestor (focus, dialog))
    return G_SOURCE_CONTINUE;

  if (!GTK_IS_TEXT (focus) && !gtk_widget_is_ancestor (focus, field))
    gtk_widget_grab_focus (field);

  return G_SOURCE_REMOVE;
}

void
stride_first_focus (GtkWidget *dialog, GtkWidget *field)
{
  g_return_if_fail (GTK_IS_WIDGET (dialog));
  g_return_if_fail (GTK_IS_WIDGET (field) && gtk_widget_is_ancestor (field, dialog));

  gtk_widget_add_tick_callback (dialog, take_focus, g_object_ref (field), g_object_unref);
}
