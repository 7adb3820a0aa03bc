/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-facts.h"

#include <math.h>

static void
test_new_destroy (void)
{
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_text (facts, "q.surface", "trail");
  g_assert_finalize_object (facts);
}

static void
test_types (void)
{
  const char *const triggers[] = { "long", "hills", NULL };
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_boolean (facts, "flag.urgent", TRUE);
  stride_facts_set_number (facts, "run.after", 6.5);
  stride_facts_set_text (facts, "q.surface", "trail");
  stride_facts_set_list (facts, "q.trigger", triggers);

  g_assert_true (stride_facts_get_boolean (facts, "flag.urgent", FALSE));
  g_assert_cmpfloat_with_epsilon (stride_facts_get_number (facts, "run.after", -1), 6.5, 1e-9);
  g_assert_cmpstr (stride_facts_get_text (facts, "q.surface"), ==, "trail");
  g_assert_cmpstrv (stride_facts_get_list (facts, "q.trigger"), triggers);
  g_assert_true (stride_facts_has (facts, "q.trigger", "hills"));
  g_assert_false (stride_facts_has (facts, "q.trigger", "none"));
  g_assert_false (stride_facts_has (facts, "q.surface", "trail"));
}

static void
test_other_type_is_fallback (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "run.after", 6);

  g_assert_true (stride_facts_get_boolean (facts, "run.after", TRUE));
  g_assert_null (stride_facts_get_text (facts, "run.after"));
  g_assert_null (stride_facts_get_list (facts, "run.after"));
  g_assert_cmpfloat_with_epsilon (stride_facts_get_number (facts, "run.km", -1), -1, 1e-9);
}

static void
test_not_a_number_is_unknown (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "load.spike_pct", 12);
  g_assert_true (stride_facts_is_known (facts, "load.spike_pct"));
  stride_facts_set_number (facts, "load.spike_pct", NAN);
  g_assert_false (stride_facts_is_known (facts, "load.spike_pct"));
  stride_facts_set_number (facts, "load.spike_pct", INFINITY);
  g_assert_cmpint (stride_facts_get_fact_type (facts, "load.spike_pct"), ==, STRIDE_FACT_UNKNOWN);
}

static void
test_last_value_wins (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_facts_set_number (facts, "q.deck", 3);
  stride_facts_set_text (facts, "q.deck", "hard");
  g_assert_cmpint (stride_facts_get_fact_type (facts, "q.deck"), ==, STRIDE_FACT_TEXT);
  stride_facts_unset (facts, "q.deck");
  g_assert_false (stride_facts_is_known (facts, "q.deck"));
}

static void
test_copy_is_independent (void)
{
  const char *const tight[] = { "side", NULL };
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  g_autoptr (StrideFacts) copy = NULL;

  stride_facts_set_list (facts, "q.tight", tight);
  stride_facts_set_boolean (facts, "flag.pro", TRUE);
  copy = stride_facts_copy (facts);
  stride_facts_unset (facts, "q.tight");
  stride_facts_set_boolean (copy, "flag.pro", FALSE);

  g_assert_true (stride_facts_has (copy, "q.tight", "side"));
  g_assert_true (stride_facts_get_boolean (facts, "flag.pro", FALSE));
}

static void
test_names_are_sorted (void)
{
  g_autoptr (StrideFacts) facts = stride_facts_new ();
  g_autoptr (GPtrArray) names = NULL;

  stride_facts_set_number (facts, "run.km", 5);
  stride_facts_set_number (facts, "adh.level", 1);
  stride_facts_set_number (facts, "run.after", 2);
  names = stride_facts_list_names (facts);

  g_assert_cmpuint (names->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "adh.level");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "run.after");
  g_assert_cmpstr (g_ptr_array_index (names, 2), ==, "run.km");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facts/new-destroy", test_new_destroy);
  g_test_add_func ("/facts/types", test_types);
  g_test_add_func ("/facts/other-type-is-fallback", test_other_type_is_fallback);
  g_test_add_func ("/facts/not-a-number-is-unknown", test_not_a_number_is_unknown);
  g_test_add_func ("/facts/last-value-wins", test_last_value_wins);
  g_test_add_func ("/facts/copy-is-independent", test_copy_is_independent);
  g_test_add_func ("/facts/names-are-sorted", test_names_are_sorted);

  return g_test_run ();
}
