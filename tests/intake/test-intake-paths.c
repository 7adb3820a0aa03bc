/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-factor-scores.h"
#include "stride-intake.h"

/* Many thousand people answer the questionnaire. */

#define N_PATHS 100000
#define N_WILD 10000
#define MAX_LENGTH 32

/* How often people give an answer, guessed: percent of those asked; what is not named shares the rest.
 * -1 stands for skipping. */
typedef struct {
  const char *question;
  const char *option;
  int percent;
} Frequency;

static const Frequency frequencies[] = {
  { "rf_emergency", "none", 99 },
  { "rf_urgent", "none", 88 },
  { "settle", "none", 15 },
  { "settle", "lt24", 35 },
  { "settle", "24_48", 30 },
  { "settle", "48_72", 12 },
  { "settle", "gt72", 8 },
  { "trigger", "long", 35 },
  { "trigger", "fast", 15 },
  { "trigger", "hills", 12 },
  { "trigger", "treadmill", 10 },
  { "trigger", "hard", 15 },
  { "trigger", "uneven", 6 },
  { "trigger", "shoes", 6 },
  { "trigger", "stressful", 10 },
  { "trigger", "sitting", 25 },
  { "trigger", "break", 12 },
  { "trigger", "none", 15 },
  { "form_signs", "overstride", 12 },
  { "form_signs", "loud", 12 },
  { "form_signs", "waist", 8 },
  { "form_signs", "slump", 15 },
  { "form_signs", "unknown", 40 },
  { "core_freq", "0", 25 },
  { "core_freq", "lt1", 30 },
  { "core_freq", "1", 25 },
  { "core_freq", "2", 20 },
  { "shoe_signs", "uneven", 30 },
  { "shoe_signs", "uncomfortable", 15 },
  { "surface", "treadmill", 15 },
  { "tight", "hamstrings", 35 },
  { "tight", "hipflexors", 25 },
  { "tight", "lowback", 40 },
  { "tight", "side", 10 },
};

static int
percent_of (const char *question, const char *option)
{
  for (guint i = 0; i < G_N_ELEMENTS (frequencies); i++)
    if (g_str_equal (frequencies[i].question, question) &&
        g_str_equal (frequencies[i].option, option))
      return frequencies[i].percent;

  return -1;
}

static const char *
pick_option (GRand *rand, StrideQuestion *question)
{
  const char *id = stride_question_get_id (question);
  const StrideOption *options;
  guint n;
  int left = 100;
  int n_unnamed = 0;
  int roll = g_rand_int_range (rand, 0, 100);

  options = stride_question_get_options (question, &n);
  for (guint i = 0; i < n; i++) {
    int percent = percent_of (id, options[i].id);

    left -= MAX (percent, 0);
    n_unnamed += percent < 0;
  }

  for (guint i = 0; i < n; i++) {
    int percent = percent_of (id, options[i].id);

    roll -= percent < 0 ? left / n_unnamed : percent;
    if (roll < 0)
      return options[i].id;
  }

  return options[n - 1].id;
}

static char **
pick_options (GRand *rand, StrideQuestion *question)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *id = stride_question_get_id (question);
  const StrideOption *options;
  int most = stride_question_get_max_choices (question);
  int n_ticked = 0;
  guint n;

  options = stride_question_get_options (question, &n);
  if (g_rand_int_range (rand, 0, 100) < percent_of (id, "none")) {
    g_strv_builder_add (builder, "none");
    return g_strv_builder_end (builder);
  }

  for (guint i = 0; i < n; i++) {
    int percent = percent_of (id, options[i].id);

    if (g_str_equal (options[i].id, "none") || (most > 0 && n_ticked == most))
      continue;
    if (g_rand_int_range (rand, 0, 100) >= (percent < 0 ? 10 : percent))
      continue;
    g_strv_builder_add (builder, options[i].id);
    n_ticked++;
  }
  if (n_ticked == 0)
    g_strv_builder_add (builder,
                        stride_question_find_option (question, "none") ? "none" : options[0].id);

  return g_strv_builder_end (builder);
}

/* Below @most, the lower half more often than the upper. */
static double
pick_low (GRand *rand, int most)
{
  int one = g_rand_int_range (rand, 0, most);
  int other = g_rand_int_range (rand, 0, most);

  return MIN (one, other);
}

static double
pick_number (GRand *rand, StrideQuestion *question)
{
  double min, max;
  const char *unit;

  stride_question_get_range (question, &min, &max, &unit);
  if (stride_question_get_kind (question) == STRIDE_QUESTION_SCALE)
    return pick_low (rand, 11);
  if (g_str_equal (stride_question_get_id (question), "shoe_km"))
    return pick_low (rand, 1000);

  return g_rand_int_range (rand, (int) min, (int) max + 1);
}

/* @wild: every answer is as likely as any other */
static void
answer (StrideIntake *intake, GRand *rand, gboolean wild)
{
  StrideQuestion *question = stride_intake_get_question (intake);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) options = NULL;

  if (stride_question_is_skippable (question) &&
      g_rand_int_range (rand, 0, 100) < (wild ? 30 : 8)) {
    stride_intake_skip (intake, &error);
    g_assert_no_error (error);
    return;
  }

  switch (stride_question_get_kind (question)) {
  case STRIDE_QUESTION_SINGLE:
    stride_intake_answer_choice (intake, pick_option (rand, question), &error);
    break;
  case STRIDE_QUESTION_MULTI:
    options = pick_options (rand, question);
    if (wild && g_str_equal (stride_question_get_factor (question), "safety")) {
      g_strfreev (options);
      options = g_strsplit ("none", " ", -1);
    }
    stride_intake_answer_choices (intake, (const char *const *) options, &error);
    break;
  case STRIDE_QUESTION_SCALE:
  case STRIDE_QUESTION_NUMBER:
  default:
    stride_intake_answer_number (intake, pick_number (rand, question), &error);
    break;
  }
  g_assert_no_error (error);
}

/* Gives the answer that is there already once more. */
static void
answer_again (StrideIntake *intake)
{
  const char *id = stride_question_get_id (stride_intake_get_question (intake));
  g_autoptr (StrideAnswers) kept = stride_answers_copy (stride_intake_get_answers (intake));
  g_autoptr (GError) error = NULL;

  switch (stride_answers_get_kind (kept, id)) {
  case STRIDE_ANSWER_NUMBER:
    stride_intake_answer_number (intake, stride_answers_get_number (kept, id, -1), &error);
    break;
  case STRIDE_ANSWER_CHOICE:
    stride_intake_answer_choice (intake, stride_answers_get_choice (kept, id), &error);
    break;
  case STRIDE_ANSWER_CHOICES:
    stride_intake_answer_choices (intake, stride_answers_get_choices (kept, id), &error);
    break;
  case STRIDE_ANSWER_SKIPPED:
    stride_intake_skip (intake, &error);
    break;
  case STRIDE_ANSWER_ABSENT:
  default:
    g_assert_not_reached ();
  }
  g_assert_no_error (error);
}

typedef struct {
  const char *asked[MAX_LENGTH];
  guint length;
} Path;

static gboolean
path_has (const Path *path, const char *id)
{
  for (guint i = 0; i < path->length; i++)
    if (g_str_equal (path->asked[i], id))
      return TRUE;

  return FALSE;
}

/* Ends, and repeats nothing. */
static void
walk (StrideIntake *intake, GRand *rand, gboolean wild, Path *path)
{
  path->length = 0;
  while (stride_intake_get_state (intake) == STRIDE_INTAKE_ASKING) {
    const char *id = stride_question_get_id (stride_intake_get_question (intake));

    g_assert_cmpuint (path->length, <, MAX_LENGTH);
    g_assert_false (path_has (path, id));
    path->asked[path->length++] = id;
    answer (intake, rand, wild);
  }
}

/* Back to the start and forth again: the same questions, the same answers. */
static void
assert_there_and_back (StrideIntake *intake, const Path *path)
{
  g_autoptr (StrideAnswers) before = stride_answers_copy (stride_intake_get_answers (intake));
  StrideIntakeState state = stride_intake_get_state (intake);

  for (guint i = path->length; i > 0; i--) {
    g_assert_true (stride_intake_can_go_back (intake));
    stride_intake_go_back (intake);
    g_assert_cmpstr (stride_question_get_id (stride_intake_get_question (intake)), ==,
                     path->asked[i - 1]);
  }
  g_assert_false (stride_intake_can_go_back (intake));
  g_assert_true (stride_answers_equal (before, stride_intake_get_answers (intake)));

  for (guint i = 0; i < path->length; i++) {
    g_assert_cmpstr (stride_question_get_id (stride_intake_get_question (intake)), ==,
                     path->asked[i]);
    answer_again (intake);
  }
  g_assert_cmpint (stride_intake_get_state (intake), ==, state);
  g_assert_true (stride_answers_equal (before, stride_intake_get_answers (intake)));
}

static void
assert_only_asked_score (StrideCatalog *catalog, StrideIntake *intake, const Path *path)
{
  g_autoptr (StrideFacts) nothing = stride_facts_new ();
  g_autoptr (GPtrArray) scores =
    stride_factor_scores_compute (catalog, stride_intake_get_answers (intake), nothing);

  for (guint i = 0; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    g_assert_cmpint (score->score, >=, 0);
    g_assert_cmpint (score->score, <=, 100);
    g_assert_cmpuint (score->answered, <=, score->askable);
    for (guint c = 0; c < score->contributions->len; c++) {
      const StrideContribution *contribution = score->contributions->pdata[c];

      g_assert_true (path_has (path, contribution->source));
    }
  }
}

static guint
percentile (const guint *histogram, guint total, guint percent)
{
  guint sum = 0;

  for (guint length = 0; length < MAX_LENGTH; length++) {
    sum += histogram[length];
    if (100 * sum >= percent * total)
      return length;
  }

  return MAX_LENGTH;
}

static void
test_paths (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  g_autoptr (GRand) rand = g_rand_new_with_seed (100000);
  guint histogram[MAX_LENGTH] = { 0 };

  g_assert_no_error (error);
  for (guint i = 0; i < N_PATHS; i++) {
    g_autoptr (StrideIntake) intake = stride_intake_new (catalog, NULL, NULL, FALSE);
    Path path;

    walk (intake, rand, FALSE, &path);
    histogram[path.length]++;
    g_assert_cmpuint (stride_answers_get_size (stride_intake_get_answers (intake)), ==,
                      path.length);
    assert_only_asked_score (catalog, intake, &path);
    if (i % 10 == 0)
      assert_there_and_back (intake, &path);
  }

  g_test_message ("%d paths: median %u questions, 90th percentile %u, longest %u", N_PATHS,
                  percentile (histogram, N_PATHS, 50), percentile (histogram, N_PATHS, 90),
                  percentile (histogram, N_PATHS, 100));
  g_assert_cmpuint (percentile (histogram, N_PATHS, 50), <=, 14);
}

/* Forth and back at will, other answers each time: it still ends, and holds only what is on the path. */
static void
test_wandering (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);

  for (guint i = 0; i < N_WILD / 10; i++) {
    g_autoptr (StrideIntake) intake = stride_intake_new (catalog, NULL, NULL, FALSE);
    g_autoptr (StrideIntake) straight = NULL;
    Path path;

    for (guint step = 0; step < 40; step++) {
      if (stride_intake_get_state (intake) != STRIDE_INTAKE_ASKING ||
          g_rand_int_range (rand, 0, 3) == 0)
        stride_intake_go_back (intake);
      else
        answer (intake, rand, TRUE);
    }
    while (stride_intake_can_go_back (intake))
      stride_intake_go_back (intake);
    walk (intake, rand, TRUE, &path);
    g_assert_cmpuint (stride_answers_get_size (stride_intake_get_answers (intake)), ==,
                      path.length);

    /* Somebody who had given these answers at once would be at the same place. */
    straight = stride_intake_new (catalog, NULL, stride_intake_get_answers (intake), FALSE);
    g_assert_cmpint (stride_intake_get_state (straight), ==, stride_intake_get_state (intake));
    g_assert_true (stride_answers_equal (stride_intake_get_answers (straight),
                                         stride_intake_get_answers (intake)));
  }
}

static void
test_all_reachable (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (23);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *questions = stride_catalog_get_questions (catalog);

  for (guint i = 0; i < N_WILD && g_hash_table_size (seen) < 23; i++) {
    g_autoptr (StrideIntake) intake = stride_intake_new (catalog, NULL, NULL, FALSE);
    Path path;

    walk (intake, rand, TRUE, &path);
    for (guint p = 0; p < path.length; p++)
      g_hash_table_add (seen, g_strdup (path.asked[p]));
  }

  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 23);
  g_assert_cmpuint (g_hash_table_size (seen), ==, 23);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake-paths/all-reachable", test_all_reachable);
  g_test_add_func ("/intake-paths/wandering", test_wandering);
  g_test_add_func ("/intake-paths/many", test_paths);

  return g_test_run ();
}
