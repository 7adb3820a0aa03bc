/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-entry.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

/**
 * StrideFinishView:
 *
 * After a routine: what was done, soreness and effort by one tap each.
 *
 * Signals: `saved` (), `discarded` (), `answered` (): soreness or effort.
 */
#define STRIDE_TYPE_FINISH_VIEW (stride_finish_view_get_type ())
G_DECLARE_FINAL_TYPE (StrideFinishView, stride_finish_view, STRIDE, FINISH_VIEW, AdwBin)

/* @player: over. @answers: what is known already. */
void stride_finish_view_set (StrideFinishView *self,
                             StridePlayer *player,
                             StrideCatalog *catalog,
                             const StrideSessionAnswers *answers);
/* What the self-tests came to. (transfer full) (element-type StrideEntry) */
GPtrArray *stride_finish_view_dup_tests (StrideFinishView *self,
                                         const StrideEntryHead *head) G_GNUC_WARN_UNUSED_RESULT;
/* 0–10, or -1 */
int stride_finish_view_get_soreness (StrideFinishView *self);
int stride_finish_view_get_effort (StrideFinishView *self);

G_END_DECLS
