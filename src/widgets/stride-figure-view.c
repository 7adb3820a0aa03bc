/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-view.h"

#include <math.h>

#include "stride-figure-cache-private.h"
#include "stride-figure-controls.h"
#include "stride-figure-film.h"
#include "stride-figure-style.h"
#include "stride-palette.h"

#define NATURAL_WIDTH 320
#define NATURAL_HEIGHT 240
#define SLOWEST 0.1
#define FASTEST 4.0

struct _StrideFigureView {
  GtkWidget parent_instance;

  StrideFigureCache *cache; /* (owned) (nullable) */
  StrideFigureFilm *film;   /* (owned) (nullable): keyframes and props */
  gboolean mirrored, loop, playing;
  gboolean picture; /* of one keyframe, which needs no number */
  double time, speed;
  guint described; /* the keyframe the description tells + 1 */

  guint tick;       /* 0 unless it moves */
  gint64 last_tick; /* frame time, 0 at the first */

  GskRenderNode *node; /* (owned) (nullable): the picture as long as nothing changes */
  int node_width, node_height;
};

typedef enum {
  PROP_TIME = 1,
  PROP_SPEED,
  PROP_PLAYING,
  PROP_INTERACTIVE,
} StrideFigureViewProperty;

static GParamSpec *properties[PROP_INTERACTIVE + 1];

G_DEFINE_FINAL_TYPE (StrideFigureView, stride_figure_view, GTK_TYPE_WIDGET)

static void
redraw (StrideFigureView *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
has_motion (StrideFigureView *self)
{
  gboolean animations;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animations,
                NULL);

  return animations;
}

static void
update_description (StrideFigureView *self)
{
  g_autofree char *text = NULL;
  guint index;

  if (!self->film) {
    self->described = 0;
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    return;
  }

  index = stride_figure_film_find (self->film, self->time, self->loop);
  if (self->described == index + 1)
    return;

  self->described = index + 1;
  text = stride_figure_film_describe (self->film, index, self->mirrored);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
set_time (StrideFigureView *self, double seconds)
{
  if (fabs (seconds - self->time) < 1e-9)
    return;

  self->time = seconds;
  update_description (self);
  redraw (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIME]);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double passed = self->last_tick ? (double) (now - self->last_tick) / G_USEC_PER_SEC : 0;

  self->last_tick = now;
  /* After a gap the movement goes on where it was. */
  set_time (self, self->time + MIN (passed, 0.25) * self->speed);

  return G_SOURCE_CONTINUE;
}

static void
update_tick (StrideFigureView *self)
{
  gboolean moves = self->playing && self->film && gtk_widget_get_mapped (GTK_WIDGET (self));

  if (moves && !self->tick) {
    self->last_tick = 0;
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
  } else if (!moves && self->tick) {
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
    self->tick = 0;
  }
}

static void
set_playing (StrideFigureView *self, gboolean playing)
{
  if (self->playing == playing)
    return;

  self->playing = playing;
  if (playing)
    self->picture = FALSE;
  update_tick (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

/* (transfer full) (nullable) */
static GskRenderNode *
make_picture (StrideFigureView *self)
{
  GtkSnapshot *snapshot;
  StrideFigureStyle style;
  StrideFigureShot shot = {
    .time = self->time,
    .loop = self->loop,
    .mirrored = self->mirrored,
    .still = !self->picture && !has_motion (self),
    .width = gtk_widget_get_width (GTK_WIDGET (self)),
    .height = gtk_widget_get_height (GTK_WIDGET (self)),
    .text = gtk_widget_get_pango_context (GTK_WIDGET (self)),
  };

  stride_figure_style_init (&style, GTK_WIDGET (self));
  self->node_width = shot.width;
  self->node_height = shot.height;
  if (self->cache && self->picture)
    return stride_figure_cache_dup_picture (self->cache, self->film, &shot, &style);

  snapshot = gtk_snapshot_new ();
  stride_figure_film_draw (self->film, &shot, &style, snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

static void
stride_figure_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (widget);

  if (!self->film)
    return;

  if (self->node_width != gtk_widget_get_width (widget) ||
      self->node_height != gtk_widget_get_height (widget))
    g_clear_pointer (&self->node, gsk_render_node_unref);
  if (!self->node)
    self->node = make_picture (self);

  if (self->node)
    gtk_snapshot_append_node (snapshot, self->node);
  stride_palette_draw_focus (widget, snapshot);
}

static void
stride_figure_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = 24;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
  *minimum_baseline = *natural_baseline = -1;
}

static void
stride_figure_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (stride_figure_view_parent_class)->css_changed (widget, change);
  redraw (STRIDE_FIGURE_VIEW (widget));
}

static void
stride_figure_view_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_figure_view_parent_class)->root (widget);
  /* The skin tone is a class of the window. */
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::css-classes", G_CALLBACK (redraw),
                           widget, G_CONNECT_SWAPPED);
}

static void
stride_figure_view_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), redraw, widget);
  GTK_WIDGET_CLASS (stride_figure_view_parent_class)->unroot (widget);
}

static void
stride_figure_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_figure_view_parent_class)->map (widget);
  update_tick (STRIDE_FIGURE_VIEW (widget));
}

static void
stride_figure_view_unmap (GtkWidget *widget)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (widget);

  GTK_WIDGET_CLASS (stride_figure_view_parent_class)->unmap (widget);
  update_tick (self);
}

void
stride_figure_view_set_cache (StrideFigureView *self, StrideFigureCache *cache)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));
  g_return_if_fail (cache == NULL || STRIDE_IS_FIGURE_CACHE (cache));
  g_return_if_fail (self->film == NULL);

  g_set_object (&self->cache, cache);
}

void
stride_figure_view_set_keyframes (StrideFigureView *self,
                                  const StrideKeyframe *frames,
                                  guint n,
                                  const StrideProp *props,
                                  guint n_props)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));
  g_return_if_fail (frames != NULL || n == 0);
  g_return_if_fail (props != NULL || n_props == 0);

  g_clear_pointer (&self->film, stride_figure_film_unref);
  if (n > 0)
    self->film = self->cache ? stride_figure_cache_dup_film (self->cache, frames, n, props, n_props)
                             : stride_figure_film_new (frames, n, props, n_props);
  self->described = 0;
  set_time (self, 0);
  update_description (self);
  update_tick (self);
  redraw (self);
}

void
stride_figure_view_set_mirrored (StrideFigureView *self, gboolean mirrored)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  if (self->mirrored == !!mirrored)
    return;

  self->mirrored = !!mirrored;
  self->described = 0;
  update_description (self);
  redraw (self);
}

void
stride_figure_view_set_loop (StrideFigureView *self, gboolean loop)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  if (self->loop == !!loop)
    return;

  self->loop = !!loop;
  update_description (self);
  redraw (self);
}

gboolean
stride_figure_view_get_loop (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), FALSE);

  return self->loop;
}

void
stride_figure_view_set_time (StrideFigureView *self, double seconds)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));
  g_return_if_fail (isfinite (seconds));

  set_time (self, MAX (seconds, 0));
}

double
stride_figure_view_get_time (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), 0);

  return self->time;
}

double
stride_figure_view_get_period (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), 0);

  return self->film ? stride_figure_film_get_period (self->film, self->loop) : 0;
}

void
stride_figure_view_play (StrideFigureView *self)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  set_playing (self, TRUE);
}

void
stride_figure_view_pause (StrideFigureView *self)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  set_playing (self, FALSE);
}

gboolean
stride_figure_view_get_playing (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), FALSE);

  return self->playing;
}

void
stride_figure_view_set_speed (StrideFigureView *self, double speed)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));
  g_return_if_fail (isfinite (speed));

  speed = CLAMP (speed, SLOWEST, FASTEST);
  if (fabs (speed - self->speed) < 1e-9)
    return;

  self->speed = speed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPEED]);
}

double
stride_figure_view_get_speed (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), 1);

  return self->speed;
}

void
stride_figure_view_set_still (StrideFigureView *self, int index)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  set_playing (self, FALSE);
  self->picture = TRUE;
  if (self->film)
    set_time (self, stride_figure_film_get_time (self->film, index));
}

void
stride_figure_view_set_label (StrideFigureView *self, const char *label)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label ? label : "", -1);
}

static void
stride_figure_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (object);

  switch ((StrideFigureViewProperty) id) {
  case PROP_TIME:
    stride_figure_view_set_time (self, g_value_get_double (value));
    break;
  case PROP_SPEED:
    stride_figure_view_set_speed (self, g_value_get_double (value));
    break;
  case PROP_PLAYING:
    set_playing (self, g_value_get_boolean (value));
    break;
  case PROP_INTERACTIVE:
    stride_figure_view_set_interactive (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_figure_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (object);

  switch ((StrideFigureViewProperty) id) {
  case PROP_TIME:
    g_value_set_double (value, self->time);
    break;
  case PROP_SPEED:
    g_value_set_double (value, self->speed);
    break;
  case PROP_PLAYING:
    g_value_set_boolean (value, self->playing);
    break;
  case PROP_INTERACTIVE:
    g_value_set_boolean (value, stride_figure_view_get_interactive (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_figure_view_finalize (GObject *object)
{
  StrideFigureView *self = STRIDE_FIGURE_VIEW (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->film, stride_figure_film_unref);
  g_clear_object (&self->cache);

  G_OBJECT_CLASS (stride_figure_view_parent_class)->finalize (object);
}

static void
stride_figure_view_class_init (StrideFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->set_property = stride_figure_view_set_property;
  object_class->get_property = stride_figure_view_get_property;
  object_class->finalize = stride_figure_view_finalize;
  widget_class->snapshot = stride_figure_view_snapshot;
  widget_class->measure = stride_figure_view_measure;
  widget_class->css_changed = stride_figure_view_css_changed;
  widget_class->root = stride_figure_view_root;
  widget_class->unroot = stride_figure_view_unroot;
  widget_class->map = stride_figure_view_map;
  widget_class->unmap = stride_figure_view_unmap;

  properties[PROP_TIME] = g_param_spec_double ("time", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_SPEED] = g_param_spec_double ("speed", NULL, NULL, SLOWEST, FASTEST, 1, flags);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  properties[PROP_INTERACTIVE] = g_param_spec_boolean ("interactive", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "figureview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stride_figure_view_init (StrideFigureView *self)
{
  self->speed = 1;
  self->loop = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  stride_figure_view_add_controls (self);
}

GtkWidget *
stride_figure_view_new (void)
{
  return g_object_new (STRIDE_TYPE_FIGURE_VIEW, NULL);
}
