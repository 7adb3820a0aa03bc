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
  head.id = (char *) answers->id;
  head.note = (char *) answers->note;

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

/* A UUID of version 8 (RFC 9562, 5.8: of one's own making) that names the place. */
static char *
dup_id (const StridePlayerRecord *record)
{
  g_autofree char *name =
    g_strdup_printf ("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %u", record->routine,
                     record->saved_at, record->active, record->index);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);

  return g_strdup_printf ("%.8s-%.4s-8%.3s-8%.3s-%.12s", hash, hash + 8, hash + 12, hash + 15,
                          hash + 18);
}

StrideEntry *
stride_player_session_new_for_record (const StridePlayerRecord *record,
                                      StrideClock *clock,
                                      StrideCatalog *catalog)
{
  g_autoptr (StridePlayer) player = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *id = NULL;
  StrideSessionAnswers answers = { .after = STRIDE_UNSET, .effort = STRIDE_UNSET };

  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  player = stride_player_store_restore (record, clock, catalog);
  if (!player || stride_player_get_n_done (player) == 0)
    return NULL;

  now = stride_clock_dup_now (clock);
  id = dup_id (record);
  answers.id = id;
  /* A clock that was set back must not make an entry of the future. */
  answers.begun_at =
    MIN (record->saved_at, g_date_time_to_unix (now)) - record->active / G_USEC_PER_SEC;
  answers.before = record->soreness_before;

  return stride_player_session_new (player, &answers, now);
}

gboolean
stride_player_session_file_expired (const char *data_dir,
                                    StrideClock *clock,
                                    StrideCatalog *catalog,
                                    StrideJournal *journal,
                                    GError **error)
{
  g_autoptr (StrideEntry) entry = NULL;
  StridePlayerRecord record;

  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), FALSE);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  if (!stride_player_store_load_expired (data_dir, stride_clock_get_real (clock) / G_USEC_PER_SEC,
                                         &record, NULL))
    return TRUE;

  entry = stride_player_session_new_for_record (&record, clock, catalog);
  stride_player_record_clear (&record);
  /* It is there already if the program died between the two steps. */
  if (entry) {
    if (!stride_journal_load_since (journal, stride_entry_get_head (entry)->day, error))
      return FALSE;
    if (!stride_journal_find (journal, stride_entry_get_id (entry)) &&
        !stride_journal_add (journal, entry, error))
      return FALSE;
  }
  stride_player_store_remove (data_dir);

  return TRUE;
}
