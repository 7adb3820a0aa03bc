/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A rule that is wrong in one way: the checker refuses the file and says where; the program goes on without
 * that rule. */

#include <string.h>

#include "stride-catalog-check.h"
#include "stride-catalog.h"
#include "stride-test-dir.h"

#define WHEN "run.km > 10 and run.surface == 'road' or has(run.tags,'loud')"
#define REASON "because it was loud"

static const char *const files[] = {
  "advice.json", "citations.json", "exercises.json", "questionnaire.json", "routines.json",
};

/* The member ".when" where @find is the condition, else ".reason". */
static const struct {
  const char *find;
  const char *replace;
  const char *message; /* of the finding, in part */
} mistakes[] = {
  /* Each operator with what it cannot compare. */
  { WHEN, "run.km == 'road'", "found a number and a text" },
  { WHEN, "run.km != 'road'", "found a number and a text" },
  { WHEN, "run.surface < 'road'", "expected == or != between a text and a text" },
  { WHEN, "run.surface <= 'road'", "expected == or != between a text and a text" },
  { WHEN, "run.surface > 'road'", "expected == or != between a text and a text" },
  { WHEN, "flag.emergency >= true", "expected == or != between yes or no and yes or no" },
  { WHEN, "run.km and flag.emergency", "expected yes or no beside and, or and not" },
  { WHEN, "flag.emergency or run.surface", "expected yes or no beside and, or and not" },
  { WHEN, "not run.km", "expected yes or no beside and, or and not" },
  { WHEN, "has(run.km,'loud')", "expected a list or a text in has() and any_of()" },
  { WHEN, "any_of(flag.emergency,'loud')", "expected a list or a text in has() and any_of()" },
  { WHEN, "count(run.km) > 1", "expected a list in count()" },
  { WHEN, "min(run.km,run.surface) > 1", "expected a number in a function" },
  { WHEN, "max(run.tags,run.km) > 1", "expected a number in a function" },
  { WHEN, "abs(flag.emergency) > 1", "expected a number in a function" },
  { WHEN, "diff_pct(run.km,run.surface) > 1", "expected a number in a function" },
  { WHEN, "diff_pct(0,0) > 1", "expected a number above 0 to divide by" },
  { WHEN, "known(run.kms)", "expected a variable of advice.json, found \"run.kms\"" },
  { WHEN, "run.surface == 'sand'", "expected one of trail,road" },
  { WHEN, "run.km", "expected yes or no as a whole" },
  { WHEN, "run.km => 10", "in \"run.km => 10\"" },
  { WHEN, "run.km > 10 / 0", "in \"run.km > 10 / 0\"" },
  { WHEN, "average(run.km) > 1", "in \"average(run.km) > 1\"" },
  { WHEN, "", "in \"\"" },
  /* And of the reason. */
  { REASON, "because {run.kms} km", "found {run.kms}" },
  { REASON, "because {run.km/0} km", "found {run.km/0}" },
  { REASON, "because {run.km|3} km", "expected 0, 1, 2 or pct" },
  { REASON, "because {run.km km", "expected a closing bracket" },
  { REASON, "[diff_pct(0, 0) > 1] because", "expected a number above 0 to divide by" },
  { REASON, "[diff_pct(run.km, 0 - 1) > 1] because", "in [diff_pct" },
  { REASON, "[run.kms > 1] because", "expected a variable of advice.json" },
  { REASON, "[run.km > 'far'] because", "found a number and a text" },
};

static char *
write_changed (const char *find, const char *replace)
{
  char *dir = stride_test_dir_new ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "content", "data", "minimal", files[i], NULL);
    g_autoptr (GString) text = g_string_new (NULL);
    char *whole;

    g_assert_true (g_file_get_contents (path, &whole, NULL, NULL));
    g_string_append (text, whole);
    g_free (whole);
    if (i == 0)
      g_assert_cmpuint (g_string_replace (text, find, replace, 0), ==, 1);
    stride_test_dir_write (dir, files[i], text->str);
  }

  return dir;
}

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++) {
    g_autoptr (StrideTestDir) dir = write_changed (mistakes[i].find, mistakes[i].replace);
    g_autoptr (GPtrArray) findings = stride_catalog_check (dir);
    const char *place = g_str_equal (mistakes[i].find, WHEN) ? "advice.json: $.rules[1].when: "
                                                             : "advice.json: $.rules[1].reason: ";

    g_assert_cmpuint (findings->len, >=, 1);
    g_test_message ("%s", (const char *) findings->pdata[0]);
    g_assert_true (g_str_has_prefix (findings->pdata[0], place));
    g_assert_nonnull (strstr (findings->pdata[0], mistakes[i].message));
  }
}

static void
test_left_out_at_run_time (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++) {
    g_autoptr (StrideTestDir) dir = write_changed (mistakes[i].find, mistakes[i].replace);
    g_autoptr (StrideCatalog) catalog = NULL;
    g_autoptr (GError) error = NULL;

    g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, "A rule is left out: *");
    catalog = stride_catalog_new_to_run (dir, &error);
    g_test_assert_expected_messages ();
    g_assert_no_error (error);
    g_assert_null (stride_catalog_find_rule (catalog, "ld-far"));
    g_assert_nonnull (stride_catalog_find_rule (catalog, "sf-emergency"));
    g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_rules (catalog)), ==, 1);
  }
}

static void
test_good_stays (void)
{
  g_autoptr (StrideTestDir) dir = write_changed (REASON, REASON);
  g_autoptr (StrideCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;

  catalog = stride_catalog_new_to_run (dir, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_rules (catalog)), ==, 2);
}

/* A file that is no list of rules at all is more than one bad rule. */
static void
test_bad_file_is_an_error (void)
{
  g_autoptr (StrideTestDir) dir = write_changed ("\"backstride/advice\"", "\"something\"");
  g_autoptr (GError) error = NULL;

  g_assert_null (stride_catalog_new_to_run (dir, &error));
  g_assert_nonnull (strstr (error->message, "advice.json"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bad-rules/refused", test_refused);
  g_test_add_func ("/bad-rules/left-out-at-run-time", test_left_out_at_run_time);
  g_test_add_func ("/bad-rules/good-stays", test_good_stays);
  g_test_add_func ("/bad-rules/bad-file", test_bad_file_is_an_error);

  return g_test_run ();
}
