/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-learn.h"

#include "stride-learn-page.h"
#include "stride-reading-page.h"
#include "stride-ui-learn-resources.h"

void
stride_ui_learn_init (void)
{
  stride_ui_learn_register_resource ();
  g_type_ensure (STRIDE_TYPE_LEARN_PAGE);
  g_type_ensure (STRIDE_TYPE_READING_PAGE);
}
