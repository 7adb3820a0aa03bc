/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-document.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <math.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stride-error.h"
#include "stride-test-dir.h"

#define FORMAT "backstride/test"
#define GOOD "{\"format\": \"backstride/test\", \"version\": 1, \"n\": 1}"

static StrideDocument *
document_at (const char *dir, const char *name)
{
  g_autofree char *path = g_build_filename (dir, name, NULL);

  return stride_document_new (path, FORMAT, 1);
}

static StrideDocument *
loaded (const char *dir, const char *name)
{
  g_autoptr (GError) error = NULL;
  StrideDocument *document = document_at (dir, name);

  g_assert_true (stride_document_load (document, &error));
  g_assert_no_error (error);

  return document;
}

static JsonObject *
object_with (const char *member, gint64 value)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, member, value);

  return object;
}

static void
save (StrideDocument *document, const char *member, gint64 value)
{
  g_autoptr (JsonObject) object = object_with (member, value);
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_document_save (document, object, &error));
  g_assert_no_error (error);
}

static void
save_fails (StrideDocument *document, int code)
{
  g_autoptr (JsonObject) object = object_with ("n", 99);
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_document_save (document, object, &error));
  g_assert_error (error, STRIDE_ERROR, code);
  g_assert_cmpstr (error->message, !=, "");
}

static guint
count_names (const char *dir, const char *part)
{
  g_autoptr (GDir) names = g_dir_open (dir, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (names)))
    n += strstr (name, part) != NULL;

  return n;
}

static void
assert_text (const char *dir, const char *name, const char *expected)
{
  g_autofree char *text = stride_test_dir_read (dir, name);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_new (void)
{
  StrideDocument *document = stride_document_new ("/nowhere/a.json", FORMAT, 1);

  g_assert_cmpstr (stride_document_get_path (document), ==, "/nowhere/a.json");
  g_assert_cmpint (stride_document_get_version (document), ==, 1);
  g_assert_false (stride_document_exists (document));
  g_assert_finalize_object (document);
}

static void
test_missing (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "a.json");

  g_assert_false (stride_document_exists (document));
  g_assert_false (stride_document_is_read_only (document));
  g_assert_cmpuint (json_object_get_size (stride_document_get_root (document)), ==, 2);
}

/* Folders are made on the way, for the person alone. */
static void
test_first_save (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "deep/er/a.json");
  g_autofree char *folder = g_build_filename (dir, "deep", "er", NULL);
  GStatBuf st;

  save (document, "n", 7);

  assert_text (dir, "deep/er/a.json",
               "{\n  \"format\" : \"backstride/test\",\n  \"version\" : 1,\n  \"n\" : 7\n}\n");
  g_assert_true (stride_document_exists (document));
  g_assert_cmpint (g_stat (folder, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (stride_document_get_path (document), &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_names (folder, "tmp"), ==, 0);
}

static void
test_save_twice (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "a.json");
  g_autoptr (StrideDocument) other = NULL;

  save (document, "n", 1);
  save (document, "n", 2);

  other = loaded (dir, "a.json");
  g_assert_cmpint (json_object_get_int_member (stride_document_get_root (other), "n"), ==, 2);
}

/* What another version wrote stays, in its order. */
static void
test_unknown_members (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *root;

  stride_test_dir_write (dir, "a.json",
                         "{\"zebra\": [1, null, 5.55], \"version\": 1, "
                         "\"format\": \"backstride/test\", \"ant\": {\"x\": \"ü\"}}");
  document = loaded (dir, "a.json");
  root = stride_document_get_root (document);
  json_object_set_int_member (root, "n", 1);
  g_assert_true (stride_document_save (document, root, &error));
  g_assert_no_error (error);

  g_clear_object (&document);
  document = loaded (dir, "a.json");
  root = stride_document_get_root (document);
  g_assert_cmpuint (json_object_get_size (root), ==, 5);
  g_assert_cmpfloat_with_epsilon (
    json_array_get_double_element (json_object_get_array_member (root, "zebra"), 2), 5.55, 1e-12);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (root, "ant"), "x"),
                   ==, "ü");
}

static void
assert_broken (const char *text, int code)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");
  g_autofree char *copied = NULL;
  g_autofree char *name = NULL;

  stride_test_dir_write (dir, "a.json", text);

  /* Twice: one copy is enough. */
  for (int i = 0; i < 2; i++) {
    g_autoptr (GError) error = NULL;

    g_assert_false (stride_document_load (document, &error));
    g_assert_error (error, STRIDE_ERROR, code);
    g_assert_true (g_str_has_prefix (error->message, "a.json: "));
  }

  g_assert_cmpuint (count_names (dir, "a.json.broken-"), ==, 1);
  name = g_path_get_basename (stride_document_get_broken_copy (document));
  assert_text (dir, name, text);

  g_assert_true (stride_document_is_read_only (document));
  save_fails (document, STRIDE_ERROR_READ_ONLY);
  assert_text (dir, "a.json", text);
}

static void
test_broken_syntax (void)
{
  assert_broken ("{\"format\": \"backstride/test\", \"version\": 1, ", STRIDE_ERROR_PARSE);
  assert_broken ("", STRIDE_ERROR_PARSE);
  assert_broken ("[]", STRIDE_ERROR_PARSE);
}

/* Numbers that json-glib would read as something else, and could not write. */
static void
test_broken_numbers (void)
{
  const char *numbers[] = {
    "1e400", "9e999", "-1e309", "1.0e400", "9223372036854775808", "-9223372036854775809"
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *text =
      g_strconcat ("{\"format\": \"backstride/test\", \"version\": 1, \"n\": [", numbers[i], "]}",
                   NULL);

    assert_broken (text, STRIDE_ERROR_PARSE);
  }
}

static void
test_broken_header (void)
{
  assert_broken ("{}", STRIDE_ERROR_VALUE);
  assert_broken ("{\"format\": \"backstride/other\", \"version\": 1}", STRIDE_ERROR_VALUE);
  assert_broken ("{\"format\": [], \"version\": 1}", STRIDE_ERROR_VALUE);
  assert_broken ("{\"format\": \"backstride/test\"}", STRIDE_ERROR_VALUE);
  assert_broken ("{\"format\": \"backstride/test\", \"version\": 0}", STRIDE_ERROR_VALUE);
  assert_broken ("{\"format\": \"backstride/test\", \"version\": \"1\"}", STRIDE_ERROR_VALUE);
}

/* A file that was mended is read and written again. */
static void
test_mended (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (dir, "a.json", "{");
  g_assert_false (stride_document_load (document, &error));
  g_clear_error (&error);

  stride_test_dir_write (dir, "a.json", GOOD);
  g_assert_true (stride_document_load (document, &error));
  g_assert_null (stride_document_get_broken_copy (document));
  save (document, "n", 2);
}

static void
test_newer (void)
{
  const char *text = "{\"format\": \"backstride/test\", \"version\": 2, \"n\": 5}";
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = NULL;

  stride_test_dir_write (dir, "a.json", text);
  document = loaded (dir, "a.json");

  g_assert_cmpint (stride_document_get_version (document), ==, 2);
  g_assert_true (stride_document_is_read_only (document));
  g_assert_cmpint (json_object_get_int_member (stride_document_get_root (document), "n"), ==, 5);
  save_fails (document, STRIDE_ERROR_NEWER);
  assert_text (dir, "a.json", text);
  g_assert_cmpuint (count_names (dir, "broken"), ==, 0);
}

static void
test_changed_on_disk (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) a = NULL;
  g_autoptr (StrideDocument) b = NULL;

  stride_test_dir_write (dir, "a.json", GOOD);
  a = loaded (dir, "a.json");
  b = loaded (dir, "a.json");
  save (b, "n", 2);

  g_assert_true (stride_document_has_changed_on_disk (a));
  g_assert_false (stride_document_has_changed_on_disk (b));
  save_fails (a, STRIDE_ERROR_CHANGED);

  g_assert_true (stride_document_load (a, NULL));
  g_assert_cmpint (json_object_get_int_member (stride_document_get_root (a), "n"), ==, 2);
  save (a, "n", 3);
}

static void
test_appeared_on_disk (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "a.json");

  stride_test_dir_write (dir, "a.json", GOOD);
  save_fails (document, STRIDE_ERROR_CHANGED);
  assert_text (dir, "a.json", GOOD);
}

static void
test_vanished_from_disk (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = NULL;

  stride_test_dir_write (dir, "a.json", GOOD);
  document = loaded (dir, "a.json");
  g_assert_cmpint (g_unlink (stride_document_get_path (document)), ==, 0);
  g_assert_true (stride_document_has_changed_on_disk (document));
  save_fails (document, STRIDE_ERROR_CHANGED);
}

static void
test_never_loaded (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");

  stride_test_dir_write (dir, "a.json", GOOD);
  save_fails (document, STRIDE_ERROR_CHANGED);
}

/* A person's link into a synced folder stays a link. */
static void
test_symlink (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *real = g_build_filename (dir, "cloud", "real.json", NULL);
  g_autofree char *link_path = g_build_filename (dir, "a.json", NULL);
  g_autofree char *cloud = g_path_get_dirname (real);
  g_autoptr (StrideDocument) document = NULL;

  stride_test_dir_write (dir, "cloud/real.json", GOOD);
  g_assert_cmpint (symlink (real, link_path), ==, 0);
  document = loaded (dir, "a.json");
  save (document, "n", 2);
  save (document, "n", 3);

  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_clear_object (&document);
  document = loaded (dir, "cloud/real.json");
  g_assert_cmpint (json_object_get_int_member (stride_document_get_root (document), "n"), ==, 3);
  g_assert_cmpuint (count_names (cloud, "tmp"), ==, 0);
}

/* A link into a disk that is not there is not an empty document. */
static void
test_dangling_symlink (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("/nowhere/real.json", stride_document_get_path (document)), ==, 0);
  g_assert_false (stride_document_load (document, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
  save_fails (document, STRIDE_ERROR_READ_ONLY);
  g_assert_true (g_file_test (stride_document_get_path (document), G_FILE_TEST_IS_SYMLINK));
}

static void
test_fifo (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (stride_document_get_path (document), 0600), ==, 0);
  g_assert_false (stride_document_load (document, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
  save_fails (document, STRIDE_ERROR_READ_ONLY);
}

static void
test_folder_in_place (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "a.json");
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (dir, "a.json/inside", "x");
  g_assert_false (stride_document_load (document, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
  assert_text (dir, "a.json/inside", "x");
}

/* A file where a folder should be. */
static void
test_file_as_folder (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = document_at (dir, "log/a.json");
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (dir, "log", "x");
  g_assert_false (stride_document_load (document, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_IO);
}

/* Left over by a program that was killed; what is not ours stays. */
static void
test_sweeps_strays (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "a.json");

  stride_test_dir_write (dir, "a.json.backstride-tmp.Ab12xY", "half");
  stride_test_dir_write (dir, "b.json.backstride-tmp.Ab12xZ", "half");
  stride_test_dir_write (dir, "a.json.tmp", "somebody else's");
  save (document, "n", 1);

  g_assert_cmpuint (count_names (dir, "backstride-tmp"), ==, 0);
  assert_text (dir, "a.json.tmp", "somebody else's");
}

static void
test_locked_by_another (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = loaded (dir, "a.json");
  g_autofree char *lock_path = g_build_filename (dir, ".lock", NULL);
  int lock = g_open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);
  save_fails (document, STRIDE_ERROR_BUSY);
  g_assert_cmpint (close (lock), ==, 0);
  save (document, "n", 1);
}

/* One 0 / 0 must not make a file that nobody can open. */
static void
test_refuses_unreadable_values (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideDocument) document = NULL;
  const double numbers[] = { (double) NAN, (double) INFINITY, -(double) INFINITY };

  stride_test_dir_write (dir, "a.json", GOOD);
  document = loaded (dir, "a.json");

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autoptr (JsonObject) object = json_object_new ();
    g_autoptr (GError) error = NULL;

    json_object_set_double_member (object, "mean", numbers[i]);
    g_assert_false (stride_document_save (document, object, &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  }

  for (guint i = 0; i < 2; i++) {
    g_autoptr (JsonObject) object = json_object_new ();
    g_autoptr (GError) error = NULL;

    json_object_set_string_member (object, i == 0 ? "note" : "n\xff", i == 0 ? "\xc3" : "x");
    g_assert_false (stride_document_save (document, object, &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  }

  assert_text (dir, "a.json", GOOD);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/new", test_new);
  g_test_add_func ("/document/missing", test_missing);
  g_test_add_func ("/document/first-save", test_first_save);
  g_test_add_func ("/document/save-twice", test_save_twice);
  g_test_add_func ("/document/unknown-members", test_unknown_members);
  g_test_add_func ("/document/broken-syntax", test_broken_syntax);
  g_test_add_func ("/document/broken-header", test_broken_header);
  g_test_add_func ("/document/broken-numbers", test_broken_numbers);
  g_test_add_func ("/document/mended", test_mended);
  g_test_add_func ("/document/newer", test_newer);
  g_test_add_func ("/document/changed-on-disk", test_changed_on_disk);
  g_test_add_func ("/document/appeared-on-disk", test_appeared_on_disk);
  g_test_add_func ("/document/vanished-from-disk", test_vanished_from_disk);
  g_test_add_func ("/document/never-loaded", test_never_loaded);
  g_test_add_func ("/document/symlink", test_symlink);
  g_test_add_func ("/document/dangling-symlink", test_dangling_symlink);
  g_test_add_func ("/document/fifo", test_fifo);
  g_test_add_func ("/document/folder-in-place", test_folder_in_place);
  g_test_add_func ("/document/file-as-folder", test_file_as_folder);
  g_test_add_func ("/document/sweeps-strays", test_sweeps_strays);
  g_test_add_func ("/document/locked-by-another", test_locked_by_another);
  g_test_add_func ("/document/refuses-unreadable-values", test_refuses_unreadable_values);

  return g_test_run ();
}
