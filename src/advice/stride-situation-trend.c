/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* trend.…, assoc.…: weeks, and what soreness goes along with. */

#include <math.h>

#include "stride-association.h"
#include "stride-situation-private.h"
#include "stride-weeks.h"
#include "stride-poison.h"

static gboolean
has_soreness (const StrideLogView *view)
{
  for (guint i = view->recent->len; i-- > 0;) {
    if (stride_entry_get_soreness (view->recent->pdata[i]) != STRIDE_UNSET)
      return TRUE;
  }

  return FALSE;
}

static void
add_weeks (const StrideLogView *view)
{
  StrideTrendFigures figures;

  if (!has_soreness (view))
    return;

  stride_trend_figures_compute (view->recent, view->today, &figures);
  stride_facts_set_number (view->facts, "trend.weeks_up", figures.weeks_up);
  stride_facts_set_number (view->facts, "trend.weeks_sore", figures.weeks_sore);
  stride_facts_set_number (view->facts, "trend.change4w", figures.change_4w);
  stride_facts_set_number (view->facts, "trend.pct4w", figures.pct_4w);
  stride_facts_set_number (view->facts, "trend.n_weeks", figures.n_weeks);
}

static void
set_link (const StrideLogView *view, const char *nick, const char *what, double value)
{
  g_autofree char *name = g_strconcat ("assoc.", nick, "_", what, NULL);

  stride_facts_set_number (view->facts, name, value);
}

/* The p is the one after Holm's correction: six comparisons must not find six times as much. */
static void
add_associations (const StrideLogView *view)
{
  StrideAssociation results[STRIDE_N_LINKS];

  stride_associations_compute (view->runs, results);
  for (int link = 0; link < STRIDE_N_LINKS; link++) {
    const char *nick = stride_link_get_nick (link);
    g_autofree char *passed = g_strconcat ("assoc.", nick, "_passed", NULL);

    if (!results[link].enough)
      continue;
    set_link (view, nick, "diff", results[link].difference);
    set_link (view, nick, "p", results[link].p_adjusted);
    set_link (view, nick, "n", MIN (results[link].n_exposed, results[link].n_other));
    stride_facts_set_boolean (view->facts, passed, results[link].passed);
  }
}

void
stride_log_view_add_trend (const StrideLogView *view)
{
  add_weeks (view);
  add_associations (view);
}
