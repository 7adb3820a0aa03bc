/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/* What the player says, in words. All are translated; `dup` is (transfer full). */

/* "Get ready", "Go", "Change sides", "Rest", "Rest between rounds" */
const char *stride_player_text_kind (StridePhaseKind kind);
const char *stride_player_text_icon (StridePhaseKind kind);
/* "Side bridge, left side" */
char *stride_player_text_dup_exercise (const StridePhase *phase) G_GNUC_WARN_UNUSED_RESULT;
/* "Set 2 of 3 · repetition 4 of 8", "Round 2 of 2"; empty when there is nothing to count. */
char *stride_player_text_dup_count (StridePlayer *player) G_GNUC_WARN_UNUSED_RESULT;
/* "45", "1:30": under a minute the seconds alone, as large as they can be. */
char *stride_player_text_dup_digits (gint64 seconds) G_GNUC_WARN_UNUSED_RESULT;
/* What follows @index: "Change sides", "Rest, then Bird dog"; "The end". */
char *stride_player_text_dup_next (StrideTimeline *timeline, guint index) G_GNUC_WARN_UNUSED_RESULT;
/* For screen readers, when the phase at @index begins: "Go. Side bridge, left side, 20 seconds." */
char *stride_player_text_dup_announcement (StrideTimeline *timeline,
                                           guint index) G_GNUC_WARN_UNUSED_RESULT;
/* For speech: a few words, or NULL where a cue is not spoken. */
char *stride_player_text_dup_speech (StrideTimeline *timeline,
                                     guint index,
                                     StrideCue cue) G_GNUC_WARN_UNUSED_RESULT;
/* "Stop when soreness goes above 5, or 2 above the start (3), …" @soreness: before, -1 if unknown */
char *stride_player_text_dup_stop_rule (int soreness) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
