/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-ui.h"

void
stride_test_ui_init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

void
stride_test_ui_timed_out (gpointer flag)
{
  *(gboolean *) flag = TRUE;
}

void
stride_test_ui_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

GtkWindow *
stride_test_ui_window (GtkWidget *child, int width, int height)
{
  GtkWindow *window = GTK_WINDOW (adw_window_new ());

  gtk_window_set_default_size (window, width, height);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (window);
  stride_test_ui_wait (gtk_widget_get_mapped (child) && gtk_widget_get_width (child) > 0);
  stride_test_ui_settle ();

  return window;
}

void
stride_test_ui_close (GtkWindow *window)
{
  gtk_window_destroy (window);
  stride_test_ui_settle ();
}

static gboolean
shows (GtkWidget *widget, GType type, const char *text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type)) {
    if (!text)
      return TRUE;
    if (GTK_IS_LABEL (widget))
      return g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
    if (GTK_IS_EDITABLE (widget) &&
        g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (widget)), text) == 0)
      return TRUE;
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
         child = gtk_widget_get_next_sibling (child)) {
      if (stride_test_ui_find (child, GTK_TYPE_LABEL, text))
        return TRUE;
    }
  }

  return FALSE;
}

GtkWidget *
stride_test_ui_find (gpointer root, GType type, const char *text)
{
  GtkWidget *widget = GTK_WIDGET (root);

  /* The innermost one wins: a button, not the box that a button sits in. */
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = stride_test_ui_find (child, type, text);

    if (found)
      return found;
  }

  return shows (widget, type, text) ? widget : NULL;
}

GtkWidget *
stride_test_ui_get (gpointer root, GType type, const char *text)
{
  GtkWidget *found = stride_test_ui_find (root, type, text);

  if (!found)
    g_error ("no %s shows “%s”", g_type_name (type), text ? text : "");

  return found;
}

void
stride_test_ui_click (gpointer root, const char *text)
{
  g_signal_emit_by_name (stride_test_ui_get (root, GTK_TYPE_BUTTON, text), "clicked");
  stride_test_ui_settle ();
}

/* GTK has no call to make a key event, so ask the controllers on the way, as an event would. */
static gboolean
ask_controllers (GtkWidget *widget,
                 GtkPropagationPhase phase,
                 guint keyval,
                 GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean taken = FALSE;

    if (gtk_event_controller_get_propagation_phase (controller) != phase)
      continue;
    if (GTK_IS_EVENT_CONTROLLER_KEY (controller)) {
      g_signal_emit_by_name (controller, "key-pressed", keyval, 0, modifiers, &taken);
    } else if (GTK_IS_SHORTCUT_CONTROLLER (controller)) {
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)) && !taken; j++) {
        g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
        GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

        if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
            gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
            gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
          taken = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                gtk_shortcut_get_arguments (shortcut));
      }
    }
    if (taken)
      return TRUE;
  }

  return FALSE;
}

gboolean
stride_test_ui_key (GtkWindow *window, guint keyval, GdkModifierType modifiers)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  gboolean taken = FALSE;

  for (GtkWidget *widget = focus ? focus : GTK_WIDGET (window); widget;
       widget = gtk_widget_get_parent (widget))
    g_ptr_array_add (path, widget);

  for (guint i = path->len; i > 0 && !taken; i--)
    taken = ask_controllers (g_ptr_array_index (path, i - 1), GTK_PHASE_CAPTURE, keyval, modifiers);
  for (guint i = 0; i < path->len && !taken; i++)
    taken = ask_controllers (g_ptr_array_index (path, i), GTK_PHASE_BUBBLE, keyval, modifiers);

  stride_test_ui_settle ();

  return taken;
}

void
stride_test_ui_picture (GtkWidget *widget, const char *name)
{
  const char *folder = g_getenv ("STRIDE_TEST_PICTURES");
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *file = NULL;
  g_autofree char *path = NULL;
  GtkSnapshot *snapshot;
  int width, height;

  if (!folder)
    return;

  /* A widget that waits for its next layout has no picture yet. */
  gtk_widget_queue_draw (widget);
  gtk_test_widget_wait_for_draw (widget);

  width = gtk_widget_get_width (widget);
  height = gtk_widget_get_height (widget);
  paintable = gtk_widget_paintable_new (widget);
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);

  texture =
    gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
                                 &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  file = g_strdup_printf ("%s.png", name);
  path = g_build_filename (folder, file, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}
