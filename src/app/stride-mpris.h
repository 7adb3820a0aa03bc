/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-player.h"

G_BEGIN_DECLS

/**
 * StrideMpris:
 *
 * The player on the session bus as a media player (MPRIS 2.2), so that media keys, a headset or a
 * remote reach it: play, pause, next and previous phase. It is there while a routine is open.
 *
 * Signals: `raise` (): the window is asked for.
 */
#define STRIDE_TYPE_MPRIS (stride_mpris_get_type ())
G_DECLARE_FINAL_TYPE (StrideMpris, stride_mpris, STRIDE, MPRIS, GObject)

/* @application_id: of the desktop file. */
StrideMpris *stride_mpris_new (const char *application_id) G_GNUC_WARN_UNUSED_RESULT;
/* @connection: (nullable): no bus, nothing happens */
void stride_mpris_set_connection (StrideMpris *self, GDBusConnection *connection);
/* @player: (nullable) */
void stride_mpris_set_player (StrideMpris *self, StridePlayer *player);

G_END_DECLS
