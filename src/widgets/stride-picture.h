/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StridePicture:
 *
 * A small drawing that goes with a few words: a part of the body, the ground underfoot, a worn shoe, a way
 * of running. Drawn in the colours of the theme, the point of it in the accent colour and with a wider line
 * in high contrast.
 *
 * CSS: the node is `picture-drawing`.
 * Accessibility: an image, labelled with what it shows.
 */
#define STRIDE_TYPE_PICTURE (stride_picture_get_type ())
G_DECLARE_FINAL_TYPE (StridePicture, stride_picture, STRIDE, PICTURE, GtkWidget)

typedef enum {
  STRIDE_PICTURE_HAMSTRINGS,
  STRIDE_PICTURE_HIP_FLEXORS,
  STRIDE_PICTURE_LOW_BACK,
  STRIDE_PICTURE_SIDE,
  STRIDE_PICTURE_OVERSTRIDE,
  STRIDE_PICTURE_LOUD,
  STRIDE_PICTURE_WAIST,
  STRIDE_PICTURE_SLUMP,
  STRIDE_PICTURE_CONCRETE,
  STRIDE_PICTURE_ASPHALT,
  STRIDE_PICTURE_TRACK,
  STRIDE_PICTURE_GRASS,
  STRIDE_PICTURE_TRAIL,
  STRIDE_PICTURE_TREADMILL,
  STRIDE_PICTURE_MIXED,
  STRIDE_PICTURE_SOLE_UNEVEN,
  STRIDE_PICTURE_SOLE_FLAT,
  STRIDE_PICTURE_SHOE_TIGHT,
  STRIDE_PICTURE_SHOE_NEW,
  STRIDE_PICTURE_FOOT_IN,
  STRIDE_PICTURE_FOOT_OUT,
  STRIDE_PICTURE_FOOT_ARCH,
  STRIDE_N_PICTURES,
} StridePictureKind;

GtkWidget *stride_picture_new (StridePictureKind kind) G_GNUC_WARN_UNUSED_RESULT;
/* What it shows, in words (translated). */
const char *stride_picture_get_words (StridePictureKind kind);

G_END_DECLS
