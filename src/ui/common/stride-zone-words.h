/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* "Low back, left" (translated) */
const char *stride_zone_get_title (StrideZone zone);

G_END_DECLS
