/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes the player's templates, symbols, style and types known. Call once, after adw_init () and stride_widgets_init (). */
void stride_ui_player_init (void);

G_END_DECLS
