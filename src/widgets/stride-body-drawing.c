/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-body-drawing.h"

#include "stride-canvas.h"

#define MARGIN 4
#define NATURAL_WIDTH 180

typedef struct {
  GskPath *path; /* (owned) */
  int level;
} Zone;

struct _StrideBodyDrawing {
  GtkWidget parent_instance;

  double width, height;
  GskPath *outline; /* (owned) (nullable) */
  GArray *zones;    /* (owned) (element-type Zone) */
  int selected;
};

G_DEFINE_FINAL_TYPE (StrideBodyDrawing, stride_body_drawing, GTK_TYPE_WIDGET)

enum {
  SIGNAL_PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clear_zone (gpointer data)
{
  Zone *zone = data;

  g_clear_pointer (&zone->path, gsk_path_unref);
}

/* From units of the drawing to pixels: as large as fits, in the middle. */
static double
get_scale (StrideBodyDrawing *self, double width, double height, double *left, double *top)
{
  double scale = MIN ((width - 2 * MARGIN) / self->width, (height - 2 * MARGIN) / self->height);

  *left = (width - self->width * scale) / 2;
  *top = (height - self->height * scale) / 2;

  return scale;
}

static void
draw_number (StrideBodyDrawing *self,
             const StrideCanvas *canvas,
             GtkSnapshot *snapshot,
             const Zone *zone,
             const GdkRGBA *colour)
{
  g_autofree char *text = g_strdup_printf ("%d", zone->level);
  g_autoptr (PangoLayout) layout = stride_canvas_make_layout (canvas, text);
  graphene_rect_t bounds;
  double left, top, scale = get_scale (self, canvas->width, canvas->height, &left, &top);
  int width, height;

  if (!gsk_path_get_bounds (zone->path, &bounds))
    return;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT (
      (float) (left + scale * (double) (bounds.origin.x + bounds.size.width / 2) - width / 2.0),
      (float) (top + scale * (double) (bounds.origin.y + bounds.size.height / 2) - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw (StrideBodyDrawing *self, const StrideCanvas *canvas, GtkSnapshot *snapshot, int selected)
{
  const StridePalette *palette = &canvas->palette;
  double left, top, scale;

  if (self->width <= 0)
    return;

  scale = get_scale (self, canvas->width, canvas->height, &left, &top);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) left, (float) top));
  gtk_snapshot_scale (snapshot, (float) scale, (float) scale);
  if (self->outline)
    gtk_snapshot_append_fill (snapshot, self->outline, GSK_FILL_RULE_WINDING, &palette->faint);

  for (guint i = 0; i < self->zones->len; i++) {
    const Zone *zone = &g_array_index (self->zones, Zone, i);
    gboolean chosen = (int) i == selected;
    g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) ((chosen ? 3 : 1) / scale));
    GdkRGBA fill = stride_rgba_with_alpha (&palette->accent,
                                           zone->level > 0 ? 0.15 + 0.075 * zone->level : 0.04);

    gtk_snapshot_append_fill (snapshot, zone->path, GSK_FILL_RULE_WINDING, &fill);
    gtk_snapshot_append_stroke (snapshot, zone->path, stroke,
                                chosen ? &palette->text : &palette->dim);
  }
  gtk_snapshot_restore (snapshot);

  /* The number as well as the colour. */
  for (guint i = 0; i < self->zones->len; i++) {
    const Zone *zone = &g_array_index (self->zones, Zone, i);
    const GdkRGBA on_dark = { 1, 1, 1, 1 };

    if (zone->level > 0)
      draw_number (self, canvas, snapshot, zone,
                   zone->level > 5 && !palette->dark ? &on_dark : &palette->text);
  }
}

static void
stride_body_drawing_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideBodyDrawing *self = STRIDE_BODY_DRAWING (widget);
  StrideCanvas canvas;

  stride_canvas_init_for_widget (&canvas, widget);
  draw (self, &canvas, snapshot, self->selected);
}

void
stride_body_drawing_print (StrideBodyDrawing *self,
                           cairo_t *cr,
                           PangoContext *pango,
                           double width,
                           double height)
{
  GtkSnapshot *snapshot;
  StrideCanvas canvas;

  g_return_if_fail (STRIDE_IS_BODY_DRAWING (self));
  g_return_if_fail (cr != NULL);

  snapshot = gtk_snapshot_new ();
  stride_canvas_init_for_paper (&canvas, pango, width, height);
  draw (self, &canvas, snapshot, -1);
  stride_canvas_print (snapshot, cr);
}

static GtkSizeRequestMode
stride_body_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
stride_body_drawing_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  StrideBodyDrawing *self = STRIDE_BODY_DRAWING (widget);
  double ratio = self->width > 0 ? self->height / self->width : 1;
  double size = orientation == GTK_ORIENTATION_HORIZONTAL ? 1 : ratio;

  *minimum = (int) (NATURAL_WIDTH * 0.6 * size);
  *natural = (int) (NATURAL_WIDTH * size);
  *minimum_baseline = *natural_baseline = -1;
}

static void
stride_body_drawing_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (stride_body_drawing_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
on_pressed (GtkGestureClick *gesture, int n, double x, double y, StrideBodyDrawing *self)
{
  int zone = stride_body_drawing_find (self, x, y);

  if (zone >= 0)
    g_signal_emit (self, signals[SIGNAL_PICKED], 0, (guint) zone);
}

int
stride_body_drawing_find (StrideBodyDrawing *self, double x, double y)
{
  double left, top, scale;

  g_return_val_if_fail (STRIDE_IS_BODY_DRAWING (self), -1);

  if (self->width <= 0)
    return -1;

  scale = get_scale (self, gtk_widget_get_width (GTK_WIDGET (self)),
                     gtk_widget_get_height (GTK_WIDGET (self)), &left, &top);
  for (guint i = 0; i < self->zones->len; i++) {
    const Zone *zone = &g_array_index (self->zones, Zone, i);

    if (gsk_path_in_fill (zone->path,
                          &GRAPHENE_POINT_INIT ((float) ((x - left) / scale),
                                                (float) ((y - top) / scale)),
                          GSK_FILL_RULE_WINDING))
      return (int) i;
  }

  return -1;
}

void
stride_body_drawing_set_zones (StrideBodyDrawing *self,
                               double width,
                               double height,
                               const char *outline,
                               const StrideBodyZone *zones,
                               guint n_zones)
{
  g_return_if_fail (STRIDE_IS_BODY_DRAWING (self));

  self->width = width;
  self->height = height;
  self->selected = -1;
  g_clear_pointer (&self->outline, gsk_path_unref);
  if (outline)
    self->outline = gsk_path_parse (outline);
  g_array_set_size (self->zones, 0);
  for (guint i = 0; i < n_zones; i++) {
    Zone zone = { gsk_path_parse (zones[i].path), 0 };

    g_return_if_fail (zone.path != NULL);
    g_array_append_val (self->zones, zone);
  }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
stride_body_drawing_set_level (StrideBodyDrawing *self, guint zone, int level)
{
  g_return_if_fail (STRIDE_IS_BODY_DRAWING (self));
  g_return_if_fail (zone < self->zones->len);

  g_array_index (self->zones, Zone, zone).level = level;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stride_body_drawing_set_selected (StrideBodyDrawing *self, int zone)
{
  g_return_if_fail (STRIDE_IS_BODY_DRAWING (self));

  self->selected = zone;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
stride_body_drawing_finalize (GObject *object)
{
  StrideBodyDrawing *self = STRIDE_BODY_DRAWING (object);

  g_clear_pointer (&self->outline, gsk_path_unref);
  g_clear_pointer (&self->zones, g_array_unref);

  G_OBJECT_CLASS (stride_body_drawing_parent_class)->finalize (object);
}

static void
stride_body_drawing_class_init (StrideBodyDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stride_body_drawing_finalize;
  widget_class->snapshot = stride_body_drawing_snapshot;
  widget_class->get_request_mode = stride_body_drawing_get_request_mode;
  widget_class->measure = stride_body_drawing_measure;
  widget_class->css_changed = stride_body_drawing_css_changed;

  signals[SIGNAL_PICKED] = g_signal_new ("picked", STRIDE_TYPE_BODY_DRAWING, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "bodydrawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stride_body_drawing_init (StrideBodyDrawing *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->zones = g_array_new (FALSE, FALSE, sizeof (Zone));
  g_array_set_clear_func (self->zones, clear_zone);
  self->selected = -1;
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
stride_body_drawing_new (void)
{
  return g_object_new (STRIDE_TYPE_BODY_DRAWING, NULL);
}
