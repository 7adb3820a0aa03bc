/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-consistency.h"

#include <math.h>

#include "stride-poison.h"

#define HABIT_DAYS 66.0
#define HABIT_REST 0.05
#define FLARE_ABOVE 5
#define LATEST_WEEKS 4
#define BACK_DAYS 7

/* What the week may not lower the score for. */
static gboolean
is_spared (GArray *weeks, guint index)
{
  const StrideWeek *week = &g_array_index (weeks, StrideWeek, index);
  const StrideWeek *before = index > 0 ? &g_array_index (weeks, StrideWeek, index - 1) : NULL;

  return week->n_entries == 0 || (before && before->n_entries == 0) ||
         week->soreness_worst > FLARE_ABOVE || index == weeks->len - 1;
}

/* The last gap that is still news. */
int
stride_consistency_find_pause (GPtrArray *entries, StrideDay today)
{
  StrideDay after = today + 1;

  g_return_val_if_fail (entries, 0);

  /* By the clock the newest is last, by the civil day almost. */
  for (guint i = entries->len; i-- > 0;) {
    StrideDay day = stride_entry_get_day (entries->pdata[i]);

    if (day > today)
      continue;
    if (after - day > STRIDE_PAUSE_DAYS)
      return after - day - 1;
    if (day <= today - BACK_DAYS)
      return 0;
    after = MIN (after, day);
  }

  return 0;
}

void
stride_consistency_compute (GArray *weeks,
                            GPtrArray *entries,
                            StrideDay today,
                            guint target,
                            StrideConsistency *consistency)
{
  const double step = 1 - pow (HABIT_REST, 7 / HABIT_DAYS);

  g_return_if_fail (weeks && weeks->len > 0);
  g_return_if_fail (entries);
  g_return_if_fail (target > 0);
  g_return_if_fail (consistency);

  *consistency = (StrideConsistency) { .score = NAN, .target = target };
  if (entries->len == 0)
    return;

  consistency->score = 0;
  consistency->n_weeks = weeks->len - 1;
  consistency->done = g_array_index (weeks, StrideWeek, weeks->len - 1).n_sessions;
  consistency->pause_days = stride_consistency_find_pause (entries, today);
  for (guint i = 0; i < weeks->len; i++) {
    const StrideWeek *week = &g_array_index (weeks, StrideWeek, i);
    double value = fmin (1, (double) week->n_sessions / target);

    if (is_spared (weeks, i)) {
      value = fmax (value, consistency->score);
      consistency->n_spared += i + 1 < weeks->len && i + 1 + LATEST_WEEKS >= weeks->len;
    }
    consistency->score += step * (value - consistency->score);
  }
}
