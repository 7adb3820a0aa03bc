/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-text.h"
#include "stride-entry-query.h"

#include "stride-test-dir.h"

#include <gio/gio.h>
#include <locale.h>

#define TODAY stride_day_from_ymd (2026, 11, 22)

static StrideEntryHead
head_at (int days_ago, int hour, int minute, const char *note)
{
  StrideEntryHead head = { .day = TODAY - days_ago, .tz = 60, .note = (char *) note };

  head.at = (gint64) head.day * 86400 + hour * 3600 + minute * 60 - head.tz * 60;

  return head;
}

static StrideRun
a_run (void)
{
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 8200;
  run.duration_s = 2700;
  run.surface = STRIDE_SURFACE_TRAIL;
  run.rpe = 5;
  run.before = 1;
  run.during = 2;
  run.after = 4;
  run.stress = 3;
  run.sleep_min = 450;

  return run;
}

static StrideEntry *
run_entry (int days_ago, const char *note)
{
  StrideEntryHead head = head_at (days_ago, 7, 30, note);
  StrideRun run = a_run ();

  run.shoe = (char *) "a";
  run.tags = STRIDE_TAG_LOUD;
  run.zone[STRIDE_ZONE_SACRUM] = 4;

  return stride_entry_new_run (&head, &run, NULL);
}

static StrideEntry *
rest_entry (int days_ago, int soreness)
{
  StrideEntryHead head = head_at (days_ago, 20, 0, NULL);
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = soreness;
  rest.stress = 7;
  rest.sleep_min = 300;
  rest.sitting_min = 480;

  return stride_entry_new_rest_day (&head, &rest, NULL);
}

static StrideEntry *
session_entry (int days_ago)
{
  StrideEntryHead head = head_at (days_ago, 18, 0, NULL);
  StrideSession session = { (char *) "core-15", 540, 6, 12, FALSE, 3, 2, STRIDE_UNSET };

  return stride_entry_new_session (&head, &session, NULL);
}

static StrideShoes *
shelf (const char *dir)
{
  StrideShoes *shoes = stride_shoes_new (dir);
  StrideShoe shoe = { (char *) "a", (char *) "Ghost 15", 0, 700000, STRIDE_DAY_NONE, FALSE, -1 };

  stride_shoes_put (shoes, &shoe);

  return shoes;
}

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_run (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = shelf (dir);
  g_autoptr (StrideEntry) entry = run_entry (1, "stiff\nat first");

  assert_text (stride_entry_dup_title (entry, NULL), "8.2 km · 45 min · 5:29 /km");
  assert_text (stride_entry_dup_subtitle (entry, shoes, TODAY),
               "Yesterday 7:30 · Trail · Ghost 15 · effort 5 · stiff at first");
  assert_text (stride_entry_dup_subtitle (entry, NULL, TODAY),
               "Yesterday 7:30 · Trail · effort 5 · stiff at first");
  assert_text (stride_entry_dup_spoken (entry, NULL, shoes, TODAY),
               "Run, Yesterday 7:30, 8.2 km, 45 minutes, soreness 4 of 10, moderate, Trail, "
               "Ghost 15, effort 5");
}

static void
test_run_without_a_time (void)
{
  StrideEntryHead head = head_at (0, 7, 30, NULL);
  StrideRun run = a_run ();
  g_autoptr (StrideEntry) entry = NULL;

  run.duration_s = STRIDE_UNSET;
  run.distance_m = 8047;
  run.miles = TRUE;
  run.h24 = 5;
  run.below_knee = TRUE;
  entry = stride_entry_new_run (&head, &run, NULL);

  assert_text (stride_entry_dup_title (entry, NULL), "5 mi");
  assert_text (stride_entry_dup_subtitle (entry, NULL, TODAY),
               "Today 7:30 · Trail · effort 5 · next day 5 · below a knee");
}

static void
test_other_kinds (void)
{
  g_autoptr (StrideEntry) rest = rest_entry (0, 0);
  g_autoptr (StrideEntry) session = session_entry (0);
  StrideEntryHead head = head_at (0, 9, 0, NULL);
  StrideCheckIn check_in = { 3, 5, STRIDE_UNSET, 7, NULL };
  StrideSelfTest test = { (char *) "ham-length", -1, 4, STRIDE_NO_RESULT };
  g_autoptr (StrideEntry) weekly = stride_entry_new_check_in (&head, &check_in, NULL);
  g_autoptr (StrideEntry) tested = stride_entry_new_self_test (&head, &test, NULL);

  assert_text (stride_entry_dup_title (rest, NULL), "Rest day");
  assert_text (stride_entry_dup_subtitle (rest, NULL, TODAY),
               "Today · stress 7 · slept 5 h · sat 8 h");
  assert_text (stride_entry_dup_spoken (rest, NULL, NULL, TODAY),
               "Rest day, Today, soreness 0 of 10, none, stress 7, slept 5 h, sat 8 h");
  assert_text (stride_entry_dup_title (session, NULL), "Routine");
  assert_text (stride_entry_dup_subtitle (session, NULL, TODAY),
               "Today 18:00 · 9 min · 6 of 12 parts · soreness 3, then 2");
  assert_text (stride_entry_dup_title (weekly, NULL), "Weekly check-in");
  assert_text (stride_entry_dup_subtitle (weekly, NULL, TODAY),
               "Today 9:00 · average 3 · worst 5 · confidence 7");
  assert_text (stride_entry_dup_subtitle (tested, NULL, TODAY), "Today 9:00 · left -1 · right 4");
}

static void
test_bands (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  StrideEntryHead head = head_at (0, 9, 0, NULL);
  const struct {
    StrideSelfTest test;
    const char *title;
  } cases[] = {
    { { (char *) "test-plank", STRIDE_NO_RESULT, STRIDE_NO_RESULT, 48 },
      "Forearm plank endurance: fair" },
    { { (char *) "test-side-bridge", 40, 80, STRIDE_NO_RESULT },
      "Side-bridge endurance, each side: left low, right good" },
    { { (char *) "test-fingertip-floor", STRIDE_NO_RESULT, STRIDE_NO_RESULT, -4 },
      "Fingertip-to-floor distance" },
    { { (char *) "test-of-another-version", 1, 2, STRIDE_NO_RESULT }, "Self-test" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideEntry) entry = stride_entry_new_self_test (&head, &cases[i].test, NULL);

    assert_text (stride_entry_dup_title (entry, catalog), cases[i].title);
  }
}

static void
test_week_summary (void)
{
  g_autoptr (GListStore) store = g_list_store_new (STRIDE_TYPE_ENTRY);
  g_autoptr (StrideEntry) first = run_entry (0, NULL);
  g_autoptr (StrideEntry) second = run_entry (1, NULL);
  g_autoptr (StrideEntry) rest = rest_entry (2, 1);
  g_autoptr (StrideEntry) session = session_entry (3);

  g_list_store_append (store, first);
  g_list_store_append (store, second);
  g_list_store_append (store, rest);
  g_list_store_append (store, session);

  assert_text (stride_entries_dup_summary (G_LIST_MODEL (store), 0, 4, FALSE),
               "2 runs · 16.4 km · 1 routine · soreness 3");
  assert_text (stride_entries_dup_summary (G_LIST_MODEL (store), 0, 1, TRUE),
               "1 run · 5.1 mi · soreness 4");
  assert_text (stride_entries_dup_summary (G_LIST_MODEL (store), 3, 4, FALSE), "1 routine");
}

static void
test_query (void)
{
  static const struct {
    const char *text;
    gboolean run, rest, session;
  } cases[] = {
    { "", TRUE, TRUE, TRUE },
    { "  ", TRUE, TRUE, TRUE },
    { "trail", TRUE, FALSE, FALSE },
    { "TRAIL ghost", TRUE, FALSE, FALSE },
    { "trail asphalt", FALSE, FALSE, FALSE },
    { "stiff", TRUE, FALSE, FALSE },
    { "loud", TRUE, FALSE, FALSE },
    { "sacrum", TRUE, FALSE, FALSE },
    { "rest", TRUE, TRUE, FALSE }, /* the run's note: "forest" */
    { "november", TRUE, TRUE, TRUE },
    { "2026-11-21", FALSE, TRUE, FALSE },
    { "sore > 4", FALSE, FALSE, FALSE },
    { "sore >= 4", TRUE, FALSE, FALSE },
    { "sore>=4", TRUE, FALSE, FALSE },
    { "sore ≥ 4", TRUE, FALSE, FALSE },
    { "sore<2", FALSE, TRUE, FALSE },
    { "sore = 1", FALSE, TRUE, FALSE },
    { "sore <= 4", TRUE, TRUE, FALSE },
    { "km > 8,1", TRUE, FALSE, FALSE },
    { "mi > 5.2", FALSE, FALSE, FALSE },
    { "sleep < 6", FALSE, TRUE, FALSE },
    { "stress > 2", TRUE, TRUE, FALSE },
    { "stress > 2 trail", TRUE, FALSE, FALSE },
    { "stress > 2 sleep < 6", FALSE, TRUE, FALSE },
    { "min=45", TRUE, FALSE, FALSE },
    { "next > 0", FALSE, FALSE, FALSE },
    { "moon > 4", FALSE, FALSE, FALSE }, /* words, and nowhere */
  };
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = shelf (dir);
  g_autoptr (StrideEntry) run = run_entry (0, "stiff in the forest");
  g_autoptr (StrideEntry) rest = rest_entry (1, 1);
  g_autoptr (StrideEntry) session = session_entry (2);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideEntryQuery) query = stride_entry_query_new (cases[i].text);

    g_test_message ("«%s»", cases[i].text);
    g_assert_cmpint (stride_entry_query_matches (query, run, NULL, shoes), ==, cases[i].run);
    g_assert_cmpint (stride_entry_query_matches (query, rest, NULL, shoes), ==, cases[i].rest);
    g_assert_cmpint (stride_entry_query_matches (query, session, NULL, shoes), ==,
                     cases[i].session);
  }
}

static void
test_query_is_empty (void)
{
  g_autoptr (StrideEntryQuery) none = stride_entry_query_new (NULL);
  g_autoptr (StrideEntryQuery) word = stride_entry_query_new ("a");
  g_autoptr (StrideEntryQuery) condition = stride_entry_query_new ("sore > 1");

  g_assert_true (stride_entry_query_is_empty (none));
  g_assert_false (stride_entry_query_is_empty (word));
  g_assert_false (stride_entry_query_is_empty (condition));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/entry-text/run", test_run);
  g_test_add_func ("/entry-text/run-without-a-time", test_run_without_a_time);
  g_test_add_func ("/entry-text/other-kinds", test_other_kinds);
  g_test_add_func ("/entry-text/bands", test_bands);
  g_test_add_func ("/entry-text/week-summary", test_week_summary);
  g_test_add_func ("/entry-text/query", test_query);
  g_test_add_func ("/entry-text/query-is-empty", test_query_is_empty);

  return g_test_run ();
}
