/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "today-home.h"

#include "stride-scale-picker.h"
#include "stride-test-ui.h"
#include "stride-today-page.h"
#include "stride-ui-today.h"
#include "stride-widgets.h"

#define QUIET HOME_ANSWERED "-3 8:00 run before=0 during=1 after=1 h24=1 warmup\n"
#define SORE QUIET "0 9:00 run before=0 during=3 after=6 warmup\n"
/* Five rules hold: four on the page, one under "all advice". */
#define BUSY                                                                                    \
  "profile first=-20\n"                                                                         \
  "-10 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 trigger=none form_signs=slump" \
  " core_freq=2 tight=lowback+hamstrings stress=8 fear=3 sleep=5\n"                             \
  "-2 20:00 checkin avg=1 worst=2 stress=2 conf=8\n"                                            \
  "-3 8:00 run before=0 during=1 after=1 h24=1 warmup\n"

/* What the pages ask of the window, noted down. */
typedef struct {
  Home *home;        /* (owned) */
  GtkWindow *window; /* (owned) */
  GString *asked;    /* (owned) */
} Fixture;

static void
note_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *text = parameter ? g_variant_print (parameter, FALSE) : g_strdup ("");

  g_string_append_printf (fixture->asked, "%s%s\n", g_action_get_name (G_ACTION (action)), text);
}

static void
add_window_actions (Fixture *fixture)
{
  static const GActionEntry entries[] = {
    { "start-routine", note_action, "s" }, { "show-citation", note_action, "s" },
    { "show-reading", note_action, "s" },  { "show-page", note_action, "s" },
    { "toast", note_action, "(sss)" },     { "log-run", note_action },
    { "questionnaire", note_action },      { "safety-check", note_action },
    { "check-in", note_action },           { "shoes", note_action },
    { "entry-saved", note_action, "s" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (group));
}

static void
open_page (Fixture *fixture, const char *story, int width, int height)
{
  StrideTodayPage *page;

  fixture->home = home_new (story);
  fixture->asked = g_string_new (NULL);
  page = stride_today_page_new (fixture->home->insight, fixture->home->journal,
                                fixture->home->world->profile, STRIDE_CLOCK (fixture->home->clock));
  fixture->window = stride_test_ui_window (GTK_WIDGET (page), width, height);
  add_window_actions (fixture);
  stride_test_ui_settle ();
}

static void
close_page (Fixture *fixture)
{
  stride_test_ui_close (fixture->window);
  g_string_free (fixture->asked, TRUE);
  home_free (fixture->home);
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  return stride_test_ui_find (fixture->window, GTK_TYPE_LABEL, text) != NULL;
}

static void
add_run (Fixture *fixture, const char *line)
{
  g_autoptr (World) more = world_new (fixture->home->catalog, line);
  g_autoptr (GError) error = NULL;

  stride_journal_merge (fixture->home->journal, more->entries, NULL, &error);
  g_assert_no_error (error);
  stride_test_ui_settle ();
}

static void
test_new (void)
{
  g_autoptr (Home) home = home_new ("");
  StrideTodayPage *page =
    g_object_ref_sink (stride_today_page_new (home->insight, home->journal, home->world->profile,
                                              STRIDE_CLOCK (home->clock)));

  g_assert_finalize_object (page);
}

/* With something pushed over it the page fills itself once, and then keeps still. */
static void
test_out_of_sight (void)
{
  g_autoptr (Home) home = home_new (BUSY);
  StrideTodayPage *page =
    g_object_ref_sink (stride_today_page_new (home->insight, home->journal, home->world->profile,
                                              STRIDE_CLOCK (home->clock)));
  guint n = 0;

  while (g_main_context_iteration (NULL, FALSE))
    g_assert_cmpuint (n++, <, 1000);
  g_assert_finalize_object (page);
}

static void
test_empty (void)
{
  Fixture fixture;

  open_page (&fixture, "", 700, 800);
  g_assert_true (shows (&fixture, "Why Is My Back Sore?"));
  g_assert_true (shows (&fixture, "No runs or routines yet this week."));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-empty");
  stride_test_ui_click (fixture.window, "Answer the Questions");
  stride_test_ui_click (fixture.window, "Log a Run");
  g_assert_cmpstr (fixture.asked->str, ==, "questionnaire\nlog-run\n");
  close_page (&fixture);
}

static void
test_card (void)
{
  Fixture fixture;
  GtkWidget *card;

  open_page (&fixture, SORE, 700, 1400);
  g_assert_true (shows (&fixture, "Above 5 after the run: easy days first"));
  g_assert_true (shows (&fixture, "because soreness was 6/10 after the run"));
  g_assert_true (shows (&fixture, "Evidence: weak"));
  g_assert_true (shows (&fixture, "Source: Silbernagel 2007"));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-sore");

  card = gtk_widget_get_ancestor (stride_test_ui_get (fixture.window, GTK_TYPE_LABEL,
                                                      "Above 5 after the run: easy days first"),
                                  g_type_from_name ("StrideAdviceCard"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_GROUP);
  g_assert_true (
    gtk_test_accessible_has_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_assert_true (
    gtk_test_accessible_has_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
  stride_test_ui_click (card, "Source: Silbernagel 2007");
  g_assert_cmpstr (fixture.asked->str, ==, "show-citation'silbernagel2007'\n");
  close_page (&fixture);
}

/* A stop card can be put off for a day, and not be got rid of. */
static void
test_grave_cards_stay (void)
{
  Fixture fixture;
  GtkWidget *card;

  open_page (&fixture, SORE, 700, 1400);
  card = gtk_widget_get_ancestor (stride_test_ui_get (fixture.window, GTK_TYPE_LABEL,
                                                      "Above 5 after the run: easy days first"),
                                  g_type_from_name ("StrideAdviceCard"));
  g_assert_null (stride_test_ui_find (card, GTK_TYPE_BUTTON, "Not for Me"));
  g_assert_nonnull (stride_test_ui_find (card, GTK_TYPE_BUTTON, "Later"));
  close_page (&fixture);
}

static void
test_emergency (void)
{
  Fixture fixture;

  open_page (&fixture, QUIET "0 9:00 run before=0 during=3 after=6 warmup signs=saddle\n", 700,
             900);
  g_assert_true (shows (&fixture, "Safety first"));
  g_assert_null (stride_test_ui_find (fixture.window, GTK_TYPE_BUTTON, "Later"));
  g_assert_null (stride_test_ui_find (fixture.window, GTK_TYPE_BUTTON, "Start"));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-emergency");
  g_assert_false (shows (&fixture, "Advice"));
  g_assert_null (stride_test_ui_find (fixture.window, GTK_TYPE_BUTTON, "Log a Run"));
  stride_test_ui_click (fixture.window, "Show More");
  stride_test_ui_click (fixture.window, "What to Do and Say");
  g_assert_cmpstr (fixture.asked->str, ==, "safety-check\nsafety-check\n");
  close_page (&fixture);
}

static GtkWidget *
card_of (const Fixture *fixture, const char *title)
{
  return gtk_widget_get_ancestor (stride_test_ui_get (fixture->window, GTK_TYPE_LABEL, title),
                                  g_type_from_name ("StrideAdviceCard"));
}

/* Advice without a routine leads to what it is about. */
static void
test_log_and_shoes (void)
{
  Fixture fixture;

  open_page (&fixture,
             "profile first=-20\n"
             "-10 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 trigger=hard"
             " form_signs=none core_freq=2 shoe_km=900 tight=none stress=2\n"
             "-3 8:00 run before=0 during=1 after=1 h24=1 warmup\n",
             700, 1400);
  stride_test_ui_click (card_of (&fixture, "Always on concrete or asphalt: vary it"), "Log a Run");
  g_assert_cmpstr (fixture.asked->str, ==, "log-run\n");
  stride_test_ui_click (card_of (&fixture, "These shoes have done their job"), "Shoes");
  g_assert_cmpstr (fixture.asked->str, ==, "log-run\nshoes\n");
  close_page (&fixture);
}

/* After strong soreness the card offers what opens the gate, not the routine behind it. */
static void
test_gate_is_closed (void)
{
  Fixture fixture;
  GtkWidget *card;

  open_page (&fixture, SORE, 700, 1400);
  card = card_of (&fixture, "Warmth and an easy walk");
  g_assert_null (stride_test_ui_find (card, GTK_TYPE_BUTTON, "Low-back relief 10 (9 min)"));
  g_assert_null (stride_test_ui_find (card, GTK_TYPE_BUTTON, "Log a Run"));
  stride_test_ui_click (card, "Safety Questions First");
  g_assert_cmpstr (fixture.asked->str, ==, "safety-check\n");
  close_page (&fixture);
}

static void
test_start (void)
{
  Fixture fixture;
  StrideAdviceRecord record;

  open_page (&fixture, BUSY, 700, 1800);
  stride_test_ui_click (fixture.window, "Runner's core and hips 15 (14 min)");
  g_assert_cmpstr (fixture.asked->str, ==, "start-routine'core-15'\n");
  stride_profile_get_advice (fixture.home->world->profile, "fm-slump", &record);
  g_assert_cmpint (record.done, ==, stride_insight_get_today (fixture.home->insight));
  close_page (&fixture);
}

/* Put away, taken back by the toast's action, put away again, found under "all advice". */
static void
test_dismiss_and_undo (void)
{
  Fixture fixture;
  GtkWidget *card;

  open_page (&fixture, BUSY, 700, 1800);
  card = gtk_widget_get_ancestor (stride_test_ui_get (fixture.window, GTK_TYPE_LABEL,
                                                      "A stressful week"),
                                  g_type_from_name ("StrideAdviceCard"));
  stride_test_ui_click (card, "Not for Me");
  stride_test_ui_settle ();
  g_assert_false (shows (&fixture, "A stressful week"));
  g_assert_nonnull (strstr (fixture.asked->str, "'advice.undo'"));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.window), "advice.undo", NULL));
  stride_test_ui_settle ();
  g_assert_true (shows (&fixture, "A stressful week"));
  close_page (&fixture);
}

static void
test_later_and_show_again (void)
{
  Fixture fixture;
  GtkWidget *card, *expander;

  open_page (&fixture, BUSY, 700, 2400);
  card = gtk_widget_get_ancestor (stride_test_ui_get (fixture.window, GTK_TYPE_LABEL,
                                                      "A stressful week"),
                                  g_type_from_name ("StrideAdviceCard"));
  stride_test_ui_click (card, "Later");
  stride_test_ui_settle ();
  g_assert_false (shows (&fixture, "A stressful week"));

  expander = stride_test_ui_get (fixture.window, GTK_TYPE_EXPANDER, NULL);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  stride_test_ui_wait (shows (&fixture, "A stressful week"));
  stride_test_ui_click (fixture.window, "Show Again");
  stride_test_ui_settle ();
  gtk_expander_set_expanded (GTK_EXPANDER (expander), FALSE);
  g_assert_true (shows (&fixture, "A stressful week"));
  close_page (&fixture);
}

/* A new entry changes the page while it is open. */
static void
test_log_changes_page (void)
{
  Fixture fixture;

  open_page (&fixture, QUIET, 700, 1400);
  g_assert_false (shows (&fixture, "because soreness was 6/10 after the run"));
  add_run (&fixture, "0 10:00 run before=0 during=2 after=6 warmup\n");
  g_assert_true (shows (&fixture, "because soreness was 6/10 after the run"));
  close_page (&fixture);
}

static void
test_question (void)
{
  Fixture fixture;
  StrideScalePicker *picker;
  StrideEntry *entry;

  open_page (&fixture, HOME_ANSWERED "-1 11:00 run km=8 before=0 during=1 after=1 warmup\n", 700,
             1400);
  g_assert_true (shows (&fixture, "Yesterday, 8 km. How sore is your back the day after?"));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-question");
  picker =
    STRIDE_SCALE_PICKER (stride_test_ui_get (fixture.window, STRIDE_TYPE_SCALE_PICKER, NULL));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (picker), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);

  stride_scale_picker_set_value (picker, 3);
  stride_test_ui_settle ();
  entry = stride_journal_get_latest (fixture.home->journal, STRIDE_ENTRY_RUN);
  g_assert_cmpint (stride_entry_get_run (entry)->h24, ==, 3);
  g_assert_false (shows (&fixture, "Yesterday, 8 km. How sore is your back the day after?"));
  g_assert_nonnull (strstr (fixture.asked->str, "'win.undo'"));
  g_assert_nonnull (strstr (fixture.asked->str, "entry-saved"));
  g_assert_true (shows (&fixture, "because it is 3/10 a day later and was 0 before"));
  close_page (&fixture);
}

/* Today is a Sunday: the run of Friday is of this week if that began on Monday, not if on Saturday. */
static void
test_units (void)
{
  Fixture fixture;
  GtkWidget *page;

  open_page (&fixture, HOME_ANSWERED "-2 08:00 run km=16.0934 before=0 during=1 after=1 warmup\n",
             700, 1400);
  page = stride_test_ui_get (fixture.window, STRIDE_TYPE_TODAY_PAGE, NULL);
  g_object_set (page, "first-weekday", 1, NULL);
  stride_test_ui_settle ();
  g_assert_true (shows (&fixture, "1 run, 16.1 km; soreness 1 on average."));
  g_object_set (page, "miles", TRUE, NULL);
  stride_test_ui_settle ();
  g_assert_true (shows (&fixture, "1 run, 10 mi; soreness 1 on average."));
  g_object_set (page, "first-weekday", 6, NULL);
  stride_test_ui_settle ();
  g_assert_true (shows (&fixture, "No runs or routines yet this week."));
  close_page (&fixture);
}

static void
test_why (void)
{
  Fixture fixture;
  GtkWidget *card;

  open_page (&fixture, SORE, 700, 1400);
  card = gtk_widget_get_ancestor (stride_test_ui_get (fixture.window, GTK_TYPE_LABEL,
                                                      "Above 5 after the run: easy days first"),
                                  g_type_from_name ("StrideAdviceCard"));
  stride_test_ui_click (card, "Why This?");
  stride_test_ui_wait (shows (&fixture, "Soreness after the latest run, 0–10"));
  g_assert_true (shows (&fixture, "Looks for: more than 5\nNow: 6"));
  g_assert_true (shows (&fixture, "Looks for: less than 8\nNow: 6"));
  g_assert_true (shows (&fixture, "holds"));
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (stride_test_ui_get (fixture.window, ADW_TYPE_ACTION_ROW,
                                        "Soreness after the latest run, 0–10")),
    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Looks for: more than 5\nNow: 6\nholds");
  g_assert_true (shows (&fixture, "In the 3-5 zone: hold steady"));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-why");
  close_page (&fixture);
}

/* The seen are marked, once the page is drawn, so that a card can stay until it expires. */
static void
test_marks_what_held (void)
{
  Fixture fixture;
  StrideAdviceRecord record;

  open_page (&fixture, SORE, 700, 1400);
  stride_profile_get_advice (fixture.home->world->profile, "pr-after", &record);
  g_assert_cmpint (record.last_held, ==, stride_insight_get_today (fixture.home->insight));
  g_assert_cmpint (record.first_shown, ==, record.last_held);
  close_page (&fixture);
}

static void
test_narrow (void)
{
  Fixture fixture;
  int minimum;

  open_page (&fixture, BUSY, 360, 640);
  gtk_widget_measure (gtk_window_get_child (fixture.window), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-narrow");
  close_page (&fixture);
}

/* Every button can be reached by Tab. */
static void
test_keyboard (void)
{
  Fixture fixture;
  GtkWidget *first;
  guint n_stops = 0;

  open_page (&fixture, SORE, 700, 1400);
  /* The way from one to the next depends on where they stand. */
  stride_test_ui_wait (shows (&fixture, "Warmth and an easy walk"));
  stride_test_ui_wait (gtk_widget_get_height (card_of (&fixture, "Warmth and an easy walk")) > 0);
  gtk_window_set_focus (fixture.window, NULL);
  gtk_widget_child_focus (GTK_WIDGET (fixture.window), GTK_DIR_TAB_FORWARD);
  first = gtk_window_get_focus (fixture.window);
  g_assert_nonnull (first);
  do {
    n_stops++;
    gtk_widget_child_focus (GTK_WIDGET (fixture.window), GTK_DIR_TAB_FORWARD);
  } while (gtk_window_get_focus (fixture.window) != first && n_stops < 60);
  g_assert_cmpuint (n_stops, >, 10);
  g_assert_cmpuint (n_stops, <, 60);
  close_page (&fixture);
}

/* For people to look at: dark, and large text. */
static void
test_pictures (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  Fixture fixture;
  int dpi;

  open_page (&fixture, BUSY, 1000, 1000);
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-wide");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
  stride_test_ui_settle ();
  g_assert_true (adw_style_manager_get_dark (adw_style_manager_get_default ()));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-dark");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  close_page (&fixture);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  open_page (&fixture, SORE, 360, 900);
  g_assert_true (shows (&fixture, "Above 5 after the run: easy days first"));
  stride_test_ui_picture (GTK_WIDGET (fixture.window), "today-large-text");
  close_page (&fixture);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_today_init ();

  g_test_add_func ("/today-page/new", test_new);
  g_test_add_func ("/today-page/out-of-sight", test_out_of_sight);
  g_test_add_func ("/today-page/empty", test_empty);
  g_test_add_func ("/today-page/card", test_card);
  g_test_add_func ("/today-page/grave", test_grave_cards_stay);
  g_test_add_func ("/today-page/emergency", test_emergency);
  g_test_add_func ("/today-page/log-and-shoes", test_log_and_shoes);
  g_test_add_func ("/today-page/gate-is-closed", test_gate_is_closed);
  g_test_add_func ("/today-page/start", test_start);
  g_test_add_func ("/today-page/dismiss", test_dismiss_and_undo);
  g_test_add_func ("/today-page/later", test_later_and_show_again);
  g_test_add_func ("/today-page/log-changes", test_log_changes_page);
  g_test_add_func ("/today-page/question", test_question);
  g_test_add_func ("/today-page/units", test_units);
  g_test_add_func ("/today-page/why", test_why);
  g_test_add_func ("/today-page/marks", test_marks_what_held);
  g_test_add_func ("/today-page/narrow", test_narrow);
  g_test_add_func ("/today-page/keyboard", test_keyboard);
  g_test_add_func ("/today-page/pictures", test_pictures);

  return g_test_run ();
}
