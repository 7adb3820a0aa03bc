/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "routines-fixture.h"

#include "stride-exercise-card.h"

static void
type (Fixture *self, const char *text)
{
  GtkWidget *entry = stride_test_ui_get (self->window, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  /* The entry waits a moment for the next key before it searches. */
  g_signal_emit_by_name (entry, "search-changed");
  stride_test_ui_settle ();
}

static void
test_library_search (void)
{
  Fixture self = { NULL };
  StrideExerciseLibrary *library;

  fixture_open (&self, "none", 800);
  library = fixture_show_library (&self);
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 58);
  stride_test_ui_get (library, GTK_TYPE_LABEL, "58 exercises");
  stride_test_ui_picture (GTK_WIDGET (self.view), "library-wide");

  type (&self, "cat-cow");
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 1);
  stride_test_ui_get (library, GTK_TYPE_LABEL, "1 exercise");
  stride_test_ui_get (library, STRIDE_TYPE_EXERCISE_CARD, "Cat-cow");

  fixture_close (&self);
}

static void
test_library_nothing_found (void)
{
  Fixture self = { NULL };
  StrideExerciseLibrary *library;

  fixture_open (&self, "none", 800);
  library = fixture_show_library (&self);
  type (&self, "trampoline");
  stride_test_ui_get (library, ADW_TYPE_STATUS_PAGE, "No Exercise Matches");
  stride_test_ui_click (library, "Show All");
  stride_test_ui_settle ();
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 58);

  fixture_close (&self);
}

static GtkDropDown *
get_drop_down (gpointer root, const char *shown)
{
  return GTK_DROP_DOWN (stride_test_ui_get (root, GTK_TYPE_DROP_DOWN, shown));
}

static void
test_library_filters (void)
{
  Fixture self = { NULL };
  StrideExerciseLibrary *library;
  GtkDropDown *position;

  fixture_open (&self, "none", 800);
  library = fixture_show_library (&self);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                  stride_test_ui_get (library, GTK_TYPE_TOGGLE_BUTTON, "Filters")),
                                TRUE);
  stride_test_ui_settle ();

  position = get_drop_down (library, "Any position");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (position), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Position");
  /* In the order of the catalogue: supine, quadruped, side, prone, standing, kneeling, seated. */
  gtk_drop_down_set_selected (position, 6);
  stride_test_ui_settle ();
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 2);
  stride_test_ui_get (library, GTK_TYPE_TOGGLE_BUTTON, "Filters (1)");
  stride_test_ui_get (library, STRIDE_TYPE_EXERCISE_CARD, "Child's pose");
  stride_test_ui_picture (GTK_WIDGET (self.view), "library-filtered");

  fixture_close (&self);
}

static void
test_library_find_by_keyboard (void)
{
  Fixture self = { NULL };
  GtkWidget *focus;

  fixture_open (&self, "none", 800);
  fixture_show_library (&self);
  gtk_widget_child_focus (GTK_WIDGET (self.view), GTK_DIR_TAB_FORWARD);
  g_assert_true (stride_test_ui_key (self.window, GDK_KEY_f, GDK_CONTROL_MASK));
  focus = gtk_window_get_focus (self.window);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY));

  fixture_close (&self);
}

/* Whatever the page shows, finding brings the search. */
static void
test_find (void)
{
  Fixture self = { NULL };

  fixture_open (&self, "none", 800);
  stride_routines_page_find (self.page);
  stride_test_ui_settle ();
  g_assert_nonnull (
    gtk_widget_get_ancestor (gtk_window_get_focus (self.window), GTK_TYPE_SEARCH_ENTRY));

  fixture_close (&self);
}

static void
test_library_opens_an_exercise (void)
{
  Fixture self = { NULL };
  GtkWidget *grid;

  fixture_open (&self, "none", 800);
  fixture_show_library (&self);
  type (&self, "curl-up");
  grid = stride_test_ui_get (self.window, GTK_TYPE_GRID_VIEW, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Exercises");
  g_signal_emit_by_name (grid, "activate", 0);
  stride_test_ui_settle ();
  stride_test_ui_get (fixture_get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "McGill curl-up");

  fixture_close (&self);
}

/* From one end of the grid to the other, with a frame at every stop. */
static void
scroll_through (Fixture *self)
{
  GtkWidget *grid = stride_test_ui_get (self->window, GTK_TYPE_GRID_VIEW, NULL);
  GtkWidget *window = gtk_widget_get_ancestor (grid, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window));
  double page, end;

  stride_test_ui_wait (gtk_adjustment_get_page_size (adjustment) > 0);
  page = gtk_adjustment_get_page_size (adjustment);
  end = gtk_adjustment_get_upper (adjustment) - page;
  g_assert_cmpfloat (end, >, page);
  for (double value = 0; value < end; value += 0.9 * page) {
    gtk_adjustment_set_value (adjustment, value);
    gtk_test_widget_wait_for_draw (grid);
  }
  gtk_adjustment_set_value (adjustment, end);
  gtk_test_widget_wait_for_draw (grid);
}

/* However often one scrolls through it, every picture is drawn once. */
static void
test_library_draws_once (void)
{
  Fixture self = { NULL };
  StrideExerciseLibrary *library;
  guint n_drawn;

  fixture_open (&self, "none", 800);
  library = fixture_show_library (&self);
  scroll_through (&self);
  n_drawn = stride_exercise_library_get_n_drawn (library);
  /* Four self-tests show the figure of an exercise. */
  g_assert_cmpuint (n_drawn, >=, 50);
  g_assert_cmpuint (n_drawn, <=, 58);
  scroll_through (&self);
  g_assert_cmpuint (stride_exercise_library_get_n_drawn (library), ==, n_drawn);

  fixture_close (&self);
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/exercise-library/search", test_library_search);
  g_test_add_func ("/exercise-library/nothing-found", test_library_nothing_found);
  g_test_add_func ("/exercise-library/filters", test_library_filters);
  g_test_add_func ("/exercise-library/find-by-keyboard", test_library_find_by_keyboard);
  g_test_add_func ("/exercise-library/draws-once", test_library_draws_once);
  g_test_add_func ("/routines-page/find", test_find);
  g_test_add_func ("/exercise-library/opens-an-exercise", test_library_opens_an_exercise);

  return g_test_run ();
}
