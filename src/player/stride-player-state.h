/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/* What can be asked of a player; the player answers with the state of the edge, or refuses. */
typedef enum {
  STRIDE_REQUEST_START,
  STRIDE_REQUEST_RESTORE, /* to where an earlier player was */
  STRIDE_REQUEST_PAUSE,
  STRIDE_REQUEST_RESUME,
  STRIDE_REQUEST_MOVE, /* to another phase: time, skip, back, done */
  STRIDE_REQUEST_WAIT, /* the phase is self-paced */
  STRIDE_REQUEST_RESTART,
  STRIDE_REQUEST_SWAP,
  STRIDE_REQUEST_FINISH,
  STRIDE_REQUEST_STOP,
  STRIDE_N_REQUESTS,
} StridePlayerRequest;

#define STRIDE_N_PLAYER_STATES (STRIDE_PLAYER_STOPPED + 1)

/* Follows the edge from @state; FALSE with %STRIDE_ERROR_STATE and @state as it was if there is none. */
gboolean
stride_player_state_request (StridePlayerState *state, StridePlayerRequest request, GError **error);

G_END_DECLS
