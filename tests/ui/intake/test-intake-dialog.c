/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake-dialog.h"
#include "stride-test-person.h"

typedef struct {
  guint n;
  gboolean complete;
} Finish;

static void
on_finished (StrideIntakeDialog *dialog, gboolean complete, Finish *finish)
{
  finish->n++;
  finish->complete = complete;
}

static StrideIntakeDialog *
new_dialog (TestPerson *person, StrideIntakeMode mode, Finish *finish)
{
  StrideIntakeDialog *dialog =
    stride_intake_dialog_new (person->insight, person->profile, STRIDE_CLOCK (person->clock), mode);

  g_signal_connect (dialog, "finished", G_CALLBACK (on_finished), finish);

  return dialog;
}

static GtkWindow *
open_dialog (TestPerson *person, StrideIntakeMode mode, Finish *finish)
{
  return test_person_dialog (person, ADW_DIALOG (new_dialog (person, mode, finish)), 700, 900);
}

static gboolean
asks (GtkWindow *window, const char *question)
{
  return stride_test_ui_find (window, GTK_TYPE_LABEL, question) != NULL;
}

#define EMERGENCY "Since this back soreness began, have you had any of these?"
#define URGENT "Do any of these apply to you?"
#define PAIN "How sore was your back after running, at its worst in the last 7 days?"
#define SETTLE "How long does it usually take to settle after a run?"
#define TRIGGER "Which runs or days bring it on most?"

static void
press (GtkWindow *window, guint keyval)
{
  stride_test_ui_key (window, keyval, 0);
  stride_test_ui_settle ();
}

/* Both screens with "none of these", by keys. */
static void
pass_safety (GtkWindow *window)
{
  g_assert_true (asks (window, EMERGENCY));
  press (window, GDK_KEY_9);
  press (window, GDK_KEY_Return);
  g_assert_true (asks (window, URGENT));
  press (window, GDK_KEY_c);
  press (window, GDK_KEY_Return);
}

static void
close_all (GtkWindow *window)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));

  if (dialog)
    adw_dialog_force_close (dialog);
  stride_test_ui_settle ();
  stride_test_ui_close (window);
}

static void
test_new (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  StrideIntakeDialog *dialog =
    g_object_ref_sink (new_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish));

  g_assert_finalize_object (dialog);
}

static void
test_welcome (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_WELCOME, &finish);

  stride_test_ui_picture (GTK_WIDGET (window), "intake-welcome");
  stride_test_ui_get (window, GTK_TYPE_LABEL, "It does not replace care");
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Your data stays on this device");
  stride_test_ui_picture (GTK_WIDGET (window), "intake-welcome");
  g_assert_cmpint (stride_profile_get_first_start (person->profile), ==, 0);
  stride_test_ui_click (window, "Start");
  g_assert_true (asks (window, EMERGENCY));
  g_assert_cmpint (stride_profile_get_first_start (person->profile), >, 0);
  close_all (window);
}

/* Not now: it does not come up by itself again. */
static void
test_look_around (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_WELCOME, &finish);

  stride_test_ui_click (window, "Look Around First");
  stride_test_ui_wait (finish.n == 1);
  g_assert_false (finish.complete);
  g_assert_cmpint (stride_profile_get_first_start (person->profile), >, 0);
  g_assert_null (stride_profile_get_open_intake (person->profile));
  close_all (window);
}

static void
test_keyboard_alone (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  const StrideIntakeRecord *record;

  pass_safety (window);
  g_assert_true (asks (window, PAIN));
  press (window, GDK_KEY_4);
  press (window, GDK_KEY_Return);
  g_assert_true (asks (window, SETTLE));
  press (window, GDK_KEY_3);
  g_assert_true (asks (window, TRIGGER));
  press (window, GDK_KEY_1);
  press (window, GDK_KEY_9);
  press (window, GDK_KEY_Return);
  g_assert_true (asks (window, "In the last 30 days, was any single run much longer than your "
                               "longest run of the month before?"));
  press (window, GDK_KEY_3);
  press (window, GDK_KEY_4); /* slump */
  press (window, GDK_KEY_Return);
  press (window, GDK_KEY_1); /* never trains */
  g_assert_true (asks (window, "About how many kilometres are on the shoes you run in most?"));
  press (window, GDK_KEY_BackSpace);
  g_assert_true (asks (window, "How often do you train trunk, hips or legs (strength)?"));
  press (window, GDK_KEY_2); /* less than once: now the plank is not asked, it hurts */
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (window, GTK_TYPE_ENTRY, NULL)), "450");
  press (window, GDK_KEY_Return);
  press (window, GDK_KEY_2); /* asphalt */
  press (window, GDK_KEY_3); /* low back */
  press (window, GDK_KEY_KP_Enter);
  press (window, GDK_KEY_5);
  g_assert_cmpuint (finish.n, ==, 0);
  press (window, GDK_KEY_Return);

  stride_test_ui_wait (finish.n == 1);
  g_assert_true (finish.complete);
  record = stride_profile_get_latest_intake (person->profile);
  g_assert_nonnull (record);
  g_assert_cmpint (record->tz, ==, 60);
  g_assert_cmpstr (stride_answers_get_choice (record->answers, "core_freq"), ==, "lt1");
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (record->answers, "shoe_km", -1), 450,
                                  1e-9);
  g_assert_nonnull (stride_insight_get_scores (person->insight));
  close_all (window);
}

static void
test_progress (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  GtkWidget *bar = stride_test_ui_get (window, GTK_TYPE_PROGRESS_BAR, NULL);

  g_assert_nonnull (stride_test_ui_find (window, GTK_TYPE_LABEL, "Safety · 1 of 11"));
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Progress");
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Safety · 1 of 11");
  pass_safety (window);
  g_assert_nonnull (stride_test_ui_find (window, GTK_TYPE_LABEL, "Soreness · 3 of 11"));
  close_all (window);
}

/* Every answer is on the disk before the next question: leave at any time and go on. */
static void
test_saved_at_each_answer (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  g_autoptr (StrideProfile) other = stride_profile_new (person->dir);

  pass_safety (window);
  press (window, GDK_KEY_7);
  press (window, GDK_KEY_Return);
  g_assert_true (stride_profile_load (other, NULL));
  g_assert_cmpfloat_with_epsilon (
    stride_answers_get_number (stride_profile_get_open_intake (other)->answers, "pain_week", -1), 7,
    1e-9);
  close_all (window);
  g_assert_cmpuint (finish.n, ==, 1);
  g_assert_false (finish.complete);

  stride_fake_clock_advance (person->clock, G_TIME_SPAN_DAY);
  window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  g_assert_true (asks (window, SETTLE));
  press (window, GDK_KEY_BackSpace);
  g_assert_true (asks (window, PAIN));
  close_all (window);

  /* After three weeks memory is not the same: from the start. */
  stride_fake_clock_advance (person->clock, 21 * G_TIME_SPAN_DAY);
  window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  g_assert_true (asks (window, EMERGENCY));
  close_all (window);
}

static void
test_emergency (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);

  press (window, GDK_KEY_1);
  press (window, GDK_KEY_Return);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Get medical help now");
  stride_test_ui_picture (GTK_WIDGET (window), "intake-emergency");
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_EMERGENCY);
  close_all (window);
  g_assert_false (finish.complete);

  /* Whatever is opened now, it is this page. */
  window = open_dialog (person, STRIDE_INTAKE_MODE_SAFETY_ONLY, &finish);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Get medical help now");
  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (stride_test_ui_get (window, GTK_TYPE_CHECK_BUTTON,
                                          "I have been checked for these signs by a professional")),
    TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (stride_test_ui_get (
                                 window, GTK_TYPE_CHECK_BUTTON,
                                 "I have been checked, and they said that I can exercise")),
                               TRUE);
  stride_test_ui_click (window, "Ask the Safety Questions Again");
  stride_test_ui_settle ();
  g_assert_cmpint (stride_profile_get_checked_at (person->profile), >, 0);
  g_assert_cmpint (stride_insight_get_safety (person->insight), !=, STRIDE_SAFETY_EMERGENCY);

  /* The sign is still there: locked again. */
  press (window, GDK_KEY_8);
  press (window, GDK_KEY_Return);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_EMERGENCY);
  close_all (window);
}

/* A slip of the finger is mended by going back. */
static void
test_back_from_emergency (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);

  press (window, GDK_KEY_2);
  press (window, GDK_KEY_Return);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Get medical help now");
  press (window, GDK_KEY_BackSpace);
  pass_safety (window);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_CLEAR);
  close_all (window);
}

static void
test_safety_only (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_SAFETY_ONLY, &finish);

  pass_safety (window);
  stride_test_ui_wait (finish.n == 1);
  g_assert_true (finish.complete);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_CLEAR);
  g_assert_null (stride_insight_get_scores (person->insight));
  close_all (window);
}

/* The screens on their own do not throw away a questionnaire that is half done. */
static void
test_safety_keeps_open (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);

  pass_safety (window);
  press (window, GDK_KEY_7);
  press (window, GDK_KEY_Return);
  close_all (window);

  window = open_dialog (person, STRIDE_INTAKE_MODE_SAFETY_ONLY, &finish);
  press (window, GDK_KEY_9);
  press (window, GDK_KEY_Return);
  press (window, GDK_KEY_7); /* pain below a knee */
  press (window, GDK_KEY_Return);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Book a physiotherapist or doctor");
  stride_test_ui_picture (GTK_WIDGET (window), "intake-professional");
  stride_test_ui_click (window, "I Have Read This");
  stride_test_ui_wait (finish.n == 2);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_PROFESSIONAL);
  close_all (window);

  window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  g_assert_true (asks (window, SETTLE));
  close_all (window);
}

/* "What to do" shows what to do; the questions are a button away. */
static void
test_what_to_do (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window;

  test_person_answer (person, "rf_emergency=none rf_urgent=fever pain_week=3");
  window = open_dialog (person, STRIDE_INTAKE_MODE_SAFETY_ONLY, &finish);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Have this checked within a day or two");
  stride_test_ui_click (window, "Answer the Safety Questions Again");
  pass_safety (window);
  stride_test_ui_wait (finish.n == 1);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_CLEAR);
  close_all (window);
}

#define LEAD                                                                                   \
  "Your entry is saved. After strong soreness or a new sign, these two questions come again. " \
  "They "                                                                                      \
  "take half a minute."

/* After a sore run the screens come by themselves: what was logged is kept, and they can wait. */
static void
test_after_entry (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window;
  StrideEntryHead head = { .tz = 60 };
  StrideRestDay rest;
  g_autoptr (StrideEntry) entry = NULL;

  test_person_answer (person, "rf_emergency=none rf_urgent=none pain_week=3");
  head.at = stride_clock_get_real (STRIDE_CLOCK (person->clock)) / G_USEC_PER_SEC;
  head.day = stride_day_from_unix (head.at, head.tz);
  head.modified = head.at * 1000;
  stride_rest_day_init (&rest);
  rest.soreness = 6;
  entry = stride_entry_new_rest_day (&head, &rest, NULL);
  g_assert_true (stride_journal_add (person->journal, entry, NULL));

  window = open_dialog (person, STRIDE_INTAKE_MODE_AFTER_ENTRY, &finish);
  stride_test_ui_get (window, GTK_TYPE_LABEL, LEAD);
  stride_test_ui_picture (GTK_WIDGET (window), "intake-after-entry");
  press (window, GDK_KEY_9);
  press (window, GDK_KEY_Return);
  g_assert_true (asks (window, URGENT));
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_LABEL, LEAD));
  stride_test_ui_click (window, "Not Now");
  stride_test_ui_wait (finish.n == 1);
  g_assert_false (finish.complete);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_UNKNOWN);
  close_all (window);

  window = open_dialog (person, STRIDE_INTAKE_MODE_AFTER_ENTRY, &finish);
  pass_safety (window);
  stride_test_ui_wait (finish.n == 2);
  g_assert_true (finish.complete);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_CLEAR);
  g_assert_nonnull (stride_insight_get_scores (person->insight));
  close_all (window);
}

static void
test_wrong_number (TestPerson *person, gconstpointer data)
{
  Finish finish = { 0 };
  GtkWindow *window;
  g_autoptr (StrideAnswers) answers = test_person_answers (
    "rf_emergency=none rf_urgent=none pain_week=2 settle=none trigger=- form_signs=- core_freq=-");

  stride_profile_put_intake (person->profile,
                             stride_clock_get_real (STRIDE_CLOCK (person->clock)) / G_USEC_PER_SEC,
                             60, answers, FALSE);
  window = open_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (window, GTK_TYPE_ENTRY, NULL)), "lots");
  press (window, GDK_KEY_Return);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Enter a number from 0 to 3000.");
  stride_test_ui_picture (GTK_WIDGET (window), "intake-number");
  gtk_editable_set_text (GTK_EDITABLE (stride_test_ui_get (window, GTK_TYPE_ENTRY, NULL)), "300");
  press (window, GDK_KEY_Return);
  g_assert_true (asks (window, "Where do you run most?"));
  close_all (window);
}

static void
test_pictures (TestPerson *person, gconstpointer data)
{
  static const struct {
    const char *name;
    int width;
    int height;
    gboolean dark;
    double scale;
  } looks[] = {
    { "wide", 900, 860, FALSE, 1 },
    { "narrow", 360, 640, FALSE, 1 },
    { "dark", 700, 860, TRUE, 1 },
    { "large", 420, 860, FALSE, 1.5 },
  };
  AdwStyleManager *style = adw_style_manager_get_default ();
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++) {
    Finish finish = { 0 };
    StrideIntakeDialog *dialog = new_dialog (person, STRIDE_INTAKE_MODE_FULL, &finish);
    g_autofree char *emergency = g_strdup_printf ("intake-emergency-%s", looks[i].name);
    g_autofree char *multi = g_strdup_printf ("intake-multi-%s", looks[i].name);
    g_autofree char *scale = g_strdup_printf ("intake-scale-%s", looks[i].name);
    g_autofree char *single = g_strdup_printf ("intake-single-%s", looks[i].name);
    GtkWindow *window;

    adw_style_manager_set_color_scheme (style, looks[i].dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                                             : ADW_COLOR_SCHEME_FORCE_LIGHT);
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi",
                  (int) ((dpi > 0 ? dpi : 96 * 1024) * looks[i].scale), NULL);
    window = test_person_dialog (person, ADW_DIALOG (dialog), looks[i].width, looks[i].height);
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, looks[i].width + 60);
    press (window, GDK_KEY_1);
    stride_test_ui_picture (GTK_WIDGET (window), multi);
    press (window, GDK_KEY_Return);
    stride_test_ui_picture (GTK_WIDGET (window), emergency);
    press (window, GDK_KEY_BackSpace);
    pass_safety (window);
    press (window, GDK_KEY_4);
    stride_test_ui_picture (GTK_WIDGET (window), scale);
    press (window, GDK_KEY_Return);
    stride_test_ui_picture (GTK_WIDGET (window), single);
    close_all (window);
    stride_fake_clock_advance (person->clock, 30 * G_TIME_SPAN_DAY);
  }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

#define ADD(name, func)                                                           \
  g_test_add ("/intake-dialog/" name, TestPerson, NULL, test_person_set_up, func, \
              test_person_tear_down)
  ADD ("new", test_new);
  ADD ("welcome", test_welcome);
  ADD ("look-around", test_look_around);
  ADD ("keyboard-alone", test_keyboard_alone);
  ADD ("progress", test_progress);
  ADD ("saved-at-each-answer", test_saved_at_each_answer);
  ADD ("emergency", test_emergency);
  ADD ("back-from-emergency", test_back_from_emergency);
  ADD ("safety-only", test_safety_only);
  ADD ("safety-keeps-open", test_safety_keeps_open);
  ADD ("what-to-do", test_what_to_do);
  ADD ("after-entry", test_after_entry);
  ADD ("wrong-number", test_wrong_number);
  ADD ("pictures", test_pictures);
#undef ADD

  return g_test_run ();
}
