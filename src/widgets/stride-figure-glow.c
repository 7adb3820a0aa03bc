/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Light on the part of the body that works. */

#include <string.h>

#include "stride-body.h"
#include "stride-figure-drawing.h"
#include "stride-palette.h"

typedef struct {
  const char *name;
  StrideFigurePart parts;
  StridePoint from, to;
  double along; /* from one point to the other */
  double radius;
} Region;

#define LEGS (STRIDE_FIGURE_LEG_R | STRIDE_FIGURE_LEG_L)

/* Names that content uses for the part of the body that works. */
static const Region regions[] = {
  { "feet", STRIDE_FIGURE_LEG_R, STRIDE_POINT_TOE_R, STRIDE_POINT_ANKLE_R, 0.5, 0.09 },
  { "feet", STRIDE_FIGURE_LEG_L, STRIDE_POINT_TOE_L, STRIDE_POINT_ANKLE_L, 0.5, 0.09 },
  { "calfR", STRIDE_FIGURE_LEG_R, STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.45, 0.12 },
  { "calfL", STRIDE_FIGURE_LEG_L, STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L, 0.45, 0.12 },
  { "calves", STRIDE_FIGURE_LEG_R, STRIDE_POINT_KNEE_R, STRIDE_POINT_ANKLE_R, 0.45, 0.12 },
  { "calves", STRIDE_FIGURE_LEG_L, STRIDE_POINT_KNEE_L, STRIDE_POINT_ANKLE_L, 0.45, 0.12 },
  { "thighR", STRIDE_FIGURE_LEG_R, STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, 0.5, 0.14 },
  { "thighL", STRIDE_FIGURE_LEG_L, STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.5, 0.14 },
  { "thighs", STRIDE_FIGURE_LEG_R, STRIDE_POINT_HIP_R, STRIDE_POINT_KNEE_R, 0.5, 0.14 },
  { "thighs", STRIDE_FIGURE_LEG_L, STRIDE_POINT_HIP_L, STRIDE_POINT_KNEE_L, 0.5, 0.14 },
  { "hips", STRIDE_FIGURE_PELVIS, STRIDE_POINT_HIP, STRIDE_POINT_HIP, 0, 0.13 },
  { "belly", STRIDE_FIGURE_TRUNK, STRIDE_POINT_HIP, STRIDE_POINT_WAIST, 0.8, 0.12 },
  { "waist", STRIDE_FIGURE_TRUNK, STRIDE_POINT_WAIST, STRIDE_POINT_WAIST, 0, 0.12 },
  { "back", STRIDE_FIGURE_TRUNK, STRIDE_POINT_WAIST, STRIDE_POINT_WAIST, 0, 0.12 },
  { "chest", STRIDE_FIGURE_TRUNK | STRIDE_FIGURE_ARMS, STRIDE_POINT_WAIST, STRIDE_POINT_SHOULDER,
    0.6, 0.12 },
  { "shoulders", STRIDE_FIGURE_TRUNK | STRIDE_FIGURE_ARMS, STRIDE_POINT_SHOULDER_R,
    STRIDE_POINT_SHOULDER_R, 0, 0.10 },
  { "shoulders", STRIDE_FIGURE_TRUNK | STRIDE_FIGURE_ARMS, STRIDE_POINT_SHOULDER_L,
    STRIDE_POINT_SHOULDER_L, 0, 0.10 },
  { "hands", STRIDE_FIGURE_ARMS, STRIDE_POINT_HAND_R, STRIDE_POINT_FINGERTIP_R, 0.4, 0.08 },
  { "hands", STRIDE_FIGURE_ARMS, STRIDE_POINT_HAND_L, STRIDE_POINT_FINGERTIP_L, 0.4, 0.08 },
  { "head", STRIDE_FIGURE_HEAD, STRIDE_POINT_HEAD, STRIDE_POINT_HEAD, 0, 0.11 },
  { "face", STRIDE_FIGURE_HEAD, STRIDE_POINT_HEAD, STRIDE_POINT_HEAD, 0, 0.10 },
};

/* Where the limbs of content changed sides. */
static StrideFigurePart
swap_legs (StrideFigurePart parts)
{
  if ((parts & LEGS) == STRIDE_FIGURE_LEG_R)
    return (parts & ~LEGS) | STRIDE_FIGURE_LEG_L;
  if ((parts & LEGS) == STRIDE_FIGURE_LEG_L)
    return (parts & ~LEGS) | STRIDE_FIGURE_LEG_R;

  return parts;
}

void
stride_figure_add_glow (StrideFigureLayer *layer,
                        StrideFigurePart parts,
                        const StrideFigureScene *scene,
                        const StrideVec *points,
                        const StrideFigureStyle *style)
{
  g_assert (layer->n_spots == 0);

  if (!scene->highlight || scene->strength <= 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (regions); i++) {
    const Region *region = &regions[i];
    StridePoint from = region->from, to = region->to;
    StrideFigurePart lit = region->parts;

    if (!g_str_equal (region->name, scene->highlight))
      continue;
    if (scene->other_side) {
      from = stride_point_get_other_side (from);
      to = stride_point_get_other_side (to);
      lit = swap_legs (lit);
    }
    if (lit & parts)
      layer->spots[layer->n_spots++] = (StrideFigureSpot) {
        .centre = stride_vec_mix (points[from], points[to], region->along),
        .radius = region->radius,
        .colour = stride_rgba_with_alpha (&style->glow, 0.8 * scene->strength),
      };
  }
}
