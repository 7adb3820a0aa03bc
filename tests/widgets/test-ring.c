/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ring.h"
#include "stride-test-ui.h"

static void
test_new (void)
{
  StrideRing *ring = STRIDE_RING (g_object_ref_sink (stride_ring_new ()));

  g_assert_finalize_object (ring);
}

static void
test_fraction (void)
{
  g_autoptr (StrideRing) ring = STRIDE_RING (g_object_ref_sink (stride_ring_new ()));

  stride_ring_set_fraction (ring, 0.25);
  g_assert_cmpfloat_with_epsilon (stride_ring_get_fraction (ring), 0.25, 1e-9);
  stride_ring_set_fraction (ring, 7.0);
  g_assert_cmpfloat_with_epsilon (stride_ring_get_fraction (ring), 1.0, 1e-9);
  stride_ring_set_fraction (ring, -1.0);
  g_assert_cmpfloat_with_epsilon (stride_ring_get_fraction (ring), 0.0, 1e-9);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_notify (void)
{
  g_autoptr (StrideRing) ring = STRIDE_RING (g_object_ref_sink (stride_ring_new ()));
  guint n = 0;

  g_signal_connect_swapped (ring, "notify::fraction", G_CALLBACK (count), &n);
  stride_ring_set_fraction (ring, 0.5);
  stride_ring_set_fraction (ring, 0.5);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_accessible (void)
{
  g_autoptr (StrideRing) ring = STRIDE_RING (g_object_ref_sink (stride_ring_new ()));

  stride_ring_set_fraction (ring, 0.5);
  stride_ring_set_value_text (ring, "18 seconds left");

  g_assert_true (GTK_IS_ACCESSIBLE_RANGE (ring));
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 50.0);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "18 seconds left");
}

static void
test_child (void)
{
  GtkWidget *ring = stride_ring_new ();
  GtkWindow *window;

  stride_ring_set_child (STRIDE_RING (ring), gtk_label_new ("0:18"));
  stride_ring_set_fraction (STRIDE_RING (ring), 0.4);
  window = stride_test_ui_window (ring, 200, 200);
  g_assert_nonnull (stride_test_ui_find (window, GTK_TYPE_LABEL, "0:18"));
  stride_test_ui_picture (ring, "ring");
  stride_test_ui_close (window);
}

/* Wider than high it is a racetrack, which its child has the inside of; higher than wide a circle. */
static void
test_shape (void)
{
  GtkWidget *ring = stride_ring_new ();
  GtkWidget *child = gtk_label_new ("0:18");
  GtkWindow *window;

  stride_ring_set_child (STRIDE_RING (ring), child);
  stride_ring_set_fraction (STRIDE_RING (ring), 0.4);
  window = stride_test_ui_window (ring, 320, 120);
  g_assert_cmpint (gtk_widget_get_width (child), ==, gtk_widget_get_width (ring));
  g_assert_cmpint (gtk_widget_get_height (child), ==, gtk_widget_get_height (ring));
  stride_test_ui_picture (ring, "racetrack");
  gtk_widget_set_size_request (ring, -1, 400);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  g_assert_cmpint (gtk_widget_get_height (ring), >=, 400);
  g_assert_cmpint (gtk_widget_get_height (child), ==, gtk_widget_get_width (ring));
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

  g_test_add_func ("/ring/new", test_new);
  g_test_add_func ("/ring/fraction", test_fraction);
  g_test_add_func ("/ring/notify", test_notify);
  g_test_add_func ("/ring/accessible", test_accessible);
  g_test_add_func ("/ring/child", test_child);
  g_test_add_func ("/ring/shape", test_shape);

  return g_test_run ();
}
