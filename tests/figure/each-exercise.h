/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Walks all exercises and self-tests of the content, for the tests of their figures. */

#pragma once

#include "stride-catalog.h"
#include "stride-keyframes.h"

#define N_MOMENTS 60

typedef void (*Check) (StrideExercise *exercise, const StrideKeyframe *frames, guint n);

static void
for_each_list (GListModel *list, Check check)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (list, i);
    const StrideKeyframe *frames;
    guint n;

    frames = stride_exercise_get_keyframes (exercise, &n);
    g_assert_cmpuint (n, >, 0);
    check (exercise, frames, n);
  }
}

static void
for_each (Check check)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_exercises (catalog)), ==, 50);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_tests (catalog)), ==, 8);
  for_each_list (stride_catalog_get_exercises (catalog), check);
  for_each_list (stride_catalog_get_tests (catalog), check);
}

static double
get_moment (const StrideKeyframe *frames, guint n, guint i)
{
  return frames[0].t + stride_keyframes_get_period (frames, n, TRUE) * i / N_MOMENTS;
}
