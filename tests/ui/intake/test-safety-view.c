/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-phone-words.h"
#include "stride-safety-view.h"
#include "stride-test-person.h"

static void
count (StrideSafetyView *view, guint *n)
{
  (*n)++;
}

static GtkWindow *
open_level (TestPerson *person, StrideSafetyLevel level, const char *items, StrideSafetyView **view)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  GtkWidget *widget = stride_safety_view_new ();

  if (items)
    stride_facts_set_text (facts, "flag_items", items);
  *view = STRIDE_SAFETY_VIEW (widget);
  stride_safety_view_set (*view, level, facts, stride_day_from_ymd (2026, 11, 22),
                          level == STRIDE_SAFETY_THIS_WEEK);

  return test_person_window (person, widget, 500, 800);
}

static void
test_emergency (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_EMERGENCY, "fainting", &view);
  guint n = 0;
  GtkWidget *unlock =
    stride_test_ui_get (window, GTK_TYPE_BUTTON, "Ask the Safety Questions Again");
  GtkWidget *first = stride_test_ui_get (window, GTK_TYPE_CHECK_BUTTON,
                                         "I have been checked for these signs by a professional");
  GtkWidget *second = stride_test_ui_get (window, GTK_TYPE_CHECK_BUTTON,
                                          "I have been checked, and they said that I can exercise");

  g_signal_connect (view, "checked", G_CALLBACK (count), &n);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (view), "emergency"));
  stride_test_ui_get (window, GTK_TYPE_LABEL, "You ticked: fainting");
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_BUTTON, "I Have Read This"));

  /* Both, or it stays locked. */
  g_assert_false (gtk_widget_get_sensitive (unlock));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
  g_assert_false (gtk_widget_get_sensitive (unlock));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (second), TRUE);
  g_assert_true (gtk_widget_get_sensitive (unlock));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), FALSE);
  g_assert_false (gtk_widget_get_sensitive (unlock));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
  stride_test_ui_click (window, "Ask the Safety Questions Again");
  g_assert_cmpuint (n, ==, 1);
  stride_test_ui_close (window);
}

static void
test_urgent (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_URGENT, NULL, &view);
  guint n = 0;

  g_signal_connect (view, "done", G_CALLBACK (count), &n);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (view), "emergency"));
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_CHECK_BUTTON, NULL));
  g_assert_null (
    stride_test_ui_find (window, GTK_TYPE_BUTTON, "Answer the Safety Questions Again"));
  stride_test_ui_click (window, "I Have Read This");
  g_assert_cmpuint (n, ==, 1);
  stride_test_ui_close (window);
}

static void
test_again (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_THIS_WEEK, NULL, &view);
  guint n = 0;

  g_signal_connect (view, "again", G_CALLBACK (count), &n);
  stride_test_ui_click (window, "Answer the Safety Questions Again");
  g_assert_cmpuint (n, ==, 1);
  stride_test_ui_close (window);
}

static void
test_copy (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_URGENT, "fever", &view);
  GdkContentProvider *content;
  GValue value = G_VALUE_INIT;

  stride_test_ui_click (window, "Copy Words");
  content = gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (view)));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_nonnull (strstr (g_value_get_string (&value), "I noticed: fever."));
  g_value_unset (&value);
  stride_test_ui_get (window, GTK_TYPE_BUTTON, "Copied");
  stride_test_ui_close (window);
}

/* All that stands on the page, to be sent to somebody. */
static void
test_copy_all (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_URGENT, "fever", &view);
  GdkContentProvider *content;
  GValue value = G_VALUE_INIT;
  const char *const parts[] = { "Have this checked within a day or two",
                                "Call a doctor",
                                "You ticked: fever",
                                "Words for the Phone",
                                "I noticed: fever.",
                                "November 2026. Written by Backstride",
                                "It does not replace an examination." };

  stride_test_ui_get (window, GTK_TYPE_BUTTON, "Print…");
  stride_test_ui_click (window, "Copy All");
  content = gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (view)));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (g_value_get_string (&value), parts[i]));
  g_value_unset (&value);
  stride_test_ui_close (window);
}

/* The tests run in the locale C, which speaks of no place. */
static void
test_number (TestPerson *person, gconstpointer data)
{
  StrideSafetyView *view;
  GtkWindow *window = open_level (person, STRIDE_SAFETY_EMERGENCY, "fainting", &view);
  g_autoptr (GTimeZone) zurich = g_time_zone_new_identifier ("Europe/Zurich");
  g_autoptr (GTimeZone) nairobi = g_time_zone_new_identifier ("Africa/Nairobi");
  g_autoptr (GDateTime) there = g_date_time_new (zurich, 2026, 11, 22, 12, 0, 0);
  g_autoptr (GDateTime) elsewhere = g_date_time_new (nairobi, 2026, 11, 22, 12, 0, 0);

  stride_safety_view_show_number (view, there);
  stride_test_ui_get (window, GTK_TYPE_LABEL, "Emergency number in Switzerland: 144 or 112");
  stride_safety_view_show_number (view, elsewhere);
  g_assert_null (
    stride_test_ui_find (window, GTK_TYPE_LABEL, "Emergency number in Switzerland: 144 or 112"));
  stride_test_ui_close (window);
}

static void
test_words (TestPerson *person, gconstpointer data)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  g_autofree char *bare = stride_phone_words_new (STRIDE_SAFETY_PROFESSIONAL, facts);
  g_autofree char *full = NULL;
  g_autofree char *logged = NULL;

  g_assert_null (strstr (bare, "noticed"));
  g_assert_null (strstr (bare, "of 10"));
  g_assert_nonnull (strstr (bare, "two weeks"));

  stride_facts_set_text (facts, "flag_items", "fever, night sweats");
  stride_facts_set_number (facts, "q.pain_week", 7);
  full = stride_phone_words_new (STRIDE_SAFETY_EMERGENCY, facts);
  g_assert_nonnull (strstr (full, "I noticed: fever, night sweats."));
  g_assert_nonnull (strstr (full, "7 of 10"));
  g_assert_nonnull (strstr (full, "help now"));

  /* What was logged since is newer than memory, and the worst of it counts. */
  stride_facts_set_number (facts, "run.after", 2);
  stride_facts_set_number (facts, "today.sore", 8);
  logged = stride_phone_words_new (STRIDE_SAFETY_EMERGENCY, facts);
  g_assert_nonnull (strstr (logged, "8 of 10"));
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

#define ADD(name, func)                                                         \
  g_test_add ("/safety-view/" name, TestPerson, NULL, test_person_set_up, func, \
              test_person_tear_down)
  ADD ("emergency", test_emergency);
  ADD ("urgent", test_urgent);
  ADD ("again", test_again);
  ADD ("copy", test_copy);
  ADD ("copy-all", test_copy_all);
  ADD ("number", test_number);
  ADD ("words", test_words);
#undef ADD

  return g_test_run ();
}
