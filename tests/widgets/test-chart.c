/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-chart.h"

#include <math.h>

#include "stride-chart-private.h"
#include "stride-test-ui.h"

#define N 12

static const char *const labels[] = { "1", "2", "3",  "4",  "5",  "6", "7",
                                      "8", "9", "10", "11", "12", NULL };
static const char *const texts[] = { "Week 1: 12 km",
                                     "Week 2: 15 km",
                                     "Week 3: 18 km",
                                     "Week 4: nothing logged",
                                     "Week 5: 20 km",
                                     "Week 6: 22 km",
                                     "Week 7: 0 km",
                                     "Week 8: 9 km",
                                     "Week 9: 14 km",
                                     "Week 10: 19 km",
                                     "Week 11: 24 km",
                                     "Week 12: 31 km",
                                     NULL };
static const double distances[N] = { 12, 15, 18, NAN, 20, 22, 0, 9, 14, 19, 24, 31 };

static StrideChart *
make_chart (void)
{
  StrideChart *chart = STRIDE_CHART (stride_chart_new ());

  stride_chart_set_series (chart, STRIDE_CHART_BARS, distances, N);
  stride_chart_set_x_labels (chart, labels);
  stride_chart_set_value_texts (chart, texts);
  stride_chart_set_label (chart, "Kilometres by week");
  stride_chart_set_y_title (chart, "km");

  return chart;
}

static void
test_new (void)
{
  StrideChart *chart = g_object_ref_sink (make_chart ());

  g_assert_cmpuint (stride_chart_get_n_places (chart), ==, N);
  g_assert_finalize_object (chart);
}

static void
test_accessible (void)
{
  StrideChart *chart = make_chart ();
  GtkAccessibleRangeInterface *range;
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (chart), 480, 240);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "Kilometres by week");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "Nothing selected");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 12.0);
  stride_chart_set_selected (chart, 4);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Week 5: 20 km");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 5.0);

  /* A screen reader may set it, too; 0 is nothing, which is another value than the first place. */
  range = GTK_ACCESSIBLE_RANGE_GET_IFACE (chart);
  g_assert_true (range->set_current_value (GTK_ACCESSIBLE_RANGE (chart), 1));
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Week 1: 12 km");
  g_assert_true (range->set_current_value (GTK_ACCESSIBLE_RANGE (chart), 0));
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "Nothing selected");
  g_assert_true (range->set_current_value (GTK_ACCESSIBLE_RANGE (chart), 99));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, N - 1);
  stride_test_ui_picture (GTK_WIDGET (window), "chart-bars");
  stride_test_ui_close (window);
}

static void
test_keyboard (void)
{
  StrideChart *chart = make_chart ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (chart), 480, 240);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (chart)));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Left, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 11);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Left, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 10);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_End, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Right, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 11);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Home, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 0);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Escape, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, -1);
  stride_test_ui_close (window);
}

static void
count_notify (GObject *object, GParamSpec *pspec, int *count)
{
  (*count)++;
}

/* By large steps over ten years, and never past either end. */
static void
test_large_steps (void)
{
  StrideChart *chart = STRIDE_CHART (stride_chart_new ());
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (chart), 480, 240);
  double values[520];

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = i % 7;
  stride_chart_set_series (chart, STRIDE_CHART_LINE, values, G_N_ELEMENTS (values));
  gtk_widget_grab_focus (GTK_WIDGET (chart));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Up, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 519);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Up, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 467);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Down, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Page_Down, 0));
  g_assert_cmpint (stride_chart_get_selected (chart), ==, 519);
  stride_test_ui_close (window);
}

/* A key of long names goes into rows instead of over the edge, and names nothing that is not there. */
static void
test_key (void)
{
  static const double none[] = { NAN, NAN, NAN }, some[] = { 1, 2, 3 };
  const char *const names[] = { "after less than 6 hours of sleep", "after more", "not there" };
  PangoContext *pango = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  StrideChartData data = { .n_series = 3, .selected = -1, .low = NAN, .high = NAN, .n_places = 3 };
  StrideChartKeyPlace places[STRIDE_CHART_MAX_SERIES + 1];
  StrideCanvas canvas;

  for (guint i = 0; i < 3; i++)
    data.series[i] = (StrideChartSeries) { STRIDE_CHART_DOTS, (double *) (i < 2 ? some : none), 3,
                                           (char *) names[i] };
  stride_canvas_init_for_paper (&canvas, pango, 1000, 200);
  g_assert_cmpuint (stride_chart_place_key (&canvas, &data, places), ==, 1);
  g_assert_cmpfloat (places[1].x, >, 0);
  g_assert_null (places[2].name);

  stride_canvas_init_for_paper (&canvas, pango, 240, 200);
  g_assert_cmpuint (stride_chart_place_key (&canvas, &data, places), ==, 2);
  g_assert_cmpuint (places[1].row, ==, 1);
  g_assert_cmpfloat (places[1].x, <, 1);

  /* One thing needs no key. */
  data.series[1].values = (double *) none;
  g_assert_cmpuint (stride_chart_place_key (&canvas, &data, places), ==, 0);
  g_assert_true (stride_chart_has_values (&data));
  data.series[0].kind = STRIDE_CHART_TREND;
  g_assert_cmpuint (stride_chart_place_key (&canvas, &data, places), ==, 1);
  data.series[0].kind = STRIDE_CHART_DOTS;
  data.series[0].values = (double *) none;
  g_assert_false (stride_chart_has_values (&data));
  g_object_unref (pango);
}

/* Of runs or routines there is no half one, so no tick stands between them. */
static void
test_whole_numbers (void)
{
  static const double most[] = { 1, 2, 3, 4, 7, 23 };
  GtkWidget *widget = g_object_ref_sink (stride_chart_new ());
  StrideCanvas canvas;

  stride_canvas_init_for_widget (&canvas, widget);
  canvas.width = 400;
  canvas.height = 300;

  for (guint i = 0; i < G_N_ELEMENTS (most); i++) {
    double values[] = { most[i] };
    StrideChartData data = {
      .n_series = 1, .selected = -1, .low = NAN, .high = NAN, .n_places = 1
    };
    StrideChartPlot plot;

    data.series[0] = (StrideChartSeries) { STRIDE_CHART_BARS, values, 1, NULL };
    data.whole = TRUE;
    stride_chart_plot_init (&plot, &canvas, &data);
    g_assert_cmpfloat (plot.scale.step, >=, 1);
    g_assert_cmpint (plot.scale.digits, ==, 0);
    g_assert_cmpfloat (plot.scale.last, >=, most[i]);
    data.whole = FALSE;
    stride_chart_plot_init (&plot, &canvas, &data);
    g_assert_true (plot.scale.step < 1 || most[i] > 4);
  }
  g_assert_finalize_object (widget);
}

static void
test_selection_notifies_once (void)
{
  StrideChart *chart = g_object_ref_sink (make_chart ());
  int count = 0;

  g_signal_connect (chart, "notify::selected", G_CALLBACK (count_notify), &count);
  stride_chart_set_selected (chart, 3);
  stride_chart_set_selected (chart, 3);
  g_assert_cmpint (count, ==, 1);
  stride_chart_set_selected (chart, 99);
  g_assert_cmpint (stride_chart_get_selected (chart), ==, -1);
  g_assert_finalize_object (chart);
}

/* Fewer places than before: what was selected is gone. */
static void
test_fewer_places (void)
{
  StrideChart *chart = g_object_ref_sink (make_chart ());

  stride_chart_set_selected (chart, 9);
  stride_chart_set_series (chart, STRIDE_CHART_LINE, distances, 5);
  g_assert_cmpint (stride_chart_get_selected (chart), ==, -1);
  stride_chart_clear (chart);
  g_assert_cmpuint (stride_chart_get_n_places (chart), ==, 0);
  g_assert_false (gtk_widget_get_focusable (GTK_WIDGET (chart)));
  g_assert_finalize_object (chart);
}

static void
test_line_with_band (void)
{
  const double low[N] = { 2, 2, 3, 3, 3, 2, NAN, 2, 2, 2, 1, 1 };
  const double high[N] = { 5, 5, 6, 6, 5, 5, NAN, 4, 4, 4, 3, 3 };
  const double soreness[N] = { 4, 3, 6, 5, 4, NAN, NAN, 3, 3, 2, 3, 1 };
  const double other[N] = { 1, 1, 2, 3, 3, 4, 2, 1, 1, 0, 1, 1 };
  StrideChart *chart = make_chart ();
  GtkWindow *window;

  stride_chart_clear (chart);
  stride_chart_add_series (chart, STRIDE_CHART_LINE, soreness, N, "Soreness");
  stride_chart_add_series (chart, STRIDE_CHART_DOTS, other, N, "Stress");
  stride_chart_set_band (chart, low, high, N, "Usual range");
  stride_chart_set_y_range (chart, 0, 10);
  window = stride_test_ui_window (GTK_WIDGET (chart), 360, 240);
  g_assert_cmpuint (stride_chart_get_n_places (chart), ==, N);
  stride_test_ui_picture (GTK_WIDGET (window), "chart-line");
  stride_test_ui_close (window);
}

/* Values that change on the screen move there, frame by frame; whatever comes in the middle of that. */
static void
test_motion (void)
{
  static const double others[] = { 1, 2, 3 };
  StrideChart *chart = make_chart ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (chart), 480, 240);
  GtkSettings *settings = gtk_settings_get_default ();
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (chart));
  gboolean animations;
  gint64 start;

  stride_test_ui_settle ();
  g_object_get (settings, "gtk-enable-animations", &animations, NULL);
  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  stride_chart_set_series (chart, STRIDE_CHART_BARS, others, 3);
  start = gdk_frame_clock_get_frame_counter (clock);
  stride_test_ui_wait (gdk_frame_clock_get_frame_counter (clock) >= start + 4);

  stride_chart_set_series (chart, STRIDE_CHART_LINE, distances, 2);
  stride_chart_clear (chart);
  g_assert_cmpuint (stride_chart_get_n_places (chart), ==, 0);
  g_object_set (settings, "gtk-enable-animations", animations, NULL);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  g_test_add_func ("/chart/whole-numbers", test_whole_numbers);
  g_test_add_func ("/chart/new", test_new);
  g_test_add_func ("/chart/accessible", test_accessible);
  g_test_add_func ("/chart/keyboard", test_keyboard);
  g_test_add_func ("/chart/large-steps", test_large_steps);
  g_test_add_func ("/chart/key", test_key);
  g_test_add_func ("/chart/selection", test_selection_notifies_once);
  g_test_add_func ("/chart/fewer-places", test_fewer_places);
  g_test_add_func ("/chart/line-with-band", test_line_with_band);
  g_test_add_func ("/chart/motion", test_motion);

  return g_test_run ();
}
