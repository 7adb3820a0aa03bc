/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-preferences.h"

#include "stride-backups-page.h"
#include "stride-preferences-dialog.h"
#include "stride-ui-preferences-resources.h"

void
stride_ui_preferences_init (void)
{
  stride_ui_preferences_register_resource ();
  g_type_ensure (STRIDE_TYPE_BACKUPS_PAGE);
  g_type_ensure (STRIDE_TYPE_PREFERENCES_DIALOG);
}
