/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ring.h"

#include <math.h>

#define TRACK_ALPHA 0.15f

struct _StrideRing {
  GtkWidget parent_instance;

  double fraction;
  char *value_text; /* (owned) (nullable) */
  GtkWidget *child; /* (nullable) */
};

typedef enum {
  PROP_FRACTION = 1,
  PROP_VALUE_TEXT,
  PROP_CHILD,
} StrideRingProperty;

static GParamSpec *properties[PROP_CHILD + 1];

G_DEFINE_FINAL_TYPE (StrideRing, stride_ring, GTK_TYPE_WIDGET)

static void
append_arc (GtkSnapshot *snapshot,
            double size,
            double line_width,
            double fraction,
            const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) line_width);
  double radius = (size - line_width) / 2.0;
  double angle = fraction * 2.0 * G_PI;
  graphene_point_t centre = { 0 };

  if (fraction >= 1.0) {
    gsk_path_builder_add_circle (builder, &centre, (float) radius);
  } else {
    gsk_path_builder_move_to (builder, 0, (float) -radius);
    gsk_path_builder_svg_arc_to (builder, (float) radius, (float) radius, 0, angle > G_PI, TRUE,
                                 (float) (radius * sin (angle)), (float) (-radius * cos (angle)));
  }

  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
stride_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideRing *self = STRIDE_RING (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double size = MIN (width, height);
  double line_width = MAX (size / 18.0, 3.0);
  GdkRGBA color, track;

  if (size > 2.0 * line_width) {
    gtk_widget_get_color (widget, &color);
    track = color;
    track.alpha *= TRACK_ALPHA;

    gtk_snapshot_save (snapshot);
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) width / 2, (float) height / 2));
    append_arc (snapshot, size, line_width, 1.0, &track);
    if (self->fraction > 0.0)
      append_arc (snapshot, size, line_width, self->fraction, &color);
    gtk_snapshot_restore (snapshot);
  }

  GTK_WIDGET_CLASS (stride_ring_parent_class)->snapshot (widget, snapshot);
}

static void
stride_ring_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideRing *self = STRIDE_RING (object);

  switch ((StrideRingProperty) id) {
  case PROP_FRACTION:
    g_value_set_double (value, self->fraction);
    break;
  case PROP_VALUE_TEXT:
    g_value_set_string (value, self->value_text);
    break;
  case PROP_CHILD:
    g_value_set_object (value, self->child);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_ring_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideRing *self = STRIDE_RING (object);

  switch ((StrideRingProperty) id) {
  case PROP_FRACTION:
    stride_ring_set_fraction (self, g_value_get_double (value));
    break;
  case PROP_VALUE_TEXT:
    stride_ring_set_value_text (self, g_value_get_string (value));
    break;
  case PROP_CHILD:
    stride_ring_set_child (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_ring_dispose (GObject *object)
{
  StrideRing *self = STRIDE_RING (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->value_text, g_free);

  G_OBJECT_CLASS (stride_ring_parent_class)->dispose (object);
}

static void
stride_ring_class_init (StrideRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = stride_ring_dispose;
  object_class->get_property = stride_ring_get_property;
  object_class->set_property = stride_ring_set_property;
  widget_class->snapshot = stride_ring_snapshot;

  properties[PROP_FRACTION] =
    g_param_spec_double ("fraction", NULL, NULL, 0.0, 1.0, 0.0,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_VALUE_TEXT] =
    g_param_spec_string ("value-text", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
stride_ring_init (StrideRing *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0, -1);
}

GtkWidget *
stride_ring_new (void)
{
  return g_object_new (STRIDE_TYPE_RING, NULL);
}

double
stride_ring_get_fraction (StrideRing *self)
{
  g_return_val_if_fail (STRIDE_IS_RING (self), 0.0);

  return self->fraction;
}

void
stride_ring_set_fraction (StrideRing *self, double fraction)
{
  g_return_if_fail (STRIDE_IS_RING (self));

  fraction = CLAMP (fraction, 0.0, 1.0);
  if (fabs (self->fraction - fraction) < 1e-6)
    return;

  self->fraction = fraction;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  fraction * 100.0, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

const char *
stride_ring_get_value_text (StrideRing *self)
{
  g_return_val_if_fail (STRIDE_IS_RING (self), NULL);

  return self->value_text;
}

void
stride_ring_set_value_text (StrideRing *self, const char *text)
{
  g_return_if_fail (STRIDE_IS_RING (self));

  if (!g_set_str (&self->value_text, text))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text ? text : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE_TEXT]);
}

GtkWidget *
stride_ring_get_child (StrideRing *self)
{
  g_return_val_if_fail (STRIDE_IS_RING (self), NULL);

  return self->child;
}

void
stride_ring_set_child (StrideRing *self, GtkWidget *child)
{
  g_return_if_fail (STRIDE_IS_RING (self));
  g_return_if_fail (!child || self->child == child || !gtk_widget_get_parent (child));

  if (self->child == child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}
