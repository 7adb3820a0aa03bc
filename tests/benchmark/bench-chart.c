/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The processor time of one picture of a chart over ten years of weeks, with all a chart can have,
 * against that of a short label. */

#include <adwaita.h>
#include <math.h>
#include <time.h>

#include "stride-chart.h"

#define WIDTH 900
#define HEIGHT 200
#define N_WEEKS 522
#define N_RUNS 501
#define WARM_UP 20

static double
now_us (void)
{
  struct timespec t;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &t);

  return (double) t.tv_sec * 1e6 + (double) t.tv_nsec / 1e3;
}

/* What the widget itself does to be drawn; nothing of what GTK keeps from the frame before. */
static double
snapshot (GtkWidget *widget)
{
  GtkSnapshot *target = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  double start = now_us ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, target);
  node = gtk_snapshot_free_to_node (target);

  return now_us () - start;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_median (double *values)
{
  qsort (values, N_RUNS, sizeof *values, compare);

  return values[N_RUNS / 2];
}

static GtkWidget *
make_chart (void)
{
  GtkWidget *chart = stride_chart_new ();
  double mean[N_WEEKS], low[N_WEEKS], high[N_WEEKS], trend[N_WEEKS];
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;

  for (int i = 0; i < N_WEEKS; i++) {
    mean[i] = i % 17 == 3 ? (double) NAN : 4 + 2 * sin (i / 9.0) + i % 3;
    low[i] = mean[i] - 1.5;
    high[i] = mean[i] + 2;
    trend[i] = 6 - i / 200.0;
    g_strv_builder_take (builder, g_strdup_printf ("%d Nov", i % 30 + 1));
  }
  labels = g_strv_builder_end (builder);
  stride_chart_set_band (STRIDE_CHART (chart), low, high, N_WEEKS, "least to worst");
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_LINE, mean, N_WEEKS, "mean");
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_TREND, trend, N_WEEKS, "trend");
  stride_chart_set_x_labels (STRIDE_CHART (chart), (const char *const *) labels);
  stride_chart_set_value_texts (STRIDE_CHART (chart), (const char *const *) labels);
  stride_chart_set_selected (STRIDE_CHART (chart), N_WEEKS / 2);

  return chart;
}

int
main (void)
{
  GtkWidget *window, *box, *chart, *label;
  double ours[N_RUNS], floor_us[N_RUNS];

  gtk_init ();
  adw_init ();

  window = gtk_window_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  chart = make_chart ();
  label = gtk_label_new ("30 s");
  gtk_widget_set_size_request (chart, WIDTH, HEIGHT);
  gtk_box_append (GTK_BOX (box), chart);
  gtk_box_append (GTK_BOX (box), label);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < 200 || gtk_widget_get_width (chart) == 0; i++)
    g_main_context_iteration (NULL, FALSE);

  for (int i = -WARM_UP; i < N_RUNS; i++) {
    ours[MAX (i, 0)] = snapshot (chart);
    floor_us[MAX (i, 0)] = snapshot (label);
  }
  g_print ("chart: ratio %.2f (ours %.0f us, floor %.0f us, n %d runs)\n",
           get_median (ours) / MAX (get_median (floor_us), 1), get_median (ours),
           get_median (floor_us), N_RUNS);
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
