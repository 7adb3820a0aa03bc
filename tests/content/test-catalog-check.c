/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* data/minimal is the smallest content without a finding. Each file of data/changes is one change to it:
 * y_* may be done, n_* brings exactly the findings that it lists. */

#include "stride-catalog-check.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "stride-catalog.h"
#include "stride-test-dir.h"

static const char *const files[] = {
  "advice.json", "citations.json", "exercises.json", "questionnaire.json", "routines.json",
};

static char *
read_minimal (const char *name)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "content", "data", "minimal", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* A copy of the minimal content with the change done in it. */
static char *
make_changed_copy (JsonObject *change)
{
  char *dir = stride_test_dir_new ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *text = read_minimal (files[i]);

    if (g_str_equal (files[i], json_object_get_string_member (change, "file"))) {
      GString *changed = g_string_new (text);

      g_assert_cmpuint (g_string_replace (changed, json_object_get_string_member (change, "find"),
                                          json_object_get_string_member (change, "replace"), 0),
                        ==, 1);
      g_free (text);
      text = g_string_free_and_steal (changed);
    }
    stride_test_dir_write (dir, files[i], text);
  }

  return dir;
}

static void
test_change (gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (StrideTestDir) dir = NULL;
  g_autofree char *name = g_path_get_basename (data);
  g_autoptr (GError) error = NULL;
  JsonObject *change;
  JsonArray *expected;

  json_parser_load_from_file (parser, data, &error);
  g_assert_no_error (error);
  change = json_node_get_object (json_parser_get_root (parser));
  expected = json_object_get_array_member (change, "findings");
  g_assert_true (g_str_has_prefix (name, "n_") == (json_array_get_length (expected) > 0));

  dir = make_changed_copy (change);
  findings = stride_catalog_check (dir);

  for (guint i = 0; i < MIN (findings->len, json_array_get_length (expected)); i++)
    g_assert_cmpstr (g_ptr_array_index (findings, i), ==,
                     json_array_get_string_element (expected, i));
  g_assert_cmpuint (findings->len, ==, json_array_get_length (expected));
}

static void
test_minimal (void)
{
  g_autofree char *dir = g_test_build_filename (G_TEST_DIST, "content", "data", "minimal", NULL);
  g_autoptr (GPtrArray) findings = stride_catalog_check (dir);
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new_for_directory (dir, &error);

  g_assert_no_error (error);
  g_assert_nonnull (stride_catalog_find_routine (catalog, "short-2"));
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_compiled_in (void)
{
  g_autoptr (GPtrArray) findings = stride_catalog_check (NULL);

  for (guint i = 0; i < findings->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (findings, i));
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_missing_files (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (GPtrArray) findings = stride_catalog_check (dir);

  g_assert_cmpuint (findings->len, ==, G_N_ELEMENTS (files));
  g_assert_nonnull (strstr (g_ptr_array_index (findings, 0), "exercises.json"));
}

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_changes (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "content", "data", "changes", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);

  return paths;
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog-check/minimal", test_minimal);
  g_test_add_func ("/catalog-check/compiled-in", test_compiled_in);
  g_test_add_func ("/catalog-check/missing-files", test_missing_files);

  changes = list_changes ();
  for (guint i = 0; i < changes->len; i++) {
    g_autofree char *name = g_path_get_basename (g_ptr_array_index (changes, i));
    g_autofree char *path = NULL;

    *strrchr (name, '.') = '\0';
    path = g_strconcat ("/catalog-check/", name, NULL);
    g_test_add_data_func (path, g_ptr_array_index (changes, i), test_change);
  }

  return g_test_run ();
}
