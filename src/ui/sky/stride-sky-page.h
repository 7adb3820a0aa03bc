/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-clock.h"
#include "stride-journal.h"
#include "stride-profile.h"

G_BEGIN_DECLS

/**
 * StrideSkyPage:
 *
 * The sky of a day on a dial, the one moon test with its placebo, and the sky of each run: for fun, with
 * real statistics. Until the person has asked for it there is only an invitation; asking is kept in the
 * profile. It reads the log and the profile, and nothing reads it: no advice is altered here.
 *
 * This is where the rooms sky and trends meet: the one gives the month of the moon and of the placebo,
 * the other tests any month, and neither has to know of the other.
 *
 * Asks the window for `win.show-reading` (s).
 */
#define STRIDE_TYPE_SKY_PAGE (stride_sky_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideSkyPage, stride_sky_page, STRIDE, SKY_PAGE, AdwNavigationPage)

/* (transfer floating) */
AdwNavigationPage *stride_sky_page_new (StrideJournal *journal,
                                        StrideProfile *profile,
                                        StrideCatalog *catalog,
                                        StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
