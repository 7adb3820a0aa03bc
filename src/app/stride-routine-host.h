/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-player-page.h"
#include "stride-wiring.h"

G_BEGIN_DECLS

/**
 * StrideRoutineHost:
 *
 * What surrounds a routine while it is played: the timer that moves its player, and what the desktop
 * does for it. One a player page, which owns it.
 */
#define STRIDE_TYPE_ROUTINE_HOST (stride_routine_host_get_type ())
G_DECLARE_FINAL_TYPE (StrideRoutineHost, stride_routine_host, STRIDE, ROUTINE_HOST, GObject)

/* Follows @page's player until @page goes. */
StrideRoutineHost *stride_routine_host_new (StridePlayerPage *page,
                                            StrideWiring *wiring) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
