/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The selection, step by step as data/content/README.md, "Selection", has it: which rules hold, sorted,
 * the walk through the conflicts, then what the person put away, then the places on the home page. */

#include "stride-adviser.h"

#include <glib/gi18n-lib.h>

#include "stride-advice-private.h"
#include "stride-poison.h"

#define N_HOME_OTHERS 3
#define N_HOME_PRAISE 1

typedef struct {
  StrideRule *rule;
  char *reason; /* (owned) (nullable) */
  StridePlace place;
  StrideRule *blocked_by;
} Candidate;

static void
candidate_clear (gpointer data)
{
  g_clear_pointer (&((Candidate *) data)->reason, g_free);
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  StrideRule *left = ((const Candidate *) a)->rule;
  StrideRule *right = ((const Candidate *) b)->rule;
  int difference = stride_rule_get_priority (right) - stride_rule_get_priority (left);

  return difference ? difference
                    : g_strcmp0 (stride_rule_get_id (left), stride_rule_get_id (right));
}

/* --- does it hold, or did it a short while ago? --------------------------------------------------- */

typedef struct {
  StrideFacts *facts;
  StrideFacts *timeless; /* (owned) (nullable): the facts without those of the latest run */
  StrideDay today;
  int run_age; /* whole days since the latest run; 0 when there is none */
} View;

static const char *const event_prefixes[] = { "run.", "load.spike", NULL };

static void
view_init (View *view, StrideFacts *facts, gboolean with_expiry, StrideDay today)
{
  g_autoptr (GPtrArray) names = NULL;

  view->facts = facts;
  view->timeless = NULL;
  view->today = today;
  view->run_age = (int) (stride_facts_get_number (facts, "run.hours_since", 0) / 24);
  if (!with_expiry || view->run_age < 1)
    return;

  view->timeless = stride_facts_copy (facts);
  names = stride_facts_list_names (facts);
  for (guint i = 0; i < names->len; i++) {
    for (guint k = 0; event_prefixes[k]; k++) {
      if (g_str_has_prefix (names->pdata[i], event_prefixes[k]))
        stride_facts_unset (view->timeless, names->pdata[i]);
    }
  }
}

/* What was said of one run is over `expires` days after that run, though it is still the latest one. */
static gboolean
is_stale (const View *view, StrideRule *rule)
{
  int expires = stride_rule_get_expires_days (rule);

  return view->timeless && expires > 0 && view->run_age > expires &&
         !stride_condition_evaluate (stride_rule_get_when (rule), view->timeless);
}

/* "Well done" and "add a little" speak of now; they never outlive what they are about. Nor does a body
 * with numbers in it: it would show today's, which no longer fit. */
static gboolean
may_linger (StrideRule *rule)
{
  StrideRuleKind kind = stride_rule_get_kind (rule);

  return kind != STRIDE_RULE_PRAISE && kind != STRIDE_RULE_PROGRESS &&
         !strchr (stride_rule_get_body (rule), '{');
}

/* Days since the condition last held, while the card has not expired; 0 if it has, or must not stay. */
static int
days_lingering (const View *view, StrideRule *rule, const StrideAdviceRecord *record)
{
  int days;

  if (record->last_held == STRIDE_DAY_NONE || !may_linger (rule))
    return 0;
  days = view->today - record->last_held;

  return days >= 1 && days <= stride_rule_get_expires_days (rule) ? days : 0;
}

static gboolean
consider (const View *view,
          StrideRule *rule,
          const StrideAdviceRecord *record,
          Candidate *candidate)
{
  int days;

  candidate->rule = rule;
  if (stride_condition_evaluate (stride_rule_get_when (rule), view->facts)) {
    if (is_stale (view, rule))
      return FALSE;
    candidate->reason = stride_rule_dup_reason (rule, view->facts);
    return TRUE;
  }

  days = record ? days_lingering (view, rule, record) : 0;
  if (days < 1)
    return FALSE;
  candidate->reason =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "because this still held yesterday",
                                  "because this still held %d days ago", (gulong) days),
                     days);

  return TRUE;
}

/* --- conflicts ------------------------------------------------------------------------------------ */

const char *
stride_adviser_find_conflict (StrideRule *winner, StrideRule *rule)
{
  const char *const *conflicts;

  g_return_val_if_fail (STRIDE_IS_RULE (winner), NULL);
  g_return_val_if_fail (STRIDE_IS_RULE (rule), NULL);

  conflicts = stride_rule_get_conflicts (winner);
  for (guint i = 0; conflicts[i]; i++) {
    if (g_str_equal (conflicts[i], "*") || g_str_equal (conflicts[i], stride_rule_get_id (rule)))
      return conflicts[i];
    if (g_str_has_prefix (conflicts[i], "kind:") &&
        g_str_equal (conflicts[i] + strlen ("kind:"),
                     stride_rule_kind_get_nick (stride_rule_get_kind (rule))))
      return conflicts[i];
  }

  return NULL;
}

static void
walk_conflicts (GArray *candidates)
{
  for (guint i = 0; i < candidates->len; i++) {
    Candidate *candidate = &g_array_index (candidates, Candidate, i);

    for (guint k = 0; k < i && !candidate->blocked_by; k++) {
      Candidate *winner = &g_array_index (candidates, Candidate, k);

      if (!winner->blocked_by && stride_adviser_find_conflict (winner->rule, candidate->rule)) {
        candidate->blocked_by = winner->rule;
        candidate->place = STRIDE_PLACE_BLOCKED;
      }
    }
  }
}

/* --- places --------------------------------------------------------------------------------------- */

/* Put away or off. A card that is not seen still rules out what it conflicts with: being tired of
 * reading "do not add" is no reason to read "add a little". */
static void
put_away (GArray *candidates, StrideProfile *profile, StrideDay today)
{
  for (guint i = 0; i < candidates->len; i++) {
    Candidate *candidate = &g_array_index (candidates, Candidate, i);
    gboolean grave = stride_rule_kind_is_grave (stride_rule_get_kind (candidate->rule));
    StrideAdviceRecord record;

    if (candidate->blocked_by)
      continue;
    stride_profile_get_advice (profile, stride_rule_get_id (candidate->rule), &record);
    if (record.off && !grave)
      candidate->place = STRIDE_PLACE_OFF;
    else if (record.snoozed_until != STRIDE_DAY_NONE && today < record.snoozed_until &&
             stride_rule_get_snooze_days (candidate->rule) > 0)
      candidate->place = STRIDE_PLACE_SNOOZED;
  }
}

static void
choose_home (GArray *candidates)
{
  guint n_others = 0, n_praise = 0;

  for (guint i = 0; i < candidates->len; i++) {
    Candidate *candidate = &g_array_index (candidates, Candidate, i);
    StrideRuleKind kind = stride_rule_get_kind (candidate->rule);

    if (candidate->place != STRIDE_PLACE_HOME || stride_rule_kind_is_grave (kind))
      continue;
    if (kind == STRIDE_RULE_PRAISE ? n_praise++ >= N_HOME_PRAISE : n_others++ >= N_HOME_OTHERS)
      candidate->place = STRIDE_PLACE_MORE;
  }
}

GListStore *
stride_adviser_select (StrideCatalog *catalog,
                       StrideFacts *facts,
                       StrideProfile *profile,
                       StrideDay today)
{
  g_autoptr (GArray) candidates = NULL;
  GListStore *chosen;
  GListModel *rules;
  View view;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);
  g_return_val_if_fail (!profile || STRIDE_IS_PROFILE (profile), NULL);

  candidates = g_array_new (FALSE, TRUE, sizeof (Candidate));
  g_array_set_clear_func (candidates, candidate_clear);
  view_init (&view, facts, profile != NULL, today);

  rules = stride_catalog_get_rules (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    Candidate candidate = { .place = STRIDE_PLACE_HOME };
    StrideAdviceRecord record;

    if (profile)
      stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
    if (consider (&view, rule, profile ? &record : NULL, &candidate))
      g_array_append_val (candidates, candidate);
  }
  g_clear_object (&view.timeless);

  g_array_sort (candidates, compare_candidates);
  walk_conflicts (candidates);
  if (profile)
    put_away (candidates, profile, today);
  choose_home (candidates);

  chosen = g_list_store_new (STRIDE_TYPE_ADVICE);
  for (StridePlace place = STRIDE_PLACE_HOME; place <= STRIDE_PLACE_OFF; place++) {
    for (guint i = 0; i < candidates->len; i++) {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);
      g_autoptr (StrideAdvice) advice = NULL;

      if (candidate->place != place)
        continue;
      advice = stride_advice_new (candidate->rule, facts, g_steal_pointer (&candidate->reason),
                                  place, candidate->blocked_by);
      g_list_store_append (chosen, advice);
    }
  }

  return chosen;
}
