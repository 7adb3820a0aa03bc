/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/**
 * StrideTicker:
 *
 * Calls stride_player_sync() when the player's deadline is reached: the one timer of a routine. It
 * hangs on the main loop and not on the frame clock, which stands still while a window is hidden.
 */
#define STRIDE_TYPE_TICKER (stride_ticker_get_type ())
G_DECLARE_FINAL_TYPE (StrideTicker, stride_ticker, STRIDE, TICKER, GObject)

StrideTicker *stride_ticker_new (StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;
/* @player: (nullable): the one to tick for from now on */
void stride_ticker_set_player (StrideTicker *self, StridePlayer *player);

G_END_DECLS
