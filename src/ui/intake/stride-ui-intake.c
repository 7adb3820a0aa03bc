/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-intake.h"

#include "stride-check-in-dialog.h"
#include "stride-findings-page.h"
#include "stride-intake-dialog.h"
#include "stride-question-view.h"
#include "stride-safety-view.h"
#include "stride-ui-intake-resources.h"

void
stride_ui_intake_init (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  stride_ui_intake_register_resource ();
  g_type_ensure (STRIDE_TYPE_CHECK_IN_DIALOG);
  g_type_ensure (STRIDE_TYPE_FINDINGS_PAGE);
  g_type_ensure (STRIDE_TYPE_INTAKE_DIALOG);
  g_type_ensure (STRIDE_TYPE_QUESTION_VIEW);
  g_type_ensure (STRIDE_TYPE_SAFETY_VIEW);

  gtk_css_provider_load_from_resource (provider,
                                       "/io/github/backstride/Backstride/ui/stride-intake.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
