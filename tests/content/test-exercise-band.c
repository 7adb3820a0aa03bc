/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog.h"

typedef struct {
  const char *test;
  double value;
  const char *band; /* NULL: none */
} Case;

static const Case cases[] = {
  { "test-plank", 0, "low" },
  { "test-plank", 29, "low" },
  { "test-plank", 30, "fair" },
  { "test-plank", 59, "fair" },
  { "test-plank", 60, "good" },
  { "test-plank", 119, "good" },
  { "test-plank", 120, "high" },
  { "test-plank", 300, "high" },
  /* The remark behind the semicolon is about two results. */
  { "test-side-bridge", 75, "good" },
  { "test-side-bridge", 44, "low" },
  { "test-supine-bridge", 149, "fair" },
  { "test-active-knee-extension", 23, "usual" },
  { "test-active-knee-extension", 24, "usual for men, short for women" },
  { "test-active-knee-extension", 33, "usual for men, short for women" },
  { "test-active-knee-extension", 34, "short" },
  { "test-hip-extension", 0, "level with the bed or lower" },
  { "test-hip-extension", 1, "above the bed: tight" },
  /* There are no norms, and none are made up. */
  { "test-trunk-lift", 60, NULL },
  { "test-fingertip-floor", -3, NULL },
  { "test-side-bend", 20, NULL },
  { "plank", 60, NULL },
};

static void
test_bands (gconstpointer data)
{
  StrideCatalog *catalog = (StrideCatalog *) data;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideExercise *test = stride_catalog_find_exercise (catalog, cases[i].test);
    g_autofree char *band = stride_exercise_dup_band (test, cases[i].value);

    g_test_message ("%s: %g", cases[i].test, cases[i].value);
    g_assert_cmpstr (band, ==, cases[i].band);
  }
}

/* All eight can be done in the player. */
static void
test_every_test_has_its_place (gconstpointer data)
{
  StrideCatalog *catalog = (StrideCatalog *) data;
  GListModel *tests = stride_catalog_get_tests (catalog);
  g_autoptr (GHashTable) played = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *routines = stride_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);
    guint n;
    const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n);

    for (guint k = 0; k < n; k++)
      g_hash_table_add (played, (char *) steps[k].exercise_id);
  }
  g_assert_cmpuint (g_list_model_get_n_items (tests), ==, 8);
  for (guint i = 0; i < g_list_model_get_n_items (tests); i++) {
    g_autoptr (StrideExercise) test = g_list_model_get_item (tests, i);

    g_assert_true (g_hash_table_contains (played, stride_exercise_get_id (test)));
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (StrideCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);

  g_test_add_data_func ("/exercise-band/bands", catalog, test_bands);
  g_test_add_data_func ("/exercise-band/every-test-has-its-place", catalog,
                        test_every_test_has_its_place);
  status = g_test_run ();

  return status;
}
