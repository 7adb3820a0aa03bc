/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-exercise.h"
#include "stride-figure-view.h"

G_BEGIN_DECLS

/* Makes @view show @exercise: its keyframes and props, looping unless it is a hold. */
void stride_exercise_picture_show (StrideFigureView *view, StrideExercise *exercise);

/* A small still picture beside the exercise's name; a screen reader hears the name alone. */
GtkWidget *stride_exercise_thumbnail_new (StrideExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
