/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"

#include "stride-error.h"

static StrideCatalog *
load (void)
{
  g_autoptr (GError) error = NULL;
  StrideCatalog *catalog = stride_catalog_new (&error);

  g_assert_no_error (error);

  return catalog;
}

static void
test_new_destroy (void)
{
  StrideCatalog *catalog = load ();

  g_assert_finalize_object (catalog);
}

static void
test_counts (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  guint n_citations, n_factors;

  stride_catalog_get_citations (catalog, &n_citations);
  stride_catalog_get_factors (catalog, &n_factors);

  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_exercises (catalog)), ==, 50);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_tests (catalog)), ==, 8);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_routines (catalog)), ==, 14);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_questions (catalog)), ==, 23);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_check_in (catalog)), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_rules (catalog)), ==, 60);
  g_assert_cmpuint (n_citations, ==, 86);
  g_assert_cmpuint (n_factors, ==, 9);
}

static void
test_exercise (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideExercise *exercise = stride_catalog_find_exercise (catalog, "curl-up");
  const StrideDose *dose = stride_exercise_get_dose (exercise);
  guint n_frames;

  g_assert_cmpstr (stride_exercise_get_name (exercise), ==, "McGill curl-up");
  g_assert_cmpstr (stride_exercise_get_position (exercise), ==, "supine");
  g_assert_cmpint (stride_exercise_get_sides (exercise), ==, STRIDE_SIDES_EACH);
  g_assert_false (dose->is_hold);
  g_assert_cmpint (dose->sets, ==, 3);
  g_assert_cmpint (dose->reps, ==, 5);
  g_assert_cmpfloat_with_epsilon (dose->tempo_s, 12, 1e-9);
  g_assert_cmpint (dose->hold_s, ==, 10);
  g_assert_cmpint (dose->rest_s, ==, 20);
  g_assert_true (g_str_has_prefix (dose->note, "Hold each lift 8-10 s."));
  /* 3 sets on 2 sides are 6 bouts of a minute with 5 rests between them. */
  g_assert_cmpint (stride_exercise_get_total (exercise), ==, 460);
  g_assert_cmpstr (stride_exercise_get_easier (exercise), ==, "pelvic-tilt");
  g_assert_cmpstr (stride_exercise_get_harder (exercise), ==, "dead-bug");
  g_assert_true (g_strv_contains (stride_exercise_get_evidence (exercise), "mcgill1999"));
  g_assert_nonnull (stride_exercise_get_keyframes (exercise, &n_frames));
  g_assert_cmpuint (n_frames, >=, 2);
  g_assert_false (stride_exercise_is_test (exercise));
}

static void
test_exercise_by_time (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  const StrideDose *dose =
    stride_exercise_get_dose (stride_catalog_find_exercise (catalog, "high-knee-march"));

  g_assert_false (dose->is_hold);
  g_assert_cmpint (dose->work_s, ==, 45);
  g_assert_cmpint (dose->reps, ==, 0);
}

static void
test_exercise_ends_of_a_ladder (void)
{
  g_autoptr (StrideCatalog) catalog = load ();

  g_assert_null (
    stride_exercise_get_easier (stride_catalog_find_exercise (catalog, "pelvic-tilt")));
  g_assert_null (
    stride_exercise_get_harder (stride_catalog_find_exercise (catalog, "plank-leg-raise")));
}

static void
test_keyframes (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideExercise *exercise = stride_catalog_find_exercise (catalog, "side-bridge-knees");
  guint n_frames;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (exercise, &n_frames);

  g_assert_cmpuint (n_frames, ==, 3);
  g_assert_cmpint (frames[1].pose.kind, ==, STRIDE_FIGURE_FRONTAL);
  g_assert_cmpint (frames[1].pose.view, ==, STRIDE_VIEW_FRONT);
  g_assert_cmpfloat_with_epsilon (frames[1].t, 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (frames[1].pose.root_y, 0.1608, 1e-9);
  g_assert_cmpfloat_with_epsilon (frames[1].pose.angle[STRIDE_JOINT_TRUNK], 153.9, 1e-9);
  g_assert_cmpfloat_with_epsilon (frames[1].pose.angle[STRIDE_JOINT_SHOULDER_R], 63.9, 1e-9);
  g_assert_cmpfloat_with_epsilon (frames[1].pose.scale[STRIDE_SCALE_SHANK_L], 0.12, 1e-9);
  g_assert_cmpfloat_with_epsilon (frames[1].pose.scale[STRIDE_SCALE_HIPS], 1, 1e-9);
  g_assert_cmpuint (frames[1].pose.n_contacts, ==, 2);
  g_assert_cmpint (frames[1].pose.contact[0].point, ==, STRIDE_POINT_ELBOW_R);
  g_assert_cmpstr (frames[1].note, ==, "hips up");
  g_assert_null (frames[0].note);
}

static void
test_contact_on_a_support (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideExercise *test = stride_catalog_find_exercise (catalog, "test-hip-extension");
  guint n_frames, n_props;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (test, &n_frames);
  const StrideProp *props = stride_exercise_get_props (test, &n_props);

  g_assert_cmpint (frames[0].pose.contact[0].point, ==, STRIDE_POINT_HIP);
  g_assert_cmpfloat_with_epsilon (frames[0].pose.contact[0].height, 0.31, 1e-9);
  g_assert_cmpuint (n_props, ==, 1);
  g_assert_cmpint (props[0].kind, ==, STRIDE_PROP_BED);
  g_assert_cmpfloat_with_epsilon (props[0].x, -0.62, 1e-9);
  g_assert_cmpfloat_with_epsilon (props[0].height, 0.31, 1e-9);
}

/* In all frames of an exercise, also of a test that borrows its figure. */
static void
test_bare_feet (void)
{
  static const struct {
    const char *id;
    gboolean barefoot;
  } cases[] = { { "plank", TRUE },
                { "test-plank", TRUE },
                { "test-fingertip-floor", TRUE },
                { "calf-wall", FALSE } };
  g_autoptr (StrideCatalog) catalog = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint n_frames;
    const StrideKeyframe *frames =
      stride_exercise_get_keyframes (stride_catalog_find_exercise (catalog, cases[i].id),
                                     &n_frames);

    for (guint j = 0; j < n_frames; j++)
      g_assert_cmpint (frames[j].pose.barefoot, ==, cases[i].barefoot);
  }
}

static void
test_self_test (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideExercise *test = stride_catalog_find_exercise (catalog, "test-side-bridge");
  StrideExercise *shown = stride_catalog_find_exercise (catalog, "side-bridge");
  const char *const records[] = { "test.side_l_s", "test.side_r_s", NULL };
  guint n_test, n_shown;
  double min, max;
  const char *unit;

  g_assert_true (stride_exercise_is_test (test));
  g_assert_cmpstr (stride_exercise_get_measures (test), ==, "lateral trunk endurance");
  g_assert_true (g_str_has_prefix (stride_exercise_get_bands (test), "<45 low"));
  g_assert_cmpstr (stride_exercise_get_precision (test), ==,
                   "A retest after a week differed by up to 30 s: treat less as noise.");
  g_assert_cmpfloat_with_epsilon (stride_exercise_get_noise (test, 100), 30, 1e-9);
  stride_exercise_get_range (test, &min, &max, &unit);
  g_assert_cmpfloat_with_epsilon (max, 240, 1e-9);
  g_assert_cmpstr (unit, ==, "s");
  g_assert_cmpstrv (stride_exercise_get_records (test), records);
  g_assert_cmpint (stride_exercise_get_total (test), ==, 0);
  g_assert_true (stride_exercise_get_keyframes (test, &n_test) ==
                 stride_exercise_get_keyframes (shown, &n_shown));
}

static void
test_routine (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideRoutine *routine = stride_catalog_find_routine (catalog, "big-three");
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n_steps);

  g_assert_cmpstr (stride_routine_get_name (routine), ==, "McGill big three 12");
  g_assert_cmpint (stride_routine_get_level (routine), ==, STRIDE_LEVEL_2);
  g_assert_cmpint (stride_routine_get_rounds (routine), ==, 2);
  g_assert_cmpint (stride_routine_get_round_rest (routine), ==, 30);
  g_assert_cmpuint (n_steps, ==, 3);
  g_assert_cmpstr (steps[1].exercise_id, ==, "side-bridge");
  g_assert_cmpint (steps[1].reps, ==, 4);
  g_assert_cmpint (steps[1].sides, ==, 2);
  g_assert_true (g_str_has_prefix (steps[1].note, "4 holds of 10 s"));
  /* 12:26, as the overview of the routines says */
  g_assert_cmpint (stride_routine_get_total (routine), ==, 746);
}

static void
test_question (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideQuestion *question = stride_catalog_find_question (catalog, "cadence");
  double min, max;
  const char *unit;

  stride_question_get_range (question, &min, &max, &unit);
  g_assert_cmpint (stride_question_get_kind (question), ==, STRIDE_QUESTION_NUMBER);
  g_assert_cmpfloat_with_epsilon (min, 120, 1e-9);
  g_assert_cmpfloat_with_epsilon (max, 220, 1e-9);
  g_assert_cmpstr (unit, ==, "steps/min");
  g_assert_cmpstr (stride_question_get_block (question), ==, "running");
  g_assert_cmpstr (stride_question_get_factor (question), ==, "form");
  g_assert_cmpstr (stride_question_get_variable (question), ==, "q.cadence");
  g_assert_true (stride_question_is_skippable (question));
  g_assert_cmpstr (stride_condition_get_expression (stride_question_get_show_if (question)), ==,
                   "has(q.form_signs,'overstride')");
}

static void
test_question_options (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideQuestion *question = stride_catalog_find_question (catalog, "trigger");
  guint n_options;
  const StrideOption *options = stride_question_get_options (question, &n_options);

  g_assert_cmpuint (n_options, ==, 11);
  g_assert_cmpstr (options[10].id, ==, "none");
  g_assert_cmpint (stride_question_get_max_choices (question), ==, 4);
  g_assert_cmpstr (stride_question_find_option (question, "break")->text, ==,
                   "coming back after a break");
  g_assert_null (stride_question_find_option (question, "moon"));
}

static void
test_question_feeds (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  guint n_feeds;
  const StrideFeed *feeds =
    stride_question_get_feeds (stride_catalog_find_question (catalog, "settle"), &n_feeds);

  g_assert_cmpuint (n_feeds, ==, 5);
  g_assert_cmpstr (feeds[2].factor, ==, "recovery");
  g_assert_cmpfloat_with_epsilon (feeds[2].points, 40, 1e-9);

  feeds = stride_question_get_feeds (stride_catalog_find_question (catalog, "fear"), &n_feeds);
  g_assert_cmpuint (n_feeds, ==, 1);
  g_assert_cmpfloat_with_epsilon (feeds[0].per_answer, 4, 1e-9);
  g_assert_null (feeds[0].when);
}

static void
test_flags (void)
{
  const char *const ticked[] = { "pregnant", "fever", NULL };
  g_autoptr (StrideCatalog) catalog = load ();
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_list (facts, "q.rf_urgent", ticked);
  stride_question_raise_flags (stride_catalog_find_question (catalog, "rf_urgent"), facts);

  g_assert_true (stride_facts_get_boolean (facts, "flag.urgent", FALSE));
  g_assert_true (stride_facts_get_boolean (facts, "flag.pro", FALSE));
  g_assert_false (stride_facts_is_known (facts, "flag.bone_stress"));
  g_assert_false (stride_facts_is_known (facts, "flag.emergency"));
}

static void
test_flags_of_the_check_in (void)
{
  const char *const ticked[] = { "saddle", "bone_spot", NULL };
  g_autoptr (StrideCatalog) catalog = load ();
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  StrideQuestion *question = stride_catalog_find_question (catalog, "ci_flags");
  guint n_options;

  stride_question_get_options (question, &n_options);
  g_assert_cmpuint (n_options, ==, 20);
  stride_facts_set_list (facts, stride_question_get_variable (question), ticked);
  stride_question_raise_flags (question, facts);

  g_assert_true (stride_facts_get_boolean (facts, "flag.emergency", FALSE));
  g_assert_true (stride_facts_get_boolean (facts, "flag.bone_stress", FALSE));
  g_assert_false (stride_facts_is_known (facts, "flag.urgent"));
}

static void
test_rule (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  StrideRule *rule = stride_catalog_find_rule (catalog, "co-start");

  g_assert_cmpstr (stride_rule_get_factor (rule), ==, "core");
  g_assert_cmpint (stride_rule_get_kind (rule), ==, STRIDE_RULE_IMPROVE);
  g_assert_cmpint (stride_rule_get_grade (rule), ==, STRIDE_GRADE_A);
  g_assert_cmpint (stride_rule_get_priority (rule), ==, 70);
  g_assert_true (g_strv_contains (stride_rule_get_citations (rule), "cai2017"));
  g_assert_nonnull (stride_rule_get_body (rule));
}

static void
test_citation (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  const StrideCitation *citation = stride_catalog_find_citation (catalog, "maselli2020");

  g_assert_cmpstr (citation->doi, ==, "10.1186/s12891-020-03357-4");
  g_assert_true (g_str_has_suffix (citation->text, "2020;21:343"));
  g_assert_true (citation->verified);
  g_assert_null (stride_catalog_find_citation (catalog, "owen2020")->doi);
  g_assert_false (stride_catalog_find_citation (catalog, "meeus")->verified);
}

static void
test_factors (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  guint n_factors;
  const StrideFactor *factors = stride_catalog_get_factors (catalog, &n_factors);

  g_assert_cmpstr (factors[0].id, ==, "load");
  g_assert_cmpfloat_with_epsilon (factors[1].weight, 0.95, 1e-9);
  g_assert_cmpstr (stride_catalog_find_factor (catalog, "cosmic")->name, ==, "Cosmic alignment");
  g_assert_null (stride_catalog_find_factor (catalog, "luck"));

  g_assert_cmpint (factors[1].grade, ==, STRIDE_GRADE_A);
  g_assert_cmpuint (g_strv_length (factors[1].evidence), ==, 3);
  g_assert_cmpuint (factors[1].beliefs->len, ==, 1);
  g_assert_cmpstr (g_array_index (factors[1].beliefs, StrideBelief, 0).said, ==,
                   "A strong core works like a corset.");
  g_assert_cmpstr (factors[1].citations[0], ==, "cai2017");
  g_assert_cmpstr (stride_catalog_find_factor (catalog, "cosmic")->care, ==, "");
}

static void
test_variables (void)
{
  g_autoptr (StrideCatalog) catalog = load ();
  const char *const *names = stride_catalog_get_variables (catalog);

  for (guint i = 1; names[i]; i++)
    g_assert_cmpstr (names[i - 1], <, names[i]);

  g_assert_true (g_strv_contains (names, "load.spike_pct"));
  g_assert_cmpstr (stride_catalog_get_variable_label (catalog, "run.after"), ==,
                   "Soreness after the latest run, 0–10");
  g_assert_cmpstr (stride_catalog_get_variable_label (catalog, "q.tight"), ==,
                   "Which areas feel stiff or tight?");
  g_assert_cmpstr (stride_catalog_get_variable_label (catalog, "no.such"), ==, "no.such");
  g_assert_cmpstr (stride_catalog_get_variable_type (catalog, "flag.urgent"), ==, "bool");
  g_assert_cmpstr (stride_catalog_get_variable_type (catalog, "q.deck"), ==,
                   "enum:soft,normal,hard");
  g_assert_null (stride_catalog_get_variable_type (catalog, "run.mood"));
}

static void
test_missing_folder (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (stride_catalog_new_for_directory ("/nonexistent", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/new-destroy", test_new_destroy);
  g_test_add_func ("/catalog/counts", test_counts);
  g_test_add_func ("/catalog/exercise", test_exercise);
  g_test_add_func ("/catalog/exercise-by-time", test_exercise_by_time);
  g_test_add_func ("/catalog/exercise-ends-of-a-ladder", test_exercise_ends_of_a_ladder);
  g_test_add_func ("/catalog/keyframes", test_keyframes);
  g_test_add_func ("/catalog/contact-on-a-support", test_contact_on_a_support);
  g_test_add_func ("/catalog/bare-feet", test_bare_feet);
  g_test_add_func ("/catalog/self-test", test_self_test);
  g_test_add_func ("/catalog/routine", test_routine);
  g_test_add_func ("/catalog/question", test_question);
  g_test_add_func ("/catalog/question-options", test_question_options);
  g_test_add_func ("/catalog/question-feeds", test_question_feeds);
  g_test_add_func ("/catalog/flags", test_flags);
  g_test_add_func ("/catalog/flags-of-the-check-in", test_flags_of_the_check_in);
  g_test_add_func ("/catalog/rule", test_rule);
  g_test_add_func ("/catalog/citation", test_citation);
  g_test_add_func ("/catalog/factors", test_factors);
  g_test_add_func ("/catalog/variables", test_variables);
  g_test_add_func ("/catalog/missing-folder", test_missing_folder);

  return g_test_run ();
}
