/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-weeks.h"

#include <math.h>

#include "stride-poison.h"

#define WEEK_DAYS 7
/* A weekly mean counts from two entries on. */
#define KNOWN_ENTRIES 2
#define MONDAY 1

#define WEEKS_UP_STEP 0.5
#define WEEKS_SORE_MEAN 2.0

/* Sums while the entries of a week go by. */
typedef struct {
  gint64 soreness;
  gint64 stress;
  gint64 sleep_min;
  guint n_stress;
  guint n_sleep;
} Sums;

static void
add_soreness (StrideWeek *week, Sums *sums, int soreness)
{
  if (soreness == STRIDE_UNSET)
    return;

  week->soreness_worst = week->n_soreness ? MAX (week->soreness_worst, soreness) : soreness;
  week->soreness_least = week->n_soreness ? MIN (week->soreness_least, soreness) : soreness;
  week->n_soreness++;
  sums->soreness += soreness;
}

static void
add_feeling (Sums *sums, int stress, int sleep_min)
{
  if (stress != STRIDE_UNSET) {
    sums->stress += stress;
    sums->n_stress++;
  }
  if (sleep_min != STRIDE_UNSET) {
    sums->sleep_min += sleep_min;
    sums->n_sleep++;
  }
}

/* Half of the work is a session; less was a try. */
static gboolean
session_counts (const StrideSession *session)
{
  return session->finished ||
         (session->phases_total > 0 && 2 * session->phases_done >= session->phases_total);
}

static void
add_entry (StrideWeek *week, Sums *sums, StrideEntry *entry)
{
  const StrideRun *run = stride_entry_get_run (entry);
  const StrideRestDay *rest = stride_entry_get_rest_day (entry);
  const StrideSession *session = stride_entry_get_session (entry);
  const StrideCheckIn *check_in = stride_entry_get_check_in (entry);

  week->n_entries++;
  add_soreness (week, sums, stride_entry_get_soreness (entry));

  if (run) {
    week->n_runs++;
    week->distance_m += run->distance_m;
    week->longest_m = MAX (week->longest_m, run->distance_m);
    add_feeling (sums, run->stress, run->sleep_min);
  }
  if (rest)
    add_feeling (sums, rest->stress, rest->sleep_min);
  if (check_in)
    add_feeling (sums, check_in->stress, STRIDE_UNSET);
  if (session) {
    week->routine_s += session->active_s;
    if (session_counts (session))
      week->n_sessions++;
  }
}

static double
mean_of (gint64 sum, guint n)
{
  return n ? (double) sum / n : (double) NAN;
}

GArray *
stride_weeks_compute (GPtrArray *entries, StrideDay from, StrideDay to, int first_weekday)
{
  g_autofree Sums *sums = NULL;
  GArray *weeks;
  StrideDay start;
  guint n;

  g_return_val_if_fail (entries, NULL);
  g_return_val_if_fail (from != STRIDE_DAY_NONE && to >= from, NULL);
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= 7, NULL);

  start = stride_week_start (from, first_weekday);
  n = (guint) (to - start) / WEEK_DAYS + 1;
  weeks = g_array_sized_new (FALSE, TRUE, sizeof (StrideWeek), n);
  g_array_set_size (weeks, n);
  sums = g_new0 (Sums, n);

  for (guint i = 0; i < entries->len; i++) {
    StrideDay day = stride_entry_get_day (entries->pdata[i]);
    guint at;

    if (day < start || day >= start + (StrideDay) n * WEEK_DAYS)
      continue;
    at = (guint) (day - start) / WEEK_DAYS;
    add_entry (&g_array_index (weeks, StrideWeek, at), &sums[at], entries->pdata[i]);
  }

  for (guint i = 0; i < n; i++) {
    StrideWeek *week = &g_array_index (weeks, StrideWeek, i);

    week->start = start + (StrideDay) i * WEEK_DAYS;
    week->soreness_mean = mean_of (sums[i].soreness, week->n_soreness);
    week->stress_mean = mean_of (sums[i].stress, sums[i].n_stress);
    week->sleep_min_mean = mean_of (sums[i].sleep_min, sums[i].n_sleep);
    if (!week->n_soreness)
      week->soreness_worst = week->soreness_least = STRIDE_UNSET;
  }

  return weeks;
}

double
stride_week_get_known_mean (const StrideWeek *week)
{
  g_return_val_if_fail (week, NAN);

  return week->n_soreness >= KNOWN_ENTRIES ? week->soreness_mean : (double) NAN;
}

/* NAN also outside the array. */
static double
known_mean (GArray *weeks, int index)
{
  if (index < 0 || index >= (int) weeks->len)
    return NAN;

  return stride_week_get_known_mean (&g_array_index (weeks, StrideWeek, index));
}

StrideDay
stride_weeks_get_first_day (GPtrArray *entries, StrideDay today)
{
  StrideDay first = today;

  g_return_val_if_fail (entries, today);

  for (guint i = 0; i < entries->len; i++)
    first = MIN (first, stride_entry_get_day (entries->pdata[i]));

  return first;
}

void
stride_trend_figures_compute (GPtrArray *entries, StrideDay today, StrideTrendFigures *figures)
{
  g_autoptr (GArray) weeks = NULL;
  double now, old;
  int last;

  g_return_if_fail (entries);
  g_return_if_fail (today != STRIDE_DAY_NONE);
  g_return_if_fail (figures);

  memset (figures, 0, sizeof *figures);
  weeks =
    stride_weeks_compute (entries, stride_weeks_get_first_day (entries, today), today, MONDAY);
  for (int i = 0; i < (int) weeks->len; i++)
    if (!isnan (known_mean (weeks, i)))
      figures->n_weeks++;

  /* The week under way counts once it has two entries; until then the week before speaks. */
  last = (int) weeks->len - 1;
  if (isnan (known_mean (weeks, last)))
    last--;

  /* A comparison with an unknown week is false, which breaks both chains. */
  for (int i = last; known_mean (weeks, i) - known_mean (weeks, i - 1) >= WEEKS_UP_STEP; i--)
    figures->weeks_up++;
  for (int i = last; known_mean (weeks, i) >= WEEKS_SORE_MEAN; i--)
    figures->weeks_sore++;

  now = known_mean (weeks, last);
  old = known_mean (weeks, last - 4);
  figures->change_4w = now - old;
  figures->pct_4w = old > 0 ? 100 * (now - old) / old : (double) NAN;
}
