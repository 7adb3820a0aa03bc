/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-intake.h"

typedef struct {
  StrideCatalog *catalog;
  StrideIntake *intake;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  fixture->intake = stride_intake_new (fixture->catalog, NULL, NULL, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->intake);
  g_object_unref (fixture->catalog);
}

static void
assert_asking (StrideIntake *intake, const char *id)
{
  g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_ASKING);
  g_assert_cmpstr (stride_question_get_id (stride_intake_get_question (intake)), ==, id);
}

#define assert_choices(intake, ...)                                               \
  G_STMT_START                                                                    \
  {                                                                               \
    const char *const list[] = { __VA_ARGS__, NULL };                             \
    g_autoptr (GError) choices_error = NULL;                                      \
    gboolean taken = stride_intake_answer_choices (intake, list, &choices_error); \
    g_assert_no_error (choices_error);                                            \
    g_assert_true (taken);                                                        \
  }                                                                               \
  G_STMT_END

static void
assert_choice (StrideIntake *intake, const char *option)
{
  g_autoptr (GError) error = NULL;

  stride_intake_answer_choice (intake, option, &error);
  g_assert_no_error (error);
}

static void
assert_number (StrideIntake *intake, double value)
{
  g_autoptr (GError) error = NULL;

  stride_intake_answer_number (intake, value, &error);
  g_assert_no_error (error);
}

/* Skips what can be skipped until @id is asked. */
static void
skip_to (StrideIntake *intake, const char *id)
{
  while (stride_intake_get_state (intake) == STRIDE_INTAKE_ASKING &&
         g_strcmp0 (stride_question_get_id (stride_intake_get_question (intake)), id) != 0) {
    g_autoptr (GError) error = NULL;

    stride_intake_skip (intake, &error);
    g_assert_no_error (error);
  }
}

static void
pass_safety (StrideIntake *intake)
{
  assert_choices (intake, "none");
  assert_choices (intake, "none");
}

static void
on_changed (StrideIntake *intake, guint *n)
{
  (*n)++;
}

static void
test_begins_with_safety (Fixture *fixture, gconstpointer data)
{
  guint done, total;

  assert_asking (fixture->intake, "rf_emergency");
  g_assert_false (stride_intake_can_go_back (fixture->intake));
  stride_intake_get_progress (fixture->intake, &done, &total);
  g_assert_cmpuint (done, ==, 0);
  g_assert_cmpuint (total, >=, 11);
  assert_choices (fixture->intake, "none");
  assert_asking (fixture->intake, "rf_urgent");
}

static void
test_emergency_ends_at_once (Fixture *fixture, gconstpointer data)
{
  static const char *const signs[] = { "saddle", "bladder", "legs_both", "leg_weak",
                                       "sexual", "trauma",  "chest",     "fever_severe" };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++) {
    g_autoptr (StrideIntake) intake = stride_intake_new (fixture->catalog, NULL, NULL, FALSE);
    guint done, total;

    assert_choices (intake, signs[i]);
    g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_EMERGENCY);
    g_assert_null (stride_intake_get_question (intake));
    g_assert_cmpuint (stride_answers_get_size (stride_intake_get_answers (intake)), ==, 1);
    stride_intake_get_progress (intake, &done, &total);
    g_assert_cmpuint (done, ==, total);
  }
}

/* Ticked by mistake: back, and on. */
static void
test_back_from_emergency (Fixture *fixture, gconstpointer data)
{
  assert_choices (fixture->intake, "saddle", "trauma");
  g_assert_true (stride_intake_can_go_back (fixture->intake));
  stride_intake_go_back (fixture->intake);
  assert_asking (fixture->intake, "rf_emergency");
  assert_choices (fixture->intake, "none");
  assert_asking (fixture->intake, "rf_urgent");
}

static void
test_safety_only (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideIntake) intake = stride_intake_new (fixture->catalog, NULL, NULL, TRUE);
  guint total;

  stride_intake_get_progress (intake, NULL, &total);
  g_assert_cmpuint (total, ==, 2);
  pass_safety (intake);
  g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_FINISHED);
}

/* The three that must be answered. */
static void
test_cannot_skip_safety (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_intake_skip (fixture->intake, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
  g_clear_error (&error);
  assert_choices (fixture->intake, "none");
  g_assert_false (stride_intake_skip (fixture->intake, NULL));
  assert_choices (fixture->intake, "none");
  assert_asking (fixture->intake, "pain_week");
  g_assert_false (stride_intake_skip (fixture->intake, NULL));
  assert_number (fixture->intake, 4);
  g_assert_true (stride_intake_skip (fixture->intake, NULL));
}

static void
test_none_is_exclusive (Fixture *fixture, gconstpointer data)
{
  static const char *const both[] = { "none", "saddle", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_intake_answer_choices (fixture->intake, both, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  assert_asking (fixture->intake, "rf_emergency");
  g_assert_cmpuint (stride_answers_get_size (stride_intake_get_answers (fixture->intake)), ==, 0);
}

static void
test_refuses (Fixture *fixture, gconstpointer data)
{
  static const char *const nothing[] = { NULL };
  static const char *const unknown[] = { "toothache", NULL };
  static const char *const many[] = { "long", "fast", "hills", "hard", "shoes", NULL };
  static const double numbers[] = { -1, 11, 4.5 };
  StrideIntake *intake = fixture->intake;
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_intake_answer_choices (intake, nothing, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  g_clear_error (&error);
  g_assert_false (stride_intake_answer_choices (intake, unknown, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  g_clear_error (&error);
  g_assert_false (stride_intake_answer_number (intake, 3, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
  g_clear_error (&error);
  g_assert_false (stride_intake_answer_choice (intake, "none", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);

  pass_safety (intake);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_clear_error (&error);
    g_assert_false (stride_intake_answer_number (intake, numbers[i], &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  }

  assert_number (intake, 3);
  g_clear_error (&error);
  g_assert_false (stride_intake_answer_choice (intake, "a while", &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  assert_choice (intake, "lt24");

  g_clear_error (&error);
  g_assert_false (stride_intake_answer_choices (intake, many, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  assert_asking (intake, "trigger");
}

/* However they were ticked, they are kept in the order of the question, each once. */
static void
test_order_of_choices (Fixture *fixture, gconstpointer data)
{
  const char *const *kept;

  pass_safety (fixture->intake);
  assert_number (fixture->intake, 3);
  assert_choice (fixture->intake, "lt24");
  assert_choices (fixture->intake, "sitting", "long", "sitting");

  kept = stride_answers_get_choices (stride_intake_get_answers (fixture->intake), "trigger");
  g_assert_cmpuint (g_strv_length ((char **) kept), ==, 2);
  g_assert_cmpstr (kept[0], ==, "long");
  g_assert_cmpstr (kept[1], ==, "sitting");
}

static void
test_changed_answer_drops_branch (Fixture *fixture, gconstpointer data)
{
  StrideIntake *intake = fixture->intake;
  StrideAnswers *answers = stride_intake_get_answers (intake);

  pass_safety (intake);
  assert_number (intake, 3);
  assert_choice (intake, "gt72");
  assert_asking (intake, "duration");
  assert_choice (intake, "gt12w");
  assert_asking (intake, "trigger");
  assert_choices (intake, "hills");
  g_assert_cmpint (stride_answers_get_kind (answers, "duration"), ==, STRIDE_ANSWER_CHOICE);

  stride_intake_go_back (intake);
  stride_intake_go_back (intake);
  stride_intake_go_back (intake);
  assert_asking (intake, "settle");
  assert_choice (intake, "lt24");
  assert_asking (intake, "trigger");
  g_assert_cmpint (stride_answers_get_kind (answers, "duration"), ==, STRIDE_ANSWER_ABSENT);
  /* What does not depend on it stays. */
  g_assert_cmpint (stride_answers_get_kind (answers, "trigger"), ==, STRIDE_ANSWER_CHOICES);
}

static void
test_back_keeps_the_answer (Fixture *fixture, gconstpointer data)
{
  StrideAnswers *answers = stride_intake_get_answers (fixture->intake);

  pass_safety (fixture->intake);
  assert_number (fixture->intake, 7);
  stride_intake_go_back (fixture->intake);
  assert_asking (fixture->intake, "pain_week");
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (answers, "pain_week", -1), 7, 1e-9);
}

static void
test_back_at_the_start (Fixture *fixture, gconstpointer data)
{
  guint n = 0;

  g_signal_connect (fixture->intake, "changed", G_CALLBACK (on_changed), &n);
  stride_intake_go_back (fixture->intake);
  assert_asking (fixture->intake, "rf_emergency");
  g_assert_cmpuint (n, ==, 0);
}

static void
test_changed (Fixture *fixture, gconstpointer data)
{
  static const char *const unknown[] = { "toothache", NULL };
  guint n = 0;

  g_signal_connect (fixture->intake, "changed", G_CALLBACK (on_changed), &n);
  pass_safety (fixture->intake);
  g_assert_cmpuint (n, ==, 2);
  g_assert_false (stride_intake_answer_choices (fixture->intake, unknown, NULL));
  g_assert_cmpuint (n, ==, 2);
  assert_number (fixture->intake, 3);
  g_assert_true (stride_intake_skip (fixture->intake, NULL));
  g_assert_cmpuint (n, ==, 4);
  stride_intake_go_back (fixture->intake);
  g_assert_cmpuint (n, ==, 5);
}

/* Leave at any time and go on later. */
static void
test_resume (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideIntake) later = NULL;
  guint done;

  pass_safety (fixture->intake);
  assert_number (fixture->intake, 3);
  assert_choice (fixture->intake, "lt24");
  later =
    stride_intake_new (fixture->catalog, NULL, stride_intake_get_answers (fixture->intake), FALSE);

  assert_asking (later, "trigger");
  stride_intake_get_progress (later, &done, NULL);
  g_assert_cmpuint (done, ==, 4);
  stride_intake_go_back (later);
  assert_asking (later, "settle");
}

/* Answers of an older catalogue that fit no more are asked again. */
static void
test_resume_with_odd_answers (Fixture *fixture, gconstpointer data)
{
  static const char *const none[] = { "none", NULL };
  static const char *const gone[] = { "none", "hiccups", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (StrideIntake) intake = NULL;

  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", gone);
  stride_answers_set_choice (answers, "pain_week", "much");
  stride_answers_set_number (answers, "no_such_question", 1);
  intake = stride_intake_new (fixture->catalog, NULL, answers, FALSE);

  assert_asking (intake, "rf_urgent");
  assert_choices (intake, "none");
  assert_asking (intake, "pain_week");
}

static void
test_resume_emergency (Fixture *fixture, gconstpointer data)
{
  static const char *const sign[] = { "chest", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (StrideIntake) intake = NULL;

  stride_answers_set_choices (answers, "rf_emergency", sign);
  intake = stride_intake_new (fixture->catalog, NULL, answers, FALSE);

  g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_EMERGENCY);
}

/* What is logged is not asked; what an earlier questionnaire said counts for nothing here. */
static void
test_known_facts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideFacts) known = stride_facts_new ();
  g_autoptr (StrideIntake) intake = NULL;

  stride_facts_set_number (known, "load.spike_pct", 5);
  stride_facts_set_number (known, "shoe.km", 300);
  stride_facts_set_boolean (known, "flag.emergency", TRUE);
  stride_facts_set_number (known, "q.pain_week", 9);
  intake = stride_intake_new (fixture->catalog, known, NULL, FALSE);

  pass_safety (intake);
  assert_asking (intake, "pain_week");
  assert_number (intake, 2);
  assert_choice (intake, "lt24");
  assert_asking (intake, "trigger");
  assert_choices (intake, "long");
  assert_asking (intake, "form_signs");
  skip_to (intake, "surface");
  assert_asking (intake, "surface");
  g_assert_cmpint (stride_answers_get_kind (stride_intake_get_answers (intake), "shoe_km"), ==,
                   STRIDE_ANSWER_ABSENT);
  /* The caller's facts are as they were. */
  g_assert_true (stride_facts_get_boolean (known, "flag.emergency", FALSE));
}

static void
test_finished (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  pass_safety (fixture->intake);
  assert_number (fixture->intake, 1);
  skip_to (fixture->intake, "nothing");
  g_assert_cmpint (stride_intake_get_state (fixture->intake), ==, STRIDE_INTAKE_FINISHED);
  g_assert_false (stride_intake_skip (fixture->intake, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
  g_clear_error (&error);
  g_assert_false (stride_intake_answer_number (fixture->intake, 1, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);

  stride_intake_go_back (fixture->intake);
  assert_asking (fixture->intake, "stress");
}

/* From every state, everything that can be asked of it. */
static void
test_all_pairs (Fixture *fixture, gconstpointer data)
{
  static const char *const none[] = { "none", NULL };
  static const char *const sign[] = { "saddle", NULL };
  static const char *const *const starts[] = { NULL, sign, none };
  static const StrideIntakeState states[] = { STRIDE_INTAKE_ASKING, STRIDE_INTAKE_EMERGENCY,
                                              STRIDE_INTAKE_FINISHED };

  for (guint s = 0; s < G_N_ELEMENTS (states); s++) {
    for (int wanted = 0; wanted < 4; wanted++) {
      g_autoptr (StrideAnswers) answers = stride_answers_new ();
      g_autoptr (StrideIntake) intake = NULL;
      gboolean taken;

      if (starts[s])
        stride_answers_set_choices (answers, "rf_emergency", starts[s]);
      if (states[s] == STRIDE_INTAKE_FINISHED)
        stride_answers_set_choices (answers, "rf_urgent", none);
      intake = stride_intake_new (fixture->catalog, NULL, answers, TRUE);
      g_assert_cmpint (stride_intake_get_state (intake), ==, states[s]);

      switch (wanted) {
      case 0: /* on */
        taken = stride_intake_answer_choices (intake, none, NULL);
        g_assert_cmpint (taken, ==, states[s] == STRIDE_INTAKE_ASKING);
        break;
      case 1: /* to the emergency */
        taken = stride_intake_answer_choices (intake, sign, NULL);
        g_assert_cmpint (taken, ==, states[s] == STRIDE_INTAKE_ASKING);
        if (taken)
          g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_EMERGENCY);
        break;
      case 2: /* to the end */
        while (stride_intake_answer_choices (intake, none, NULL))
          ;
        g_assert_cmpint (stride_intake_get_state (intake), !=, STRIDE_INTAKE_ASKING);
        break;
      default: /* back */
        stride_intake_go_back (intake);
        g_assert_cmpint (stride_intake_get_state (intake), ==, STRIDE_INTAKE_ASKING);
        break;
      }
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/intake/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("begins-with-safety", test_begins_with_safety);
  ADD ("emergency-ends-at-once", test_emergency_ends_at_once);
  ADD ("back-from-emergency", test_back_from_emergency);
  ADD ("safety-only", test_safety_only);
  ADD ("cannot-skip-safety", test_cannot_skip_safety);
  ADD ("none-is-exclusive", test_none_is_exclusive);
  ADD ("refuses", test_refuses);
  ADD ("order-of-choices", test_order_of_choices);
  ADD ("changed-answer-drops-branch", test_changed_answer_drops_branch);
  ADD ("back-keeps-the-answer", test_back_keeps_the_answer);
  ADD ("back-at-the-start", test_back_at_the_start);
  ADD ("changed", test_changed);
  ADD ("resume", test_resume);
  ADD ("resume-with-odd-answers", test_resume_with_odd_answers);
  ADD ("resume-emergency", test_resume_emergency);
  ADD ("known-facts", test_known_facts);
  ADD ("finished", test_finished);
  ADD ("all-pairs", test_all_pairs);
#undef ADD

  return g_test_run ();
}
