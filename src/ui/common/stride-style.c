/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-style.h"

void
stride_style_load (const char *css)
{
  g_autoptr (GtkCssProvider) provider = NULL;

  g_return_if_fail (css != NULL);

  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, css);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
stride_style_load_icons (const char *folder)
{
  g_return_if_fail (folder != NULL);

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    folder);
}
