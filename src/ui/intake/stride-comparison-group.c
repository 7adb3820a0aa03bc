/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-comparison-group.h"

#include <glib/gi18n-lib.h>

#include "stride-condition-words.h"
#include "stride-format.h"

GPtrArray *
stride_comparison_score (StrideInsight *insight, const StrideIntakeRecord *record)
{
  g_autoptr (StrideFacts) nothing = stride_facts_new ();

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (record != NULL, NULL);

  return stride_factor_scores_compute (stride_insight_get_catalog (insight), record->answers,
                                       nothing);
}

const StrideFactorScore *
stride_comparison_find (GPtrArray *scores, const StrideFactor *factor)
{
  for (guint i = 0; scores && i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    if (score->factor == factor)
      return score;
  }

  return NULL;
}

static GtkWidget *
make_row (const char *title, const char *subtitle)
{
  return g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, "subtitle",
                       subtitle, "title-lines", 0, "subtitle-lines", 0, NULL);
}

/* --- scores --------------------------------------------------------------------------------------- */

static guint
add_scores (AdwPreferencesGroup *group,
            StrideInsight *insight,
            const StrideIntakeRecord *then,
            const StrideIntakeRecord *now)
{
  g_autoptr (GPtrArray) scores = stride_comparison_score (insight, now);
  g_autoptr (GPtrArray) before = stride_comparison_score (insight, then);
  guint n_added = 0;

  for (guint i = 0; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];
    const StrideFactorScore *old = stride_comparison_find (before, score->factor);
    g_autofree char *text = NULL;

    if (!old || old->score == score->score)
      continue;
    /* Translators: two scores from 0 to 100 */
    text = g_strdup_printf (_ ("%d then, %d now"), old->score, score->score);
    adw_preferences_group_add (group, make_row (score->factor->name, text));
    n_added++;
  }

  return n_added;
}

/* --- answers -------------------------------------------------------------------------------------- */

/* (transfer full): in words, "–" where it was not asked or skipped */
static char *
describe (StrideCatalog *catalog, StrideAnswers *answers, StrideQuestion *question)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  const char *id = stride_question_get_id (question);
  g_autofree char *name = g_strconcat ("q.", id, NULL);
  g_autofree char *text = NULL;
  const char *unit;
  double min, max;

  stride_answer_to_fact (answers, id, facts);
  if (!stride_facts_is_known (facts, name))
    return g_strdup ("–");

  text = stride_fact_describe (catalog, facts, name);
  if (stride_question_get_kind (question) != STRIDE_QUESTION_NUMBER)
    return g_steal_pointer (&text);

  stride_question_get_range (question, &min, &max, &unit);
  /* Translators: a number and its unit */
  return g_strdup_printf (_ ("%s %s"), text, unit ? unit : "");
}

static void
add_answers (AdwPreferencesGroup *group,
             StrideCatalog *catalog,
             const StrideIntakeRecord *then,
             const StrideIntakeRecord *now)
{
  GListModel *questions = stride_catalog_get_questions (catalog);
  GtkWidget *expander =
    g_object_new (ADW_TYPE_EXPANDER_ROW, "title", _ ("What You Answered Differently"), NULL);
  g_autofree char *count = NULL;
  guint n_changed = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);
    g_autofree char *old = describe (catalog, then->answers, question);
    g_autofree char *fresh = describe (catalog, now->answers, question);
    g_autofree char *text = NULL;

    if (g_str_equal (old, fresh))
      continue;
    /* Translators: an answer of some weeks ago, and that of today */
    text = g_strdup_printf (_ ("Then: %s\nNow: %s"), old, fresh);
    adw_expander_row_add_row (ADW_EXPANDER_ROW (expander),
                              make_row (stride_question_get_text (question), text));
    n_changed++;
  }

  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u answer", "%u answers", n_changed),
                           n_changed);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander),
                                 n_changed ? count : _ ("Nothing: all answers are the same"));
  gtk_widget_set_sensitive (expander, n_changed > 0);
  adw_preferences_group_add (group, expander);
}

GtkWidget *
stride_comparison_group_new (StrideInsight *insight,
                             const StrideIntakeRecord *then,
                             const StrideIntakeRecord *now)
{
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;
  AdwPreferencesGroup *group;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (then != NULL && now != NULL, NULL);

  day = stride_format_day (stride_day_from_unix (then->at, then->tz),
                           stride_insight_get_today (insight));
  /* Translators: %s is a day: "Monday", "12 March" */
  title = g_strdup_printf (_ ("Compared with %s"), day);
  group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", title, "description",
                        _ ("By your answers alone, without the log"), NULL);
  add_scores (group, insight, then, now);
  add_answers (group, stride_insight_get_catalog (insight), then, now);

  return GTK_WIDGET (group);
}
