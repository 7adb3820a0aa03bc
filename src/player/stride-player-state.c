/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-state.h"

#include "stride-error.h"
#include "stride-poison.h"

G_DEFINE_ENUM_TYPE (StridePlayerState,
                    stride_player_state,
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_WAITING, "waiting"),
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (STRIDE_PLAYER_STOPPED, "stopped"))

typedef struct {
  StridePlayerState from;
  StridePlayerRequest request;
  StridePlayerState to;
} Edge;

static const Edge edges[] = {
  { STRIDE_PLAYER_IDLE, STRIDE_REQUEST_START, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_IDLE, STRIDE_REQUEST_RESTORE, STRIDE_PLAYER_PAUSED },

  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_PAUSE, STRIDE_PLAYER_PAUSED },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_MOVE, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_WAIT, STRIDE_PLAYER_WAITING },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_RESTART, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_SWAP, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_FINISH, STRIDE_PLAYER_FINISHED },
  { STRIDE_PLAYER_RUNNING, STRIDE_REQUEST_STOP, STRIDE_PLAYER_STOPPED },

  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_PAUSE, STRIDE_PLAYER_PAUSED },
  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_MOVE, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_RESTART, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_SWAP, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_FINISH, STRIDE_PLAYER_FINISHED },
  { STRIDE_PLAYER_WAITING, STRIDE_REQUEST_STOP, STRIDE_PLAYER_STOPPED },

  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_RESUME, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_MOVE, STRIDE_PLAYER_PAUSED },
  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_RESTART, STRIDE_PLAYER_RUNNING },
  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_SWAP, STRIDE_PLAYER_PAUSED },
  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_FINISH, STRIDE_PLAYER_FINISHED },
  { STRIDE_PLAYER_PAUSED, STRIDE_REQUEST_STOP, STRIDE_PLAYER_STOPPED },
};

gboolean
stride_player_state_request (StridePlayerState *state, StridePlayerRequest request, GError **error)
{
  static const char *const names[] = {
    [STRIDE_REQUEST_START] = "start",     [STRIDE_REQUEST_RESTORE] = "restore",
    [STRIDE_REQUEST_PAUSE] = "pause",     [STRIDE_REQUEST_RESUME] = "resume",
    [STRIDE_REQUEST_MOVE] = "move",       [STRIDE_REQUEST_WAIT] = "wait",
    [STRIDE_REQUEST_RESTART] = "restart", [STRIDE_REQUEST_SWAP] = "swap",
    [STRIDE_REQUEST_FINISH] = "finish",   [STRIDE_REQUEST_STOP] = "stop",
  };
  g_autofree char *name = NULL;

  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (request < STRIDE_N_REQUESTS, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++) {
    if (edges[i].from == *state && edges[i].request == request) {
      *state = edges[i].to;
      return TRUE;
    }
  }

  name = g_enum_to_string (STRIDE_TYPE_PLAYER_STATE, (int) *state);
  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE, "The player cannot %s now (%s)",
               names[request], name);

  return FALSE;
}
