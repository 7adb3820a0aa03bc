/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "journal-page-fixture.h"
#include "stride-entry-row.h"
#include "stride-ui-journal.h"
#include "stride-week-strip.h"
#include "stride-widgets.h"

/* The day whose button says @text in the strip. */
static GtkWidget *
day_button (JournalFixture *self, const char *number)
{
  GtkWidget *strip = stride_test_ui_get (self->window, STRIDE_TYPE_WEEK_STRIP, NULL);

  return stride_test_ui_get (strip, GTK_TYPE_BUTTON, number);
}

static gboolean
has_focus_in_row (JournalFixture *self, const char *title)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));
  GtkWidget *row = stride_test_ui_find (self->window, STRIDE_TYPE_ENTRY_ROW, title);

  return row && focus == gtk_widget_get_parent (row);
}

static void
test_strip (void)
{
  JournalFixture self;
  GtkWidget *sunday;

  journal_fixture_init (&self);
  journal_fixture_fill (&self);
  for (int days_ago = 40; days_ago < 400; days_ago += 8)
    journal_fixture_add_run (&self, days_ago, 8000, 2);
  journal_fixture_add_run (&self, 253, 21100, 2);
  journal_fixture_open_page (&self, 900, 700);

  sunday = day_button (&self, "22");
  gtk_test_accessible_assert_role (sunday, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (sunday, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sunday 22 November 2026, 1 entry");
  gtk_test_accessible_assert_property (day_button (&self, "20"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Friday 20 November 2026, nothing logged");

  /* A click leads to the entry of that day. */
  g_signal_emit_by_name (day_button (&self, "19"), "clicked");
  stride_test_ui_wait (has_focus_in_row (&self, "5 km · 27 min · 5:24 /km"));

  /* The keyboard leads to other weeks, and Return to the entry. */
  gtk_widget_grab_focus (day_button (&self, "19"));
  for (int i = 0; i < 36; i++)
    stride_test_ui_key (self.window, GDK_KEY_Page_Up, 0);
  stride_test_ui_key (self.window, GDK_KEY_Left, 0);
  gtk_test_accessible_assert_property (gtk_root_get_focus (GTK_ROOT (self.window)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Wednesday 11 March 2026, 1 entry");
  stride_test_ui_key (self.window, GDK_KEY_Right, 0);
  stride_test_ui_key (self.window, GDK_KEY_Right, 0);
  stride_test_ui_key (self.window, GDK_KEY_Right, 0);
  gtk_test_accessible_assert_property (gtk_root_get_focus (GTK_ROOT (self.window)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Saturday 14 March 2026, 1 entry");
  g_signal_emit_by_name (gtk_root_get_focus (GTK_ROOT (self.window)), "clicked");
  stride_test_ui_wait (has_focus_in_row (&self, "21.1 km · 1 h 56 min · 5:30 /km"));
  stride_test_ui_picture (GTK_WIDGET (self.window), "log-jumped");
  journal_fixture_clear (&self);
}

/* The strip shows where one is, and does not go beyond today. */
static void
test_strip_follows (void)
{
  JournalFixture self;
  GtkWidget *page;
  GtkAdjustment *adjustment;

  journal_fixture_init (&self);
  for (int days_ago = 0; days_ago < 100; days_ago++)
    journal_fixture_add_run (&self, days_ago, 8000, 2);
  page = GTK_WIDGET (journal_fixture_open_page (&self, 900, 500));
  stride_test_ui_wait (journal_fixture_count_rows (&self) == 100);
  gtk_widget_grab_focus (day_button (&self, "18"));
  stride_test_ui_key (self.window, GDK_KEY_Page_Down, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self.window)) == day_button (&self, "22"));

  g_signal_emit_by_name (day_button (&self, "22"), "clicked");
  stride_test_ui_wait (has_focus_in_row (&self, "8 km · 44 min · 5:30 /km"));
  adjustment = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (stride_test_ui_get (page, GTK_TYPE_SCROLLED_WINDOW, NULL)));
  gtk_adjustment_set_value (adjustment, 1500);
  stride_test_ui_wait (
    !stride_test_ui_find (stride_test_ui_get (page, STRIDE_TYPE_WEEK_STRIP, NULL), GTK_TYPE_BUTTON,
                          "22"));
  journal_fixture_clear (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_journal_init ();

  g_test_add_func ("/journal-calendar/strip", test_strip);
  g_test_add_func ("/journal-calendar/strip-follows", test_strip_follows);

  return g_test_run ();
}
