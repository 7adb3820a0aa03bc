/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routine-groups.h"

/* Somebody who does little strength work and is at 4 after a run. */
static StrideFacts *
example_facts (void)
{
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_text (facts, "q.core_freq", "0");
  stride_facts_set_number (facts, "q.pain_week", 4);
  stride_facts_set_number (facts, "adh.core7", 0);
  stride_facts_set_number (facts, "run.after", 4);
  stride_facts_set_number (facts, "run.during", 1);

  return facts;
}

static GPtrArray *
make_groups (StrideCatalog *catalog, StrideSafetyLevel safety, int level, int soreness)
{
  g_autoptr (StrideFacts) facts = example_facts ();
  g_autoptr (GListStore) advice = stride_adviser_select (catalog, facts, NULL, 20000);

  return stride_routine_groups_new (catalog, G_LIST_MODEL (advice), safety, level, soreness);
}

static StrideRoutineGroup *
find_group (GPtrArray *groups, const char *title)
{
  for (guint i = 0; i < groups->len; i++) {
    StrideRoutineGroup *group = g_ptr_array_index (groups, i);

    if (g_str_equal (group->title, title))
      return group;
  }

  return NULL;
}

static const char *
nth_id (StrideRoutineGroup *group, guint i)
{
  return stride_routine_get_id (g_array_index (group->items, StrideRoutineItem, i).routine);
}

static void
test_every_routine_once (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GPtrArray) groups = make_groups (catalog, STRIDE_SAFETY_CLEAR, 1, 2);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 1; i < groups->len; i++) {
    StrideRoutineGroup *group = g_ptr_array_index (groups, i);

    for (guint j = 0; j < group->items->len; j++)
      g_assert_true (g_hash_table_add (seen, (gpointer) nth_id (group, j)));
  }

  g_assert_cmpuint (g_hash_table_size (seen), ==, 14);
}

static void
test_order (void)
{
  const char *const titles[] = { "For You Now", "Core and Strength", "Mobility and Warm-Up",
                                 "Relaxation", "Self-Tests" };
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GPtrArray) groups = make_groups (catalog, STRIDE_SAFETY_CLEAR, 1, 2);

  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (titles));
  for (guint i = 0; i < groups->len; i++)
    g_assert_cmpstr (((StrideRoutineGroup *) g_ptr_array_index (groups, i))->title, ==, titles[i]);
}

static void
test_for_now_says_because (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GPtrArray) groups = make_groups (catalog, STRIDE_SAFETY_CLEAR, 1, 2);
  StrideRoutineGroup *now = find_group (groups, "For You Now");

  g_assert_cmpuint (now->items->len, <=, 3);
  g_assert_cmpstr (nth_id (now, 0), ==, "level-1");
  g_assert_cmpstr (g_array_index (now->items, StrideRoutineItem, 0).reason, ==,
                   "because you train trunk or legs less than once a week");
}

static void
test_gate_guards_for_now (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GPtrArray) groups = make_groups (catalog, STRIDE_SAFETY_EMERGENCY, 1, 2);

  g_assert_null (find_group (groups, "For You Now"));
  g_assert_nonnull (find_group (groups, "Core and Strength"));
}

static void
test_own_level_first (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GPtrArray) first = make_groups (catalog, STRIDE_SAFETY_CLEAR, 1, 2);
  g_autoptr (GPtrArray) third = make_groups (catalog, STRIDE_SAFETY_CLEAR, 3, 2);

  g_assert_cmpstr (nth_id (find_group (first, "Core and Strength"), 0), ==, "level-1");
  g_assert_cmpstr (nth_id (find_group (third, "Core and Strength"), 0), ==, "level-3");
}

static void
test_no_advice (void)
{
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (NULL);
  g_autoptr (GListStore) advice = g_list_store_new (STRIDE_TYPE_ADVICE);
  g_autoptr (GPtrArray) groups =
    stride_routine_groups_new (catalog, G_LIST_MODEL (advice), STRIDE_SAFETY_UNKNOWN, 1, -1);

  g_assert_null (find_group (groups, "For You Now"));
  g_assert_cmpuint (groups->len, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/routine-groups/every-routine-once", test_every_routine_once);
  g_test_add_func ("/routine-groups/order", test_order);
  g_test_add_func ("/routine-groups/for-now-says-because", test_for_now_says_because);
  g_test_add_func ("/routine-groups/gate-guards-for-now", test_gate_guards_for_now);
  g_test_add_func ("/routine-groups/own-level-first", test_own_level_first);
  g_test_add_func ("/routine-groups/no-advice", test_no_advice);

  return g_test_run ();
}
