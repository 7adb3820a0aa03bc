/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-safety.h"

typedef struct {
  StrideCatalog *catalog;
  StrideFacts *facts;
} Fixture;

static const char *const none[] = { "none", NULL };

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  fixture->facts = stride_facts_new ();
  stride_facts_set_list (fixture->facts, "q.rf_emergency", none);
  stride_facts_set_list (fixture->facts, "q.rf_urgent", none);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->facts);
  g_object_unref (fixture->catalog);
}

static void
test_levels (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *flag;
    StrideSafetyLevel level;
  } cases[] = {
    { "flag.inflammatory", STRIDE_SAFETY_LASTING }, { "flag.persistent", STRIDE_SAFETY_LASTING },
    { "flag.pro", STRIDE_SAFETY_PROFESSIONAL },     { "flag.bone_stress", STRIDE_SAFETY_THIS_WEEK },
    { "flag.urgent", STRIDE_SAFETY_URGENT },        { "flag.emergency", STRIDE_SAFETY_EMERGENCY },
  };

  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_CLEAR);
  /* One on top of the other: the most serious speaks. */
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    stride_facts_set_boolean (fixture->facts, cases[i].flag, TRUE);
    g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, cases[i].level);
  }
}

static void
test_log_signs (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *fact;
    double below;
    double from;
    StrideSafetyLevel level;
  } cases[] = {
    { "run.after", 7, 8, STRIDE_SAFETY_PROFESSIONAL },
    { "checkin.worst", 7, 8, STRIDE_SAFETY_PROFESSIONAL },
    { "q.pain_week", 7, 8, STRIDE_SAFETY_PROFESSIONAL },
    { "trend.weeks_up", 2, 3, STRIDE_SAFETY_PROFESSIONAL },
    { "trend.weeks_sore", 5, 6, STRIDE_SAFETY_LASTING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    stride_facts_set_number (fixture->facts, cases[i].fact, cases[i].below);
    g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_CLEAR);
    stride_facts_set_number (fixture->facts, cases[i].fact, cases[i].from);
    g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, cases[i].level);
    stride_facts_unset (fixture->facts, cases[i].fact);
  }

  stride_facts_set_boolean (fixture->facts, "run.below_knee", TRUE);
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_PROFESSIONAL);
}

/* The week that was remembered gives way to the run that was logged. */
static void
test_log_beats_memory (Fixture *fixture, gconstpointer data)
{
  stride_facts_set_number (fixture->facts, "q.pain_week", 9);
  stride_facts_set_number (fixture->facts, "run.after", 2);

  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_CLEAR);
}

static void
test_unanswered (Fixture *fixture, gconstpointer data)
{
  stride_facts_unset (fixture->facts, "q.rf_urgent");
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_UNKNOWN);
  stride_facts_set_boolean (fixture->facts, "flag.persistent", TRUE);
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_UNKNOWN);
  stride_facts_set_boolean (fixture->facts, "flag.emergency", TRUE);
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_EMERGENCY);
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  g_assert_null (stride_safety_get_title (STRIDE_SAFETY_CLEAR));
  g_assert_null (stride_safety_get_text (STRIDE_SAFETY_CLEAR));

  for (int level = STRIDE_SAFETY_UNKNOWN; level <= STRIDE_SAFETY_EMERGENCY; level++) {
    const char *text = stride_safety_get_text ((StrideSafetyLevel) level);

    g_assert_cmpuint (strlen (stride_safety_get_title ((StrideSafetyLevel) level)), >, 10);
    g_assert_cmpuint (strlen (text), >, 20);
    g_assert_null (strstr (text, "diagnos"));
  }
  g_assert_nonnull (strstr (stride_safety_get_text (STRIDE_SAFETY_EMERGENCY), "emergency number"));
}

static gboolean
routine (Fixture *fixture, StrideSafetyLevel level, const char *id, int soreness)
{
  const char *why;
  gboolean allowed =
    stride_safety_allows_routine (level, stride_catalog_find_routine (fixture->catalog, id),
                                  soreness, &why);

  /* Whoever is turned away is told why. */
  g_assert_cmpint (allowed, ==, why == NULL);

  return allowed;
}

static gboolean
exercise (Fixture *fixture, StrideSafetyLevel level, const char *id, int soreness)
{
  return stride_safety_allows_exercise (level, stride_catalog_find_exercise (fixture->catalog, id),
                                        soreness, NULL);
}

static void
test_gate (Fixture *fixture, gconstpointer data)
{
  g_assert_true (routine (fixture, STRIDE_SAFETY_CLEAR, "level-3", 0));
  g_assert_true (routine (fixture, STRIDE_SAFETY_LASTING, "level-1", 0));
  g_assert_false (routine (fixture, STRIDE_SAFETY_UNKNOWN, "level-1", 0));
  g_assert_true (routine (fixture, STRIDE_SAFETY_UNKNOWN, "breathe-5", 0));
  g_assert_false (routine (fixture, STRIDE_SAFETY_PROFESSIONAL, "level-1", 0));
  g_assert_true (routine (fixture, STRIDE_SAFETY_PROFESSIONAL, "relief-10", 0));
  g_assert_false (routine (fixture, STRIDE_SAFETY_THIS_WEEK, "warmup-6", 0));
  g_assert_false (routine (fixture, STRIDE_SAFETY_URGENT, "relief-10", 0));
  g_assert_true (routine (fixture, STRIDE_SAFETY_URGENT, "breathe-5", 0));
  g_assert_false (routine (fixture, STRIDE_SAFETY_EMERGENCY, "breathe-5", 0));
}

/* Nothing that asks the trunk or the legs to work, in any of the levels above "it lasts". */
static void
test_gate_all_content (Fixture *fixture, gconstpointer data)
{
  static const char *const resting[] = {
    "diaphragmatic-breathing",       "paced-breathing", "legs-on-chair-rest",
    "progressive-muscle-relaxation", "body-scan",       NULL
  };
  GListModel *exercises = stride_catalog_get_exercises (fixture->catalog);
  guint n = g_list_model_get_n_items (exercises);
  guint n_resting = 0;

  for (guint i = 0; i < n; i++) {
    g_autoptr (StrideExercise) item = g_list_model_get_item (exercises, i);
    const char *id = stride_exercise_get_id (item);
    const char *group = stride_exercise_get_group (item);
    gboolean rests = g_strv_contains (resting, id);

    n_resting += rests;
    g_assert_cmpint (rests, ==, g_str_equal (group, "Relaxation and breathing"));
    g_assert_cmpint (exercise (fixture, STRIDE_SAFETY_URGENT, id, -1), ==, rests);
    g_assert_cmpint (exercise (fixture, STRIDE_SAFETY_UNKNOWN, id, -1), ==, rests);
    g_assert_false (exercise (fixture, STRIDE_SAFETY_EMERGENCY, id, -1));
    g_assert_true (exercise (fixture, STRIDE_SAFETY_CLEAR, id, 5));
    if (strstr (group, "strength") && !g_str_equal (id, "pelvic-tilt")) {
      g_assert_false (exercise (fixture, STRIDE_SAFETY_PROFESSIONAL, id, -1));
      g_assert_false (exercise (fixture, STRIDE_SAFETY_THIS_WEEK, id, -1));
    }
  }
  g_assert_cmpuint (n_resting, ==, 5);
}

static void
test_soreness_now (Fixture *fixture, gconstpointer data)
{
  g_assert_true (routine (fixture, STRIDE_SAFETY_CLEAR, "core-15", 3));
  g_assert_false (routine (fixture, STRIDE_SAFETY_CLEAR, "core-15", 4));
  g_assert_false (routine (fixture, STRIDE_SAFETY_CLEAR, "self-test-core", 4));
  g_assert_true (routine (fixture, STRIDE_SAFETY_CLEAR, "relief-10", 5));
  g_assert_false (routine (fixture, STRIDE_SAFETY_CLEAR, "relief-10", 6));
  g_assert_true (routine (fixture, STRIDE_SAFETY_CLEAR, "breathe-5", 10));
  g_assert_true (exercise (fixture, STRIDE_SAFETY_CLEAR, "pelvic-tilt", 6));
  g_assert_true (exercise (fixture, STRIDE_SAFETY_CLEAR, "supine-knee-rocks", 6));
  g_assert_false (exercise (fixture, STRIDE_SAFETY_CLEAR, "cat-cow", 6));
  /* Not asked is not sore. */
  g_assert_true (routine (fixture, STRIDE_SAFETY_CLEAR, "level-3", -1));
}

static void
test_due (Fixture *fixture, gconstpointer data)
{
  g_assert_true (stride_safety_is_due (fixture->facts, -1));
  g_assert_false (stride_safety_is_due (fixture->facts, 0));
  g_assert_false (stride_safety_is_due (fixture->facts, 27));
  g_assert_true (stride_safety_is_due (fixture->facts, 28));
}

/* Whatever the screens said before: nobody exercises on answers from before a flare. */
static void
test_flare (Fixture *fixture, gconstpointer data)
{
  g_assert_false (stride_facts_is_known (fixture->facts, "safety.flare"));
  stride_facts_set_boolean (fixture->facts, "safety.flare", FALSE);
  g_assert_false (stride_safety_is_due (fixture->facts, 1));
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_CLEAR);

  stride_facts_set_boolean (fixture->facts, "safety.flare", TRUE);
  stride_facts_set_number (fixture->facts, "run.after", 8);
  g_assert_true (stride_safety_is_due (fixture->facts, 1));
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_UNKNOWN);
  g_assert_false (routine (fixture, stride_safety_get_level (fixture->facts), "level-1", 0));

  stride_facts_set_boolean (fixture->facts, "flag.urgent", TRUE);
  g_assert_cmpint (stride_safety_get_level (fixture->facts), ==, STRIDE_SAFETY_URGENT);
}

/* Nobody with an open question, a sign or a flare is told how far to run. */
static void
test_next_run (Fixture *fixture, gconstpointer data)
{
  g_assert_true (stride_safety_allows_run (STRIDE_SAFETY_CLEAR, -1));
  g_assert_true (stride_safety_allows_run (STRIDE_SAFETY_CLEAR, 5));
  g_assert_false (stride_safety_allows_run (STRIDE_SAFETY_CLEAR, 6));
  g_assert_true (stride_safety_allows_run (STRIDE_SAFETY_LASTING, 2));
  g_assert_false (stride_safety_allows_run (STRIDE_SAFETY_UNKNOWN, 0));
  for (StrideSafetyLevel level = STRIDE_SAFETY_PROFESSIONAL; level <= STRIDE_SAFETY_EMERGENCY;
       level++)
    g_assert_false (stride_safety_allows_run (level, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/safety/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("levels", test_levels);
  ADD ("log-signs", test_log_signs);
  ADD ("log-beats-memory", test_log_beats_memory);
  ADD ("unanswered", test_unanswered);
  ADD ("texts", test_texts);
  ADD ("gate", test_gate);
  ADD ("gate-all-content", test_gate_all_content);
  ADD ("soreness-now", test_soreness_now);
  ADD ("next-run", test_next_run);
  ADD ("due", test_due);
  ADD ("flare", test_flare);
#undef ADD

  return g_test_run ();
}
