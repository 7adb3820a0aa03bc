/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-today.h"

#include "stride-advice-card.h"
#include "stride-today-page.h"
#include "stride-ui-today-resources.h"
#include "stride-why-dialog.h"

void
stride_ui_today_init (void)
{
  stride_ui_today_register_resource ();
  g_type_ensure (STRIDE_TYPE_ADVICE_CARD);
  g_type_ensure (STRIDE_TYPE_WHY_DIALOG);
  g_type_ensure (STRIDE_TYPE_TODAY_PAGE);
}
