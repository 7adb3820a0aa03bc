/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-wiring.h"

G_BEGIN_DECLS

/* Makes known what all pages but Today draw with, the first time that it is called: icons and styles that
 * the first frame does without. */
void stride_pages_init (void);

/* Makes the page @name of the window's stack: today, routines, log, trends. (transfer floating) */
GtkWidget *stride_pages_build (const char *name, StrideWiring *wiring, GSettings *settings);

G_END_DECLS
