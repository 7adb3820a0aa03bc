/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideRoutinesPage:
 *
 * All routines in groups, first those that present advice suggests, and the library of exercises. A
 * routine or an exercise opens a page in the navigation view around this widget.
 */
#define STRIDE_TYPE_ROUTINES_PAGE (stride_routines_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideRoutinesPage, stride_routines_page, STRIDE, ROUTINES_PAGE, AdwBin)

StrideRoutinesPage *stride_routines_page_new (StrideInsight *insight) G_GNUC_WARN_UNUSED_RESULT;
/* Shows the library rather than the routines; with the cursor in its search entry. */
void stride_routines_page_show_exercises (StrideRoutinesPage *self);
void stride_routines_page_find (StrideRoutinesPage *self);

G_END_DECLS
