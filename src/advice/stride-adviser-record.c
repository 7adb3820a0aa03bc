/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the person does with a card, and "why this?". */

#include <glib/gi18n-lib.h>

#include "stride-advice-private.h"
#include "stride-poison.h"

#define DISMISSALS_TO_OFF 3

gboolean
stride_adviser_can_snooze (StrideRule *rule)
{
  g_return_val_if_fail (STRIDE_IS_RULE (rule), FALSE);

  return stride_rule_get_snooze_days (rule) > 0;
}

gboolean
stride_adviser_can_dismiss (StrideRule *rule)
{
  g_return_val_if_fail (STRIDE_IS_RULE (rule), FALSE);

  return !stride_rule_kind_is_grave (stride_rule_get_kind (rule));
}

gboolean
stride_adviser_snooze (StrideProfile *profile, StrideRule *rule, StrideDay today)
{
  StrideAdviceRecord record;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), FALSE);
  g_return_val_if_fail (STRIDE_IS_RULE (rule), FALSE);

  if (!stride_adviser_can_snooze (rule))
    return FALSE;

  stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
  record.snoozed_until = today + stride_rule_get_snooze_days (rule);
  stride_profile_set_advice (profile, stride_rule_get_id (rule), &record);

  return TRUE;
}

gboolean
stride_adviser_dismiss (StrideProfile *profile, StrideRule *rule, StrideDay today)
{
  StrideAdviceRecord record;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), FALSE);
  g_return_val_if_fail (STRIDE_IS_RULE (rule), FALSE);

  if (!stride_adviser_can_dismiss (rule))
    return FALSE;

  stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
  record.dismissed++;
  record.off = record.dismissed >= DISMISSALS_TO_OFF;
  record.snoozed_until =
    today + MAX (1, MAX (stride_rule_get_snooze_days (rule), stride_rule_get_expires_days (rule)));
  stride_profile_set_advice (profile, stride_rule_get_id (rule), &record);

  return TRUE;
}

void
stride_adviser_restore (StrideProfile *profile, StrideRule *rule)
{
  StrideAdviceRecord record;

  g_return_if_fail (STRIDE_IS_PROFILE (profile));
  g_return_if_fail (STRIDE_IS_RULE (rule));

  stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
  record.dismissed = 0;
  record.off = FALSE;
  record.snoozed_until = STRIDE_DAY_NONE;
  stride_profile_set_advice (profile, stride_rule_get_id (rule), &record);
}

void
stride_adviser_mark_done (StrideProfile *profile, StrideRule *rule, StrideDay today)
{
  StrideAdviceRecord record;

  g_return_if_fail (STRIDE_IS_PROFILE (profile));
  g_return_if_fail (STRIDE_IS_RULE (rule));

  stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
  if (record.done == today)
    return;
  record.done = today;
  stride_profile_set_advice (profile, stride_rule_get_id (rule), &record);
}

gboolean
stride_adviser_mark_held (StrideProfile *profile,
                          StrideCatalog *catalog,
                          StrideFacts *facts,
                          GListModel *advice,
                          StrideDay today)
{
  g_autoptr (StrideFacts) kept_facts = NULL;
  g_autoptr (GListModel) kept_advice = NULL;
  GListModel *rules;
  gboolean changed = FALSE;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), FALSE);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), FALSE);
  g_return_val_if_fail (G_IS_LIST_MODEL (advice), FALSE);

  /* The first record that is set tells whoever handed these out to forget them. */
  kept_facts = g_object_ref (facts);
  kept_advice = g_object_ref (advice);

  rules = stride_catalog_get_rules (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    gboolean holds = stride_condition_evaluate (stride_rule_get_when (rule), facts);
    StrideAdviceRecord record;

    stride_profile_get_advice (profile, stride_rule_get_id (rule), &record);
    if (holds && record.last_held != today)
      record.last_held = today;
    else if (!holds && record.last_held == today)
      record.last_held = STRIDE_DAY_NONE; /* what held this morning was put right since */
    else
      continue;
    stride_profile_set_advice (profile, stride_rule_get_id (rule), &record);
    changed = TRUE;
  }

  for (guint i = 0; i < g_list_model_get_n_items (advice); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (advice, i);
    StrideAdviceRecord record;

    if (stride_advice_get_place (item) != STRIDE_PLACE_HOME)
      continue;
    stride_profile_get_advice (profile, stride_rule_get_id (stride_advice_get_rule (item)),
                               &record);
    if (record.first_shown != STRIDE_DAY_NONE)
      continue;
    record.first_shown = today;
    stride_profile_set_advice (profile, stride_rule_get_id (stride_advice_get_rule (item)),
                               &record);
    changed = TRUE;
  }

  return changed;
}
