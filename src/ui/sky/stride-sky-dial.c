/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-dial.h"

#include <math.h>

#include "stride-palette.h"
#include "stride-sky-text.h"

#define DEGREE (G_PI / 180.0)
#define SMALLEST 240
/* Natural size, in lines of text: larger letters need a larger ring. */
#define NATURAL_LINES 22
/* Parts of the radius. */
#define RING_INNER 0.86
#define LANE_OUTER 0.75
#define LANE_STEP 0.125
#define N_LANES 3
#define SPREAD 0.41
#define MOON 0.30
#define MARK 0.05
/* A name may lean over the ends of its part a little. */
#define NAME_ROOM 1.25
/* Times the size of letters, where a line is no higher than that part of the radius; a line is higher than what
 * is drawn in it. */
#define NAME 0.8
#define NAME_LINE 0.12
#define SYMBOL 1.25
#define SYMBOL_LINE 0.175
/* So many degrees two bodies of a lane need between them. */
#define ROOM 13.0
/* Keys. */
#define DAYS_A_MONTH 30

struct _StrideSkyDial {
  GtkWidget parent_instance;

  StrideSkyDialData data;
  gboolean filled;
  int day; /* since 1970 */
};

static void stride_sky_dial_range_init (GtkAccessibleRangeInterface *range);

/* Without a range, what the value says would not reach screen readers. */
G_DEFINE_FINAL_TYPE_WITH_CODE (StrideSkyDial,
                               stride_sky_dial,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      stride_sky_dial_range_init))

static guint step_signal;

typedef struct {
  StrideSkyDial *self;
  GtkSnapshot *snapshot;
  StridePalette palette;
  double radius;
} Drawing;

/* --- geometry ------------------------------------------------------------------------------------ */

void
stride_sky_dial_locate (double longitude, gboolean southern, double *x, double *y)
{
  g_return_if_fail (x && y);

  /* The beginning of the signs on the left, from there east: downwards, and up again on the right. */
  *x = -cos (longitude * DEGREE) * (southern ? -1 : 1);
  *y = sin (longitude * DEGREE);
}

GskPath *
stride_sky_dial_make_moon (double elongation, gboolean southern, double radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  gboolean waxing = elongation < 180;
  /* Waxing it is lit on the right, in the north. */
  double side = waxing != southern ? 1 : -1;
  double bulge = cos (elongation * DEGREE);
  float r = (float) radius;

  gsk_path_builder_move_to (builder, 0, -r);
  gsk_path_builder_svg_arc_to (builder, r, r, 0, FALSE, side > 0, 0, r);
  /* The border of light is half an ellipse: towards the lit side as a crescent, away when gibbous. */
  gsk_path_builder_svg_arc_to (builder, (float) MAX (fabs (bulge) * radius, 0.001), r, 0, FALSE,
                               (bulge > 0) != (side > 0), 0, -r);
  gsk_path_builder_close (builder);

  return gsk_path_builder_to_path (builder);
}

void
stride_sky_dial_lay_out (const double *longitudes, guint n, guint *lanes)
{
  g_return_if_fail (longitudes && lanes);

  for (guint i = 0; i < n; i++) {
    gboolean taken[N_LANES] = { FALSE };

    for (guint k = 0; k < i; k++) {
      if (fabs (remainder (longitudes[i] - longitudes[k], 360)) < ROOM)
        taken[lanes[k]] = TRUE;
    }
    lanes[i] = 0;
    while (lanes[i] < N_LANES - 1 && taken[lanes[i]])
      lanes[i]++;
  }
}

/* --- drawing ------------------------------------------------------------------------------------- */

static graphene_point_t
point_at (const Drawing *drawing, double longitude, double part)
{
  double x, y;

  stride_sky_dial_locate (longitude, drawing->self->data.southern, &x, &y);

  return GRAPHENE_POINT_INIT ((float) (x * part * drawing->radius),
                              (float) (y * part * drawing->radius));
}

static void
stroke (const Drawing *drawing, GskPathBuilder *builder, double width, const GdkRGBA *colour)
{
  g_autoptr (GskPath) path = gsk_path_builder_to_path (builder);
  g_autoptr (GskStroke) pen = gsk_stroke_new ((float) width);

  gsk_stroke_set_line_cap (pen, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (drawing->snapshot, path, pen, colour);
}

static void
draw_circle (const Drawing *drawing, double part, double width, const GdkRGBA *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (0, 0),
                               (float) (part * drawing->radius));
  stroke (drawing, builder, width, colour);
}

/* In the middle of the point, unless it is wider than @room; @scale: of the font. */
static void
draw_text (const Drawing *drawing,
           const char *text,
           const graphene_point_t *at,
           double scale,
           double room,
           const GdkRGBA *colour)
{
  GtkWidget *widget = GTK_WIDGET (drawing->self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();
  int width, height;

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > room)
    return;

  gtk_snapshot_save (drawing->snapshot);
  gtk_snapshot_translate (drawing->snapshot, &GRAPHENE_POINT_INIT (at->x - (float) width / 2,
                                                                   at->y - (float) height / 2));
  gtk_snapshot_append_layout (drawing->snapshot, layout, colour);
  gtk_snapshot_restore (drawing->snapshot);
}

/* @wanted times the size of letters, or as much less as lines of that part of the radius take. */
static double
get_scale (const Drawing *drawing, double wanted, double part)
{
  GtkWidget *widget = GTK_WIDGET (drawing->self);
  g_autoptr (PangoLayout) line = gtk_widget_create_pango_layout (widget, "☉");
  int height;

  pango_layout_get_pixel_size (line, NULL, &height);

  return MIN (wanted, part * drawing->radius / MAX (height, 1));
}

static void
draw_parts (const Drawing *drawing)
{
  const StrideSkyPart *parts = drawing->self->data.parts;
  const double scale = get_scale (drawing, NAME, NAME_LINE);

  for (guint i = 0; i < STRIDE_SKY_N_PARTS; i++) {
    double end = parts[(i + 1) % STRIDE_SKY_N_PARTS].from;
    double length = fmod (end - parts[i].from + 360, 360);
    double middle = parts[i].from + length / 2;
    double room = length * DEGREE * drawing->radius * NAME_ROOM;
    graphene_point_t inner = point_at (drawing, parts[i].from, RING_INNER);
    graphene_point_t outer = point_at (drawing, parts[i].from, 1);
    graphene_point_t name = point_at (drawing, middle, (1 + RING_INNER) / 2);
    g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

    gsk_path_builder_move_to (builder, inner.x, inner.y);
    gsk_path_builder_line_to (builder, outer.x, outer.y);
    stroke (drawing, builder, 1, &drawing->palette.dim);
    draw_text (drawing, parts[i].constellation, &name, scale, room, &drawing->palette.dim);
  }
}

/* The arc that holds all planets, in small straight steps, and its ends. */
static void
draw_spread (const Drawing *drawing)
{
  const StrideSky *sky = &drawing->self->data.sky;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  guint n = 1 + (guint) (sky->spread / 2);

  for (guint i = 0; i <= n; i++) {
    graphene_point_t at = point_at (drawing, sky->spread_from + sky->spread * i / n, SPREAD);

    if (i == 0)
      gsk_path_builder_move_to (builder, at.x, at.y);
    else
      gsk_path_builder_line_to (builder, at.x, at.y);
  }
  stroke (drawing, builder, 4, &drawing->palette.accent);
}

static void
draw_bodies (const Drawing *drawing)
{
  const StrideSky *sky = &drawing->self->data.sky;
  const double size = drawing->radius * 0.062;
  const double scale = get_scale (drawing, SYMBOL, SYMBOL_LINE);
  double longitudes[STRIDE_N_PLANETS + 2];
  guint lanes[STRIDE_N_PLANETS + 2];

  longitudes[0] = sky->sun.longitude;
  longitudes[1] = sky->moon.longitude;
  for (guint i = 0; i < STRIDE_N_PLANETS; i++)
    longitudes[i + 2] = sky->planets[i].longitude;
  stride_sky_dial_lay_out (longitudes, G_N_ELEMENTS (longitudes), lanes);

  for (guint i = 0; i < G_N_ELEMENTS (longitudes); i++) {
    graphene_point_t at = point_at (drawing, longitudes[i], LANE_OUTER - LANE_STEP * lanes[i]);
    graphene_point_t tick = point_at (drawing, longitudes[i], RING_INNER - MARK / 2);
    graphene_point_t ring = point_at (drawing, longitudes[i], RING_INNER);
    g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
    gboolean light = i < 2;

    gsk_path_builder_move_to (builder, ring.x, ring.y);
    gsk_path_builder_line_to (builder, tick.x, tick.y);
    stroke (drawing, builder, 2, light ? &drawing->palette.accent : &drawing->palette.text);
    if (light) {
      g_autoptr (GskPathBuilder) disc = gsk_path_builder_new ();

      gsk_path_builder_add_circle (disc, &at, (float) (size * 1.15));
      stroke (drawing, disc, 1.5, &drawing->palette.accent);
    }
    draw_text (drawing,
               light ? stride_sky_text_light_symbol (i == 1)
                     : stride_sky_text_planet_symbol ((StridePlanet) (i - 2)),
               &at, scale, drawing->radius,
               light ? &drawing->palette.accent : &drawing->palette.text);
  }
}

static void
draw_highest (const Drawing *drawing)
{
  double longitude = drawing->self->data.highest;
  graphene_point_t tip = point_at (drawing, longitude, 1 - MARK * 0.4);
  graphene_point_t left = point_at (drawing, longitude - 2.2, 1 + MARK * 0.9);
  graphene_point_t right = point_at (drawing, longitude + 2.2, 1 + MARK * 0.9);
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, tip.x, tip.y);
  gsk_path_builder_line_to (builder, left.x, left.y);
  gsk_path_builder_line_to (builder, right.x, right.y);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (drawing->snapshot, path, GSK_FILL_RULE_WINDING,
                            &drawing->palette.accent);
}

static void
draw_moon (const Drawing *drawing)
{
  /* Its own colours, by day and night: the dark part is dark, the lit part is light. */
  const GdkRGBA dark = { 0.20f, 0.22f, 0.28f, 1 };
  const GdkRGBA lit = { 0.97f, 0.95f, 0.86f, 1 };
  double radius = drawing->radius * MOON;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) disc = NULL;
  g_autoptr (GskPath) light = stride_sky_dial_make_moon (drawing->self->data.sky.moon.elongation,
                                                         drawing->self->data.southern, radius);

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (0, 0), (float) radius);
  disc = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (drawing->snapshot, disc, GSK_FILL_RULE_WINDING, &dark);
  gtk_snapshot_append_fill (drawing->snapshot, light, GSK_FILL_RULE_WINDING, &lit);
  draw_circle (drawing, MOON, drawing->palette.high_contrast ? 2 : 1, &drawing->palette.dim);
}

static void
stride_sky_dial_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  Drawing drawing = { STRIDE_SKY_DIAL (widget), snapshot };

  if (!drawing.self->filled)
    return;

  stride_palette_init (&drawing.palette, widget);
  /* Room for the mark outside the ring. */
  drawing.radius = MIN (width, height) / 2.0 / (1 + MARK);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) width / 2, (float) height / 2));
  draw_circle (&drawing, 1 - 0.5 / drawing.radius, 1, &drawing.palette.dim);
  draw_circle (&drawing, RING_INNER, 1, &drawing.palette.dim);
  draw_parts (&drawing);
  draw_spread (&drawing);
  draw_bodies (&drawing);
  draw_highest (&drawing);
  draw_moon (&drawing);
  gtk_snapshot_restore (snapshot);

  stride_palette_draw_focus (widget, snapshot);
}

/* --- the widget ---------------------------------------------------------------------------------- */

static int
get_natural_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int line = pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics);

  pango_font_metrics_unref (metrics);

  return MAX (NATURAL_LINES * PANGO_PIXELS (line), SMALLEST);
}

static void
stride_sky_dial_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  int size = get_natural_size (widget);

  /* Square; a page that scrolls gives no more than the smallest height. */
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *minimum = *natural = CLAMP (for_size, SMALLEST, size);
  else {
    *minimum = SMALLEST;
    *natural = size;
  }
  *minimum_baseline = *natural_baseline = -1;
}

static GtkSizeRequestMode
stride_sky_dial_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static gboolean
key_pressed (StrideSkyDial *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int days;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    days = rtl ? 1 : -1;
    break;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    days = rtl ? -1 : 1;
    break;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    days = -DAYS_A_MONTH;
    break;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    days = DAYS_A_MONTH;
    break;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    days = 0;
    break;
  default:
    return GDK_EVENT_PROPAGATE;
  }

  g_signal_emit (self, step_signal, 0, days);

  return GDK_EVENT_STOP;
}

static gboolean
stride_sky_dial_set_current_value (GtkAccessibleRange *range, double value)
{
  StrideSkyDial *self = STRIDE_SKY_DIAL (range);
  int days = (int) CLAMP (value, STRIDE_SKY_FIRST_DAY, STRIDE_SKY_LAST_DAY) - self->day;

  if (days != 0)
    g_signal_emit (self, step_signal, 0, days);

  return TRUE;
}

static void
stride_sky_dial_range_init (GtkAccessibleRangeInterface *range)
{
  range->set_current_value = stride_sky_dial_set_current_value;
}

static void
pressed (StrideSkyDial *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
stride_sky_dial_class_init (StrideSkyDialClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = stride_sky_dial_snapshot;
  widget_class->measure = stride_sky_dial_measure;
  widget_class->get_request_mode = stride_sky_dial_get_request_mode;

  step_signal = g_signal_new ("step", STRIDE_TYPE_SKY_DIAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "sky-dial");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
stride_sky_dial_init (StrideSkyDial *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
stride_sky_dial_set (StrideSkyDial *self, const StrideSkyDialData *data, int day, const char *text)
{
  g_return_if_fail (STRIDE_IS_SKY_DIAL (self));
  g_return_if_fail (data && text);

  self->data = *data;
  self->filled = TRUE;
  self->day = day;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN,
                                  (double) STRIDE_SKY_FIRST_DAY, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  (double) STRIDE_SKY_LAST_DAY, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) day, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
