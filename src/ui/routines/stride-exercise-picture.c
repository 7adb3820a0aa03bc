/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-picture.h"

#include <adwaita.h>

#define THUMBNAIL_WIDTH 72
#define THUMBNAIL_HEIGHT 56

void
stride_exercise_picture_show (StrideFigureView *view, StrideExercise *exercise)
{
  guint n_frames, n_props;
  const StrideKeyframe *frames;
  const StrideProp *props;

  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (view));
  g_return_if_fail (STRIDE_IS_EXERCISE (exercise));

  frames = stride_exercise_get_keyframes (exercise, &n_frames);
  props = stride_exercise_get_props (exercise, &n_props);
  stride_figure_view_set_keyframes (view, frames, n_frames, props, n_props);
  stride_figure_view_set_loop (view, !stride_exercise_get_dose (exercise)->is_hold);
  stride_figure_view_set_label (view, stride_exercise_get_name (exercise));
}

GtkWidget *
stride_exercise_thumbnail_new (StrideExercise *exercise)
{
  GtkWidget *view, *clamp;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), NULL);

  view = stride_figure_view_new ();
  stride_exercise_picture_show (STRIDE_FIGURE_VIEW (view), exercise);
  stride_figure_view_set_still (STRIDE_FIGURE_VIEW (view), -1);
  gtk_widget_set_size_request (view, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
  gtk_widget_set_valign (view, GTK_ALIGN_CENTER);
  gtk_widget_set_can_target (view, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  /* All pictures of a list take the same room, however long the figure lies. */
  clamp = adw_clamp_new ();
  adw_clamp_set_unit (ADW_CLAMP (clamp), ADW_LENGTH_UNIT_PX);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), THUMBNAIL_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), THUMBNAIL_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), view);

  return clamp;
}
