/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "routines-fixture.h"

static void
test_groups (void)
{
  Fixture self = { NULL };

  fixture_open (&self, "none", 800);

  g_assert_null (stride_test_ui_find (self.window, GTK_TYPE_LABEL, "For You Now"));
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "Core and Strength");
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "Self-Tests");
  stride_test_ui_get (self.window, ADW_TYPE_ACTION_ROW, "McGill big three 12");
  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "12 min");
  stride_test_ui_picture (GTK_WIDGET (self.view), "routines-wide");

  fixture_close (&self);
}

/* Advice that comes with a change of the log reorders the page at once. */
static void
test_groups_follow_advice (void)
{
  Fixture self = { NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  const char *const none[] = { "none", NULL };

  fixture_open (&self, "none", 800);
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

  fixture_close (&self);
}

/* A row says why it is not offered; it opens all the same. */
static void
test_list_says_why_not (void)
{
  Fixture self = { NULL };

  fixture_open (&self, NULL, 800);

  stride_test_ui_get (self.window, GTK_TYPE_LABEL, "The two safety questions come first.");
  fixture_activate_row (&self, "McGill big three 12");
  fixture_get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  fixture_close (&self);
}

/* --- a routine ----------------------------------------------------------------------------------- */

static void
test_routine_starts (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *button;

  fixture_open (&self, "none", 800);
  fixture_activate_row (&self, "Desk reset 4");
  page = fixture_get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  stride_test_ui_get (page, GTK_TYPE_LABEL, "Break up sitting before and between runs");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "6 exercises");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Seated trunk rotation");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "20 s, on each side");
  button = stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 4 min");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Start, 3 minutes 56 seconds");
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_null (stride_test_ui_find (page, ADW_TYPE_BANNER, NULL));
  stride_test_ui_picture (GTK_WIDGET (self.view), "routine-wide");
  stride_test_ui_click (page, "Start · 4 min");
  g_assert_cmpstr (self.started, ==, "desk-4");

  fixture_close (&self);
}

static void
test_routine_is_locked (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *button;
  const char *why = "Get medical help now; exercises are locked until you have been checked.";

  fixture_open (&self, "saddle", 800);
  fixture_activate_row (&self, "Breathing and relaxation 5");
  page = fixture_get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);

  button = stride_test_ui_get (page, GTK_TYPE_BUTTON, "Start · 5 min");
  g_assert_false (gtk_widget_is_sensitive (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       why);
  stride_test_ui_get (page, ADW_TYPE_BANNER, why);

  fixture_close (&self);
}

/* Without the safety questions the way to them is one button away, and answering them opens the gate. */
static void
test_routine_waits_for_safety (void)
{
  Fixture self = { NULL };
  const char *const none[] = { "none", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  GtkWidget *page;

  fixture_open (&self, NULL, 800);
  fixture_activate_row (&self, "Desk reset 4");
  page = fixture_get_visible (&self, STRIDE_TYPE_ROUTINE_PAGE);
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

  fixture_close (&self);
}

static void
test_step_opens_its_exercise (void)
{
  Fixture self = { NULL };

  fixture_open (&self, "none", 800);
  fixture_activate_row (&self, "Desk reset 4");
  fixture_activate_row (&self, "Seated figure four");
  stride_test_ui_get (fixture_get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "How to Do It");

  fixture_close (&self);
}

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

  fixture_open (&self, "none", 360);
  assert_fits (&self, list);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (stride_test_ui_get (fixture_show_library (&self),
                                                                       GTK_TYPE_TOGGLE_BUTTON,
                                                                       "Filters")),
                                TRUE);
  assert_fits (&self, library);
  fixture_open_exercise (&self, "curl-up");
  assert_fits (&self, exercise);
  adw_navigation_view_pop (self.view);
  stride_test_ui_settle ();
  adw_navigation_view_push (
    self.view,
    stride_routine_page_new (self.insight, stride_catalog_find_routine (self.catalog, "level-2")));
  assert_fits (&self, routine);

  fixture_close (&self);
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

  fixture_open (&self, "none", 800);
  page = g_object_ref_sink (stride_routines_page_new (self.insight));
  g_assert_finalize_object (page);

  fixture_close (&self);
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/routines-page/new-destroy", test_new_destroy);
  g_test_add_func ("/routines-page/groups", test_groups);
  g_test_add_func ("/routines-page/groups-follow-advice", test_groups_follow_advice);
  g_test_add_func ("/routines-page/list-says-why-not", test_list_says_why_not);
  g_test_add_func ("/routines-page/routine/starts", test_routine_starts);
  g_test_add_func ("/routines-page/routine/is-locked", test_routine_is_locked);
  g_test_add_func ("/routines-page/routine/waits-for-safety", test_routine_waits_for_safety);
  g_test_add_func ("/routines-page/routine/step-opens-its-exercise", test_step_opens_its_exercise);
  g_test_add_func ("/routines-page/narrow", test_narrow);
  g_test_add_func ("/routines-page/narrow-with-large-text", test_narrow_with_large_text);

  return g_test_run ();
}
