/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-movement.h"

#include <math.h>

#include "stride-body.h"

#include "stride-poison.h"

#define STILL 0.012      /* H */
#define EASY_TO_SEE 0.16 /* H: about as far as a foot is long */
#define LEAST_TURN 20    /* degrees */
#define CLEARANCE 0.025  /* H between body and arrow */
#define ABOVE_FLOOR 0.01

/* Of two that move about as far the first says more. */
static const StridePoint landmarks[] = {
  STRIDE_POINT_HIP,    STRIDE_POINT_WAIST,    STRIDE_POINT_HEAD,  STRIDE_POINT_KNEE_R,
  STRIDE_POINT_KNEE_L, STRIDE_POINT_TOE_R,    STRIDE_POINT_TOE_L, STRIDE_POINT_HAND_R,
  STRIDE_POINT_HAND_L, STRIDE_POINT_SHOULDER,
};

/* What an arrow should not lie on. */
static const StridePoint body[] = {
  STRIDE_POINT_HIP,     STRIDE_POINT_WAIST,   STRIDE_POINT_SHOULDER, STRIDE_POINT_HEAD,
  STRIDE_POINT_KNEE_R,  STRIDE_POINT_KNEE_L,  STRIDE_POINT_ANKLE_R,  STRIDE_POINT_ANKLE_L,
  STRIDE_POINT_ELBOW_R, STRIDE_POINT_ELBOW_L, STRIDE_POINT_HAND_R,   STRIDE_POINT_HAND_L,
};

static double
get_room (const StrideMovement *movement, const StridePose *pose, const StrideVec *points)
{
  StrideVec start, tip;
  double room = G_MAXDOUBLE;

  stride_movement_place (movement, points, &start, &tip);
  if (pose->view != STRIDE_VIEW_TOP && MIN (start.y, tip.y) < ABOVE_FLOOR)
    return -1;

  for (guint i = 0; i < G_N_ELEMENTS (body); i++) {
    const StrideVec *p = &points[body[i]];

    if (body[i] != movement->point)
      room = MIN (room, hypot ((start.x + tip.x) / 2 - p->x, (start.y + tip.y) / 2 - p->y));
  }

  return room;
}

static void
find_side (const StridePose *pose, const StrideVec *points, StrideMovement *movement)
{
  double ahead, behind;

  movement->from_here = FALSE;
  behind = get_room (movement, pose, points);
  movement->from_here = TRUE;
  ahead = get_room (movement, pose, points);
  movement->from_here = ahead >= behind;
}

static void
find_breath (const StrideKeyframe *from, const StrideKeyframe *to, StrideMovement *movement)
{
  double front = (from->pose.angle[STRIDE_JOINT_TRUNK] - 90) * (G_PI / 180);
  double sign = to->belly ? 1 : -1;

  movement->kind = STRIDE_MOVEMENT_BREATH;
  movement->point = STRIDE_POINT_WAIST;
  movement->way = (StrideVec) { sign * cos (front), sign * sin (front) };
  movement->distance = 0;
  movement->from_here = to->belly;
}

void
stride_movement_find (const StrideKeyframe *from,
                      const StrideKeyframe *to,
                      StrideMovement *movement)
{
  StrideVec before[STRIDE_N_POINTS], after[STRIDE_N_POINTS];
  double turn;

  g_return_if_fail (from != NULL);
  g_return_if_fail (to != NULL);
  g_return_if_fail (movement != NULL);

  *movement = (StrideMovement) { .small = TRUE };
  stride_pose_solve (&from->pose, before);
  stride_pose_solve (&to->pose, after);
  for (guint i = 0; i < G_N_ELEMENTS (landmarks); i++) {
    StridePoint point = landmarks[i];
    StrideVec way = { after[point].x - before[point].x, after[point].y - before[point].y };
    double distance = hypot (way.x, way.y);

    if (distance <= movement->distance * 1.05)
      continue;
    movement->point = point;
    movement->distance = distance;
    movement->way = (StrideVec) { way.x / distance, way.y / distance };
  }

  turn = to->pose.angle[STRIDE_JOINT_HEAD_TURN] - from->pose.angle[STRIDE_JOINT_HEAD_TURN];
  movement->small = movement->distance < EASY_TO_SEE;
  if (movement->small && to->pose.kind == STRIDE_FIGURE_FRONTAL && fabs (turn) >= LEAST_TURN) {
    movement->kind = STRIDE_MOVEMENT_TURN;
    movement->point = STRIDE_POINT_HEAD;
    movement->way = (StrideVec) { turn > 0 ? 1 : -1, 0 };
    movement->distance = 0;
  } else if (movement->distance >= STILL) {
    movement->kind = STRIDE_MOVEMENT_WAY;
    find_side (&from->pose, before, movement);
  } else if (from->belly != to->belly) {
    find_breath (from, to, movement);
  }
}

void
stride_movement_place (const StrideMovement *movement,
                       const StrideVec *points,
                       StrideVec *start,
                       StrideVec *tip)
{
  double away, sign;
  StrideVec at;

  g_return_if_fail (movement != NULL);
  g_return_if_fail (points != NULL);
  g_return_if_fail (start != NULL && tip != NULL);

  sign = movement->from_here ? 1 : -1;
  away = MAX (stride_point_get_radius (movement->point), 0.03) + CLEARANCE;
  at = points[movement->point];
  *start =
    (StrideVec) { at.x + sign * away * movement->way.x, at.y + sign * away * movement->way.y };
  *tip = (StrideVec) { start->x + sign * STRIDE_ARROW_LENGTH * movement->way.x,
                       start->y + sign * STRIDE_ARROW_LENGTH * movement->way.y };
  if (!movement->from_here) {
    StrideVec outer = *tip;

    *tip = *start;
    *start = outer;
  }
}
