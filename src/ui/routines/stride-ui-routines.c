/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-routines.h"

#include "stride-exercise-library.h"
#include "stride-exercise-page.h"
#include "stride-routine-page.h"
#include "stride-routines-page.h"
#include "stride-ui-routines-resources.h"

void
stride_ui_routines_init (void)
{
  stride_ui_routines_register_resource ();
  g_type_ensure (STRIDE_TYPE_EXERCISE_LIBRARY);
  g_type_ensure (STRIDE_TYPE_EXERCISE_PAGE);
  g_type_ensure (STRIDE_TYPE_ROUTINE_PAGE);
  g_type_ensure (STRIDE_TYPE_ROUTINES_PAGE);
}
