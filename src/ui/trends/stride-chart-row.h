/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-chart.h"

G_BEGIN_DECLS

/* A chart as what an expander row opens to. @label: for screen readers. (transfer none) */
StrideChart *stride_chart_row_add (AdwExpanderRow *row, const char *label);

G_END_DECLS
