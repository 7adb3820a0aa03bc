/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a room that is opened late adds to the default display, from resources that it has registered before:
 * a style sheet, and the folder of its symbols, in which symbols of another room may have been looked up
 * already. Both stay until the program ends. */
void stride_style_load (const char *css);
void stride_style_load_icons (const char *folder);

G_END_DECLS
