/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-sky.h"

#include "stride-sky-dial.h"
#include "stride-sky-page.h"
#include "stride-style.h"
#include "stride-ui-sky-resources.h"

void
stride_ui_sky_init (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;

  stride_ui_sky_register_resource ();
  g_type_ensure (STRIDE_TYPE_SKY_DIAL);
  g_type_ensure (STRIDE_TYPE_SKY_PAGE);

  stride_style_load ("/io/github/backstride/Backstride/ui/stride-sky.css");
  g_once_init_leave (&once, 1);
}
