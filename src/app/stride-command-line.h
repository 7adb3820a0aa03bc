/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-wiring.h"

G_BEGIN_DECLS

/* The command line without a display. */

void stride_command_line_add_options (GApplication *application);

/* Runs the printing command that @options name, if one is named, and answers its exit status; -1 when
 * a window is wanted, with @wiring filled in and @routine (nullable) (transfer full) to open. */
int stride_command_line_run (GVariantDict *options, StrideWiringOptions *wiring, char **routine);

G_END_DECLS
