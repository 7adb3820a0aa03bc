/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-rest-day-dialog.h"

#include "journal-fixture.h"
#include "stride-scale-picker.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

static AdwDialog *
present (JournalFixture *self, StrideEntry *edit)
{
  AdwDialog *dialog = stride_rest_day_dialog_new (self->journal, STRIDE_CLOCK (self->clock), edit);

  if (!self->window)
    journal_fixture_open (self, NULL, 900, 900);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_BUTTON, "Save"));

  return dialog;
}

static void
type (AdwDialog *dialog, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (dialog, ADW_TYPE_ENTRY_ROW, title)),
                         text);
}

static StrideEntry *
newest (JournalFixture *self)
{
  return stride_journal_get_latest (self->journal, STRIDE_ENTRY_REST_DAY);
}

static void
test_new (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  dialog =
    g_object_ref_sink (stride_rest_day_dialog_new (self.journal, STRIDE_CLOCK (self.clock), NULL));
  g_assert_finalize_object (dialog);
  journal_fixture_clear (&self);
}

/* One digit and a save: the picker has the focus. */
static void
test_two_keys (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  dialog = present (&self, NULL);
  g_assert_true (stride_test_ui_key (self.window, GDK_KEY_3, 0));
  gtk_widget_activate_action (gtk_window_get_focus (self.window), "entry-dialog.save", NULL);
  g_assert_nonnull (dialog);

  g_assert_nonnull (newest (&self));
  g_assert_cmpint (stride_entry_get_rest_day (newest (&self))->soreness, ==, 3);
  g_assert_cmpint (stride_entry_get_rest_day (newest (&self))->stress, ==, STRIDE_UNSET);
  g_assert_cmpint (stride_entry_get_day (newest (&self)), ==, stride_day_from_ymd (2026, 11, 22));
  g_assert_cmpstr (self.toast, ==, "Rest day saved");
  g_assert_nonnull (strstr (self.actions->str, "win.entry-saved;"));
  journal_fixture_clear (&self);
}

/* Soreness is what the entry is for: it is asked, not guessed. */
static void
test_soreness_is_asked (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  dialog = present (&self, NULL);
  stride_test_ui_click (dialog, "Save");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "Choose a number; 0 if nothing is sore");
  g_assert_null (newest (&self));
  stride_test_ui_picture (GTK_WIDGET (self.window), "rest-day-error");
  journal_fixture_clear (&self);
}

static void
test_everything (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  const StrideRestDay *rest;

  journal_fixture_init (&self);
  dialog = present (&self, NULL);
  stride_test_ui_key (self.window, GDK_KEY_2, 0);
  type (dialog, "Day", "yesterday");
  type (dialog, "Sleep last night, hours", "7,5");
  type (dialog, "Sitting today, hours", "8");
  type (dialog, "Note", "stiff");
  adw_switch_row_set_active (ADW_SWITCH_ROW (stride_test_ui_get (dialog, ADW_TYPE_SWITCH_ROW,
                                                                 "A Run Was Planned")),
                             TRUE);
  stride_test_ui_click (dialog, "Save");

  rest = stride_entry_get_rest_day (newest (&self));
  g_assert_cmpint (rest->sleep_min, ==, 450);
  g_assert_cmpint (rest->sitting_min, ==, 480);
  g_assert_true (rest->planned_run);
  g_assert_cmpint (stride_entry_get_day (newest (&self)), ==, stride_day_from_ymd (2026, 11, 21));
  g_assert_cmpstr (stride_entry_get_head (newest (&self))->note, ==, "stiff");
  journal_fixture_clear (&self);
}

static void
test_what_is_wrong_is_not_saved (void)
{
  static const struct {
    const char *field;
    const char *text;
    const char *message;
  } cases[] = {
    { "Day", "tomorrow", "A date like 2026-11-21, “yesterday” or a weekday" },
    { "Day", "2026-11-23", "This day is still to come" },
    { "Sleep last night, hours", "15", "Hours from 0 to 14" },
    { "Sitting today, hours", "a lot", "Hours from 0 to 18" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    JournalFixture self;
    AdwDialog *dialog;

    journal_fixture_init (&self);
    dialog = present (&self, NULL);
    stride_test_ui_key (self.window, GDK_KEY_2, 0);
    type (dialog, cases[i].field, cases[i].text);
    stride_test_ui_click (dialog, "Save");
    stride_test_ui_get (dialog, GTK_TYPE_LABEL, cases[i].message);
    g_assert_null (newest (&self));
    journal_fixture_clear (&self);
  }
}

static void
test_edit (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  const char *id;
  gint64 at;

  journal_fixture_init (&self);
  id = journal_fixture_add_rest_day (&self, 3, 4);
  at = stride_entry_get_at (stride_journal_find (self.journal, id));
  dialog = present (&self, stride_journal_find (self.journal, id));
  stride_test_ui_key (self.window, GDK_KEY_1, 0);
  stride_test_ui_click (dialog, "Save");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.journal)), ==, 1);
  g_assert_cmpint (stride_entry_get_rest_day (newest (&self))->soreness, ==, 1);
  g_assert_cmpint (stride_entry_get_at (newest (&self)), ==, at);
  g_assert_cmpstr (self.toast, ==, "Rest day changed");
  journal_fixture_clear (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/rest-day-dialog/new", test_new);
  g_test_add_func ("/rest-day-dialog/two-keys", test_two_keys);
  g_test_add_func ("/rest-day-dialog/soreness-is-asked", test_soreness_is_asked);
  g_test_add_func ("/rest-day-dialog/everything", test_everything);
  g_test_add_func ("/rest-day-dialog/what-is-wrong-is-not-saved", test_what_is_wrong_is_not_saved);
  g_test_add_func ("/rest-day-dialog/edit", test_edit);

  return g_test_run ();
}
