/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-week-charts.h"

#include "stride-trend-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define METRES_PER_MILE 1609.344
#define METRES_PER_KM 1000.0
#define MINUTE 60.0
#define SCALE_TOP 10
/* So that an empty axis counts in whole minutes. */
#define MINUTES_LEAST 10
/* An axis for sleep that leaves room to see an hour. */
#define SLEEP_FROM_H 4
#define SLEEP_TO_H 10

/* --- a week's number in a chart; NAN: none --------------------------------------------------------- */

typedef double (*Number) (const StrideWeekChartData *data, guint i);

static const StrideWeek *
week_at (const StrideWeekChartData *data, guint i)
{
  return &g_array_index (data->weeks, StrideWeek, i);
}

static double
get_distance (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  if (week->n_runs == 0)
    return NAN;

  return (double) week->distance_m / (data->miles ? METRES_PER_MILE : METRES_PER_KM);
}

static double
get_longest (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  if (week->n_runs == 0)
    return NAN;

  return week->longest_m / (data->miles ? METRES_PER_MILE : METRES_PER_KM);
}

static double
get_sessions (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  return week->n_sessions > 0 ? week->n_sessions : (double) NAN;
}

static double
get_target (const StrideWeekChartData *data, guint i)
{
  return data->target;
}

static double
get_minutes (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  return week->routine_s > 0 ? (double) week->routine_s / MINUTE : (double) NAN;
}

static double
get_mean (const StrideWeekChartData *data, guint i)
{
  return week_at (data, i)->soreness_mean;
}

static double
get_trend (const StrideWeekChartData *data, guint i)
{
  return stride_trend_get_level (data->trend, (int) i);
}

static double
get_trend_low (const StrideWeekChartData *data, guint i)
{
  return stride_trend_get_level_at (data->trend, data->trend->low, (int) i);
}

static double
get_trend_high (const StrideWeekChartData *data, guint i)
{
  return stride_trend_get_level_at (data->trend, data->trend->high, (int) i);
}

static double
get_worst (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  return week->n_soreness > 0 ? week->soreness_worst : (double) NAN;
}

static double
get_least (const StrideWeekChartData *data, guint i)
{
  const StrideWeek *week = week_at (data, i);

  return week->n_soreness > 0 ? week->soreness_least : (double) NAN;
}

static double
get_stress (const StrideWeekChartData *data, guint i)
{
  return week_at (data, i)->stress_mean;
}

static double
get_sleep (const StrideWeekChartData *data, guint i)
{
  return week_at (data, i)->sleep_min_mean / MINUTE;
}

/* --- what is said about a week --------------------------------------------------------------------- */

typedef char *(*Text) (const StrideWeekChartData *data, const StrideWeek *week);

static char *
say_soreness (const StrideWeekChartData *data, const StrideWeek *week)
{
  return stride_trend_text_soreness (week, data->today);
}

static char *
say_distance (const StrideWeekChartData *data, const StrideWeek *week)
{
  return stride_trend_text_distance (week, data->today, data->miles);
}

static char *
say_routine (const StrideWeekChartData *data, const StrideWeek *week)
{
  return stride_trend_text_routine (week, data->today, data->target);
}

static char *
say_stress (const StrideWeekChartData *data, const StrideWeek *week)
{
  return stride_trend_text_stress (week, data->today);
}

static char *
say_sleep (const StrideWeekChartData *data, const StrideWeek *week)
{
  return stride_trend_text_sleep (week, data->today);
}

/* --- the charts ------------------------------------------------------------------------------------ */

typedef struct {
  StrideChartKind kind;
  Number number;
  const char *name; /* (nullable): in the key */
} Series;

static const struct {
  const char *title;
  const char *label;
  Text text;
  Series series[STRIDE_CHART_MAX_SERIES];
  Number band_low, band_high; /* (nullable) */
  const char *band;
  double low, high; /* the least that the axis covers; both 0: as needed */
  gboolean whole;   /* counts */
} charts[STRIDE_N_WEEK_CHARTS] = {
  [STRIDE_WEEK_CHART_SORENESS] = {
    .title = N_ ("Soreness"),
    .label = N_ ("Soreness by week"),
    .text = say_soreness,
    .series = { { STRIDE_CHART_LINE, get_mean, N_ ("mean") },
                { STRIDE_CHART_TREND, get_trend, N_ ("trend and its range") },
                { STRIDE_CHART_TREND, get_trend_low, NULL },
                { STRIDE_CHART_TREND, get_trend_high, NULL } },
    .band_low = get_least,
    .band_high = get_worst,
    .band = N_ ("least to worst"),
    .high = SCALE_TOP,
  },
  [STRIDE_WEEK_CHART_DISTANCE] = {
    .title = N_ ("Distance"),
    .label = N_ ("Distance by week"),
    .text = say_distance,
    .series = { { STRIDE_CHART_BARS, get_distance, N_ ("sum") },
                { STRIDE_CHART_DOTS, get_longest, N_ ("longest run") } },
  },
  [STRIDE_WEEK_CHART_SESSIONS] = {
    .title = N_ ("Routines"),
    .label = N_ ("Routines by week"),
    .text = say_routine,
    .series = { { STRIDE_CHART_BARS, get_sessions, N_ ("done") },
                { STRIDE_CHART_TREND, get_target, N_ ("aimed at") } },
    .whole = TRUE,
  },
  [STRIDE_WEEK_CHART_MINUTES] = {
    .title = N_ ("Routine Minutes"),
    .label = N_ ("Routine minutes by week"),
    .text = say_routine,
    .series = { { STRIDE_CHART_BARS, get_minutes, NULL } },
    .high = MINUTES_LEAST,
  },
  [STRIDE_WEEK_CHART_STRESS] = {
    .title = N_ ("Stress"),
    .label = N_ ("Stress by week"),
    .text = say_stress,
    .series = { { STRIDE_CHART_LINE, get_stress, NULL } },
    .high = SCALE_TOP,
  },
  [STRIDE_WEEK_CHART_SLEEP] = {
    .title = N_ ("Sleep"),
    .label = N_ ("Sleep by week"),
    .text = say_sleep,
    .series = { { STRIDE_CHART_LINE, get_sleep, NULL } },
    .low = SLEEP_FROM_H,
    .high = SLEEP_TO_H,
  },
};

/* (nullable): over the axis */
static const char *
get_unit (StrideWeekChart which, gboolean miles)
{
  switch (which) {
  case STRIDE_WEEK_CHART_DISTANCE:
    /* Translators: over an axis. */
    return miles ? _ ("mi") : _ ("km");
  case STRIDE_WEEK_CHART_MINUTES:
    /* Translators: minutes, over an axis. */
    return _ ("min");
  case STRIDE_WEEK_CHART_SLEEP:
    /* Translators: hours, over an axis. */
    return _ ("h");
  case STRIDE_WEEK_CHART_SORENESS:
  case STRIDE_WEEK_CHART_SESSIONS:
  case STRIDE_WEEK_CHART_STRESS:
  case STRIDE_N_WEEK_CHARTS:
  default:
    return NULL;
  }
}

const char *
stride_week_chart_get_title (StrideWeekChart which)
{
  g_return_val_if_fail (which < STRIDE_N_WEEK_CHARTS, NULL);

  return _ (charts[which].title);
}

const char *
stride_week_chart_get_label (StrideWeekChart which)
{
  g_return_val_if_fail (which < STRIDE_N_WEEK_CHARTS, NULL);

  return _ (charts[which].label);
}

static double *
collect (const StrideWeekChartData *data, Number number)
{
  double *values = g_new (double, data->weeks->len);

  for (guint i = 0; i < data->weeks->len; i++)
    values[i] = number (data, i);

  return values;
}

static void
fill_texts (StrideWeekChart which, StrideChart *chart, const StrideWeekChartData *data)
{
  g_autoptr (GStrvBuilder) label_builder = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) text_builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; i < data->weeks->len; i++) {
    g_strv_builder_take (label_builder, stride_trend_text_short_day (week_at (data, i)->start,
                                                                     7 * (int) data->weeks->len));
    g_strv_builder_take (text_builder, charts[which].text (data, week_at (data, i)));
  }
  labels = g_strv_builder_end (label_builder);
  texts = g_strv_builder_end (text_builder);
  stride_chart_set_x_labels (chart, (const char *const *) labels);
  stride_chart_set_value_texts (chart, (const char *const *) texts);
}

void
stride_week_chart_fill (StrideWeekChart which, StrideChart *chart, const StrideWeekChartData *data)
{
  const guint n = data->weeks->len;

  g_return_if_fail (which < STRIDE_N_WEEK_CHARTS);
  g_return_if_fail (STRIDE_IS_CHART (chart));

  stride_chart_clear (chart);
  if (charts[which].band_low) {
    g_autofree double *low = collect (data, charts[which].band_low);
    g_autofree double *high = collect (data, charts[which].band_high);

    stride_chart_set_band (chart, low, high, n, _ (charts[which].band));
  }
  for (guint i = 0; i < G_N_ELEMENTS (charts[which].series); i++) {
    const Series *series = &charts[which].series[i];
    g_autofree double *values = NULL;

    if (!series->number)
      continue;
    values = collect (data, series->number);
    stride_chart_add_series (chart, series->kind, values, n,
                             series->name ? _ (series->name) : NULL);
  }
  if (charts[which].high > 0)
    stride_chart_set_y_range (chart, charts[which].low, charts[which].high);
  stride_chart_set_whole (chart, charts[which].whole);
  stride_chart_set_y_title (chart, get_unit (which, data->miles));
  stride_chart_set_empty_text (chart, _ ("Nothing logged in these weeks"));
  fill_texts (which, chart, data);
}
