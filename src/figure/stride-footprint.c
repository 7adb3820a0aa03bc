/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-footprint.h"

#include <string.h>

#include "stride-poison.h"

#define TOGETHER 0.02 /* H: two that are as near are one */

typedef struct {
  StridePoint from, to;
} Bone;

static const Bone bones[] = {
  { STRIDE_POINT_SHOULDER, STRIDE_POINT_HEAD },      { STRIDE_POINT_SHOULDER, STRIDE_POINT_WAIST },
  { STRIDE_POINT_WAIST, STRIDE_POINT_HIP },          { STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R },
  { STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R },     { STRIDE_POINT_HEEL_R, STRIDE_POINT_TOE_R },
  { STRIDE_POINT_SHOULDER_R, STRIDE_POINT_ELBOW_R }, { STRIDE_POINT_ELBOW_R, STRIDE_POINT_HAND_R },
  { STRIDE_POINT_HAND_R, STRIDE_POINT_FINGERTIP_R }, { STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L },
  { STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L },     { STRIDE_POINT_HEEL_L, STRIDE_POINT_TOE_L },
  { STRIDE_POINT_SHOULDER_L, STRIDE_POINT_ELBOW_L }, { STRIDE_POINT_ELBOW_L, STRIDE_POINT_HAND_L },
  { STRIDE_POINT_HAND_L, STRIDE_POINT_FINGERTIP_L },
};

G_STATIC_ASSERT (G_N_ELEMENTS (bones) <= STRIDE_MAX_FOOTPRINTS);

static double
get_gap (const StrideVec *points, StridePoint point)
{
  return points[point].y - stride_point_get_radius (point);
}

/* The part of a bone that is near the floor; FALSE where none is. */
static gboolean
find_print (const StrideVec *points, const Bone *bone, StrideFootprint *print)
{
  double from = get_gap (points, bone->from), to = get_gap (points, bone->to);
  double a = points[bone->from].x, b = points[bone->to].x;

  if (MIN (from, to) >= STRIDE_FOOTPRINT_NEAR)
    return FALSE;

  if (from > STRIDE_FOOTPRINT_NEAR)
    a = b + (a - b) * (STRIDE_FOOTPRINT_NEAR - to) / (from - to);
  else if (to > STRIDE_FOOTPRINT_NEAR)
    b = a + (b - a) * (STRIDE_FOOTPRINT_NEAR - from) / (to - from);
  *print = (StrideFootprint) { MIN (a, b), MAX (a, b), MAX (MIN (from, to), 0) };

  return TRUE;
}

/* Puts @print among @prints, which are in order and apart, and melts together what it touches. */
static guint
add_print (StrideFootprint *prints, guint n, StrideFootprint print)
{
  guint first = 0, last;

  while (first < n && prints[first].right + TOGETHER < print.left)
    first++;
  for (last = first; last < n && prints[last].left - TOGETHER <= print.right; last++) {
    print.left = MIN (print.left, prints[last].left);
    print.right = MAX (print.right, prints[last].right);
    print.gap = MIN (print.gap, prints[last].gap);
  }
  memmove (&prints[first + 1], &prints[last], (n - last) * sizeof *prints);
  prints[first] = print;

  return n - (last - first) + 1;
}

guint
stride_footprints_find (const StrideVec *points, StrideFootprint *prints)
{
  guint n = 0;

  g_return_val_if_fail (points != NULL, 0);
  g_return_val_if_fail (prints != NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (bones); i++) {
    StrideFootprint print;

    if (find_print (points, &bones[i], &print))
      n = add_print (prints, n, print);
  }

  return n;
}
