/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-player.h"

G_BEGIN_DECLS

/* When which cue belongs: pure functions of a phase. */

/* The cue with which a phase begins. */
StrideCue stride_cue_for_phase (const StridePhase *phase);
/* Whether the work phase at @index is the last set of its step, or the last bout of all. */
gboolean stride_cue_is_last (StrideTimeline *timeline, guint index);
/* The first moment after @elapsed, µs within the phase, at which @cue is due; the phase's length (and
 * @cue as it was) when there is none. */
gint64 stride_cue_next (const StridePhase *phase, gint64 elapsed, StrideCue *cue);

G_END_DECLS
