/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-journal.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

/* What a start asks about the routine that was interrupted, "Continue “Desk reset 4”: Hip hinge drill,
 * left side, 0:18 left?", or about one that is over and not in the log. @answer: (out): the label of the
 * button. NULL where there is nothing to ask. (nullable) */
char *stride_player_offer_dup_question (const char *data_dir,
                                        StrideClock *clock,
                                        StrideCatalog *catalog,
                                        StrideJournal *journal,
                                        const char **answer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
