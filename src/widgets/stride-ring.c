/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ring.h"

#include <math.h>

#define TRACK_ALPHA 0.15f
/* The line: this part of the height, still seen from two metres in a small window, and leaving a large one
 * to what is inside. */
#define LINE_PART 18
#define LINE_MIN 6
#define LINE_MOST 40

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

/* Without a range, what the value says would not reach screen readers. */
G_DEFINE_FINAL_TYPE_WITH_CODE (StrideRing,
                               stride_ring,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, NULL))

/* As wide as there is room for, and never higher than wide: a circle, or a racetrack around a figure
 * that lies down. */
static graphene_rect_t
get_outline (StrideRing *self)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float outline_height = MIN (width, height);

  return GRAPHENE_RECT_INIT (0, (height - outline_height) / 2, width, outline_height);
}

static float
get_line_width (const graphene_rect_t *outline)
{
  return CLAMP (outline->size.height / LINE_PART, LINE_MIN, LINE_MOST);
}

/* The middle of the line, clockwise from the top. */
static GskPath *
create_path (const graphene_rect_t *outline)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  float inset = get_line_width (outline) / 2;
  float radius = outline->size.height / 2 - inset;
  float top = outline->origin.y + inset;
  float bottom = outline->origin.y + outline->size.height - inset;
  float left = outline->origin.x + inset + radius;
  float right = outline->origin.x + outline->size.width - inset - radius;

  gsk_path_builder_move_to (builder, (left + right) / 2, top);
  gsk_path_builder_line_to (builder, right, top);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, FALSE, TRUE, right, bottom);
  gsk_path_builder_line_to (builder, left, bottom);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, FALSE, TRUE, left, top);
  gsk_path_builder_close (builder);

  return gsk_path_builder_to_path (builder);
}

static void
append_part (GtkSnapshot *snapshot,
             GskPath *path,
             float line_width,
             double fraction,
             const GdkRGBA *color)
{
  g_autoptr (GskPathMeasure) measure = gsk_path_measure_new (path);
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) part = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (line_width);
  GskPathPoint start, end;

  gsk_path_get_start_point (path, &start);
  if (!gsk_path_measure_get_point (measure,
                                   (float) fraction * gsk_path_measure_get_length (measure), &end))
    return;
  gsk_path_builder_add_segment (builder, path, &start, &end);
  part = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, part, stroke, color);
}

/* What the child draws into the corners (a mat, a wall) ends at the line. */
static void
snapshot_child (StrideRing *self, GtkSnapshot *snapshot, const graphene_rect_t *outline)
{
  float inset = get_line_width (outline) / 2;
  GskRoundedRect inside;

  gsk_rounded_rect_init_from_rect (&inside, outline, outline->size.height / 2);
  gsk_rounded_rect_shrink (&inside, inset, inset, inset, inset);
  gtk_snapshot_push_rounded_clip (snapshot, &inside);
  gtk_widget_snapshot_child (GTK_WIDGET (self), self->child, snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
stride_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideRing *self = STRIDE_RING (widget);
  graphene_rect_t outline = get_outline (self);
  float line_width = get_line_width (&outline);

  if (self->child)
    snapshot_child (self, snapshot, &outline);
  if (outline.size.height > 2 * line_width) {
    g_autoptr (GskPath) path = create_path (&outline);
    g_autoptr (GskStroke) stroke = gsk_stroke_new (line_width);
    GdkRGBA color, track;

    gtk_widget_get_color (widget, &color);
    track = color;
    track.alpha *= TRACK_ALPHA;
    gtk_snapshot_append_stroke (snapshot, path, stroke, self->fraction < 1 ? &track : &color);
    if (self->fraction > 0 && self->fraction < 1)
      append_part (snapshot, path, line_width, self->fraction, &color);
  }
}

static void
stride_ring_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  StrideRing *self = STRIDE_RING (widget);

  if (self->child && gtk_widget_should_layout (self->child))
    gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
}

static void
stride_ring_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StrideRing *self = STRIDE_RING (widget);
  graphene_rect_t outline = get_outline (self);

  if (self->child && gtk_widget_should_layout (self->child))
    gtk_widget_size_allocate (self->child,
                              &(GtkAllocation) { (int) outline.origin.x, (int) outline.origin.y,
                                                 (int) outline.size.width,
                                                 (int) outline.size.height },
                              baseline);
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
  widget_class->measure = stride_ring_measure;
  widget_class->size_allocate = stride_ring_size_allocate;
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
