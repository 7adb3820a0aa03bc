/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

typedef enum {
  STRIDE_MOVEMENT_NONE,   /* one keeps still */
  STRIDE_MOVEMENT_WAY,    /* @point goes in the direction @way */
  STRIDE_MOVEMENT_TURN,   /* the face turns: @way.x tells to which side of the screen */
  STRIDE_MOVEMENT_BREATH, /* the belly rises or falls: @point is the waist */
} StrideMovementKind;

/* What happens between two keyframes, as one arrow shows it. */
typedef struct {
  StrideMovementKind kind;
  StridePoint point;  /* the one that moves furthest */
  StrideVec way;      /* of length 1 */
  double distance;    /* H; 0 for turn and breath */
  gboolean small;     /* hard to see without an arrow: short and not quick */
  gboolean from_here; /* the arrow starts at @point; else it ends there, where it has more room */
} StrideMovement;

/* Of a frontal or sagittal figure; all of @movement is filled. */
void stride_movement_find (const StrideKeyframe *from,
                           const StrideKeyframe *to,
                           StrideMovement *movement);

#define STRIDE_MAX_MOVEMENTS 3

/* All that happens between two keyframes and wants an arrow where nothing moves: what the function above
 * finds, then the other limbs that go their own way, and the hips. Fills @movements
 * [STRIDE_MAX_MOVEMENTS] and returns how many; 0: one keeps still. Two limbs side by side are one. */
guint stride_movement_find_all (const StrideKeyframe *from,
                                const StrideKeyframe *to,
                                StrideMovement *movements);

#define STRIDE_ARROW_LENGTH 0.085 /* H */

/* The arrow for a WAY or BREATH, outside the body, in a figure whose points are @points: where it
 * starts and where its tip is. */
void stride_movement_place (const StrideMovement *movement,
                            const StrideVec *points,
                            StrideVec *start,
                            StrideVec *tip);

G_END_DECLS
