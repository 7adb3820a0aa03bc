/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Arms, legs, hands and shoes of the figure. */

#include <math.h>

#include "stride-figure-drawing.h"

#define SLEEVE 0.52 /* of the upper arm */
#define SHORTS 0.58 /* of the thigh */
#define TOWARDS_VIEWER 0.5
#define SHOULDER_BELOW 0.012 /* H */

typedef struct {
  double along, up;
} Local;

/* A shoe from the side: along the sole from below the ankle, up from the sole, H. */
static const Local shoe_outline[] = {
  { -0.036, 0.002 }, { -0.041, 0.022 }, { -0.031, 0.046 }, { -0.010, 0.054 },
  { 0.016, 0.052 },  { 0.036, 0.038 },  { 0.066, 0.033 },  { 0.096, 0.025 },
  { 0.115, 0.011 },  { 0.112, 0.001 },  { 0.070, 0.0 },    { 0.020, 0.0 },
};

static const Local sole_outline[] = {
  { -0.037, 0.0 },  { -0.039, 0.009 }, { 0.030, 0.010 }, { 0.100, 0.012 },
  { 0.117, 0.009 }, { 0.112, 0.0 },    { 0.040, 0.0 },
};

/* The same from the front: along from the ankle to the sole. */
static const Local front_shoe[] = {
  { -0.016, 0.018 },  { 0.004, 0.025 },  { 0.024, 0.031 },  { 0.036, 0.030 },  { 0.0395, 0.018 },
  { 0.0395, -0.018 }, { 0.036, -0.030 }, { 0.024, -0.031 }, { 0.004, -0.025 }, { -0.016, -0.018 },
};

static const Local front_sole[] = {
  { 0.031, 0.0315 },  { 0.037, 0.030 },  { 0.0395, 0.018 },
  { 0.0395, -0.018 }, { 0.037, -0.030 }, { 0.031, -0.0315 },
};

/* A bare foot from the side: heel, arch and toes. */
static const Local foot_outline[] = {
  { -0.030, 0.001 }, { -0.037, 0.012 }, { -0.032, 0.030 }, { -0.019, 0.046 }, { 0.016, 0.048 },
  { 0.036, 0.036 },  { 0.062, 0.026 },  { 0.088, 0.019 },  { 0.108, 0.017 },  { 0.115, 0.008 },
  { 0.109, 0.000 },  { 0.080, 0.000 },  { 0.050, 0.006 },  { 0.015, 0.004 },
};

#define TOE_CREASE 0.091 /* along the sole, where the toes begin */

/* The same from the front, and its toes from the big one on: along from the ankle, across from the middle. */
static const Local front_foot[] = {
  { -0.014, 0.018 }, { 0.008, 0.021 },  { 0.024, 0.028 },  { 0.033, 0.029 },
  { 0.033, -0.029 }, { 0.024, -0.028 }, { 0.008, -0.021 }, { -0.014, -0.018 },
};

static const struct {
  double along, across, radius;
} toes[] = { { 0.0300, 0.0205, 0.0092 },
             { 0.0325, 0.0065, 0.0066 },
             { 0.0330, -0.0055, 0.0062 },
             { 0.0330, -0.0165, 0.0058 },
             { 0.0325, -0.0260, 0.0052 } };

static void
add_local (StrideFigureLayer *layer,
           const Local *outline,
           guint n,
           StrideVec origin,
           double degrees,
           const GdkRGBA *colour)
{
  StrideVec points[16];

  g_assert (n <= G_N_ELEMENTS (points));
  for (guint i = 0; i < n; i++)
    points[i] = stride_vec_move (origin, degrees, outline[i].along, outline[i].up);
  stride_figure_layer_add_curve (layer, points, n, colour);
}

static void
add_bare_foot (StrideFigureLayer *layer,
               const StridePose *pose,
               StrideVec ankle,
               StrideVec heel,
               StrideVec toe,
               gboolean left,
               guint far,
               const StrideFigureStyle *style)
{
  const GdkRGBA *skin = &style->skin[far];
  double degrees;

  if (pose->kind == STRIDE_FIGURE_FRONTAL) {
    degrees = stride_vec_get_degrees (ankle, heel);
    add_local (layer, front_foot, G_N_ELEMENTS (front_foot), ankle, degrees, skin);
    /* Big toes are side by side. */
    for (guint i = 0; i < G_N_ELEMENTS (toes); i++) {
      double across = (left ? -1 : 1) * toes[i].across;
      StrideVec at = stride_vec_move (ankle, degrees, toes[i].along, across);

      stride_figure_layer_add_ellipse (layer, at, degrees, toes[i].radius, toes[i].radius + 0.0012,
                                       &style->skin[1]);
      stride_figure_layer_add_ellipse (layer, at, degrees, toes[i].radius, toes[i].radius, skin);
    }
  } else {
    StrideVec origin = stride_vec_mix (heel, toe, 0.035 / 0.150);

    degrees = stride_vec_get_degrees (heel, toe);
    add_local (layer, foot_outline, G_N_ELEMENTS (foot_outline), origin, degrees, skin);
    stride_figure_layer_add_limb (layer, stride_vec_move (origin, degrees, TOE_CREASE, 0.0055),
                                  0.0011,
                                  stride_vec_move (origin, degrees, TOE_CREASE + 0.013, 0.0075),
                                  0.0011, &style->skin[1]);
  }
}

static void
add_shoe (StrideFigureLayer *layer,
          const StridePose *pose,
          StrideVec ankle,
          StrideVec heel,
          StrideVec toe,
          guint far,
          const StrideFigureStyle *style)
{
  if (pose->kind == STRIDE_FIGURE_FRONTAL) {
    /* Toes point at the viewer. */
    double degrees = stride_vec_get_degrees (ankle, heel);

    add_local (layer, front_shoe, G_N_ELEMENTS (front_shoe), ankle, degrees, &style->shoe[far]);
    add_local (layer, front_sole, G_N_ELEMENTS (front_sole), ankle, degrees, &style->sole[far]);
    stride_figure_layer_add_ellipse (layer, stride_vec_move (ankle, degrees, 0.018, 0), degrees,
                                     0.010, 0.019, &style->sole[far]);
  } else {
    double degrees = stride_vec_get_degrees (heel, toe);
    StrideVec origin = stride_vec_mix (heel, toe, 0.035 / 0.150);

    add_local (layer, shoe_outline, G_N_ELEMENTS (shoe_outline), origin, degrees,
               &style->shoe[far]);
    add_local (layer, sole_outline, G_N_ELEMENTS (sole_outline), origin, degrees,
               &style->sole[far]);
  }
}

/* The calf fills out the back of the shank, a third of the way down. */
static void
add_calf (StrideFigureLayer *layer,
          const StridePose *pose,
          StrideVec knee,
          StrideVec ankle,
          const GdkRGBA *colour)
{
  double degrees = stride_vec_get_degrees (knee, ankle);
  double length = hypot (ankle.x - knee.x, ankle.y - knee.y);
  double back = pose->kind == STRIDE_FIGURE_FRONTAL ? 0 : -0.007;

  stride_figure_layer_add_ellipse (layer, stride_vec_move (knee, degrees, 0.34 * length, back),
                                   degrees, 0.30 * length, 0.0295, colour);
}

static void
add_shank (StrideFigureLayer *layer,
           const StridePose *pose,
           StrideVec knee,
           StrideVec ankle,
           StrideVec heel,
           StrideVec toe,
           gboolean left,
           guint far,
           const StrideFigureStyle *style)
{
  stride_figure_layer_add_limb (layer, knee, 0.0295, ankle, 0.0185, &style->skin[far]);
  add_calf (layer, pose, knee, ankle, &style->skin[far]);
  if (pose->barefoot)
    add_bare_foot (layer, pose, ankle, heel, toe, left, far, style);
  else
    add_shoe (layer, pose, ankle, heel, toe, far, style);
}

void
stride_figure_add_leg (StrideFigureLayer *layer,
                       const StridePose *pose,
                       const StrideVec *points,
                       gboolean left,
                       guint far,
                       const StrideFigureStyle *style)
{
  StrideVec hip = points[left ? STRIDE_POINT_HIP_L : STRIDE_POINT_HIP_R];
  StrideVec knee = points[left ? STRIDE_POINT_KNEE_L : STRIDE_POINT_KNEE_R];
  StrideVec ankle = points[left ? STRIDE_POINT_ANKLE_L : STRIDE_POINT_ANKLE_R];
  StrideVec heel = points[left ? STRIDE_POINT_HEEL_L : STRIDE_POINT_HEEL_R];
  StrideVec toe = points[left ? STRIDE_POINT_TOE_L : STRIDE_POINT_TOE_R];
  double width = pose->kind == STRIDE_FIGURE_FRONTAL ? 0.044 : 0.052;
  double hem = width + (0.031 - width) * SHORTS + 0.003;
  /* A thigh that points at the viewer is behind its knee. */
  gboolean knee_first =
    pose->kind == STRIDE_FIGURE_FRONTAL &&
    pose->scale[left ? STRIDE_SCALE_THIGH_L : STRIDE_SCALE_THIGH_R] < TOWARDS_VIEWER;

  if (!knee_first)
    add_shank (layer, pose, knee, ankle, heel, toe, left, far, style);
  stride_figure_layer_add_limb (layer, hip, width, knee, 0.0305, &style->skin[far]);
  stride_figure_layer_add_limb (layer, hip, width, stride_vec_mix (hip, knee, SHORTS), hem,
                                &style->shorts[far]);
  if (knee_first)
    add_shank (layer, pose, knee, ankle, heel, toe, left, far, style);
}

void
stride_figure_add_arm (StrideFigureLayer *layer,
                       const StridePose *pose,
                       const StrideVec *points,
                       gboolean left,
                       guint far,
                       const StrideFigureStyle *style)
{
  StrideVec joint = points[left ? STRIDE_POINT_SHOULDER_L : STRIDE_POINT_SHOULDER_R];
  StrideVec elbow = points[left ? STRIDE_POINT_ELBOW_L : STRIDE_POINT_ELBOW_R];
  StrideVec hand = points[left ? STRIDE_POINT_HAND_L : STRIDE_POINT_HAND_R];
  StrideVec tip = points[left ? STRIDE_POINT_FINGERTIP_L : STRIDE_POINT_FINGERTIP_R];
  StrideVec wrist = stride_vec_mix (elbow, hand, 0.86);
  double way = stride_vec_get_degrees (hand, tip);
  /* From the front one sees the narrow side of a shoulder. */
  double width = pose->kind == STRIDE_FIGURE_FRONTAL ? 0.0265 : 0.031;
  /* The thumb is on the side to which the elbow bends. */
  double bend = pose->angle[left ? STRIDE_JOINT_ELBOW_L : STRIDE_JOINT_ELBOW_R];
  double thumb = (pose->kind == STRIDE_FIGURE_FRONTAL && !left ? -1 : 1) * (bend < 0 ? -1 : 1);

  double upper = pose->angle[STRIDE_JOINT_TRUNK] - pose->angle[STRIDE_JOINT_SPINE];
  /* From the front the joint is below the line from the neck to the arm. */
  StrideVec shoulder =
    stride_vec_move (joint, upper, pose->kind == STRIDE_FIGURE_FRONTAL ? -SHOULDER_BELOW : 0, 0);

  stride_figure_layer_add_limb (layer, stride_vec_move (hand, way, -0.008, 0.006 * thumb), 0.0095,
                                stride_vec_move (hand, way, 0.022, 0.021 * thumb), 0.0062,
                                &style->skin[far]);
  stride_figure_layer_add_limb (layer, elbow, 0.0215, wrist, 0.0135, &style->skin[far]);
  stride_figure_layer_add_limb (layer, wrist, 0.0135, hand, 0.0185, &style->skin[far]);
  stride_figure_layer_add_limb (layer, hand, 0.0185, stride_vec_mix (hand, tip, 0.86), 0.009,
                                &style->skin[far]);
  stride_figure_layer_add_limb (layer, shoulder, width, elbow, 0.0215, &style->skin[far]);
  stride_figure_layer_add_limb (layer, shoulder, width + 0.003,
                                stride_vec_mix (shoulder, elbow, SLEEVE), width + 0.0005,
                                &style->shirt[far]);
}
