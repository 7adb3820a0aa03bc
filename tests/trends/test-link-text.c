/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-link-text.h"

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_counts (void)
{
  StrideAssociation link = {
    .n_exposed = 8,
    .n_other = 7,
    .n_sore_exposed = 5,
    .n_sore_other = 2,
    .mean_exposed = 4.2,
    .mean_other = 2,
  };

  assert_text (stride_link_text_counts (STRIDE_LINK_HARD, &link),
               "Sore (3 or more): 5 of 8 runs on concrete or asphalt, 2 of 7 runs on other ground. "
               "On average 4.2 and 2.");
  link.n_exposed = link.n_sore_exposed = 1;
  assert_text (stride_link_text_counts (STRIDE_LINK_LONG, &link),
               "Sore (3 or more): 1 of 1 run beyond the usual length, 2 of 7 runs within it. On "
               "average 4.2 and 2.");
}

static void
test_verdict (void)
{
  StrideAssociation link = { .difference = 2, .enough = TRUE, .p_adjusted = 0.01, .passed = TRUE };

  assert_text (stride_link_text_verdict (&link), "More soreness goes along with it.");
  link.passed = FALSE;
  link.p_adjusted = 0.2;
  assert_text (stride_link_text_verdict (&link), "No clear difference.");
  link.p_adjusted = 0.01;
  link.difference = -2;
  assert_text (stride_link_text_verdict (&link), "Less soreness goes along with it.");
  link.missing_runs = 1;
  assert_text (stride_link_text_verdict (&link), "Cannot tell yet: it takes at least 1 more run.");
  link.missing_runs = 12;
  assert_text (stride_link_text_verdict (&link),
               "Cannot tell yet: it takes at least 12 more runs.");
}

static void
test_method (void)
{
  StrideAssociation links[STRIDE_N_LINKS] = { 0 };

  assert_text (stride_link_text_method (links),
               "From all your runs. Each comparison takes 21 runs, 5 of them in the smaller group. "
               "Going along is not the same as being the reason.");
  for (StrideLink i = 0; i < STRIDE_N_LINKS; i++)
    links[i].enough = TRUE;
  assert_text (stride_link_text_method (links),
               "From all your runs. Of 6 comparisons at once one may look clear by chance; to keep "
               "that to one log in twenty takes 121 runs. Going along is not the same as being the "
               "reason.");
}

/* Runs go along with things; nothing here says that one makes the other. */
static void
test_never_a_reason (void)
{
  StrideAssociation link = { .n_exposed = 8, .n_other = 12, .difference = 2, .passed = TRUE };

  for (StrideLink i = 0; i < STRIDE_N_LINKS; i++) {
    g_autofree char *text = stride_link_text_counts (i, &link);
    g_autofree char *verdict = stride_link_text_verdict (&link);

    g_assert_null (strstr (text, "cause"));
    g_assert_null (strstr (verdict, "cause"));
    g_assert_cmpstr (stride_link_text_title (i), !=, "");
    g_assert_cmpstr (stride_link_text_group (i, TRUE), !=, stride_link_text_group (i, FALSE));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/link-text/counts", test_counts);
  g_test_add_func ("/link-text/verdict", test_verdict);
  g_test_add_func ("/link-text/method", test_method);
  g_test_add_func ("/link-text/never-a-reason", test_never_a_reason);

  return g_test_run ();
}
