/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-canvas.h"
#include "stride-chart-scale.h"
#include "stride-chart.h"

G_BEGIN_DECLS

typedef struct {
  StrideChartKind kind;
  double *values; /* (owned) */
  guint n;
  char *name; /* (owned) (nullable) */
} StrideChartSeries;

/* What a chart shows, apart from the widget. */
typedef struct {
  StrideChartSeries series[STRIDE_CHART_MAX_SERIES];
  guint n_series;
  double *band_low, *band_high; /* (owned) (nullable) */
  guint n_band;
  char *band_name;     /* (owned) (nullable) */
  GStrv labels, texts; /* (owned) (nullable) */
  char *y_title;       /* (owned) (nullable) */
  char *empty_text;    /* (owned) (nullable) */
  double low, high;    /* NAN: as needed */
  gboolean whole;      /* no tick between whole numbers */
  guint n_places;
  int selected;
} StrideChartData;

/* --- from one state of the values to the next ------------------------------------------------------- */

/* Sets n_places. */
void stride_chart_data_count_places (StrideChartData *data);
/* (nullable): what is said about the selected place */
const char *stride_chart_data_get_text (const StrideChartData *data);
/* A copy of series and band alone: no names, labels, texts. */
void stride_chart_data_copy_values (const StrideChartData *from, StrideChartData *to);
void stride_chart_data_clear_band (StrideChartData *data);
void stride_chart_data_clear_values (StrideChartData *data);
gboolean stride_chart_data_has_same_values (const StrideChartData *a, const StrideChartData *b);
/* Where things are, in pixels. */
typedef struct {
  StrideChartScale scale;
  double left, top, right, bottom; /* of the plot */
} StrideChartPlot;

#define STRIDE_CHART_GAP 6 /* pixels, between things that are apart */

void stride_chart_plot_init (StrideChartPlot *plot,
                             const StrideCanvas *canvas,
                             const StrideChartData *data);
/* The middle of place @i. */
double stride_chart_plot_get_x (const StrideChartPlot *plot, const StrideChartData *data, guint i);
/* The place at @x, -1 for none. */
int stride_chart_plot_find (const StrideChartPlot *plot, const StrideChartData *data, double x);
/* The same in a chart that fills @widget. */
int stride_chart_find_place (GtkWidget *widget, const StrideChartData *data, double x);
/* (transfer full): @size times the canvas's own, with digits of one width */
PangoLayout *stride_chart_make_text (const StrideCanvas *canvas, const char *text, double size);
/* In small letters; (optional) */
void stride_chart_measure_text (const StrideCanvas *canvas,
                                const char *text,
                                double *width,
                                double *height);
char *stride_chart_format_tick (const StrideChartScale *scale, guint i); /* (transfer full) */

/* Where things of the key stand: of each series, then of the band. */
typedef struct {
  const char *name; /* (nullable): has none, or nothing to show */
  double x;
  guint row;
} StrideChartKeyPlace;

#define STRIDE_CHART_KEY_MARK 16 /* pixels, of a mark and the gap after it */

/* @places: (out): STRIDE_CHART_MAX_SERIES + 1. How many rows it takes; 0 with nothing to tell apart. */
guint stride_chart_place_key (const StrideCanvas *canvas,
                              const StrideChartData *data,
                              StrideChartKeyPlace *places);
/* Whether there is any value but those of what is drawn through others. */
gboolean stride_chart_has_values (const StrideChartData *data);
/* @place: (inout): from the selected one, -1 for none, to where @key leads among 0 … @last. FALSE: nowhere */
gboolean stride_chart_follow_key (guint key, int last, int *place);
void
stride_chart_draw (const StrideCanvas *canvas, const StrideChartData *data, GtkSnapshot *snapshot);
void stride_chart_draw_on_paper (const StrideChartData *data,
                                 cairo_t *cr,
                                 PangoContext *pango,
                                 double width,
                                 double height);
/* Part @done (0 … 1) of the way from the values of @before. What was not there before, or is not there
 * now, is where it is to be at once. */
void stride_chart_draw_moving (const StrideCanvas *canvas,
                               const StrideChartData *data,
                               const StrideChartData *before,
                               double done,
                               GtkSnapshot *snapshot);

G_END_DECLS
