/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-dialog.h"

#include <signal.h>
#include <sys/resource.h>

#include "journal-fixture.h"
#include "stride-body-map.h"
#include "stride-scale-picker.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

static AdwDialog *
present (JournalFixture *self, StrideEntry *edit)
{
  AdwDialog *dialog =
    stride_run_dialog_new (self->journal, self->shoes, STRIDE_CLOCK (self->clock), edit, FALSE);

  adw_dialog_present (dialog, GTK_WIDGET (self->window));
  stride_test_ui_wait (stride_test_ui_find (dialog, GTK_TYPE_BUTTON, "Save"));
  stride_test_ui_settle ();

  return dialog;
}

static GtkEditable *
row (AdwDialog *dialog, const char *title)
{
  return GTK_EDITABLE (stride_test_ui_get (dialog, ADW_TYPE_ENTRY_ROW, title));
}

static StrideEntry *
newest (JournalFixture *self)
{
  return stride_journal_get_latest (self->journal, STRIDE_ENTRY_RUN);
}

static guint
n_entries (JournalFixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->journal));
}

static void
test_new (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  dialog = g_object_ref_sink (
    stride_run_dialog_new (self.journal, self.shoes, STRIDE_CLOCK (self.clock), NULL, TRUE));
  g_assert_finalize_object (dialog);
  journal_fixture_clear (&self);
}

/* Distance, duration and how sore: nothing else, and no pointer. */
static void
test_by_keyboard (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  guint keys = 0;
  const StrideRun *run;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);

#define TAB()                                                          \
  G_STMT_START                                                         \
  {                                                                    \
    gtk_widget_child_focus (GTK_WIDGET (dialog), GTK_DIR_TAB_FORWARD); \
    keys++;                                                            \
  }                                                                    \
  G_STMT_END
#define TYPE(text) gtk_editable_set_text (GTK_EDITABLE (gtk_window_get_focus (self.window)), text)

  TYPE ("8.2");
  TAB ();
  TAB ();
  TYPE ("45");
  TAB (); /* when */
  TAB ();
  g_assert_true (stride_test_ui_key (self.window, GDK_KEY_1, 0));
  TAB ();
  stride_test_ui_key (self.window, GDK_KEY_2, 0);
  TAB ();
  stride_test_ui_key (self.window, GDK_KEY_3, 0);
  gtk_widget_activate_action (gtk_window_get_focus (self.window), "run-dialog.save", NULL);
  keys++;
  stride_test_ui_settle ();

#undef TAB
#undef TYPE

  g_test_message ("%u key presses beyond the numbers", keys);
  g_assert_cmpuint (keys, <, 15);
  g_assert_nonnull (newest (&self));
  run = stride_entry_get_run (newest (&self));
  g_assert_cmpint (run->distance_m, ==, 8200);
  g_assert_cmpint (run->duration_s, ==, 2700);
  g_assert_cmpint (run->before, ==, 1);
  g_assert_cmpint (run->during, ==, 2);
  g_assert_cmpint (run->after, ==, 3);
  g_assert_cmpstr (self.toast, ==, "Run saved");
  journal_fixture_clear (&self);
}

static gboolean
writes_in (JournalFixture *self, gpointer text_row)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);

  return GTK_IS_TEXT (focus) && gtk_widget_is_ancestor (focus, text_row);
}

/* Typing may begin at once, in a window of any width. */
static void
test_begins_at_distance (void)
{
  static const int widths[] = { 900, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    JournalFixture self;
    AdwDialog *dialog;

    journal_fixture_init (&self);
    journal_fixture_open (&self, NULL, widths[i], 640);
    dialog = present (&self, NULL);
    stride_test_ui_wait (writes_in (&self, row (dialog, "Distance")));
    journal_fixture_clear (&self);
  }
}

static void
test_what_is_wrong_is_not_saved (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);

  stride_test_ui_click (dialog, "Save");
  g_assert_cmpuint (n_entries (&self), ==, 0);
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "How far did you run?");
  gtk_test_accessible_assert_state (row (dialog, "Distance"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row (dialog, "Distance")),
                                                   GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  stride_test_ui_picture (GTK_WIDGET (self.window), "run-dialog-error");

  /* right as soon as it is right */
  gtk_editable_set_text (row (dialog, "Distance"), "8");
  g_assert_null (stride_test_ui_find (dialog, GTK_TYPE_LABEL, "How far did you run?"));
  stride_test_ui_click (dialog, "Save");
  g_assert_cmpuint (n_entries (&self), ==, 1);
  journal_fixture_clear (&self);
}

static void
test_last_values (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  journal_fixture_add_run (&self, 2, 8000, 5);
  dialog = present (&self, NULL);

  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Distance")), ==, "8");
  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Duration")), ==, "");
  journal_fixture_clear (&self);
}

static void
test_one_line (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  GtkEditable *line;
  const char *text = "8.2 km 45 min trail rpe 6 sore 3 windy";
  const StrideRun *run;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);
  line = row (dialog, "In one line, like “8.2 km 45 min asphalt rpe 5 sore 3”");

  /* key by key: what a half-typed number meant does not stay */
  for (guint n = 1; n <= strlen (text); n++) {
    g_autofree char *typed = g_strndup (text, n);

    gtk_editable_set_text (line, typed);
  }
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "8.2 km");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "windy?");
  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Distance")), ==, "8.2");
  stride_test_ui_picture (GTK_WIDGET (self.window), "run-dialog-line");
  stride_test_ui_click (dialog, "Save");

  run = stride_entry_get_run (newest (&self));
  g_assert_cmpint (run->distance_m, ==, 8200);
  g_assert_cmpint (run->duration_s, ==, 2700);
  g_assert_cmpint (run->surface, ==, STRIDE_SURFACE_TRAIL);
  g_assert_cmpint (run->rpe, ==, 6);
  g_assert_cmpint (run->after, ==, 3);
  g_assert_cmpint (run->cadence, ==, STRIDE_UNSET);
  journal_fixture_clear (&self);
}

static void
test_a_half_filled_form_survives (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  g_autofree char *text = NULL;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);

  dialog = present (&self, NULL);
  gtk_editable_set_text (row (dialog, "Distance"), "8.2 kilo");
  adw_dialog_force_close (dialog);
  stride_test_ui_settle ();

  dialog = present (&self, NULL);
  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Distance")), ==, "8.2 kilo");
  stride_test_ui_get (dialog, GTK_TYPE_LABEL, "This is what you had begun to write");

  gtk_editable_set_text (row (dialog, "Distance"), "8.2");
  stride_test_ui_click (dialog, "Save");
  text = stride_test_dir_read (self.dir, "draft.json");
  g_assert_null (strstr (text, "8.2"));

  dialog = present (&self, NULL);
  g_assert_null (
    stride_test_ui_find (dialog, GTK_TYPE_LABEL, "This is what you had begun to write"));
  journal_fixture_clear (&self);
}

static void
test_start_over (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);

  dialog = present (&self, NULL);
  gtk_editable_set_text (row (dialog, "Distance"), "99");
  adw_dialog_force_close (dialog);
  stride_test_ui_settle ();

  dialog = present (&self, NULL);
  stride_test_ui_click (dialog, "Start Over");
  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Distance")), ==, "");
  journal_fixture_clear (&self);
}

static void
test_edit_in_place (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  const char *id;
  StrideEntry *entry;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  journal_fixture_add_run (&self, 9, 5000, 1);
  id = journal_fixture_add_run (&self, 2, 8000, 5);

  dialog = present (&self, stride_journal_find (self.journal, id));
  gtk_editable_set_text (row (dialog, "Distance"), "8.4");
  stride_test_ui_click (dialog, "Save");

  g_assert_cmpuint (n_entries (&self), ==, 2);
  entry = stride_journal_find (self.journal, id);
  g_assert_cmpint (stride_entry_get_run (entry)->distance_m, ==, 8400);
  g_assert_cmpint (stride_entry_get_run (entry)->after, ==, 5);
  g_assert_cmpint (stride_entry_get_day (entry), ==, stride_day_from_ymd (2026, 11, 20));
  g_assert_cmpstr (self.toast, ==, "Run changed");
  g_assert_nonnull (strstr (self.actions->str, "win.entry-saved;"));
  journal_fixture_clear (&self);
}

/* The disk says no: the form stays, says so, and the next try saves one run, not two. */
/* The next morning was told, and the run deleted, elsewhere while its form was open. */
static void
test_changed_meanwhile (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  const char *id;
  StrideEntryHead head;
  StrideRun run;
  g_autoptr (StrideEntry) answered = NULL;

  journal_fixture_init (&self);
  id = journal_fixture_add_run (&self, 1, 8200, 3);
  dialog = present (&self, stride_journal_find (self.journal, id));
  head = *stride_entry_get_head (stride_journal_find (self.journal, id));
  run = *stride_entry_get_run (stride_journal_find (self.journal, id));
  run.h24 = 5;
  head.modified++;
  answered = stride_entry_new_run (&head, &run, NULL);
  g_assert_true (stride_journal_replace (self.journal, answered, NULL));
  gtk_editable_set_text (row (dialog, "Distance"), "8.4");
  stride_test_ui_click (dialog, "Save");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.journal, id))->h24, ==, 5);
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.journal, id))->distance_m, ==,
                   8400);
  stride_test_ui_settle ();

  dialog = present (&self, stride_journal_find (self.journal, id));
  g_assert_true (stride_journal_remove (self.journal, id, NULL));
  gtk_editable_set_text (row (dialog, "Distance"), "8.6");
  stride_test_ui_click (dialog, "Save");
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.journal, id))->distance_m, ==,
                   8600);
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.journal, id))->h24, ==, 5);
  journal_fixture_clear (&self);
}

static void
test_save_that_fails (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  struct rlimit usual, none;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);
  gtk_editable_set_text (row (dialog, "Distance"), "8");

  /* No file may grow from here on. */
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &usual), ==, 0);
  none = usual;
  none.rlim_cur = 0;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &none), ==, 0);
  stride_test_ui_click (dialog, "Save");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &usual), ==, 0);

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  g_assert_cmpstr (gtk_editable_get_text (row (dialog, "Distance")), ==, "8");
  g_assert_null (self.toast);
  stride_test_ui_picture (GTK_WIDGET (self.window), "run-dialog-save-error");

  gtk_editable_set_text (row (dialog, "Distance"), "9");
  stride_test_ui_click (dialog, "Save");
  g_assert_cmpstr (self.toast, ==, "Run saved");
  g_assert_cmpuint (n_entries (&self), ==, 1);
  g_assert_cmpint (stride_entry_get_run (newest (&self))->distance_m, ==, 9000);
  journal_fixture_clear (&self);
}

static void
test_warning_sign (void)
{
  JournalFixture self;
  AdwDialog *dialog;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);
  adw_action_row_activate (
    ADW_ACTION_ROW (stride_test_ui_get (dialog, ADW_TYPE_ACTION_ROW, "Any New Warning Sign?")));
  g_assert_cmpstr (self.actions->str, ==, "win.safety-check;");
  journal_fixture_clear (&self);
}

static void
test_pickers_are_named (void)
{
  static const char *const labels[] = { "Soreness before", "Soreness during", "Soreness after",
                                        "Effort of the whole run" };
  JournalFixture self;
  AdwDialog *dialog;
  GtkWidget *focus;
  guint found = 0;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 900);
  dialog = present (&self, NULL);

  for (guint tabs = 0; tabs < 30 && found < G_N_ELEMENTS (labels); tabs++) {
    gtk_widget_child_focus (GTK_WIDGET (dialog), GTK_DIR_TAB_FORWARD);
    focus = gtk_widget_get_ancestor (gtk_window_get_focus (self.window), STRIDE_TYPE_SCALE_PICKER);
    if (!focus)
      continue;
    gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
    gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, labels[found]);
    found++;
  }
  g_assert_cmpuint (found, ==, G_N_ELEMENTS (labels));
  journal_fixture_clear (&self);
}

/* Left and right, back view, as they were chosen. */
static void
test_body_map (void)
{
  JournalFixture self;
  AdwDialog *dialog;
  GtkWidget *map;
  const StrideRun *run;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 900, 1000);
  dialog = present (&self, NULL);
  gtk_editable_set_text (row (dialog, "Distance"), "8");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (
                                   stride_test_ui_get (dialog, ADW_TYPE_EXPANDER_ROW, "More")),
                                 TRUE);
  stride_test_ui_wait (stride_test_ui_find (dialog, STRIDE_TYPE_BODY_MAP, NULL));
  map = stride_test_ui_get (dialog, STRIDE_TYPE_BODY_MAP, NULL);
  gtk_test_accessible_assert_property (map, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where it was sore, seen from behind");
  g_assert_cmpuint (stride_body_map_get_n_zones (STRIDE_BODY_MAP (map)), ==, STRIDE_N_ZONES);

  stride_body_map_set_level (STRIDE_BODY_MAP (map), STRIDE_ZONE_BUTTOCK_RIGHT, 5);
  g_signal_emit_by_name (map, "level-changed", STRIDE_ZONE_BUTTOCK_RIGHT, 5);
  stride_test_ui_get (map, GTK_TYPE_LABEL, "Buttock, right");
  gtk_widget_grab_focus (map);
  stride_test_ui_picture (GTK_WIDGET (self.window), "run-dialog-body-map");
  stride_test_ui_click (dialog, "Save");

  run = stride_entry_get_run (newest (&self));
  g_assert_cmpint (run->zone[STRIDE_ZONE_BUTTOCK_RIGHT], ==, 5);
  g_assert_cmpint (run->zone[STRIDE_ZONE_BUTTOCK_LEFT], ==, 0);
  journal_fixture_clear (&self);
}

static void
test_narrow (void)
{
  JournalFixture self;

  journal_fixture_init (&self);
  journal_fixture_open (&self, NULL, 360, 640);
  present (&self, NULL);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self.window)), <=, 360);
  stride_test_ui_picture (GTK_WIDGET (self.window), "run-dialog-narrow");
  journal_fixture_clear (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/run-dialog/new", test_new);
  g_test_add_func ("/run-dialog/by-keyboard", test_by_keyboard);
  g_test_add_func ("/run-dialog/begins-at-distance", test_begins_at_distance);
  g_test_add_func ("/run-dialog/what-is-wrong-is-not-saved", test_what_is_wrong_is_not_saved);
  g_test_add_func ("/run-dialog/last-values", test_last_values);
  g_test_add_func ("/run-dialog/one-line", test_one_line);
  g_test_add_func ("/run-dialog/a-half-filled-form-survives", test_a_half_filled_form_survives);
  g_test_add_func ("/run-dialog/start-over", test_start_over);
  g_test_add_func ("/run-dialog/edit-in-place", test_edit_in_place);
  g_test_add_func ("/run-dialog/changed-meanwhile", test_changed_meanwhile);
  g_test_add_func ("/run-dialog/save-that-fails", test_save_that_fails);
  g_test_add_func ("/run-dialog/warning-sign", test_warning_sign);
  g_test_add_func ("/run-dialog/pickers-are-named", test_pickers_are_named);
  g_test_add_func ("/run-dialog/body-map", test_body_map);
  g_test_add_func ("/run-dialog/narrow", test_narrow);

  return g_test_run ();
}
