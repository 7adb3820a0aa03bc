/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/*
 * The safety gate: from flag facts to what may be offered. Levels and texts: data/content/README.md,
 * "Warning signs"; start rule: no exercise but breathing while an emergency or urgent flag is set,
 * soreness above 5 of 10 allows only the relaxation group, pelvic-tilt and supine-knee-rocks.
 */

typedef enum {
  STRIDE_SAFETY_CLEAR,
  STRIDE_SAFETY_UNKNOWN, /* the safety screens were never answered, or not since a flare */
  STRIDE_SAFETY_LASTING, /* six weeks or more, or long morning stiffness: take the chart along */
  STRIDE_SAFETY_PROFESSIONAL, /* book in the next days to two weeks; gentle items only */
  STRIDE_SAFETY_THIS_WEEK,    /* possible bone stress: no impact */
  STRIDE_SAFETY_URGENT,       /* a doctor within one to two days; breathing and rest only */
  STRIDE_SAFETY_EMERGENCY,    /* now; everything is locked */
} StrideSafetyLevel;

/* A flare that was told after the screens asks for them again: strong soreness, or a sign in a leg. The
 * fact safety.flare (boolean) says so; what is older, told late, counts this long. */
#define STRIDE_SAFETY_FLARE_DAYS 7

StrideSafetyLevel stride_safety_get_level (StrideFacts *facts);
/* What to do, two sentences at the most (translated); NULL for CLEAR. */
const char *stride_safety_get_title (StrideSafetyLevel level);
const char *stride_safety_get_text (StrideSafetyLevel level);

/* Whether the gate lets the person start; if not, @why (nullable) says why, in a sentence (translated,
 * borrowed). @soreness: 0–10 now, -1 if not asked. */
gboolean stride_safety_allows_routine (StrideSafetyLevel level,
                                       StrideRoutine *routine,
                                       int soreness,
                                       const char **why);
gboolean stride_safety_allows_exercise (StrideSafetyLevel level,
                                        StrideExercise *exercise,
                                        int soreness,
                                        const char **why);

/* Whether the length of a next run is to be spoken of: not before the screens, not while a professional
 * should have a look first, and not in the red zone (data/content/README.md, "Pain rules"). @soreness:
 * 0–10 now, -1 if not asked. */
gboolean stride_safety_allows_run (StrideSafetyLevel level, int soreness);

/* Whether the two screens are due again: four weeks old, or a flare since. @days_since_screens: -1 for never. */
gboolean stride_safety_is_due (StrideFacts *facts, int days_since_screens);

G_END_DECLS
