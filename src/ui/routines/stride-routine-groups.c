/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routine-groups.h"

#include <glib/gi18n-lib.h>

#define MAX_FOR_NOW 3

static void
item_clear (gpointer data)
{
  StrideRoutineItem *item = data;

  g_object_unref (item->routine);
  g_free (item->reason);
}

static void
group_free (gpointer data)
{
  StrideRoutineGroup *group = data;

  g_free (group->title);
  g_array_unref (group->items);
  g_free (group);
}

static StrideRoutineGroup *
group_new (const char *title)
{
  StrideRoutineGroup *group = g_new0 (StrideRoutineGroup, 1);

  group->title = g_strdup (title);
  group->items = g_array_new (FALSE, TRUE, sizeof (StrideRoutineItem));
  g_array_set_clear_func (group->items, item_clear);

  return group;
}

static void
group_add (StrideRoutineGroup *group, StrideRoutine *routine, const char *reason)
{
  StrideRoutineItem item = { g_object_ref (routine), g_strdup (reason) };

  g_array_append_val (group->items, item);
}

static gboolean
group_has (StrideRoutineGroup *group, StrideRoutine *routine)
{
  for (guint i = 0; i < group->items->len; i++) {
    if (g_array_index (group->items, StrideRoutineItem, i).routine == routine)
      return TRUE;
  }

  return FALSE;
}

static void
suggest (StrideRoutineGroup *group,
         StrideCatalog *catalog,
         StrideAdvice *advice,
         StrideSafetyLevel safety,
         int soreness)
{
  const char *const *ids = stride_rule_get_routines (stride_advice_get_rule (advice));

  for (guint i = 0; ids[i] && group->items->len < MAX_FOR_NOW; i++) {
    StrideRoutine *routine = stride_catalog_find_routine (catalog, ids[i]);

    if (routine && !group_has (group, routine) &&
        stride_safety_allows_routine (safety, routine, soreness, NULL))
      group_add (group, routine, stride_advice_get_reason (advice));
  }
}

static StrideRoutineGroup *
group_new_for_now (StrideCatalog *catalog,
                   GListModel *advice,
                   StrideSafetyLevel safety,
                   int soreness)
{
  StrideRoutineGroup *group = group_new (_ ("For You Now"));

  for (guint i = 0; i < g_list_model_get_n_items (advice); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (advice, i);
    StridePlace place = stride_advice_get_place (item);

    if (place == STRIDE_PLACE_HOME || place == STRIDE_PLACE_MORE)
      suggest (group, catalog, item, safety, soreness);
  }

  return group;
}

/* Each routine belongs to the first of these whose factor it has; the last takes the rest. */
static const struct {
  const char *factor; /* NULL: self-tests */
  const char *title;
} kinds[] = {
  { NULL, N_ ("Self-Tests") },
  { "core", N_ ("Core and Strength") },
  { "mobility", N_ ("Mobility and Warm-Up") },
  { "mind", N_ ("Relaxation") },
};

/* As they are shown: the tests come last. */
static const guint order[] = { 1, 2, 3, 0 };

static guint
kind_of (StrideRoutine *routine)
{
  const char *const *factors = stride_routine_get_factors (routine);

  if (stride_routine_get_level (routine) == STRIDE_LEVEL_TEST)
    return 0;

  for (guint kind = 1; kind < G_N_ELEMENTS (kinds); kind++) {
    if (g_strv_contains (factors, kinds[kind].factor))
      return kind;
  }

  return G_N_ELEMENTS (kinds) - 1;
}

static int
distance (StrideRoutine *routine, int level)
{
  StrideLevel own = stride_routine_get_level (routine);

  return own >= STRIDE_LEVEL_1 && own <= STRIDE_LEVEL_3
           ? ABS ((int) own - (int) STRIDE_LEVEL_1 + 1 - level)
           : 0;
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer level)
{
  const StrideRoutineItem *first = a;
  const StrideRoutineItem *second = b;

  return distance (first->routine, *(int *) level) - distance (second->routine, *(int *) level);
}

GPtrArray *
stride_routine_groups_new (StrideCatalog *catalog,
                           GListModel *advice,
                           StrideSafetyLevel safety,
                           int level,
                           int soreness)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (group_free);
  GListModel *routines;
  StrideRoutineGroup *by_kind[G_N_ELEMENTS (kinds)];

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), groups);
  g_return_val_if_fail (G_IS_LIST_MODEL (advice), groups);

  g_ptr_array_add (groups, group_new_for_now (catalog, advice, safety, soreness));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++) {
    by_kind[order[i]] = group_new (_ (kinds[order[i]].title));
    g_ptr_array_add (groups, by_kind[order[i]]);
  }

  routines = stride_catalog_get_routines (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);

    group_add (by_kind[kind_of (routine)], routine, NULL);
  }

  for (guint i = groups->len; i > 0; i--) {
    StrideRoutineGroup *group = g_ptr_array_index (groups, i - 1);

    if (group->items->len == 0)
      g_ptr_array_remove_index (groups, i - 1);
    else if (i > 1)
      g_array_sort_with_data (group->items, compare_items, &level);
  }

  return groups;
}
