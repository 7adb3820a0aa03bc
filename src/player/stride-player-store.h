/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/*
 * player.json: a routine that was interrupted. Written at each phase, gone when it is in the log.
 */

/* What a session has beside its player, and what the log keeps of it. */
typedef struct {
  char *id;        /* UUID of its entry, made once: however often it is filed, it is one */
  gint64 begun_at; /* Unix seconds */
  int before;      /* soreness 0–10, or -1 */
  int after;       /* the same */
  int effort;      /* 0–10, or -1 */
  char *note;      /* (nullable): where it hurt */
} StrideSessionAnswers;

/* With a new id, and nothing answered. */
void stride_session_answers_init (StrideSessionAnswers *answers, gint64 begun_at);
void stride_session_answers_clear (StrideSessionAnswers *answers);

typedef struct {
  guint index;    /* phase at which it was made */
  char *exercise; /* (nullable): the new exercise's id; NULL: left and right exchanged */
} StridePlayerChange;

typedef struct {
  char *routine;  /* id */
  guint index;    /* phase */
  gint64 elapsed; /* µs within it */
  gint64 active;  /* µs in total */
  char *outcomes; /* a letter a phase: StrideOutcome */
  GArray
    *held; /* (element-type gint64): µs a phase, see stride_player_get_held(); may be shorter */
  GPtrArray *changes; /* (element-type StridePlayerChange): swaps, in the order they were made */
  gint64 total;       /* µs, of the timeline: another one means that the routine has changed */
  gint64 saved_at;    /* Unix seconds */
  StridePlayerState state; /* PAUSED: to go on with; FINISHED or STOPPED: over, but not filed */
  StrideSessionAnswers answers; /* (owned) */
  StrideTimelineOptions options;
} StridePlayerRecord;

void stride_player_record_clear (StridePlayerRecord *record);
gboolean stride_player_store_save (const char *data_dir,
                                   StridePlayer *player,
                                   const StrideTimelineOptions *options,
                                   const StrideSessionAnswers *answers,
                                   gint64 now_s,
                                   GError **error);
/* FALSE with %STRIDE_ERROR_NOT_FOUND when there is none, or it is older than 12 hours. @record is zeroed
 * first; stride_player_record_clear() frees what it holds. */
gboolean stride_player_store_load (const char *data_dir,
                                   gint64 now_s,
                                   StridePlayerRecord *record,
                                   GError **error);
/* The same for one that is older: no longer offered, but what was done of it is to be told. */
gboolean stride_player_store_load_expired (const char *data_dir,
                                           gint64 now_s,
                                           StridePlayerRecord *record,
                                           GError **error);
void stride_player_store_remove (const char *data_dir);
/* A UUID of version 8 (RFC 9562, 5.8: of one's own making): the same name, the same id. */
char *stride_player_store_dup_id (const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* A player at the record's place, paused or over; NULL if the routine is gone or has changed. */
StridePlayer *stride_player_store_restore (const StridePlayerRecord *record,
                                           StrideClock *clock,
                                           StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
