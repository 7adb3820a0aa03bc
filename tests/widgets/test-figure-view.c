/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "figure-fixture.h"
#include "stride-test-ui.h"

static void
test_new (void)
{
  StrideFigureView *view = g_object_ref_sink (figure_fixture_make_view ());

  g_assert_finalize_object (view);
}

static void
test_accessible (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Knee lift");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Position 1 of 2: standing.");
  stride_figure_view_set_time (view, 1.2);
  gtk_test_accessible_assert_property (
    view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    "Position 2 of 2: standing, right leg raised, right knee bent. knee up.");
  stride_figure_view_set_mirrored (view, TRUE);
  gtk_test_accessible_assert_property (
    view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    "Position 2 of 2: standing, left leg raised, left knee bent. knee up.");
  stride_test_ui_picture (GTK_WIDGET (window), "figure-view");
  stride_test_ui_close (window);
}

static void
test_period (void)
{
  StrideFigureView *view = g_object_ref_sink (figure_fixture_make_view ());

  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_period (view), 2, 1e-9);
  stride_figure_view_set_keyframes (view, NULL, 0, NULL, 0);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_period (view), 0, 1e-9);
  g_assert_finalize_object (view);
}

static void
test_still (void)
{
  StrideFigureView *view = g_object_ref_sink (figure_fixture_make_view ());

  stride_figure_view_play (view);
  stride_figure_view_set_still (view, -1);
  g_assert_false (stride_figure_view_get_playing (view));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 1, 1e-9);
  stride_figure_view_set_still (view, 2);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 2, 1e-9);
  g_assert_finalize_object (view);
}

static void
test_plays_while_seen (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  double before;

  stride_figure_view_play (view);
  stride_test_ui_wait (stride_figure_view_get_time (view) > 0.02);

  gtk_widget_set_visible (GTK_WIDGET (view), FALSE);
  before = stride_figure_view_get_time (view);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), before, 1e-9);

  gtk_widget_set_visible (GTK_WIDGET (view), TRUE);
  stride_test_ui_wait (stride_figure_view_get_time (view) > before);
  stride_figure_view_pause (view);
  before = stride_figure_view_get_time (view);
  gtk_widget_queue_draw (GTK_WIDGET (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), before, 1e-9);
  stride_test_ui_close (window);
}

static void
test_keyboard (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);

  stride_figure_view_set_interactive (view, TRUE);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                       "Space Left Right Home Minus Plus");
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (view)));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Right, 0));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 2.0 / 24, 1e-9);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Left, 0));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_Left, 0));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 2 - 2.0 / 24, 1e-9);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_minus, 0));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_speed (view), 0.5, 1e-9);
  g_assert_true (stride_test_ui_key (window, GDK_KEY_space, 0));
  g_assert_true (stride_figure_view_get_playing (view));
  stride_test_ui_close (window);
}

static GtkEventController *
get_controller (StrideFigureView *view, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (g_type_is_a (G_OBJECT_TYPE (controller), type))
      return controller;
  }

  g_assert_not_reached ();
}

/* Dragging over the whole width is one repetition; a touch alone moves nothing. */
static void
test_pointer (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  GtkEventController *drag = get_controller (view, GTK_TYPE_GESTURE_DRAG);
  double width = gtk_widget_get_width (GTK_WIDGET (view));

  stride_figure_view_set_interactive (view, TRUE);
  stride_figure_view_set_time (view, 0.5);
  stride_figure_view_play (view);
  g_signal_emit_by_name (drag, "drag-begin", 10.0, 10.0);
  g_signal_emit_by_name (drag, "drag-update", 2.0, 0.0);
  g_assert_true (stride_figure_view_get_playing (view));
  stride_figure_view_set_time (view, 0.5);
  g_signal_emit_by_name (drag, "drag-update", width / 4, 0.0);
  g_assert_false (stride_figure_view_get_playing (view));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 1, 1e-6);
  g_signal_emit_by_name (drag, "drag-update", -width / 2, 0.0);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (view), 1.5, 1e-6);
  stride_test_ui_close (window);
}

/* Every tone of the window's class looks unlike every other. */
static void
test_skin_tone (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  g_autoptr (GBytes) usual = figure_fixture_take_picture (view);
  g_autoptr (GBytes) again = figure_fixture_take_picture (view);
  GBytes *tones[STRIDE_N_SKIN_TONES];

  g_assert_true (g_bytes_equal (usual, again));
  for (guint i = 0; i < STRIDE_N_SKIN_TONES; i++) {
    g_autofree char *name = g_strdup_printf ("skin-tone-%u", i);

    gtk_widget_add_css_class (GTK_WIDGET (window), name);
    tones[i] = figure_fixture_take_picture (view);
    gtk_widget_remove_css_class (GTK_WIDGET (window), name);
    for (guint j = 0; j < i; j++)
      g_assert_false (g_bytes_equal (tones[i], tones[j]));
  }
  for (guint i = 0; i < STRIDE_N_SKIN_TONES; i++)
    g_bytes_unref (tones[i]);
  stride_test_ui_close (window);
}

static gboolean
has_opacity (GskRenderNode *node)
{
  gboolean found = gsk_render_node_get_node_type (node) == GSK_OPACITY_NODE;

  if (gsk_render_node_get_node_type (node) != GSK_CONTAINER_NODE)
    return found;

  for (guint i = 0; i < gsk_container_node_get_n_children (node) && !found; i++)
    found = has_opacity (gsk_container_node_get_child (node, i));

  return found;
}

static GskRenderNode *
take_node (StrideFigureView *view)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (view)->snapshot (GTK_WIDGET (view), snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

/* An arrow that comes or goes is all of a figure that shines through. */
static gboolean
has_arrow (StrideFigureView *view, double time)
{
  g_autoptr (GskRenderNode) node = NULL;

  stride_figure_view_set_time (view, time);
  node = take_node (view);

  return has_opacity (node);
}

/* A small movement gets an arrow while it lasts, a large one needs none. */
static void
test_arrow (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);

  figure_fixture_set_animations (TRUE);
  g_assert_false (has_arrow (view, 0.1));

  figure_fixture_frames[1].pose.angle[STRIDE_JOINT_HIP_R] = 8;
  figure_fixture_frames[1].pose.angle[STRIDE_JOINT_KNEE_R] = 0;
  stride_figure_view_set_keyframes (view, figure_fixture_frames,
                                    G_N_ELEMENTS (figure_fixture_frames), NULL, 0);
  g_assert_false (has_arrow (view, 0));
  g_assert_true (has_arrow (view, 0.1));
  g_assert_true (has_arrow (view, 1.9));
  g_assert_false (has_arrow (view, 1));
  figure_fixture_set_animations (FALSE);
  stride_test_ui_close (window);
}

static guint
count_dark_pixels (StrideFigureView *view)
{
  g_autofree unsigned char *pixels = NULL;
  guint n = 0;

  stride_figure_view_set_still (view, 1);
  pixels = figure_fixture_take_pixels (view);
  for (guint p = 0; p < 4 * FIGURE_FIXTURE_SIDE * FIGURE_FIXTURE_SIDE; p += 4)
    n += pixels[p + 3] == 255 && pixels[p] < 60 && pixels[p + 1] < 60 && pixels[p + 2] < 60;

  return n;
}

/* With high contrast a firm dark line goes round every limb. */
static void
test_high_contrast (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window =
    stride_test_ui_window (GTK_WIDGET (view), FIGURE_FIXTURE_SIDE, FIGURE_FIXTURE_SIDE);
  guint n_dark = count_dark_pixels (view);

  stride_test_ui_close (window);
  if (g_test_subprocess ()) {
    g_print ("%u dark\n", n_dark);
    g_assert_true (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
    g_assert_cmpuint (n_dark, >, 800);
    return;
  }

  g_assert_cmpuint (n_dark, <, 500);
  g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_unsetenv ("ADW_DEBUG_HIGH_CONTRAST");
  g_test_trap_assert_passed ();
}

/* What glows is the body: nothing changes where the picture without glow shows none of it. */
static void
test_glow_within_body (void)
{
  static const char *const names[] = { "hips", "back", "thighR", "feet", "head", "hands" };
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window =
    stride_test_ui_window (GTK_WIDGET (view), FIGURE_FIXTURE_SIDE, FIGURE_FIXTURE_SIDE);
  g_autofree unsigned char *plain = NULL;

  stride_figure_view_set_still (view, 1);
  plain = figure_fixture_take_pixels (view);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree unsigned char *lit = NULL;
    guint n_changed = 0;

    figure_fixture_frames[1].highlight = names[i];
    stride_figure_view_set_keyframes (view, figure_fixture_frames,
                                      G_N_ELEMENTS (figure_fixture_frames), NULL, 0);
    stride_figure_view_set_still (view, 1);
    lit = figure_fixture_take_pixels (view);
    for (guint p = 0; p < 4 * FIGURE_FIXTURE_SIDE * FIGURE_FIXTURE_SIDE; p += 4) {
      int change = MAX (ABS (lit[p] - plain[p]), ABS (lit[p + 1] - plain[p + 1]));

      n_changed += change > 4;
      if (change > 4 && plain[p + 3] < 100)
        g_error ("%s: light beside the body at %u, %u", names[i], p / 4 % FIGURE_FIXTURE_SIDE,
                 p / 4 / FIGURE_FIXTURE_SIDE);
    }
    g_assert_cmpuint (n_changed, >, 20);
  }
  stride_test_ui_close (window);
}

static void
on_update (GdkFrameClock *clock, guint *n_updates)
{
  (*n_updates)++;
}

/* Who pauses does not keep the frame clock running. */
static void
test_paused_is_quiet (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  guint n_updates = 0;
  gulong handler;

  stride_figure_view_play (view);
  stride_test_ui_wait (stride_figure_view_get_time (view) > 0.02);
  stride_figure_view_pause (view);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  stride_test_ui_settle ();

  handler = g_signal_connect (clock, "update", G_CALLBACK (on_update), &n_updates);
  stride_test_ui_settle ();
  g_assert_cmpuint (n_updates, ==, 0);
  stride_figure_view_play (view);
  stride_test_ui_wait (n_updates > 2);
  g_signal_handler_disconnect (clock, handler);
  stride_test_ui_close (window);
}

static void
test_mirrored (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  g_autoptr (GBytes) plain = NULL;
  g_autoptr (GBytes) mirrored = NULL;

  stride_figure_view_set_still (view, 1);
  plain = figure_fixture_take_picture (view);
  stride_figure_view_set_mirrored (view, TRUE);
  mirrored = figure_fixture_take_picture (view);
  g_assert_false (g_bytes_equal (plain, mirrored));
  stride_test_ui_close (window);
}

/* Beside a wall the other side is seen in a mirror: the hand at the wall is still the one behind. */
static void
test_mirrored_beside_wall (void)
{
  const StrideProp wall = { .kind = STRIDE_PROP_WALL, .x = -0.4, .width = 0.8, .height = 1 };
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWidget *clamp =
    g_object_new (ADW_TYPE_CLAMP, "maximum-size", FIGURE_FIXTURE_SIDE, "child", view, NULL);
  GtkWindow *window = stride_test_ui_window (clamp, FIGURE_FIXTURE_SIDE, FIGURE_FIXTURE_SIDE);
  g_autofree unsigned char *plain = NULL;
  g_autofree unsigned char *mirrored = NULL;
  guint n_unlike = 0;

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (view)), ==, FIGURE_FIXTURE_SIDE);
  stride_figure_view_set_keyframes (view, figure_fixture_frames, FIGURE_FIXTURE_N_FRAMES, &wall, 1);
  stride_figure_view_set_still (view, 1);
  plain = figure_fixture_take_pixels (view);
  stride_figure_view_set_mirrored (view, TRUE);
  mirrored = figure_fixture_take_pixels (view);
  for (guint y = 0; y < FIGURE_FIXTURE_SIDE; y++) {
    for (guint x = 0; x < FIGURE_FIXTURE_SIDE; x++) {
      guint here = 4 * (y * FIGURE_FIXTURE_SIDE + x);
      guint there = 4 * (y * FIGURE_FIXTURE_SIDE + FIGURE_FIXTURE_SIDE - 1 - x);

      n_unlike += ABS (plain[here] - mirrored[there]) > 60;
    }
  }
  g_assert_cmpuint (n_unlike, <, FIGURE_FIXTURE_SIDE);
  stride_test_ui_close (window);
}

/* What stands still is drawn once: a list of pictures scrolls without making a path anew. */
static void
test_still_is_drawn_once (void)
{
  StrideFigureView *view = figure_fixture_make_view ();
  GtkWindow *window = stride_test_ui_window (GTK_WIDGET (view), 300, 300);
  g_autoptr (GskRenderNode) first = NULL;
  g_autoptr (GskRenderNode) second = NULL;
  g_autoptr (GskRenderNode) moved = NULL;

  stride_figure_view_set_still (view, -1);
  first = take_node (view);
  gtk_widget_queue_draw (GTK_WIDGET (view));
  second = take_node (view);
  g_assert_true (first == second);
  stride_figure_view_set_still (view, 0);
  moved = take_node (view);
  g_assert_true (moved != first);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  g_test_add_func ("/figure-view/new", test_new);
  g_test_add_func ("/figure-view/accessible", test_accessible);
  g_test_add_func ("/figure-view/period", test_period);
  g_test_add_func ("/figure-view/still", test_still);
  g_test_add_func ("/figure-view/plays-while-seen", test_plays_while_seen);
  g_test_add_func ("/figure-view/keyboard", test_keyboard);
  g_test_add_func ("/figure-view/pointer", test_pointer);
  g_test_add_func ("/figure-view/skin-tone", test_skin_tone);
  g_test_add_func ("/figure-view/arrow", test_arrow);
  g_test_add_func ("/figure-view/high-contrast", test_high_contrast);
  g_test_add_func ("/figure-view/glow-within-body", test_glow_within_body);
  g_test_add_func ("/figure-view/paused-is-quiet", test_paused_is_quiet);
  g_test_add_func ("/figure-view/mirrored", test_mirrored);
  g_test_add_func ("/figure-view/mirrored-beside-wall", test_mirrored_beside_wall);
  g_test_add_func ("/figure-view/drawn-once", test_still_is_drawn_once);
  return g_test_run ();
}
