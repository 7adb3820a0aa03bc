/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The processor time of one picture of a chart over ten years of weeks, with all a chart can have,
 * against that of a short label. */

#include <adwaita.h>
#include <math.h>

#include "bench-picture.h"
#include "stride-chart.h"

#define WIDTH 900
#define HEIGHT 200
#define N_WEEKS 522

static GtkWidget *
make_chart (void)
{
  GtkWidget *chart = stride_chart_new ();
  double mean[N_WEEKS], low[N_WEEKS], high[N_WEEKS], trend[N_WEEKS], flat[N_WEEKS], steep[N_WEEKS];
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;

  for (int i = 0; i < N_WEEKS; i++) {
    mean[i] = i % 17 == 3 ? (double) NAN : 4 + 2 * sin (i / 9.0) + i % 3;
    low[i] = mean[i] - 1.5;
    high[i] = mean[i] + 2;
    trend[i] = 6 - i / 200.0;
    flat[i] = 5 - i / 800.0;
    steep[i] = 7 - i / 100.0;
    g_strv_builder_take (builder, g_strdup_printf ("%d Nov", i % 30 + 1));
  }
  labels = g_strv_builder_end (builder);
  stride_chart_set_band (STRIDE_CHART (chart), low, high, N_WEEKS, "least to worst");
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_LINE, mean, N_WEEKS, "mean");
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_TREND, trend, N_WEEKS, "trend");
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_TREND, flat, N_WEEKS, NULL);
  stride_chart_add_series (STRIDE_CHART (chart), STRIDE_CHART_TREND, steep, N_WEEKS, NULL);
  stride_chart_set_x_labels (STRIDE_CHART (chart), (const char *const *) labels);
  stride_chart_set_value_texts (STRIDE_CHART (chart), (const char *const *) labels);
  stride_chart_set_selected (STRIDE_CHART (chart), N_WEEKS / 2);

  return chart;
}

int
main (void)
{
  adw_init ();
  bench_picture ("chart", make_chart (), WIDTH, HEIGHT, NULL);

  return 0;
}
