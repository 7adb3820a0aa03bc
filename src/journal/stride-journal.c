/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-private.h"

#include "stride-poison.h"

static void stride_journal_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StrideJournal,
                               stride_journal,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      stride_journal_list_model_init))

enum { SIGNAL_CHANGED, SIGNAL_PROBLEMS_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
slot_free (gpointer data)
{
  g_object_unref (((StrideSlot *) data)->entry);
  g_free (data);
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return GPOINTER_TO_INT (a) - GPOINTER_TO_INT (b);
}

static void
stride_journal_finalize (GObject *object)
{
  StrideJournal *self = STRIDE_JOURNAL (object);

  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->undo);
  g_ptr_array_unref (self->redo);
  g_hash_table_unref (self->slots);
  g_hash_table_unref (self->buried);
  g_hash_table_unref (self->listed);
  g_tree_unref (self->months);
  g_hash_table_unref (self->tally.unsaved);
  g_free (self->log_dir);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_journal_parent_class)->finalize (object);
}

static void
stride_journal_class_init (StrideJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_journal_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", STRIDE_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_PROBLEMS_CHANGED] =
    g_signal_new ("problems-changed", STRIDE_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
stride_journal_init (StrideJournal *self)
{
  self->tally.unsaved = g_hash_table_new (NULL, NULL);
  self->months = g_tree_new_full (compare_keys, NULL, NULL, (GDestroyNotify) stride_month_free);
  self->listed = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_strfreev);
  self->slots = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, slot_free);
  self->buried = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->problems = g_ptr_array_new ();
  self->undo = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->redo = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->loaded_from = G_MAXINT;
}

StrideJournal *
stride_journal_new (const char *data_dir, StrideClock *clock)
{
  StrideJournal *self;

  g_return_val_if_fail (data_dir != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_JOURNAL, NULL);
  self->log_dir = g_build_filename (data_dir, "log", NULL);
  self->clock = g_object_ref (clock);

  return self;
}

const char *
stride_journal_get_folder (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);

  return self->log_dir;
}

/* --- the list ------------------------------------------------------------------------------------ */

static GType
stride_journal_get_item_type (GListModel *model)
{
  return STRIDE_TYPE_ENTRY;
}

static guint
stride_journal_get_n_items (GListModel *model)
{
  return STRIDE_JOURNAL (model)->entries->len;
}

static gpointer
stride_journal_get_item (GListModel *model, guint position)
{
  StrideJournal *self = STRIDE_JOURNAL (model);

  return position < self->entries->len ? g_object_ref (self->entries->pdata[position]) : NULL;
}

static void
stride_journal_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = stride_journal_get_item_type;
  iface->get_n_items = stride_journal_get_n_items;
  iface->get_item = stride_journal_get_item;
}

void
stride_delta_init (StrideDelta *delta)
{
  delta->removed = g_ptr_array_new_with_free_func (g_object_unref);
  delta->added = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return stride_entry_compare (*(StrideEntry *const *) b, *(StrideEntry *const *) a);
}

/* How many of the list are newer than @entry: its place, if it is there. */
static guint
place_of (GPtrArray *entries, StrideEntry *entry)
{
  guint low = 0, high = entries->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (stride_entry_compare (entries->pdata[middle], entry) > 0)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

/* From where to where the list changes: with ten years of entries the rest is most of it. */
static void
find_range (GPtrArray *entries, StrideDelta *delta, guint *start, guint *end)
{
  *start = entries->len;
  *end = 0;
  if (delta->removed->len > 0) {
    *start = place_of (entries, delta->removed->pdata[0]);
    *end = place_of (entries, delta->removed->pdata[delta->removed->len - 1]) + 1;
  }
  if (delta->added->len > 0) {
    *start = MIN (*start, place_of (entries, delta->added->pdata[0]));
    *end = MAX (*end, place_of (entries, delta->added->pdata[delta->added->len - 1]));
  }
}

/* That range without what is removed and with what is added, in order. What stays is moved out of
 * @present, not counted up and down. */
static GPtrArray *
merge_range (GPtrArray *present, guint start, guint end, StrideDelta *delta)
{
  GPtrArray *merged = g_ptr_array_new_full (end - start + delta->added->len, NULL);
  guint next_removed = 0, next_added = 0;

  for (guint i = start; i < end; i++) {
    StrideEntry *entry = present->pdata[i];

    if (next_removed < delta->removed->len && delta->removed->pdata[next_removed] == entry) {
      next_removed++;
      continue;
    }

    while (next_added < delta->added->len &&
           stride_entry_compare (delta->added->pdata[next_added], entry) > 0)
      g_ptr_array_add (merged, g_object_ref (delta->added->pdata[next_added++]));
    g_ptr_array_add (merged, entry);
  }

  while (next_added < delta->added->len)
    g_ptr_array_add (merged, g_object_ref (delta->added->pdata[next_added++]));

  g_assert (next_removed == delta->removed->len);

  return merged;
}

/* Puts @part in the place of a range, whose pointers it takes over or drops. */
static void
splice (GPtrArray *array, guint start, guint end, GPtrArray *part)
{
  guint n_tail = array->len - end;

  g_ptr_array_set_free_func (array, NULL);
  if (part->len > end - start)
    g_ptr_array_set_size (array, (int) (start + part->len + n_tail));
  if (n_tail > 0)
    memmove (array->pdata + start + part->len, array->pdata + end, n_tail * sizeof (gpointer));
  if (part->len > 0)
    memcpy (array->pdata + start, part->pdata, part->len * sizeof (gpointer));
  g_ptr_array_set_size (array, (int) (start + part->len + n_tail));
  g_ptr_array_set_free_func (array, g_object_unref);
}

static StrideDay
earliest (GPtrArray *entries, StrideDay day)
{
  for (guint i = 0; i < entries->len; i++)
    day = MIN (day, stride_entry_get_day (entries->pdata[i]));

  return day;
}

void
stride_journal_commit (StrideJournal *self, StrideDelta *delta)
{
  g_autoptr (GPtrArray) removed = g_steal_pointer (&delta->removed);
  g_autoptr (GPtrArray) added = g_steal_pointer (&delta->added);
  g_autoptr (GPtrArray) merged = NULL;
  StrideDelta sorted = { removed, added };
  guint start, end;
  StrideDay from;

  if (removed->len == 0 && added->len == 0)
    return;

  g_ptr_array_sort (removed, compare_newest_first);
  g_ptr_array_sort (added, compare_newest_first);
  from = earliest (added, earliest (removed, G_MAXINT32));
  find_range (self->entries, &sorted, &start, &end);
  merged = merge_range (self->entries, start, end, &sorted);
  splice (self->entries, start, end, merged);
  g_list_model_items_changed (G_LIST_MODEL (self), start, end - start, merged->len);
  /* The list's own hold on what left it. */
  g_ptr_array_foreach (removed, (GFunc) (void (*) (void)) g_object_unref, NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, from);
}

/* --- questions ----------------------------------------------------------------------------------- */

StrideEntry *
stride_journal_find (StrideJournal *self, const char *id)
{
  StrideSlot *slot;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  slot = stride_journal_get_slot (self, id);

  return slot ? slot->entry : NULL;
}

GPtrArray *
stride_journal_list (StrideJournal *self, StrideDay from, StrideDay to)
{
  GPtrArray *list;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);

  list = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = self->entries->len; i > 0; i--) {
    StrideEntry *entry = self->entries->pdata[i - 1];
    StrideDay day = stride_entry_get_day (entry);

    if (day >= from && (to == STRIDE_DAY_NONE || day <= to))
      g_ptr_array_add (list, g_object_ref (entry));
  }

  return list;
}

StrideEntry *
stride_journal_get_latest (StrideJournal *self, StrideEntryKind kind)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);

  for (guint i = 0; i < self->entries->len; i++) {
    if (stride_entry_get_kind (self->entries->pdata[i]) == kind)
      return self->entries->pdata[i];
  }

  return NULL;
}

/* --- problems ------------------------------------------------------------------------------------ */

static gboolean
collect_problems (gpointer key, gpointer month, gpointer problems)
{
  g_ptr_array_extend (problems, stride_month_get_problems (month), NULL, NULL);

  return FALSE;
}

void
stride_journal_update_problems (StrideJournal *self, gboolean tell)
{
  guint before = self->problems->len;

  if (self->tally.has_read_disk) {
    g_ptr_array_set_size (self->problems, 0);
    g_tree_foreach (self->months, collect_problems, self->problems);
    self->tally.has_read_disk = FALSE;
  }

  if (tell || self->problems->len != before)
    g_signal_emit (self, signals[SIGNAL_PROBLEMS_CHANGED], 0);
}

GPtrArray *
stride_journal_get_problems (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);

  return self->problems;
}
