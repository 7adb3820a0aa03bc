/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-session.h"

void
stride_player_session_init_head (StrideEntryHead *head,
                                 const StrideSessionAnswers *answers,
                                 GDateTime *now)
{
  g_autoptr (GDateTime) begun_utc = NULL;
  g_autoptr (GDateTime) begun = NULL;

  g_return_if_fail (head != NULL);
  g_return_if_fail (answers != NULL);
  g_return_if_fail (now != NULL);

  begun_utc = g_date_time_new_from_unix_utc (answers->begun_at);
  begun = g_date_time_to_timezone (begun_utc, g_date_time_get_timezone (now));
  *head = (StrideEntryHead) {
    .id = answers->id,
    .day = stride_day_from_date_time (begun),
    .at = answers->begun_at,
    .tz = (int) (g_date_time_get_utc_offset (begun) / G_TIME_SPAN_MINUTE),
    .modified = g_date_time_to_unix_usec (now) / 1000,
  };
}

StrideEntry *
stride_player_session_new (StridePlayer *player,
                           const StrideSessionAnswers *answers,
                           GDateTime *now)
{
  StrideTimeline *timeline;
  StrideRoutine *routine;
  g_autofree char *id = NULL;
  StrideEntryHead head;
  StrideSession session = { 0 };

  g_return_val_if_fail (STRIDE_IS_PLAYER (player), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  timeline = stride_player_get_timeline (player);
  routine = stride_timeline_get_routine (timeline);
  id = g_strdup (stride_routine_get_id (routine));

  stride_player_session_init_head (&head, answers, now);
  head.note = answers->note;

  session.routine = id;
  session.active_s = (int) (stride_player_get_active (player) / G_USEC_PER_SEC);
  session.phases_done = (int) stride_player_get_n_done (player);
  session.phases_total = (int) stride_timeline_get_n_work (timeline);
  session.finished = stride_player_get_state (player) == STRIDE_PLAYER_FINISHED;
  session.soreness_before = answers->before;
  session.soreness_after = answers->after;
  session.effort = answers->effort;

  return stride_entry_new_session (&head, &session, NULL);
}

gboolean
stride_player_session_put (StrideJournal *journal, StrideEntry *entry, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), FALSE);

  if (!stride_journal_load_since (journal, stride_entry_get_day (entry), error))
    return FALSE;

  return stride_journal_put (journal, entry, error);
}

/* (transfer full) (nullable): NULL if nothing was done, or it cannot be told any more */
static StrideEntry *
entry_new_for_record (const StridePlayerRecord *record, StrideClock *clock, StrideCatalog *catalog)
{
  g_autoptr (StridePlayer) player = stride_player_store_restore (record, clock, catalog);
  g_autoptr (GDateTime) now = NULL;
  StrideSessionAnswers answers = record->answers;

  if (!player || (stride_player_get_n_done (player) == 0 && !answers.note))
    return NULL;

  now = stride_clock_dup_now (clock);
  /* A clock that was set back must not make an entry of the future. */
  answers.begun_at =
    MIN (answers.begun_at, g_date_time_to_unix (now) - record->active / G_USEC_PER_SEC);

  return stride_player_session_new (player, &answers, now);
}

gboolean
stride_player_session_put_record (const StridePlayerRecord *record,
                                  StrideClock *clock,
                                  StrideCatalog *catalog,
                                  StrideJournal *journal,
                                  gboolean *filed,
                                  GError **error)
{
  g_autoptr (StrideEntry) entry = NULL;
  StrideEntry *present;

  g_return_val_if_fail (record != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), FALSE);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  if (filed)
    *filed = FALSE;
  entry = entry_new_for_record (record, clock, catalog);
  if (!entry)
    return TRUE;
  if (!stride_journal_load_since (journal, stride_entry_get_day (entry), error))
    return FALSE;
  present = stride_journal_find (journal, stride_entry_get_id (entry));
  if (present &&
      stride_entry_get_session (present)->active_s >= stride_entry_get_session (entry)->active_s)
    return TRUE;
  if (!stride_journal_put (journal, entry, error))
    return FALSE;
  if (filed)
    *filed = TRUE;

  return TRUE;
}

gboolean
stride_player_session_is_told (const StridePlayerRecord *record,
                               StrideClock *clock,
                               StrideJournal *journal)
{
  g_autoptr (GDateTime) now = NULL;
  StrideEntryHead head;

  g_return_val_if_fail (record != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), FALSE);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  if (record->state == STRIDE_PLAYER_PAUSED)
    return FALSE;
  now = stride_clock_dup_now (clock);
  stride_player_session_init_head (&head, &record->answers, now);

  return stride_journal_load_since (journal, head.day, NULL) &&
         stride_journal_find (journal, head.id);
}

gboolean
stride_player_session_settle (const char *data_dir,
                              StrideClock *clock,
                              StrideCatalog *catalog,
                              StrideJournal *journal,
                              GError **error)
{
  gint64 now;
  gboolean settled;
  StridePlayerRecord record;

  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), FALSE);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  now = stride_clock_get_real (clock) / G_USEC_PER_SEC;
  if (stride_player_store_load_expired (data_dir, now, &record, NULL)) {
    settled = stride_player_session_put_record (&record, clock, catalog, journal, NULL, error);
    stride_player_record_clear (&record);
    if (settled)
      stride_player_store_remove (data_dir);
    return settled;
  }

  if (!stride_player_store_load (data_dir, now, &record, NULL))
    return TRUE;
  if (stride_player_session_is_told (&record, clock, journal))
    stride_player_store_remove (data_dir);
  stride_player_record_clear (&record);

  return TRUE;
}
