/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The figure with reduced motion. */

#include "figure-fixture.h"
#include "stride-test-ui.h"

/* With reduced motion the picture stays as it is until the next keyframe is near. */
static void
test_reduced_motion (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  g_autoptr (GBytes) start = figure_fixture_take_picture (view);
  g_autoptr (GBytes) still = NULL;
  g_autoptr (GBytes) moved = NULL;

  stride_figure_view_set_time (view, 0.5);
  still = figure_fixture_take_picture (view);
  g_assert_true (g_bytes_equal (start, still));

  figure_fixture_set_animations (TRUE);
  stride_figure_view_set_time (view, 0.6);
  moved = figure_fixture_take_picture (view);
  g_assert_false (g_bytes_equal (start, moved));
  figure_fixture_set_animations (FALSE);
  stride_test_ui_close (window);
}

/* The first row of the picture that has a pixel of about this colour. */
static guint
find_top (StrideFigureView *view, const GdkRGBA *colour)
{
  g_autofree unsigned char *pixels = figure_fixture_take_pixels (view);
  const float wanted[] = { colour->blue, colour->green, colour->red }; /* as textures have them */

  for (guint p = 0; p < 4 * FIGURE_FIXTURE_SIDE * FIGURE_FIXTURE_SIDE; p += 4) {
    gboolean same = pixels[p + 3] > 250;

    for (guint i = 0; i < 3 && same; i++)
      same = ABS (pixels[p + i] - 255 * wanted[i]) < 6;
    if (same)
      return p / 4 / FIGURE_FIXTURE_SIDE;
  }

  g_assert_not_reached ();
}

/* The numbers have a row of their own, above whatever stands below: the figure gives way. */
static void
test_room_for_numbers (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window =
    stride_test_ui_window (GTK_WIDGET (view), FIGURE_FIXTURE_SIDE, FIGURE_FIXTURE_SIDE);
  GdkRGBA hair = { 0 };
  guint top_still, top_moving;

  gdk_rgba_parse (&hair, "#3a271c");
  top_still = find_top (view, &hair);
  figure_fixture_set_animations (TRUE);
  stride_figure_view_set_time (view, 0.01);
  top_moving = find_top (view, &hair);
  figure_fixture_set_animations (FALSE);
  g_assert_cmpuint (top_moving, <, 20);
  g_assert_cmpuint (top_still, >=, 20);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  g_test_add_func ("/figure-stills/reduced-motion", test_reduced_motion);
  g_test_add_func ("/figure-stills/room-for-numbers", test_room_for_numbers);
  return g_test_run ();
}
