/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-journal.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

/* What the log keeps of a routine that is over. */
typedef struct {
  const char *id;  /* (nullable): NULL: a new one */
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
/* What was done at a place that was kept, as ending there would tell it; the same place always makes the
 * same id. NULL if nothing was done, or the routine is gone or has changed. (nullable) */
StrideEntry *
stride_player_session_new_for_record (const StridePlayerRecord *record,
                                      StrideClock *clock,
                                      StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
/* A place too old to be continued becomes an entry, once, and is removed; nothing where there is none.
 * FALSE: not filed, and left for another time. */
gboolean stride_player_session_file_expired (const char *data_dir,
                                             StrideClock *clock,
                                             StrideCatalog *catalog,
                                             StrideJournal *journal,
                                             GError **error);

G_END_DECLS
