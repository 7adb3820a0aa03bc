/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/* What a pair has behind it: computed from the log each time, never stored. */
typedef struct {
  gint64 distance_m; /* with what it had before it came to the shelf */
  guint n_runs;
  guint n_soreness;
  double soreness_mean; /* of its runs; NAN without any */
} StrideShoeWear;

/* @entries: (element-type StrideEntry), all of the log */
void stride_shoe_wear_compute (StrideShoeWear *wear, GPtrArray *entries, const StrideShoe *shoe);
/* "412 of 700 km · 38 runs · soreness 2.1", with a quiet word near the limit. (transfer full) */
char *stride_shoe_wear_describe (const StrideShoeWear *wear,
                                 const StrideShoe *shoe,
                                 gboolean miles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
