/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange.h"

#include "stride-error.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

static GTimeZone *zone; /* of the person */

static GFile *
file_in (StrideFixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->dir, name, NULL);

  return g_file_new_for_path (path);
}

static void
import (StrideFixture *fixture, const char *name, guint expected_new, guint expected_updated)
{
  g_autoptr (GFile) file = file_in (fixture, name);
  g_autoptr (GError) error = NULL;
  guint n_new, n_updated;

  g_assert_true (stride_exchange_import (fixture->journal, file, zone, &n_new, &n_updated, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_new, ==, expected_new);
  g_assert_cmpuint (n_updated, ==, expected_updated);
}

static void export (StrideFixture *fixture, const char *name)
{
  g_autoptr (GFile) file = file_in (fixture, name);
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_exchange_export (fixture->journal, file, &error));
  g_assert_no_error (error);
}

static void
fill (StrideJournal *journal)
{
  stride_fixture_add (journal, stride_test_full_run ("a", "2026-11-20"));
  stride_fixture_add (journal, stride_test_run ("b", "2025-01-01", 5000));
  stride_fixture_add (journal, stride_test_rest ("c", "2026-10-31", 3));
}

/* Out, into an empty log, and out again: not a byte differs. */
static void
test_round_trip (StrideFixture *fixture, gconstpointer data)
{
  StrideFixture other;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  fill (fixture->journal);
  export (fixture, "all.json");
  first = stride_test_dir_read (fixture->dir, "all.json");

  stride_fixture_set_up (&other, NULL);
  stride_test_dir_write (other.dir, "in.json", first);
  import (&other, "in.json", 3, 0);
  stride_fixture_assert_ids (other.journal, "a c b");
  export (&other, "out.json");
  second = stride_test_dir_read (other.dir, "out.json");
  g_assert_cmpstr (first, ==, second);
  stride_fixture_tear_down (&other, NULL);
}

static void
test_export_replaces (StrideFixture *fixture, gconstpointer data)
{
  stride_test_dir_write (fixture->dir, "all.json", "something old");
  fill (fixture->journal);
  export (fixture, "all.json");
  g_assert_true (stride_fixture_file_holds (fixture, "all.json", "backstride/export"));
  export (fixture, "all.json");
}

static void
test_import_twice (StrideFixture *fixture, gconstpointer data)
{
  fill (fixture->journal);
  export (fixture, "all.json");
  import (fixture, "all.json", 0, 0);
  g_assert_true (stride_journal_remove (fixture->journal, "b", NULL));
  import (fixture, "all.json", 1, 0);
  stride_fixture_assert_ids (fixture->journal, "a c b");
  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  stride_fixture_assert_ids (fixture->journal, "a c");
}

static void
test_import_newer_entry (StrideFixture *fixture, gconstpointer data)
{
  fill (fixture->journal);
  stride_test_dir_write (
    fixture->dir, "in.json",
    "{\"format\":\"backstride/export\",\"version\":1,\"entries\":[{\"id\":\"c\","
    "\"kind\":\"rest-day\",\"day\":\"2026-10-31\",\"at\":1793448000,"
    "\"tz\":\"+0000\",\"modified\":4000000000000,\"soreness\":9}]}");
  import (fixture, "in.json", 0, 1);
  g_assert_cmpint (stride_entry_get_soreness (stride_journal_find (fixture->journal, "c")), ==, 9);
}

static void
test_import_month (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_write_month (fixture, "in.json",
                              STRIDE_TEST_REST ("a", "2026-10-05", "1791201600", "3"));
  import (fixture, "in.json", 1, 0);
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "a");
}

typedef struct {
  const char *name;
  const char *text;
  int code;
  const char *message; /* part of it */
} Refusal;

#define EXPORT "{\"format\":\"backstride/export\",\"version\":1,\"entries\":"
#define GOOD STRIDE_TEST_REST ("g", "2026-10-05", "1791201600", "3")

static const Refusal refusals[] = {
  { "no-json", "id,day,km\n1,2026-11-20,8.2\n", STRIDE_ERROR_PARSE,
    "in.json is not a file that can be imported" },
  { "empty", "", STRIDE_ERROR_PARSE, "not a file that can be imported" },
  { "array", "[]", STRIDE_ERROR_PARSE, "not a file that can be imported" },
  { "other-json", "{\"runs\":[]}", STRIDE_ERROR_PARSE, "not a file that can be imported" },
  { "cut-off", "{\"format\":\"backstride/export\",", STRIDE_ERROR_PARSE, "not valid JSON" },
  { "other-format", "{\"format\":\"backstride/shoes\",\"version\":1,\"entries\":[]}",
    STRIDE_ERROR_VALUE, "$.format" },
  { "no-version", "{\"format\":\"backstride/export\",\"entries\":[]}", STRIDE_ERROR_VALUE,
    "$.version" },
  { "newer", "{\"format\":\"backstride/export\",\"version\":2,\"entries\":[]}", STRIDE_ERROR_NEWER,
    "newer" },
  { "no-entries", "{\"format\":\"backstride/export\",\"version\":1}", STRIDE_ERROR_VALUE,
    "$.entries" },
  { "entries-object", EXPORT "{}}", STRIDE_ERROR_VALUE, "$.entries" },
  { "one-bad", EXPORT "[" GOOD ",{\"id\":\"x\"}]}", STRIDE_ERROR_VALUE, "$.entries[1].kind" },
  { "two-bad", EXPORT "[3," GOOD ",{\"id\":\"x\"}]}", STRIDE_ERROR_VALUE,
    "$.entries[0]: expected an object, found a number\nin.json: $.entries[2].kind" },
};

/* A file with a mistake changes nothing, and every mistake is named with its place. */
static void
test_refuses (gconstpointer data)
{
  const Refusal *refusal = data;
  StrideFixture fixture;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  stride_fixture_set_up (&fixture, NULL);
  stride_test_dir_write (fixture.dir, "in.json", refusal->text);
  file = file_in (&fixture, "in.json");
  g_assert_false (stride_exchange_import (fixture.journal, file, zone, NULL, NULL, &error));
  g_assert_error (error, STRIDE_ERROR, refusal->code);
  g_assert_nonnull (strstr (error->message, refusal->message));
  stride_fixture_assert_ids (fixture.journal, "");
  stride_fixture_tear_down (&fixture, NULL);
}

static void
test_missing (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = file_in (fixture, "nothing.json");
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_exchange_import (fixture->journal, file, zone, NULL, NULL, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
}

#define ADD(name, function)                                                            \
  g_test_add ("/exchange/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  zone = g_time_zone_new_identifier ("Europe/Berlin");

  ADD ("round-trip", test_round_trip);
  ADD ("export-replaces", test_export_replaces);
  ADD ("import-twice", test_import_twice);
  ADD ("import-newer-entry", test_import_newer_entry);
  ADD ("import-month", test_import_month);
  ADD ("missing", test_missing);

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++) {
    g_autofree char *path = g_strconcat ("/exchange/refuses/", refusals[i].name, NULL);

    g_test_add_data_func (path, &refusals[i], test_refuses);
  }

  status = g_test_run ();
  g_time_zone_unref (zone);

  return status;
}
