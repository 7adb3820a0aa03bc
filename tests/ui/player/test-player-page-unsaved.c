/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "stride-test-dir.h"

#define EMPTY "{\"format\":\"backstride/log\",\"version\":1,\"entries\":[]}"

typedef PageFixture Fixture;

/* "log/2026-11.json" (transfer full) */
static char *
month_of_now (Fixture *f)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (STRIDE_CLOCK (f->clock));

  return g_date_time_format (now, "log/%Y-%m.json");
}

/* Nothing can be saved for now: the tests and the session both wait in the log's memory. */
static void
test_all_wait (Fixture *f, gconstpointer data)
{
  g_autofree char *month = month_of_now (f);
  g_autofree char *path = g_build_filename (f->dir, "log", ".lock", NULL);
  g_autoptr (GPtrArray) entries = NULL;
  GtkWidget *row;
  int lock;

  stride_test_dir_write (f->dir, month, EMPTY);
  page_fixture_open (f, "self-test-flex", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 390 * S);
  row = stride_test_ui_get (f->window, ADW_TYPE_ACTION_ROW, "Self-test: fingertips to floor, cm");
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (row, GTK_TYPE_ENTRY, NULL)), "-4");

  lock = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);
  stride_test_ui_click (f->window, "Save to the Log");
  entries = stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_nonnull (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION));
  g_assert_nonnull (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SELF_TEST));
  g_assert_cmpuint (stride_journal_get_n_unsaved (f->journal), ==, 1);
  g_assert_cmpint (close (lock), ==, 0);
  g_assert_true (stride_journal_retry (f->journal, NULL));
  g_assert_cmpuint (stride_journal_get_n_unsaved (f->journal), ==, 0);
}

/* The month's file is broken, so nothing goes into it: what was done stays on the screen until it can. */
static void
test_refused_stays (Fixture *f, gconstpointer data)
{
  g_autofree char *month = month_of_now (f);

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
  stride_test_dir_write (f->dir, month, "{");
  stride_test_ui_click (f->window, "Save to the Log");
  stride_test_ui_settle ();
  g_assert_null (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION));
  g_assert_cmpuint (f->n_closed, ==, 0);

  stride_test_dir_write (f->dir, month, EMPTY);
  g_assert_true (stride_journal_check_disk (f->journal, NULL));
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_nonnull (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION));
  g_assert_cmpuint (f->n_closed, ==, 1);
}

int
main (int argc, char *argv[])
{
  static const PageTest tests[] = {
    { "all-wait", test_all_wait },
    { "refused-stays", test_refused_stays },
  };

  stride_test_ui_init (&argc, &argv);
  page_fixture_add_tests ("player-page-unsaved", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
