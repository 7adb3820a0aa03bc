/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-writer.h"

#include "stride-json-text.h"

/* What json-glib prints for @json, without the last line end. */
static char *
print (const char *json)
{
  g_autoptr (GBytes) given = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = stride_json_text_parse (given, "test", &error);
  g_autoptr (GBytes) printed = NULL;

  g_assert_no_error (error);
  printed = stride_json_text_print (object, "test", &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (printed, NULL), g_bytes_get_size (printed) - 1);
}

static void
test_shapes (void)
{
  g_autofree char *expected =
    print ("{\"least\":-9223372036854775808,\"most\":9223372036854775807,\"none\":0,\"yes\":true,"
           "\"map\":{\"inner\":{\"one\":1}},\"list\":[\"a\",2],\"raw\":{\"x\":1.5},\"text\":\"\"}");
  g_autofree char *written = NULL;
  StrideJsonWriter writer;

  stride_json_writer_init (&writer, 0);
  stride_json_writer_int (&writer, "least", G_MININT64);
  stride_json_writer_int (&writer, "most", G_MAXINT64);
  stride_json_writer_int (&writer, "none", 0);
  stride_json_writer_true (&writer, "yes");
  stride_json_writer_begin (&writer, "map", '{');
  stride_json_writer_begin (&writer, "inner", '{');
  stride_json_writer_int (&writer, "one", 1);
  stride_json_writer_end (&writer, '}');
  stride_json_writer_end (&writer, '}');
  stride_json_writer_begin (&writer, "list", '[');
  stride_json_writer_string (&writer, NULL, "a");
  stride_json_writer_int (&writer, NULL, 2);
  stride_json_writer_end (&writer, ']');
  stride_json_writer_raw (&writer, "raw", "{\n    \"x\" : 1.5\n  }");
  stride_json_writer_string (&writer, "text", "");
  written = stride_json_writer_finish (&writer);

  g_assert_cmpstr (written, ==, expected);
}

/* Every character of the first planes comes back as itself, as name and as text. */
static void
test_characters (void)
{
  for (gunichar c = 1; c < 0x20000; c++) {
    g_autoptr (JsonObject) object = NULL;
    g_autoptr (GBytes) bytes = NULL;
    g_autofree char *text = NULL;
    StrideJsonWriter writer;
    char value[16] = "a";

    if (!g_unichar_validate (c) || (c > 0x3000 && c % 97 != 0))
      continue;

    value[1 + g_unichar_to_utf8 (c, value + 1)] = 'z';
    stride_json_writer_init (&writer, 0);
    stride_json_writer_string (&writer, value, value);
    text = stride_json_writer_finish (&writer);
    bytes = g_bytes_new_static (text, strlen (text));
    object = stride_json_text_parse (bytes, "test", NULL);
    g_assert_nonnull (object);
    g_assert_cmpstr (json_object_get_string_member (object, value), ==, value);
  }
}

/* In the middle of a file the lines begin where the file's do. */
static void
test_depth (void)
{
  g_autofree char *text = NULL;
  StrideJsonWriter writer;

  stride_json_writer_init (&writer, 2);
  stride_json_writer_int (&writer, "a", 1);
  text = stride_json_writer_finish (&writer);

  g_assert_cmpstr (text, ==, "{\n      \"a\" : 1\n    }");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-writer/shapes", test_shapes);
  g_test_add_func ("/json-writer/characters", test_characters);
  g_test_add_func ("/json-writer/depth", test_depth);

  return g_test_run ();
}
