/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-person.h"

#include "stride-ui-intake.h"
#include "stride-widgets.h"

void
test_person_set_up (TestPerson *person, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  static gsize once = 0;

  if (g_once_init_enter (&once)) {
    stride_widgets_init ();
    stride_ui_intake_init ();
    g_once_init_leave (&once, 1);
  }

  person->dir = stride_test_dir_new ();
  person->clock = stride_fake_clock_new ("2026-11-22T19:00:00+01:00", "Europe/Berlin");
  person->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  person->profile = stride_profile_new (person->dir);
  g_assert_true (stride_profile_load (person->profile, &error));
  person->shoes = stride_shoes_new (person->dir);
  person->journal = stride_journal_new (person->dir, STRIDE_CLOCK (person->clock));
  g_assert_true (stride_journal_load_since (person->journal, STRIDE_DAY_NONE, &error));
  person->insight = stride_insight_new (person->catalog, person->profile, person->shoes,
                                        person->journal, STRIDE_CLOCK (person->clock));
  person->actions = g_string_new (NULL);
}

void
test_person_tear_down (TestPerson *person, gconstpointer data)
{
  g_assert_finalize_object (person->insight);
  g_assert_finalize_object (person->journal);
  g_assert_finalize_object (person->shoes);
  g_assert_finalize_object (person->profile);
  g_object_unref (person->catalog);
  g_object_unref (person->clock);
  stride_test_dir_remove (person->dir);
  g_string_free (person->actions, TRUE);
}

static void
note_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  TestPerson *person = user_data;
  g_autofree char *target = parameter ? g_variant_print (parameter, FALSE) : g_strdup ("");

  g_string_append_printf (person->actions, "win.%s%s%s%s ", g_action_get_name (G_ACTION (action)),
                          parameter ? "(" : "", target, parameter ? ")" : "");
}

GtkWindow *
test_person_window (TestPerson *person, GtkWidget *child, int width, int height)
{
  static const GActionEntry entries[] = {
    { .name = "toast", .activate = note_action, .parameter_type = "(sss)" },
    { .name = "start-routine", .activate = note_action, .parameter_type = "s" },
    { .name = "show-exercise", .activate = note_action, .parameter_type = "s" },
    { .name = "show-reading", .activate = note_action, .parameter_type = "s" },
    { .name = "show-citation", .activate = note_action, .parameter_type = "s" },
    { .name = "questionnaire", .activate = note_action },
    { .name = "safety-check", .activate = note_action },
    { .name = "entry-saved", .activate = note_action, .parameter_type = "s" },
    { .name = "log-run", .activate = note_action },
    { .name = "ask-sky", .activate = note_action },
    { .name = "sky", .activate = note_action },
    { .name = "undo", .activate = note_action },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWindow *window = stride_test_ui_window (child, width, height);

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), person);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "win", G_ACTION_GROUP (group));

  return window;
}

GtkWindow *
test_person_dialog (TestPerson *person, AdwDialog *dialog, int width, int height)
{
  GtkWindow *window = test_person_window (person, gtk_label_new ("behind"), width, height);

  adw_dialog_present (dialog, GTK_WIDGET (window));
  stride_test_ui_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  /* A dialog maps what it holds frame by frame. */
  for (int frame = 0; frame < 3; frame++) {
    gtk_widget_queue_draw (GTK_WIDGET (window));
    gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  }
  stride_test_ui_settle ();

  return window;
}

StrideAnswers *
test_person_answers (const char *text)
{
  StrideAnswers *answers = stride_answers_new ();
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  static const char *const multi[] = { "rf_emergency", "rf_urgent", "trigger", "form_signs",
                                       "shoe_signs",   "tight",     NULL };

  for (guint i = 0; words[i]; i++) {
    g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);
    g_auto (GStrv) values = g_strsplit (parts[1], ",", -1);

    if (g_str_equal (parts[1], "-"))
      stride_answers_set_skipped (answers, parts[0]);
    else if (g_strv_contains (multi, parts[0]))
      stride_answers_set_choices (answers, parts[0], (const char *const *) values);
    else if (strspn (parts[1], "0123456789") == strlen (parts[1]) &&
             !g_str_equal (parts[0], "core_freq"))
      stride_answers_set_number (answers, parts[0], (double) g_ascii_strtoll (parts[1], NULL, 10));
    else
      stride_answers_set_choice (answers, parts[0], parts[1]);
  }

  return answers;
}

void
test_person_answer (TestPerson *person, const char *text)
{
  g_autoptr (StrideAnswers) answers = test_person_answers (text);
  gint64 now = stride_clock_get_real (STRIDE_CLOCK (person->clock)) / G_USEC_PER_SEC;

  stride_profile_put_intake (person->profile, now - 60, 60, answers, TRUE);
}
