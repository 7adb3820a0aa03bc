/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-movement.h"

#include <math.h>

#include "stride-body.h"

#include "stride-poison.h"

#define STILL 0.012      /* H */
#define EASY_TO_SEE 0.16 /* H: about as far as a foot is long */
#define QUICK 0.3        /* H a second: draws the eye */
#define LEAST_TURN 20    /* degrees */
#define MUCH 1.3
#define OWN_WAY 0.12    /* H: a limb that moves less by itself needs no arrow of its own */
#define APART 0.09      /* H between the middles of two arrows */
#define CLEARANCE 0.025 /* H between body and arrow */
#define ABOVE_FLOOR 0.01

/* The first says most: one that comes later has to move further by its factor, as what only bends or is
 * carried along. */
static const struct {
  StridePoint point;
  double factor;
} landmarks[] = {
  { STRIDE_POINT_HIP, 1.05 },      { STRIDE_POINT_WAIST, 1.05 }, { STRIDE_POINT_HEAD, 1.5 },
  { STRIDE_POINT_TOE_R, 1.05 },    { STRIDE_POINT_TOE_L, 1.05 }, { STRIDE_POINT_KNEE_R, 1.3 },
  { STRIDE_POINT_KNEE_L, 1.3 },    { STRIDE_POINT_HAND_R, 1.3 }, { STRIDE_POINT_HAND_L, 1.3 },
  { STRIDE_POINT_SHOULDER, 1.05 },
};

/* Points that move on their own where they move otherwise than what carries them. */
static const struct {
  StridePoint carrier, points[2]; /* the second one where it moves much further than the first */
} limbs[] = {
  { STRIDE_POINT_SHOULDER_R, { STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_R } },
  { STRIDE_POINT_SHOULDER_L, { STRIDE_POINT_HAND_L, STRIDE_POINT_HAND_L } },
  { STRIDE_POINT_HIP_R, { STRIDE_POINT_TOE_R, STRIDE_POINT_KNEE_R } },
  { STRIDE_POINT_HIP_L, { STRIDE_POINT_TOE_L, STRIDE_POINT_KNEE_L } },
};

/* What an arrow should not lie on. */
static const struct {
  StridePoint from, to;
} bones[] = {
  { STRIDE_POINT_HIP, STRIDE_POINT_WAIST },      { STRIDE_POINT_WAIST, STRIDE_POINT_SHOULDER },
  { STRIDE_POINT_SHOULDER, STRIDE_POINT_HEAD },  { STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R },
  { STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R }, { STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L },
  { STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L }, { STRIDE_POINT_SHOULDER_R, STRIDE_POINT_ELBOW_R },
  { STRIDE_POINT_ELBOW_R, STRIDE_POINT_HAND_R }, { STRIDE_POINT_SHOULDER_L, STRIDE_POINT_ELBOW_L },
  { STRIDE_POINT_ELBOW_L, STRIDE_POINT_HAND_L }, { STRIDE_POINT_HEEL_R, STRIDE_POINT_TOE_R },
  { STRIDE_POINT_HEEL_L, STRIDE_POINT_TOE_L },
};

static double
get_distance_to_bone (StrideVec p, StrideVec from, StrideVec to)
{
  double x = to.x - from.x, y = to.y - from.y;
  double length = x * x + y * y;
  double part = length > 0 ? ((p.x - from.x) * x + (p.y - from.y) * y) / length : 0;

  part = CLAMP (part, 0, 1);

  return hypot (from.x + part * x - p.x, from.y + part * y - p.y);
}

static double
get_room (const StrideMovement *movement, const StridePose *pose, const StrideVec *points)
{
  StrideVec start, tip, middle;
  double room = G_MAXDOUBLE;

  stride_movement_place (movement, points, &start, &tip);
  if (pose->view != STRIDE_VIEW_TOP && MIN (start.y, tip.y) < ABOVE_FLOOR)
    return -1;

  middle = (StrideVec) { (start.x + tip.x) / 2, (start.y + tip.y) / 2 };
  for (guint i = 0; i < G_N_ELEMENTS (bones); i++)
    room = MIN (room, get_distance_to_bone (middle, points[bones[i].from], points[bones[i].to]));

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

static double
get_distance (StrideVec from, StrideVec to)
{
  return hypot (to.x - from.x, to.y - from.y);
}

static void
set_way (StrideMovement *movement,
         StridePoint point,
         const StrideVec *before,
         const StrideVec *after)
{
  double distance = get_distance (before[point], after[point]);

  movement->kind = STRIDE_MOVEMENT_WAY;
  movement->point = point;
  movement->distance = distance;
  movement->way = (StrideVec) { (after[point].x - before[point].x) / distance,
                                (after[point].y - before[point].y) / distance };
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
    StridePoint point = landmarks[i].point;

    if (get_distance (before[point], after[point]) > movement->distance * landmarks[i].factor)
      set_way (movement, point, before, after);
  }

  turn = to->pose.angle[STRIDE_JOINT_HEAD_TURN] - from->pose.angle[STRIDE_JOINT_HEAD_TURN];
  movement->small = movement->distance < EASY_TO_SEE &&
                    (to->t <= from->t || movement->distance < QUICK * (to->t - from->t));
  if (movement->small && to->pose.kind == STRIDE_FIGURE_FRONTAL && fabs (turn) >= LEAST_TURN) {
    movement->kind = STRIDE_MOVEMENT_TURN;
    movement->point = STRIDE_POINT_HEAD;
    movement->way = (StrideVec) { turn > 0 ? 1 : -1, 0 };
    movement->distance = 0;
  } else if (movement->distance >= STILL) {
    find_side (&from->pose, before, movement);
  } else if (from->belly != to->belly) {
    find_breath (from, to, movement);
  } else {
    *movement = (StrideMovement) { .small = TRUE };
  }
}

/* Whether an arrow would lie on one of those before it. */
static gboolean
is_taken (const StrideMovement *movements, guint n, const StrideVec *points)
{
  StrideVec start, tip;

  stride_movement_place (&movements[n], points, &start, &tip);
  for (guint i = 0; i < n; i++) {
    StrideVec other_start, other_tip;

    stride_movement_place (&movements[i], points, &other_start, &other_tip);
    if (hypot (start.x + tip.x - other_start.x - other_tip.x,
               start.y + tip.y - other_start.y - other_tip.y) < 2 * APART)
      return TRUE;
  }

  return FALSE;
}

/* How far a point moves by itself. */
static double
get_own_way (StridePoint point,
             StridePoint carrier,
             const StrideVec *before,
             const StrideVec *after)
{
  return hypot (after[point].x - before[point].x - after[carrier].x + before[carrier].x,
                after[point].y - before[point].y - after[carrier].y + before[carrier].y);
}

guint
stride_movement_find_all (const StrideKeyframe *from,
                          const StrideKeyframe *to,
                          StrideMovement *movements)
{
  StrideVec before[STRIDE_N_POINTS], after[STRIDE_N_POINTS];
  StridePoint moving[G_N_ELEMENTS (limbs) + 1];
  guint n_moving = 0, n = 1;

  g_return_val_if_fail (movements != NULL, 0);

  stride_movement_find (from, to, &movements[0]);
  if (movements[0].kind != STRIDE_MOVEMENT_WAY)
    return movements[0].kind == STRIDE_MOVEMENT_NONE ? 0 : 1;

  stride_pose_solve (&from->pose, before);
  stride_pose_solve (&to->pose, after);
  for (guint i = 0; i < G_N_ELEMENTS (limbs); i++) {
    StridePoint carrier = limbs[i].carrier;
    double first = get_own_way (limbs[i].points[0], carrier, before, after);
    double second = get_own_way (limbs[i].points[1], carrier, before, after);

    if (movements[0].point == limbs[i].points[0] || movements[0].point == limbs[i].points[1])
      continue;
    if (MAX (first, second) >= OWN_WAY)
      moving[n_moving++] = limbs[i].points[second > first * MUCH ? 1 : 0];
  }
  moving[n_moving++] = STRIDE_POINT_HIP;

  for (guint i = 0; i < n_moving && n < STRIDE_MAX_MOVEMENTS; i++) {
    if (get_distance (before[moving[i]], after[moving[i]]) < OWN_WAY)
      continue;
    movements[n] = (StrideMovement) { .small = movements[0].small };
    set_way (&movements[n], moving[i], before, after);
    find_side (&from->pose, before, &movements[n]);
    if (!is_taken (movements, n, before))
      n++;
  }

  return n;
}

/* A foot is long: the end of it that goes first, or last. */
static StridePoint
get_end (const StrideMovement *movement, const StrideVec *points, gboolean first)
{
  gboolean right = movement->point == STRIDE_POINT_TOE_R;
  StridePoint heel = right ? STRIDE_POINT_HEEL_R : STRIDE_POINT_HEEL_L;
  StridePoint toe = movement->point;
  double ahead;

  if (!right && toe != STRIDE_POINT_TOE_L)
    return movement->point;

  ahead = (points[toe].x - points[heel].x) * movement->way.x +
          (points[toe].y - points[heel].y) * movement->way.y;

  return (ahead >= 0) == first ? toe : heel;
}

void
stride_movement_place (const StrideMovement *movement,
                       const StrideVec *points,
                       StrideVec *start,
                       StrideVec *tip)
{
  gboolean is_hand;
  double away, sign;
  StrideVec at;

  g_return_if_fail (movement != NULL);
  g_return_if_fail (points != NULL);
  g_return_if_fail (start != NULL && tip != NULL);

  /* The fingers go on from the palm. */
  is_hand = movement->point == STRIDE_POINT_HAND_R || movement->point == STRIDE_POINT_HAND_L;
  sign = movement->from_here ? 1 : -1;
  away =
    MAX (stride_point_get_radius (movement->point), is_hand ? STRIDE_BODY_HAND : 0.03) + CLEARANCE;
  at = points[get_end (movement, points, movement->from_here)];
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
