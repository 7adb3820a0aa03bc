/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* Whether the last keyframe is in the pose of the first one. */
gboolean stride_keyframes_are_closed (const StrideKeyframe *frames, guint n_frames);

/* Seconds from the first keyframe until the movement ends or, with @loop, begins again. Where the last
 * keyframe is not the first one's pose, a loop takes as long for the way back as for the way out. */
double stride_keyframes_get_period (const StrideKeyframe *frames, guint n_frames, gboolean loop);

/* The keyframe that holds at @t or was the last before it; @part: (out) (optional): how much of the
 * way to the next one is done, 0 … 1, not eased. */
guint stride_keyframes_find (const StrideKeyframe *frames,
                             guint n_frames,
                             double t,
                             gboolean loop,
                             double *part);

/* The keyframe that is furthest from the first: the one to show where there is one picture only. */
guint stride_keyframes_find_typical (const StrideKeyframe *frames, guint n_frames);

G_END_DECLS
