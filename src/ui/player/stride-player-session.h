/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-journal.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

/* Of all entries of the routine, without its note; it borrows the id. @now: the time and the zone of here
 * and now. */
void stride_player_session_init_head (StrideEntryHead *head,
                                      const StrideSessionAnswers *answers,
                                      GDateTime *now);
StrideEntry *stride_player_session_new (StridePlayer *player,
                                        const StrideSessionAnswers *answers,
                                        GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;
/* Files @entry, in the place of one with its id. */
gboolean stride_player_session_put (StrideJournal *journal, StrideEntry *entry, GError **error);
/* Files what was done at a place that was kept, as ending there would tell it, unless nothing was done,
 * the routine is gone or has changed, or the log tells as much of this session already.
 * @filed: (out) (optional): whether there is a new or a changed entry. */
gboolean stride_player_session_put_record (const StridePlayerRecord *record,
                                           StrideClock *clock,
                                           StrideCatalog *catalog,
                                           StrideJournal *journal,
                                           gboolean *filed,
                                           GError **error);
/* Whether it is over and in the log: the program died before it could remove the place. */
gboolean stride_player_session_is_told (const StridePlayerRecord *record,
                                        StrideClock *clock,
                                        StrideJournal *journal);
/* A place too old to be continued becomes an entry, once, and is removed, as is one that is told; nothing
 * where there is none. FALSE: not filed, and left for another time. */
gboolean stride_player_session_settle (const char *data_dir,
                                       StrideClock *clock,
                                       StrideCatalog *catalog,
                                       StrideJournal *journal,
                                       GError **error);

G_END_DECLS
