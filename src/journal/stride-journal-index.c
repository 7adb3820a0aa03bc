/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-private.h"

#include "stride-entry-private.h"
#include "stride-poison.h"

/*
 * An entry that moved from one month to another may, after a crash or through a sync tool, stand in
 * both files. The one that was changed last is visible; the other month gets a tombstone for its own.
 */

StrideSlot *
stride_journal_get_slot (StrideJournal *self, const char *id)
{
  return g_hash_table_lookup (self->slots, id);
}

static void
hide (StrideSlot *slot, StrideDelta *delta)
{
  /* What the same operation brought in was never shown. */
  if (!g_ptr_array_remove (delta->added, slot->entry))
    g_ptr_array_add (delta->removed, g_object_ref (slot->entry));
}

void
stride_journal_set_slot (StrideJournal *self,
                         const char *id,
                         StrideEntry *entry,
                         StrideMonth *home,
                         StrideDelta *delta)
{
  StrideSlot *slot = stride_journal_get_slot (self, id);

  if (slot)
    hide (slot, delta);

  if (!entry) {
    g_hash_table_remove (self->slots, id);
    return;
  }

  slot = g_new0 (StrideSlot, 1);
  slot->entry = g_object_ref (entry);
  slot->home = home;
  g_hash_table_replace (self->slots, (char *) stride_entry_get_id (entry), slot);
  g_ptr_array_add (delta->added, g_object_ref (entry));
}

gint64
stride_journal_get_buried (StrideJournal *self, const char *id)
{
  gint64 *removed = g_hash_table_lookup (self->buried, id);

  return removed ? *removed : -1;
}

void
stride_journal_note_buried (StrideJournal *self, const char *id, gint64 removed)
{
  if (removed > stride_journal_get_buried (self, id))
    g_hash_table_replace (self->buried, g_strdup (id), g_memdup2 (&removed, sizeof removed));
}

static void
absorb_tombstone (StrideJournal *self, const char *id, gint64 removed, StrideDelta *delta)
{
  StrideSlot *slot = stride_journal_get_slot (self, id);

  stride_journal_note_buried (self, id, removed);
  if (slot && stride_entry_get_head (slot->entry)->modified <= removed) {
    stride_log_content_bury (stride_month_get_content (slot->home), id, removed);
    stride_journal_set_slot (self, id, NULL, NULL, delta);
  }
}

/* FALSE: another month knows better, and @month must bury its own. */
static gboolean
absorb_entry (StrideJournal *self, StrideEntry *entry, StrideMonth *month, StrideDelta *delta)
{
  const StrideEntryHead *head = stride_entry_get_head (entry);
  StrideSlot *slot = stride_journal_get_slot (self, head->id);

  if (stride_journal_get_buried (self, head->id) >= head->modified)
    return FALSE;

  if (slot && slot->home != month) {
    if (stride_entry_compare_age (slot->entry, entry) >= 0)
      return FALSE;
    stride_log_content_bury (stride_month_get_content (slot->home), head->id,
                             stride_entry_get_head (slot->entry)->modified);
  }

  if (!slot || slot->entry != entry)
    stride_journal_set_slot (self, head->id, entry, month, delta);

  return TRUE;
}

/* Visible entries of @month that its content no longer has. */
static void
drop_vanished (StrideJournal *self, StrideMonth *month, StrideDelta *delta)
{
  StrideLogContent *content = stride_month_get_content (month);
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer id, value;

  g_hash_table_iter_init (&iter, self->slots);
  while (g_hash_table_iter_next (&iter, &id, &value)) {
    StrideSlot *slot = value;

    if (slot->home == month && !g_hash_table_contains (content->entries, id))
      g_ptr_array_add (gone, g_object_ref (slot->entry));
  }

  for (guint i = 0; i < gone->len; i++)
    stride_journal_set_slot (self, stride_entry_get_id (gone->pdata[i]), NULL, NULL, delta);
}

void
stride_journal_absorb (StrideJournal *self, StrideMonth *month, gboolean again, StrideDelta *delta)
{
  StrideLogContent *content = stride_month_get_content (month);
  g_autoptr (GPtrArray) entries = g_hash_table_get_values_as_ptr_array (content->entries);
  GHashTableIter iter;
  gpointer id, removed;

  g_hash_table_iter_init (&iter, content->tombstones);
  while (g_hash_table_iter_next (&iter, &id, &removed))
    absorb_tombstone (self, id, *(gint64 *) removed, delta);

  for (guint i = 0; i < entries->len; i++) {
    g_autoptr (StrideEntry) entry = g_object_ref (entries->pdata[i]);

    if (!absorb_entry (self, entry, month, delta))
      stride_log_content_bury (content, stride_entry_get_id (entry),
                               stride_entry_get_head (entry)->modified);
  }

  if (again)
    drop_vanished (self, month, delta);
}
