/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-journal.h"
#include "stride-player-store.h"
#include "stride-profile.h"
#include "stride-safety.h"

G_BEGIN_DECLS

/**
 * StridePlayerPage:
 *
 * A routine from the first question to the entry in the log: soreness and options, the stage, soreness
 * and effort after. To be pushed on the window's navigation view; it pops itself by `navigation.pop`.
 * It has no timer: who sees `player` calls stride_player_sync() at its deadlines.
 *
 * Properties (all notify): `player` (nullable: while a routine is played), `audio` (a number that
 * changes when sound profile, voice or volume do), `flash-phases` (writable: whether a
 * phase begins with a flash), `cue-volume` (writable: steps of 3 dB from the usual loudness of sounds).
 * Signals: `closed` (): popped, the entry is saved or the place kept.
 */
#define STRIDE_TYPE_PLAYER_PAGE (stride_player_page_get_type ())
G_DECLARE_FINAL_TYPE (StridePlayerPage, stride_player_page, STRIDE, PLAYER_PAGE, AdwNavigationPage)

/* What a page needs; all (transfer none) and kept alive by it. */
typedef struct {
  StrideClock *clock;
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideJournal *journal;
  const char *data_dir;
  StrideSafetyLevel safety;
  int soreness; /* of today, -1 if not known */
} StridePlayerContext;

StridePlayerPage *stride_player_page_new (const StridePlayerContext *context,
                                          StrideRoutine *routine) G_GNUC_WARN_UNUSED_RESULT;
/* Goes on where @record was, paused, or asks what is left to ask; NULL if its routine is gone or has changed. */
StridePlayerPage *
stride_player_page_new_for_record (const StridePlayerContext *context,
                                   const StridePlayerRecord *record) G_GNUC_WARN_UNUSED_RESULT;

/* Whether a routine is under way: begun and not over. */
gboolean stride_player_page_is_playing (StridePlayerPage *self);
/* (nullable) (transfer none) */
StridePlayer *stride_player_page_get_player (StridePlayerPage *self);
/* 0 quiet, 1 gentle, 2 clear; as chosen for this routine. */
int stride_player_page_get_sound (StridePlayerPage *self);
gboolean stride_player_page_get_voice (StridePlayerPage *self);
/* Steps of volume from the usual one. */
#define STRIDE_CUE_VOLUME_MIN -4
#define STRIDE_CUE_VOLUME_MAX 2
int stride_player_page_get_volume (StridePlayerPage *self);

G_END_DECLS
