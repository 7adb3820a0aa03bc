/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-private.h"

#include "stride-poison.h"

static int
compare_months (gconstpointer a, gconstpointer b)
{
  return stride_month_get_key (*(StrideMonth *const *) a) -
         stride_month_get_key (*(StrideMonth *const *) b);
}

/* In the order of time. */
static GPtrArray *
list_unsaved (StrideJournal *self)
{
  GPtrArray *months = g_hash_table_get_keys_as_ptr_array (self->tally.unsaved);

  g_ptr_array_sort (months, compare_months);

  return months;
}

/* Entries that move are written where they go before they are taken from where they were: a month that
 * waits for another counts as unsaved and gets another turn, as long as a turn helps anybody. */
static void
save_unsaved (StrideJournal *self, StrideDelta *delta)
{
  guint n_before, n_after;

  do {
    g_autoptr (GPtrArray) months = list_unsaved (self);
    g_autoptr (GPtrArray) left = NULL;

    for (guint i = 0; i < months->len; i++) {
      if (stride_month_save (months->pdata[i]))
        stride_journal_absorb (self, months->pdata[i], TRUE, delta);
    }

    left = list_unsaved (self);
    n_before = months->len;
    n_after = left->len;
  } while (n_after > 0 && n_after < n_before);
}

/* FALSE and the reason, if one of @months is not safe on disk. */
static gboolean
report (GPtrArray *months, GError **error)
{
  for (guint i = 0; i < months->len; i++) {
    const GError *reason = stride_month_get_error (months->pdata[i]);

    if (!stride_month_is_unsaved (months->pdata[i]) || !reason)
      continue;
    if (error)
      *error = g_error_copy (reason);
    return FALSE;
  }

  return TRUE;
}

guint
stride_journal_get_n_unsaved (StrideJournal *self)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), 0);

  return g_hash_table_size (self->tally.unsaved);
}

const char *
stride_journal_get_unsaved_reason (StrideJournal *self)
{
  g_autoptr (GPtrArray) months = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), NULL);

  months = list_unsaved (self);
  for (guint i = 0; i < months->len; i++) {
    const GError *reason = stride_month_get_error (months->pdata[i]);

    if (reason)
      return reason->message;
  }

  return NULL;
}

gboolean
stride_journal_save_changes (StrideJournal *self,
                             GPtrArray *months,
                             guint n_before,
                             StrideDelta *delta,
                             GError **error)
{
  save_unsaved (self, delta);
  stride_journal_commit (self, delta);
  stride_journal_update_problems (self, stride_journal_get_n_unsaved (self) != n_before);

  return report (months, error);
}

gboolean
stride_journal_retry (StrideJournal *self, GError **error)
{
  g_autoptr (GPtrArray) months = NULL;
  StrideDelta delta;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (self), FALSE);

  months = list_unsaved (self);
  stride_delta_init (&delta);

  return stride_journal_save_changes (self, months, months->len, &delta, error);
}
