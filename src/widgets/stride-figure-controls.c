/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-controls.h"

#include <math.h>

#define SCRUB_STEPS 24
#define DRAG_STARTS 8 /* pixels */

typedef struct {
  StrideFigureView *view; /* (unowned): it owns the gesture that owns this */
  double start;
} Drag;

/* By hand: to another moment of the repetition, and no further by itself. */
static void
scrub (StrideFigureView *view, double seconds)
{
  double period = stride_figure_view_get_period (view);

  if (period <= 0)
    return;

  stride_figure_view_pause (view);
  if (stride_figure_view_get_loop (view))
    seconds -= period * floor (seconds / period);
  stride_figure_view_set_time (view, CLAMP (seconds, 0, period));
}

static void
play_or_pause (StrideFigureView *view)
{
  if (stride_figure_view_get_playing (view))
    stride_figure_view_pause (view);
  else
    stride_figure_view_play (view);
}

static gboolean
on_key (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType modifiers,
        StrideFigureView *view)
{
  double time = stride_figure_view_get_time (view);
  double step = stride_figure_view_get_period (view) / SCRUB_STEPS;
  double speed = stride_figure_view_get_speed (view);

  if (!stride_figure_view_get_interactive (view) ||
      modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;

  switch (key) {
  case GDK_KEY_space:
  case GDK_KEY_KP_Space:
    play_or_pause (view);
    return TRUE;
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    scrub (view, time - step);
    return TRUE;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    scrub (view, time + step);
    return TRUE;
  case GDK_KEY_Home:
    scrub (view, 0);
    return TRUE;
  case GDK_KEY_minus:
  case GDK_KEY_KP_Subtract:
    stride_figure_view_set_speed (view, speed / 2);
    return TRUE;
  case GDK_KEY_plus:
  case GDK_KEY_equal:
  case GDK_KEY_KP_Add:
    stride_figure_view_set_speed (view, speed * 2);
    return TRUE;
  default:
    return FALSE;
  }
}

static void
on_drag_begin (GtkGestureDrag *gesture, double x, double y, Drag *drag)
{
  if (stride_figure_view_get_interactive (drag->view))
    drag->start = stride_figure_view_get_time (drag->view);
  else
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

/* The width of the view is one repetition. */
static void
on_drag_update (GtkGestureDrag *gesture, double x, double y, Drag *drag)
{
  int width = gtk_widget_get_width (GTK_WIDGET (drag->view));

  if (fabs (x) < DRAG_STARTS || width <= 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  scrub (drag->view, drag->start + x / width * stride_figure_view_get_period (drag->view));
}

static void
free_drag (gpointer drag, GClosure *closure)
{
  g_free (drag);
}

/* Who can focus it can move it. */
void
stride_figure_view_set_interactive (StrideFigureView *self, gboolean interactive)
{
  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (self));

  if (stride_figure_view_get_interactive (self) == !!interactive)
    return;

  gtk_widget_set_focusable (GTK_WIDGET (self), interactive);
  if (interactive)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                    "Space Left Right Home Minus Plus", -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS);
  g_object_notify (G_OBJECT (self), "interactive");
}

gboolean
stride_figure_view_get_interactive (StrideFigureView *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_VIEW (self), FALSE);

  return gtk_widget_get_focusable (GTK_WIDGET (self));
}

void
stride_figure_view_add_controls (StrideFigureView *view)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *gesture = gtk_gesture_drag_new ();
  Drag *drag = g_new0 (Drag, 1);

  g_return_if_fail (STRIDE_IS_FIGURE_VIEW (view));

  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), view);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);

  drag->view = view;
  g_signal_connect (gesture, "drag-begin", G_CALLBACK (on_drag_begin), drag);
  g_signal_connect_data (gesture, "drag-update", G_CALLBACK (on_drag_update), drag, free_drag, 0);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (gesture));
}
