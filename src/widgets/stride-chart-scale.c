/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-chart-scale.h"

#include <math.h>

static const double round_steps[] = { 1, 2, 5, 10 };

/* The smallest round step that is not below @least. */
static double
round_up (double least)
{
  double magnitude = pow (10, floor (log10 (least)));

  for (guint i = 0; i < G_N_ELEMENTS (round_steps); i++) {
    if (round_steps[i] * magnitude >= least * (1 - 1e-9))
      return round_steps[i] * magnitude;
  }

  return 10 * magnitude;
}

void
stride_chart_scale_init (StrideChartScale *scale, double low, double high, guint max_ticks)
{
  g_return_if_fail (scale != NULL);
  g_return_if_fail (max_ticks > 0);

  if (!isfinite (low) || !isfinite (high)) {
    low = 0;
    high = 1;
  }
  if (high - low < 1e-9)
    high = low + 1;

  scale->step = round_up ((high - low) / max_ticks);
  scale->first = floor (low / scale->step + 1e-9) * scale->step;
  scale->last = ceil (high / scale->step - 1e-9) * scale->step;
  /* Rounding both ends outwards can cost one tick too many. */
  while (stride_chart_scale_count (scale) > max_ticks + 1) {
    scale->step = round_up (scale->step * 1.5);
    scale->first = floor (low / scale->step + 1e-9) * scale->step;
    scale->last = ceil (high / scale->step - 1e-9) * scale->step;
  }
  scale->digits = MAX (0, (int) -floor (log10 (scale->step) + 1e-9));
}

guint
stride_chart_scale_count (const StrideChartScale *scale)
{
  g_return_val_if_fail (scale != NULL, 0);

  return (guint) floor ((scale->last - scale->first) / scale->step + 1.5);
}

double
stride_chart_scale_get_tick (const StrideChartScale *scale, guint i)
{
  g_return_val_if_fail (scale != NULL, 0);

  return scale->first + i * scale->step;
}

double
stride_chart_scale_map (const StrideChartScale *scale, double value)
{
  g_return_val_if_fail (scale != NULL, 0);

  return (value - scale->first) / (scale->last - scale->first);
}

guint
stride_chart_thin_out (guint n, double label, double room)
{
  double fit;

  if (n == 0 || room <= 0)
    return 1;

  fit = MAX (1, floor (room / MAX (label, 1)));

  return (guint) ceil (n / fit);
}
