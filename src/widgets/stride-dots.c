/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-dots.h"

#define DOT 6.0
#define CURRENT 10.0
#define GAP 6.0

struct _StrideDots {
  GtkWidget parent_instance;

  guint count;
  guint current;
};

/* Without a range, what the value says would not reach screen readers. */
G_DEFINE_FINAL_TYPE_WITH_CODE (StrideDots,
                               stride_dots,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, NULL))

static void
stride_dots_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  StrideDots *self = STRIDE_DOTS (widget);
  double length = self->count * (DOT + GAP) + CURRENT;

  /* Dots move closer together where there is little room. */
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) (length / 3.0) : (int) CURRENT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) length : (int) CURRENT;
}

static void
stride_dots_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideDots *self = STRIDE_DOTS (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  /* Where they are given more height they are larger. */
  double scale = MAX (1.0, height / CURRENT);
  double current = scale * CURRENT;
  double widest = scale * (DOT + GAP);
  double step = self->count > 1 ? MIN (widest, (width - current) / (self->count - 1)) : 0.0;
  double x = (width - step * (self->count - 1.0)) / 2.0;
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);

  for (guint i = 0; i < self->count; i++) {
    g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
    g_autoptr (GskPath) path = NULL;
    double size = i == self->current ? current : MIN (scale * DOT, MAX (step - 1.0, 2.0));
    double place = x + step * (mirrored ? self->count - 1 - i : i);
    GdkRGBA dot = color;

    dot.alpha *= i <= self->current ? 1.0f : 0.3f;
    gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT ((float) place, (float) height / 2),
                                 (float) size / 2);
    path = gsk_path_builder_to_path (builder);
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &dot);
  }
}

static void
stride_dots_class_init (StrideDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = stride_dots_measure;
  widget_class->snapshot = stride_dots_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
stride_dots_init (StrideDots *self)
{
}

void
stride_dots_set (StrideDots *self, guint count, guint current, const char *value_text)
{
  g_return_if_fail (STRIDE_IS_DOTS (self));
  g_return_if_fail (current <= count);

  if (self->count != count)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->count = count;
  self->current = current;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) count,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) current,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, value_text ? value_text : "",
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
