/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* load.…, log.…, form.…: the runs of the last weeks. */

#include <math.h>

#include "stride-load.h"
#include "stride-situation-private.h"
#include "stride-poison.h"

#define GREEN_SORENESS 2
#define MIN_RUNS_FOR_MEAN 4
#define MIN_RUNS_FOR_CADENCE 4

/* Metres of each surface, out of those whose surface is known; a mixed run by its shares. */
static void
add_surfaces (const StrideLogView *view, guint first)
{
  double metres[STRIDE_N_SURFACES] = { 0 }, total = 0;
  int n_surfaces = 0;

  for (guint i = first; i < view->runs->len; i++) {
    const StrideRun *run = stride_entry_get_run (view->runs->pdata[i]);

    if (run->surface == STRIDE_SURFACE_UNKNOWN)
      continue;
    if (run->surface != STRIDE_SURFACE_MIXED)
      metres[run->surface] += run->distance_m;
    for (guint k = 0; run->surface == STRIDE_SURFACE_MIXED && k < STRIDE_N_SURFACES; k++)
      metres[k] += run->distance_m * run->share[k] / 100.0;
    total += run->distance_m;
  }
  if (total <= 0)
    return;

  for (guint i = 0; i < STRIDE_N_SURFACES; i++)
    n_surfaces += metres[i] > 0;
  stride_facts_set_number (view->facts, "log.share_hard28",
                           (metres[STRIDE_SURFACE_CONCRETE] + metres[STRIDE_SURFACE_ASPHALT]) /
                             total);
  stride_facts_set_number (view->facts, "log.share_treadmill28",
                           metres[STRIDE_SURFACE_TREADMILL] / total);
  stride_facts_set_number (view->facts, "log.surfaces28", n_surfaces);
}

static void
add_mean_after (const StrideLogView *view, guint first)
{
  int sum = 0, n = 0;

  for (guint i = first; i < view->runs->len; i++) {
    const StrideRun *run = stride_entry_get_run (view->runs->pdata[i]);

    if (run->after == STRIDE_UNSET)
      continue;
    sum += run->after;
    n++;
  }
  if (n >= MIN_RUNS_FOR_MEAN)
    stride_facts_set_number (view->facts, "log.mean_after28", (double) sum / n);
}

static void
add_green_streak (const StrideLogView *view)
{
  int streak = 0;

  for (guint i = view->runs->len; i-- > 0; streak++) {
    const StrideRun *run = stride_entry_get_run (view->runs->pdata[i]);
    int worst = MAX (run->during, MAX (run->after, run->h24));

    if (worst == STRIDE_UNSET || worst > GREEN_SORENESS)
      break;
  }
  stride_facts_set_number (view->facts, "log.green_streak", streak);
}

void
stride_log_view_add_load (const StrideLogView *view)
{
  guint month = stride_log_view_first_run (view, view->today - 27);
  gint64 metres = 0;

  stride_facts_set_number (view->facts, "log.n_runs", view->n_runs);
  stride_facts_set_number (view->facts, "load.n30",
                           view->runs->len - stride_log_view_first_run (view, view->today - 29));
  add_green_streak (view);
  if (!view->latest)
    return;

  for (guint i = stride_log_view_first_run (view, view->today - 6); i < view->runs->len; i++)
    metres += stride_entry_get_run (view->runs->pdata[i])->distance_m;
  stride_facts_set_number (view->facts, "load.km7", (double) metres / 1000);
  if (view->previous)
    stride_facts_set_number (view->facts, "load.days_off",
                             stride_entry_get_day (view->latest) -
                               stride_entry_get_day (view->previous));

  stride_facts_set_number (view->facts, "load.spike_pct",
                           stride_load_get_spike (view->recent, view->latest));
  stride_facts_set_number (view->facts, "load.spike_max30",
                           stride_load_get_largest_spike (view->recent, view->today, 30));
  add_surfaces (view, month);
  add_mean_after (view, month);
}

/* The median cadence of the runs from @first on up to the day @to; NAN with too few. */
static double
median_cadence (GPtrArray *runs, guint first, StrideDay to)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = first; i < runs->len && stride_entry_get_day (runs->pdata[i]) <= to; i++) {
    double cadence = stride_entry_get_run (runs->pdata[i])->cadence;

    if (cadence > 0)
      g_array_append_val (values, cadence);
  }

  return values->len < MIN_RUNS_FOR_CADENCE ? (double) NAN : stride_median (values);
}

/* Now: the last 28 days. Base: the first 28 days with a cadence, of the last year, once they are over. The
 * answer of the questionnaire, where there is one, goes before it. */
void
stride_log_view_add_form (const StrideLogView *view)
{
  guint first = 0;
  StrideDay end;

  stride_facts_set_number (view->facts, "form.cadence_now",
                           median_cadence (view->runs,
                                           stride_log_view_first_run (view, view->today - 27),
                                           view->today));

  while (first < view->runs->len && stride_entry_get_run (view->runs->pdata[first])->cadence <= 0)
    first++;
  if (first == view->runs->len)
    return;
  end = stride_entry_get_day (view->runs->pdata[first]) + 27;
  if (end < view->today)
    stride_facts_set_number (view->facts, "form.cadence_base",
                             median_cadence (view->runs, first, end));
}
