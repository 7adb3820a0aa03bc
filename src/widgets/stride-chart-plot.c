/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-chart-private.h"

#define GAP STRIDE_CHART_GAP
#define SMALL 0.82
#define TICK_ROOM 34
/* A large step goes over one part in so many. */
#define FAR_SHARE 10

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

static gboolean
has_any (const double *values, guint n)
{
  for (guint i = 0; i < n; i++) {
    if (isfinite (values[i]))
      return TRUE;
  }

  return FALSE;
}

gboolean
stride_chart_has_values (const StrideChartData *data)
{
  for (guint i = 0; i < data->n_series; i++) {
    if (data->series[i].kind != STRIDE_CHART_TREND &&
        has_any (data->series[i].values, data->series[i].n))
      return TRUE;
  }

  return FALSE;
}

guint
stride_chart_place_key (const StrideCanvas *canvas,
                        const StrideChartData *data,
                        StrideChartKeyPlace *places)
{
  double x = 0;
  guint n = 0;
  guint row = 0;
  gboolean has_trend = FALSE;

  for (guint i = 0; i <= STRIDE_CHART_MAX_SERIES; i++) {
    places[i] = (StrideChartKeyPlace) { NULL };
    if (i < data->n_series && has_any (data->series[i].values, data->series[i].n))
      places[i].name = data->series[i].name;
    else if (i == STRIDE_CHART_MAX_SERIES && has_any (data->band_low, data->n_band))
      places[i].name = data->band_name;
    n += places[i].name != NULL;
    has_trend |= places[i].name && i < data->n_series && data->series[i].kind == STRIDE_CHART_TREND;
  }
  /* One thing needs no name beside the title, but a line that is no value does. */
  if (n < 2 && !has_trend)
    return 0;

  for (guint i = 0; i <= STRIDE_CHART_MAX_SERIES; i++) {
    double width;

    if (!places[i].name)
      continue;
    stride_chart_measure_text (canvas, places[i].name, &width, NULL);
    if (x > 0 && x + STRIDE_CHART_KEY_MARK + width > canvas->width) {
      row++;
      x = 0;
    }
    places[i].x = x;
    places[i].row = row;
    x += STRIDE_CHART_KEY_MARK + width + 3 * GAP;
  }

  return row + 1;
}

gboolean
stride_chart_follow_key (guint key, int last, int *place)
{
  const int far = MAX ((last + 1) / FAR_SHARE, 1);
  const struct {
    guint key, keypad;
    int to;
  } keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, *place - 1 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, *place + 1 },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, *place - far },
    { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, *place + far },
  };

  if (last < 0 || (key == GDK_KEY_Escape && *place < 0))
    return FALSE;

  if (key == GDK_KEY_Escape || key == GDK_KEY_Home || key == GDK_KEY_KP_Home) {
    *place = key == GDK_KEY_Escape ? -1 : 0;
    return TRUE;
  }
  if (key == GDK_KEY_End || key == GDK_KEY_KP_End) {
    *place = last;
    return TRUE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    if (key != keys[i].key && key != keys[i].keypad)
      continue;
    /* From nowhere it is the newest. */
    *place = *place < 0 ? last : CLAMP (keys[i].to, 0, last);
    return TRUE;
  }

  return FALSE;
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
  StrideChartKeyPlace places[STRIDE_CHART_MAX_SERIES + 1];
  guint n_rows = stride_chart_place_key (canvas, data, places);
  double line, widest = 0, low, high, most_ticks;

  stride_chart_measure_text (canvas, "0", NULL, &line);
  plot->top = line / 2 + 2;
  if (data->y_title)
    plot->top += line + 2;
  if (n_rows > 0)
    plot->top += n_rows * line + GAP;
  plot->bottom = canvas->height - (data->labels ? line + GAP : line / 2);
  plot->bottom = MAX (plot->bottom, plot->top + 1);

  get_range (data, &low, &high);
  most_ticks = CLAMP ((plot->bottom - plot->top) / TICK_ROOM, 2, 8);
  if (data->whole)
    most_ticks = CLAMP (ceil (high - low), 1, most_ticks);
  stride_chart_scale_init (&plot->scale, low, high, (guint) most_ticks);
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

int
stride_chart_find_place (GtkWidget *widget, const StrideChartData *data, double x)
{
  StrideCanvas canvas;
  StrideChartPlot plot;

  stride_canvas_init_for_widget (&canvas, widget);
  stride_chart_plot_init (&plot, &canvas, data);

  return stride_chart_plot_find (&plot, data, x);
}
