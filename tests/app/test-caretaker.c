/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-caretaker.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "stride-backup.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

typedef gboolean (*Predicate) (StrideFixture *fixture);

static void
wait_until (Predicate predicate, StrideFixture *fixture)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (!predicate (fixture) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, g_main_context_pending (NULL));

  g_assert_true (predicate (fixture));
}

static gboolean
has_two (StrideFixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)) == 2;
}

static gboolean
is_saved (StrideFixture *fixture)
{
  return stride_journal_get_n_unsaved (fixture->journal) == 0;
}

static gboolean
has_backup (StrideFixture *fixture)
{
  g_autoptr (GPtrArray) list = stride_backup_list (fixture->dir);

  return list->len == 1;
}

static void
test_new (StrideFixture *fixture, gconstpointer data)
{
  StrideCaretaker *caretaker = stride_caretaker_new (fixture->dir, fixture->journal, 1, 1);

  g_assert_finalize_object (caretaker);
}

/* What another program adds appears by itself, also when the log began only now. */
static void
test_change_from_outside (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideCaretaker) caretaker =
    stride_caretaker_new (fixture->dir, fixture->journal, 1, 1);
  g_autoptr (StrideJournal) other = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  other = stride_fixture_open (fixture);
  stride_fixture_add (other, stride_test_run ("b", "2026-10-20", 5000));
  wait_until (has_two, fixture);
}

/* The program looks after its log only seconds after it has read it: what came in between counts, too. */
static void
test_change_before (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideCaretaker) caretaker = NULL;
  g_autoptr (StrideJournal) other = NULL;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  other = stride_fixture_open (fixture);
  stride_fixture_add (other, stride_test_run ("b", "2026-11-20", 5000));
  caretaker = stride_caretaker_new (fixture->dir, fixture->journal, 1, 1);
  wait_until (has_two, fixture);
}

static void
test_retry (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideCaretaker) caretaker =
    stride_caretaker_new (fixture->dir, fixture->journal, 1, 1);
  g_autoptr (StrideEntry) entry = stride_test_run ("b", "2026-11-21", 5000);
  g_autofree char *path = g_build_filename (fixture->dir, "log", ".lock", NULL);
  int lock;

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  lock = g_open (path, O_RDWR | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);
  g_assert_false (stride_journal_add (fixture->journal, entry, NULL));
  g_assert_false (is_saved (fixture));
  g_assert_cmpint (close (lock), ==, 0);
  wait_until (is_saved, fixture);
  g_assert_true (stride_fixture_file_holds (fixture, "log/2026-11.json", "\"b\""));
}

static void
test_back_up (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideCaretaker) caretaker =
    stride_caretaker_new (fixture->dir, fixture->journal, 1, 1);

  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 5000));
  stride_caretaker_back_up (caretaker, stride_day_parse ("2026-11-22"));
  wait_until (has_backup, fixture);
}

#define ADD(name, function)                                                             \
  g_test_add ("/caretaker/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("new", test_new);
  ADD ("change-from-outside", test_change_from_outside);
  ADD ("change-before", test_change_before);
  ADD ("retry", test_retry);
  ADD ("back-up", test_back_up);

  return g_test_run ();
}
