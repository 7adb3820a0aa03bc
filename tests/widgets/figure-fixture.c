/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "figure-fixture.h"

#include "stride-test-ui.h"

StrideKeyframe figure_fixture_frames[FIGURE_FIXTURE_N_FRAMES];

/* Standing, then the right knee up, then standing. */
static void
figure_fixture_make_frames (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (figure_fixture_frames); i++) {
    figure_fixture_frames[i] = (StrideKeyframe) { .t = i };
    stride_pose_init (&figure_fixture_frames[i].pose, STRIDE_FIGURE_SAGITTAL, STRIDE_VIEW_SIDE);
    figure_fixture_frames[i].pose.n_contacts = 1;
    figure_fixture_frames[i].pose.contact[0] = (StrideContact) { STRIDE_POINT_HEEL_L, 0 };
  }
  figure_fixture_frames[1].pose.angle[STRIDE_JOINT_HIP_R] = 90;
  figure_fixture_frames[1].pose.angle[STRIDE_JOINT_KNEE_R] = 90;
  figure_fixture_frames[1].note = "knee up";
}

StrideFigureView *
figure_fixture_make_view (void)
{
  StrideFigureView *view = STRIDE_FIGURE_VIEW (stride_figure_view_new ());

  figure_fixture_make_frames ();
  stride_figure_view_set_keyframes (view, figure_fixture_frames,
                                    G_N_ELEMENTS (figure_fixture_frames), NULL, 0);
  stride_figure_view_set_label (view, "Knee lift");

  return view;
}

/* (transfer full): what the view looks like now */
GBytes *
figure_fixture_take_picture (StrideFigureView *view)
{
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (view));
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  stride_test_ui_settle ();
  GTK_WIDGET_GET_CLASS (view)->snapshot (GTK_WIDGET (view), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node,
                                         &GRAPHENE_RECT_INIT (0, 0, FIGURE_FIXTURE_SIDE,
                                                              FIGURE_FIXTURE_SIDE));

  return gdk_texture_save_to_png_bytes (texture);
}

void
figure_fixture_set_animations (gboolean animations)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animations, NULL);
}

unsigned char *
figure_fixture_take_pixels (StrideFigureView *view)
{
  g_autoptr (GBytes) png = figure_fixture_take_picture (view);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (png, &error);
  unsigned char *pixels = g_malloc (4 * FIGURE_FIXTURE_SIDE * FIGURE_FIXTURE_SIDE);

  g_assert_no_error (error);
  gdk_texture_download (texture, pixels, 4 * FIGURE_FIXTURE_SIDE);

  return pixels;
}
