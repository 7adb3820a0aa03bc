/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-timeline.h"

G_BEGIN_DECLS

/* Takes @phases (element-type StridePhase). */
StrideTimeline *stride_timeline_take_phases (StrideRoutine *routine,
                                             GArray *phases) G_GNUC_WARN_UNUSED_RESULT;
GArray *stride_timeline_new_phases (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_timeline_append_phase (GArray *phases, const StridePhase *phase);

G_END_DECLS
