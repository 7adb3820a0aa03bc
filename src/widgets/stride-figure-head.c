/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The head: from the front, from the side, and all that is between as it turns. */

#include <math.h>

#include "stride-figure-drawing.h"

#define RADIUS 0.045     /* of what eyes, ears and mouth lie on, H */
#define EYE_AZIMUTH 22.0 /* degrees from the middle of the face */
#define EAR_AZIMUTH 90.0
#define HIDDEN 95.0 /* degrees: what is turned further away is not seen */
#define SIN(degrees) (sin ((degrees) * (G_PI / 180)))
#define COS(degrees) (cos ((degrees) * (G_PI / 180)))

/* From the centre of the head: along to the crown, left is the back of a head that looks right. */
typedef struct {
  double along, left;
} Local;

/* The same points of the outline from the side and from the front. */
static const Local side_head[] = {
  { 0.060, 0.004 },   { 0.052, -0.028 },  { 0.028, -0.044 },  { 0.010, -0.046 },
  { -0.009, -0.057 }, { -0.018, -0.048 }, { -0.037, -0.045 }, { -0.056, -0.034 },
  { -0.054, -0.010 }, { -0.040, 0.016 },  { -0.018, 0.040 },  { 0.014, 0.052 },
  { 0.044, 0.038 },
};

static const Local front_head[G_N_ELEMENTS (side_head)] = {
  { 0.060, 0.000 },   { 0.052, -0.024 },  { 0.028, -0.042 },  { 0.010, -0.046 }, { -0.009, -0.046 },
  { -0.018, -0.044 }, { -0.039, -0.033 }, { -0.057, -0.014 }, { -0.059, 0.008 }, { -0.044, 0.028 },
  { -0.018, 0.044 },  { 0.014, 0.046 },   { 0.044, 0.033 },
};

static const Local side_hair[] = {
  { 0.067, 0.004 },  { 0.060, -0.030 }, { 0.036, -0.049 }, { 0.032, -0.024 },
  { 0.018, -0.004 }, { -0.006, 0.004 }, { -0.022, 0.014 }, { -0.034, 0.030 },
  { -0.016, 0.050 }, { 0.018, 0.058 },  { 0.050, 0.042 },
};

static const Local front_hair[G_N_ELEMENTS (side_hair)] = {
  { 0.068, 0.0 },    { 0.058, -0.032 }, { 0.028, -0.051 }, { 0.002, -0.050 },
  { 0.022, -0.034 }, { 0.034, -0.010 }, { 0.036, 0.012 },  { 0.024, 0.034 },
  { 0.002, 0.050 },  { 0.028, 0.051 },  { 0.058, 0.032 },
};

typedef struct {
  StrideFigureLayer *layer;
  StrideVec centre;
  double degrees; /* to the crown */
  double turn;    /* 0: from the front; 90: from the side */
  double mirror;  /* -1: looks left */
} Head;

static void
add_outline (const Head *head,
             const Local *front,
             const Local *side,
             guint n,
             const GdkRGBA *colour)
{
  double part = head->turn / 90;
  StrideVec points[16];

  g_assert (n <= G_N_ELEMENTS (points));
  for (guint i = 0; i < n; i++)
    points[i] =
      stride_vec_move (head->centre, head->degrees,
                       front[i].along + (side[i].along - front[i].along) * part,
                       head->mirror * (front[i].left + (side[i].left - front[i].left) * part));
  stride_figure_layer_add_curve (head->layer, points, n, colour);
}

/* An ellipse on the head's round, that gets narrower towards the edge. */
static void
add_feature (const Head *head,
             double azimuth,
             double radius,
             double along,
             double half_height,
             double half_width,
             const GdkRGBA *colour)
{
  double away = azimuth + head->turn;

  if (fabs (away) > HIDDEN)
    return;

  stride_figure_layer_add_ellipse (head->layer,
                                   stride_vec_move (head->centre, head->degrees, along,
                                                    -head->mirror * SIN (away) * radius),
                                   head->degrees, half_height, half_width * MAX (COS (away), 0.4),
                                   colour);
}

/* The ear of one side (1: the one that a turn hides): beside the head, or on it. */
static void
add_ear (const Head *head, double side, const GdkRGBA *colour)
{
  double away = side * EAR_AZIMUTH + head->turn;
  double flat = MAX (fabs (COS (away)), 0.55);

  if (side > 0 && head->turn > 30)
    return;

  stride_figure_layer_add_ellipse (head->layer,
                                   stride_vec_move (head->centre, head->degrees, -0.006,
                                                    head->mirror * (-SIN (away) * 0.047 +
                                                                    0.007 * head->turn / 90)),
                                   head->degrees, 0.0125, 0.0105 * flat, colour);
}

void
stride_figure_add_head (StrideFigureLayer *layer,
                        const StridePose *pose,
                        const StrideVec *points,
                        const StrideFigureStyle *style)
{
  double turn = pose->angle[STRIDE_JOINT_HEAD_TURN];
  Head head = { .layer = layer, .centre = points[STRIDE_POINT_HEAD] };
  gboolean ear_on_top;

  if (pose->kind == STRIDE_FIGURE_SAGITTAL)
    turn = 90 - turn;
  head.degrees = stride_vec_get_degrees (points[STRIDE_POINT_SHOULDER], head.centre);
  head.turn = MIN (fabs (turn), 90);
  head.mirror = turn < 0 ? -1 : 1;
  ear_on_top = head.turn > 40;

  add_ear (&head, 1, &style->skin[0]);
  if (!ear_on_top)
    add_ear (&head, -1, &style->skin[0]);
  add_outline (&head, front_head, side_head, G_N_ELEMENTS (side_head), &style->skin[0]);
  add_outline (&head, front_hair, side_hair, G_N_ELEMENTS (side_hair), &style->hair);
  if (ear_on_top)
    add_ear (&head, -1, &style->skin[1]);
  for (int side = -1; side <= 1; side += 2)
    add_feature (&head, side * EYE_AZIMUTH, RADIUS * 0.9, 0.006, 0.0055, 0.0045, &style->face);
  add_feature (&head, 0, RADIUS, -0.013, 0.0035, 0.0075, &style->skin[1]);
  add_feature (&head, 0, RADIUS * 0.94, -0.032, 0.0026, 0.0115, &style->face);
}
