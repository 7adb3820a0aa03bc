/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-question-view.h"
#include "stride-test-person.h"

static void
on_picked (StrideQuestionView *view, guint *n)
{
  (*n)++;
}

static GtkWindow *
open_question (TestPerson *person,
               const char *id,
               const char *answered,
               StrideQuestionView **view,
               int width)
{
  g_autoptr (StrideAnswers) answers =
    answered ? test_person_answers (answered) : stride_answers_new ();
  GtkWidget *widget = stride_question_view_new ();

  *view = STRIDE_QUESTION_VIEW (widget);
  stride_question_view_set_question (*view, stride_catalog_find_question (person->catalog, id),
                                     answers);

  return test_person_window (person, widget, width, 700);
}

static GtkWidget *
row (gpointer root, const char *text)
{
  return stride_test_ui_get (root, ADW_TYPE_ACTION_ROW, text);
}

static gboolean
is_chosen (StrideQuestionView *view, const char *question, const char *option)
{
  g_autoptr (StrideAnswers) answers = stride_question_view_dup_answer (view);
  const char *const *many = stride_answers_get_choices (answers, question);

  return many ? g_strv_contains (many, option)
              : g_strcmp0 (stride_answers_get_choice (answers, question), option) == 0;
}

static void
test_single (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "surface", NULL, &view, 500);
  guint n = 0;

  g_signal_connect (view, "picked", G_CALLBACK (on_picked), &n);
  g_assert_false (stride_question_view_get_has_answer (view));

  gtk_widget_activate (row (window, "trail"));
  stride_test_ui_wait (n == 1);
  g_assert_true (stride_question_view_get_has_answer (view));
  g_assert_true (is_chosen (view, "surface", "trail"));
  gtk_test_accessible_assert_role (row (window, "trail"), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (row (window, "trail"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "trail");
  gtk_test_accessible_assert_state (row (window, "trail"), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (row (window, "grass"), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  /* Another one takes its place. */
  g_assert_true (stride_question_view_press (view, GDK_KEY_1));
  g_assert_true (is_chosen (view, "surface", "concrete"));
  gtk_test_accessible_assert_state (row (window, "trail"), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_cmpuint (n, ==, 2);
  stride_test_ui_close (window);
}

static void
test_group_is_labelled (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "surface", NULL, &view, 500);
  GtkWidget *list = stride_test_ui_get (window, GTK_TYPE_LIST_BOX, NULL);

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where do you run most?");
  stride_test_ui_close (window);
}

/* "None of these" clears the others and the reverse. */
/* A drawing helps those who see it, its words those who do not. */
static void
test_pictures (TestPerson *person, gconstpointer data)
{
  static const struct {
    const char *question;
    guint n_pictures;
  } cases[] = { { "tight", 4 },      { "form_signs", 4 }, { "surface", 7 },
                { "shoe_signs", 4 }, { "foot_roll", 3 },  { "trigger", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideQuestionView *view;
    GtkWindow *window = open_question (person, cases[i].question, NULL, &view, 500);
    StrideQuestion *question = stride_catalog_find_question (person->catalog, cases[i].question);
    guint n_options, n_described = 0;
    const StrideOption *options = stride_question_get_options (question, &n_options);

    for (guint k = 0; k < n_options; k++)
      n_described +=
        gtk_test_accessible_has_property (GTK_ACCESSIBLE (row (window, options[k].text)),
                                          GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    g_assert_cmpuint (n_described, ==, cases[i].n_pictures);
    stride_test_ui_close (window);
  }
}

static void
test_none (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "tight", NULL, &view, 500);
  guint n = 0;

  g_signal_connect (view, "picked", G_CALLBACK (on_picked), &n);
  stride_question_view_press (view, GDK_KEY_1);
  stride_question_view_press (view, GDK_KEY_3);
  g_assert_true (is_chosen (view, "tight", "hamstrings"));
  g_assert_true (is_chosen (view, "tight", "lowback"));
  gtk_test_accessible_assert_role (row (window, "lower back"), GTK_ACCESSIBLE_ROLE_CHECKBOX);

  stride_question_view_press (view, GDK_KEY_5);
  g_assert_true (is_chosen (view, "tight", "none"));
  g_assert_false (is_chosen (view, "tight", "lowback"));
  stride_question_view_press (view, GDK_KEY_2);
  g_assert_false (is_chosen (view, "tight", "none"));

  /* Ticked twice is not ticked; several answers are never picked for the person. */
  stride_question_view_press (view, GDK_KEY_2);
  g_assert_false (stride_question_view_get_has_answer (view));
  g_assert_cmpuint (n, ==, 0);
  stride_test_ui_close (window);
}

/* Twelve answers: nine digits, then letters. */
static void
test_letters (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "rf_urgent", NULL, &view, 500);

  g_assert_true (stride_question_view_press (view, GDK_KEY_a));
  g_assert_true (is_chosen (view, "rf_urgent", "pregnant"));
  g_assert_true (stride_question_view_press (view, GDK_KEY_C));
  g_assert_true (is_chosen (view, "rf_urgent", "none"));
  g_assert_false (stride_question_view_press (view, GDK_KEY_d));
  g_assert_false (stride_question_view_press (view, GDK_KEY_0));
  g_assert_false (stride_question_view_press (view, GDK_KEY_Tab));
  stride_test_ui_close (window);
}

static void
test_answered_before (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "trigger", "trigger=long,sitting", &view, 500);

  g_assert_true (stride_question_view_get_has_answer (view));
  g_assert_true (is_chosen (view, "trigger", "long"));
  g_assert_true (is_chosen (view, "trigger", "sitting"));
  gtk_test_accessible_assert_state (row (window, "long runs"), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  stride_test_ui_close (window);
}

static void
test_scale (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "stress", "stress=6", &view, 500);
  g_autoptr (StrideAnswers) before = stride_question_view_dup_answer (view);
  g_autoptr (StrideAnswers) after = NULL;

  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (before, "stress", -1), 6, 1e-9);
  stride_question_view_focus (view);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_9, 0));
  after = stride_question_view_dup_answer (view);
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (after, "stress", -1), 9, 1e-9);
  stride_test_ui_close (window);
}

static void
test_number (TestPerson *person, gconstpointer data)
{
  StrideQuestionView *view;
  GtkWindow *window = open_question (person, "sleep", NULL, &view, 500);
  GtkWidget *entry = stride_test_ui_get (window, GTK_TYPE_ENTRY, NULL);
  g_autoptr (StrideAnswers) half = NULL;
  g_autoptr (StrideAnswers) nonsense = NULL;

  gtk_editable_set_text (GTK_EDITABLE (entry), "6,5");
  half = stride_question_view_dup_answer (view);
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (half, "sleep", -1), 6.5, 1e-9);

  gtk_editable_set_text (GTK_EDITABLE (entry), "well");
  nonsense = stride_question_view_dup_answer (view);
  g_assert_cmpfloat (stride_answers_get_number (nonsense, "sleep", 5), <, 0);

  stride_question_view_set_error (view, "Enter a number.");
  g_assert_nonnull (stride_test_ui_find (window, GTK_TYPE_LABEL, "Enter a number."));
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "7");
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_LABEL, "Enter a number."));
  stride_test_ui_close (window);
}

/* Every question of the catalogue fits the narrowest window, and its rows are big enough to tap. */
static void
test_narrow (TestPerson *person, gconstpointer data)
{
  GListModel *questions = stride_catalog_get_questions (person->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);
    StrideQuestionView *view;
    GtkWindow *window = open_question (person, stride_question_get_id (question), NULL, &view, 360);
    int least;

    gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                        NULL);
    g_assert_cmpint (least, <=, 336);
    stride_test_ui_close (window);
  }
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

#define ADD(name, func)                                                           \
  g_test_add ("/question-view/" name, TestPerson, NULL, test_person_set_up, func, \
              test_person_tear_down)
  ADD ("single", test_single);
  ADD ("group-is-labelled", test_group_is_labelled);
  ADD ("pictures", test_pictures);
  ADD ("none", test_none);
  ADD ("letters", test_letters);
  ADD ("answered-before", test_answered_before);
  ADD ("scale", test_scale);
  ADD ("number", test_number);
  ADD ("narrow", test_narrow);
#undef ADD

  return g_test_run ();
}
