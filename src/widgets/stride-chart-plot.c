/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-chart-private.h"

#define GAP STRIDE_CHART_GAP
#define SMALL 0.82
#define TICK_ROOM 34

PangoLayout *
stride_chart_make_text (const StrideCanvas *canvas, const char *text, double size)
{
  PangoLayout *layout = stride_canvas_make_layout (canvas, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (size));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

void
stride_chart_measure_text (const StrideCanvas *canvas,
                           const char *text,
                           double *width,
                           double *height)
{
  g_autoptr (PangoLayout) layout = stride_chart_make_text (canvas, text, SMALL);
  int w, h;

  pango_layout_get_pixel_size (layout, &w, &h);
  if (width)
    *width = w;
  if (height)
    *height = h;
}

char *
stride_chart_format_tick (const StrideChartScale *scale, guint i)
{
  return g_strdup_printf ("%.*f", scale->digits, stride_chart_scale_get_tick (scale, i));
}

gboolean
stride_chart_has_key (const StrideChartData *data)
{
  guint n = data->band_name != NULL;

  for (guint i = 0; i < data->n_series; i++)
    n += data->series[i].name != NULL;

  return n > 1;
}

static void
get_range (const StrideChartData *data, double *low, double *high)
{
  *low = isnan (data->low) ? G_MAXDOUBLE : data->low;
  *high = isnan (data->high) ? -G_MAXDOUBLE : data->high;

  for (guint i = 0; i < data->n_series; i++) {
    const StrideChartSeries *series = &data->series[i];

    if (series->kind == STRIDE_CHART_BARS)
      *low = MIN (*low, 0);
    for (guint j = 0; j < series->n; j++) {
      if (!isfinite (series->values[j]))
        continue;
      *low = MIN (*low, series->values[j]);
      *high = MAX (*high, series->values[j]);
    }
  }
  for (guint i = 0; i < data->n_band; i++) {
    if (!isfinite (data->band_low[i]) || !isfinite (data->band_high[i]))
      continue;
    *low = MIN (*low, data->band_low[i]);
    *high = MAX (*high, data->band_high[i]);
  }
  if (*low > *high) {
    *low = MIN (*low, 0);
    *high = *low + 1;
  }
}

void
stride_chart_plot_init (StrideChartPlot *plot,
                        const StrideCanvas *canvas,
                        const StrideChartData *data)
{
  double line, widest = 0, low, high;

  stride_chart_measure_text (canvas, "0", NULL, &line);
  plot->top = line / 2 + 2;
  if (data->y_title)
    plot->top += line + 2;
  if (stride_chart_has_key (data))
    plot->top += line + GAP;
  plot->bottom = canvas->height - (data->labels ? line + GAP : line / 2);
  plot->bottom = MAX (plot->bottom, plot->top + 1);

  get_range (data, &low, &high);
  stride_chart_scale_init (&plot->scale, low, high,
                           (guint) CLAMP ((plot->bottom - plot->top) / TICK_ROOM, 2, 8));
  for (guint i = 0; i < stride_chart_scale_count (&plot->scale); i++) {
    g_autofree char *tick = stride_chart_format_tick (&plot->scale, i);
    double tick_width;

    stride_chart_measure_text (canvas, tick, &tick_width, NULL);
    widest = MAX (widest, tick_width);
  }
  plot->left = widest + GAP;
  plot->right = MAX (canvas->width - 2, plot->left + 1);
}

double
stride_chart_plot_get_x (const StrideChartPlot *plot, const StrideChartData *data, guint i)
{
  return plot->left + (i + 0.5) * (plot->right - plot->left) / MAX (data->n_places, 1);
}

int
stride_chart_plot_find (const StrideChartPlot *plot, const StrideChartData *data, double x)
{
  double place = (x - plot->left) / (plot->right - plot->left) * data->n_places;

  return place >= 0 && place < data->n_places ? (int) place : -1;
}
