/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-toast.h"

void
stride_toast (GtkWidget *widget, const char *text, const char *button, const char *action)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

  gtk_widget_activate_action (widget, "win.toast", "(sss)", text, button ? button : "",
                              action ? action : "");
}

void
stride_toast_error (GtkWidget *widget, const GError *error)
{
  g_return_if_fail (error != NULL);

  stride_toast (widget, error->message, NULL, NULL);
}
