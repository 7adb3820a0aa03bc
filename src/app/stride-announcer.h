/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/**
 * StrideAnnouncer:
 *
 * Decides what of a player's cues is heard: by the routine's sound profile, its voice, the volume.
 *
 * Signals: `sound` (const char *name, double decibels); `speech` (const char *text).
 */
#define STRIDE_TYPE_ANNOUNCER (stride_announcer_get_type ())
G_DECLARE_FINAL_TYPE (StrideAnnouncer, stride_announcer, STRIDE, ANNOUNCER, GObject)

StrideAnnouncer *stride_announcer_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @player: (nullable) */
void stride_announcer_set_player (StrideAnnouncer *self, StridePlayer *player);
/* @profile: 0 quiet (phases only, softly), 1 gentle, 2 clear. @volume: steps of 3 dB from the usual; when
 * it changes during a routine, a sound tells how loud it is now. */
void stride_announcer_set_audio (StrideAnnouncer *self, int profile, gboolean voice, int volume);

G_END_DECLS
