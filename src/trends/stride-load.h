/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* Running load, without acute:chronic ratios. [frandsen2025] All @entries are sorted by time and may
 * hold the run in question and later ones; "before" means earlier civil days. */

/* Percent by which @run is longer than the longest run of the 30 days before it; NAN with fewer than
 * three runs there. */
double stride_load_get_spike (GPtrArray *entries, StrideEntry *run);
/* The largest spike of the runs of the @days days that end with @today; NAN when none is known. */
double stride_load_get_largest_spike (GPtrArray *entries, StrideDay today, int days);
/* The longest run (metres) of the 30 days before @day, 0 if none. */
int stride_load_get_longest (GPtrArray *entries, StrideDay day);
/* Metres up to which a run on @day is no spike, 1.1 x the longest of the 30 days before: the smallest
 * group with more injuries in that study began at 10 % beyond it. 0 with fewer than three runs there. */
int stride_load_get_limit (GPtrArray *entries, StrideDay day);
/* Metres from which a run on @day counts as a long one: 1.3 x the median of the 28 days before; NAN
 * with fewer than four runs there. */
double stride_load_get_long_limit (GPtrArray *entries, StrideDay day);
/* FALSE also where the limit is not known. */
gboolean stride_load_is_long (GPtrArray *entries, StrideEntry *run);

G_END_DECLS
