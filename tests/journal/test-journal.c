/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "stride-error.h"
#include "stride-fake-clock.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

typedef struct {
  char *dir; /* (owned) */
  StrideFakeClock *clock;
  StrideJournal *journal;
} Fixture;

static StrideJournal *
open_journal (Fixture *fixture)
{
  StrideJournal *journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_load_since (journal, STRIDE_DAY_NONE, &error));
  g_assert_no_error (error);

  return journal;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dir = stride_test_dir_new ();
  fixture->clock = stride_fake_clock_new ("2026-11-22T08:00:00+01:00", "Europe/Berlin");
  fixture->journal = open_journal (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->clock);
  stride_test_dir_remove (fixture->dir);
}

static void
reopen (Fixture *fixture)
{
  g_assert_finalize_object (fixture->journal);
  fixture->journal = open_journal (fixture);
}

static void
add (StrideJournal *journal, StrideEntry *entry)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_add (journal, entry, &error));
  g_assert_no_error (error);
  g_object_unref (entry);
}

static void
replace (StrideJournal *journal, StrideEntry *entry)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_replace (journal, entry, &error));
  g_assert_no_error (error);
  g_object_unref (entry);
}

static void
assert_ids (StrideJournal *journal, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (G_LIST_MODEL (journal), i);

    g_string_append_printf (ids, "%s%s", i ? " " : "", stride_entry_get_id (entry));
  }

  g_assert_cmpstr (ids->str, ==, expected);
}

static gboolean
file_holds (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *content = stride_test_dir_read (fixture->dir, name);

  return content && strstr (content, text);
}

static char *
month_text (const char *entries)
{
  return g_strconcat ("{\"format\":\"backstride/log\",\"version\":1,\"entries\":[", entries, "]}",
                      NULL);
}

#define REST(id, day, at, soreness)                                         \
  "{\"id\":\"" id "\",\"kind\":\"rest-day\",\"day\":\"" day "\",\"at\":" at \
  ",\"tz\":\"+0000\",\"modified\":1000,\"soreness\":" soreness "}"

static void
write_month (Fixture *fixture, const char *name, const char *entries)
{
  g_autofree char *text = month_text (entries);

  stride_test_dir_write (fixture->dir, name, text);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
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
test_add (Fixture *fixture, gconstpointer data)
{
  add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  add (fixture->journal, stride_test_run ("a", "2026-10-31", 6000));
  add (fixture->journal, stride_test_rest ("c", "2026-11-21", 3));
  assert_ids (fixture->journal, "c b a");
  g_assert_true (file_holds (fixture, "log/2026-11.json", "\"c\""));
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"a\""));

  reopen (fixture);
  assert_ids (fixture->journal, "c b a");
  g_assert_cmpstr (stride_entry_get_id (
                     stride_journal_get_latest (fixture->journal, STRIDE_ENTRY_RUN)),
                   ==, "b");
}

/* What is saved can be told from what it replaces, whatever the wall clock says. */
static void
test_modified_grows (Fixture *fixture, gconstpointer data)
{
  gint64 first, second;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  first = stride_entry_get_head (stride_journal_find (fixture->journal, "a"))->modified;
  g_assert_cmpint (first, ==, stride_clock_get_real (STRIDE_CLOCK (fixture->clock)) / 1000);

  stride_fake_clock_set_real (fixture->clock, G_USEC_PER_SEC);
  replace (fixture->journal, stride_test_run ("a", "2026-11-20", 7000));
  second = stride_entry_get_head (stride_journal_find (fixture->journal, "a"))->modified;
  g_assert_cmpint (second, >, first);
}

static void
test_replace (Fixture *fixture, gconstpointer data)
{
  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  replace (fixture->journal, stride_test_run ("a", "2026-11-20", 7000));

  reopen (fixture);
  assert_ids (fixture->journal, "a");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 7000);
}

static void
test_replace_unknown (Fixture *fixture, gconstpointer data)
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
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  g_assert_true (stride_journal_remove (fixture->journal, "a", &error));
  g_assert_no_error (error);
  assert_ids (fixture->journal, "b");

  reopen (fixture);
  assert_ids (fixture->journal, "b");
  g_assert_true (file_holds (fixture, "log/2026-11.json", "\"tombstones\""));
}

static void
test_remove_many (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "a", "c", NULL };
  g_autoptr (GError) error = NULL;

  add (fixture->journal, stride_test_run ("a", "2026-10-20", 5000));
  add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  add (fixture->journal, stride_test_run ("c", "2026-11-21", 5000));
  g_assert_true (stride_journal_remove_many (fixture->journal, ids, &error));
  g_assert_no_error (error);
  assert_ids (fixture->journal, "b");
  g_assert_true (stride_journal_undo (fixture->journal, &error));
  assert_ids (fixture->journal, "c b a");
}

static void
test_move_to_other_month (Fixture *fixture, gconstpointer data)
{
  add (fixture->journal, stride_test_run ("a", "2026-11-01", 5000));
  add (fixture->journal, stride_test_run ("b", "2026-11-02", 5000));
  replace (fixture->journal, stride_test_run ("a", "2026-10-31", 5000));
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 0);
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"2026-10-31\""));
  g_assert_false (file_holds (fixture, "log/2026-11.json", "\"2026-11-01\""));

  /* And back, and away again, over its own tombstones. */
  replace (fixture->journal, stride_test_run ("a", "2026-11-03", 5000));
  reopen (fixture);
  assert_ids (fixture->journal, "a b");
  replace (fixture->journal, stride_test_run ("a", "2026-10-30", 5000));
  reopen (fixture);
  assert_ids (fixture->journal, "b a");
}

/* Two entries that change places between two months, in one step. */
static void
test_swap_months (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  StrideEntryHead head;
  StrideRestDay rest;
  guint n;

  add (fixture->journal, stride_test_rest ("a", "2026-10-05", 1));
  add (fixture->journal, stride_test_rest ("b", "2026-11-05", 2));
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
  assert_ids (fixture->journal, "a b");
  reopen (fixture);
  assert_ids (fixture->journal, "a b");
}

/* Killed between the two writes of a move, an entry stands in both files: the newer one counts. */
static void
test_half_moved (Fixture *fixture, gconstpointer data)
{
  write_month (fixture, "log/2026-11.json", REST ("a", "2026-11-05", "1793880000", "3"));
  stride_test_dir_write (fixture->dir, "log/2026-10.json",
                         "{\"format\":\"backstride/log\",\"version\":1,\"entries\":[{\"id\":\"a\","
                         "\"kind\":\"rest-day\",\"day\":\"2026-10-05\",\"at\":1791201600,"
                         "\"tz\":\"+0000\",\"modified\":2000,\"soreness\":9}]}");
  reopen (fixture);
  assert_ids (fixture->journal, "a");
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (fixture->journal, "a")), ==, 9);

  /* Removing it removes both. */
  g_assert_true (stride_journal_remove (fixture->journal, "a", NULL));
  reopen (fixture);
  assert_ids (fixture->journal, "");
}

static void
test_undo_redo (Fixture *fixture, gconstpointer data)
{
  StrideJournal *journal = fixture->journal;
  g_autoptr (GError) error = NULL;

  add (journal, stride_test_run ("a", "2026-11-20", 5000));
  replace (journal, stride_test_run ("a", "2026-10-20", 6000));
  g_assert_true (stride_journal_remove (journal, "a", NULL));

  g_assert_true (stride_journal_undo (journal, NULL));
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (journal, "a"))->distance_m, ==, 6000);
  g_assert_true (stride_journal_undo (journal, NULL));
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (journal, "a"))->distance_m, ==, 5000);
  g_assert_true (stride_journal_undo (journal, NULL));
  assert_ids (journal, "");
  g_assert_false (stride_journal_can_undo (journal));
  g_assert_false (stride_journal_undo (journal, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);

  g_assert_true (stride_journal_redo (journal, NULL));
  g_assert_true (stride_journal_redo (journal, NULL));
  reopen (fixture);
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 6000);
}

/* A new change makes the undone ones unreachable. */
static void
test_redo_ends_at_a_change (Fixture *fixture, gconstpointer data)
{
  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  g_assert_false (stride_journal_can_redo (fixture->journal));
  assert_ids (fixture->journal, "b");
}

static void
test_merge (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint n;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_ptr_array_add (entries, stride_test_run ("a", "2026-11-20", 1000)); /* older */
  g_ptr_array_add (entries, stride_test_run ("b", "2026-09-20", 2000));
  g_ptr_array_add (entries, stride_test_full_run ("c", "2026-08-20"));

  g_assert_true (stride_journal_merge (fixture->journal, entries, &n, NULL));
  g_assert_cmpuint (n, ==, 2);
  assert_ids (fixture->journal, "a b c");
  g_assert_true (stride_journal_merge (fixture->journal, entries, &n, NULL));
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  assert_ids (fixture->journal, "a");
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
test_signals (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) log = g_string_new (NULL);
  StrideDay from = STRIDE_DAY_NONE;

  g_signal_connect (fixture->journal, "items-changed", G_CALLBACK (note_range), log);
  g_signal_connect (fixture->journal, "changed", G_CALLBACK (note_changed), &from);

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  add (fixture->journal, stride_test_run ("c", "2026-11-19", 5000));
  g_assert_cmpstr (log->str, ==, "0-0+1;0-0+1;2-0+1;");
  g_assert_cmpint (from, ==, stride_day_parse ("2026-11-19"));

  g_string_truncate (log, 0);
  replace (fixture->journal, stride_test_run ("a", "2026-11-20", 6000));
  g_assert_cmpstr (log->str, ==, "1-1+1;");

  g_string_truncate (log, 0);
  g_assert_true (stride_journal_remove (fixture->journal, "c", NULL));
  g_assert_cmpstr (log->str, ==, "2-1+0;");
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) some = NULL;
  StrideDay day = stride_day_parse ("2026-11-20");

  add (fixture->journal, stride_test_run ("a", "2026-11-19", 5000));
  add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  add (fixture->journal, stride_test_rest ("c", "2026-11-20", 5));
  add (fixture->journal, stride_test_run ("d", "2026-11-21", 5000));

  all = stride_journal_list (fixture->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  some = stride_journal_list (fixture->journal, day, day);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_cmpstr (stride_entry_get_id (all->pdata[0]), ==, "a");
  g_assert_cmpuint (some->len, ==, 2);
  g_assert_cmpstr (stride_entry_get_id (some->pdata[0]), ==, "b");
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer loop)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_load_rest_finish (STRIDE_JOURNAL (source), result, &error));
  g_assert_no_error (error);
  g_main_loop_quit (loop);
}

/* From the newest month backwards, each when there is time. */
static void
test_lazy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  const char *days[] = { "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01" };
  const char *ids[] = { "a", "b", "c", "d" };

  for (guint i = 0; i < 4; i++)
    add (fixture->journal, stride_test_run (ids[i], days[i], 5000));

  g_assert_finalize_object (fixture->journal);
  fixture->journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_assert_true (
    stride_journal_load_since (fixture->journal, stride_day_parse ("2026-10-20"), NULL));
  assert_ids (fixture->journal, "d c");
  g_assert_false (stride_journal_is_complete (fixture->journal));

  stride_journal_load_rest_async (fixture->journal, NULL, on_loaded, loop);
  g_main_loop_run (loop);
  assert_ids (fixture->journal, "d c b a");
  g_assert_true (stride_journal_is_complete (fixture->journal));
}

/* An entry for a month that is on disk but was not loaded joins what is there. */
static void
test_add_to_unloaded_month (Fixture *fixture, gconstpointer data)
{
  add (fixture->journal, stride_test_run ("a", "2026-08-01", 5000));
  g_assert_finalize_object (fixture->journal);
  fixture->journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  add (fixture->journal, stride_test_run ("b", "2026-08-02", 5000));
  assert_ids (fixture->journal, "b a");
  reopen (fixture);
  assert_ids (fixture->journal, "b a");
}

static void
test_broken_month (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  g_autoptr (GError) error = NULL;
  StrideProblem *problem;
  g_autofree char *text = NULL;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-10.json", "{\"format\": <<<<<<< HEAD");
  reopen (fixture);

  assert_ids (fixture->journal, "a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  problem = stride_journal_get_problems (fixture->journal)->pdata[0];
  g_assert_cmpint (problem->kind, ==, STRIDE_PROBLEM_BROKEN);
  g_assert_true (g_str_has_suffix (problem->path, "log/2026-10.json"));
  g_assert_nonnull (strstr (problem->message, "2026-10.json"));

  /* Nothing is put into it, and the rest works on. */
  g_assert_false (stride_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
  g_assert_null (stride_journal_find (fixture->journal, "x"));
  g_assert_false (stride_journal_can_undo (fixture->journal));
  add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  text = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (text, ==, "{\"format\": <<<<<<< HEAD");
}

static void
test_entries_no_array (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  const char *text = "{\"format\":\"backstride/log\",\"version\":1,\"entries\":{}}";
  g_autofree char *after = NULL;

  stride_test_dir_write (fixture->dir, "log/2026-10.json", text);
  reopen (fixture);
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  g_assert_false (stride_journal_add (fixture->journal, entry, NULL));
  after = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (after, ==, text);
}

/* A newer version's month is shown as far as it can be, and never written. */
static void
test_newer_month (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_strconcat ("{\"format\":\"backstride/log\",\"version\":2,\"entries\":[",
                                       REST ("a", "2026-10-05", "1791201600", "3"), "]}", NULL);
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;
  StrideProblem *problem;

  stride_test_dir_write (fixture->dir, "log/2026-10.json", text);
  reopen (fixture);
  assert_ids (fixture->journal, "a");
  problem = stride_journal_get_problems (fixture->journal)->pdata[0];
  g_assert_cmpint (problem->kind, ==, STRIDE_PROBLEM_NEWER);

  g_assert_false (stride_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER);
  g_clear_error (&error);
  g_assert_false (stride_journal_remove (fixture->journal, "a", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER);
  assert_ids (fixture->journal, "a");
  after = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (after, ==, text);
}

/* One entry that does not read stays in the file, word for word, while the others are changed. */
static void
test_unreadable_entry (Fixture *fixture, gconstpointer data)
{
  StrideProblem *problem;

  write_month (fixture, "log/2026-10.json",
               REST ("a", "2026-10-05", "1791201600", "3") ",{\"id\":\"z\",\"kind\":\"swim\","
                                                           "\"laps\":[40,{}]}");
  reopen (fixture);
  assert_ids (fixture->journal, "a");
  problem = stride_journal_get_problems (fixture->journal)->pdata[0];
  g_assert_cmpint (problem->kind, ==, STRIDE_PROBLEM_ENTRY);
  g_assert_nonnull (strstr (problem->message, "2026-10.json: $.entries[1].kind"));

  add (fixture->journal, stride_test_run ("b", "2026-10-06", 5000));
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"swim\""));
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"laps\""));
  reopen (fixture);
  assert_ids (fixture->journal, "b a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
}

static void
test_unknown_members (Fixture *fixture, gconstpointer data)
{
  stride_test_dir_write (fixture->dir, "log/2026-10.json",
                         "{\"plan\":{\"x\":1},\"format\":\"backstride/log\",\"version\":1}");
  reopen (fixture);
  add (fixture->journal, stride_test_run ("b", "2026-10-06", 5000));
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"plan\""));
}

/* Copies that sync tools leave beside a month are read too; the newest change of an id counts. */
static void
test_conflict_copies (Fixture *fixture, gconstpointer data)
{
  write_month (fixture, "log/2026-10.json", REST ("a", "2026-10-05", "1791201600", "3"));
  write_month (fixture, "log/2026-10 (conflicted copy 2026-10-07).json",
               REST ("b", "2026-10-06", "1791288000", "4"));
  write_month (fixture, "log/2026-10.sync-conflict-20261007-120000-ABCDEFG.json",
               REST ("c", "2026-10-07", "1791374400", "5"));
  stride_test_dir_write (
    fixture->dir, "log/2026-10 (2).json",
    "{\"format\":\"backstride/log\",\"version\":1,\"entries\":[],"
    "\"tombstones\":[{\"id\":\"c\",\"removed\":999},{\"id\":\"b\",\"removed\":1000}]}");
  stride_test_dir_write (fixture->dir, "log/2026-10.json.orig", "no month");
  stride_test_dir_write (fixture->dir, "log/2026-13.json", "no month");
  stride_test_dir_write (fixture->dir, "log/notes.json", "no month");
  reopen (fixture);
  assert_ids (fixture->journal, "c a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 0);

  add (fixture->journal, stride_test_run ("d", "2026-10-08", 5000));
  g_assert_true (file_holds (fixture, "log/2026-10.json", "\"c\""));
}

/* A month of which only a copy is there. */
static void
test_only_a_copy (Fixture *fixture, gconstpointer data)
{
  write_month (fixture, "log/2026-09 (1).json", REST ("a", "2026-09-05", "1788609600", "3"));
  reopen (fixture);
  assert_ids (fixture->journal, "a");
}

static void
test_broken_copy (Fixture *fixture, gconstpointer data)
{
  write_month (fixture, "log/2026-10.json", REST ("a", "2026-10-05", "1791201600", "3"));
  stride_test_dir_write (fixture->dir, "log/2026-10 (1).json", "{");
  reopen (fixture);
  assert_ids (fixture->journal, "a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  add (fixture->journal, stride_test_run ("d", "2026-10-08", 5000));
}

/* Two programs on one folder: what one has saved, the other joins before it saves. */
static void
test_two_journals (Fixture *fixture, gconstpointer data)
{
  StrideJournal *other = open_journal (fixture);

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  add (other, stride_test_run ("b", "2026-11-21", 5000));
  assert_ids (other, "b a");
  add (fixture->journal, stride_test_run ("c", "2026-11-19", 5000));
  assert_ids (fixture->journal, "b a c");
  g_assert_true (stride_journal_remove (other, "a", NULL));
  replace (fixture->journal, stride_test_run ("c", "2026-11-22", 5000));
  assert_ids (fixture->journal, "c b");
  g_assert_finalize_object (other);
  reopen (fixture);
  assert_ids (fixture->journal, "c b");
}

static void
test_check_disk (Fixture *fixture, gconstpointer data)
{
  StrideJournal *other = open_journal (fixture);
  g_autoptr (GString) log = g_string_new (NULL);

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (stride_journal_check_disk (other, NULL));
  assert_ids (other, "a");

  g_signal_connect (other, "items-changed", G_CALLBACK (note_range), log);
  g_assert_true (stride_journal_check_disk (other, NULL));
  g_assert_cmpstr (log->str, ==, "");

  add (fixture->journal, stride_test_run ("b", "2026-09-20", 5000));
  replace (fixture->journal, stride_test_run ("a", "2026-09-21", 5000));
  g_assert_true (stride_journal_check_disk (other, NULL));
  assert_ids (other, "a b");
  g_assert_finalize_object (other);
}

/* Somebody put an older file in the place: what is on disk is shown. */
static void
test_check_disk_after_restore (Fixture *fixture, gconstpointer data)
{
  g_autofree char *old = NULL;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  old = stride_test_dir_read (fixture->dir, "log/2026-11.json");
  add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-11.json", old);
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  assert_ids (fixture->journal, "a");
}

/* A file that breaks while the program runs: what was shown stays, nothing is written over it. */
static void
test_breaks_while_running (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("b", "2026-11-21", 5000);

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-11.json", "");
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  assert_ids (fixture->journal, "a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  g_assert_false (stride_journal_add (fixture->journal, entry, NULL));
}

static void
count_signal (StrideJournal *journal, guint *n)
{
  *n += 1;
}

/* While another program holds the lock, the change waits in memory; then it is saved. */
static void
test_retry (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("b", "2026-11-21", 5000);
  g_autofree char *path = g_build_filename (fixture->dir, "log", ".lock", NULL);
  g_autoptr (GError) error = NULL;
  guint n_told = 0;
  int lock;

  add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_signal_connect (fixture->journal, "problems-changed", G_CALLBACK (count_signal), &n_told);
  lock = g_open (path, O_RDWR | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);

  g_assert_false (stride_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_BUSY);
  assert_ids (fixture->journal, "b a");
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 1);
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_false (file_holds (fixture, "log/2026-11.json", "\"b\""));

  g_assert_cmpint (close (lock), ==, 0);
  g_assert_true (stride_journal_retry (fixture->journal, NULL));
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 0);
  g_assert_cmpuint (n_told, ==, 2);
  g_assert_true (file_holds (fixture, "log/2026-11.json", "\"b\""));
}

static void
test_folder_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideJournal) other = NULL;
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (fixture->dir, "log", "not a folder");
  other = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_assert_false (stride_journal_load_since (other, STRIDE_DAY_NONE, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
}

#define ADD(name, function) \
  g_test_add ("/journal/" name, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("half-moved", test_half_moved);
  ADD ("undo-redo", test_undo_redo);
  ADD ("redo-ends-at-a-change", test_redo_ends_at_a_change);
  ADD ("merge", test_merge);
  ADD ("signals", test_signals);
  ADD ("list", test_list);
  ADD ("lazy", test_lazy);
  ADD ("add-to-unloaded-month", test_add_to_unloaded_month);
  ADD ("broken-month", test_broken_month);
  ADD ("entries-no-array", test_entries_no_array);
  ADD ("newer-month", test_newer_month);
  ADD ("unreadable-entry", test_unreadable_entry);
  ADD ("unknown-members", test_unknown_members);
  ADD ("conflict-copies", test_conflict_copies);
  ADD ("only-a-copy", test_only_a_copy);
  ADD ("broken-copy", test_broken_copy);
  ADD ("two-journals", test_two_journals);
  ADD ("check-disk", test_check_disk);
  ADD ("check-disk-after-restore", test_check_disk_after_restore);
  ADD ("breaks-while-running", test_breaks_while_running);
  ADD ("retry", test_retry);
  ADD ("folder-unreadable", test_folder_unreadable);

  return g_test_run ();
}
