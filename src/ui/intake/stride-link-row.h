/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A row with an arrow that leads elsewhere. @subtitle_lines: 0 for all. @target: (nullable): text that @action takes. */
GtkWidget *stride_link_row_new (const char *title,
                                const char *subtitle,
                                int subtitle_lines,
                                const char *action,
                                const char *target);

G_END_DECLS
