/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-exercise.h"

G_BEGIN_DECLS

/**
 * StrideExerciseDialog:
 *
 * How one exercise is done: the steps, what goes wrong, when to stop, and its variants.
 *
 * Signals: `variant` (gboolean harder): the person takes that one.
 */
#define STRIDE_TYPE_EXERCISE_DIALOG (stride_exercise_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideExerciseDialog,
                      stride_exercise_dialog,
                      STRIDE,
                      EXERCISE_DIALOG,
                      AdwDialog)

/* @note: of the routine, may be empty. @easier, @harder: (nullable): those that may be taken now */
AdwDialog *stride_exercise_dialog_new (StrideExercise *exercise,
                                       const char *note,
                                       StrideExercise *easier,
                                       StrideExercise *harder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
