/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

/* A row of a table by its header: (transfer full), without quotes; rows of these tests hold no comma
 * but in the note, which comes last. */
static char *
cell (const char *table, guint row, const char *column)
{
  g_auto (GStrv) lines = g_strsplit (table, "\r\n", -1);
  g_auto (GStrv) names = g_strsplit (lines[0], ",", -1);
  g_auto (GStrv) cells = g_strsplit (lines[row], ",", (int) g_strv_length (names));

  for (guint i = 0; names[i]; i++) {
    if (g_str_equal (names[i], column))
      return g_strdup (cells[i]);
  }
  g_error ("The table has no column %s", column);
}

static void
assert_cell (const char *table, guint row, const char *column, const char *expected)
{
  g_autofree char *found = cell (table, row, column);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_rows (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (StrideShoes) shoes = stride_shoes_new (fixture->dir);
  const char *shoe =
    stride_shoes_put (shoes, &(StrideShoe) {
                               .name = (char *) "Ghost 15", .limit_m = 700000, .comfort = -1 });
  g_autofree char *path = g_build_filename (fixture->dir, "runs.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 11, 20),
                           .at = 1795156200, /* 6:30 in UTC */
                           .tz = 60,
                           .note = (char *) "Windy, \"cold\"\nand wet" };
  g_autofree char *table = NULL;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 8047;
  run.miles = TRUE;
  run.surface = STRIDE_SURFACE_TRAIL;
  run.shoe = (char *) shoe;
  run.after = 0;
  run.zone[STRIDE_ZONE_LOW_LEFT] = 5;
  run.zone[STRIDE_ZONE_SACRUM] = 2;
  stride_fixture_add (fixture->journal, stride_test_rest ("c", "2026-10-31", 3));
  stride_fixture_add (fixture->journal, stride_entry_new_run (&head, &run, NULL));
  stride_fixture_add (fixture->journal, stride_test_run ("b", "2025-01-01", 5000));

  g_assert_true (stride_exchange_export_table (fixture->journal, shoes, file, NULL));
  table = stride_test_dir_read (fixture->dir, "runs.csv");
  g_assert_true (g_str_has_suffix (table, "\r\n"));
  assert_cell (table, 1, "day", "2025-01-01");
  assert_cell (table, 1, "distance_m", "5000");
  assert_cell (table, 2, "day", "2026-11-20");
  assert_cell (table, 2, "start", "07:30");
  assert_cell (table, 2, "tz", "+0100");
  assert_cell (table, 2, "distance_m", "8047");
  assert_cell (table, 2, "miles", "yes");
  assert_cell (table, 2, "shoe", "Ghost 15");
  assert_cell (table, 2, "after", "0");
  /* What nobody said is empty, not 0. */
  assert_cell (table, 2, "before", "");
  assert_cell (table, 2, "zones", "low-left 5; sacrum 2");
  assert_cell (table, 2, "note", "\"Windy, \"\"cold\"\"\nand wet\"");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/export-table/rows", StrideFixture, NULL, stride_fixture_set_up, test_rows,
              stride_fixture_tear_down);

  return g_test_run ();
}
