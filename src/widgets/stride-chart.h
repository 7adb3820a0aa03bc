/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * StrideChart:
 *
 * Bars, lines and dots over a row of places (weeks, days), with an optional band behind them. A value
 * that is NAN is not there: no bar, a gap in the line. Series differ in shape as well as in colour.
 *
 * Where values change while the chart is on the screen they move to their new places, unless the desktop
 * wants no animations.
 *
 * One place can be selected by pointer, touch or keyboard: the arrow keys go from place to place, Page Up and
 * Page Down by a tenth of them, Home and End to either end. Its value text, supplied by the owner, is shown
 * and read out.
 *
 * Properties: `selected` (-1: none), `label` (what the chart shows, for screen readers).
 *
 * CSS nodes: `chart`. Accessibility: role slider over the places, the first being 1 and none 0; the
 * value text is the selected place's text.
 */
#define STRIDE_TYPE_CHART (stride_chart_get_type ())
G_DECLARE_FINAL_TYPE (StrideChart, stride_chart, STRIDE, CHART, GtkWidget)

typedef enum {
  STRIDE_CHART_BARS,
  STRIDE_CHART_LINE, /* with a mark at each value */
  STRIDE_CHART_DOTS,
  STRIDE_CHART_TREND, /* a broken line, for what is drawn through the values; without a name it is fainter,
                         for how far the trend of the second series may lie */
} StrideChartKind;

#define STRIDE_CHART_MAX_SERIES 4

GtkWidget *stride_chart_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Takes series and band away; labels and texts stay. */
void stride_chart_clear (StrideChart *self);
/* Draws @n values as the next series; all are copied. @name: (nullable): shown in the key, which
 * appears where two series have names and values, or a trend has. */
void stride_chart_add_series (StrideChart *self,
                              StrideChartKind kind,
                              const double *values,
                              guint n,
                              const char *name);
/* Clears, then adds the one series. */
void
stride_chart_set_series (StrideChart *self, StrideChartKind kind, const double *values, guint n);
/* A range at each place, drawn behind the series; NAN: none there. */
void stride_chart_set_band (StrideChart *self,
                            const double *low,
                            const double *high,
                            guint n,
                            const char *name);
/* (nullable): short labels below the places, thinned out where there is little room */
void stride_chart_set_x_labels (StrideChart *self, const char *const *labels);
/* (nullable): what is said about each place: "Week of 3 November: 24 km" */
void stride_chart_set_value_texts (StrideChart *self, const char *const *texts);
/* The least that the axis covers; NAN: as the values need (bars: from 0). */
void stride_chart_set_y_range (StrideChart *self, double low, double high);
/* Values are counts: there is no tick between whole numbers. Default: FALSE */
void stride_chart_set_whole (StrideChart *self, gboolean whole);
/* (nullable): above the axis: "km" */
void stride_chart_set_y_title (StrideChart *self, const char *title);
/* (nullable): shown where there is no value at all */
void stride_chart_set_empty_text (StrideChart *self, const char *text);
void stride_chart_set_label (StrideChart *self, const char *label);
/* -1: none. Property `selected`. */
void stride_chart_set_selected (StrideChart *self, int index);
int stride_chart_get_selected (StrideChart *self);
/* Draws the chart on paper, @width x @height points from the origin of @cr, with nothing selected and
 * in the font of @pango. */
void stride_chart_print (StrideChart *self,
                         cairo_t *cr,
                         PangoContext *pango,
                         double width,
                         double height);
/* How many places there are: the longest series. */
guint stride_chart_get_n_places (StrideChart *self);

G_END_DECLS
