/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideTodayPage:
 *
 * What to do now: safety cards, the one next step, the question of the morning after, advice with its
 * reasons, and the week in a sentence. Properties "miles" (boolean) and "first-weekday" (1 Monday to 7
 * Sunday, 0: as the locale has it) are for that sentence.
 */
#define STRIDE_TYPE_TODAY_PAGE (stride_today_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideTodayPage, stride_today_page, STRIDE, TODAY_PAGE, AdwBin)

StrideTodayPage *stride_today_page_new (StrideInsight *insight,
                                        StrideJournal *journal,
                                        StrideProfile *profile,
                                        StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
