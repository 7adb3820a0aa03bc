/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-body-map.h"

G_BEGIN_DECLS

/* Gives @map the zones of a run: its zone i is StrideZone i. */
void stride_body_zones_apply (StrideBodyMap *map);
G_END_DECLS
