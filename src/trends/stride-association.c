/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-association.h"

#include <math.h>

#include "stride-load.h"

#include "stride-poison.h"

enum {
  GROUP_NONE = -1,
  GROUP_OTHER = 0,
  GROUP_EXPOSED = 1,
};

/* What a grouping looks at besides the run. */
typedef struct {
  GPtrArray *entries;
  const char *shoe; /* (nullable): the pair of the latest run */
} Setting;

typedef int (*GroupFunc) (const Setting *setting, StrideEntry *entry, const StrideRun *run);

static int
group_stress (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  if (run->stress == STRIDE_UNSET || (run->stress > 3 && run->stress < 7))
    return GROUP_NONE;

  return run->stress >= 7 ? GROUP_EXPOSED : GROUP_OTHER;
}

static int
group_hard (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  if (run->surface == STRIDE_SURFACE_UNKNOWN)
    return GROUP_NONE;
  if (run->surface == STRIDE_SURFACE_MIXED)
    return run->share[STRIDE_SURFACE_CONCRETE] + run->share[STRIDE_SURFACE_ASPHALT] > 50
             ? GROUP_EXPOSED
             : GROUP_OTHER;

  return run->surface == STRIDE_SURFACE_CONCRETE || run->surface == STRIDE_SURFACE_ASPHALT
           ? GROUP_EXPOSED
           : GROUP_OTHER;
}

static int
group_long (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  double limit = stride_load_get_long_limit (setting->entries, stride_entry_get_day (entry));

  if (isnan (limit))
    return GROUP_NONE;

  return run->distance_m >= limit ? GROUP_EXPOSED : GROUP_OTHER;
}

static int
group_sleep (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  if (run->sleep_min == STRIDE_UNSET)
    return GROUP_NONE;

  return run->sleep_min < 6 * 60 ? GROUP_EXPOSED : GROUP_OTHER;
}

static int
group_incline (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  if (run->surface == STRIDE_SURFACE_UNKNOWN)
    return GROUP_NONE;

  return run->surface == STRIDE_SURFACE_TREADMILL && run->incline_permille >= 40 ? GROUP_EXPOSED
                                                                                 : GROUP_OTHER;
}

static int
group_shoe (const Setting *setting, StrideEntry *entry, const StrideRun *run)
{
  if (!run->shoe || !setting->shoe)
    return GROUP_NONE;

  return g_str_equal (run->shoe, setting->shoe) ? GROUP_EXPOSED : GROUP_OTHER;
}

static const struct {
  const char *nick;
  GroupFunc group;
} links[STRIDE_N_LINKS] = {
  [STRIDE_LINK_STRESS] = { "stress", group_stress },
  [STRIDE_LINK_HARD] = { "hard", group_hard },
  [STRIDE_LINK_LONG] = { "long", group_long },
  [STRIDE_LINK_SLEEP] = { "sleep", group_sleep },
  [STRIDE_LINK_INCLINE] = { "incline", group_incline },
  [STRIDE_LINK_SHOE] = { "shoe", group_shoe },
};

const char *
stride_link_get_nick (StrideLink link)
{
  g_return_val_if_fail (link < STRIDE_N_LINKS, NULL);

  return links[link].nick;
}

int
stride_association_get_soreness (const StrideRun *run)
{
  g_return_val_if_fail (run, STRIDE_UNSET);

  return MAX (MAX (run->during, run->after), run->h24);
}

/* A list is turned as often as it is long, so a sum takes 32 runs at a time: a byte holds the points of a
 * run, and this many of at most MAX_POINTS add up in a byte. */
#define LANES 32
#define N_WORDS (LANES / 8)
#define MAX_POINTS 10
#define BATCH (255 / MAX_POINTS)
/* Up to so many for each LANES of all are added one by one faster than a mask is gone through. */
#define FEW 4
#define EVEN_BYTES G_GUINT64_CONSTANT (0x00ff00ff00ff00ff)
#define ADD_PAIRS G_GUINT64_CONSTANT (0x0001000100010001)

/* No byte ever carries into the next, so words add as bytes would. */
typedef guint64 Lanes __attribute__ ((vector_size (LANES)));

/* Sum of those of @values whose byte in @mask is set. */
static gint64
masked_sum (const guint8 *values, const guint8 *mask, guint n_blocks)
{
  gint64 sum = 0;
  guint i = 0;

  while (i < n_blocks) {
    const guint end = MIN (i + BATCH, n_blocks);
    Lanes lanes = { 0 };

    for (; i < end; i++) {
      Lanes points, in_group;

      memcpy (&points, values + LANES * i, LANES);
      memcpy (&in_group, mask + LANES * i, LANES);
      lanes += points & in_group;
    }
    lanes = (lanes & EVEN_BYTES) + ((lanes >> 8) & EVEN_BYTES);
    for (guint word = 0; word < N_WORDS; word++)
      sum += (gint64) ((lanes[word] * ADD_PAIRS) >> 48);
  }

  return sum;
}

static gint64
sum_of (const guint8 *values, const guint *places, guint n)
{
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += values[places[i]];

  return sum;
}

double
stride_circular_shift_test (const int *values, const int *groups, guint n)
{
  const guint n_blocks = (n + LANES - 1) / LANES;
  g_autofree guint8 *doubled = g_new0 (guint8, 2 * (gsize) n + LANES);
  g_autofree guint8 *exposed = g_new0 (guint8, (gsize) n_blocks * LANES);
  g_autofree guint8 *other = g_new0 (guint8, (gsize) n_blocks * LANES);
  g_autofree guint *outside = g_new (guint, n); /* places of the runs in neither group */
  guint n_outside = 0;
  gint64 total = 0;
  gint64 n_exposed = 0;
  gint64 n_other = 0;
  gint64 real = 0;
  guint count = 0;

  g_return_val_if_fail (values, NAN);
  g_return_val_if_fail (groups, NAN);

  for (guint i = 0; i < n; i++) {
    g_return_val_if_fail (values[i] >= 0 && values[i] <= MAX_POINTS, NAN);
    doubled[i] = doubled[n + i] = (guint8) values[i];
    exposed[i] = groups[i] == GROUP_EXPOSED ? 0xff : 0;
    other[i] = groups[i] == GROUP_OTHER ? 0xff : 0;
    n_exposed += groups[i] == GROUP_EXPOSED;
    n_other += groups[i] == GROUP_OTHER;
    if (groups[i] == GROUP_NONE)
      outside[n_outside++] = i;
    total += values[i];
  }
  g_return_val_if_fail (n_exposed > 0 && n_other > 0, NAN);

  for (guint turn = 0; turn < n; turn++) {
    gint64 sum_exposed = masked_sum (doubled + turn, exposed, n_blocks);
    gint64 sum_other = n_outside <= FEW * n_blocks
                         ? total - sum_exposed - sum_of (doubled + turn, outside, n_outside)
                         : masked_sum (doubled + turn, other, n_blocks);
    /* The difference of means times both sizes is whole, so turns compare exactly. */
    gint64 difference = ABS (n_other * sum_exposed - n_exposed * sum_other);

    if (turn == 0)
      real = difference;
    else
      count += difference >= real;
  }

  return (1.0 + count) / n;
}

void
stride_holm_adjust (const double *p_values, double *adjusted, guint n)
{
  g_return_if_fail (p_values);
  g_return_if_fail (adjusted);

  /* The family is small: for each value, the largest of (family - rank) x p among those not above it. */
  for (guint i = 0; i < n; i++) {
    guint family = 0;

    adjusted[i] = isnan (p_values[i]) ? (double) NAN : 0;
    for (guint j = 0; j < n; j++)
      family += !isnan (p_values[j]);

    for (guint j = 0; j < n; j++) {
      guint rank = 0;

      if (!(p_values[j] <= p_values[i]))
        continue;
      for (guint k = 0; k < n; k++)
        rank += p_values[k] < p_values[j];
      adjusted[i] = fmax (adjusted[i], fmin (1, (family - rank) * p_values[j]));
    }
  }
}

static void
compare_groups (const int *values, const int *groups, guint n, StrideAssociation *result)
{
  gint64 sum_exposed = 0;
  gint64 sum_other = 0;
  guint missing_group, missing_all;

  memset (result, 0, sizeof *result);
  for (guint i = 0; i < n; i++) {
    if (groups[i] == GROUP_EXPOSED) {
      result->n_exposed++;
      result->n_sore_exposed += values[i] >= STRIDE_LINK_SORE;
      sum_exposed += values[i];
    } else if (groups[i] == GROUP_OTHER) {
      result->n_other++;
      result->n_sore_other += values[i] >= STRIDE_LINK_SORE;
      sum_other += values[i];
    }
  }

  result->n_runs = n;
  result->mean_exposed =
    result->n_exposed ? (double) sum_exposed / result->n_exposed : (double) NAN;
  result->mean_other = result->n_other ? (double) sum_other / result->n_other : (double) NAN;
  result->difference = result->mean_exposed - result->mean_other;

  missing_all = STRIDE_LINK_MIN_RUNS - MIN (n, STRIDE_LINK_MIN_RUNS);
  missing_group = STRIDE_LINK_MIN_GROUP - MIN (result->n_exposed, STRIDE_LINK_MIN_GROUP) +
                  STRIDE_LINK_MIN_GROUP - MIN (result->n_other, STRIDE_LINK_MIN_GROUP);
  result->missing_runs = MAX (missing_all, missing_group);
  result->enough = result->missing_runs == 0;
  result->p = result->enough ? stride_circular_shift_test (values, groups, n) : (double) NAN;
}

/* Holm leaves nothing to pass with few runs: that many more, in a family of those that have enough and
 * the one in question. */
static void
count_missing (StrideAssociation *results)
{
  guint n_enough = 0;

  for (int link = 0; link < STRIDE_N_LINKS; link++)
    n_enough += results[link].enough;
  for (int link = 0; link < STRIDE_N_LINKS; link++) {
    StrideAssociation *result = &results[link];
    guint family = n_enough + !result->enough;
    guint least = (guint) (family / STRIDE_LINK_ALPHA + 0.5) + 1;

    result->missing_runs = MAX (result->missing_runs, least - MIN (result->n_runs, least));
  }
}

static const char *
find_latest_shoe (GPtrArray *runs)
{
  const StrideRun *run;

  if (runs->len == 0)
    return NULL;
  run = stride_entry_get_run (runs->pdata[runs->len - 1]);

  return run->shoe;
}

/* (transfer container) */
static GPtrArray *
list_runs (GPtrArray *entries)
{
  GPtrArray *runs = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);

    if (run && stride_association_get_soreness (run) != STRIDE_UNSET)
      g_ptr_array_add (runs, entries->pdata[i]);
  }

  return runs;
}

GArray *
stride_association_list (GPtrArray *entries, StrideLink link)
{
  g_autoptr (GPtrArray) runs = NULL;
  GArray *result;
  Setting setting;

  g_return_val_if_fail (entries, NULL);
  g_return_val_if_fail (link < STRIDE_N_LINKS, NULL);

  runs = list_runs (entries);
  setting = (Setting) { entries, find_latest_shoe (runs) };
  result = g_array_new (FALSE, FALSE, sizeof (StrideLinkRun));
  for (guint i = 0; i < runs->len; i++) {
    const StrideRun *run = stride_entry_get_run (runs->pdata[i]);
    int group = links[link].group (&setting, runs->pdata[i], run);
    StrideLinkRun each = { runs->pdata[i], stride_association_get_soreness (run),
                           group == GROUP_EXPOSED };

    if (group != GROUP_NONE)
      g_array_append_val (result, each);
  }

  return result;
}

void
stride_associations_compute (GPtrArray *entries, StrideAssociation *results)
{
  g_autoptr (GPtrArray) runs = NULL;
  g_autofree int *values = NULL;
  g_autofree int *groups = NULL;
  double p_values[STRIDE_N_LINKS];
  double adjusted[STRIDE_N_LINKS];
  Setting setting;

  g_return_if_fail (entries);
  g_return_if_fail (results);

  runs = list_runs (entries);
  setting = (Setting) { entries, find_latest_shoe (runs) };
  values = g_new (int, runs->len);
  groups = g_new (int, runs->len);
  for (guint i = 0; i < runs->len; i++)
    values[i] = stride_association_get_soreness (stride_entry_get_run (runs->pdata[i]));

  for (int link = 0; link < STRIDE_N_LINKS; link++) {
    for (guint i = 0; i < runs->len; i++)
      groups[i] =
        links[link].group (&setting, runs->pdata[i], stride_entry_get_run (runs->pdata[i]));
    compare_groups (values, groups, runs->len, &results[link]);
    p_values[link] = results[link].p;
  }

  count_missing (results);
  stride_holm_adjust (p_values, adjusted, STRIDE_N_LINKS);
  for (int link = 0; link < STRIDE_N_LINKS; link++) {
    results[link].p_adjusted = adjusted[link];
    results[link].passed = results[link].enough &&
                           results[link].difference >= STRIDE_LINK_MIN_DIFFERENCE &&
                           adjusted[link] < STRIDE_LINK_ALPHA;
  }
}
