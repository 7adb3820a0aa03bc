/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-findings-page.h"
#include "stride-test-person.h"

#define SAFE "rf_emergency=none rf_urgent=none pain_week=3 "
#define THREE                                                                                    \
  SAFE                                                                                           \
    "settle=48_72 trigger=long,sitting load_jump=30_100 form_signs=none core_freq=0 plank_s=25 " \
    "shoe_km=300 surface=grass tight=lowback stress=3"
#define ONE                                                                             \
  SAFE "settle=none trigger=none load_jump=no form_signs=none core_freq=0 shoe_km=100 " \
       "surface=grass tight=none stress=1"
#define NOTHING                                                                         \
  SAFE "settle=none trigger=none load_jump=no form_signs=none core_freq=2 shoe_km=100 " \
       "surface=grass tight=none stress=1"

static GtkWindow *
open_page (TestPerson *person, const char *answers, int width, int height)
{
  StrideFindingsPage *page;
  GtkWidget *view = adw_navigation_view_new ();

  if (answers)
    test_person_answer (person, answers);
  page = stride_findings_page_new (person->insight);
  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));

  return test_person_window (person, view, width, height);
}

static gboolean
says (GtkWindow *window, const char *text)
{
  return stride_test_ui_find (window, GTK_TYPE_LABEL, text) != NULL;
}

static void
test_unasked (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, NULL, 700, 900);

  g_assert_true (says (window, "Not Asked Yet"));
  stride_test_ui_click (window, "Answer the Questions");
  g_assert_cmpstr (person->actions->str, ==, "win.questionnaire ");

  /* Once answered, it is there without being opened anew. */
  test_person_answer (person, THREE);
  stride_test_ui_settle ();
  g_assert_true (says (window, "Likely Contributors"));
  stride_test_ui_close (window);
}

static void
test_three (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, THREE, 700, 2400);
  GtkWidget *bar = stride_test_ui_get (window, GTK_TYPE_LEVEL_BAR, NULL);

  stride_test_ui_picture (GTK_WIDGET (window), "findings-three");
  g_assert_true (says (window, "Core, hip and leg capacity"));
  g_assert_true (says (window, "Training load and distance"));
  g_assert_true (
    says (window,
          "• In the last 30 days, was any single run much longer than your longest run of the "
          "month before? 30-100 % longer\n• long runs\n• How long does it usually take to "
          "settle after a run? two to three days"));
  g_assert_true (says (window, "first to try · based on 4 answers"));
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Core, hip and leg capacity");
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "90 of 100");
  gtk_test_accessible_assert_property (
    gtk_widget_get_ancestor (bar, ADW_TYPE_PREFERENCES_ROW), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "first to try · based on 4 answers, 90 of 100, Evidence: strong");
  stride_test_ui_picture (GTK_WIDGET (window), "findings-three");
  stride_test_ui_close (window);
}

/* The moon has its own line, no score, and a way to its page: first by an invitation. */
static void
test_cosmic (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, THREE, 700, 2400);

  g_assert_true (says (window, "Cosmic alignment"));
  g_assert_true (says (window, "Untested on you, and it weighs nothing. Shall we ask the moon, "
                               "just for fun? ;-)"));
  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Cosmic alignment"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_cmpstr (person->actions->str, ==, "win.ask-sky ");

  stride_profile_set_cosmic (person->profile, TRUE);
  stride_test_ui_wait (
    says (window, "Weighs nothing. Whatever the moon does, it never alters advice."));
  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Cosmic alignment"));
  stride_test_ui_wait (strstr (person->actions->str, "win.sky") != NULL);
  stride_test_ui_close (window);
}

static void
test_none (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, NOTHING, 700, 1400);

  g_assert_true (says (window, "No Clear Contributor"));
  g_assert_true (says (window, "That is common. Log two weeks and see."));
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_LEVEL_BAR, NULL));
  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Log a Run"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_cmpstr (person->actions->str, ==, "win.log-run ");
  stride_test_ui_picture (GTK_WIDGET (window), "findings-none");
  stride_test_ui_close (window);
}

static void
test_one (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, ONE, 700, 1600);

  g_assert_true (says (window, "Likely Contributors"));
  g_assert_true (says (window, "How often do you train trunk, hips or legs (strength)? never"));
  stride_test_ui_picture (GTK_WIDGET (window), "findings-one");
  stride_test_ui_close (window);
}

static void
test_actions (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, ONE, 700, 2400);
  GtkWidget *row = stride_test_ui_get (window, ADW_TYPE_EXPANDER_ROW,
                                       "Try first: Start strength work, three short sessions");

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  stride_test_ui_settle ();
  g_assert_true (says (window, "strong"));
  gtk_widget_activate (
    stride_test_ui_get (window, ADW_TYPE_BUTTON_ROW, "Start “Progression level 1: foundation 9”"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_cmpstr (person->actions->str, ==, "win.start-routine('level-1') ");
  stride_test_ui_picture (GTK_WIDGET (window), "findings-open");
  stride_test_ui_close (window);
}

static void
test_reading (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, ONE, 700, 2400);
  GtkWidget *row = stride_test_ui_get (window, ADW_TYPE_EXPANDER_ROW,
                                       "Try first: Start strength work, three short sessions");

  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Read More"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_cmpstr (person->actions->str, ==, "win.show-reading('core') ");

  g_string_truncate (person->actions, 0);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  stride_test_ui_settle ();
  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Source"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_true (g_str_has_prefix (person->actions->str, "win.show-citation('"));
  stride_test_ui_close (window);
}

/* By keyboard one begins at the top, not at the first list that happens to take the focus. */
static void
test_focus (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, ONE, 700, 1600);
  GtkWidget *bar = stride_test_ui_get (window, GTK_TYPE_LEVEL_BAR, NULL);

  gtk_window_set_focus (window, NULL);
  g_assert_true (gtk_widget_child_focus (gtk_window_get_child (window), GTK_DIR_TAB_FORWARD));
  while (!gtk_widget_is_ancestor (bar, gtk_window_get_focus (window)) &&
         !GTK_IS_LIST_BOX_ROW (gtk_window_get_focus (window)))
    g_assert_true (gtk_widget_child_focus (gtk_window_get_child (window), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (bar, gtk_window_get_focus (window)));
  stride_test_ui_close (window);
}

/* The day is looked at anew with each return to the window; what says the same stays where it is. */
static void
test_stays (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person, ONE, 700, 1600);
  GtkWidget *bar = stride_test_ui_get (window, GTK_TYPE_LEVEL_BAR, NULL);

  stride_insight_invalidate (person->insight);
  stride_test_ui_settle ();
  g_assert_true (stride_test_ui_get (window, GTK_TYPE_LEVEL_BAR, NULL) == bar);
  stride_test_ui_close (window);
}

/* Help comes before whatever may contribute. */
static void
test_safety_first (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_page (person,
                                 "rf_emergency=none rf_urgent=leg_pain pain_week=3 settle=none "
                                 "trigger=none core_freq=0 stress=1",
                                 700, 2400);

  g_assert_true (says (window, "Book a physiotherapist or doctor"));
  gtk_widget_activate (
    stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "Book a physiotherapist or doctor"));
  stride_test_ui_wait (person->actions->len > 0);
  g_assert_cmpstr (person->actions->str, ==, "win.safety-check ");
  stride_test_ui_close (window);
}

static void
test_last_time (TestPerson *person, gconstpointer data)
{
  GtkWindow *window;

  test_person_answer (person, THREE);
  stride_fake_clock_advance (person->clock, 56 * G_TIME_SPAN_DAY);
  window = open_page (person, ONE, 700, 2400);

  g_assert_true (says (window, "Compared with 22 November 2026"));
  g_assert_true (says (window, "90 then, 45 now"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (
                                   stride_test_ui_get (window, ADW_TYPE_EXPANDER_ROW,
                                                       "What You Answered Differently")),
                                 TRUE);
  g_assert_true (says (window, "Which runs or days bring it on most?"));
  g_assert_true (says (window, "Then: long runs; after long sitting or driving\nNow: no pattern"));
  g_assert_true (says (window, "Last answered: Today. Every eight weeks is enough."));
  stride_test_ui_close (window);
}

/* What the log knows is said as such. */
static void
test_log_speaks (TestPerson *person, gconstpointer data)
{
  static const int metres[] = { 8000, 8000, 8000, 20000 };
  GtkWindow *window;

  for (guint i = 0; i < G_N_ELEMENTS (metres); i++) {
    g_autoptr (StrideEntry) entry = NULL;
    g_autoptr (GError) error = NULL;
    StrideEntryHead head = { 0 };
    StrideRun run;

    stride_run_init (&run);
    run.distance_m = metres[i];
    run.before = run.during = run.after = 1;
    head.day = stride_day_parse ("2026-11-05") + 4 * (StrideDay) i;
    head.at = (gint64) head.day * 86400 + 43200;
    entry = stride_entry_new_run (&head, &run, NULL);
    g_assert_true (stride_journal_add (person->journal, entry, &error));
  }

  window = open_page (person, THREE, 700, 2400);
  g_assert_true (says (window, "Your log says"));
  g_assert_true (says (window,
                       "What to try first, from your answers and your log. A score says how "
                       "much there is to try, not what is wrong with your back; what is "
                       "better studied comes first. Where your "
                       "log knows better than memory, it speaks."));
  g_assert_true (says (window, "one run was 150 % longer than the longest of the month before"));
  stride_test_ui_close (window);
}

static void
test_pictures (TestPerson *person, gconstpointer data)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkWindow *window;
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  window = open_page (person, THREE, 360, 900);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 360);
  stride_test_ui_picture (GTK_WIDGET (window), "findings-narrow");
  stride_test_ui_close (window);

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  window = open_page (person, THREE, 800, 1000);
  stride_test_ui_picture (GTK_WIDGET (window), "findings-dark");
  stride_test_ui_close (window);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * 1024, NULL);
  window = open_page (person, THREE, 420, 1000);
  stride_test_ui_picture (GTK_WIDGET (window), "findings-large");
  stride_test_ui_close (window);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

#define ADD(name, func)                                                           \
  g_test_add ("/findings-page/" name, TestPerson, NULL, test_person_set_up, func, \
              test_person_tear_down)
  ADD ("unasked", test_unasked);
  ADD ("three", test_three);
  ADD ("cosmic", test_cosmic);
  ADD ("none", test_none);
  ADD ("one", test_one);
  ADD ("actions", test_actions);
  ADD ("reading", test_reading);
  ADD ("focus", test_focus);
  ADD ("stays", test_stays);
  ADD ("safety-first", test_safety_first);
  ADD ("last-time", test_last_time);
  ADD ("log-speaks", test_log_speaks);
  ADD ("pictures", test_pictures);
#undef ADD

  return g_test_run ();
}
