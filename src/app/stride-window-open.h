/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-window.h"

G_BEGIN_DECLS

/* The actions that open something: a dialog, a page, a routine. Installed with the others. */
void stride_window_install_open_actions (GtkWidgetClass *widget_class);

G_END_DECLS
