/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-session.h"

StrideEntry *
stride_player_session_new (StridePlayer *player,
                           const StrideSessionAnswers *answers,
                           GDateTime *now)
{
  StrideTimeline *timeline;
  StrideRoutine *routine;
  g_autoptr (GDateTime) begun_utc = NULL;
  g_autoptr (GDateTime) begun = NULL;
  g_autofree char *id = NULL;
  StrideEntryHead head = { 0 };
  StrideSession session = { 0 };

  g_return_val_if_fail (STRIDE_IS_PLAYER (player), NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  timeline = stride_player_get_timeline (player);
  routine = stride_timeline_get_routine (timeline);
  begun_utc = g_date_time_new_from_unix_utc (answers->begun_at);
  begun = g_date_time_to_timezone (begun_utc, g_date_time_get_timezone (now));
  id = g_strdup (stride_routine_get_id (routine));

  head.day = stride_day_from_date_time (begun);
  head.at = answers->begun_at;
  head.tz = (int) (g_date_time_get_utc_offset (begun) / G_TIME_SPAN_MINUTE);
  head.modified = g_date_time_to_unix_usec (now) / 1000;
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
