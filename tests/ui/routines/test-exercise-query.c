/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-query.h"

typedef struct {
  const char *name;
  struct {
    const char *text, *position, *equipment, *region, *factor;
    int level;
  } query;
  guint n_expected; /* of the 50 exercises and 8 self-tests */
  const char *among;
} QueryCase;

static const QueryCase cases[] = {
  { "nothing", { .text = NULL }, 58, "plank" },
  { "empty-text", { .text = "" }, 58, "plank" },
  { "name", { .text = "cat" }, 1, "cat-cow" },
  { "capitals", { .text = "MCGILL" }, 1, "curl-up" },
  { "two-words", { .text = "wall calf" }, 1, "calf-wall" },
  { "words-of-a-step", { .text = "draw an arc" }, 0, NULL },
  { "no-such-word", { .text = "trampoline" }, 0, NULL },
  { "factor-by-name", { .text = "worry" }, 10, "body-scan" },
  { "position", { .position = "kneeling" }, 2, "childs-pose" },
  { "equipment", { .equipment = "strap" }, 1, "hamstring-strap" },
  { "region", { .region = "lateral trunk" }, 4, "side-bridge" },
  { "factor", { .factor = "mind" }, 10, "paced-breathing" },
  { "level", { .level = 3 }, 6, "single-leg-deadlift" },
  { "tests", { .level = STRIDE_LEVEL_TEST }, 8, "test-plank" },
  { "two-filters", { .position = "standing", .equipment = "wall" }, 5, "leg-swing" },
  { "filter-and-text", { .text = "stretch", .position = "supine" }, 5, "hamstring-strap" },
};

static guint
count (StrideCatalog *catalog, const StrideExerciseQuery *query, GListModel *model)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (model, i);

    if (stride_exercise_query_matches (query, catalog, exercise)) {
      g_test_message ("%s", stride_exercise_get_id (exercise));
      n++;
    }
  }

  return n;
}

static void
test_query (gconstpointer data)
{
  const QueryCase *c = data;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  StrideExerciseQuery query = {
    .text = g_strdup (c->query.text),
    .position = g_strdup (c->query.position),
    .equipment = g_strdup (c->query.equipment),
    .region = g_strdup (c->query.region),
    .factor = g_strdup (c->query.factor),
    .level = c->query.level,
  };

  g_assert_cmpuint (count (catalog, &query, stride_catalog_get_exercises (catalog)) +
                      count (catalog, &query, stride_catalog_get_tests (catalog)),
                    ==, c->n_expected);
  if (c->among)
    g_assert_true (
      stride_exercise_query_matches (&query, catalog,
                                     stride_catalog_find_exercise (catalog, c->among)));
}

static void
test_regions (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_auto (GStrv) regions = stride_exercise_query_dup_regions (catalog);

  g_assert_true (g_strv_contains ((const char *const *) regions, "calf"));
  g_assert_true (g_strv_contains ((const char *const *) regions, "lateral trunk"));
  /* What stands in brackets explains, and is no region of its own. */
  g_assert_false (g_strv_contains ((const char *const *) regions, "quadratus lumborum)"));
  for (guint i = 1; regions[i]; i++)
    g_assert_cmpint (g_utf8_collate (regions[i - 1], regions[i]), <, 0);
}

static void
test_grade (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  StrideGrade grade;

  g_assert_true (stride_exercise_find_grade (catalog,
                                             stride_catalog_find_exercise (catalog, "pelvic-tilt"),
                                             &grade));
  g_assert_cmpint (grade, ==, STRIDE_GRADE_A);
  /* "Does stretching help?" is answered with certainty, and the answer is: not against pain. */
  g_assert_true (stride_exercise_find_grade (catalog,
                                             stride_catalog_find_exercise (catalog, "cat-cow"),
                                             &grade));
  g_assert_cmpint (grade, ==, STRIDE_GRADE_C);
  g_assert_false (stride_exercise_find_grade (catalog,
                                              stride_catalog_find_exercise (catalog, "test-plank"),
                                              &grade));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/exercise-query/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_query);
  }
  g_test_add_func ("/exercise-query/regions", test_regions);
  g_test_add_func ("/exercise-query/grade", test_grade);

  return g_test_run ();
}
