/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-player.h"

G_BEGIN_DECLS

/* What the log keeps of a routine that is over. */
typedef struct {
  gint64 begun_at; /* Unix seconds */
  int before;      /* soreness 0–10, or -1 */
  int after;
  int effort;       /* 0–10, or -1 */
  const char *note; /* (nullable) */
} StrideSessionAnswers;

/* Of all entries of the routine, without its note. @now: the time and the zone of here and now. */
void stride_player_session_init_head (StrideEntryHead *head,
                                      const StrideSessionAnswers *answers,
                                      GDateTime *now);
StrideEntry *stride_player_session_new (StridePlayer *player,
                                        const StrideSessionAnswers *answers,
                                        GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
