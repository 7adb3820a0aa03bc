/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever a slip of the hand does to a content file, the loader and the checker say what is wrong and go
 * on: run under the sanitizers, with the same random damage every time. */

#include <string.h>

#include "stride-catalog-check.h"
#include "stride-catalog.h"
#include "stride-error.h"
#include "stride-test-dir.h"

#define N_DAMAGES 100

static const char *const files[] = {
  "advice.json", "citations.json", "exercises.json", "questionnaire.json", "routines.json",
};

/* What tends to stand where something else was expected. */
static const char *const slips[] = {
  "",      "null", "[]", "{}", "-1",  "1e309", "0.5", "\"\"",    "\"x\"",
  "true",  "'",    "\"", "}",  "]",   ",",     ":",   "{",       "[",
  "(",     ")",    "||", "{x", "not", "\xff",  "ü",   "\\u0000", "99999999999999999999",
  "kind:", "@",    "\n",
};

static char *
read_minimal (const char *name)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "content", "data", "minimal", name, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* A value, a word or a few bytes of @text become a slip. (transfer full) */
static char *
damage (GRand *random, const char *text)
{
  gsize length = strlen (text);
  gsize start = (gsize) g_rand_int_range (random, 0, (int) length);
  gsize end;

  if (g_rand_boolean (random)) {
    const char *colon = strstr (text + start, ": ");

    if (colon)
      start = (gsize) (colon - text) + 2;
  }
  end = MIN (length, start + (gsize) g_rand_int_range (random, 0, 12));
  if (g_rand_boolean (random))
    end = MIN (length, start + strcspn (text + start, ",}]\n"));

  return g_strdup_printf ("%.*s%s%s", (int) start, text,
                          slips[g_rand_int_range (random, 0, G_N_ELEMENTS (slips))], text + end);
}

static void
test_damaged_file (gconstpointer data)
{
  const char *name = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (g_str_hash (name));
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *whole = read_minimal (name);
  guint n_refused = 0;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *text = read_minimal (files[i]);

    stride_test_dir_write (dir, files[i], text);
  }

  for (guint i = 0; i < N_DAMAGES; i++) {
    g_autofree char *text = damage (random, whole);
    g_autoptr (GPtrArray) findings = NULL;
    g_autoptr (StrideCatalog) catalog = NULL;
    g_autoptr (GError) error = NULL;

    stride_test_dir_write (dir, name, text);
    findings = stride_catalog_check (dir);
    catalog = stride_catalog_new_for_directory (dir, &error);

    /* What does not load is a finding, and each finding names a file. */
    g_assert_true ((catalog == NULL) == (error != NULL));
    g_assert_true (catalog || findings->len > 0);
    for (guint j = 0; j < findings->len; j++)
      g_assert_nonnull (strstr (g_ptr_array_index (findings, j), ".json: "));
    n_refused += findings->len > 0 ? 1 : 0;
  }

  /* Some damage only changes words; most of it is more. */
  g_test_message ("%u of %d refused", n_refused, N_DAMAGES);
  g_assert_cmpuint (n_refused, >, N_DAMAGES / 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_strconcat ("/damage/", files[i], NULL);

    g_test_add_data_func (path, files[i], test_damaged_file);
  }

  return g_test_run ();
}
