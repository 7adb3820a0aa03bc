/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-self-test-dialog.h"
#include "stride-session-dialog.h"

#include "journal-fixture.h"
#include "stride-scale-picker.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

/* 20 November 2026, 18:30:07 in Berlin. */
#define AT 1795195807

typedef struct {
  JournalFixture log;
  StrideCatalog *catalog;
  AdwDialog *dialog;
} Fixture;

/* @members: of the kind, as in a file; one more that no version knows comes along. */
static void
set_up (Fixture *self, const char *kind, const char *members, int width)
{
  g_autofree char *text = g_strdup_printf (
    "{\"id\":\"it\",\"kind\":\"%s\",\"day\":\"2026-11-20\",\"at\":%d,\"tz\":\"+0100\","
    "\"modified\":1000,\"note\":\"as it was\",\"of-tomorrow\":[1,2],%s}",
    kind, AT, members);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideEntry) entry = stride_entry_from_json (node, &error);

  g_assert_no_error (error);
  journal_fixture_init (&self->log);
  self->catalog = stride_catalog_new (NULL);
  g_assert_true (stride_journal_add (self->log.journal, entry, NULL));
  journal_fixture_open (&self->log, NULL, width, 900);
  self->dialog = stride_entry_get_session (entry)
                   ? stride_session_dialog_new (self->log.journal, self->catalog,
                                                STRIDE_CLOCK (self->log.clock), entry)
                   : stride_self_test_dialog_new (self->log.journal, self->catalog,
                                                  STRIDE_CLOCK (self->log.clock), entry);
  adw_dialog_present (self->dialog, GTK_WIDGET (self->log.window));
  stride_test_ui_wait (stride_test_ui_find (self->dialog, GTK_TYPE_BUTTON, "Save"));
}

static void
tear_down (Fixture *self)
{
  journal_fixture_clear (&self->log);
  g_clear_object (&self->catalog);
}

static StrideEntry *
entry_of (Fixture *self)
{
  return stride_journal_find (self->log.journal, "it");
}

static void
type (Fixture *self, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (
                           stride_test_ui_get (self->dialog, ADW_TYPE_ENTRY_ROW, title)),
                         text);
}

static GtkWidget *
result (Fixture *self, const char *title)
{
  return stride_test_ui_get (stride_test_ui_get (self->dialog, ADW_TYPE_ACTION_ROW, title),
                             GTK_TYPE_ENTRY, NULL);
}

static void
pick (Fixture *self, const char *label, int value)
{
  GtkWidget *picker =
    stride_test_ui_find (gtk_widget_get_parent (
                           stride_test_ui_get (self->dialog, GTK_TYPE_LABEL, label)),
                         STRIDE_TYPE_SCALE_PICKER, NULL);

  stride_scale_picker_set_value (STRIDE_SCALE_PICKER (picker), value);
}

static gboolean
has_focus (Fixture *self, GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (self->log.window);

  return focus && gtk_widget_is_ancestor (focus, widget);
}

static void
assert_unknown_kept (Fixture *self)
{
  g_autoptr (JsonNode) node = stride_entry_to_json (entry_of (self));
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "of-tomorrow")),
                    ==, 2);
}

#define SESSION                                                                       \
  "\"routine\":\"big-three\",\"active_s\":720,\"phases_done\":8,\"phases_total\":10," \
  "\"finished\":false,\"soreness_before\":2,\"soreness_after\":1"

static void
test_session (void)
{
  Fixture self;
  const StrideSession *session;

  set_up (&self, "session", SESSION, 900);
  pick (&self, "Soreness after", 4);
  pick (&self, "Effort", 3);
  type (&self, "Day", "2026-11-19");
  type (&self, "Time", "7:15");
  type (&self, "Note", "in the morning");
  stride_test_ui_click (self.dialog, "Save");

  session = stride_entry_get_session (entry_of (&self));
  g_assert_cmpint (session->soreness_before, ==, 2);
  g_assert_cmpint (session->soreness_after, ==, 4);
  g_assert_cmpint (session->effort, ==, 3);
  g_assert_cmpstr (session->routine, ==, "big-three");
  g_assert_cmpint (session->phases_done, ==, 8);
  g_assert_cmpint (session->active_s, ==, 720);
  g_assert_cmpint (stride_entry_get_day (entry_of (&self)), ==, stride_day_from_ymd (2026, 11, 19));
  g_assert_cmpint (stride_entry_get_at (entry_of (&self)), ==, 1795068900);
  g_assert_cmpstr (stride_entry_get_head (entry_of (&self))->note, ==, "in the morning");
  assert_unknown_kept (&self);
  g_assert_cmpstr (self.log.toast, ==, "Session changed");
  g_assert_nonnull (strstr (self.log.actions->str, "win.entry-saved;"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.log.journal)), ==, 1);

  g_assert_true (stride_journal_undo (self.log.journal, NULL));
  g_assert_cmpint (stride_entry_get_session (entry_of (&self))->soreness_after, ==, 1);
  g_assert_cmpint (stride_entry_get_at (entry_of (&self)), ==, AT);
  g_assert_true (stride_journal_redo (self.log.journal, NULL));
  g_assert_cmpint (stride_entry_get_session (entry_of (&self))->soreness_after, ==, 4);
  assert_unknown_kept (&self);
  tear_down (&self);
}

/* What was not touched stays, to the second. */
static void
test_only_the_note (void)
{
  Fixture self;

  set_up (&self, "session", SESSION, 900);
  type (&self, "Note", "");
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_at (entry_of (&self)), ==, AT);
  g_assert_null (stride_entry_get_head (entry_of (&self))->note);
  g_assert_cmpint (stride_entry_get_session (entry_of (&self))->effort, ==, STRIDE_UNSET);
  tear_down (&self);
}

/* The window asks the safety questions where soreness is told that was not told before. */
static void
test_strong_soreness_is_told (void)
{
  Fixture self;
  const StrideEntryHead *head;

  set_up (&self, "session", SESSION, 900);
  pick (&self, "Soreness after", STRIDE_STRONG_SORENESS);
  stride_test_ui_click (self.dialog, "Save");
  head = stride_entry_get_head (entry_of (&self));
  g_assert_true (stride_entry_flares (entry_of (&self)));
  g_assert_cmpint (stride_entry_get_told (entry_of (&self)), ==, head->modified);
  g_assert_nonnull (strstr (self.log.actions->str, "win.entry-saved;"));
  tear_down (&self);
}

static void
test_what_is_wrong_is_not_saved (void)
{
  static const struct {
    const char *field;
    const char *text;
    const char *message;
  } cases[] = {
    { "Day", "2026-11-23", "This day is still to come" },
    { "Day", "some day", "A date like 2026-11-21, “yesterday” or a weekday" },
    { "Time", "25:00", "A time like 7:30 or 19:05" },
  };
  Fixture self;

  set_up (&self, "session", SESSION, 900);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *row = stride_test_ui_get (self.dialog, ADW_TYPE_ENTRY_ROW, cases[i].field);
    g_autofree char *good = g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));

    type (&self, cases[i].field, cases[i].text);
    stride_test_ui_click (self.dialog, "Save");
    stride_test_ui_get (self.dialog, GTK_TYPE_LABEL, cases[i].message);
    g_assert_true (has_focus (&self, row));
    type (&self, cases[i].field, good);
    g_assert_null (stride_test_ui_find (self.dialog, GTK_TYPE_LABEL, cases[i].message));
  }
  type (&self, "Day", "today");
  type (&self, "Time", "12:01");
  stride_test_ui_click (self.dialog, "Save");
  stride_test_ui_get (self.dialog, GTK_TYPE_LABEL, "This time is still to come");
  g_assert_cmpint (stride_entry_get_at (entry_of (&self)), ==, AT);
  g_assert_null (self.log.toast);
  tear_down (&self);
}

static void
test_two_sides (void)
{
  Fixture self;
  const StrideSelfTest *test;

  set_up (&self, "self-test", "\"test\":\"test-side-bridge\",\"left\":40,\"right\":80", 360);
  stride_test_ui_wait (has_focus (&self, result (&self, "Self-test: left side bridge, seconds")));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "edit-self-test");
  gtk_editable_set_text (GTK_EDITABLE (result (&self, "Self-test: left side bridge, seconds")),
                         "44");
  stride_test_ui_click (self.dialog, "Save");
  test = stride_entry_get_self_test (entry_of (&self));
  g_assert_cmpint (test->left, ==, 44);
  g_assert_cmpint (test->right, ==, 80);
  g_assert_cmpint (test->value, ==, STRIDE_NO_RESULT);
  g_assert_cmpstr (test->test, ==, "test-side-bridge");
  g_assert_cmpint (stride_entry_get_at (entry_of (&self)), ==, AT);
  assert_unknown_kept (&self);
  g_assert_cmpstr (self.log.toast, ==, "Self-test changed");
  g_assert_true (stride_journal_undo (self.log.journal, NULL));
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->left, ==, 40);
  tear_down (&self);
}

/* A side can be emptied, but not all that the test is about; and no number that cannot be is saved. */
static void
test_results_are_checked (void)
{
  Fixture self;
  GtkEditable *left, *right;

  set_up (&self, "self-test", "\"test\":\"test-side-bridge\",\"left\":40,\"right\":80", 900);
  left = GTK_EDITABLE (result (&self, "Self-test: left side bridge, seconds"));
  right = GTK_EDITABLE (result (&self, "Self-test: right side bridge, seconds"));
  gtk_editable_set_text (right, "241");
  stride_test_ui_click (self.dialog, "Save");
  stride_test_ui_get (self.dialog, GTK_TYPE_LABEL, "Correct the number, or empty it");
  stride_test_ui_get (self.dialog, GTK_TYPE_LABEL, "A whole number from 0 to 240");
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->right, ==, 80);
  gtk_editable_set_text (right, "");
  gtk_editable_set_text (left, "");
  stride_test_ui_get (self.dialog, GTK_TYPE_LABEL,
                      "A result is needed; without one, delete the test");
  gtk_editable_set_text (left, "40");
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->left, ==, 40);
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->right, ==, STRIDE_NO_RESULT);
  tear_down (&self);
}

static void
test_below_zero (void)
{
  Fixture self;

  set_up (&self, "self-test", "\"test\":\"test-fingertip-floor\",\"value\":4", 900);
  gtk_editable_set_text (GTK_EDITABLE (result (&self, "Self-test: fingertips to floor, cm")), "-1");
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->value, ==, -1);
  tear_down (&self);
}

static void
test_yes_or_no (void)
{
  Fixture self;
  GtkWidget *right;

  set_up (&self, "self-test", "\"test\":\"test-hip-extension\",\"left\":0,\"right\":1", 900);
  right = stride_test_ui_get (self.dialog, ADW_TYPE_COMBO_ROW,
                              "Self-test: front of the right hip is tight");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (right)), ==, 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (right), 0);
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->left, ==, 0);
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->right, ==, STRIDE_NO_RESULT);
  tear_down (&self);
}

/* A test of another version: its result stays, its day can be put right. */
static void
test_unknown_test (void)
{
  Fixture self;

  set_up (&self, "self-test", "\"test\":\"test-of-tomorrow\",\"value\":7", 900);
  type (&self, "Day", "2026-11-18");
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_self_test (entry_of (&self))->value, ==, 7);
  g_assert_cmpint (stride_entry_get_day (entry_of (&self)), ==, stride_day_from_ymd (2026, 11, 18));
  tear_down (&self);
}

/* Deleted on another machine while the form was open: what was typed is not lost. */
static void
test_deleted_meanwhile (void)
{
  Fixture self;

  set_up (&self, "session", SESSION, 900);
  type (&self, "Note", "still here");
  g_assert_true (stride_journal_remove (self.log.journal, "it", NULL));
  stride_test_ui_click (self.dialog, "Save");
  g_assert_nonnull (entry_of (&self));
  g_assert_cmpstr (stride_entry_get_head (entry_of (&self))->note, ==, "still here");
  assert_unknown_kept (&self);
  tear_down (&self);
}

/* Another program wrote what the form does not show. */
static void
test_changed_meanwhile (void)
{
  Fixture self;
  StrideEntryHead head;
  StrideSession session;
  g_autoptr (StrideEntry) other = NULL;

  set_up (&self, "session", SESSION, 900);
  head = *stride_entry_get_head (entry_of (&self));
  session = *stride_entry_get_session (entry_of (&self));
  session.phases_done = 10;
  session.finished = TRUE;
  head.modified++;
  other = stride_entry_new_session (&head, &session, entry_of (&self));
  g_assert_true (stride_journal_replace (self.log.journal, other, NULL));
  pick (&self, "Soreness after", 4);
  stride_test_ui_click (self.dialog, "Save");
  g_assert_cmpint (stride_entry_get_session (entry_of (&self))->soreness_after, ==, 4);
  g_assert_cmpint (stride_entry_get_session (entry_of (&self))->phases_done, ==, 10);
  g_assert_true (stride_entry_get_session (entry_of (&self))->finished);
  tear_down (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/entry-dialogs/session", test_session);
  g_test_add_func ("/entry-dialogs/only-the-note", test_only_the_note);
  g_test_add_func ("/entry-dialogs/strong-soreness-is-told", test_strong_soreness_is_told);
  g_test_add_func ("/entry-dialogs/what-is-wrong-is-not-saved", test_what_is_wrong_is_not_saved);
  g_test_add_func ("/entry-dialogs/two-sides", test_two_sides);
  g_test_add_func ("/entry-dialogs/results-are-checked", test_results_are_checked);
  g_test_add_func ("/entry-dialogs/below-zero", test_below_zero);
  g_test_add_func ("/entry-dialogs/yes-or-no", test_yes_or_no);
  g_test_add_func ("/entry-dialogs/unknown-test", test_unknown_test);
  g_test_add_func ("/entry-dialogs/deleted-meanwhile", test_deleted_meanwhile);

  g_test_add_func ("/entry-dialogs/changed-meanwhile", test_changed_meanwhile);

  return g_test_run ();
}
