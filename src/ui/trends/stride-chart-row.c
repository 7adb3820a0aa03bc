/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-chart-row.h"

#define HEIGHT 180
#define MARGIN 12

StrideChart *
stride_chart_row_add (AdwExpanderRow *expander, const char *label)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *chart = stride_chart_new ();

  stride_chart_set_label (STRIDE_CHART (chart), label);
  gtk_widget_set_size_request (chart, -1, HEIGHT);
  gtk_widget_set_margin_top (chart, MARGIN);
  gtk_widget_set_margin_bottom (chart, MARGIN);
  gtk_widget_set_margin_start (chart, MARGIN);
  gtk_widget_set_margin_end (chart, MARGIN);
  /* The chart takes the keys, not the row around it. */
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), chart);
  adw_expander_row_add_row (expander, row);

  return STRIDE_CHART (chart);
}
