/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-week-header.h"

struct _StrideWeekHeader {
  GtkBox parent_instance;

  GtkLabel *week;
  GtkLabel *sums;
};

G_DEFINE_FINAL_TYPE (StrideWeekHeader, stride_week_header, GTK_TYPE_BOX)

static void
stride_week_header_class_init (StrideWeekHeaderClass *klass)
{
}

static GtkLabel *
add_label (StrideWeekHeader *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
stride_week_header_init (StrideWeekHeader *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
  gtk_widget_set_margin_top (widget, 18);
  gtk_widget_set_margin_bottom (widget, 6);
  gtk_widget_set_margin_start (widget, 12);
  gtk_widget_set_margin_end (widget, 12);

  self->week = add_label (self);
  self->sums = add_label (self);
  gtk_widget_add_css_class (GTK_WIDGET (self->week), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->sums), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->sums), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->sums), "numeric");
}

GtkWidget *
stride_week_header_new (void)
{
  return g_object_new (STRIDE_TYPE_WEEK_HEADER, NULL);
}

void
stride_week_header_set (StrideWeekHeader *self, const char *week, const char *sums)
{
  g_return_if_fail (STRIDE_IS_WEEK_HEADER (self));

  gtk_label_set_text (self->week, week);
  gtk_label_set_text (self->sums, sums);
}
