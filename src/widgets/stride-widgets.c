/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-widgets.h"

#include "stride-body-map.h"
#include "stride-chart.h"
#include "stride-dots.h"
#include "stride-figure-view.h"
#include "stride-ring.h"
#include "stride-scale-picker.h"

void
stride_widgets_init (void)
{
  g_type_ensure (STRIDE_TYPE_BODY_MAP);
  g_type_ensure (STRIDE_TYPE_CHART);
  g_type_ensure (STRIDE_TYPE_DOTS);
  g_type_ensure (STRIDE_TYPE_FIGURE_VIEW);
  g_type_ensure (STRIDE_TYPE_RING);
  g_type_ensure (STRIDE_TYPE_SCALE_PICKER);
}
