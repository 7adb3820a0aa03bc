/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideExercisePage:
 *
 * One exercise or self-test: the moving figure, steps, mistakes, dose, when to stop, what is easier and
 * harder, and what is known about it.
 */
#define STRIDE_TYPE_EXERCISE_PAGE (stride_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideExercisePage,
                      stride_exercise_page,
                      STRIDE,
                      EXERCISE_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *stride_exercise_page_new (StrideInsight *insight,
                                             StrideExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
