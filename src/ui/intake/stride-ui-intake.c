/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-intake.h"

#include "stride-check-in-dialog.h"
#include "stride-findings-page.h"
#include "stride-intake-dialog.h"
#include "stride-question-view.h"
#include "stride-safety-view.h"
#include "stride-style.h"
#include "stride-ui-intake-resources.h"

void
stride_ui_intake_init (void)
{
  stride_ui_intake_register_resource ();
  g_type_ensure (STRIDE_TYPE_CHECK_IN_DIALOG);
  g_type_ensure (STRIDE_TYPE_FINDINGS_PAGE);
  g_type_ensure (STRIDE_TYPE_INTAKE_DIALOG);
  g_type_ensure (STRIDE_TYPE_QUESTION_VIEW);
  g_type_ensure (STRIDE_TYPE_SAFETY_VIEW);

  stride_style_load ("/io/github/backstride/Backstride/ui/stride-intake.css");
}
