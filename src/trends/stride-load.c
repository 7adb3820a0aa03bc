/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-load.h"

#include <math.h>

#include "stride-poison.h"

#define SPIKE_DAYS 30
#define SPIKE_MIN_RUNS 3
#define LONG_DAYS 28
#define LONG_MIN_RUNS 4
#define LONG_FACTOR 1.3

/* Entries are sorted by the clock, days are where the person was: they differ by less than this. */
#define ZONE_DAYS 2
#define DAY_S 86400

/* The first entry that may belong to @day or a later one. */
static guint
find_start (GPtrArray *entries, StrideDay day)
{
  const gint64 earliest = ((gint64) day - ZONE_DAYS) * DAY_S;
  guint low = 0;
  guint high = entries->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (stride_entry_get_at (entries->pdata[middle]) < earliest)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

/* Metres of each run of the days @from to @to, both included. (element-type int) */
static GArray *
list_distances (GPtrArray *entries, StrideDay from, StrideDay to)
{
  GArray *distances = g_array_new (FALSE, FALSE, sizeof (int));
  const gint64 latest = ((gint64) to + ZONE_DAYS) * DAY_S;

  for (guint i = find_start (entries, from); i < entries->len; i++) {
    StrideEntry *entry = entries->pdata[i];
    const StrideRun *run = stride_entry_get_run (entry);
    StrideDay day = stride_entry_get_day (entry);

    if (stride_entry_get_at (entry) > latest)
      break;
    if (run && day >= from && day <= to)
      g_array_append_val (distances, run->distance_m);
  }

  return distances;
}

static int
longest_of (GArray *distances)
{
  int longest = 0;

  for (guint i = 0; i < distances->len; i++)
    longest = MAX (longest, g_array_index (distances, int, i));

  return longest;
}

double
stride_load_get_spike (GPtrArray *entries, StrideEntry *run)
{
  g_autoptr (GArray) distances = NULL;
  const StrideRun *fields;
  StrideDay day;
  int longest;

  g_return_val_if_fail (entries, NAN);
  g_return_val_if_fail (STRIDE_IS_ENTRY (run), NAN);

  fields = stride_entry_get_run (run);
  if (!fields)
    return NAN;

  day = stride_entry_get_day (run);
  distances = list_distances (entries, day - SPIKE_DAYS, day - 1);
  longest = longest_of (distances);
  if (distances->len < SPIKE_MIN_RUNS || longest <= 0)
    return NAN;

  return 100.0 * (fields->distance_m - longest) / longest;
}

double
stride_load_get_largest_spike (GPtrArray *entries, StrideDay today, int days)
{
  double largest = NAN;

  g_return_val_if_fail (entries, NAN);
  g_return_val_if_fail (days > 0, NAN);

  for (guint i = find_start (entries, today - days + 1); i < entries->len; i++) {
    StrideEntry *entry = entries->pdata[i];
    StrideDay day = stride_entry_get_day (entry);

    if (day > today - days && day <= today)
      largest = fmax (largest, stride_load_get_spike (entries, entry));
  }

  return largest;
}

int
stride_load_get_longest (GPtrArray *entries, StrideDay day)
{
  g_autoptr (GArray) distances = NULL;

  g_return_val_if_fail (entries, 0);

  distances = list_distances (entries, day - SPIKE_DAYS, day - 1);

  return longest_of (distances);
}

int
stride_load_get_limit (GPtrArray *entries, StrideDay day)
{
  g_autoptr (GArray) distances = NULL;

  g_return_val_if_fail (entries, 0);

  distances = list_distances (entries, day - SPIKE_DAYS, day - 1);
  if (distances->len < SPIKE_MIN_RUNS)
    return 0;

  return longest_of (distances) * 11 / 10;
}

static int
compare_ints (gconstpointer a, gconstpointer b)
{
  const int *first = a;
  const int *second = b;

  return (*first > *second) - (*first < *second);
}

double
stride_load_get_long_limit (GPtrArray *entries, StrideDay day)
{
  g_autoptr (GArray) distances = NULL;
  double median;
  guint half;

  g_return_val_if_fail (entries, NAN);

  distances = list_distances (entries, day - LONG_DAYS, day - 1);
  if (distances->len < LONG_MIN_RUNS)
    return NAN;

  g_array_sort (distances, compare_ints);
  half = distances->len / 2;
  median = g_array_index (distances, int, half);
  if (distances->len % 2 == 0)
    median = (median + g_array_index (distances, int, half - 1)) / 2;

  return LONG_FACTOR * median;
}

gboolean
stride_load_is_long (GPtrArray *entries, StrideEntry *run)
{
  const StrideRun *fields;

  g_return_val_if_fail (entries, FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (run), FALSE);

  fields = stride_entry_get_run (run);

  return fields &&
         fields->distance_m >= stride_load_get_long_limit (entries, stride_entry_get_day (run));
}
