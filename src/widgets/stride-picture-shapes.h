/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-picture.h"

G_BEGIN_DECLS

/* What the pictures are made of, on a square of 64 units. A figure faces right. Private to this room. */
#define STRIDE_PICTURE_UNITS 64

typedef enum {
  STRIDE_INK_TEXT,   /* the thing itself */
  STRIDE_INK_FAINT,  /* what is behind it */
  STRIDE_INK_ACCENT, /* what it is about */
} StrideInk;

typedef struct {
  StrideInk ink;
  double width;     /* of the line; 0: filled */
  const char *path; /* SVG path data, for gsk_path_parse () */
} StridePictureLayer;

/* From back to front. */
const StridePictureLayer *stride_picture_get_layers (StridePictureKind kind, guint *n_layers);

G_END_DECLS
