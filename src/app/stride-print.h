/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-wiring.h"

G_BEGIN_DECLS

/* The printing commands: they write to standard output and need no display. FALSE: @error says why. */
gboolean stride_print_facts (StrideWiring *wiring, GError **error);
gboolean stride_print_advice (StrideWiring *wiring, gboolean json, GError **error);
gboolean stride_print_trends (StrideWiring *wiring, gboolean json, GError **error);
gboolean stride_print_routines (StrideWiring *wiring, GError **error);

G_END_DECLS
