/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-player.h"

G_BEGIN_DECLS

/**
 * StrideInhibitor:
 *
 * Keeps screen and machine awake while a routine is played, and only then: not in a pause.
 */
#define STRIDE_TYPE_INHIBITOR (stride_inhibitor_get_type ())
G_DECLARE_FINAL_TYPE (StrideInhibitor, stride_inhibitor, STRIDE, INHIBITOR, GObject)

/* @application: (nullable): for tests without one */
StrideInhibitor *stride_inhibitor_new (GtkApplication *application) G_GNUC_WARN_UNUSED_RESULT;
/* @player: (nullable) */
void stride_inhibitor_set_player (StrideInhibitor *self, StridePlayer *player);
/* Whether it has been asked for; the session may be unable to. */
gboolean stride_inhibitor_is_active (StrideInhibitor *self);

G_END_DECLS
