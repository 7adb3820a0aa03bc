/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-body-map.h"

#include "stride-body-drawing.h"
#include "stride-scale-picker.h"
#include "stride-test-ui.h"

static const StrideBodyZone zones[] = {
  { "Mid back", "M 30 20 H 70 V 50 H 30 Z" },
  { "Lower back, left", "M 30 52 H 49 V 80 H 30 Z" },
  { "Lower back, right", "M 51 52 H 70 V 80 H 51 Z" },
};

static StrideBodyMap *
make_map (void)
{
  StrideBodyMap *map = STRIDE_BODY_MAP (stride_body_map_new ());

  stride_body_map_set_label (map, "Soreness, seen from the back");
  stride_body_map_set_texts (map, "none", "worst");
  stride_body_map_set_zones (map, 100, 100, "M 25 10 H 75 V 95 H 25 Z", zones,
                             G_N_ELEMENTS (zones));

  return map;
}

static void
count_change (StrideBodyMap *map, guint zone, int level, int *sum)
{
  *sum += 100 * ((int) zone + 1) + level;
}

static void
test_new (void)
{
  StrideBodyMap *map = g_object_ref_sink (make_map ());

  g_assert_cmpuint (stride_body_map_get_n_zones (map), ==, 3);
  g_assert_finalize_object (map);
}

static void
test_accessible (void)
{
  StrideBodyMap *map = make_map ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (map), 480, 420);
  GtkWidget *drawing = stride_test_ui_get (map, STRIDE_TYPE_BODY_DRAWING, NULL);

  gtk_test_accessible_assert_role (map, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (drawing, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (drawing, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Nothing marked");
  stride_body_map_set_level (map, 1, 6);
  stride_body_map_set_level (map, 2, 3);
  gtk_test_accessible_assert_property (drawing, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Lower back, left: 6. Lower back, right: 3.");
  g_assert_nonnull (stride_test_ui_find (map, GTK_TYPE_LABEL, "Lower back, left"));
  stride_body_map_set_selected (map, 1);
  stride_test_ui_picture (GTK_WIDGET (window), "body-map");
  stride_test_ui_close (window);
}

/* Choose a zone in the list, then its level on the scale: no pointer needed. */
static void
test_list_and_scale (void)
{
  StrideBodyMap *map = make_map ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (map), 480, 420);
  GtkListBox *list = GTK_LIST_BOX (stride_test_ui_get (map, GTK_TYPE_LIST_BOX, NULL));
  GtkWidget *picker = stride_test_ui_get (map, STRIDE_TYPE_SCALE_PICKER, NULL);
  int sum = 0;

  g_signal_connect (map, "level-changed", G_CALLBACK (count_change), &sum);
  stride_body_map_set_selected (map, -1);
  g_assert_false (gtk_widget_get_sensitive (picker));
  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 2));
  g_assert_cmpint (stride_body_map_get_selected (map), ==, 2);
  g_assert_true (gtk_widget_get_sensitive (picker));
  stride_scale_picker_set_value (STRIDE_SCALE_PICKER (picker), 4);
  g_assert_cmpint (stride_body_map_get_level (map, 2), ==, 4);
  g_assert_cmpint (sum, ==, 304);
  g_assert_nonnull (stride_test_ui_find (list, GTK_TYPE_LABEL, "4"));
  stride_test_ui_close (window);
}

/* Choosing another zone shows its level and changes none. */
static void
test_selecting_changes_nothing (void)
{
  StrideBodyMap *map = make_map ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (map), 480, 420);
  int sum = 0;

  g_signal_connect (map, "level-changed", G_CALLBACK (count_change), &sum);
  stride_body_map_set_level (map, 0, 7);
  stride_body_map_set_selected (map, 0);
  stride_body_map_set_selected (map, 1);
  g_assert_cmpint (stride_body_map_get_level (map, 0), ==, 7);
  g_assert_cmpint (stride_body_map_get_level (map, 1), ==, 0);
  g_assert_cmpint (sum, ==, 0);
  stride_test_ui_close (window);
}

/* The zone at a point of the drawing's own units, that fill the shorter side but for a margin. */
static int
find (StrideBodyDrawing *drawing, double x, double y)
{
  double width = gtk_widget_get_width (GTK_WIDGET (drawing));
  double height = gtk_widget_get_height (GTK_WIDGET (drawing));
  double scale = (MIN (width, height) - 8) / 100;

  return stride_body_drawing_find (drawing, (width - 100 * scale) / 2 + x * scale,
                                   (height - 100 * scale) / 2 + y * scale);
}

static void
test_drawing_finds_zones (void)
{
  StrideBodyDrawing *drawing = STRIDE_BODY_DRAWING (stride_body_drawing_new ());
  GtkWindow *window;

  stride_body_drawing_set_zones (drawing, 100, 100, NULL, zones, G_N_ELEMENTS (zones));
  window = stride_test_ui_window (GTK_WIDGET (drawing), 300, 380);
  g_assert_cmpint (find (drawing, 50, 35), ==, 0);
  g_assert_cmpint (find (drawing, 40, 70), ==, 1);
  g_assert_cmpint (find (drawing, 60, 70), ==, 2);
  g_assert_cmpint (find (drawing, 5, 5), ==, -1);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  g_test_add_func ("/body-map/new", test_new);
  g_test_add_func ("/body-map/accessible", test_accessible);
  g_test_add_func ("/body-map/list-and-scale", test_list_and_scale);
  g_test_add_func ("/body-map/selecting", test_selecting_changes_nothing);
  g_test_add_func ("/body-map/drawing", test_drawing_finds_zones);
  return g_test_run ();
}
