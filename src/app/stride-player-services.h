/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-player-page.h"

G_BEGIN_DECLS

/**
 * StridePlayerServices:
 *
 * What the desktop does for a routine that is played: sounds, speech, media keys, a notification while
 * the window is not in front, awake while playing, paused before sleep. One at a time.
 */
#define STRIDE_TYPE_PLAYER_SERVICES (stride_player_services_get_type ())
G_DECLARE_FINAL_TYPE (StridePlayerServices,
                      stride_player_services,
                      STRIDE,
                      PLAYER_SERVICES,
                      GObject)

StridePlayerServices *
stride_player_services_new (GtkApplication *application) G_GNUC_WARN_UNUSED_RESULT;
/* @page: (nullable): the page whose player they serve from now on; it is not kept alive */
void stride_player_services_set_page (StridePlayerServices *self, StridePlayerPage *page);

G_END_DECLS
