/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-report-print.h"

#include "stride-toast.h"

#include <glib/gi18n-lib.h>

static void
draw_page (GtkPrintOperation *operation,
           GtkPrintContext *context,
           int n,
           const StrideReport *report)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double scale = MIN (gtk_print_context_get_width (context) / STRIDE_PAPER_WIDTH,
                      gtk_print_context_get_height (context) / STRIDE_PAPER_HEIGHT);

  cairo_scale (cr, scale, scale);
  stride_report_draw (report, cr);
}

void
stride_report_print (const StrideReport *report, GtkWidget *widget)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autoptr (GError) error = NULL;

  g_return_if_fail (report != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_paper_size_free (paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  /* The page has margins of its own. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_job_name (operation, _ ("Back and Running"));
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page), (gpointer) report);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                               GTK_WINDOW (gtk_widget_get_root (widget)),
                               &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    stride_toast_error (widget, error);
}
