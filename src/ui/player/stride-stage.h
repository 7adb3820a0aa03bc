/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-player.h"

G_BEGIN_DECLS

/**
 * StrideStage:
 *
 * What one sees while a routine is played: the phase, the time left in digits for the far end of the
 * room, the figure in a ring, what comes next. It only looks at the player; the buttons are the
 * `player.` actions of the page around it.
 *
 * CSS classes: `stage`, and of the moment: `ready`, `work`, `change`, `rest`, `paused`. Colour never
 * stands alone: each phase has its word and its symbol.
 */
#define STRIDE_TYPE_STAGE (stride_stage_get_type ())
G_DECLARE_FINAL_TYPE (StrideStage, stride_stage, STRIDE, STAGE, AdwBin)

/* @player: (nullable) */
void stride_stage_set_player (StrideStage *self, StridePlayer *player);
/* Whether a phase's beginning flashes over the page, gently. */
void stride_stage_set_flash (StrideStage *self, gboolean flash);

G_END_DECLS
