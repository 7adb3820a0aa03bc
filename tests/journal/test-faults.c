/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include <errno.h>

#include "stride-faults.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

/* What one run does between arming and disarming; answers whether the journal said "saved". */
typedef gboolean (*Operation) (StrideJournal *journal, GError **error);

static gboolean
operation_add (StrideJournal *journal, GError **error)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("new", "2026-11-21", 5000);

  return stride_journal_add (journal, entry, error);
}

static gboolean
operation_first (StrideJournal *journal, GError **error)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("new", "2026-12-01", 5000);

  return stride_journal_add (journal, entry, error);
}

static gboolean
operation_edit (StrideJournal *journal, GError **error)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("old", "2026-11-20", 7000);

  return stride_journal_find (journal, "old") && stride_journal_replace (journal, entry, error);
}

static gboolean
operation_move (StrideJournal *journal, GError **error)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("old", "2026-10-20", 7000);

  return stride_journal_find (journal, "old") && stride_journal_replace (journal, entry, error);
}

static gboolean
operation_remove (StrideJournal *journal, GError **error)
{
  return stride_journal_find (journal, "old") && stride_journal_remove (journal, "old", error);
}

static gboolean
operation_import (StrideJournal *journal, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (entries, stride_test_run ("new", "2026-09-01", 5000));
  g_ptr_array_add (entries, stride_test_run ("new2", "2026-11-02", 5000));

  return stride_journal_merge (journal, entries, NULL, error);
}

typedef struct {
  const char *name;
  Operation run;
  const char *before; /* what the log shows before, after, and on the way at worst */
  const char *after;
  const char *between; /* (nullable) */
} Case;

static const Case cases[] = {
  { "add", operation_add, "old keep", "new old keep", NULL },
  { "first-of-month", operation_first, "old keep", "new old keep", NULL },
  { "edit", operation_edit, "old keep", "old keep", NULL },
  { "move", operation_move, "old keep", "keep old", NULL },
  { "remove", operation_remove, "old keep", "keep", NULL },
  { "import", operation_import, "old keep", "old keep new2 new", "old keep new" },
};

static char *
list_ids (StrideJournal *journal)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (G_LIST_MODEL (journal), i);

    g_string_append_printf (ids, "%s%s", i ? " " : "", stride_entry_get_id (entry));
  }

  return g_string_free (ids, FALSE);
}

static gboolean
new_content_is_there (StrideFixture *fixture, const Case *this, const char *ids)
{
  StrideEntry *old = stride_journal_find (fixture->journal, "old");

  if (!g_str_equal (ids, this->after))
    return FALSE;

  /* An edit shows in the entry, not in the list. */
  return !g_str_equal (this->before, this->after) || stride_entry_get_run (old)->distance_m == 7000;
}

static void
assert_no_strays (const char *dir)
{
  g_autofree char *log = g_build_filename (dir, "log", NULL);
  g_autoptr (GDir) names = g_dir_open (log, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (names)))
    g_assert_null (strstr (name, "backstride-tmp"));
}

/* The promises: what was there is there; what was reported as saved is there; a later save works. */
static void
check (StrideFixture *fixture, const Case *this, gboolean saved)
{
  g_autofree char *ids = NULL;
  const char *months[] = { "2026-09-15", "2026-10-15", "2026-11-15", "2026-12-15" };

  stride_fixture_reopen (fixture);
  ids = list_ids (fixture->journal);
  g_assert_cmpuint (stride_journal_get_problems (fixture->journal)->len, ==, 0);
  if (saved)
    g_assert_true (new_content_is_there (fixture, this, ids));
  else if (!g_str_equal (ids, this->before) && !g_str_equal (ids, this->after))
    g_assert_cmpstr (ids, ==, this->between);

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    stride_fixture_add (fixture->journal, stride_test_rest (NULL, months[i], 1));
  assert_no_strays (fixture->dir);
}

/* Answers whether the fault came to pass. */
static gboolean
run_once (const Case *this, guint nth, int number, gboolean forever, guint *n_saved)
{
  StrideFixture fixture;
  g_autoptr (GError) error = NULL;
  gboolean loaded, saved = FALSE, fired;

  stride_fixture_set_up (&fixture, NULL);
  stride_fixture_add (fixture.journal, stride_test_run ("keep", "2026-11-10", 5000));
  stride_fixture_add (fixture.journal, stride_test_run ("old", "2026-11-20", 5000));
  g_assert_finalize_object (fixture.journal);

  stride_faults_arm (nth, number, forever);
  fixture.journal = stride_journal_new (fixture.dir, STRIDE_CLOCK (fixture.clock));
  loaded = stride_journal_load_since (fixture.journal, STRIDE_DAY_NONE, NULL);
  if (loaded)
    saved = this->run (fixture.journal, &error);
  fired = stride_faults_disarm ();
  g_assert_true (fired || saved);

  check (&fixture, this, saved);
  stride_fixture_tear_down (&fixture, NULL);
  *n_saved += saved;

  return fired;
}

static const int numbers[] = { EIO, ENOSPC, EDQUOT, EROFS, EINTR };

static void
test_faults (gconstpointer data)
{
  const Case *this = data;
  guint n_runs = 0, n_saved = 0;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    for (int forever = 0; forever <= 1; forever++) {
      /* Interrupted for ever is waited for for ever. */
      if (numbers[i] == EINTR && forever)
        continue;
      for (guint nth = 1; run_once (this, nth, numbers[i], forever, &n_saved); nth++)
        n_runs++;
    }
  }

  g_test_message ("%u faults, %u of them survived as saved", n_runs, n_saved);
  g_assert_cmpuint (n_runs, >, 100);
}

/* After a failure that passes, the change that was kept in memory is saved by a retry. */
static void
test_retry_after (gconstpointer data)
{
  const Case *this = data;

  for (guint nth = 1;; nth++) {
    StrideFixture fixture;
    g_autofree char *ids = NULL;
    g_autoptr (GError) error = NULL;
    gboolean saved, fired;

    stride_fixture_set_up (&fixture, NULL);
    stride_fixture_add (fixture.journal, stride_test_run ("keep", "2026-11-10", 5000));
    stride_fixture_add (fixture.journal, stride_test_run ("old", "2026-11-20", 5000));

    stride_faults_arm (nth, ENOSPC, TRUE);
    saved = this->run (fixture.journal, &error);
    fired = stride_faults_disarm ();

    /* A month that could not even be read is refused; then nothing is kept and nothing is to retry. */
    if (!saved && stride_journal_get_n_unsaved (fixture.journal) > 0) {
      g_assert_nonnull (error);
      g_assert_true (stride_journal_retry (fixture.journal, NULL));
      saved = TRUE;
    }
    g_assert_cmpuint (stride_journal_get_n_unsaved (fixture.journal), ==, 0);

    stride_fixture_reopen (&fixture);
    ids = list_ids (fixture.journal);
    if (saved)
      g_assert_true (new_content_is_there (&fixture, this, ids));
    stride_fixture_tear_down (&fixture, NULL);
    if (!fired)
      break;
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/faults/", cases[i].name, NULL);
    g_autofree char *retry = g_strconcat ("/faults/retry/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_faults);
    g_test_add_data_func (retry, &cases[i], test_retry_after);
  }

  return g_test_run ();
}
