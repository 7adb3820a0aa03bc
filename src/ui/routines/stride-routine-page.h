/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideRoutinePage:
 *
 * One routine: what it is for, when and when not, its steps, and the button that starts it
 * (`win.start-routine`), which says why where the safety gate says no.
 */
#define STRIDE_TYPE_ROUTINE_PAGE (stride_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideRoutinePage,
                      stride_routine_page,
                      STRIDE,
                      ROUTINE_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *stride_routine_page_new (StrideInsight *insight,
                                            StrideRoutine *routine) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
