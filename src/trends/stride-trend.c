/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trend.h"

#include <math.h>

#include "stride-poison.h"

/* Meaningful change on the 0–10 scale. [ostelo2008] */
#define CHANGE_POINTS 2.0
#define CHANGE_LEAST_POINTS 1.0
#define CHANGE_SHARE 0.3
#define SCALE_TOP 10
/* Two-sided 95 % of the normal distribution. */
#define LIKELY_Z 1.959963984540054
/* More likeness between weeks than this is not told from a line. */
#define MOST_LIKE 0.9

typedef struct {
  int week;
  double mean;
} Known;

/* --- order --------------------------------------------------------------------------------------- */

static void
swap (double *a, double *b)
{
  double kept = *a;

  *a = *b;
  *b = kept;
}

/* The value that would be at @rank (0 … n - 1) if @values were sorted. Ten years have 136 000 pairs of
 * weeks, of which three ranks are wanted: Hoare's selection leaves the rest unsorted. */
static double
select_rank (double *values, guint n, guint rank)
{
  gint64 low = 0;
  gint64 high = (gint64) n - 1;

  g_assert (rank < n);

  while (low < high) {
    double pivot = values[low + (high - low) / 2];
    gint64 i = low;
    gint64 j = high;

    while (i <= j) {
      while (values[i] < pivot)
        i++;
      while (values[j] > pivot)
        j--;
      if (i <= j)
        swap (&values[i++], &values[j--]);
    }
    if (rank <= j)
      high = j;
    else if (rank >= i)
      low = i;
    else
      break;
  }

  return values[rank];
}

static double
median_of (double *values, guint n)
{
  double upper = select_rank (values, n, n / 2);

  return n % 2 ? upper : (select_rank (values, n / 2, n / 2 - 1) + upper) / 2;
}

static int
compare_means (gconstpointer a, gconstpointer b)
{
  const Known *first = a;
  const Known *second = b;

  return (first->mean > second->mean) - (first->mean < second->mean);
}

/* --- the line ------------------------------------------------------------------------------------ */

/* (element-type Known) */
static GArray *
list_known (GArray *weeks)
{
  GArray *known = g_array_new (FALSE, FALSE, sizeof (Known));

  for (guint i = 0; i < weeks->len; i++) {
    Known each = { (int) i, stride_week_get_known_mean (&g_array_index (weeks, StrideWeek, i)) };

    if (!isnan (each.mean))
      g_array_append_val (known, each);
  }

  return known;
}

/* Variance of the number of rising less falling pairs where nothing rises or falls. (Kendall) */
static double
variance_of_pairs (GArray *known)
{
  g_autoptr (GArray) sorted = g_array_copy (known);
  const double n = known->len;
  double sum = n * (n - 1) * (2 * n + 5);
  guint end;

  g_array_sort (sorted, compare_means);
  for (guint start = 0; start < sorted->len; start = end) {
    double ties;

    for (end = start + 1; end < sorted->len; end++) {
      if (compare_means (&g_array_index (sorted, Known, start),
                         &g_array_index (sorted, Known, end)))
        break;
    }
    ties = end - start;
    sum -= ties * (ties - 1) * (2 * ties + 5);
  }

  return sum / 18;
}

/* How much a known week may well be like the one before, beyond the line. @rests: what the line leaves of
 * each */
static double
likeness_of (const double *rests, guint n)
{
  double mean = 0, square = 0, along = 0;

  if (n <= STRIDE_TREND_MIN_WEEKS)
    return MOST_LIKE;

  for (guint i = 0; i < n; i++)
    mean += rests[i] / n;
  for (guint i = 0; i < n; i++) {
    square += (rests[i] - mean) * (rests[i] - mean) / n;
    if (i > 0)
      along += (rests[i] - mean) * (rests[i - 1] - mean) / (n - 1);
  }
  if (square <= 0)
    return 0;

  return CLAMP ((n * along / square + 2) / (n - 4.0), 0, MOST_LIKE);
}

static void
fit (GArray *known, StrideTrend *trend)
{
  const Known *each = &g_array_index (known, Known, 0);
  const guint n = known->len;
  const guint n_pairs = n * (n - 1) / 2;
  const guint half = n_pairs / 2;
  g_autofree double *slopes = g_new (double, n_pairs);
  g_autofree double *levels = g_new (double, n);
  double likeness, stretch;
  guint at = 0;
  guint rank;

  for (guint j = 1; j < n; j++) {
    for (guint i = 0; i < j; i++)
      slopes[at++] = (each[j].mean - each[i].mean) / (each[j].week - each[i].week);
  }
  rank = (guint) fmax (1, floor ((n_pairs - LIKELY_Z * sqrt (variance_of_pairs (known))) / 2));
  trend->slope = median_of (slopes, n_pairs);
  /* The selection left the smaller half before the larger one. */
  trend->low = select_rank (slopes, half, rank - 1);
  trend->high = select_rank (slopes + half, n_pairs - half, n_pairs - rank - half);

  for (guint i = 0; i < n; i++)
    levels[i] = each[i].mean - trend->slope * (each[i].week - trend->first);

  likeness = likeness_of (levels, n);
  stretch = sqrt ((1 + likeness) / (1 - likeness));
  trend->low = trend->slope - stretch * (trend->slope - trend->low);
  trend->high = trend->slope + stretch * (trend->high - trend->slope);
  trend->level = median_of (levels, n);
}

/* A change that the person would notice. */
static gboolean
means_something (const StrideTrend *trend, double change)
{
  double size = fabs (change);

  return size >= CHANGE_POINTS ||
         (size >= CHANGE_LEAST_POINTS && size >= CHANGE_SHARE * trend->level);
}

static StrideDirection
judge (const StrideTrend *trend)
{
  double change = stride_trend_get_change (trend, trend->slope);
  double open = stride_trend_get_change (trend, trend->high - trend->low);
  gboolean clear = trend->low > 0 || trend->high < 0;

  if (means_something (trend, change))
    return !clear       ? STRIDE_DIRECTION_UNKNOWN
           : change < 0 ? STRIDE_DIRECTION_EASING
                        : STRIDE_DIRECTION_RISING;

  return !clear && open > STRIDE_TREND_MOST_OPEN ? STRIDE_DIRECTION_UNKNOWN : STRIDE_DIRECTION_SAME;
}

void
stride_trend_compute (GArray *weeks, StrideTrend *trend)
{
  g_autoptr (GArray) known = NULL;

  g_return_if_fail (weeks);
  g_return_if_fail (trend);

  *trend = (StrideTrend) { STRIDE_DIRECTION_UNKNOWN, 0, -1, -1, NAN, NAN, NAN, NAN };
  known = list_known (weeks);
  trend->n_known = known->len;
  if (known->len > 0) {
    trend->first = g_array_index (known, Known, 0).week;
    trend->last = g_array_index (known, Known, known->len - 1).week;
  }
  if (known->len < STRIDE_TREND_MIN_WEEKS)
    return;

  fit (known, trend);
  trend->direction = judge (trend);
  if (trend->direction == STRIDE_DIRECTION_UNKNOWN)
    trend->slope = trend->level = NAN;
}

double
stride_trend_get_level (const StrideTrend *trend, int week)
{
  g_return_val_if_fail (trend, NAN);

  if (week < trend->first || week > trend->last)
    return NAN;

  return trend->level + trend->slope * (week - trend->first);
}

double
stride_trend_get_level_at (const StrideTrend *trend, double slope, int week)
{
  double middle, level;

  g_return_val_if_fail (trend, NAN);

  if (week < trend->first || week > trend->last)
    return NAN;

  middle = (trend->first + trend->last) / 2.0;
  level = trend->level + trend->slope * (middle - trend->first) + slope * (week - middle);

  return level >= 0 && level <= SCALE_TOP ? level : (double) NAN;
}

double
stride_trend_get_change (const StrideTrend *trend, double slope)
{
  g_return_val_if_fail (trend, NAN);

  return slope * (trend->last - trend->first);
}
