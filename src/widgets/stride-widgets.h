/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes the types of this folder known to UI files. Call once, after gtk_init (). */
void stride_widgets_init (void);

G_END_DECLS
