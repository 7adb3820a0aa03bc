/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"
#include "stride-scale-picker.h"
#include "stride-test-dir.h"

typedef PageFixture Fixture;

static void
test_leave_keeps_the_place (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_play (f, 30 * S);
  page_fixture_key (f, GDK_KEY_Escape);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 5);
  stride_test_ui_wait (page_fixture_shows (f, "Leave the Routine?"));
  stride_test_ui_click (f->window, "Keep My Place");
  stride_test_ui_wait (f->n_closed == 1);
  stride_test_ui_wait (page_fixture_shows (f, "Main"));
  page_fixture_close_window (f);

  page_fixture_open_record (f);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 5);
  page_fixture_assert_digits (f, "18");
  g_assert_true (page_fixture_shows (f, "Paused · Go"));
  page_fixture_key (f, GDK_KEY_space);
  page_fixture_play (f, 18 * S);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 6);
}

static void
test_leave_goes_on (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_key (f, GDK_KEY_Escape);
  stride_test_ui_wait (page_fixture_shows (f, "Leave the Routine?"));
  stride_test_ui_click (f->window, "Go On");
  stride_test_ui_wait (stride_player_get_state (page_fixture_player (f)) == STRIDE_PLAYER_RUNNING);
}

static void
test_leave_before_the_start (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_key (f, GDK_KEY_Escape);
  stride_test_ui_wait (f->n_closed == 1);
  g_assert_false (page_fixture_has_place (f));
}

static void
test_end_here (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 3);
  page_fixture_play (f, 10 * S);
  g_assert_true (page_fixture_has_place (f));
  page_fixture_key (f, GDK_KEY_Escape);
  stride_test_ui_wait (page_fixture_shows (f, "Leave the Routine?"));
  stride_test_ui_click (f->window, "End Here");
  stride_test_ui_wait (page_fixture_shows (f, "Every minute counts"));
  stride_test_ui_picture (GTK_WIDGET (f->page), "finish");
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_cmpuint (f->n_closed, ==, 1);
  g_assert_false (page_fixture_has_place (f));

  session = page_fixture_only_session (f);
  g_assert_cmpstr (session->routine, ==, "big-three");
  g_assert_cmpint (session->active_s, ==, 8 + 60 + 8 + 10);
  g_assert_cmpint (session->phases_done, ==, 1);
  g_assert_cmpint (session->phases_total, ==, 10);
  g_assert_false (session->finished);
  g_assert_cmpint (session->soreness_before, ==, 2);
  g_assert_cmpint (session->soreness_after, ==, STRIDE_UNSET);
  g_assert_cmpint (session->effort, ==, STRIDE_UNSET);
}

static GtkWidget *
nth_picker (GtkWidget *widget, guint *n)
{
  if (STRIDE_IS_SCALE_PICKER (widget) && gtk_widget_get_mapped (widget) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = nth_picker (child, n);

    if (found)
      return found;
  }

  return NULL;
}

static StrideScalePicker *
picker (Fixture *f, guint n)
{
  return STRIDE_SCALE_PICKER (nth_picker (GTK_WIDGET (f->window), &n));
}

static void
test_to_the_end (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
  g_assert_true (page_fixture_shows (f, "Done. Your back has had its turn"));
  g_assert_true (page_fixture_shows (f, "4 min, 7 of 7 sets done."));
  stride_scale_picker_set_value (picker (f, 0), 1);
  stride_scale_picker_set_value (picker (f, 1), 4);
  stride_test_ui_click (f->window, "Save to the Log");

  session = page_fixture_only_session (f);
  g_assert_true (session->finished);
  g_assert_cmpint (session->active_s, ==, 236);
  g_assert_cmpint (session->phases_done, ==, 7);
  g_assert_cmpint (session->soreness_after, ==, 1);
  g_assert_cmpint (session->effort, ==, 4);
  g_assert_false (page_fixture_has_place (f));
}

static void
test_leave_out (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
  stride_test_ui_click (f->window, "Leave Out");
  g_assert_cmpuint (f->n_closed, ==, 1);
  entries = stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  g_assert_cmpuint (entries->len, ==, 0);
  g_assert_false (page_fixture_has_place (f));
}

/* Closed before a word was said about how it was: it was done all the same. */
static void
test_closed_at_the_end (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
  page_fixture_close_window (f);
  session = page_fixture_only_session (f);
  g_assert_true (session->finished);
  g_assert_cmpint (session->phases_done, ==, 7);
  g_assert_false (page_fixture_has_place (f));
}

/* Another routine takes the kept place: what was done of the first one is in the log. */
static void
test_begun_after_another (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 4);
  page_fixture_close_window (f);
  g_assert_true (page_fixture_has_place (f));
  stride_fake_clock_advance (f->clock, 3600 * S);

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  session = page_fixture_only_session (f);
  g_assert_cmpstr (session->routine, ==, "big-three");
  g_assert_cmpint (session->phases_done, ==, 2);
  g_assert_cmpint (session->active_s, ==, 8 + 60 + 8 + 60);
  g_assert_cmpint (session->soreness_before, ==, 2);
  g_assert_cmpint (session->soreness_after, ==, STRIDE_UNSET);
  g_assert_false (session->finished);
}

/* Nothing was done of it: nothing is to be told. */
static void
test_begun_after_nothing (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_close_window (f);
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  entries = stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  g_assert_cmpuint (entries->len, ==, 0);
}

/* The window's close button, or the keys that do the same, under the question. */
static void
test_closed_when_asked (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_key (f, GDK_KEY_Escape);
  stride_test_ui_wait (page_fixture_shows (f, "Leave the Routine?"));
  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  gtk_window_close (f->window);
  stride_test_ui_wait (f->window == NULL);
  f->page = NULL;
  g_assert_true (page_fixture_has_place (f));
  page_fixture_open_record (f);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 5);
}

/* In a compact window there is no room for the button. */
static void
test_hurts_by_key (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 360, 294);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_key (f, GDK_KEY_x);
  g_assert_true (page_fixture_shows (f, "Good that you stopped"));
}

static void
test_hurts (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;
  const StrideEntryHead *head;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  stride_test_ui_click (f->window, "This Hurts");
  g_assert_true (page_fixture_shows (f, "Good that you stopped"));
  g_assert_nonnull (stride_test_ui_find (f->window, GTK_TYPE_LABEL, NULL));
  stride_test_ui_click (f->window, "Save to the Log");
  entries = stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  head = stride_entry_get_head (g_ptr_array_index (entries, 0));
  g_assert_cmpstr (head->note, ==, "Stopped because it hurt: Side bridge, left side");
}

/* --- self-tests ----------------------------------------------------------------------------------- */

static const StrideSelfTest *
find_test (Fixture *f, const char *id)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  for (guint i = 0; i < entries->len; i++) {
    const StrideSelfTest *test = stride_entry_get_self_test (g_ptr_array_index (entries, i));

    if (test && g_str_equal (test->test, id))
      return test;
  }

  return NULL;
}

/* Of the row with that title, the entry. */
static GtkEditable *
entry_of (Fixture *f, const char *title)
{
  GtkWidget *row = stride_test_ui_get (f->window, ADW_TYPE_ACTION_ROW, title);

  return GTK_EDITABLE (stride_test_ui_get (row, GTK_TYPE_ENTRY, NULL));
}

static void
end (Fixture *f)
{
  page_fixture_key (f, GDK_KEY_Escape);
  stride_test_ui_wait (page_fixture_shows (f, "Leave the Routine?"));
  stride_test_ui_click (f->window, "End Here");
  stride_test_ui_wait (page_fixture_shows (f, "Every minute counts"));
}

static void
test_measures_endurance (Fixture *f, gconstpointer data)
{
  const StrideSelfTest *test;

  page_fixture_open (f, "self-test-core", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 1);
  page_fixture_assert_digits (f, "0");
  page_fixture_play (f, 48 * S);
  page_fixture_assert_digits (f, "48");
  page_fixture_key (f, GDK_KEY_d);
  page_fixture_play_to (f, 3);
  page_fixture_play (f, 40 * S);
  page_fixture_key (f, GDK_KEY_d);
  page_fixture_key (f, GDK_KEY_Right);
  page_fixture_key (f, GDK_KEY_Right);
  end (f);

  g_assert_cmpstr (gtk_editable_get_text (entry_of (f, "Self-test: plank, seconds")), ==, "48");
  g_assert_true (page_fixture_shows (f, "fair"));
  g_assert_true (page_fixture_shows (f, "low"));
  stride_test_ui_picture (GTK_WIDGET (f->page), "results");
  /* Who looked at another clock corrects it. */
  gtk_editable_set_text (entry_of (f, "Self-test: left side bridge, seconds"), "46");
  g_assert_false (page_fixture_shows (f, "low"));
  stride_test_ui_click (f->window, "Save to the Log");

  test = find_test (f, "test-plank");
  g_assert_cmpint (test->value, ==, 48);
  g_assert_cmpint (test->left, ==, STRIDE_NO_RESULT);
  test = find_test (f, "test-side-bridge");
  g_assert_cmpint (test->left, ==, 46);
  g_assert_cmpint (test->right, ==, STRIDE_NO_RESULT);
  g_assert_null (find_test (f, "test-supine-bridge"));
}

/* With text twice as large nothing falls off a narrow window. */
static void
test_results_large_text (Fixture *f, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  page_fixture_open (f, "self-test-flex", 360, 640);
  page_fixture_start (f);
  page_fixture_play (f, 390 * S);
  stride_test_ui_picture (GTK_WIDGET (f->page), "results-large-text");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->window)), <=, 360);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_asks_for_measures (Fixture *f, gconstpointer data)
{
  const StrideSelfTest *test;
  GtkEditable *left;

  page_fixture_open (f, "self-test-flex", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 390 * S);
  g_assert_true (page_fixture_shows (f, "Done. Your back has had its turn"));
  left = entry_of (f, "Self-test: left knee short of straight, degrees");
  g_assert_cmpstr (gtk_editable_get_text (left), ==, "");
  gtk_editable_set_text (left, "40");
  g_assert_true (page_fixture_shows (f, "short"));
  gtk_editable_set_text (entry_of (f, "Self-test: right knee short of straight, degrees"), "900");
  g_assert_true (page_fixture_shows (f, "A whole number from 0 to 90"));
  gtk_editable_set_text (entry_of (f, "Self-test: fingertips to floor, cm"), "-4");
  adw_combo_row_set_selected (ADW_COMBO_ROW (
                                stride_test_ui_get (f->window, ADW_TYPE_COMBO_ROW,
                                                    "Self-test: front of the left hip is tight")),
                              2);
  stride_test_ui_picture (GTK_WIDGET (f->page), "results-flex");
  stride_test_ui_click (f->window, "Save to the Log");

  test = find_test (f, "test-active-knee-extension");
  g_assert_cmpint (test->left, ==, 40);
  g_assert_cmpint (test->right, ==, STRIDE_NO_RESULT);
  g_assert_cmpint (find_test (f, "test-fingertip-floor")->value, ==, -4);
  test = find_test (f, "test-hip-extension");
  g_assert_cmpint (test->left, ==, 1);
  g_assert_cmpint (test->right, ==, STRIDE_NO_RESULT);
  g_assert_null (find_test (f, "test-side-bend"));
}

/* What was held is known after a crash, too. */
static void
test_results_survive (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "self-test-core", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 1);
  page_fixture_play (f, 63 * S);
  page_fixture_key (f, GDK_KEY_d);
  page_fixture_close_window (f);
  page_fixture_open_record (f);
  end (f);
  g_assert_cmpstr (gtk_editable_get_text (entry_of (f, "Self-test: plank, seconds")), ==, "63");
}

static void
test_no_tests_no_results (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
  g_assert_false (page_fixture_shows (f, "Results"));
}

int
main (int argc, char *argv[])
{
  static const PageTest tests[] = {
    { "leave/keeps-the-place", test_leave_keeps_the_place },
    { "leave/goes-on", test_leave_goes_on },
    { "leave/window-closed", test_closed_when_asked },
    { "leave/before-the-start", test_leave_before_the_start },
    { "leave/end-here", test_end_here },
    { "end/saved", test_to_the_end },
    { "end/left-out", test_leave_out },
    { "end/closed", test_closed_at_the_end },
    { "end/begun-after-another", test_begun_after_another },
    { "end/begun-after-nothing", test_begun_after_nothing },
    { "end/hurts", test_hurts },
    { "end/hurts-by-key", test_hurts_by_key },
    { "tests/measures-endurance", test_measures_endurance },
    { "tests/large-text", test_results_large_text },
    { "tests/asks-for-measures", test_asks_for_measures },
    { "tests/results-survive", test_results_survive },
    { "tests/no-tests-no-results", test_no_tests_no_results },
  };

  stride_test_ui_init (&argc, &argv);
  page_fixture_add_tests ("player-page-end", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
