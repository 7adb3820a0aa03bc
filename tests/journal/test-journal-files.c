/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "stride-journal-fixture.h"
#include "stride-error.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

/* Killed between the two writes of a move, an entry stands in both files: the newer one counts. */
static void
test_half_moved (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_write_month (fixture, "log/2026-11.json",
                              STRIDE_TEST_REST ("a", "2026-11-05", "1793880000", "3"));
  stride_test_dir_write (fixture->dir, "log/2026-10.json",
                         "{\"format\":\"backstride/log\",\"version\":1,\"entries\":[{\"id\":\"a\","
                         "\"kind\":\"rest-day\",\"day\":\"2026-10-05\",\"at\":1791201600,"
                         "\"tz\":\"+0000\",\"modified\":2000,\"soreness\":9}]}");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (fixture->journal, "a")), ==, 9);

  /* Removing it removes both. */
  g_assert_true (stride_journal_remove (fixture->journal, "a", NULL));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "");
}

static void
note_range (GListModel *model, guint position, guint removed, guint added, GString *log)
{
  g_string_append_printf (log, "%u-%u+%u;", position, removed, added);
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
test_lazy (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  const char *days[] = { "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01" };
  const char *ids[] = { "a", "b", "c", "d" };

  for (guint i = 0; i < 4; i++)
    stride_fixture_add (fixture->journal, stride_test_run (ids[i], days[i], 5000));

  g_assert_finalize_object (fixture->journal);
  fixture->journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_assert_true (
    stride_journal_load_since (fixture->journal, stride_day_parse ("2026-10-20"), NULL));
  stride_fixture_assert_ids (fixture->journal, "d c");
  g_assert_false (stride_journal_is_complete (fixture->journal));

  stride_journal_load_rest_async (fixture->journal, NULL, on_loaded, loop);
  g_main_loop_run (loop);
  stride_fixture_assert_ids (fixture->journal, "d c b a");
  g_assert_true (stride_journal_is_complete (fixture->journal));
}

/* An entry for a month that is on disk but was not loaded joins what is there. */
static void
test_add_to_unloaded_month (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-08-01", 5000));
  g_assert_finalize_object (fixture->journal);
  fixture->journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-08-02", 5000));
  stride_fixture_assert_ids (fixture->journal, "b a");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "b a");
}

static void
test_broken_month (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  g_autoptr (GError) error = NULL;
  StrideProblem *problem;
  g_autofree char *text = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-10.json", "{\"format\": <<<<<<< HEAD");
  stride_fixture_reopen (fixture);

  stride_fixture_assert_ids (fixture->journal, "a");
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
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  text = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (text, ==, "{\"format\": <<<<<<< HEAD");
}

static void
test_entries_no_array (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  const char *text = "{\"format\":\"backstride/log\",\"version\":1,\"entries\":{}}";
  g_autofree char *after = NULL;

  stride_test_dir_write (fixture->dir, "log/2026-10.json", text);
  stride_fixture_reopen (fixture);
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  g_assert_false (stride_journal_add (fixture->journal, entry, NULL));
  after = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (after, ==, text);
}

/* A newer version's month is shown as far as it can be, and never written. */
static void
test_newer_month (StrideFixture *fixture, gconstpointer data)
{
  g_autofree char *text =
    g_strconcat ("{\"format\":\"backstride/log\",\"version\":2,\"entries\":[",
                 STRIDE_TEST_REST ("a", "2026-10-05", "1791201600", "3"), "]}", NULL);
  g_autoptr (StrideEntry) entry = stride_test_run ("x", "2026-10-09", 5000);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;
  StrideProblem *problem;

  stride_test_dir_write (fixture->dir, "log/2026-10.json", text);
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
  problem = stride_journal_get_problems (fixture->journal)->pdata[0];
  g_assert_cmpint (problem->kind, ==, STRIDE_PROBLEM_NEWER);

  g_assert_false (stride_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER);
  g_clear_error (&error);
  g_assert_false (stride_journal_remove (fixture->journal, "a", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER);
  stride_fixture_assert_ids (fixture->journal, "a");
  after = stride_test_dir_read (fixture->dir, "log/2026-10.json");
  g_assert_cmpstr (after, ==, text);
}

/* One entry that does not read stays in the file, word for word, while the others are changed. */
static void
test_unreadable_entry (StrideFixture *fixture, gconstpointer data)
{
  StrideProblem *problem;

  stride_fixture_write_month (fixture, "log/2026-10.json",
                              STRIDE_TEST_REST ("a", "2026-10-05", "1791201600",
                                                "3") ",{\"id\":\"z\",\"kind\":\"swim\","
                                                     "\"laps\":[40,{}]}");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
  problem = stride_journal_get_problems (fixture->journal)->pdata[0];
  g_assert_cmpint (problem->kind, ==, STRIDE_PROBLEM_ENTRY);
  g_assert_nonnull (strstr (problem->message, "2026-10.json: $.entries[1].kind"));

  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-10-06", 5000));
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"swim\""));
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"laps\""));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "b a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
}

static void
test_unknown_members (StrideFixture *fixture, gconstpointer data)
{
  stride_test_dir_write (fixture->dir, "log/2026-10.json",
                         "{\"plan\":{\"x\":1},\"format\":\"backstride/log\",\"version\":1}");
  stride_fixture_reopen (fixture);
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-10-06", 5000));
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"plan\""));
}

/* Copies that sync tools leave beside a month are read too; the newest change of an id counts. */
static void
test_conflict_copies (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_write_month (fixture, "log/2026-10.json",
                              STRIDE_TEST_REST ("a", "2026-10-05", "1791201600", "3"));
  stride_fixture_write_month (fixture, "log/2026-10 (conflicted copy 2026-10-07).json",
                              STRIDE_TEST_REST ("b", "2026-10-06", "1791288000", "4"));
  stride_fixture_write_month (fixture, "log/2026-10.sync-conflict-20261007-120000-ABCDEFG.json",
                              STRIDE_TEST_REST ("c", "2026-10-07", "1791374400", "5"));
  stride_test_dir_write (
    fixture->dir, "log/2026-10 (2).json",
    "{\"format\":\"backstride/log\",\"version\":1,\"entries\":[],"
    "\"tombstones\":[{\"id\":\"c\",\"removed\":999},{\"id\":\"b\",\"removed\":1000}]}");
  stride_test_dir_write (fixture->dir, "log/2026-10.json.orig", "no month");
  stride_test_dir_write (fixture->dir, "log/2026-13.json", "no month");
  stride_test_dir_write (fixture->dir, "log/notes.json", "no month");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "c a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 0);

  stride_fixture_add (fixture->journal, stride_test_run ("d", "2026-10-08", 5000));
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-10.json", "\"c\""));
}

/* A month of which only a copy is there. */
static void
test_only_a_copy (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_write_month (fixture, "log/2026-09 (1).json",
                              STRIDE_TEST_REST ("a", "2026-09-05", "1788609600", "3"));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
}

static void
test_broken_copy (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_write_month (fixture, "log/2026-10.json",
                              STRIDE_TEST_REST ("a", "2026-10-05", "1791201600", "3"));
  stride_test_dir_write (fixture->dir, "log/2026-10 (1).json", "{");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 1);
  stride_fixture_add (fixture->journal, stride_test_run ("d", "2026-10-08", 5000));
}

/* Two programs on one folder: what one has saved, the other joins before it saves. */
static void
test_two_journals (StrideFixture *fixture, gconstpointer data)
{
  StrideJournal *other = stride_fixture_open (fixture);

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_fixture_add (other, stride_test_run ("b", "2026-11-21", 5000));
  stride_fixture_assert_ids (other, "b a");
  stride_fixture_add (fixture->journal, stride_test_run ("c", "2026-11-19", 5000));
  stride_fixture_assert_ids (fixture->journal, "b a c");
  g_assert_true (stride_journal_remove (other, "a", NULL));
  stride_fixture_replace (fixture->journal, stride_test_run ("c", "2026-11-22", 5000));
  stride_fixture_assert_ids (fixture->journal, "c b");
  g_assert_finalize_object (other);
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "c b");
}

static void
test_check_disk (StrideFixture *fixture, gconstpointer data)
{
  StrideJournal *other = stride_fixture_open (fixture);
  g_autoptr (GString) log = g_string_new (NULL);

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (stride_journal_check_disk (other, NULL));
  stride_fixture_assert_ids (other, "a");

  g_signal_connect (other, "items-changed", G_CALLBACK (note_range), log);
  g_assert_true (stride_journal_check_disk (other, NULL));
  g_assert_cmpstr (log->str, ==, "");

  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-09-20", 5000));
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-09-21", 5000));
  g_assert_true (stride_journal_check_disk (other, NULL));
  stride_fixture_assert_ids (other, "a b");
  g_assert_finalize_object (other);
}

/* Undo takes back what was done here, also over what another program made of it since; redo brings back what
 * the other made. */
static void
test_undo_after_a_change_outside (StrideFixture *fixture, gconstpointer data)
{
  StrideJournal *other = stride_fixture_open (fixture);
  StrideJournal *here = fixture->journal;

  stride_fixture_add (here, stride_test_rest ("a", "2026-11-20", 1));
  stride_fixture_replace (here, stride_test_rest ("a", "2026-11-20", 2));
  g_assert_true (stride_journal_check_disk (other, NULL));
  stride_fixture_replace (other, stride_test_rest ("a", "2026-11-20", 3));
  g_assert_true (stride_journal_check_disk (here, NULL));

  g_assert_true (stride_journal_undo (here, NULL));
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (here, "a")), ==, 1);
  g_assert_true (stride_journal_redo (here, NULL));
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (here, "a")), ==, 3);
  g_assert_true (stride_journal_undo (here, NULL));
  g_assert_true (stride_journal_undo (here, NULL));
  stride_fixture_assert_ids (here, "");
  g_assert_true (stride_journal_redo (here, NULL));
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (here, "a")), ==, 1);

  g_assert_true (stride_journal_check_disk (other, NULL));
  g_assert_true (stride_journal_remove (other, "a", NULL));
  g_assert_true (stride_journal_check_disk (here, NULL));
  g_assert_true (stride_journal_redo (here, NULL));
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (here, "a")), ==, 3);
  g_assert_true (stride_journal_undo (here, NULL));
  stride_fixture_assert_ids (here, "");
  g_assert_finalize_object (other);
}

/* A form that was open while its entry went: what it holds comes back, newer than the deletion. */
static void
test_put_after_a_removal_outside (StrideFixture *fixture, gconstpointer data)
{
  StrideJournal *other = stride_fixture_open (fixture);
  g_autoptr (StrideEntry) edited = stride_test_rest ("a", "2026-11-20", 4);

  stride_fixture_add (fixture->journal, stride_test_rest ("a", "2026-11-20", 1));
  g_assert_true (stride_journal_check_disk (other, NULL));
  g_assert_true (stride_journal_remove (other, "a", NULL));
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  g_assert_true (stride_journal_put (fixture->journal, edited, NULL));
  g_assert_true (stride_journal_check_disk (other, NULL));
  stride_fixture_assert_ids (other, "a");
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (other, "a")), ==, 4);
  g_assert_finalize_object (other);
}

/* Somebody put an older file in the place: what is on disk is shown. */
static void
test_check_disk_after_restore (StrideFixture *fixture, gconstpointer data)
{
  g_autofree char *old = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  old = stride_test_dir_read (fixture->dir, "log/2026-11.json");
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-21", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-11.json", old);
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  stride_fixture_assert_ids (fixture->journal, "a");
}

/* A file that breaks while the program runs: what was shown stays, nothing is written over it. */
static void
test_breaks_while_running (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("b", "2026-11-21", 5000);

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-11.json", "");
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  stride_fixture_assert_ids (fixture->journal, "a");
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
test_retry (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("b", "2026-11-21", 5000);
  g_autofree char *path = g_build_filename (fixture->dir, "log", ".lock", NULL);
  g_autoptr (GError) error = NULL;
  guint n_told = 0;
  int lock;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_signal_connect (fixture->journal, "problems-changed", G_CALLBACK (count_signal), &n_told);
  lock = g_open (path, O_RDWR | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);

  g_assert_false (stride_journal_add (fixture->journal, entry, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_BUSY);
  stride_fixture_assert_ids (fixture->journal, "b a");
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 1);
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_false (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"b\""));

  g_assert_cmpint (close (lock), ==, 0);
  g_assert_true (stride_journal_retry (fixture->journal, NULL));
  g_assert_cmpuint (stride_journal_get_n_unsaved (fixture->journal), ==, 0);
  g_assert_cmpuint (n_told, ==, 2);
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"b\""));
}

static void
test_folder_unreadable (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideJournal) other = NULL;
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (fixture->dir, "log", "not a folder");
  other = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_assert_false (stride_journal_load_since (other, STRIDE_DAY_NONE, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
}

#define ADD(name, function)                                                                 \
  g_test_add ("/journal/files/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("half-moved", test_half_moved);
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
  ADD ("undo-after-a-change-outside", test_undo_after_a_change_outside);
  ADD ("put-after-a-removal-outside", test_put_after_a_removal_outside);
  ADD ("check-disk-after-restore", test_check_disk_after_restore);
  ADD ("breaks-while-running", test_breaks_while_running);
  ADD ("retry", test_retry);
  ADD ("folder-unreadable", test_folder_unreadable);

  return g_test_run ();
}
