/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-mat.h"

#include <math.h>

#include "stride-poison.h"

#define ON_FLOOR 0.01 /* H: a support that is as low is the floor */
#define NEAR_FLOOR 0.03
#define HALF_BACK 0.1 /* H: of the mat on both sides of the spine */
#define RIM 0.02      /* H of mat beyond what rests on it, at least */

typedef struct {
  double left, right, bottom, top;
} Box;

static void
grow (Box *box, StrideVec point)
{
  box->left = MIN (box->left, point.x);
  box->right = MAX (box->right, point.x);
  box->bottom = MIN (box->bottom, point.y);
  box->top = MAX (box->top, point.y);
}

static gboolean
is_arm (StridePoint point)
{
  return (point >= STRIDE_POINT_ELBOW_R && point <= STRIDE_POINT_FINGERTIP_R) ||
         (point >= STRIDE_POINT_ELBOW_L && point <= STRIDE_POINT_FINGERTIP_L);
}

/* Who rests more than feet and hands on the floor wants a mat. */
static gboolean
lies_down (const StridePose *pose)
{
  for (guint i = 0; i < pose->n_contacts; i++) {
    StridePoint point = pose->contact[i].point;

    if (pose->contact[i].height > ON_FLOOR)
      continue;
    if (point <= STRIDE_POINT_KNEE_R || point == STRIDE_POINT_KNEE_L ||
        point == STRIDE_POINT_ELBOW_R || point == STRIDE_POINT_ELBOW_L)
      return TRUE;
  }

  return FALSE;
}

/* Moves a length so that it holds what it has to, and stretches it where that is longer. */
static void
hold (double *from, double *to, double low, double high)
{
  double length = MAX (*to - *from, high - low);

  *from = CLAMP (*from, high - length, low);
  *to = *from + length;
}

gboolean
stride_mat_find (const StrideKeyframe *frames, guint n_frames, StrideMat *mat)
{
  Box body = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE };
  Box rests = body, trunk = body;
  gboolean lies = FALSE, from_above;
  double x, y;

  g_return_val_if_fail (frames != NULL && n_frames > 0, FALSE);
  g_return_val_if_fail (mat != NULL, FALSE);

  from_above = frames[0].pose.view == STRIDE_VIEW_TOP;
  for (guint i = 0; i < n_frames; i++) {
    StrideVec points[STRIDE_N_POINTS];

    lies = lies || from_above || lies_down (&frames[i].pose);
    stride_pose_solve (&frames[i].pose, points);
    for (int j = 0; j < STRIDE_N_POINTS; j++) {
      if (!is_arm (j))
        grow (&body, points[j]);
      if (j <= STRIDE_POINT_HEAD)
        grow (&trunk, points[j]);
      if (points[j].y - stride_point_get_radius (j) < NEAR_FLOOR)
        grow (&rests, points[j]);
    }
  }
  if (!lies)
    return FALSE;

  x = (body.left + body.right) / 2;
  y = (body.bottom + body.top) / 2;
  if (from_above) {
    *mat = (StrideMat) { x - STRIDE_MAT_WIDTH / 2, x + STRIDE_MAT_WIDTH / 2,
                         y - STRIDE_MAT_LENGTH / 2, y + STRIDE_MAT_LENGTH / 2 };
    hold (&mat->left, &mat->right, trunk.left - HALF_BACK, trunk.right + HALF_BACK);
  } else {
    *mat = (StrideMat) { .left = x - STRIDE_MAT_LENGTH / 2, .right = x + STRIDE_MAT_LENGTH / 2 };
    if (rests.left < rests.right)
      hold (&mat->left, &mat->right, rests.left - RIM, rests.right + RIM);
  }

  return TRUE;
}
