/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-private.h"
#include "stride-exchange.h"

#include "stride-poison.h"

/* Watch and person differ in where a run ended: 5 %, or this much on short ones. */
#define ALIKE_M 300

static int
compare_pointed (gconstpointer a, gconstpointer b)
{
  return stride_entry_compare (*(StrideEntry *const *) a, *(StrideEntry *const *) b);
}

/* The newest entry of each id, oldest first. (transfer full) */
static GPtrArray *
take_newest (GPtrArray *entries)
{
  g_autoptr (GHashTable) newest = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer value;

  for (guint i = 0; i < entries->len; i++) {
    StrideEntry *entry = entries->pdata[i];
    StrideEntry *present = g_hash_table_lookup (newest, stride_entry_get_id (entry));

    if (!present || stride_entry_compare_age (present, entry) < 0)
      g_hash_table_replace (newest, (char *) stride_entry_get_id (entry), entry);
  }

  g_hash_table_iter_init (&iter, newest);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_ptr_array_add (list, g_object_ref (value));
  g_ptr_array_sort (list, compare_pointed);

  return list;
}

/* What a watch recorded has no time of change; only such a run can double one written by hand. */
static gboolean
is_in_the_log_by_hand (StrideJournal *journal, StrideEntry *entry)
{
  const StrideRun *run = stride_entry_get_run (entry);
  StrideDay day = stride_entry_get_day (entry);
  g_autoptr (GPtrArray) that_day = NULL;

  if (!run || stride_entry_get_head (entry)->modified > 0)
    return FALSE;

  that_day = stride_journal_list (journal, day, day);
  for (guint i = 0; i < that_day->len; i++) {
    const StrideRun *other = stride_entry_get_run (that_day->pdata[i]);

    if (other && ABS (other->distance_m - run->distance_m) <= MAX (ALIKE_M, run->distance_m / 20))
      return TRUE;
  }

  return FALSE;
}

gboolean
stride_import_plan_make (StrideImportPlan *plan,
                         StrideJournal *journal,
                         GPtrArray *entries,
                         GError **error)
{
  g_autoptr (GPtrArray) newest = NULL;

  g_return_val_if_fail (plan != NULL && entries != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  *plan = (StrideImportPlan) { NULL };
  if (!stride_journal_load_since (journal, STRIDE_DAY_NONE, error))
    return FALSE;

  plan->entries = g_ptr_array_new_with_free_func (g_object_unref);
  newest = take_newest (entries);
  for (guint i = 0; i < newest->len; i++) {
    StrideEntry *entry = newest->pdata[i];
    StrideEntry *present = stride_journal_find (journal, stride_entry_get_id (entry));

    if (present && stride_entry_compare_age (present, entry) >= 0) {
      plan->n_same++;
    } else if (!present && is_in_the_log_by_hand (journal, entry)) {
      plan->n_alike++;
    } else {
      plan->n_new += present == NULL;
      plan->n_newer += present != NULL;
      g_ptr_array_add (plan->entries, g_object_ref (entry));
    }
  }

  return TRUE;
}

gboolean
stride_import_plan_run (const StrideImportPlan *plan, StrideJournal *journal, GError **error)
{
  g_return_val_if_fail (plan != NULL && plan->entries != NULL, FALSE);

  return stride_journal_merge (journal, plan->entries, NULL, error);
}

void
stride_import_plan_clear (StrideImportPlan *plan)
{
  g_return_if_fail (plan != NULL);

  g_clear_pointer (&plan->entries, g_ptr_array_unref);
}
