/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-safety.h"

G_BEGIN_DECLS

/* Shows @why (nullable: nothing stands in the way), with a button to the safety questions where they are
 * what is missing. */
void stride_gate_banner_update (AdwBanner *banner, StrideSafetyLevel level, const char *why);

G_END_DECLS
