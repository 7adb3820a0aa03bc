/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-chart-private.h"
#include "stride-palette.h"

#define SMALLEST_WIDTH 160
#define SMALLEST_HEIGHT 120
#define NATURAL_WIDTH 380
#define NATURAL_HEIGHT 220
#define MOTION_MS 250

struct _StrideChart {
  GtkWidget parent_instance;

  StrideChartData data;
  char *label; /* (owned) (nullable) */

  StrideChartData before; /* values that those of `data` come from; empty: from nowhere */
  gboolean changed;       /* since the last picture */
  AdwAnimation *motion;   /* (owned): 0 … 1 */
};

typedef enum {
  PROP_SELECTED = 1,
  PROP_LABEL,
} StrideChartProperty;

static GParamSpec *properties[PROP_LABEL + 1];

static void stride_chart_range_init (GtkAccessibleRangeInterface *range);

/* Without a range, what the value says would not reach screen readers. */
G_DEFINE_FINAL_TYPE_WITH_CODE (StrideChart,
                               stride_chart,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      stride_chart_range_init))

/* Places are counted from 1, as nothing selected is a value, too. */
static void
update_accessible (StrideChart *self)
{
  const char *text = stride_chart_data_get_text (&self->data);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->data.n_places,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->data.selected + 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text ? text : _ ("Nothing selected"), -1);
}

static gboolean
stride_chart_set_current_value (GtkAccessibleRange *range, double value)
{
  StrideChart *self = STRIDE_CHART (range);

  stride_chart_set_selected (self, (int) CLAMP (value, 0, self->data.n_places) - 1);

  return TRUE;
}

static void
stride_chart_range_init (GtkAccessibleRangeInterface *range)
{
  range->set_current_value = stride_chart_set_current_value;
}

static void
update (StrideChart *self)
{
  StrideChartData *data = &self->data;

  stride_chart_data_count_places (data);
  if (data->selected >= (int) data->n_places)
    stride_chart_set_selected (self, -1);

  gtk_widget_set_focusable (GTK_WIDGET (self), data->n_places > 0);
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
finish_motion (StrideChart *self)
{
  if (adw_animation_get_state (self->motion) == ADW_ANIMATION_PLAYING)
    adw_animation_skip (self->motion);
  stride_chart_data_clear_values (&self->before);
}

/* All changes of this frame are in; the same values again are none. Without animations it is over at once. */
static gboolean
start_motion (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  StrideChart *self = STRIDE_CHART (widget);

  self->changed = FALSE;
  if (!stride_chart_data_has_same_values (&self->data, &self->before))
    adw_animation_play (self->motion);

  return G_SOURCE_REMOVE;
}

static void
stride_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideChart *self = STRIDE_CHART (widget);
  StrideCanvas canvas;

  stride_canvas_init_for_widget (&canvas, widget);
  if (adw_animation_get_state (self->motion) == ADW_ANIMATION_PLAYING)
    stride_chart_draw_moving (&canvas, &self->data, &self->before,
                              adw_animation_get_value (self->motion), snapshot);
  else
    stride_chart_draw (&canvas, &self->data, snapshot);
  stride_palette_draw_focus (widget, snapshot);
}

static void
stride_chart_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = across ? SMALLEST_WIDTH : SMALLEST_HEIGHT;
  *natural = across ? NATURAL_WIDTH : NATURAL_HEIGHT;
  *minimum_baseline = *natural_baseline = -1;
}

static void
stride_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (stride_chart_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, StrideChart *self)
{
  int place = stride_chart_find_place (GTK_WIDGET (self), &self->data, x);

  if (place >= 0)
    stride_chart_set_selected (self, place);
}

static void
on_leave (GtkEventControllerMotion *controller, StrideChart *self)
{
  /* Who came by keyboard keeps the place. */
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    stride_chart_set_selected (self, -1);
}

static void
on_pressed (GtkGestureClick *gesture, int n, double x, double y, StrideChart *self)
{
  int place = stride_chart_find_place (GTK_WIDGET (self), &self->data, x);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (place >= 0)
    stride_chart_set_selected (self, place);
}

static gboolean
on_key (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType modifiers,
        StrideChart *self)
{
  int place = self->data.selected;

  if (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK) ||
      !stride_chart_follow_key (key, (int) self->data.n_places - 1, &place))
    return FALSE;

  stride_chart_set_selected (self, place);

  return TRUE;
}

void
stride_chart_clear (StrideChart *self)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  /* The first of several changes in a row: from here the values will move to where they come to be. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !self->changed) {
    finish_motion (self);
    stride_chart_data_copy_values (&self->data, &self->before);
    self->changed = TRUE;
    gtk_widget_add_tick_callback (GTK_WIDGET (self), start_motion, NULL, NULL);
  }
  stride_chart_data_clear_values (&self->data);
  update (self);
}

void
stride_chart_add_series (StrideChart *self,
                         StrideChartKind kind,
                         const double *values,
                         guint n,
                         const char *name)
{
  StrideChartSeries *series;

  g_return_if_fail (STRIDE_IS_CHART (self));
  g_return_if_fail (values != NULL || n == 0);
  g_return_if_fail (self->data.n_series < STRIDE_CHART_MAX_SERIES);

  series = &self->data.series[self->data.n_series++];
  series->kind = kind;
  series->values = g_memdup2 (values, n * sizeof *values);
  series->n = n;
  series->name = g_strdup (name);
  update (self);
}

void
stride_chart_set_series (StrideChart *self, StrideChartKind kind, const double *values, guint n)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  stride_chart_clear (self);
  stride_chart_add_series (self, kind, values, n, NULL);
}

void
stride_chart_set_band (StrideChart *self,
                       const double *low,
                       const double *high,
                       guint n,
                       const char *name)
{
  g_return_if_fail (STRIDE_IS_CHART (self));
  g_return_if_fail ((low != NULL && high != NULL) || n == 0);

  stride_chart_data_clear_band (&self->data);
  self->data.band_low = g_memdup2 (low, n * sizeof *low);
  self->data.band_high = g_memdup2 (high, n * sizeof *high);
  self->data.band_name = g_strdup (name);
  self->data.n_band = n;
  update (self);
}

void
stride_chart_set_x_labels (StrideChart *self, const char *const *labels)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  g_strfreev (self->data.labels);
  self->data.labels = g_strdupv ((char **) labels);
  update (self);
}

void
stride_chart_set_value_texts (StrideChart *self, const char *const *texts)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  g_strfreev (self->data.texts);
  self->data.texts = g_strdupv ((char **) texts);
  update (self);
}

void
stride_chart_set_y_range (StrideChart *self, double low, double high)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  self->data.low = low;
  self->data.high = high;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stride_chart_set_whole (StrideChart *self, gboolean whole)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  self->data.whole = whole;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stride_chart_set_y_title (StrideChart *self, const char *title)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  if (g_set_str (&self->data.y_title, title))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stride_chart_set_empty_text (StrideChart *self, const char *text)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  if (g_set_str (&self->data.empty_text, text))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stride_chart_set_label (StrideChart *self, const char *label)
{
  g_return_if_fail (STRIDE_IS_CHART (self));

  if (!g_set_str (&self->label, label))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label ? label : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

void
stride_chart_set_selected (StrideChart *self, int index)
{
  g_return_if_fail (STRIDE_IS_CHART (self));
  g_return_if_fail (index >= -1);

  if (index >= (int) self->data.n_places)
    index = -1;
  if (index == self->data.selected)
    return;

  self->data.selected = index;
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

int
stride_chart_get_selected (StrideChart *self)
{
  g_return_val_if_fail (STRIDE_IS_CHART (self), -1);

  return self->data.selected;
}

guint
stride_chart_get_n_places (StrideChart *self)
{
  g_return_val_if_fail (STRIDE_IS_CHART (self), 0);

  return self->data.n_places;
}

void
stride_chart_print (StrideChart *self,
                    cairo_t *cr,
                    PangoContext *pango,
                    double width,
                    double height)
{
  StrideChartData data;

  g_return_if_fail (STRIDE_IS_CHART (self));
  g_return_if_fail (cr != NULL);

  data = self->data;
  data.selected = -1;
  stride_chart_draw_on_paper (&data, cr, pango, width, height);
}

static void
stride_chart_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideChart *self = STRIDE_CHART (object);

  switch ((StrideChartProperty) id) {
  case PROP_SELECTED:
    stride_chart_set_selected (self, g_value_get_int (value));
    break;
  case PROP_LABEL:
    stride_chart_set_label (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideChart *self = STRIDE_CHART (object);

  switch ((StrideChartProperty) id) {
  case PROP_SELECTED:
    g_value_set_int (value, self->data.selected);
    break;
  case PROP_LABEL:
    g_value_set_string (value, self->label);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_chart_dispose (GObject *object)
{
  StrideChart *self = STRIDE_CHART (object);

  if (self->motion)
    adw_animation_reset (self->motion);
  g_clear_object (&self->motion);

  G_OBJECT_CLASS (stride_chart_parent_class)->dispose (object);
}

static void
stride_chart_finalize (GObject *object)
{
  StrideChart *self = STRIDE_CHART (object);

  stride_chart_data_clear_values (&self->data);
  stride_chart_data_clear_values (&self->before);
  g_clear_pointer (&self->data.labels, g_strfreev);
  g_clear_pointer (&self->data.texts, g_strfreev);
  g_clear_pointer (&self->data.y_title, g_free);
  g_clear_pointer (&self->data.empty_text, g_free);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (stride_chart_parent_class)->finalize (object);
}

static void
stride_chart_class_init (StrideChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->set_property = stride_chart_set_property;
  object_class->get_property = stride_chart_get_property;
  object_class->dispose = stride_chart_dispose;
  object_class->finalize = stride_chart_finalize;
  widget_class->snapshot = stride_chart_snapshot;
  widget_class->measure = stride_chart_measure;
  widget_class->css_changed = stride_chart_css_changed;

  properties[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, -1, G_MAXINT, -1, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
on_motion_frame (double value, StrideChart *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
stride_chart_init (StrideChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->motion = adw_timed_animation_new (
    GTK_WIDGET (self), 0, 1, MOTION_MS,
    adw_callback_animation_target_new ((AdwAnimationTargetFunc) on_motion_frame, self, NULL));
  self->data.low = self->data.high = NAN;
  self->data.selected = -1;

  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _ ("The arrow keys read one place after the other, Page Up and "
                                     "Page Down go further."),
                                  -1);
  update_accessible (self);
}

GtkWidget *
stride_chart_new (void)
{
  return g_object_new (STRIDE_TYPE_CHART, NULL);
}
