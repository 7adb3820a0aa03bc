/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-picture-shapes.h"

#define MAX_LAYERS 6

/* --- pieces that several share -------------------------------------------------------------------- */

/* Standing, from the side. */
#define STANDING_HEAD "M 34 8 m -5.5 0 a 5.5 5.5 0 1 0 11 0 a 5.5 5.5 0 1 0 -11 0 Z"
#define STANDING_TRUNK "M 32 18 C 30 23 33 27 31 34"
#define STANDING_LEG "M 31 34 L 33 47 L 31 59 L 38 60"
#define STANDING_ARM "M 32 20 L 36 29 L 41 35"
#define STANDING                                                                  \
  { STRIDE_INK_FAINT, 4.5, STANDING_ARM }, { STRIDE_INK_TEXT, 0, STANDING_HEAD }, \
    { STRIDE_INK_TEXT, 7, STANDING_TRUNK },                                       \
  {                                                                               \
    STRIDE_INK_TEXT, 6, STANDING_LEG                                              \
  }

#define GROUND "M 3 61 L 61 61"

/* A running shoe from the outside, its toe at the right. */
#define SHOE_UPPER                                                                               \
  "M 8 42 L 9 24 C 9 21 12 20 14 22 C 17 26 22 26 25 21 L 29 19 C 34 26 42 32 52 34 C 57 35 59 " \
  "38 "                                                                                          \
  "58 42 Z"
#define SHOE_SOLE "M 7 43 L 59 43 C 60 49 57 51 53 51 L 11 51 C 7 51 6 47 7 43 Z"
#define SHOE_LACES "M 30 24 L 26 29 M 35 28 L 31 33 M 41 31 L 37 36"

/* --- the pictures --------------------------------------------------------------------------------- */

static const StridePictureLayer pictures[STRIDE_N_PICTURES][MAX_LAYERS] = {
  [STRIDE_PICTURE_HAMSTRINGS] = { STANDING, { STRIDE_INK_ACCENT, 5, "M 25.5 37 L 27.5 47" } },
  [STRIDE_PICTURE_HIP_FLEXORS] = { STANDING, { STRIDE_INK_ACCENT, 5, "M 37 30 L 37.5 39" } },
  [STRIDE_PICTURE_LOW_BACK] = { STANDING, { STRIDE_INK_ACCENT, 5, "M 25.5 24 L 25.5 33" } },
  [STRIDE_PICTURE_SIDE] = {
    { STRIDE_INK_TEXT, 0, "M 45 13 m -5.5 0 a 5.5 5.5 0 1 0 11 0 a 5.5 5.5 0 1 0 -11 0 Z" },
    { STRIDE_INK_TEXT, 8, "M 40 21 C 35 25 32 29 32 36" },
    { STRIDE_INK_TEXT, 6, "M 30 38 L 26 60 M 34 38 L 38 60" },
    { STRIDE_INK_FAINT, 4.5, "M 43 24 L 47 36 M 36 20 C 32 14 36 8 46 4" },
    { STRIDE_INK_ACCENT, 4.5, "M 31 20 C 27 24 25 29 25 35" },
  },

  [STRIDE_PICTURE_OVERSTRIDE] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_TEXT, 0, "M 29 8 m -5 0 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0 Z" },
    { STRIDE_INK_TEXT, 6, "M 26 17 L 24 34" },
    { STRIDE_INK_FAINT, 5, "M 26 18 L 18 27 L 26 32 M 24 34 L 17 46 L 6 45" },
    { STRIDE_INK_TEXT, 5.5, "M 24 34 L 38 43 L 51 56 L 55 51" },
    { STRIDE_INK_ACCENT, 3, "M 24 57 L 46 57 M 28 53.5 L 24 57 L 28 60.5 M 42 53.5 L 46 57 L 42 60.5" },
  },
  [STRIDE_PICTURE_LOUD] = {
    { STRIDE_INK_FAINT, 2, "M 3 56 L 61 56" },
    { STRIDE_INK_TEXT, 7, "M 28 5 L 36 24 L 28 44" },
    { STRIDE_INK_TEXT, 6, "M 28 46 L 25 51 L 41 52" },
    { STRIDE_INK_ACCENT, 3, "M 47 50 L 57 44 M 47 55 L 60 54 M 18 50 L 8 44 M 18 55 L 5 54" },
  },
  [STRIDE_PICTURE_WAIST] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_TEXT, 0, "M 51 18 m -5 0 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0 Z" },
    { STRIDE_INK_TEXT, 6, "M 25 34 L 43 23" },
    { STRIDE_INK_FAINT, 5, "M 40 26 L 38 36 L 47 38 M 25 34 L 20 46 L 8 49" },
    { STRIDE_INK_TEXT, 5.5, "M 25 34 L 38 44 L 33 58 L 40 59" },
    { STRIDE_INK_ACCENT, 3, "M 25 30 L 25 12 M 25 18 C 31 18 35 21 37 24" },
  },
  [STRIDE_PICTURE_SLUMP] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_TEXT, 0, "M 43 16 m -5 0 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0 Z" },
    { STRIDE_INK_TEXT, 6, "M 27 36 C 24 28 26 21 36 19" },
    { STRIDE_INK_FAINT, 5, "M 35 22 L 36 33 L 43 37 M 27 36 L 20 47 L 10 51" },
    { STRIDE_INK_TEXT, 5.5, "M 27 36 L 37 45 L 33 58 L 40 59" },
    { STRIDE_INK_ACCENT, 3, "M 19 35 C 16 25 19 15 31 12" },
  },

  [STRIDE_PICTURE_CONCRETE] = {
    { STRIDE_INK_FAINT, 0, "M 4 30 L 60 30 L 60 56 L 4 56 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 4 30 L 60 30 L 60 56 L 4 56 Z M 4 43 L 60 43 M 23 30 L 23 43 "
                            "M 42 30 L 42 43 M 14 43 L 14 56 M 33 43 L 33 56 M 52 43 L 52 56" },
    { STRIDE_INK_ACCENT, 3.5, "M 4 24 L 60 24" },
  },
  [STRIDE_PICTURE_ASPHALT] = {
    { STRIDE_INK_FAINT, 0, "M 26 16 L 38 16 L 60 58 L 4 58 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 26 16 L 4 58 M 38 16 L 60 58" },
    { STRIDE_INK_ACCENT, 3.5, "M 32 20 L 32 26 M 32 33 L 32 41 M 32 49 L 32 58" },
  },
  [STRIDE_PICTURE_TRACK] = {
    { STRIDE_INK_FAINT, 10, "M 22 21 L 42 21 A 13 13 0 0 1 42 47 L 22 47 A 13 13 0 0 1 22 21 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 22 14 L 42 14 A 20 20 0 0 1 42 54 L 22 54 A 20 20 0 0 1 22 14 Z "
                            "M 22 28 L 42 28 A 6 6 0 0 1 42 40 L 22 40 A 6 6 0 0 1 22 28 Z" },
    { STRIDE_INK_ACCENT, 2.5, "M 22 21 L 42 21 A 13 13 0 0 1 42 47 L 22 47 A 13 13 0 0 1 22 21 Z" },
  },
  [STRIDE_PICTURE_GRASS] = {
    { STRIDE_INK_FAINT, 0, "M 4 50 C 20 46 44 46 60 50 L 60 58 L 4 58 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 4 58 L 60 58" },
    { STRIDE_INK_ACCENT, 3, "M 12 56 C 12 48 10 42 6 38 M 14 56 C 14 46 16 38 20 33 M 28 56 C 28 46 26 39 22 "
                            "34 M 31 56 C 31 45 32 36 36 28 M 34 56 C 35 48 38 42 43 39 M 50 56 C 50 47 49 41 "
                            "46 36 M 53 56 C 53 46 55 39 59 35" },
  },
  [STRIDE_PICTURE_TRAIL] = {
    { STRIDE_INK_FAINT, 0, "M 29 20 C 40 26 20 36 18 44 C 16 51 22 56 22 60 L 54 60 C 52 50 40 48 40 42 C 40 35 46 "
                           "27 34 20 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 29 20 C 40 26 20 36 18 44 C 16 51 22 56 22 60 M 34 20 C 46 27 40 35 40 42 C 40 48 52 "
                            "50 54 60" },
    { STRIDE_INK_ACCENT, 3, "M 12 26 L 6 37 L 18 37 Z M 12 37 L 12 42 M 52 16 L 45 29 L 59 29 Z M 52 29 L 52 35" },
    { STRIDE_INK_TEXT, 0, "M 26 50 a 3 2 0 1 0 6 0 a 3 2 0 1 0 -6 0 Z M 40 55 a 3 2 0 1 0 6 0 a 3 2 0 1 0 -6 0 Z" },
  },
  [STRIDE_PICTURE_TREADMILL] = {
    { STRIDE_INK_TEXT, 3.5, "M 42 50 L 50 20 L 40 20" },
    { STRIDE_INK_FAINT, 0, "M 6 48 L 56 48 A 4 4 0 0 1 56 56 L 6 56 A 4 4 0 0 1 6 48 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 6 48 L 56 48 A 4 4 0 0 1 56 56 L 6 56 A 4 4 0 0 1 6 48 Z" },
    { STRIDE_INK_ACCENT, 3, "M 32 41 L 12 41 M 17 36 L 12 41 L 17 46" },
  },
  [STRIDE_PICTURE_MIXED] = {
    { STRIDE_INK_FAINT, 0, "M 4 34 L 24 34 L 24 56 L 4 56 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 4 34 L 24 34 L 24 56 L 4 56 Z M 4 45 L 24 45 M 14 34 L 14 45" },
    { STRIDE_INK_ACCENT, 2.5, "M 29 56 C 29 48 28 42 27 38 M 33 56 C 33 46 34 40 37 35" },
    { STRIDE_INK_TEXT, 2.5, "M 4 56 L 60 56 M 43 56 C 46 48 42 44 46 36 M 58 56 C 56 48 60 44 56 36" },
    { STRIDE_INK_FAINT, 0, "M 43 56 C 46 48 42 44 46 36 L 56 36 C 60 44 56 48 58 56 Z" },
  },

  /* Both soles from behind: the outer edge of one is gone. */
  [STRIDE_PICTURE_SOLE_UNEVEN] = {
    { STRIDE_INK_FAINT, 2, "M 3 56 L 61 56" },
    { STRIDE_INK_FAINT, 0, "M 20 40 L 21 22 C 22 14 42 14 43 22 L 44 40 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 20 40 L 21 22 C 22 14 42 14 43 22 L 44 40 Z" },
    { STRIDE_INK_TEXT, 0, "M 17 40 L 47 40 L 47 46 L 17 55 Z" },
    { STRIDE_INK_ACCENT, 3, "M 47 46 L 47 54 L 25 54" },
  },
  [STRIDE_PICTURE_SOLE_FLAT] = {
    { STRIDE_INK_FAINT, 0, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2.5, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2, SHOE_LACES },
    { STRIDE_INK_TEXT, 2.5, "M 7 42 L 59 42 L 57 47 L 9 47 Z" },
    { STRIDE_INK_ACCENT, 3, "M 14 42 L 17 47 M 22 42 L 25 47 M 30 42 L 33 47 M 32 52 L 32 60 M 28 56 L 32 60 L 36 56" },
  },
  [STRIDE_PICTURE_SHOE_TIGHT] = {
    { STRIDE_INK_FAINT, 0, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2.5, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2, SHOE_LACES },
    { STRIDE_INK_TEXT, 0, SHOE_SOLE },
    { STRIDE_INK_ACCENT, 3, "M 50 28 L 52 21 M 56 31 L 61 26 M 44 24 L 43 16 M 10 17 L 7 11 M 16 17 L 18 10" },
  },
  [STRIDE_PICTURE_SHOE_NEW] = {
    { STRIDE_INK_FAINT, 0, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2.5, SHOE_UPPER },
    { STRIDE_INK_TEXT, 2, SHOE_LACES },
    { STRIDE_INK_TEXT, 0, SHOE_SOLE },
    { STRIDE_INK_ACCENT, 0, "M 48 5 L 51 13 L 59 16 L 51 19 L 48 27 L 45 19 L 37 16 L 45 13 Z" },
  },

  /* The right foot from behind: its outer side is at the right. */
  [STRIDE_PICTURE_FOOT_IN] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_TEXT, 9, "M 36 5 L 33 36" },
    { STRIDE_INK_TEXT, 12, "M 32 42 L 25 54" },
    { STRIDE_INK_ACCENT, 3, "M 46 34 C 45 44 41 50 35 53 M 36 46 L 34.5 53.5 L 42 54" },
  },
  [STRIDE_PICTURE_FOOT_OUT] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_TEXT, 9, "M 28 5 L 31 36" },
    { STRIDE_INK_TEXT, 12, "M 32 42 L 39 54" },
    { STRIDE_INK_ACCENT, 3, "M 18 34 C 19 44 23 50 29 53 M 28 46 L 29.5 53.5 L 22 54" },
  },
  [STRIDE_PICTURE_FOOT_ARCH] = {
    { STRIDE_INK_FAINT, 2, GROUND },
    { STRIDE_INK_FAINT, 0, "M 14 8 L 26 8 L 27 30 C 38 34 50 40 57 48 C 59 52 56 54 53 54 C 44 54 40 46 30 46 C 24 46 22 54 16 54 C "
                           "10 54 9 48 11 42 C 13 34 14 24 14 8 Z" },
    { STRIDE_INK_TEXT, 2.5, "M 14 8 C 14 24 13 34 11 42 C 9 48 10 54 16 54 C 22 54 24 46 30 46 C 40 46 44 54 53 54 C 56 54 59 "
                            "52 57 48 C 50 40 38 34 27 30 L 26 8" },
    { STRIDE_INK_ACCENT, 0, "M 20 58 C 23 58 25 50 31 50 C 38 50 42 58 47 58 Z" },
  },
};

const StridePictureLayer *
stride_picture_get_layers (StridePictureKind kind, guint *n_layers)
{
  g_return_val_if_fail (kind < STRIDE_N_PICTURES, NULL);
  g_return_val_if_fail (n_layers != NULL, NULL);

  *n_layers = 0;
  while (*n_layers < MAX_LAYERS && pictures[kind][*n_layers].path)
    (*n_layers)++;

  return pictures[kind];
}
