/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-profile.h"
#include "stride-safety.h"

G_BEGIN_DECLS

/**
 * StrideStartView:
 *
 * Before a routine: soreness now, what the start rule says about it, the routine's options. A person
 * for whom the routine is not offered sees the reason and what is.
 *
 * Signals: `started` (): options and soreness are settled. `other-routine` (StrideRoutine): the person
 * took one of those offered instead.
 */
#define STRIDE_TYPE_START_VIEW (stride_start_view_get_type ())
G_DECLARE_FINAL_TYPE (StrideStartView, stride_start_view, STRIDE, START_VIEW, AdwBin)

/* @soreness: of today, -1 if not known */
void stride_start_view_set (StrideStartView *self,
                            StrideCatalog *catalog,
                            StrideProfile *profile,
                            StrideSafetyLevel safety,
                            int soreness);
void stride_start_view_set_routine (StrideStartView *self, StrideRoutine *routine);
int stride_start_view_get_soreness (StrideStartView *self);
void stride_start_view_get_options (StrideStartView *self, StrideRoutineOptions *options);

G_END_DECLS
