/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* Running load, without acute:chronic ratios. [frandsen2025] */

/* Percent by which @run is longer than the longest run of the 30 days before it; NAN with fewer than
 * three runs there. @entries: sorted by time, may hold @run and later ones. */
double stride_load_get_spike (GPtrArray *entries, StrideEntry *run);
/* The longest run (metres) of the 30 days before @day, 0 if none. */
int stride_load_get_longest (GPtrArray *entries, StrideDay day);
/* Kilometres of @run >= 1.3 x the median of the 28 days before; FALSE with fewer than four there. */
gboolean stride_load_is_long (GPtrArray *entries, StrideEntry *run);

G_END_DECLS
