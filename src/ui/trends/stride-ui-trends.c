/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-trends.h"

#include "stride-trends-page.h"
#include "stride-trends-table.h"
#include "stride-ui-trends-resources.h"

void
stride_ui_trends_init (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  stride_ui_trends_register_resource ();
  g_type_ensure (STRIDE_TYPE_TRENDS_PAGE);
  g_type_ensure (STRIDE_TYPE_TRENDS_TABLE);

  gtk_css_provider_load_from_resource (provider,
                                       "/io/github/backstride/Backstride/ui/stride-trends.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
