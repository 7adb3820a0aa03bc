/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever is found in the place of a month, a profile or a shelf (see inputs.py): no crash, no hang,
 * nothing written over what could not be read, nothing lost of what could. */

#include "stride-journal.h"
#include "stride-profile.h"
#include "stride-shoes.h"

#include "stride-journal-fixture.h"
#include "stride-json-text.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

static char *folder;

typedef struct {
  const char *format;
  const char *name;
  /* Loads, changes and saves; answers whether both worked. */
  gboolean (*use) (StrideFixture *fixture);
} Place;

static gboolean
use_month (StrideFixture *fixture)
{
  g_autoptr (StrideEntry) entry = stride_test_run ("a", "2026-10-20", 5000);
  gboolean loaded;

  stride_fixture_reopen (fixture);
  loaded = stride_journal_get_problems (fixture->journal)->len == 0;

  return stride_journal_add (fixture->journal, entry, NULL) && loaded;
}

static gboolean
use_profile (StrideFixture *fixture)
{
  g_autoptr (StrideProfile) profile = stride_profile_new (fixture->dir);
  gboolean loaded = stride_profile_load (profile, NULL);

  stride_profile_set_level (profile, 2);

  return stride_profile_save (profile, NULL) && loaded;
}

static gboolean
use_shoes (StrideFixture *fixture)
{
  g_autoptr (StrideShoes) shoes = stride_shoes_new (fixture->dir);
  StrideShoe shoe = {
    .name = (char *) "Road", .limit_m = 700000, .since = STRIDE_DAY_NONE, .comfort = -1
  };
  gboolean loaded = stride_shoes_load (shoes, NULL);

  stride_shoes_put (shoes, &shoe);

  return stride_shoes_save (shoes, NULL) && loaded;
}

static const Place places[] = {
  { "backstride/log", "log/2026-10.json", use_month },
  { "backstride/profile", "profile.json", use_profile },
  { "backstride/shoes", "shoes.json", use_shoes },
};

/* The file's bytes with the format of the place put in. */
static GBytes *
pose_as (const char *input, const char *format)
{
  const char mark[] = "@FORMAT@";
  g_autofree char *path = g_build_filename (folder, input, NULL);
  g_autoptr (GByteArray) posed = g_byte_array_new ();
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < size; i++) {
    if (size - i >= strlen (mark) && memcmp (data + i, mark, strlen (mark)) == 0) {
      g_byte_array_append (posed, (const guint8 *) format, (guint) strlen (format));
      i += strlen (mark) - 1;
    } else {
      g_byte_array_append (posed, (const guint8 *) data + i, 1);
    }
  }

  return g_byte_array_free_to_bytes (g_steal_pointer (&posed));
}

static GBytes *
read_bytes (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, size);
}

/* Every member of the input is in the file that was saved. */
static void
assert_kept (GBytes *before, GBytes *after)
{
  g_autoptr (JsonObject) old = stride_json_text_parse (before, "before", NULL);
  g_autoptr (JsonObject) new = stride_json_text_parse (after, "after", NULL);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_assert_nonnull (old);
  g_assert_nonnull (new);
  json_object_iter_init (&iter, old);
  while (json_object_iter_next (&iter, &name, &node)) {
    g_assert_true (json_object_has_member (new, name));
    g_assert_true (json_node_equal (node, json_object_get_member (new, name)));
  }
}

static void
test_input (gconstpointer data)
{
  const char *input = data;
  gboolean good = g_str_has_prefix (input, "y_");
  StrideFixture fixture;

  stride_fixture_set_up (&fixture, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autofree char *path = g_build_filename (fixture.dir, places[i].name, NULL);
    g_autofree char *parent = g_path_get_dirname (path);
    g_autoptr (GBytes) before = pose_as (input, places[i].format);
    g_autoptr (GBytes) after = NULL;

    g_mkdir_with_parents (parent, 0700);
    g_assert_true (g_file_set_contents (path, g_bytes_get_data (before, NULL),
                                        (gssize) g_bytes_get_size (before), NULL));
    g_assert_cmpint (places[i].use (&fixture), ==, good);
    after = read_bytes (path);
    if (good)
      assert_kept (before, after);
    else
      g_assert_true (g_bytes_equal (before, after));
  }
  stride_fixture_tear_down (&fixture, NULL);
}

static void
add_tests (GPtrArray *names)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);

  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_strconcat ("/inputs/", names->pdata[i], NULL);

    g_test_add_data_func (path, names->pdata[i], test_input);
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *command[] = { "python3", g_getenv ("STRIDE_INPUTS"), NULL, NULL };
  int status, result;

  g_test_init (&argc, &argv, NULL);

  /* One bad input must not hide the others. */
  g_test_set_nonfatal_assertions ();
  folder = stride_test_dir_new ();
  command[2] = folder;
  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                               NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  add_tests (names);

  result = g_test_run ();
  stride_test_dir_remove (folder);

  return result;
}
