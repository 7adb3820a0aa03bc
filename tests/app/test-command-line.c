/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "stride-test-dir.h"

/* The real binary without a display: what it prints, and that its exit status tells the truth. */

typedef struct {
  int status;
  char *out, *err;
} Run;

static void
run_clear (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

#define NOW "--now=2026-11-22T12:00:00+00:00"

/* @...: arguments, NULL at the end */
static Run
run (const char *first, ...)
{
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Run result = { 0 };
  va_list args;

  g_ptr_array_add (argv, (gpointer) g_getenv ("STRIDE_PROGRAM"));
  va_start (args, first);
  for (const char *arg = first; arg; arg = va_arg (args, const char *))
    g_ptr_array_add (argv, (gpointer) arg);
  va_end (args);
  g_ptr_array_add (argv, NULL);

  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &result.out, &result.err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  result.status = g_subprocess_get_exit_status (process);

  return result;
}

static char *
data_dir_option (const char *dir)
{
  return g_strdup_printf ("--data-dir=%s", dir);
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_set_strict (parser, TRUE);
  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

static void
test_version (void)
{
  g_auto (Run) it = run ("--version", NULL);

  g_assert_cmpint (it.status, ==, 0);
  g_assert_true (g_str_has_prefix (it.out, "Backstride "));
}

static void
test_help (void)
{
  g_auto (Run) it = run ("--help", NULL);

  g_assert_cmpint (it.status, ==, 0);
  g_assert_nonnull (strstr (it.out, "--import=FILE"));
  g_assert_null (strstr (it.out, "clock-rate"));
}

static void
test_unknown_option (void)
{
  g_auto (Run) it = run ("--plonk", NULL);

  g_assert_cmpint (it.status, !=, 0);
  g_assert_cmpstr (it.out, ==, "");
  g_assert_nonnull (strstr (it.err, "--plonk"));
}

static void
test_bad_time (void)
{
  g_auto (Run) it = run ("--now=yesterday", "--facts", NULL);

  g_assert_cmpint (it.status, ==, 1);
  g_assert_cmpstr (it.out, ==, "");
  g_assert_nonnull (strstr (it.err, "“yesterday” is no time"));
}

static void
test_unknown_routine (void)
{
  g_auto (Run) it = run ("--routine=plonk", NULL);

  g_assert_cmpint (it.status, ==, 1);
  g_assert_nonnull (strstr (it.err, "there is no routine “plonk”"));
}

static void
test_sample_with_folder (void)
{
  g_auto (Run) it = run ("--sample", "--data-dir=/tmp", "--facts", NULL);

  g_assert_cmpint (it.status, ==, 1);
}

static void
test_routines (void)
{
  g_auto (Run) it = run ("--routines", NULL);

  g_assert_cmpint (it.status, ==, 0);
  g_assert_nonnull (strstr (it.out, "desk-4             3:56  Desk reset 4\n"));
}

/* Every variable is there; a newcomer's are unknown, but for counters. */
static void
test_facts_of_nobody (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *option = data_dir_option (dir);
  g_auto (Run) it = run (option, NOW, "--facts", NULL);
  g_autoptr (JsonNode) root = parse (it.out);
  JsonObject *facts = json_node_get_object (root);

  g_assert_cmpint (it.status, ==, 0);
  g_assert_cmpstr (it.err, ==, "");
  g_assert_cmpuint (json_object_get_size (facts), >=, 120);
  g_assert_true (json_object_get_null_member (facts, "run.km"));
  g_assert_cmpint (json_object_get_int_member (facts, "log.n_runs"), ==, 0);
  g_assert_true (json_object_get_boolean_member (facts, "app.first_time"));
}

/* Looking does not write: the folder of a newcomer stays empty. */
static void
test_printing_writes_nothing (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *option = data_dir_option (dir);
  g_auto (Run) it = run (option, NOW, "--facts", "--advice", "--trends", NULL);
  g_autoptr (GDir) folder = g_dir_open (dir, 0, NULL);

  g_assert_cmpint (it.status, ==, 0);
  g_assert_null (g_dir_read_name (folder));
}

static const char good_month[] =
  "{\"format\": \"backstride/log\", \"version\": 1, \"entries\": ["
  "{\"kind\": \"run\", \"id\": \"7a9d6b1e-0000-4000-8000-000000000001\", \"day\": \"2026-11-21\", "
  "\"at\": 1795251600, \"tz\": \"+0000\", \"modified\": 1795251600000, \"distance_m\": 8200, "
  "\"duration_s\": 2700, \"surface\": \"asphalt\", \"before\": 0, \"during\": 3, \"after\": 6}]}";

static void
test_import (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *data = g_build_filename (dir, "data", NULL);
  g_autofree char *option = data_dir_option (data);
  g_autofree char *file = g_build_filename (dir, "in.json", NULL);
  g_autofree char *import = g_strdup_printf ("--import=%s", file);

  stride_test_dir_write (dir, "in.json", good_month);
  {
    g_auto (Run) it = run (option, NOW, import, NULL);

    g_assert_cmpstr (it.err, ==, "");
    g_assert_cmpint (it.status, ==, 0);
    g_assert_cmpstr (it.out, ==, "1 new, 0 updated\n");
  }
  {
    g_auto (Run) again = run (option, NOW, import, NULL);

    g_assert_cmpint (again.status, ==, 0);
    g_assert_cmpstr (again.out, ==, "0 new, 0 updated\n");
  }
  {
    g_auto (Run) facts = run (option, NOW, "--facts", NULL);
    g_autoptr (JsonNode) root = parse (facts.out);

    g_assert_cmpfloat_with_epsilon (
      json_object_get_double_member (json_node_get_object (root), "run.after"), 6.0, 1e-9);
  }
  {
    /* Six of ten after a run is a stop card, and says why. */
    g_auto (Run) advice = run (option, NOW, "--advice", "--json", NULL);

    g_assert_nonnull (strstr (advice.out, "\"id\": \"pr-after\""));
    g_assert_nonnull (strstr (advice.out, "because soreness was 6/10 after the run"));
  }
  {
    g_auto (Run) trends = run (option, NOW, "--trends", "--json", NULL);

    g_assert_nonnull (strstr (trends.out, "\"week\": \"2026-W47\", \"start\": \"2026-11-16\""));
    g_assert_nonnull (strstr (trends.out, "\"distance_m\": 8200"));
  }
}

static void
test_import_broken (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *data = g_build_filename (dir, "data", NULL);
  g_autofree char *option = data_dir_option (data);
  g_autofree char *file = g_build_filename (dir, "in.json", NULL);
  g_autofree char *import = g_strdup_printf ("--import=%s", file);
  g_auto (Run) it = { 0 };

  stride_test_dir_write (dir, "in.json", "{\"format\": \"backstride/log\", ");
  it = run (option, NOW, import, NULL);
  g_assert_cmpint (it.status, ==, 1);
  g_assert_cmpstr (it.out, ==, "");
  g_assert_nonnull (strstr (it.err, "in.json"));
}

static void
test_import_missing (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *option = data_dir_option (dir);
  g_auto (Run) it = run (option, NOW, "--import=/nowhere/in.json", NULL);

  g_assert_cmpint (it.status, ==, 1);
  g_assert_cmpstr (it.out, ==, "");
}

/* A month that does not parse: the rest works, the message names it, and the status says so. */
static void
test_broken_month (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *option = data_dir_option (dir);
  g_autofree char *kept = NULL;
  g_auto (Run) it = { 0 };

  stride_test_dir_write (dir, "log/2026-11.json", good_month);
  stride_test_dir_write (dir, "log/2026-10.json", "{\"entries\": [");
  it = run (option, NOW, "--trends", "--json", NULL);
  kept = stride_test_dir_read (dir, "log/2026-10.json");

  g_assert_nonnull (strstr (it.out, "\"distance_m\": 8200"));
  g_assert_nonnull (strstr (it.err, "2026-10.json"));
  g_assert_cmpint (it.status, ==, 1);
  g_assert_cmpstr (kept, ==, "{\"entries\": [");
}

/* The sample is the same each time, and its folder is gone afterwards. */
static void
test_sample (void)
{
  g_auto (Run) one = run ("--sample", NOW, "--trends", "--json", NULL);
  g_auto (Run) two = run ("--sample", NOW, "--trends", "--json", NULL);
  g_autoptr (JsonNode) root = parse (one.out);
  g_autoptr (GDir) tmp = g_dir_open (g_get_tmp_dir (), 0, NULL);
  const char *name;

  g_assert_cmpint (one.status, ==, 0);
  g_assert_cmpstr (one.out, ==, two.out);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 26);
  while ((name = g_dir_read_name (tmp)))
    g_assert_false (g_str_has_prefix (name, "backstride-sample-"));
}

static void
test_sample_advice (void)
{
  g_auto (Run) it = run ("--sample", NOW, "--advice", "--json", NULL);
  g_autoptr (JsonNode) root = parse (it.out);
  JsonArray *advice = json_node_get_array (root);
  gint64 last = 100;

  g_assert_cmpint (it.status, ==, 0);
  g_assert_cmpuint (json_array_get_length (advice), >=, 2);
  for (guint i = 0; i < json_array_get_length (advice); i++) {
    JsonObject *card = json_array_get_object_element (advice, i);

    g_assert_true (g_str_has_prefix (json_object_get_string_member (card, "reason"), "because "));
    g_assert_cmpint (json_object_get_int_member (card, "priority"), <=, last);
    last = json_object_get_int_member (card, "priority");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/command-line/version", test_version);
  g_test_add_func ("/command-line/help", test_help);
  g_test_add_func ("/command-line/unknown-option", test_unknown_option);
  g_test_add_func ("/command-line/bad-time", test_bad_time);
  g_test_add_func ("/command-line/unknown-routine", test_unknown_routine);
  g_test_add_func ("/command-line/sample-with-folder", test_sample_with_folder);
  g_test_add_func ("/command-line/routines", test_routines);
  g_test_add_func ("/command-line/facts-of-nobody", test_facts_of_nobody);
  g_test_add_func ("/command-line/printing-writes-nothing", test_printing_writes_nothing);
  g_test_add_func ("/command-line/import", test_import);
  g_test_add_func ("/command-line/import-broken", test_import_broken);
  g_test_add_func ("/command-line/import-missing", test_import_missing);
  g_test_add_func ("/command-line/broken-month", test_broken_month);
  g_test_add_func ("/command-line/sample", test_sample);
  g_test_add_func ("/command-line/sample-advice", test_sample_advice);

  return g_test_run ();
}
