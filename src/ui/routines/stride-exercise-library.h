/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideExerciseLibrary:
 *
 * All exercises and self-tests as pictures, searched by words and narrowed down by filters. One of them
 * opens its page in the navigation view around this widget. Ctrl+F goes to the search.
 */
#define STRIDE_TYPE_EXERCISE_LIBRARY (stride_exercise_library_get_type ())
G_DECLARE_FINAL_TYPE (StrideExerciseLibrary,
                      stride_exercise_library,
                      STRIDE,
                      EXERCISE_LIBRARY,
                      AdwBin)

/* Once, before it is shown. */
void stride_exercise_library_set_insight (StrideExerciseLibrary *self, StrideInsight *insight);
/* Puts the cursor into the search entry. */
void stride_exercise_library_find (StrideExerciseLibrary *self);
guint stride_exercise_library_get_n_shown (StrideExerciseLibrary *self);
/* How many pictures were drawn so far: scrolling back and forth draws none anew. */
guint stride_exercise_library_get_n_drawn (StrideExerciseLibrary *self);

G_END_DECLS
