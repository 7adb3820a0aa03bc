/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-page.h"

#include "journal-page-fixture.h"
#include "stride-entry-row.h"
#include "stride-rest-day-dialog.h"
#include "stride-run-dialog.h"
#include "stride-ui-journal.h"
#include "stride-widgets.h"

typedef struct {
  JournalFixture log;
  StrideJournalPage *page;
} Fixture;

static void
open_page (Fixture *self, int width, int height)
{
  self->page = journal_fixture_open_page (&self->log, width, height);
}

static void
fill (Fixture *self)
{
  journal_fixture_fill (&self->log);
}

static guint
n_rows (Fixture *self)
{
  return journal_fixture_count_rows (&self->log);
}

static void
search (Fixture *self, const char *text)
{
  GtkWidget *entry = stride_test_ui_get (self->page, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  stride_test_ui_settle ();
}

static void
test_new (void)
{
  JournalFixture log;
  StrideJournalPage *page;

  journal_fixture_init (&log);
  page = g_object_ref_sink (
    stride_journal_page_new (log.journal, log.shoes, NULL, STRIDE_CLOCK (log.clock)));
  g_assert_finalize_object (page);
  journal_fixture_clear (&log);
}

static void
test_empty (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Nothing Logged Yet");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-empty");
  stride_test_ui_click (self.page, "Log a Run");
  g_assert_cmpstr (self.log.actions->str, ==, "win.log-run;");

  /* and gone with the first entry */
  journal_fixture_add_run (&self.log, 0, 8000, 2);
  stride_test_ui_settle ();
  g_assert_null (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "Nothing Logged Yet"));
  g_assert_cmpuint (n_rows (&self), ==, 1);
  journal_fixture_clear (&self.log);
}

static void
test_weeks (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 900, 700);
  stride_test_ui_wait (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "16–22 November"));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-wide");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "2 runs · 13.2 km · soreness 3.3");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "9–15 November");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "1 run · 12 km · soreness 0");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "8.2 km · 45 min · 5:29 /km");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Rest day");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-wide");

  /* Sunday starts a week elsewhere. */
  stride_journal_page_set_first_weekday (self.page, 7);
  stride_test_ui_wait (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "22–28 November"));
  journal_fixture_clear (&self.log);
}

static void
test_sums_follow_an_edit (void)
{
  Fixture self;
  const char *id;

  journal_fixture_init (&self.log);
  fill (&self);
  id = journal_fixture_add_run (&self.log, 2, 3000, 0);
  open_page (&self, 900, 700);
  stride_test_ui_wait (
    stride_test_ui_find (self.page, GTK_TYPE_LABEL, "3 runs · 16.2 km · soreness 2.5"));
  g_assert_true (stride_journal_remove (self.log.journal, id, NULL));
  stride_test_ui_wait (
    stride_test_ui_find (self.page, GTK_TYPE_LABEL, "2 runs · 13.2 km · soreness 3.3"));
  journal_fixture_clear (&self.log);
}

static void
test_search_and_filters (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 900, 700);

  search (&self, "sore > 4");
  g_assert_cmpuint (n_rows (&self), ==, 1);
  search (&self, "asphalt");
  g_assert_cmpuint (n_rows (&self), ==, 3);
  search (&self, "moon");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Nothing Found");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-nothing-found");
  stride_test_ui_click (self.page, "Show All");
  g_assert_cmpuint (n_rows (&self), ==, 4);

  stride_test_ui_click (self.page, "Rest days");
  g_assert_cmpuint (n_rows (&self), ==, 1);
  stride_test_ui_click (self.page, "Runs");
  g_assert_cmpuint (n_rows (&self), ==, 4);
  stride_test_ui_click (self.page, "Sore 4+");
  g_assert_cmpuint (n_rows (&self), ==, 1);
  journal_fixture_clear (&self.log);
}

/* The window, which knows all of it, opens what corrects an entry. */
static void
test_edit (void)
{
  Fixture self;
  GtkWidget *view;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 900, 900);

  view = stride_test_ui_get (self.page, GTK_TYPE_LIST_VIEW, NULL);
  g_signal_emit_by_name (view, "activate", 0);
  g_assert_cmpstr (self.log.actions->str, ==, "win.edit-entry;");
  g_signal_emit_by_name (view, "activate", 1);
  g_assert_cmpstr (self.log.actions->str, ==, "win.edit-entry;win.edit-entry;");
  journal_fixture_clear (&self.log);
}

static void
test_delete_and_undo (void)
{
  Fixture self;
  const char *id;

  journal_fixture_init (&self.log);
  fill (&self);
  id = journal_fixture_add_run (&self.log, 2, 3000, 0);
  open_page (&self, 900, 700);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.delete", "s", id);
  g_assert_cmpuint (n_rows (&self), ==, 4);
  g_assert_null (stride_journal_find (self.log.journal, id));
  g_assert_cmpstr (self.log.toast, ==, "Entry deleted");

  g_assert_true (stride_journal_undo (self.log.journal, NULL));
  stride_test_ui_settle ();
  g_assert_cmpuint (n_rows (&self), ==, 5);
  journal_fixture_clear (&self.log);
}

static void
test_several_at_once (void)
{
  Fixture self;
  GtkWidget *view;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 900, 700);
  view = stride_test_ui_get (self.page, GTK_TYPE_LIST_VIEW, NULL);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.select-all", NULL);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "4 selected");
  g_signal_emit_by_name (view, "activate", 0);
  stride_test_ui_settle ();
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "3 selected");
  g_assert_null (strstr (self.log.actions->str, "win.edit-entry;"));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-selection");

  stride_test_ui_click (self.page, "Delete");
  g_assert_cmpuint (n_rows (&self), ==, 1);
  g_assert_cmpstr (self.log.toast, ==, "3 entries deleted");

  /* one step brings all back */
  g_assert_true (stride_journal_undo (self.log.journal, NULL));
  g_assert_cmpuint (n_rows (&self), ==, 4);
  journal_fixture_clear (&self.log);
}

static void
test_duplicate (void)
{
  Fixture self;
  const char *id;

  journal_fixture_init (&self.log);
  id = journal_fixture_add_run (&self.log, 8, 12000, 4);
  journal_fixture_add_run (&self.log, 1, 5000, 0);
  open_page (&self, 900, 900);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.duplicate", "s", id);
  stride_test_ui_wait (stride_test_ui_find (self.log.window, ADW_TYPE_ENTRY_ROW, "12"));
  stride_test_ui_wait (stride_test_ui_find (self.log.window, GTK_TYPE_BUTTON, "Save"));
  stride_test_ui_click (self.log.window, "Save");
  g_assert_cmpuint (n_rows (&self), ==, 3);
  journal_fixture_clear (&self.log);
}

/* What another program deletes is no longer selected, and keeps nothing from being deleted. */
static void
test_selected_goes_outside (void)
{
  Fixture self;
  const char *id;

  journal_fixture_init (&self.log);
  fill (&self);
  id = journal_fixture_add_run (&self.log, 9, 3000, 0);
  open_page (&self, 900, 900);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.select-all", NULL);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "5 selected");
  g_assert_true (stride_journal_remove (self.log.journal, id, NULL));
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "4 selected");
  stride_test_ui_click (self.page, "Delete");
  g_assert_cmpstr (self.log.toast, ==, "4 entries deleted");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.log.journal)), ==, 0);
  journal_fixture_clear (&self.log);
}

/* A rest day is filled in for today; a routine is logged again without what it felt like. */
static void
test_duplicate_others (void)
{
  Fixture self;
  const char *rest;
  StrideSession session = { (char *) "desk-4", 240, 6, 6, TRUE, 3, 2, 5 };
  StrideEntryHead head = { .id = (char *) "s", .day = stride_day_from_ymd (2026, 11, 20) };
  g_autoptr (StrideEntry) done = stride_entry_new_session (&head, &session, NULL);
  StrideEntry *again;

  journal_fixture_init (&self.log);
  rest = journal_fixture_add_rest_day (&self.log, 3, 2);
  g_assert_true (stride_journal_add (self.log.journal, done, NULL));
  open_page (&self, 900, 900);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.duplicate", "s", "s");
  g_assert_cmpuint (n_rows (&self), ==, 3);
  again = stride_journal_get_latest (self.log.journal, STRIDE_ENTRY_SESSION);
  g_assert_cmpstr (stride_entry_get_id (again), !=, "s");
  g_assert_cmpstr (stride_entry_get_session (again)->routine, ==, "desk-4");
  g_assert_cmpint (stride_entry_get_session (again)->soreness_after, ==, STRIDE_UNSET);
  g_assert_cmpint (stride_entry_get_session (again)->effort, ==, STRIDE_UNSET);

  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.duplicate", "s", rest);
  stride_test_ui_wait (stride_test_ui_find (self.log.window, GTK_TYPE_BUTTON, "Save"));
  stride_test_ui_click (self.log.window, "Save");
  g_assert_cmpuint (n_rows (&self), ==, 4);
  again = stride_journal_get_latest (self.log.journal, STRIDE_ENTRY_REST_DAY);
  g_assert_cmpstr (stride_entry_get_id (again), !=, rest);
  g_assert_cmpint (stride_entry_get_rest_day (again)->soreness, ==, 2);
  journal_fixture_clear (&self.log);
}

/* At the top a new entry shows; further down the list stays where one reads. */
static void
test_new_entries_at_the_top (void)
{
  Fixture self;
  GtkAdjustment *adjustment;

  journal_fixture_init (&self.log);
  for (int days_ago = 2; days_ago < 60; days_ago++)
    journal_fixture_add_run (&self.log, days_ago, 8000, 2);
  open_page (&self, 900, 500);
  adjustment = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (stride_test_ui_get (self.page, GTK_TYPE_SCROLLED_WINDOW, NULL)));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (self.page));

  journal_fixture_add_run (&self.log, 1, 5000, 2);
  for (guint i = 0; i < 3; i++)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (self.page));
  stride_test_ui_wait (n_rows (&self) == 59 && gtk_adjustment_get_value (adjustment) < 1);

  stride_test_ui_wait (gtk_adjustment_get_upper (adjustment) > 2000);
  gtk_adjustment_set_value (adjustment, 800);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (self.page));
  journal_fixture_add_run (&self.log, 0, 5000, 2);
  for (guint i = 0; i < 3; i++)
    gtk_test_widget_wait_for_draw (GTK_WIDGET (self.page));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 600);
  journal_fixture_clear (&self.log);
}

/* Months further back come when they are scrolled to. */
static void
test_months_load_as_scrolled_to (void)
{
  Fixture self;
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  journal_fixture_init (&self.log);
  for (int days_ago = 0; days_ago < 400; days_ago += 2)
    journal_fixture_add_run (&self.log, days_ago, 8000, 2);
  g_object_unref (self.log.journal);
  self.log.journal = stride_journal_new (self.log.dir, STRIDE_CLOCK (self.log.clock));
  g_assert_true (
    stride_journal_load_since (self.log.journal, stride_day_from_ymd (2026, 10, 1), NULL));
  open_page (&self, 900, 700);
  g_assert_cmpuint (n_rows (&self), <, 60);

  scroller = stride_test_ui_get (self.page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  for (guint i = 0; i < 200 && !stride_journal_is_complete (self.log.journal); i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
    gtk_test_widget_wait_for_draw (scroller);
    stride_test_ui_settle ();
  }
  g_assert_true (stride_journal_is_complete (self.log.journal));
  stride_test_ui_wait (n_rows (&self) == 200);
  journal_fixture_clear (&self.log);
}

/* Also where nothing is shown yet. */
static guint
n_listed (GtkWidget *widget)
{
  guint n = 0;

  if (GTK_IS_LIST_VIEW (widget))
    return g_list_model_get_n_items (
      G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (widget))));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    n = MAX (n, n_listed (child));

  return n;
}

/* The first frame does not wait for rows that nobody sees yet; a week's sums do not wait for them. */
static void
test_rows_come_frame_by_frame (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  for (int i = 0; i < 100; i++)
    journal_fixture_add_run (&self.log, i / 16, 1000, 2);
  self.page =
    stride_journal_page_new (self.log.journal, self.log.shoes, NULL, STRIDE_CLOCK (self.log.clock));
  stride_journal_page_set_miles (self.page, FALSE);
  stride_journal_page_set_first_weekday (self.page, 1);
  g_assert_cmpuint (n_listed (GTK_WIDGET (self.page)), <, 60);
  journal_fixture_open (&self.log, GTK_WIDGET (self.page), 900, 500);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "100 runs · 100 km · soreness 2");
  stride_test_ui_wait (n_rows (&self) == 100);
  journal_fixture_clear (&self.log);
}

static void
test_search_reaches_what_is_not_loaded (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  journal_fixture_add_run (&self.log, 0, 8000, 2);
  journal_fixture_add_run (&self.log, 300, 8000, 9);
  g_object_unref (self.log.journal);
  self.log.journal = stride_journal_new (self.log.dir, STRIDE_CLOCK (self.log.clock));
  g_assert_true (
    stride_journal_load_since (self.log.journal, stride_day_from_ymd (2026, 11, 1), NULL));
  open_page (&self, 900, 700);
  search (&self, "sore > 8");
  g_assert_cmpuint (n_rows (&self), ==, 1);
  journal_fixture_clear (&self.log);
}

static void
test_rows_speak (void)
{
  Fixture self;
  GtkWidget *row;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 900, 700);
  row = gtk_widget_get_parent (stride_test_ui_get (self.page, STRIDE_TYPE_ENTRY_ROW, "Rest day"));
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Rest day, Yesterday, soreness 1 of 10, mild");

  /* While entries are chosen, each says whether it is. */
  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.select-all", NULL);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Rest day, Yesterday, soreness 1 of 10, mild, selected");
  g_signal_emit_by_name (stride_test_ui_get (self.page, GTK_TYPE_LIST_VIEW, NULL), "activate", 1);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Rest day, Yesterday, soreness 1 of 10, mild, not selected");
  gtk_widget_activate_action (GTK_WIDGET (self.page), "log.cancel-selection", NULL);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Rest day, Yesterday, soreness 1 of 10, mild");
  gtk_test_accessible_assert_property (stride_test_ui_get (self.page, GTK_TYPE_SEARCH_ENTRY, NULL),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Search the log");
  journal_fixture_clear (&self.log);
}

static void
test_pictures (void)
{
  Fixture self;

  journal_fixture_init (&self.log);
  fill (&self);
  open_page (&self, 360, 640);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self.log.window)), <=, 360);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-narrow");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "log-narrow-dark");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  journal_fixture_clear (&self.log);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/journal-page/new", test_new);
  g_test_add_func ("/journal-page/empty", test_empty);
  g_test_add_func ("/journal-page/weeks", test_weeks);
  g_test_add_func ("/journal-page/sums-follow-an-edit", test_sums_follow_an_edit);
  g_test_add_func ("/journal-page/search-and-filters", test_search_and_filters);
  g_test_add_func ("/journal-page/edit", test_edit);
  g_test_add_func ("/journal-page/delete-and-undo", test_delete_and_undo);
  g_test_add_func ("/journal-page/several-at-once", test_several_at_once);
  g_test_add_func ("/journal-page/selected-goes-outside", test_selected_goes_outside);
  g_test_add_func ("/journal-page/duplicate", test_duplicate);
  g_test_add_func ("/journal-page/duplicate-others", test_duplicate_others);
  g_test_add_func ("/journal-page/new-entries-at-the-top", test_new_entries_at_the_top);
  g_test_add_func ("/journal-page/months-load-as-scrolled-to", test_months_load_as_scrolled_to);
  g_test_add_func ("/journal-page/rows-come-frame-by-frame", test_rows_come_frame_by_frame);
  g_test_add_func ("/journal-page/search-reaches-what-is-not-loaded",
                   test_search_reaches_what_is_not_loaded);
  g_test_add_func ("/journal-page/rows-speak", test_rows_speak);
  g_test_add_func ("/journal-page/pictures", test_pictures);

  return g_test_run ();
}
