/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include "stride-journal-fixture.h"
#include "stride-error.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

static void
test_empty (StrideFixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 0);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->journal)) == STRIDE_TYPE_ENTRY);
  g_assert_true (stride_journal_is_complete (fixture->journal));
  g_assert_false (stride_journal_can_undo (fixture->journal));
  g_assert_false (stride_journal_can_redo (fixture->journal));
  g_assert_null (stride_journal_get_latest (fixture->journal, STRIDE_ENTRY_RUN));
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 0);
}

static void
test_add (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-10-31", 6000));
  stride_fixture_add (fixture->journal, stride_test_rest ("c", "2026-11-21", 3));
  stride_fixture_assert_ids (fixture->journal, "c b a");
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"c\""));
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"a\""));

  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "c b a");
  g_assert_cmpstr (stride_entry_get_id (
                     stride_journal_get_latest (fixture->journal, STRIDE_ENTRY_RUN)),
                   ==, "b");
}

/* What is saved can be told from what it replaces, whatever the wall clock says. */
static void
test_modified_grows (StrideFixture *fixture, gconstpointer data)
{
  gint64 first, second;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  first = stride_entry_get_head (stride_journal_find (fixture->journal, "a"))->modified;
  g_assert_cmpint (first, ==, stride_clock_get_real (STRIDE_CLOCK (fixture->clock)) / 1000);

  stride_fake_clock_set_real (fixture->clock, G_USEC_PER_SEC);
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-20", 7000));
  second = stride_entry_get_head (stride_journal_find (fixture->journal, "a"))->modified;
  g_assert_cmpint (second, >, first);
}

static void
test_replace (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-20", 7000));

  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 7000);
}

static void
test_replace_unknown (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("a", "2026-11-20", 5000);
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_journal_replace (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (stride_journal_remove (fixture->journal, "a", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
  g_assert_false (stride_journal_can_undo (fixture->journal));
}

static void
test_remove (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  g_assert_true (stride_journal_remove (fixture->journal, "a", &error));
  g_assert_no_error (error);
  stride_fixture_assert_ids (fixture->journal, "b");

  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "b");
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"tombstones\""));
}

static void
test_remove_many (StrideFixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "a", "c", NULL };
  g_autoptr (GError) error = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-10-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("c", "2026-11-21", 5000));
  g_assert_true (stride_journal_remove_many (fixture->journal, ids, &error));
  g_assert_no_error (error);
  stride_fixture_assert_ids (fixture->journal, "b");
  g_assert_true (stride_journal_undo (fixture->journal, &error));
  stride_fixture_assert_ids (fixture->journal, "c b a");
}

static void
test_move_to_other_month (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-01", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-02", 5000));
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-10-31", 5000));
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 0);
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"2026-10-31\""));
  g_assert_false (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"2026-11-01\""));

  /* And back, and away again, over its own tombstones. */
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-03", 5000));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a b");
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-10-30", 5000));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "b a");
}

/* Two entries that change places between two months, in one step. */
static void
test_swap_months (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  StrideEntryHead head;
  StrideRestDay rest;
  guint n;

  stride_fixture_add (fixture->journal, stride_test_rest ("a", "2026-10-05", 1));
  stride_fixture_add (fixture->journal, stride_test_rest ("b", "2026-11-05", 2));
  stride_rest_day_init (&rest);
  rest.soreness = 4;
  for (guint i = 0; i < 2; i++) {
    stride_test_head (&head, i ? "b" : "a", i ? "2026-10-05" : "2026-11-05");
    head.modified = G_GINT64_CONSTANT (2000000000000);
    g_ptr_array_add (entries, stride_entry_new_rest_day (&head, &rest, NULL));
  }

  g_assert_true (stride_journal_merge (fixture->journal, entries, &n, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 0);
  stride_fixture_assert_ids (fixture->journal, "a b");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a b");
}

static void
test_undo_redo (StrideFixture *fixture, gconstpointer data)
{
  StrideJournal *journal = fixture->journal;
  g_autoptr (GError) error = NULL;

  stride_fixture_add (journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_fixture_replace (journal, stride_test_run ("a", "2026-10-20", 6000));
  g_assert_true (stride_journal_remove (journal, "a", NULL));

  g_assert_true (stride_journal_undo (journal, NULL));
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (journal, "a"))->distance_m, ==, 6000);
  g_assert_true (stride_journal_undo (journal, NULL));
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (journal, "a"))->distance_m, ==, 5000);
  g_assert_true (stride_journal_undo (journal, NULL));
  stride_fixture_assert_ids (journal, "");
  g_assert_false (stride_journal_can_undo (journal));
  g_assert_false (stride_journal_undo (journal, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);

  g_assert_true (stride_journal_redo (journal, NULL));
  g_assert_true (stride_journal_redo (journal, NULL));
  stride_fixture_reopen (fixture);
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 6000);
}

static void
note_what_can_be_undone (StrideJournal *journal, StrideDay from, GString *heard)
{
  g_string_append_c (heard, stride_journal_can_undo (journal) ? 'u' : '-');
  g_string_append_c (heard, stride_journal_can_redo (journal) ? 'r' : '-');
  g_string_append_c (heard, ' ');
}

/* Buttons look when they hear of a change: it must be true then already. */
static void
test_undo_is_known_at_the_change (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) heard = g_string_new (NULL);

  g_signal_connect (fixture->journal, "changed", G_CALLBACK (note_what_can_be_undone), heard);
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  g_assert_true (stride_journal_redo (fixture->journal, NULL));
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  g_assert_cmpstr (heard->str, ==, "u- -r u- -r u- ");
}

/* A new change makes the undone ones unreachable. */
static void
test_redo_ends_at_a_change (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  g_assert_false (stride_journal_can_redo (fixture->journal));
  stride_fixture_assert_ids (fixture->journal, "b");
}

static void
test_merge (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint n;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_ptr_array_add (entries, stride_test_run ("a", "2026-11-20", 1000)); /* older */
  g_ptr_array_add (entries, stride_test_run ("b", "2026-09-20", 2000));
  g_ptr_array_add (entries, stride_test_full_run ("c", "2026-08-20"));

  g_assert_true (stride_journal_merge (fixture->journal, entries, &n, NULL));
  g_assert_cmpuint (n, ==, 2);
  stride_fixture_assert_ids (fixture->journal, "a b c");
  g_assert_true (stride_journal_merge (fixture->journal, entries, &n, NULL));
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  stride_fixture_assert_ids (fixture->journal, "a");
}

static void
note_range (GListModel *model, guint position, guint removed, guint added, GString *log)
{
  g_string_append_printf (log, "%u-%u+%u;", position, removed, added);
}

static void
note_changed (StrideJournal *journal, StrideDay from, StrideDay *earliest)
{
  *earliest = from;
}

/* Lists that show the log hear of exactly what changed. */
static void
test_signals (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) log = g_string_new (NULL);
  StrideDay from = STRIDE_DAY_NONE;

  g_signal_connect (fixture->journal, "items-changed", G_CALLBACK (note_range), log);
  g_signal_connect (fixture->journal, "changed", G_CALLBACK (note_changed), &from);

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("c", "2026-11-19", 5000));
  g_assert_cmpstr (log->str, ==, "0-0+1;0-0+1;2-0+1;");
  g_assert_cmpint (from, ==, stride_day_parse ("2026-11-19"));

  g_string_truncate (log, 0);
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-20", 6000));
  g_assert_cmpstr (log->str, ==, "1-1+1;");

  g_string_truncate (log, 0);
  g_assert_true (stride_journal_remove (fixture->journal, "c", NULL));
  g_assert_cmpstr (log->str, ==, "2-1+0;");
}

static void
test_list (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) some = NULL;
  StrideDay day = stride_day_parse ("2026-11-20");

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-19", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_rest ("c", "2026-11-20", 5));
  stride_fixture_add (fixture->journal, stride_test_run ("d", "2026-11-21", 5000));

  all = stride_journal_list (fixture->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  some = stride_journal_list (fixture->journal, day, day);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_cmpstr (stride_entry_get_id (all->pdata[0]), ==, "a");
  g_assert_cmpuint (some->len, ==, 2);
  g_assert_cmpstr (stride_entry_get_id (some->pdata[0]), ==, "b");
}

#define ADD(name, function)                                                           \
  g_test_add ("/journal/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("empty", test_empty);
  ADD ("add", test_add);
  ADD ("modified-grows", test_modified_grows);
  ADD ("replace", test_replace);
  ADD ("replace-unknown", test_replace_unknown);
  ADD ("remove", test_remove);
  ADD ("remove-many", test_remove_many);
  ADD ("move-to-other-month", test_move_to_other_month);
  ADD ("swap-months", test_swap_months);
  ADD ("undo-redo", test_undo_redo);
  ADD ("undo-is-known-at-the-change", test_undo_is_known_at_the_change);
  ADD ("redo-ends-at-a-change", test_redo_ends_at_a_change);
  ADD ("merge", test_merge);
  ADD ("signals", test_signals);
  ADD ("list", test_list);

  return g_test_run ();
}
