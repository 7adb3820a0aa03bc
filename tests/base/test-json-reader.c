/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-reader.h"

#include "stride-error.h"

static StrideJsonReader *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  StrideJsonReader *reader = stride_json_reader_new_for_bytes (bytes, "f.json", &error);

  g_assert_no_error (error);

  return reader;
}

static void
assert_complaint (StrideJsonReader *reader, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_json_reader_finish (reader, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, message);
}

static void
assert_quiet (StrideJsonReader *reader)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (stride_json_reader_finish (reader, &error));
  g_assert_no_error (error);
}

static void
test_values (void)
{
  g_autoptr (StrideJsonReader) reader =
    read_text ("{\"s\":\"ü\",\"i\":7,\"d\":2.5,\"b\":true,\"l\":[\"a\",\"b\"],\"w\":\"two\"}");
  const char *const words[] = { "one", "two", NULL };
  g_auto (GStrv) list = NULL;

  g_assert_cmpstr (stride_json_reader_string (reader, "s"), ==, "ü");
  g_assert_cmpint (stride_json_reader_int (reader, "i", 0, 10), ==, 7);
  g_assert_cmpfloat_with_epsilon (stride_json_reader_double (reader, "d", 0, 10), 2.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (stride_json_reader_double (reader, "i", 0, 10), 7.0, 1e-9);
  g_assert_true (stride_json_reader_boolean_or (reader, "b", FALSE));
  g_assert_cmpint (stride_json_reader_choice (reader, "w", words, 0), ==, 1);
  list = stride_json_reader_dup_strv (reader, "l");
  g_assert_cmpuint (g_strv_length (list), ==, 2);
  g_assert_cmpstr (list[1], ==, "b");
  assert_quiet (reader);
}

/* Absent and null are the same: the fallback. */
static void
test_fallbacks (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"n\":null}");
  const char *names[] = { "n", "x" };

  for (guint i = 0; i < 2; i++) {
    g_auto (GStrv) list = stride_json_reader_dup_strv (reader, names[i]);

    g_assert_false (stride_json_reader_has (reader, names[i]));
    g_assert_false (stride_json_reader_enter_member (reader, names[i]));
    g_assert_cmpstr (stride_json_reader_string_or (reader, names[i], "f"), ==, "f");
    g_assert_cmpint (stride_json_reader_int_or (reader, names[i], -1, 0, 10), ==, -1);
    g_assert_cmpfloat_with_epsilon (stride_json_reader_double_or (reader, names[i], 0.5, 1, 2), 0.5,
                                    1e-9);
    g_assert_true (stride_json_reader_boolean_or (reader, names[i], TRUE));
    g_assert_cmpuint (g_strv_length (list), ==, 0);
  }
  assert_quiet (reader);
}

static void
test_paths (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"a\":{\"b\":[1,{\"c\":\"x\"}]}}");
  g_autofree char *path = NULL;
  g_autofree char *root = NULL;

  g_assert_true (stride_json_reader_enter_member (reader, "a"));
  g_assert_true (stride_json_reader_enter_member (reader, "b"));
  stride_json_reader_enter_element (reader, 1);
  path = stride_json_reader_dup_path (reader);
  g_assert_cmpstr (path, ==, "$.a.b[1]");
  stride_json_reader_int (reader, "c", 0, 3);
  for (int i = 0; i < 3; i++)
    stride_json_reader_leave (reader);
  root = stride_json_reader_dup_path (reader);
  g_assert_cmpstr (root, ==, "$");
  assert_complaint (reader, "f.json: $.a.b[1].c: expected a whole number, found a text");
}

typedef enum { AS_STRING, AS_INT, AS_DOUBLE, AS_BOOLEAN, AS_LIST, AS_CHOICE, AS_MEMBER } As;

typedef struct {
  const char *text;
  As as;
  const char *message;
} Complaint;

static const Complaint complaints[] = {
  { "{}", AS_STRING, "f.json: $.v: expected a text, found nothing" },
  { "{\"v\":1}", AS_STRING, "f.json: $.v: expected a text, found a number" },
  { "{\"v\":true}", AS_STRING, "f.json: $.v: expected a text, found true or false" },
  { "{\"v\":[]}", AS_STRING, "f.json: $.v: expected a text, found an array" },
  { "{\"v\":{}}", AS_STRING, "f.json: $.v: expected a text, found an object" },
  { "{}", AS_INT, "f.json: $.v: expected a whole number, found nothing" },
  { "{\"v\":\"3\"}", AS_INT, "f.json: $.v: expected a whole number, found a text" },
  { "{\"v\":1.5}", AS_INT, "f.json: $.v: expected a whole number, found a number" },
  { "{\"v\":11}", AS_INT, "f.json: $.v: expected a whole number from 0 to 10, found 11" },
  { "{\"v\":-1}", AS_INT, "f.json: $.v: expected a whole number from 0 to 10, found -1" },
  { "{\"v\":9223372036854775808}", AS_INT, "f.json: $.v: expected a whole number, found a number" },
  { "{\"v\":-9223372036854775809}", AS_INT,
    "f.json: $.v: expected a whole number, found a number" },
  { "{}", AS_DOUBLE, "f.json: $.v: expected a number, found nothing" },
  { "{\"v\":\"x\"}", AS_DOUBLE, "f.json: $.v: expected a number, found a text" },
  { "{\"v\":10.5}", AS_DOUBLE, "f.json: $.v: expected a number from 0 to 10, found 10.5" },
  { "{\"v\":1e400}", AS_DOUBLE, "f.json: $.v: expected a number from 0 to 10, found inf" },
  { "{\"v\":1}", AS_BOOLEAN, "f.json: $.v: expected true or false, found a number" },
  { "{\"v\":\"true\"}", AS_BOOLEAN, "f.json: $.v: expected true or false, found a text" },
  { "{\"v\":\"x\"}", AS_LIST, "f.json: $.v: expected an array of texts, found a text" },
  { "{\"v\":[\"a\",2]}", AS_LIST, "f.json: $.v[1]: expected a text, found a number" },
  { "{\"v\":\"three\"}", AS_CHOICE, "f.json: $.v: expected one of one, two, found \"three\"" },
  { "{\"v\":{\"x\":1}}", AS_MEMBER, "f.json: $.v.x: expected an object, found a number" },
  { "[1]", AS_STRING, "f.json: $: expected an object, found an array" },
};

static void
test_complains (gconstpointer data)
{
  const Complaint *complaint = data;
  const char *const words[] = { "one", "two", NULL };
  g_autoptr (StrideJsonReader) reader = read_text (complaint->text);
  g_auto (GStrv) list = NULL;

  switch (complaint->as) {
  case AS_STRING:
    g_assert_cmpstr (stride_json_reader_string (reader, "v"), ==, "");
    break;
  case AS_INT:
    g_assert_cmpint (stride_json_reader_int (reader, "v", 0, 10), ==, 0);
    break;
  case AS_DOUBLE:
    g_assert_cmpfloat_with_epsilon (stride_json_reader_double (reader, "v", 0, 10), 0, 1e-9);
    break;
  case AS_BOOLEAN:
    g_assert_true (stride_json_reader_boolean_or (reader, "v", TRUE));
    break;
  case AS_LIST:
    list = stride_json_reader_dup_strv (reader, "v");
    break;
  case AS_CHOICE:
    g_assert_cmpint (stride_json_reader_choice (reader, "v", words, 1), ==, 1);
    break;
  case AS_MEMBER:
    g_assert_true (stride_json_reader_enter_member (reader, "v"));
    g_assert_true (stride_json_reader_enter_member (reader, "x"));
    g_assert_false (stride_json_reader_enter_member (reader, "y"));
    break;
  default:
    g_assert_not_reached ();
  }

  assert_complaint (reader, complaint->message);
}

/* Only the first complaint counts, and reading goes on after it. */
static void
test_first_sticks (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"good\":3}");

  stride_json_reader_string (reader, "first");
  stride_json_reader_string (reader, "second");
  g_assert_cmpint (stride_json_reader_int (reader, "good", 0, 10), ==, 3);
  assert_complaint (reader, "f.json: $.first: expected a text, found nothing");
}

static void
test_forgive (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"a\":1}");

  stride_json_reader_string (reader, "first");
  stride_json_reader_forgive (reader);
  assert_quiet (reader);
  stride_json_reader_string (reader, "second");
  assert_complaint (reader, "f.json: $.second: expected a text, found nothing");
}

static void
test_beyond_the_end (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("[1]");

  stride_json_reader_enter_element (reader, 3);
  g_assert_cmpfloat_with_epsilon (stride_json_reader_here_double (reader, 4, 9), 4, 1e-9);
  g_assert_cmpstr (stride_json_reader_here_string (reader), ==, "");
  g_assert_null (stride_json_reader_get_node (reader));
  g_assert_false (stride_json_reader_has (reader, "x"));
  stride_json_reader_leave (reader);
  assert_complaint (reader, "f.json: $: expected an array with more elements, found an array");
}

static void
test_counts_and_names (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"z\":[1,2,3],\"a\":4}");
  g_autofree const char **names = stride_json_reader_list_members (reader);
  const char *const expected[] = { "z", "a", NULL };

  g_assert_cmpstrv (names, expected);
  g_assert_true (stride_json_reader_enter_member (reader, "z"));
  g_assert_cmpuint (stride_json_reader_count (reader), ==, 3);
  stride_json_reader_enter_element (reader, 2);
  g_assert_cmpfloat_with_epsilon (stride_json_reader_here_double (reader, 0, 9), 3, 1e-9);
  g_assert_cmpuint (stride_json_reader_count (reader), ==, 0);
  assert_complaint (reader, "f.json: $.z[2]: expected an array, found a number");
}

/* An object where an array belongs and the other way round is said, not stumbled over. */
static void
test_array_or_object (void)
{
  g_autoptr (StrideJsonReader) reader = read_text ("{\"z\":[1]}");
  g_autofree const char **names = NULL;

  g_assert_cmpuint (stride_json_reader_count (reader), ==, 0);
  assert_complaint (reader, "f.json: $: expected an array, found an object");
  stride_json_reader_forgive (reader);
  g_assert_true (stride_json_reader_enter_member (reader, "z"));
  names = stride_json_reader_list_members (reader);
  g_assert_null (names[0]);
  assert_complaint (reader, "f.json: $.z: expected an object, found an array");
}

static void
test_no_json (void)
{
  const char *texts[] = { "", "{", "{\"a\":1,}", "// x\n{}", "nothing" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));
    g_autoptr (GError) error = NULL;

    g_assert_null (stride_json_reader_new_for_bytes (bytes, "f.json", &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE);
    g_assert_true (g_str_has_prefix (error->message, "f.json: not valid JSON: "));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/values", test_values);
  g_test_add_func ("/json-reader/fallbacks", test_fallbacks);
  g_test_add_func ("/json-reader/paths", test_paths);
  g_test_add_func ("/json-reader/first-sticks", test_first_sticks);
  g_test_add_func ("/json-reader/forgive", test_forgive);
  g_test_add_func ("/json-reader/beyond-the-end", test_beyond_the_end);
  g_test_add_func ("/json-reader/counts-and-names", test_counts_and_names);
  g_test_add_func ("/json-reader/array-or-object", test_array_or_object);
  g_test_add_func ("/json-reader/no-json", test_no_json);

  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++) {
    g_autofree char *path = g_strdup_printf ("/json-reader/complains/%02u", i);

    g_test_add_data_func (path, &complaints[i], test_complains);
  }

  return g_test_run ();
}
