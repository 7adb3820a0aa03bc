/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-fixture.h"

#include "stride-test-dir.h"

StrideJournal *
stride_fixture_open (StrideFixture *fixture)
{
  StrideJournal *journal = stride_journal_new (fixture->dir, STRIDE_CLOCK (fixture->clock));
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_load_since (journal, STRIDE_DAY_NONE, &error));
  g_assert_no_error (error);

  return journal;
}

void
stride_fixture_set_up (StrideFixture *fixture, gconstpointer data)
{
  fixture->dir = stride_test_dir_new ();
  fixture->clock = stride_fake_clock_new ("2026-11-22T08:00:00+01:00", "Europe/Berlin");
  fixture->journal = stride_fixture_open (fixture);
}

void
stride_fixture_tear_down (StrideFixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->clock);
  stride_test_dir_remove (fixture->dir);
}

void
stride_fixture_reopen (StrideFixture *fixture)
{
  g_assert_finalize_object (fixture->journal);
  fixture->journal = stride_fixture_open (fixture);
}

void
stride_fixture_add (StrideJournal *journal, StrideEntry *entry)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_add (journal, entry, &error));
  g_assert_no_error (error);
  g_object_unref (entry);
}

void
stride_fixture_replace (StrideJournal *journal, StrideEntry *entry)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_journal_replace (journal, entry, &error));
  g_assert_no_error (error);
  g_object_unref (entry);
}

void
stride_fixture_assert_ids (StrideJournal *journal, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (journal)); i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (G_LIST_MODEL (journal), i);

    g_string_append_printf (ids, "%s%s", i ? " " : "", stride_entry_get_id (entry));
  }

  g_assert_cmpstr (ids->str, ==, expected);
}

gboolean
stride_fixture_file_holds (StrideFixture *fixture, const char *name, const char *text)
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

void
stride_fixture_write_month (StrideFixture *fixture, const char *name, const char *entries)
{
  g_autofree char *text = month_text (entries);

  stride_test_dir_write (fixture->dir, name, text);
}
