/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-factor-scores.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-factor-log.h"

#include "stride-poison.h"

/* From which score on each band begins, highest first. */
static const struct {
  int from;
  StrideBand band;
} bands[] = {
  { 75, STRIDE_BAND_FIRST },
  { 50, STRIDE_BAND_LIKELY },
  { 25, STRIDE_BAND_POSSIBLE },
  { 0, STRIDE_BAND_LITTLE },
};

static void
contribution_free (gpointer data)
{
  StrideContribution *contribution = data;

  g_free (contribution->source);
  g_free (contribution->text);
  g_free (contribution);
}

static void
score_free (gpointer data)
{
  StrideFactorScore *score = data;

  g_ptr_array_unref (score->contributions);
  g_free (score);
}

void
stride_answer_to_fact (StrideAnswers *answers, const char *question, StrideFacts *facts)
{
  g_autofree char *name = NULL;

  g_return_if_fail (answers);
  g_return_if_fail (question);
  g_return_if_fail (STRIDE_IS_FACTS (facts));

  name = g_strconcat ("q.", question, NULL);
  switch (stride_answers_get_kind (answers, question)) {
  case STRIDE_ANSWER_NUMBER:
    stride_facts_set_number (facts, name, stride_answers_get_number (answers, question, NAN));
    break;
  case STRIDE_ANSWER_CHOICE:
    stride_facts_set_text (facts, name, stride_answers_get_choice (answers, question));
    break;
  case STRIDE_ANSWER_CHOICES:
    stride_facts_set_list (facts, name, stride_answers_get_choices (answers, question));
    break;
  case STRIDE_ANSWER_SKIPPED:
  case STRIDE_ANSWER_ABSENT:
  default:
    stride_facts_unset (facts, name);
    break;
  }
}

void
stride_answers_to_facts (StrideAnswers *answers, StrideCatalog *catalog, StrideFacts *facts)
{
  GListModel *questions;
  guint n;

  g_return_if_fail (answers);
  g_return_if_fail (STRIDE_IS_CATALOG (catalog));
  g_return_if_fail (STRIDE_IS_FACTS (facts));

  questions = stride_catalog_get_questions (catalog);
  n = g_list_model_get_n_items (questions);
  for (guint i = 0; i < n; i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);

    stride_answer_to_fact (answers, stride_question_get_id (question), facts);
    stride_question_raise_flags (question, facts);
  }
}

/* Finds the option that a condition such as has (q.trigger, 'long') is about, if it was ticked. */
typedef struct {
  StrideQuestion *question;
  StrideAnswers *answers;
  const StrideOption *option; /* (nullable) */
} OptionSearch;

static void
look_at_literal (const char *variable, const char *literal, gpointer user_data)
{
  OptionSearch *search = user_data;
  const char *id = stride_question_get_id (search->question);
  const char *const *ticked = stride_answers_get_choices (search->answers, id);

  if (!search->option && ticked && g_str_equal (variable + strlen ("q."), id) &&
      g_strv_contains (ticked, literal))
    search->option = stride_question_find_option (search->question, literal);
}

/* What the person said, as far as this feed is about it. (transfer full) */
static char *
describe_answer (StrideQuestion *question, StrideAnswers *answers, const StrideFeed *feed)
{
  const char *id = stride_question_get_id (question);
  OptionSearch search = { question, answers, NULL };
  const char *unit;
  const char *text;
  double value, min, max;

  /* One of several speaks for itself; one alone ("never") needs its question. */
  text = stride_question_get_text (question);
  if (stride_answers_get_kind (answers, id) == STRIDE_ANSWER_CHOICE) {
    search.option = stride_question_find_option (question, stride_answers_get_choice (answers, id));
    /* Translators: a question, and the answer: "How often do you train …? never" */
    return g_strdup_printf (_ ("%s %s"), text, search.option ? search.option->text : "");
  }

  if (feed->when)
    stride_condition_visit_literals (feed->when, look_at_literal, &search);
  if (search.option)
    return g_strdup (search.option->text);

  value = stride_answers_get_number (answers, id, NAN);
  if (isnan (value))
    return g_strdup (text);

  stride_question_get_range (question, &min, &max, &unit);
  if (stride_question_get_kind (question) == STRIDE_QUESTION_SCALE)
    /* Translators: a question, and the answer on a scale: "How stressed …? 7 of 10" */
    return g_strdup_printf (_ ("%s %.0f of %.0f"), text, value, max);

  /* Translators: a question, and the answer with its unit: "How many hours …? 6.5 h" */
  return g_strdup_printf (_ ("%s %g %s"), text, value, unit ? unit : "");
}

/* Takes @text. */
static void
contribute (StrideFactorScore *score,
            const char *source,
            gboolean from_log,
            double points,
            char *text)
{
  StrideContribution *contribution = g_new0 (StrideContribution, 1);

  contribution->source = g_strdup (source);
  contribution->text = text;
  contribution->from_log = from_log;
  contribution->points = points;
  g_ptr_array_add (score->contributions, contribution);
}

static StrideFactorScore *
find_score (GPtrArray *scores, const char *factor)
{
  for (guint i = 0; i < scores->len; i++) {
    StrideFactorScore *score = scores->pdata[i];

    if (g_str_equal (score->factor->id, factor))
      return score;
  }

  return NULL;
}

static double
points_of (const StrideFeed *feed, StrideFacts *facts, const char *fact)
{
  if (feed->when && !stride_condition_evaluate (feed->when, facts))
    return 0;

  return feed->points + feed->per_answer * stride_facts_get_number (facts, fact, 0);
}

static gboolean
feeds_before (const StrideFeed *feeds, guint index)
{
  for (guint i = 0; i < index; i++)
    if (g_str_equal (feeds[i].factor, feeds[index].factor))
      return TRUE;

  return FALSE;
}

static void
add_question (GPtrArray *scores,
              StrideQuestion *question,
              StrideAnswers *answers,
              StrideFacts *answered,
              StrideFacts *log)
{
  const char *id = stride_question_get_id (question);
  g_autofree char *fact = g_strconcat ("q.", id, NULL);
  g_autofree char *log_text = NULL;
  StrideAnswerKind kind = stride_answers_get_kind (answers, id);
  const StrideFeed *feeds;
  const char *source = id;
  gboolean from_log;
  guint n_feeds;

  from_log = stride_factor_log_replace (log, id, answered, &source, &log_text);
  feeds = stride_question_get_feeds (question, &n_feeds);
  for (guint i = 0; i < n_feeds; i++) {
    StrideFactorScore *score = find_score (scores, feeds[i].factor);
    double points;

    if (!score)
      continue;
    if (!feeds_before (feeds, i)) {
      score->answered += from_log || kind > STRIDE_ANSWER_SKIPPED;
      score->askable += from_log || kind != STRIDE_ANSWER_ABSENT;
    }

    points = points_of (&feeds[i], answered, fact);
    if (points > 0)
      contribute (score, from_log ? source : id, from_log, points,
                  from_log ? g_strdup (log_text) : describe_answer (question, answers, &feeds[i]));
  }

  /* What the log says gives its points and does not open or close other questions. */
  if (from_log)
    stride_answer_to_fact (answers, id, answered);
}

static void
add_log (const char *factor, const char *fact, double points, char *text, gpointer user_data)
{
  StrideFactorScore *score = find_score (user_data, factor);

  if (score)
    contribute (score, fact, TRUE, points, text);
  else
    g_free (text);
}

static int
compare_contributions (gconstpointer a, gconstpointer b)
{
  const StrideContribution *first = a;
  const StrideContribution *second = b;

  return (first->points < second->points) - (first->points > second->points);
}

static int
compare_scores (gconstpointer a, gconstpointer b)
{
  const StrideFactorScore *first = a;
  const StrideFactorScore *second = b;

  return (first->rank < second->rank) - (first->rank > second->rank);
}

static void
finish_score (StrideFactorScore *score)
{
  double sum = 0;

  for (guint i = 0; i < score->contributions->len; i++)
    sum += ((StrideContribution *) score->contributions->pdata[i])->points;

  score->score = (int) lround (CLAMP (sum, 0, 100));
  score->rank = score->score * score->factor->weight;
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++) {
    if (score->score < bands[i].from)
      continue;
    score->band = bands[i].band;
    break;
  }
  g_ptr_array_sort_values (score->contributions, compare_contributions);
}

GPtrArray *
stride_factor_scores_compute (StrideCatalog *catalog, StrideAnswers *answers, StrideFacts *facts)
{
  g_autoptr (GPtrArray) scores = g_ptr_array_new_with_free_func (score_free);
  g_autoptr (StrideFacts) answered = stride_facts_new ();
  GListModel *questions;
  const StrideFactor *factors;
  guint n;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (answers, NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  factors = stride_catalog_get_factors (catalog, &n);
  for (guint i = 0; i < n; i++) {
    StrideFactorScore *score = g_new0 (StrideFactorScore, 1);

    score->factor = &factors[i];
    score->contributions = g_ptr_array_new_with_free_func (contribution_free);
    g_ptr_array_add (scores, score);
  }

  questions = stride_catalog_get_questions (catalog);
  n = g_list_model_get_n_items (questions);
  for (guint i = 0; i < n; i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);

    if (!stride_condition_evaluate (stride_question_get_show_if (question), answered))
      continue;
    stride_answer_to_fact (answers, stride_question_get_id (question), answered);
    stride_question_raise_flags (question, answered);
    add_question (scores, question, answers, answered, facts);
  }
  stride_factor_log_foreach (facts, add_log, scores);

  for (guint i = 0; i < scores->len; i++)
    finish_score (scores->pdata[i]);
  /* The sort is stable: ties stay in the order of the catalogue. */
  g_ptr_array_sort_values (scores, compare_scores);

  return g_steal_pointer (&scores);
}

const char *
stride_band_get_word (StrideBand band)
{
  static const char *const words[] = {
    [STRIDE_BAND_LITTLE] = N_ ("little sign"),
    [STRIDE_BAND_POSSIBLE] = N_ ("possible"),
    [STRIDE_BAND_LIKELY] = N_ ("likely"),
    [STRIDE_BAND_FIRST] = N_ ("first to try"),
  };

  g_return_val_if_fail (band < G_N_ELEMENTS (words), NULL);

  return _ (words[band]);
}
