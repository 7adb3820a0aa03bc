/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideTrendsPage:
 *
 * The weeks: soreness, distance and routines as charts or as a table, where soreness is heading and
 * because of what, and what it goes along with.
 *
 * Properties: `miles`, `first-weekday` (1 Monday … 7 Sunday; 0: the locale's).
 */
#define STRIDE_TYPE_TRENDS_PAGE (stride_trends_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideTrendsPage, stride_trends_page, STRIDE, TRENDS_PAGE, AdwBin)

StrideTrendsPage *stride_trends_page_new (StrideInsight *insight,
                                          StrideJournal *journal,
                                          StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

void stride_trends_page_set_miles (StrideTrendsPage *self, gboolean miles);
void stride_trends_page_set_first_weekday (StrideTrendsPage *self, int weekday);

G_END_DECLS
