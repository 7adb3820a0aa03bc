/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-content-words.h"

#include "stride-catalog.h"

typedef struct {
  const char *id;
  const char *expected;
} DoseCase;

static const DoseCase doses[] = {
  { "pelvic-tilt", "2 sets of 10, 6 s each, 20 s rest" },
  { "dead-bug", "3 sets of 8, 5 s each, changing sides, 40 s rest" },
  { "curl-up", "3 sets of 5, 12 s each, on each side, 20 s rest" },
  { "plank", "hold 3 times for 30 s, 40 s rest" },
  { "calf-wall", "hold 2 times for 30 s, on each side, 5 s rest" },
  { "cat-cow", "1 set of 10, 6 s each" },
  { "high-knee-march", "45 s, changing sides" },
  { "paced-breathing", "5 min" },
  { "test-plank", "" },
};

static void
test_dose (gconstpointer data)
{
  const DoseCase *c = data;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autofree char *dose = stride_words_dose (stride_catalog_find_exercise (catalog, c->id));

  g_assert_cmpstr (dose, ==, c->expected);
}

static void
assert_step (const char *routine, guint i, const char *expected)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  guint n_steps;
  const StrideRoutineStep *steps =
    stride_routine_get_steps (stride_catalog_find_routine (catalog, routine), &n_steps);
  g_autofree char *words = stride_words_step (&steps[i]);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_step (void)
{
  assert_step ("cooldown-5", 0, "3 times, 6 s each");
  assert_step ("cooldown-5", 1, "20 s, on each side");
  assert_step ("mobility-12", 1, "30 s, on each side, 2 sets");
  assert_step ("level-2", 0, "8 times, 5 s each, 2 sets");
}

static void
assert_outline (const char *routine, const char *expected)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autofree char *words = stride_words_outline (stride_catalog_find_routine (catalog, routine));

  g_assert_cmpstr (words, ==, expected);
}

static void
test_outline (void)
{
  assert_outline ("cooldown-5", "7 exercises");
  assert_outline ("breathe-5", "1 exercise");
  assert_outline ("big-three", "3 exercises, 2 rounds with 30 s rest between");
}

/* Every id that content uses has a word. */
static void
test_every_id_has_a_word (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  GListModel *models[] = { stride_catalog_get_exercises (catalog),
                           stride_catalog_get_tests (catalog) };

  for (guint m = 0; m < G_N_ELEMENTS (models); m++) {
    for (guint i = 0; i < g_list_model_get_n_items (models[m]); i++) {
      g_autoptr (StrideExercise) exercise = g_list_model_get_item (models[m], i);
      const char *position = stride_exercise_get_position (exercise);
      const char *equipment = stride_exercise_get_equipment (exercise);

      g_assert_cmpstr (stride_words_position (position), !=, position);
      g_assert_cmpstr (stride_words_equipment (equipment), !=, equipment);
      g_assert_cmpstr (stride_words_sides (stride_exercise_get_sides (exercise)), !=, "");
    }
  }
}

static void
test_sentence (void)
{
  g_autofree char *plain = stride_words_sentence ("after each run");
  g_autofree char *accent = stride_words_sentence ("élan");
  g_autofree char *empty = stride_words_sentence ("");

  g_assert_cmpstr (plain, ==, "After each run");
  g_assert_cmpstr (accent, ==, "Élan");
  g_assert_cmpstr (empty, ==, "");
}

static void
test_level (void)
{
  g_assert_cmpstr (stride_words_level (STRIDE_LEVEL_ALL), ==, "");
  g_assert_cmpstr (stride_words_level (STRIDE_LEVEL_3), ==, "Level 3");
  g_assert_cmpstr (stride_words_level (STRIDE_LEVEL_TEST), ==, "Self-test");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++) {
    g_autofree char *path = g_strconcat ("/content-words/dose/", doses[i].id, NULL);

    g_test_add_data_func (path, &doses[i], test_dose);
  }
  g_test_add_func ("/content-words/step", test_step);
  g_test_add_func ("/content-words/outline", test_outline);
  g_test_add_func ("/content-words/every-id-has-a-word", test_every_id_has_a_word);
  g_test_add_func ("/content-words/sentence", test_sentence);
  g_test_add_func ("/content-words/level", test_level);

  return g_test_run ();
}
