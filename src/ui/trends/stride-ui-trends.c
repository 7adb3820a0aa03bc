/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-trends.h"

#include "stride-style.h"
#include "stride-trends-page.h"
#include "stride-trends-table.h"
#include "stride-ui-trends-resources.h"

void
stride_ui_trends_init (void)
{
  stride_ui_trends_register_resource ();
  g_type_ensure (STRIDE_TYPE_TRENDS_PAGE);
  g_type_ensure (STRIDE_TYPE_TRENDS_TABLE);

  stride_style_load ("/io/github/backstride/Backstride/ui/stride-trends.css");
}
