/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange-dialog.h"

#include "journal-fixture.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

typedef struct {
  JournalFixture log;
  StrideExchangeDialog *dialog;
} Fixture;

static void
set_up (Fixture *self, int width)
{
  journal_fixture_init (&self->log);
  journal_fixture_add_run (&self->log, 1, 8000, 3);
  journal_fixture_open (&self->log, NULL, width, 800);
  self->dialog =
    STRIDE_EXCHANGE_DIALOG (stride_exchange_dialog_new (self->log.journal, self->log.shoes, NULL,
                                                        STRIDE_CLOCK (self->log.clock)));
  adw_dialog_present (ADW_DIALOG (self->dialog), GTK_WIDGET (self->log.window));
  stride_test_ui_wait (stride_test_ui_find (self->log.window, ADW_TYPE_ACTION_ROW, "Whole Log…"));
}

static void
preview (Fixture *self, const char *name, const char *text, const char *more)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  const char *const names[] = { name, more, NULL };

  stride_test_dir_write (self->log.dir, name, text);
  for (guint i = 0; names[i]; i++) {
    g_autofree char *path = g_build_filename (self->log.dir, names[i], NULL);
    g_autoptr (GFile) file = g_file_new_for_path (path);

    g_list_store_append (files, file);
  }
  stride_exchange_dialog_preview (self->dialog, G_LIST_MODEL (files));
  stride_test_ui_settle ();
}

#define REST(id, day)                                                              \
  "{\"id\":\"" id "\",\"kind\":\"rest-day\",\"day\":\"" day "\",\"at\":1795000000" \
  ",\"tz\":\"+0000\",\"modified\":1000,\"soreness\":2}"
#define EXPORT(entries) "{\"format\":\"backstride/export\",\"version\":1,\"entries\":[" entries "]}"

static void
test_import (void)
{
  Fixture self;

  set_up (&self, 900);
  preview (&self, "in.json", EXPORT (REST ("a", "2026-11-10") "," REST ("b", "2026-11-11")), NULL);
  stride_test_ui_wait (stride_test_ui_find (self.dialog, ADW_TYPE_ACTION_ROW, "2 new entries"));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "import-preview");
  /* Seen, not done. */
  g_assert_null (stride_journal_find (self.log.journal, "a"));

  stride_test_ui_click (self.dialog, "Import 2 Entries");
  g_assert_nonnull (stride_journal_find (self.log.journal, "a"));
  g_assert_cmpstr (self.log.toast, ==, "2 entries imported");
  g_assert_true (stride_journal_undo (self.log.journal, NULL));
  g_assert_null (stride_journal_find (self.log.journal, "a"));
  g_assert_null (stride_journal_find (self.log.journal, "b"));
  journal_fixture_clear (&self.log);
}

/* What is there already is said, and there is nothing to press. */
static void
test_nothing_new (void)
{
  Fixture self;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GFile) file = NULL;

  set_up (&self, 900);
  path = g_build_filename (self.log.dir, "out.json", NULL);
  file = g_file_new_for_path (path);
  stride_exchange_dialog_export (self.dialog, file, FALSE);
  text = stride_test_dir_read (self.log.dir, "out.json");
  preview (&self, "again.json", text, NULL);
  stride_test_ui_wait (
    stride_test_ui_find (self.dialog, ADW_TYPE_ACTION_ROW, "1 entry is in the log already"));
  g_assert_null (stride_test_ui_find (self.dialog, GTK_TYPE_BUTTON, "Import"));
  journal_fixture_clear (&self.log);
}

static void
test_foreign (void)
{
  Fixture self;

  set_up (&self, 380);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "exchange-narrow");
  preview (&self, "holiday & more.txt", "not a log", NULL);
  stride_test_ui_wait (stride_test_ui_find (self.dialog, GTK_TYPE_LABEL, "Nothing to Import"));
  stride_test_ui_get (self.dialog, GTK_TYPE_LABEL,
                      "holiday & more.txt is not a file that can be imported: it is neither "
                      "an export of Backstride (JSON) nor a run as GPX or TCX.");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "import-foreign");
  journal_fixture_clear (&self.log);
}

/* One bad file among good ones is named and left out. */
static void
test_some_good (void)
{
  Fixture self;

  set_up (&self, 900);
  stride_test_dir_write (self.log.dir, "bad.gpx", "<gpx></gpx>");
  preview (&self, "watch.tcx",
           "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
           "<Id>2026-11-18T06:00:00Z</Id><Lap><TotalTimeSeconds>1800</TotalTimeSeconds>"
           "<DistanceMeters>5000</DistanceMeters></Lap></Activity></Activities>"
           "</TrainingCenterDatabase>",
           "bad.gpx");
  stride_test_ui_wait (stride_test_ui_find (self.dialog, ADW_TYPE_ACTION_ROW, "1 new entry"));
  stride_test_ui_get (self.dialog, ADW_TYPE_ACTION_ROW, "5 km · 30 min · 6:00 /km");
  stride_test_ui_get (self.dialog, ADW_TYPE_PREFERENCES_GROUP, "Left Out");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "import-watch");
  journal_fixture_clear (&self.log);
}

static void
test_export (void)
{
  Fixture self;
  g_autofree char *table = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/proc/backstride/out.json");

  set_up (&self, 900);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "exchange");
  path = g_build_filename (self.log.dir, "runs.csv", NULL);
  file = g_file_new_for_path (path);
  stride_exchange_dialog_export (self.dialog, file, TRUE);
  stride_test_ui_wait (stride_test_ui_find (self.dialog, GTK_TYPE_LABEL, "Exported to runs.csv"));
  table = stride_test_dir_read (self.log.dir, "runs.csv");
  g_assert_nonnull (strstr (table, "2026-11-21,07:30,+0100,8000,"));

  stride_exchange_dialog_export (self.dialog, nowhere, FALSE);
  stride_test_ui_wait (!stride_test_ui_find (self.dialog, GTK_TYPE_LABEL, "Exported to out.json"));
  journal_fixture_clear (&self.log);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/exchange-dialog/import", test_import);
  g_test_add_func ("/exchange-dialog/nothing-new", test_nothing_new);
  g_test_add_func ("/exchange-dialog/foreign", test_foreign);
  g_test_add_func ("/exchange-dialog/some-good", test_some_good);
  g_test_add_func ("/exchange-dialog/export", test_export);

  return g_test_run ();
}
