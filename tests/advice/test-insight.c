/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-insight.h"

#include "stride-fake-clock.h"
#include "stride-test-dir.h"

typedef struct {
  char *dir;              /* (owned) */
  StrideCatalog *catalog; /* (owned) */
  StrideFakeClock *clock; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideInsight *insight; /* (owned) */
  guint n_changed;
} Fixture;

static void
on_changed (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dir = stride_test_dir_new ();
  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  fixture->clock = stride_fake_clock_new ("2026-11-22T23:30:00+01:00", NULL);
  fixture->profile = stride_profile_new (fixture->dir);
  fixture->shoes = stride_shoes_new (fixture->dir);
  fixture->journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_assert_true (stride_journal_load_since (fixture->journal, STRIDE_DAY_NONE, &error));
  g_assert_no_error (error);
  fixture->insight = stride_insight_new (fixture->catalog, fixture->profile, fixture->shoes,
                                         fixture->journal, STRIDE_CLOCK (fixture->clock));
  g_signal_connect_swapped (fixture->insight, "changed", G_CALLBACK (on_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->insight);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->shoes);
  g_assert_finalize_object (fixture->profile);
  g_assert_finalize_object (fixture->clock);
  g_assert_finalize_object (fixture->catalog);
  stride_test_dir_remove (fixture->dir);
}

static void
add_run (Fixture *fixture, int hours_ago, int after)
{
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  StrideEntryHead head = { .tz = 60 };
  StrideRun run;

  head.at = stride_clock_get_real (STRIDE_CLOCK (fixture->clock)) / G_USEC_PER_SEC -
            (gint64) hours_ago * 3600;
  head.day = stride_day_from_unix (head.at, head.tz);
  head.modified = head.at * 1000;
  stride_run_init (&run);
  run.distance_m = 8000;
  run.during = run.before = 0;
  run.after = after;
  run.warmup = TRUE;
  entry = stride_entry_new_run (&head, &run, NULL);
  stride_journal_add (fixture->journal, entry, &error);
  g_assert_no_error (error);
}

static guint
count_advice (Fixture *fixture)
{
  return g_list_model_get_n_items (stride_insight_get_advice (fixture->insight));
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_assert_true (stride_insight_get_catalog (fixture->insight) == fixture->catalog);
  g_assert_cmpint (stride_insight_get_safety (fixture->insight), ==, STRIDE_SAFETY_UNKNOWN);
  g_assert_null (stride_insight_get_scores (fixture->insight));
  g_assert_cmpuint (count_advice (fixture), ==, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static void
test_log_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideAdvice) first = NULL;

  g_assert_cmpuint (count_advice (fixture), ==, 0);
  add_run (fixture, 2, 6);
  g_assert_cmpuint (fixture->n_changed, >, 0);
  first = g_list_model_get_item (stride_insight_get_advice (fixture->insight), 0);
  g_assert_cmpstr (stride_advice_get_reason (first), ==, "because soreness was 6/10 after the run");
  g_assert_cmpint ((int) stride_facts_get_number (stride_insight_get_facts (fixture->insight),
                                                  "run.hours_since", -1),
                   ==, 2);
  g_assert_true (
    stride_facts_is_known (stride_insight_get_log_facts (fixture->insight), "run.after"));
}

/* Computed once, however often it is asked for. */
static void
test_kept_until_changed (Fixture *fixture, gconstpointer data)
{
  StrideFacts *facts = stride_insight_get_facts (fixture->insight);
  GListModel *advice = stride_insight_get_advice (fixture->insight);
  g_autoptr (StrideFacts) kept = g_object_ref (facts);

  g_assert_true (stride_insight_get_facts (fixture->insight) == facts);
  g_assert_true (stride_insight_get_advice (fixture->insight) == advice);
  stride_profile_set_sex (fixture->profile, "f");
  g_assert_true (stride_insight_get_facts (fixture->insight) != kept);
  g_assert_cmpstr (stride_facts_get_text (stride_insight_get_facts (fixture->insight),
                                          "profile.sex"),
                   ==, "f");
}

static void
test_questionnaire (Fixture *fixture, gconstpointer data)
{
  static const char *const none[] = { "none", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  const StrideFactorScore *score;

  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", none);
  stride_answers_set_number (answers, "pain_week", 3);
  stride_answers_set_choice (answers, "core_freq", "0");
  stride_profile_put_intake (fixture->profile, 1000, 60, answers, TRUE);

  g_assert_cmpint (stride_insight_get_safety (fixture->insight), ==, STRIDE_SAFETY_CLEAR);
  g_assert_nonnull (stride_insight_get_scores (fixture->insight));
  score = stride_insight_get_scores (fixture->insight)->pdata[0];
  g_assert_cmpstr (score->factor->id, ==, "core");
  g_assert_cmpint (score->score, ==, 45);
}

/* Midnight passes where the person is, not in Greenwich. */
static void
test_time_passes (Fixture *fixture, gconstpointer data)
{
  StrideDay today = stride_insight_get_today (fixture->insight);

  g_assert_cmpint (today, ==, stride_day_from_ymd (2026, 11, 22));
  add_run (fixture, 0, 3);
  g_assert_true (stride_facts_is_known (stride_insight_get_facts (fixture->insight), "today.sore"));

  stride_fake_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  fixture->n_changed = 0;
  stride_insight_invalidate (fixture->insight);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpint (stride_insight_get_today (fixture->insight), ==, today + 1);
  g_assert_false (
    stride_facts_is_known (stride_insight_get_facts (fixture->insight), "today.sore"));
}

static void
test_shoes_change (Fixture *fixture, gconstpointer data)
{
  StrideShoe shoe = {
    .name = (char *) "Pair",
    .limit_m = 700000,
    .since = STRIDE_DAY_NONE,
    .comfort = -1,
  };

  stride_shoes_put (fixture->shoes, &shoe);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/insight/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/insight/log", Fixture, NULL, set_up, test_log_changes, tear_down);
  g_test_add ("/insight/kept", Fixture, NULL, set_up, test_kept_until_changed, tear_down);
  g_test_add ("/insight/questionnaire", Fixture, NULL, set_up, test_questionnaire, tear_down);
  g_test_add ("/insight/time", Fixture, NULL, set_up, test_time_passes, tear_down);
  g_test_add ("/insight/shoes", Fixture, NULL, set_up, test_shoes_change, tear_down);

  return g_test_run ();
}
