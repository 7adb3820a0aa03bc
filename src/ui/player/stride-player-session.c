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
