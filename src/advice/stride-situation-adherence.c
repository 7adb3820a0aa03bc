/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* adh.…: routines done, against what the person aims at. */

#include "stride-situation-private.h"
#include "stride-poison.h"

#define FLARE_POINTS 2
#define FLARE_FROM_S (12 * 3600)
#define FLARE_TO_S (36 * 3600)
#define FLARE_SESSIONS 2

static gboolean
is_done (const StrideSession *session)
{
  return session->finished ||
         (session->phases_total > 0 && 2 * session->phases_done >= session->phases_total);
}

/* A routine counts for the first of its factors; self-tests are no training. */
static const char *
main_factor (const StrideLogView *view, const StrideSession *session)
{
  StrideRoutine *routine =
    session->routine ? stride_catalog_find_routine (view->situation->catalog, session->routine)
                     : NULL;

  if (!routine || stride_routine_get_level (routine) == STRIDE_LEVEL_TEST)
    return "";

  return stride_routine_get_factors (routine)[0] ? stride_routine_get_factors (routine)[0] : "";
}

static gboolean
is_of_level (const StrideLogView *view, const StrideSession *session, int level)
{
  StrideRoutine *routine =
    session->routine ? stride_catalog_find_routine (view->situation->catalog, session->routine)
                     : NULL;

  return routine && stride_routine_get_level (routine) == STRIDE_LEVEL_1 + (StrideLevel) level - 1;
}

/* --- did soreness rise after core work? ----------------------------------------------------------- */

/* Soreness as it was when the entry began, before what it did to the back. */
static int
soreness_at_start (StrideEntry *entry)
{
  const StrideRun *run = stride_entry_get_run (entry);
  const StrideRestDay *rest = stride_entry_get_rest_day (entry);
  const StrideSession *session = stride_entry_get_session (entry);

  if (run)
    return run->before != STRIDE_UNSET ? run->before : stride_entry_get_soreness (entry);
  if (rest)
    return rest->soreness;

  return session ? session->soreness_before : STRIDE_UNSET;
}

static gboolean
is_followed_by_flare (const StrideLogView *view, guint index)
{
  const StrideSession *session = stride_entry_get_session (view->recent->pdata[index]);
  gint64 end = stride_entry_get_at (view->recent->pdata[index]) + session->active_s;

  if (session->soreness_before == STRIDE_UNSET)
    return FALSE;

  for (guint i = index + 1; i < view->recent->len; i++) {
    gint64 after = stride_entry_get_at (view->recent->pdata[i]) - end;
    int soreness = soreness_at_start (view->recent->pdata[i]);

    if (after > FLARE_TO_S)
      break;
    if (after >= FLARE_FROM_S && soreness != STRIDE_UNSET)
      return soreness >= session->soreness_before + FLARE_POINTS;
  }

  return FALSE;
}

static gboolean
find_core_flare (const StrideLogView *view)
{
  guint n_sessions = 0;

  for (guint i = view->recent->len; i-- > 0 && n_sessions < FLARE_SESSIONS;) {
    const StrideSession *session = stride_entry_get_session (view->recent->pdata[i]);

    if (!session || !is_done (session) || !g_str_equal (main_factor (view, session), "core"))
      continue;
    if (!is_followed_by_flare (view, i))
      return FALSE;
    n_sessions++;
  }

  return n_sessions == FLARE_SESSIONS;
}

/* --- counters ------------------------------------------------------------------------------------- */

typedef struct {
  int done14, core7, core28, mob7, breath7, level_sessions, streak;
  StrideDay first; /* the first session of the last year, STRIDE_DAY_NONE without one */
} Counts;

static void
count_sessions (const StrideLogView *view, int level, Counts *counts)
{
  StrideDay streak_day = STRIDE_DAY_NONE;

  *counts = (Counts) { .first = STRIDE_DAY_NONE };
  for (guint i = 0; i < view->recent->len; i++) {
    const StrideSession *session = stride_entry_get_session (view->recent->pdata[i]);
    StrideDay day = stride_entry_get_day (view->recent->pdata[i]);
    const char *factor;

    if (!session || !is_done (session))
      continue;
    factor = main_factor (view, session);
    if (counts->first == STRIDE_DAY_NONE)
      counts->first = day;
    counts->done14 += day > view->today - 14;
    counts->core7 += day > view->today - 7 && g_str_equal (factor, "core");
    counts->core28 += day > view->today - 28 && g_str_equal (factor, "core");
    counts->mob7 += day > view->today - 7 && g_str_equal (factor, "mobility");
    counts->breath7 += day > view->today - 7 && g_str_equal (factor, "mind");
    counts->level_sessions += is_of_level (view, session, level);
    if (day != streak_day)
      counts->streak =
        streak_day != STRIDE_DAY_NONE && day == streak_day + 1 ? counts->streak + 1 : 1;
    streak_day = day;
  }
  /* Today is not over: a streak lives until a whole day went by without a routine. */
  if (streak_day == STRIDE_DAY_NONE || streak_day < view->today - 1)
    counts->streak = 0;
}

void
stride_log_view_add_adherence (const StrideLogView *view)
{
  StrideProfile *profile = view->situation->profile;
  int level = stride_profile_get_level (profile);
  int planned = 0;
  Counts counts;

  count_sessions (view, level, &counts);
  /* Nothing counts as planned before the first session: nobody is behind on the first day. */
  if (counts.first != STRIDE_DAY_NONE)
    planned =
      stride_profile_get_weekly_target (profile) * MIN (14, view->today - counts.first + 1) / 7;

  stride_facts_set_number (view->facts, "adh.planned14", planned);
  stride_facts_set_number (view->facts, "adh.done14", counts.done14);
  if (planned > 0)
    stride_facts_set_number (view->facts, "adh.pct14", 100.0 * counts.done14 / planned);
  stride_facts_set_number (view->facts, "adh.streak", counts.streak);
  stride_facts_set_number (view->facts, "adh.core7", counts.core7);
  stride_facts_set_number (view->facts, "adh.core28", counts.core28);
  stride_facts_set_number (view->facts, "adh.mob7", counts.mob7);
  stride_facts_set_number (view->facts, "adh.breath7", counts.breath7);
  stride_facts_set_number (view->facts, "adh.level", level);
  stride_facts_set_number (view->facts, "adh.level_sessions", counts.level_sessions);
  stride_facts_set_boolean (view->facts, "adh.core_flare", find_core_flare (view));
}
