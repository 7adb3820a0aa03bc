/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Registers the resource and the types of this folder, the first time that it is called, after gtk_init(). */
void stride_ui_sky_init (void);

G_END_DECLS
