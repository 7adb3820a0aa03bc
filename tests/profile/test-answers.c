/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-answers.h"
#include "stride-error.h"

static const char *const runs[] = { "long", "hills", NULL };
static const char *const none[] = { "none", NULL };

static StrideAnswers *
sample (void)
{
  StrideAnswers *answers = stride_answers_new ();

  stride_answers_set_choices (answers, "trigger", runs);
  stride_answers_set_choice (answers, "surface", "trail");
  stride_answers_set_number (answers, "stress", 4);
  stride_answers_set_skipped (answers, "sleep");

  return answers;
}

static void
test_absent (void)
{
  g_autoptr (StrideAnswers) answers = stride_answers_new ();

  g_assert_cmpuint (stride_answers_get_size (answers), ==, 0);
  g_assert_cmpint (stride_answers_get_kind (answers, "stress"), ==, STRIDE_ANSWER_ABSENT);
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (answers, "stress", -1), -1, 1e-9);
  g_assert_null (stride_answers_get_choice (answers, "stress"));
  g_assert_null (stride_answers_get_choices (answers, "stress"));
}

static void
test_kinds (void)
{
  g_autoptr (StrideAnswers) answers = sample ();

  g_assert_cmpint (stride_answers_get_kind (answers, "trigger"), ==, STRIDE_ANSWER_CHOICES);
  g_assert_cmpint (stride_answers_get_kind (answers, "surface"), ==, STRIDE_ANSWER_CHOICE);
  g_assert_cmpint (stride_answers_get_kind (answers, "stress"), ==, STRIDE_ANSWER_NUMBER);
  g_assert_cmpint (stride_answers_get_kind (answers, "sleep"), ==, STRIDE_ANSWER_SKIPPED);

  g_assert_true (g_strv_equal (stride_answers_get_choices (answers, "trigger"), runs));
  g_assert_cmpstr (stride_answers_get_choice (answers, "surface"), ==, "trail");
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (answers, "stress", -1), 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (answers, "sleep", -1), -1, 1e-9);
}

/* An answer given again stays where it was, and nothing of the old one shines through. */
static void
test_again (void)
{
  g_autoptr (StrideAnswers) answers = sample ();

  stride_answers_set_number (answers, "trigger", 3);

  g_assert_cmpuint (stride_answers_get_size (answers), ==, 4);
  g_assert_cmpstr (stride_answers_get_question (answers, 0), ==, "trigger");
  g_assert_null (stride_answers_get_choices (answers, "trigger"));
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (answers, "trigger", -1), 3, 1e-9);
}

/* Setting an answer to what it already holds must not read freed memory. */
static void
test_itself (void)
{
  g_autoptr (StrideAnswers) answers = sample ();

  stride_answers_set_choice (answers, "surface", stride_answers_get_choice (answers, "surface"));
  stride_answers_set_choices (answers, "trigger", stride_answers_get_choices (answers, "trigger"));

  g_assert_cmpstr (stride_answers_get_choice (answers, "surface"), ==, "trail");
  g_assert_true (g_strv_equal (stride_answers_get_choices (answers, "trigger"), runs));
}

static void
test_remove (void)
{
  g_autoptr (StrideAnswers) answers = sample ();

  stride_answers_remove (answers, "surface");
  stride_answers_remove (answers, "surface");

  g_assert_cmpuint (stride_answers_get_size (answers), ==, 3);
  g_assert_cmpint (stride_answers_get_kind (answers, "surface"), ==, STRIDE_ANSWER_ABSENT);
  g_assert_cmpstr (stride_answers_get_question (answers, 1), ==, "stress");
}

static void
test_copy_is_apart (void)
{
  g_autoptr (StrideAnswers) answers = sample ();
  g_autoptr (StrideAnswers) copy = stride_answers_copy (answers);

  g_assert_true (stride_answers_equal (answers, copy));
  stride_answers_set_choices (copy, "trigger", none);
  g_assert_false (stride_answers_equal (answers, copy));
  g_assert_true (g_strv_equal (stride_answers_get_choices (answers, "trigger"), runs));
}

static void
test_equal (void)
{
  g_autoptr (StrideAnswers) a = sample ();
  g_autoptr (StrideAnswers) b = stride_answers_new ();

  stride_answers_set_skipped (b, "sleep");
  stride_answers_set_number (b, "stress", 4);
  stride_answers_set_choice (b, "surface", "trail");
  g_assert_false (stride_answers_equal (a, b));
  stride_answers_set_choices (b, "trigger", runs);
  g_assert_true (stride_answers_equal (a, b));

  stride_answers_set_number (b, "stress", 5);
  g_assert_false (stride_answers_equal (a, b));
  stride_answers_set_skipped (b, "stress");
  g_assert_false (stride_answers_equal (a, b));
}

static void
test_json (void)
{
  g_autoptr (StrideAnswers) answers = sample ();
  g_autoptr (JsonNode) node = stride_answers_to_json (answers);
  g_autofree char *text = json_to_string (node, FALSE);
  g_autoptr (StrideAnswers) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (
    text, ==,
    "{\"trigger\":[\"long\",\"hills\"],\"surface\":\"trail\",\"stress\":4,\"sleep\":null}");

  again = stride_answers_from_json (node, &error);
  g_assert_no_error (error);
  g_assert_true (stride_answers_equal (answers, again));
  g_assert_cmpstr (stride_answers_get_question (again, 3), ==, "sleep");
}

static void
test_halves (void)
{
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  stride_answers_set_number (answers, "sleep", 6.5);
  node = stride_answers_to_json (answers);
  text = json_to_string (node, FALSE);

  g_assert_cmpstr (text, ==, "{\"sleep\":6.5}");
}

static void
test_refuses (void)
{
  static const struct {
    const char *text;
    const char *named;
  } cases[] = {
    { "[]", "answers" },
    { "3", "answers" },
    { "{\"stress\": true}", "answers.stress" },
    { "{\"stress\": {}}", "answers.stress" },
    { "{\"a\": 1, \"trigger\": [\"long\", 2]}", "answers.trigger" },
    { "{\"trigger\": [[\"long\"]]}", "answers.trigger" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (JsonNode) node = json_from_string (cases[i].text, NULL);

    g_assert_null (stride_answers_from_json (node, &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
    g_assert_nonnull (strstr (error->message, cases[i].named));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answers/absent", test_absent);
  g_test_add_func ("/answers/kinds", test_kinds);
  g_test_add_func ("/answers/again", test_again);
  g_test_add_func ("/answers/itself", test_itself);
  g_test_add_func ("/answers/remove", test_remove);
  g_test_add_func ("/answers/copy-is-apart", test_copy_is_apart);
  g_test_add_func ("/answers/equal", test_equal);
  g_test_add_func ("/answers/json", test_json);
  g_test_add_func ("/answers/halves", test_halves);
  g_test_add_func ("/answers/refuses", test_refuses);

  return g_test_run ();
}
