/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-backup.h"

#include <glib/gstdio.h>

#include "stride-error.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

static void
back_up (StrideFixture *fixture, const char *day)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_backup_make (fixture->dir, stride_day_parse (day), &error));
  g_assert_no_error (error);
}

static gboolean
is_due (StrideFixture *fixture, const char *day)
{
  return stride_backup_is_due (fixture->dir, stride_day_parse (day));
}

static void
test_empty_folder (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = stride_backup_list (fixture->dir);

  g_assert_cmpuint (list->len, ==, 0);
  g_assert_false (is_due (fixture, "2026-11-22"));
}

static void
test_make (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *live = NULL;
  g_autofree char *copy = NULL;
  g_auto (GStrv) files = NULL;
  StrideBackup *backup;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_test_dir_write (fixture->dir, "profile.json", "{\"format\":\"backstride/profile\"}");
  stride_test_dir_write (fixture->dir, "player.json", "{}");
  stride_test_dir_write (fixture->dir, "routines/own.json", "{}");
  stride_test_dir_write (fixture->dir, "log/notes.txt", "mine");
  back_up (fixture, "2026-11-22");

  list = stride_backup_list (fixture->dir);
  g_assert_cmpuint (list->len, ==, 1);
  backup = list->pdata[0];
  g_assert_cmpint (backup->day, ==, stride_day_parse ("2026-11-22"));
  g_assert_cmpuint (backup->n_files, ==, 3);
  files = stride_backup_list_files (backup);
  g_assert_cmpstr (files[0], ==, "log/2026-11.json");
  g_assert_cmpstr (files[1], ==, "profile.json");
  g_assert_cmpstr (files[2], ==, "routines/own.json");
  live = stride_test_dir_read (fixture->dir, "log/2026-11.json");
  copy = stride_test_dir_read (fixture->dir, "backups/2026-11-22/log/2026-11.json");
  g_assert_cmpstr (live, ==, copy);
}

static void
test_due (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  g_assert_true (is_due (fixture, "2026-11-22"));
  back_up (fixture, "2026-11-22");
  g_assert_false (is_due (fixture, "2026-11-22"));
  g_assert_false (is_due (fixture, "2026-11-28"));
  g_assert_true (is_due (fixture, "2026-11-29"));
  /* The clock was wrong by a year that day. */
  back_up (fixture, "2027-11-22");
  g_assert_true (is_due (fixture, "2026-11-29"));
}

static void
test_same_day (StrideFixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  back_up (fixture, "2026-11-22");
  before = stride_test_dir_read (fixture->dir, "backups/2026-11-22/log/2026-11.json");
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-20", 5000));
  back_up (fixture, "2026-11-22");
  after = stride_test_dir_read (fixture->dir, "backups/2026-11-22/log/2026-11.json");
  g_assert_cmpstr (before, ==, after);
}

/* The newest eight; a file that did not change is stored once, and is never the live one. */
static void
test_rotation (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  StrideDay first = stride_day_parse ("2026-09-01");
  GStatBuf one, other, live;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-08-20", 5000));
  for (int i = 0; i < 10; i++) {
    g_autofree char *day = stride_day_format (first + 7 * i);

    back_up (fixture, day);
  }

  list = stride_backup_list (fixture->dir);
  g_assert_cmpuint (list->len, ==, STRIDE_BACKUP_KEPT);
  g_assert_cmpint (((StrideBackup *) list->pdata[0])->day, ==, first + 63);
  g_assert_cmpint (((StrideBackup *) list->pdata[7])->day, ==, first + 14);

  for (int i = 0; i < 3; i++) {
    g_autofree char *path =
      g_build_filename (i < 2 ? ((StrideBackup *) list->pdata[i])->path : fixture->dir, "log",
                        "2026-08.json", NULL);

    g_assert_cmpint (g_stat (path, i == 0 ? &one : i == 1 ? &other : &live), ==, 0);
  }
  g_assert_cmpuint (one.st_ino, ==, other.st_ino);
  g_assert_cmpuint (one.st_ino, !=, live.st_ino);
}

/* A file that broke and was not noticed for weeks: its last good copy stays. */
static void
test_keeps_last_good_copy (StrideFixture *fixture, gconstpointer data)
{
  g_autofree char *copy = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-08-20", 5000));
  back_up (fixture, "2026-09-01");
  stride_test_dir_write (fixture->dir, "log/2026-08.json", "");
  back_up (fixture, "2026-09-08");
  copy = stride_test_dir_read (fixture->dir, "backups/2026-09-08/log/2026-08.json");
  g_assert_nonnull (strstr (copy, "\"a\""));
}

/* Killed in the middle of a backup: the next one starts anew. */
static void
test_unfinished (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-08-20", 5000));
  stride_test_dir_write (fixture->dir, "backups/.unfinished/log/2026-08.json", "half");
  g_assert_true (is_due (fixture, "2026-09-01"));
  back_up (fixture, "2026-09-01");
  list = stride_backup_list (fixture->dir);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_false (stride_fixture_file_holds (fixture, "backups/.unfinished/log/2026-08.json", ""));
}

static void
test_no_room (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-08-20", 5000));
  stride_test_dir_write (fixture->dir, "backups", "a file where the folder should be");
  g_assert_false (stride_backup_make (fixture->dir, stride_day_parse ("2026-09-01"), &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
}

/* The state that the restore tests begin with: a and b as in the backup, then a edited, b removed, c
 * added. (transfer container) */
static GPtrArray *
prepare_restore (StrideFixture *fixture)
{
  g_autoptr (GPtrArray) list = NULL;
  GPtrArray *entries;
  guint n_unreadable;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-10-20", 5000));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2026-11-01", 6000));
  stride_fixture_add (fixture->journal, stride_test_run ("same", "2026-11-02", 6000));
  back_up (fixture, "2026-11-15");
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-20", 7000));
  g_assert_true (stride_journal_remove (fixture->journal, "b", NULL));
  stride_fixture_add (fixture->journal, stride_test_run ("c", "2026-11-21", 8000));

  list = stride_backup_list (fixture->dir);
  entries = stride_backup_read_entries (list->pdata[0], &n_unreadable);
  g_assert_cmpuint (n_unreadable, ==, 0);
  g_assert_cmpuint (entries->len, ==, 3);

  return entries;
}

static void
test_compare (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = prepare_restore (fixture);
  StrideJournalDifference difference;

  g_assert_true (stride_journal_compare (fixture->journal, entries, &difference, NULL));
  g_assert_cmpuint (difference.n_missing, ==, 1);
  g_assert_cmpuint (difference.n_different, ==, 1);
  g_assert_cmpuint (difference.n_gone, ==, 1);
  stride_fixture_assert_ids (fixture->journal, "c a same");
}

static void
test_restore_exactly (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = prepare_restore (fixture);
  StrideJournalDifference difference;
  guint n;

  g_assert_true (stride_journal_restore (fixture->journal, entries, TRUE, &n, NULL));
  g_assert_cmpuint (n, ==, 3);
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "same b a");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 5000);
  g_assert_true (stride_journal_compare (fixture->journal, entries, &difference, NULL));
  g_assert_cmpuint (difference.n_missing + difference.n_different + difference.n_gone, ==, 0);
}

static void
test_restore_missing (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = prepare_restore (fixture);
  guint n;

  g_assert_true (stride_journal_restore (fixture->journal, entries, FALSE, &n, NULL));
  g_assert_cmpuint (n, ==, 1);
  stride_fixture_assert_ids (fixture->journal, "c a same b");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 7000);
  g_assert_true (stride_journal_restore (fixture->journal, entries, FALSE, &n, NULL));
  g_assert_cmpuint (n, ==, 0);
}

static void
test_restore_undo (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = prepare_restore (fixture);

  g_assert_true (stride_journal_restore (fixture->journal, entries, TRUE, NULL, NULL));
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "c a same");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 7000);
}

/* The way out of a broken month: its copy of last week, and what was written since comes on top. */
static void
test_restore_file (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) error = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-10-20", 5000));
  back_up (fixture, "2026-11-15");
  stride_test_dir_write (fixture->dir, "log/2026-10.json", "{\"format\": <<<<<<<");
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "");

  list = stride_backup_list (fixture->dir);
  g_assert_true (
    stride_backup_restore_file (list->pdata[0], fixture->dir, "log/2026-10.json", &error));
  g_assert_no_error (error);
  g_assert_true (stride_journal_check_disk (fixture->journal, NULL));
  stride_fixture_assert_ids (fixture->journal, "a");
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 0);

  g_assert_false (stride_backup_restore_file (list->pdata[0], fixture->dir, "shoes.json", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
}

static void
test_broken_month_in_backup (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  guint n_unreadable;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-10-20", 5000));
  stride_test_dir_write (fixture->dir, "log/2026-09.json", "{");
  back_up (fixture, "2026-11-15");
  list = stride_backup_list (fixture->dir);
  entries = stride_backup_read_entries (list->pdata[0], &n_unreadable);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpuint (n_unreadable, ==, 1);
}

#define ADD(name, function)                                                          \
  g_test_add ("/backup/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("empty-folder", test_empty_folder);
  ADD ("make", test_make);
  ADD ("due", test_due);
  ADD ("same-day", test_same_day);
  ADD ("rotation", test_rotation);
  ADD ("keeps-last-good-copy", test_keeps_last_good_copy);
  ADD ("unfinished", test_unfinished);
  ADD ("no-room", test_no_room);
  ADD ("compare", test_compare);
  ADD ("restore-exactly", test_restore_exactly);
  ADD ("restore-missing", test_restore_missing);
  ADD ("restore-undo", test_restore_undo);
  ADD ("restore-file", test_restore_file);
  ADD ("broken-month-in-backup", test_broken_month_in_backup);

  return g_test_run ();
}
