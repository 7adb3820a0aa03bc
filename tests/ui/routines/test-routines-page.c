/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routines-page.h"

#include "stride-exercise-card.h"
#include "stride-exercise-library.h"
#include "stride-exercise-page.h"
#include "stride-fake-clock.h"
#include "stride-figure-view.h"
#include "stride-routine-page.h"
#include "stride-routines-ui.h"
#include "stride-test-dir.h"
#include "stride-test-ui.h"
#include "stride-widgets.h"

/* A window's worth of the program, without its window: a person with an empty log. */
typedef struct {
  char *dir;
  StrideClock *clock;
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideShoes *shoes;
  StrideJournal *journal;
  StrideInsight *insight;
  GtkWindow *window;
  AdwNavigationView *view;
  StrideRoutinesPage *page;
  char *started; /* what win.start-routine was asked for */
} Fixture;

static void
start_routine (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *self = user_data;

  g_set_str (&self->started, g_variant_get_string (parameter, NULL));
}

static void
nothing (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
}

/* @ticked: (nullable): what was ticked on the first safety screen; NULL: the screens were never shown. */
static void
open_page (Fixture *self, const char *ticked, int width)
{
  const GActionEntry entries[] = {
    { "start-routine", start_routine, "s" },
    { "safety-check", nothing },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  AdwNavigationPage *root;

  self->dir = stride_test_dir_new ();
  self->clock = STRIDE_CLOCK (stride_fake_clock_new ("2026-11-22T08:00:00+00:00", NULL));
  self->catalog = stride_catalog_new (NULL);
  self->profile = stride_profile_new (self->dir);
  self->shoes = stride_shoes_new (self->dir);
  self->journal = stride_journal_new (self->dir, self->clock);
  if (ticked) {
    const char *const first[] = { ticked, NULL };
    const char *const second[] = { "none", NULL };
    g_autoptr (StrideAnswers) answers = stride_answers_new ();

    stride_answers_set_choices (answers, "rf_emergency", first);
    stride_answers_set_choices (answers, "rf_urgent", second);
    stride_profile_put_intake (self->profile, stride_clock_get_real (self->clock) / G_USEC_PER_SEC,
                               0, answers, TRUE);
  }
  self->insight =
    stride_insight_new (self->catalog, self->profile, self->shoes, self->journal, self->clock);

  self->page = stride_routines_page_new (self->insight);
  root = adw_navigation_page_new (GTK_WIDGET (self->page), "Backstride");
  self->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (self->view, root);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->view), "win", G_ACTION_GROUP (actions));
  self->window = stride_test_ui_window (GTK_WIDGET (self->view), width, 900);
}

static void
close_page (Fixture *self)
{
  stride_test_ui_close (self->window);
  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->started, g_free);
  stride_test_dir_remove (self->dir);
}

static void
activate_row (Fixture *self, const char *title)
{
  GtkWidget *row = stride_test_ui_get (self->window, ADW_TYPE_ACTION_ROW, title);

  adw_action_row_activate (ADW_ACTION_ROW (row));
  stride_test_ui_settle ();
}

static GtkWidget *
get_visible (Fixture *self, GType type)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->view);

  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (page, type));

  return GTK_WIDGET (page);
}

/* --- the list ------------------------------------------------------------------------------------ */

static void
test_groups (void)
{
  Fixture self = { NULL };

  open_page (&self, "none", 800);

  g_assert_null (stride_test_ui_find (self.window, GTK_TYPE_LABEL, "For You Now"));
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "Core and Strength");
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "Self-Tests");
  stride_test_ui_get (self.window, ADW_TYPE_ACTION_ROW, "McGill big three 12");
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "12 min");
  stride_test_ui_picture (GTK_WIDGET (self.view), "routines-wide");

  close_page (&self);
}

/* Advice that comes with a change of the log reorders the page at once. */
static void
test_groups_follow_advice (void)
{
  Fixture self = { NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  const char *const none[] = { "none", NULL };

  open_page (&self, "none", 800);
  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", none);
  stride_answers_set_number (answers, "pain_week", 3);
  stride_answers_set_choice (answers, "core_freq", "0");
  stride_profile_put_intake (self.profile, stride_clock_get_real (self.clock) / G_USEC_PER_SEC + 60,
                             0, answers, TRUE);
  stride_insight_invalidate (self.insight);
  stride_test_ui_settle ();

  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "For You Now");
  stride_test_ui_get (self.window, GTK_TYPE_LABEL,
                      "Because you train trunk or legs less than once a week");

  close_page (&self);
}

/* A row says why it is not offered; it opens all the same. */
static void
test_list_says_why_not (void)
{
  Fixture self = { NULL };

  open_page (&self, NULL, 800);

  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "The two safety questions come first.");
  activate_row (&self, "McGill big three 12");
  get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  close_page (&self);
}

/* --- a routine ----------------------------------------------------------------------------------- */

static void
test_routine_starts (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *button;

  open_page (&self, "none", 800);
  activate_row (&self, "Desk reset 4");
  page = get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  stride_test_ui_get (page, GTK_TYPE_LABEL, "Break up sitting before and between runs");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "6 exercises");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Seated trunk rotation");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "20 s, on each side");
  button = stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 4 min");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Start, 3 minutes 56 seconds");
  g_assert_true (gtk_widget_is_sensitive (button));
  stride_test_ui_picture (GTK_WIDGET (self.view), "routine-wide");
  stride_test_ui_click (page, "Start · 4 min");
  g_assert_cmpstr (self.started, ==, "desk-4");

  close_page (&self);
}

static void
test_routine_is_locked (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *button;
  const char *why = "Get medical help now; exercises are locked until you have been checked.";

  open_page (&self, "saddle", 800);
  activate_row (&self, "Breathing and relaxation 5");
  page = get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  button = stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 5 min");
  g_assert_false (gtk_widget_is_sensitive (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       why);
  stride_test_ui_get (page, ADW_TYPE_BANNER, why);

  close_page (&self);
}

/* Without the safety questions the way to them is one button away, and answering them opens the gate. */
static void
test_routine_waits_for_safety (void)
{
  Fixture self = { NULL };
  const char *const none[] = { "none", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  GtkWidget *page;

  open_page (&self, NULL, 800);
  activate_row (&self, "Desk reset 4");
  page = get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);
  g_assert_false (
    gtk_widget_is_sensitive (stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 4 min")));
  stride_test_ui_get (page, GTK_TYPE_BUTTON, "Answer Questions");
  stride_test_ui_picture (GTK_WIDGET (self.view), "routine-gate");

  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", none);
  stride_profile_put_intake (self.profile, stride_clock_get_real (self.clock) / G_USEC_PER_SEC, 0,
                             answers, TRUE);
  stride_insight_invalidate (self.insight);
  stride_test_ui_settle ();

  g_assert_true (
    gtk_widget_is_sensitive (stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 4 min")));
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_BUTTON, "Answer Questions"));

  close_page (&self);
}

static void
test_step_opens_its_exercise (void)
{
  Fixture self = { NULL };

  open_page (&self, "none", 800);
  activate_row (&self, "Desk reset 4");
  activate_row (&self, "Seated figure four");
  stride_test_ui_get (get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "How to Do It");

  close_page (&self);
}

/* --- the library --------------------------------------------------------------------------------- */

static StrideExerciseLibrary *
show_library (Fixture *self)
{
  stride_routines_page_show_exercises (self->page);
  stride_test_ui_settle ();

  return STRIDE_EXERCISE_LIBRARY (
    stride_test_ui_get (self->window, STRIDE_TYPE_EXERCISE_LIBRARY, NULL));
}

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

  open_page (&self, "none", 800);
  library = show_library (&self);
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 58);
  stride_test_ui_get (library, GTK_TYPE_LABEL, "58 exercises");
  stride_test_ui_picture (GTK_WIDGET (self.view), "library-wide");

  type (&self, "cat-cow");
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 1);
  stride_test_ui_get (library, GTK_TYPE_LABEL, "1 exercise");
  stride_test_ui_get (library, STRIDE_TYPE_EXERCISE_CARD, "Cat-cow");

  close_page (&self);
}

static void
test_library_nothing_found (void)
{
  Fixture self = { NULL };
  StrideExerciseLibrary *library;

  open_page (&self, "none", 800);
  library = show_library (&self);
  type (&self, "trampoline");
  stride_test_ui_get (library, ADW_TYPE_STATUS_PAGE, "No Exercise Matches");
  stride_test_ui_click (library, "Show All");
  stride_test_ui_settle ();
  g_assert_cmpuint (stride_exercise_library_get_n_shown (library), ==, 58);

  close_page (&self);
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

  open_page (&self, "none", 800);
  library = show_library (&self);
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

  close_page (&self);
}

static void
test_library_find_by_keyboard (void)
{
  Fixture self = { NULL };
  GtkWidget *focus;

  open_page (&self, "none", 800);
  show_library (&self);
  gtk_widget_child_focus (GTK_WIDGET (self.view), GTK_DIR_TAB_FORWARD);
  g_assert_true (stride_test_ui_key (self.window, GDK_KEY_f, GDK_CONTROL_MASK));
  focus = gtk_window_get_focus (self.window);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY));

  close_page (&self);
}

/* Whatever the page shows, finding brings the search. */
static void
test_find (void)
{
  Fixture self = { NULL };

  open_page (&self, "none", 800);
  stride_routines_page_find (self.page);
  stride_test_ui_settle ();
  g_assert_nonnull (
    gtk_widget_get_ancestor (gtk_window_get_focus (self.window), GTK_TYPE_SEARCH_ENTRY));

  close_page (&self);
}

static void
test_library_opens_an_exercise (void)
{
  Fixture self = { NULL };
  GtkWidget *grid;

  open_page (&self, "none", 800);
  show_library (&self);
  type (&self, "curl-up");
  grid = stride_test_ui_get (self.window, GTK_TYPE_GRID_VIEW, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Exercises");
  g_signal_emit_by_name (grid, "activate", 0);
  stride_test_ui_settle ();
  stride_test_ui_get (get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "McGill curl-up");

  close_page (&self);
}

/* --- an exercise --------------------------------------------------------------------------------- */

static GtkWidget *
open_exercise (Fixture *self, const char *id)
{
  adw_navigation_view_push (
    self->view,
    stride_exercise_page_new (self->insight, stride_catalog_find_exercise (self->catalog, id)));
  stride_test_ui_settle ();

  return get_visible (self, STRIDE_TYPE_EXERCISE_PAGE);
}

static void
test_exercise_texts (void)
{
  Fixture self = { NULL };
  GtkWidget *page;

  open_page (&self, "none", 800);
  page = open_exercise (&self, "curl-up");

  stride_test_ui_get (page, GTK_TYPE_LABEL, "3 sets of 5, 12 s each, on each side, 20 s rest");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Common Mistakes");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Stop When");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Supine posterior pelvic tilt");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Dead bug");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "What Is Known");
  stride_test_ui_picture (GTK_WIDGET (self.view), "exercise-wide");

  close_page (&self);
}

static void
test_exercise_figure (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *figure;

  open_page (&self, "none", 800);
  page = open_exercise (&self, "glute-bridge");
  figure = stride_test_ui_get (page, STRIDE_TYPE_FIGURE_VIEW, NULL);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Glute bridge (supine bridge)");
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_TOGGLE_BUTTON, "Other Side"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                  stride_test_ui_get (page, GTK_TYPE_TOGGLE_BUTTON, "Slow")),
                                TRUE);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_speed (STRIDE_FIGURE_VIEW (figure)), 0.5,
                                  1e-9);

  close_page (&self);
}

static void
test_exercise_other_side (void)
{
  Fixture self = { NULL };

  open_page (&self, "none", 800);
  stride_test_ui_get (open_exercise (&self, "calf-wall"), GTK_TYPE_TOGGLE_BUTTON, "Other Side");

  close_page (&self);
}

static void
test_exercise_ladder (void)
{
  Fixture self = { NULL };

  open_page (&self, "none", 800);
  open_exercise (&self, "plank");
  activate_row (&self, "Plank with leg raise");
  stride_test_ui_get (get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "Plank with leg raise");

  close_page (&self);
}

static void
test_self_test (void)
{
  Fixture self = { NULL };
  GtkWidget *page;

  open_page (&self, "none", 800);
  page = open_exercise (&self, "test-side-bridge");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Lateral trunk endurance");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Treat a change under 15 s as noise.");
  stride_test_ui_get (page, GTK_TYPE_LABEL,
                      "<45 low\n45-74 fair\n>=75 good; side difference above 15 % = note");
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_LABEL, "Easier and Harder"));

  close_page (&self);
}

/* --- narrow -------------------------------------------------------------------------------------- */

/* Nothing asks for more width than a phone has. */
static void
assert_fits (Fixture *self, const char *picture)
{
  int least;

  stride_test_ui_settle ();
  stride_test_ui_picture (GTK_WIDGET (self->view), picture);
  gtk_widget_measure (GTK_WIDGET (self->view), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 360);
}

static void
walk_narrow (const char *name)
{
  Fixture self = { NULL };
  g_autofree char *list = g_strdup_printf ("routines-%s", name);
  g_autofree char *library = g_strdup_printf ("library-%s", name);
  g_autofree char *exercise = g_strdup_printf ("exercise-%s", name);
  g_autofree char *routine = g_strdup_printf ("routine-%s", name);

  open_page (&self, "none", 360);
  assert_fits (&self, list);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (stride_test_ui_get (show_library (&self),
                                                                       GTK_TYPE_TOGGLE_BUTTON,
                                                                       "Filters")),
                                TRUE);
  assert_fits (&self, library);
  open_exercise (&self, "curl-up");
  assert_fits (&self, exercise);
  adw_navigation_view_pop (self.view);
  stride_test_ui_settle ();
  adw_navigation_view_push (
    self.view,
    stride_routine_page_new (self.insight, stride_catalog_find_routine (self.catalog, "level-2")));
  assert_fits (&self, routine);

  close_page (&self);
}

static void
test_narrow (void)
{
  walk_narrow ("narrow");
}

static void
test_narrow_with_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", (int) (96 * 1024 * 1.5), NULL);
  walk_narrow ("large");
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
test_new_destroy (void)
{
  Fixture self = { NULL };
  StrideRoutinesPage *page;

  open_page (&self, "none", 800);
  page = g_object_ref_sink (stride_routines_page_new (self.insight));
  g_assert_finalize_object (page);

  close_page (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_routines_init ();

  g_test_add_func ("/routines-page/new-destroy", test_new_destroy);
  g_test_add_func ("/routines-page/groups", test_groups);
  g_test_add_func ("/routines-page/groups-follow-advice", test_groups_follow_advice);
  g_test_add_func ("/routines-page/list-says-why-not", test_list_says_why_not);
  g_test_add_func ("/routines-page/routine/starts", test_routine_starts);
  g_test_add_func ("/routines-page/routine/is-locked", test_routine_is_locked);
  g_test_add_func ("/routines-page/routine/waits-for-safety", test_routine_waits_for_safety);
  g_test_add_func ("/routines-page/routine/step-opens-its-exercise", test_step_opens_its_exercise);
  g_test_add_func ("/routines-page/library/search", test_library_search);
  g_test_add_func ("/routines-page/library/nothing-found", test_library_nothing_found);
  g_test_add_func ("/routines-page/library/filters", test_library_filters);
  g_test_add_func ("/routines-page/library/find-by-keyboard", test_library_find_by_keyboard);
  g_test_add_func ("/routines-page/find", test_find);
  g_test_add_func ("/routines-page/library/opens-an-exercise", test_library_opens_an_exercise);
  g_test_add_func ("/routines-page/exercise/texts", test_exercise_texts);
  g_test_add_func ("/routines-page/exercise/figure", test_exercise_figure);
  g_test_add_func ("/routines-page/exercise/other-side", test_exercise_other_side);
  g_test_add_func ("/routines-page/exercise/ladder", test_exercise_ladder);
  g_test_add_func ("/routines-page/exercise/self-test", test_self_test);
  g_test_add_func ("/routines-page/narrow", test_narrow);
  g_test_add_func ("/routines-page/narrow-with-large-text", test_narrow_with_large_text);

  return g_test_run ();
}
