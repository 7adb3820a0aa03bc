/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-dial.h"

#include <math.h>

#include "stride-test-ui.h"
#include "stride-ui-sky.h"

static void
test_new (void)
{
  GtkWidget *dial = g_object_ref_sink (g_object_new (STRIDE_TYPE_SKY_DIAL, NULL));

  gtk_test_accessible_assert_role (dial, GTK_ACCESSIBLE_ROLE_SLIDER);
  g_assert_finalize_object (dial);
}

/* East is on the left in the north and on the right in the south; both go below through the horizon. */
static void
test_locate (void)
{
  double x, y, south_x, south_y;

  stride_sky_dial_locate (0, FALSE, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, -1, 1e-9);
  g_assert_cmpfloat_with_epsilon (y, 0, 1e-9);
  stride_sky_dial_locate (90, FALSE, &x, &y);
  g_assert_cmpfloat_with_epsilon (y, 1, 1e-9);

  for (double longitude = 0; longitude < 360; longitude += 15) {
    stride_sky_dial_locate (longitude, FALSE, &x, &y);
    stride_sky_dial_locate (longitude, TRUE, &south_x, &south_y);
    g_assert_cmpfloat_with_epsilon (south_x, -x, 1e-9);
    g_assert_cmpfloat_with_epsilon (south_y, y, 1e-9);
  }
}

static gboolean
is_lit (double elongation, gboolean southern, double x)
{
  g_autoptr (GskPath) path = stride_sky_dial_make_moon (elongation, southern, 100);

  return gsk_path_in_fill (path, &GRAPHENE_POINT_INIT ((float) (100 * x), 1),
                           GSK_FILL_RULE_WINDING);
}

/* Which side is lit, and how much of it; in the south it is the other side. */
static void
test_moon (void)
{
  static const struct {
    double elongation;
    gboolean left, middle_left, middle_right, right;
  } cases[] = {
    { 1, FALSE, FALSE, FALSE, FALSE },   { 45, FALSE, FALSE, FALSE, TRUE },
    { 89, FALSE, FALSE, TRUE, TRUE },    { 135, FALSE, TRUE, TRUE, TRUE },
    { 179, TRUE, TRUE, TRUE, TRUE },     { 225, TRUE, TRUE, TRUE, FALSE },
    { 271, TRUE, TRUE, FALSE, FALSE },   { 315, TRUE, FALSE, FALSE, FALSE },
    { 359, FALSE, FALSE, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double elongation = cases[i].elongation;

    g_assert_cmpint (is_lit (elongation, FALSE, -0.9), ==, cases[i].left);
    g_assert_cmpint (is_lit (elongation, FALSE, -0.3), ==, cases[i].middle_left);
    g_assert_cmpint (is_lit (elongation, FALSE, 0.3), ==, cases[i].middle_right);
    g_assert_cmpint (is_lit (elongation, FALSE, 0.9), ==, cases[i].right);
    for (double x = -0.95; x < 1; x += 0.1)
      g_assert_cmpint (is_lit (elongation, TRUE, x), ==, is_lit (elongation, FALSE, -x));
  }
}

/* Two that stand close do not cover each other. */
static void
test_lay_out (void)
{
  static const double longitudes[] = { 10, 200, 15, 12, 355, 100 };
  guint lanes[G_N_ELEMENTS (longitudes)];

  stride_sky_dial_lay_out (longitudes, G_N_ELEMENTS (longitudes), lanes);
  g_assert_cmpuint (lanes[0], ==, 0);
  g_assert_cmpuint (lanes[1], ==, 0);
  g_assert_cmpuint (lanes[2], ==, 1);
  g_assert_cmpuint (lanes[3], ==, 2);
  g_assert_cmpuint (lanes[4], ==, 0);
  g_assert_cmpuint (lanes[5], ==, 0);
}

static void
note_step (StrideSkyDial *dial, int days, GString *steps)
{
  g_string_append_printf (steps, "%+d ", days);
}

static void
test_keys (void)
{
  GtkWidget *dial = g_object_new (STRIDE_TYPE_SKY_DIAL, NULL);
  GtkWindow *window = stride_test_ui_window (dial, 400, 400);
  g_autoptr (GString) steps = g_string_new (NULL);
  GtkAccessibleRangeInterface *range;

  g_signal_connect (dial, "step", G_CALLBACK (note_step), steps);
  gtk_widget_grab_focus (dial);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Right, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Left, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Up, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Down, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Home, 0));
  g_assert_false (stride_test_ui_key (window, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_cmpstr (steps->str, ==, "+1 -1 -30 +30 +0 ");

  /* A screen reader sets the day instead. */
  stride_sky_dial_set (STRIDE_SKY_DIAL (dial), &(StrideSkyDialData) { 0 }, 20000, "A day");
  range = GTK_ACCESSIBLE_RANGE_GET_IFACE (dial);
  g_assert_true (range->set_current_value (GTK_ACCESSIBLE_RANGE (dial), 20003));
  g_assert_true (range->set_current_value (GTK_ACCESSIBLE_RANGE (dial), 20000));
  g_assert_cmpstr (steps->str, ==, "+1 -1 -30 +30 +0 +3 ");
  stride_test_ui_close (window);
}

/* Draws, north and south, and says what it draws. */
static void
test_draws (void)
{
  StrideSkyDial *dial = g_object_new (STRIDE_TYPE_SKY_DIAL, NULL);
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (dial), 400, 400);
  StrideSkyDialData data = { 0 };
  const gint64 at = 1795348800;

  stride_sky_compute (at, &data.sky);
  stride_sky_get_parts (at, data.parts);
  data.highest = stride_sky_get_highest (at, 13);
  for (int southern = 0; southern < 2; southern++) {
    g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
    g_autoptr (GskRenderNode) node = NULL;

    data.southern = southern;
    stride_sky_dial_set (dial, &data, 20779, "Sunday. Full moon.");
    stride_test_ui_settle ();
    GTK_WIDGET_GET_CLASS (dial)->snapshot (GTK_WIDGET (dial), snapshot);
    node = gtk_snapshot_to_node (snapshot);
    g_assert_nonnull (node);
    stride_test_ui_picture (GTK_WIDGET (window), southern ? "dial-south" : "dial-north");
  }
  gtk_test_accessible_assert_property (dial, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "Sunday. Full moon.");
  stride_test_ui_close (window);
}

int
main (int argc, char *argv[])
{
  stride_test_ui_init (&argc, &argv);
  stride_ui_sky_init ();
  g_test_add_func ("/sky-dial/new", test_new);
  g_test_add_func ("/sky-dial/locate", test_locate);
  g_test_add_func ("/sky-dial/moon", test_moon);
  g_test_add_func ("/sky-dial/lay-out", test_lay_out);
  g_test_add_func ("/sky-dial/keys", test_keys);
  g_test_add_func ("/sky-dial/draws", test_draws);

  return g_test_run ();
}
