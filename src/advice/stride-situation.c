/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-situation-private.h"

#include <math.h>

#include "stride-poison.h"

#define RECENT_DAYS (53 * 7)

guint
stride_log_view_first_run (const StrideLogView *view, StrideDay from)
{
  guint first = view->runs->len;

  while (first > 0 && stride_entry_get_day (view->runs->pdata[first - 1]) >= from)
    first--;

  return first;
}

void
stride_log_view_set (const StrideLogView *view, const char *name, int value)
{
  if (value != STRIDE_UNSET)
    stride_facts_set_number (view->facts, name, value);
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

double
stride_median (GArray *values)
{
  guint middle = values->len / 2;

  if (values->len == 0)
    return NAN;

  g_array_sort (values, compare_doubles);
  if (values->len % 2)
    return g_array_index (values, double, middle);

  return (g_array_index (values, double, middle - 1) + g_array_index (values, double, middle)) / 2;
}

/* The one pass over the whole log: what it counts is small, all else looks at a year. */
static void
look_through (StrideLogView *view, GPtrArray *entries)
{
  const char *shoe = NULL;
  guint end = entries->len, begin;

  while (end > 0 && stride_entry_get_at (entries->pdata[end - 1]) > view->situation->now)
    end--;

  for (guint i = end; i-- > 0;) {
    StrideEntry *entry = entries->pdata[i];
    const StrideRun *run = stride_entry_get_run (entry);

    if (!run)
      continue;
    view->n_runs++;
    if (!view->latest) {
      view->latest = entry;
      shoe = run->shoe;
    } else if (!view->previous) {
      view->previous = entry;
    }
    if (shoe && run->shoe && g_str_equal (shoe, run->shoe))
      view->shoe_m += run->distance_m;
  }

  begin = end;
  while (begin > 0 && stride_entry_get_day (entries->pdata[begin - 1]) > view->today - RECENT_DAYS)
    begin--;
  for (guint i = begin; i < end; i++) {
    g_ptr_array_add (view->recent, entries->pdata[i]);
    if (stride_entry_get_kind (entries->pdata[i]) == STRIDE_ENTRY_RUN)
      g_ptr_array_add (view->runs, entries->pdata[i]);
  }
}

static void
view_init (StrideLogView *view, const StrideSituation *situation)
{
  *view = (StrideLogView) {
    .situation = situation,
    .facts = stride_facts_new (),
    .today = stride_day_from_unix (situation->now, situation->tz),
    .recent = g_ptr_array_new (),
    .runs = g_ptr_array_new (),
  };
  look_through (view, situation->entries);
}

static void
view_clear (StrideLogView *view)
{
  g_clear_pointer (&view->recent, g_ptr_array_unref);
  g_clear_pointer (&view->runs, g_ptr_array_unref);
}

static void
add_log (const StrideLogView *view)
{
  stride_log_view_add_run (view);
  stride_log_view_add_load (view);
  stride_log_view_add_form (view);
  stride_log_view_add_shoes (view);
  stride_log_view_add_trend (view);
  stride_log_view_add_adherence (view);
  stride_log_view_add_tests (view);
  stride_log_view_add_days (view);
}

static void
add_person (const StrideLogView *view, StrideAnswers *answers)
{
  StrideProfile *profile = view->situation->profile;
  gint64 first_start = stride_profile_get_first_start (profile);

  if (stride_profile_get_sex (profile))
    stride_facts_set_text (view->facts, "profile.sex", stride_profile_get_sex (profile));
  stride_facts_set_boolean (view->facts, "cosmic.enabled", stride_profile_get_cosmic (profile));
  stride_facts_set_boolean (view->facts, "app.first_time", answers == NULL);
  if (first_start > 0)
    stride_facts_set_number (view->facts, "app.days",
                             MAX (0, view->today -
                                       stride_day_from_unix (first_start, view->situation->tz)));
  if (view->situation->topic)
    stride_facts_set_text (view->facts, "ui.topic", view->situation->topic);
}

static void
add_cadence_gain (const StrideLogView *view)
{
  double base =
    stride_facts_get_number (view->facts, "q.cadence",
                             stride_facts_get_number (view->facts, "form.cadence_base", NAN));

  stride_facts_set_number (view->facts, "form.cadence_base", base);
  stride_facts_set_number (view->facts, "form.cadence_gain",
                           stride_facts_get_number (view->facts, "form.cadence_now", NAN) - base);
}

static GPtrArray *
add_scores (const StrideLogView *view, StrideAnswers *answers)
{
  GPtrArray *scores = stride_factor_scores_compute (view->situation->catalog, answers, view->facts);

  for (guint i = 0; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];
    g_autofree char *name = g_strconcat ("score.", score->factor->id, NULL);

    if (stride_catalog_get_variable_type (view->situation->catalog, name))
      stride_facts_set_number (view->facts, name, score->score);
  }

  return scores;
}

StrideFacts *
stride_situation_get_facts_and_scores (const StrideSituation *situation, GPtrArray **scores)
{
  g_autoptr (StrideAnswers) answers = NULL;
  g_autoptr (GPtrArray) computed = NULL;
  StrideLogView view;

  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (situation->catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (situation->profile), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (situation->shoes), NULL);

  view_init (&view, situation);
  add_log (&view);
  answers = stride_log_view_add_answers (&view);
  add_person (&view, answers);
  add_cadence_gain (&view);
  if (answers)
    computed = add_scores (&view, answers);
  view_clear (&view);

  if (scores)
    *scores = g_steal_pointer (&computed);

  return view.facts;
}

StrideFacts *
stride_situation_get_facts (const StrideSituation *situation)
{
  return stride_situation_get_facts_and_scores (situation, NULL);
}

StrideFacts *
stride_situation_get_log_facts (const StrideSituation *situation)
{
  StrideLogView view;

  g_return_val_if_fail (situation != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (situation->catalog), NULL);

  view_init (&view, situation);
  add_log (&view);
  view_clear (&view);

  return view.facts;
}
