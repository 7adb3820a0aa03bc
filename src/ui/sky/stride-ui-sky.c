/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-sky.h"

#include "stride-sky-dial.h"
#include "stride-sky-page.h"
#include "stride-ui-sky-resources.h"

void
stride_ui_sky_init (void)
{
  static gsize once;
  g_autoptr (GtkCssProvider) provider = NULL;

  if (!g_once_init_enter (&once))
    return;

  provider = gtk_css_provider_new ();
  stride_ui_sky_register_resource ();
  g_type_ensure (STRIDE_TYPE_SKY_DIAL);
  g_type_ensure (STRIDE_TYPE_SKY_PAGE);

  gtk_css_provider_load_from_resource (provider,
                                       "/io/github/backstride/Backstride/ui/stride-sky.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_once_init_leave (&once, 1);
}
