/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-chart-private.h"

void
stride_chart_data_count_places (StrideChartData *data)
{
  data->n_places = data->n_band;
  for (guint i = 0; i < data->n_series; i++)
    data->n_places = MAX (data->n_places, data->series[i].n);
}

const char *
stride_chart_data_get_text (const StrideChartData *data)
{
  if (data->selected < 0 || !data->texts || data->selected >= (int) g_strv_length (data->texts))
    return NULL;

  return data->texts[data->selected];
}

void
stride_chart_data_copy_values (const StrideChartData *from, StrideChartData *to)
{
  *to = *from;
  to->band_name = NULL;
  to->labels = to->texts = NULL;
  to->y_title = to->empty_text = NULL;
  to->band_low = g_memdup2 (from->band_low, from->n_band * sizeof (double));
  to->band_high = g_memdup2 (from->band_high, from->n_band * sizeof (double));
  for (guint i = 0; i < from->n_series; i++) {
    to->series[i].values = g_memdup2 (from->series[i].values, from->series[i].n * sizeof (double));
    to->series[i].name = NULL;
  }
}

void
stride_chart_data_clear_band (StrideChartData *data)
{
  g_clear_pointer (&data->band_low, g_free);
  g_clear_pointer (&data->band_high, g_free);
  g_clear_pointer (&data->band_name, g_free);
  data->n_band = 0;
}

void
stride_chart_data_clear_values (StrideChartData *data)
{
  for (guint i = 0; i < data->n_series; i++) {
    g_clear_pointer (&data->series[i].values, g_free);
    g_clear_pointer (&data->series[i].name, g_free);
  }
  data->n_series = 0;
  stride_chart_data_clear_band (data);
}

static gboolean
are_same (const double *a, const double *b, guint n_a, guint n_b)
{
  if (n_a != n_b)
    return FALSE;

  for (guint i = 0; i < n_a; i++) {
    if (isfinite (a[i]) != isfinite (b[i]) || (isfinite (a[i]) && fabs (a[i] - b[i]) > 1e-9))
      return FALSE;
  }

  return TRUE;
}

gboolean
stride_chart_data_has_same_values (const StrideChartData *a, const StrideChartData *b)
{
  if (a->n_series != b->n_series || !are_same (a->band_low, b->band_low, a->n_band, b->n_band) ||
      !are_same (a->band_high, b->band_high, a->n_band, b->n_band))
    return FALSE;

  for (guint i = 0; i < a->n_series; i++) {
    if (!are_same (a->series[i].values, b->series[i].values, a->series[i].n, b->series[i].n))
      return FALSE;
  }

  return TRUE;
}

static void
move (double *values, const double *before, guint n, guint n_before, double done)
{
  if (n != n_before)
    return;

  for (guint i = 0; i < n; i++) {
    if (isfinite (values[i]) && isfinite (before[i]))
      values[i] = before[i] + (values[i] - before[i]) * done;
  }
}

void
stride_chart_draw_moving (const StrideCanvas *canvas,
                          const StrideChartData *data,
                          const StrideChartData *before,
                          double done,
                          GtkSnapshot *snapshot)
{
  StrideChartData moved;

  stride_chart_data_copy_values (data, &moved);
  for (guint i = 0; i < moved.n_series; i++) {
    moved.series[i].name = g_strdup (data->series[i].name);
    if (i < before->n_series)
      move (moved.series[i].values, before->series[i].values, moved.series[i].n,
            before->series[i].n, done);
  }
  move (moved.band_low, before->band_low, moved.n_band, before->n_band, done);
  move (moved.band_high, before->band_high, moved.n_band, before->n_band, done);
  moved.band_name = g_strdup (data->band_name);
  moved.labels = data->labels;
  moved.texts = data->texts;
  moved.y_title = data->y_title;
  moved.empty_text = data->empty_text;
  stride_chart_draw (canvas, &moved, snapshot);
  stride_chart_data_clear_values (&moved);
}
