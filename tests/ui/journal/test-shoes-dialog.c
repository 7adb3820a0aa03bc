/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoes-dialog.h"

#include "journal-fixture.h"
#include "stride-shoe-wear.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

static AdwDialog *
present (JournalFixture *self, int width, int height)
{
  AdwDialog *dialog = stride_shoes_dialog_new (self->journal, self->shoes, FALSE);

  journal_fixture_open (self, NULL, width, height);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_LABEL, "Add a Pair"));

  return dialog;
}

static void
put (JournalFixture *self, const char *id, const char *name, int start_m, gboolean retired)
{
  StrideShoe shoe = { (char *) id, (char *) name, start_m, 700000, STRIDE_DAY_NONE, retired, -1 };

  stride_shoes_put (self->shoes, &shoe);
}

/* A run in the pair @id. */
static void
add_run (JournalFixture *self, const char *id, int days_ago, int metres, int soreness)
{
  const char *entry_id = journal_fixture_add_run (self, days_ago, metres, soreness);
  StrideEntry *entry = stride_journal_find (self->journal, entry_id);
  StrideRun run = *stride_entry_get_run (entry);
  g_autoptr (StrideEntry) with_shoe = NULL;

  run.shoe = (char *) id;
  with_shoe = stride_entry_new_run (stride_entry_get_head (entry), &run, entry);
  g_assert_true (stride_journal_replace (self->journal, with_shoe, NULL));
}

static void
type (AdwDialog *dialog, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (dialog, ADW_TYPE_ENTRY_ROW, title)),
                         text);
}

static void
add_a_pair (AdwDialog *dialog)
{
  g_signal_emit_by_name (stride_test_ui_get (dialog, ADW_TYPE_BUTTON_ROW, "Add a Pair"),
                         "activated");
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_BUTTON, "Save"));
}

static void
test_new (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  dialog = g_object_ref_sink (stride_shoes_dialog_new (self.journal, self.shoes, FALSE));
  g_assert_finalize_object (dialog);
  journal_fixture_clear (&self);
}

static void
test_wear (void)
{
  JournalFixture self;
  g_autoptr (GPtrArray) entries = NULL;
  StrideShoeWear wear;
  static const struct {
    int start_m;
    gboolean retired;
    const char *text;
  } cases[] = {
    { 0, FALSE, "18 km of 700 km · 2 runs · soreness 3.5" },
    { 620000, FALSE, "638 km of 700 km · 2 runs · soreness 3.5 · near its limit" },
    { 700000, FALSE, "718 km of 700 km · 2 runs · soreness 3.5 · past its limit" },
    { 700000, TRUE, "718 km of 700 km · 2 runs · soreness 3.5" },
  };

  journal_fixture_init (&self);
  add_run (&self, "a", 0, 8000, 3);
  add_run (&self, "a", 2, 10000, 4);
  add_run (&self, "b", 4, 5000, 9);
  journal_fixture_add_run (&self, 6, 5000, 9);
  entries = stride_journal_list (self.journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideShoe shoe = {
      (char *) "a", (char *) "A", cases[i].start_m, 700000, STRIDE_DAY_NONE, cases[i].retired, -1
    };
    g_autofree char *text = NULL;

    stride_shoe_wear_compute (&wear, entries, &shoe);
    text = stride_shoe_wear_describe (&wear, &shoe, FALSE);
    g_assert_cmpstr (text, ==, cases[i].text);
  }
  journal_fixture_clear (&self);
}

static void
test_shelf (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  put (&self, "a", "Ghost & 15", 600000, FALSE);
  put (&self, "b", "Old pair", 0, TRUE);
  stride_shoes_set_default (self.shoes, "a");
  add_run (&self, "a", 0, 40000, 3);
  dialog = present (&self, 900, 700);

  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "Ghost & 15");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL,
                      "640 km of 700 km · 1 run · soreness 3 · near its limit");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "Retired");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "For new runs");
  stride_test_ui_picture (GTK_WIDGET (self.window), "shoes");
  journal_fixture_clear (&self);
}

static void
test_add_a_pair (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  g_autoptr (StrideShoes) again = NULL;
  const StrideShoe *shoe;

  journal_fixture_init (&self);
  dialog = present (&self, 900, 700);
  add_a_pair (dialog);
  stride_test_ui_click (dialog, "Save");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "A name to know the pair by, like “Blue trail”");
  g_assert_cmpuint (stride_shoes_get_size (self.shoes), ==, 0);

  type (dialog, "Name", "Blue trail");
  type (dialog, "Kilometres before it came here", "120,5");
  type (dialog, "Limit in kilometres", "90");
  stride_test_ui_click (dialog, "Save");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "From 300 km to 1200 km");
  stride_test_ui_picture (GTK_WIDGET (self.window), "shoe-error");

  type (dialog, "Limit in kilometres", "800");
  stride_test_ui_click (dialog, "Save");
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_LABEL, "Blue trail"));

  again = stride_shoes_new (self.dir);
  g_assert_true (stride_shoes_load (again, NULL));
  shoe = stride_shoes_get (again, 0);
  g_assert_cmpstr (shoe->name, ==, "Blue trail");
  g_assert_cmpint (shoe->start_m, ==, 120500);
  g_assert_cmpint (shoe->limit_m, ==, 800000);
  /* the first pair is the one for new runs */
  g_assert_cmpstr (stride_shoes_get_default (again), ==, shoe->id);
  journal_fixture_clear (&self);
}

static void
test_retire (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  put (&self, "a", "Ghost", 0, FALSE);
  stride_shoes_set_default (self.shoes, "a");
  add_run (&self, "a", 0, 8000, 3);
  dialog = present (&self, 900, 700);
  adw_action_row_activate (
    ADW_ACTION_ROW (stride_test_ui_get (dialog, ADW_TYPE_ACTION_ROW, "Ghost")));
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_BUTTON, "Save"));

  /* a pair with runs stays */
  g_assert_null (stride_test_ui_find (dialog, ADW_TYPE_BUTTON_ROW, "Remove"));
  adw_switch_row_set_active (ADW_SWITCH_ROW (
                               stride_test_ui_get (dialog, ADW_TYPE_SWITCH_ROW, "Retired")),
                             TRUE);
  stride_test_ui_click (dialog, "Save");
  g_assert_true (stride_shoes_find (self.shoes, "a")->retired);
  g_assert_null (stride_shoes_get_default (self.shoes));
  journal_fixture_clear (&self);
}

static void
test_remove_what_was_never_run_in (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  put (&self, "a", "Typo", 0, FALSE);
  dialog = present (&self, 900, 700);
  adw_action_row_activate (
    ADW_ACTION_ROW (stride_test_ui_get (dialog, ADW_TYPE_ACTION_ROW, "Typo")));
  stride_test_ui_wait (stride_test_ui_find (dialog, ADW_TYPE_BUTTON_ROW, "Remove"));
  g_signal_emit_by_name (stride_test_ui_get (dialog, ADW_TYPE_BUTTON_ROW, "Remove"), "activated");
  g_assert_cmpuint (stride_shoes_get_size (self.shoes), ==, 0);
  journal_fixture_clear (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/shoes-dialog/new", test_new);
  g_test_add_func ("/shoes-dialog/wear", test_wear);
  g_test_add_func ("/shoes-dialog/shelf", test_shelf);
  g_test_add_func ("/shoes-dialog/add-a-pair", test_add_a_pair);
  g_test_add_func ("/shoes-dialog/retire", test_retire);
  g_test_add_func ("/shoes-dialog/remove-what-was-never-run-in", test_remove_what_was_never_run_in);

  return g_test_run ();
}
