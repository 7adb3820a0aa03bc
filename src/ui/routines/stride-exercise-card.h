/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-exercise.h"
#include "stride-figure-cache.h"

G_BEGIN_DECLS

/**
 * StrideExerciseCard:
 *
 * One exercise in the library's grid: picture, name, position and equipment.
 */
#define STRIDE_TYPE_EXERCISE_CARD (stride_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (StrideExerciseCard, stride_exercise_card, STRIDE, EXERCISE_CARD, GtkBox)

/* Its pictures go to @cache and come from there. */
GtkWidget *stride_exercise_card_new (StrideFigureCache *cache) G_GNUC_WARN_UNUSED_RESULT;
void stride_exercise_card_set_exercise (StrideExerciseCard *self, StrideExercise *exercise);
/* "On the back · Chair" */
const char *stride_exercise_card_get_caption (StrideExerciseCard *self);

G_END_DECLS
