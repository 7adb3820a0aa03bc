/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-check-in-dialog.h"
#include "stride-test-person.h"

static GtkWindow *
open_dialog (TestPerson *person)
{
  StrideCheckInDialog *dialog =
    stride_check_in_dialog_new (person->insight, person->journal, STRIDE_CLOCK (person->clock));

  return test_person_dialog (person, ADW_DIALOG (dialog), 640, 760);
}

static void
press (GtkWindow *window, guint keyval)
{
  stride_test_ui_key (window, keyval, 0);
  stride_test_ui_settle ();
}

static void
answer (GtkWindow *window, guint keyval)
{
  press (window, keyval);
  press (window, GDK_KEY_Return);
}

static const StrideCheckIn *
latest (TestPerson *person)
{
  StrideEntry *entry = stride_journal_get_latest (person->journal, STRIDE_ENTRY_CHECK_IN);

  return entry ? stride_entry_get_check_in (entry) : NULL;
}

static void
test_new (TestPerson *person, gconstpointer data)
{
  StrideCheckInDialog *dialog = g_object_ref_sink (
    stride_check_in_dialog_new (person->insight, person->journal, STRIDE_CLOCK (person->clock)));

  g_assert_finalize_object (dialog);
}

/* Ten keys. */
static void
test_keyboard_alone (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_dialog (person);
  const StrideCheckIn *check_in;

  answer (window, GDK_KEY_3);
  answer (window, GDK_KEY_5);
  stride_test_ui_picture (GTK_WIDGET (window), "check-in");
  answer (window, GDK_KEY_6);
  answer (window, GDK_KEY_8);
  g_assert_null (latest (person));
  press (window, GDK_KEY_k); /* none */
  if (!gtk_widget_get_sensitive (stride_test_ui_get (window, GTK_TYPE_BUTTON, "Save")))
    press (window, GDK_KEY_l);
  press (window, GDK_KEY_Return);

  check_in = latest (person);
  g_assert_nonnull (check_in);
  g_assert_cmpint (check_in->avg, ==, 3);
  g_assert_cmpint (check_in->worst, ==, 5);
  g_assert_cmpint (check_in->stress, ==, 6);
  g_assert_cmpint (check_in->confidence, ==, 8);
  stride_test_ui_close (window);
}

static void
tick_none (GtkWindow *window)
{
  gtk_widget_activate (stride_test_ui_get (window, ADW_TYPE_ACTION_ROW, "none of these"));
  stride_test_ui_wait (
    gtk_widget_get_sensitive (stride_test_ui_get (window, GTK_TYPE_BUTTON, "Save")));
}

/* Digits are answers wherever the focus is. */
static void
test_digits_anywhere (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_dialog (person);

  gtk_widget_grab_focus (stride_test_ui_get (window, GTK_TYPE_BUTTON, "Skip"));
  press (window, GDK_KEY_1);
  press (window, GDK_KEY_0);
  press (window, GDK_KEY_Return);
  for (int i = 0; i < 3; i++) {
    gtk_widget_grab_focus (stride_test_ui_get (window, GTK_TYPE_BUTTON, "Skip"));
    answer (window, GDK_KEY_4);
  }
  tick_none (window);
  press (window, GDK_KEY_Return);
  g_assert_cmpint (latest (person)->avg, ==, 10);
  g_assert_cmpint (latest (person)->worst, ==, 4);
  stride_test_ui_close (window);
}

static void
test_skip_and_back (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_dialog (person);

  answer (window, GDK_KEY_3);
  stride_test_ui_click (window, "Skip");
  press (window, GDK_KEY_BackSpace);
  press (window, GDK_KEY_BackSpace);
  answer (window, GDK_KEY_4);
  stride_test_ui_click (window, "Skip");
  stride_test_ui_click (window, "Skip");
  stride_test_ui_click (window, "Skip");
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_BUTTON, "Skip"));
  tick_none (window);
  press (window, GDK_KEY_Return);

  g_assert_cmpint (latest (person)->avg, ==, 4);
  g_assert_cmpint (latest (person)->worst, ==, STRIDE_UNSET);
  g_assert_null (latest (person)->signs);
  g_assert_null (strstr (person->actions->str, "safety-check"));
  stride_test_ui_close (window);
}

/* A new sign leads to the safety screens, and counts at once. */
static void
test_sign (TestPerson *person, gconstpointer data)
{
  GtkWindow *window = open_dialog (person);

  for (int i = 0; i < 4; i++)
    answer (window, GDK_KEY_2);
  press (window, GDK_KEY_1);
  press (window, GDK_KEY_Return);

  g_assert_cmpstr (latest (person)->signs[0], ==, "saddle");
  g_assert_nonnull (strstr (person->actions->str, "win.entry-saved("));
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_EMERGENCY);
  stride_test_ui_close (window);
}

/* Six of ten at the worst closes the gate, and asks at once what opens it. */
static void
test_flare (TestPerson *person, gconstpointer data)
{
  GtkWindow *window;

  test_person_answer (person, "rf_emergency=none rf_urgent=none pain_week=2");
  stride_fake_clock_advance (person->clock, G_TIME_SPAN_HOUR);
  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_CLEAR);
  window = open_dialog (person);
  answer (window, GDK_KEY_3);
  answer (window, GDK_KEY_6);
  answer (window, GDK_KEY_2);
  answer (window, GDK_KEY_5);
  tick_none (window);
  press (window, GDK_KEY_Return);

  g_assert_cmpint (stride_insight_get_safety (person->insight), ==, STRIDE_SAFETY_UNKNOWN);
  g_assert_nonnull (strstr (person->actions->str, "win.entry-saved("));
  stride_test_ui_close (window);
}

static void
test_twice_a_day (TestPerson *person, gconstpointer data)
{
  for (int i = 0; i < 2; i++) {
    GtkWindow *window = open_dialog (person);
    g_autoptr (GPtrArray) entries = NULL;

    for (int question = 0; question < 4; question++)
      answer (window, i == 0 ? GDK_KEY_2 : GDK_KEY_7);
    tick_none (window);
    press (window, GDK_KEY_Return);
    entries = stride_journal_list (person->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
    g_assert_cmpuint (entries->len, ==, 1);
    stride_test_ui_close (window);
    stride_fake_clock_advance (person->clock, G_TIME_SPAN_HOUR);
  }

  g_assert_cmpint (latest (person)->avg, ==, 7);
}

static GtkWidget *
button (GtkWindow *window, const char *label)
{
  return stride_test_ui_get (window, GTK_TYPE_BUTTON, label);
}

/* A mistyped answer of last week: the rest stays, the day too, and undo brings the old one back. */
static void
test_correct (TestPerson *person, gconstpointer data)
{
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 3, 2),
                           .at = 1772442000,
                           .tz = 60,
                           .note = (char *) "on holiday" };
  StrideCheckIn typed = { 3, 9, STRIDE_UNSET, 7, NULL };
  g_autoptr (StrideEntry) entry = stride_entry_new_check_in (&head, &typed, NULL);
  g_autofree char *id = g_strdup (stride_entry_get_id (entry));
  g_autoptr (GPtrArray) entries = NULL;
  const StrideEntryHead *now;
  GtkWindow *window;

  g_assert_true (stride_journal_add (person->journal, entry, NULL));
  window =
    test_person_dialog (person,
                        ADW_DIALOG (stride_check_in_dialog_new_for_entry (
                          person->insight, person->journal, STRIDE_CLOCK (person->clock), entry)),
                        640, 760);
  press (window, GDK_KEY_Return);
  answer (window, GDK_KEY_4);
  g_assert_false (gtk_widget_get_sensitive (button (window, "Continue")));
  stride_test_ui_click (window, "Skip");
  press (window, GDK_KEY_Return);
  g_assert_true (gtk_widget_get_sensitive (button (window, "Save")));
  press (window, GDK_KEY_Return);

  entries = stride_journal_list (person->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpint (latest (person)->avg, ==, 3);
  g_assert_cmpint (latest (person)->worst, ==, 4);
  g_assert_cmpint (latest (person)->stress, ==, STRIDE_UNSET);
  g_assert_cmpint (latest (person)->confidence, ==, 7);
  g_assert_null (latest (person)->signs);
  now = stride_entry_get_head (stride_journal_find (person->journal, id));
  g_assert_cmpint (now->day, ==, head.day);
  g_assert_cmpint (now->at, ==, head.at);
  g_assert_cmpint (now->tz, ==, 60);
  g_assert_cmpstr (now->note, ==, "on holiday");

  g_assert_true (stride_journal_undo (person->journal, NULL));
  g_assert_cmpint (latest (person)->worst, ==, 9);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

#define ADD(name, func)                                                             \
  g_test_add ("/check-in-dialog/" name, TestPerson, NULL, test_person_set_up, func, \
              test_person_tear_down)
  ADD ("new", test_new);
  ADD ("keyboard-alone", test_keyboard_alone);
  ADD ("digits-anywhere", test_digits_anywhere);
  ADD ("skip-and-back", test_skip_and_back);
  ADD ("sign", test_sign);
  ADD ("flare", test_flare);
  ADD ("twice-a-day", test_twice_a_day);
  ADD ("correct", test_correct);
#undef ADD

  return g_test_run ();
}
