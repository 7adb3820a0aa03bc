/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "routines-fixture.h"

#include "stride-figure-view.h"

static void
test_exercise_texts (void)
{
  Fixture self = { NULL };
  GtkWidget *page;

  fixture_open (&self, "none", 800);
  page = fixture_open_exercise (&self, "curl-up");

  stride_test_ui_get (page, GTK_TYPE_LABEL, "3 sets of 5, 12 s each, on each side, 20 s rest");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Common Mistakes");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Stop When");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Supine posterior pelvic tilt");
  stride_test_ui_get (page, ADW_TYPE_ACTION_ROW, "Dead bug");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "What Is Known");
  stride_test_ui_picture (GTK_WIDGET (self.view), "exercise-wide");

  fixture_close (&self);
}

static void
test_exercise_figure (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *figure;

  fixture_open (&self, "none", 800);
  page = fixture_open_exercise (&self, "glute-bridge");
  figure = stride_test_ui_get (page, STRIDE_TYPE_FIGURE_VIEW, NULL);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Glute bridge (supine bridge)");
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_TOGGLE_BUTTON, "Other Side"));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                  stride_test_ui_get (page, GTK_TYPE_TOGGLE_BUTTON, "Slow")),
                                TRUE);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_speed (STRIDE_FIGURE_VIEW (figure)), 0.5,
                                  1e-9);

  fixture_close (&self);
}

/* Keys of the figure, the scale and the buttons show one and the same moment and speed. */
static void
test_exercise_scrubbing (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *scale, *slow;
  StrideFigureView *figure;
  gboolean taken = FALSE;

  fixture_open (&self, "none", 800);
  page = fixture_open_exercise (&self, "glute-bridge");
  figure = STRIDE_FIGURE_VIEW (stride_test_ui_get (page, STRIDE_TYPE_FIGURE_VIEW, NULL));
  scale = stride_test_ui_get (page, GTK_TYPE_SCALE, NULL);
  slow = stride_test_ui_get (page, GTK_TYPE_TOGGLE_BUTTON, "Slow");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Moment of the movement");

  stride_figure_view_set_time (figure, 1.5);
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (GTK_RANGE (scale)), 1.5, 1e-6);
  stride_figure_view_set_time (figure, 5.5);
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (GTK_RANGE (scale)), 1.5, 1e-6);

  stride_figure_view_play (figure);
  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, 3.0, &taken);
  g_assert_false (stride_figure_view_get_playing (figure));
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_time (figure), 3, 1e-6);

  gtk_widget_grab_focus (GTK_WIDGET (figure));
  stride_test_ui_key (self.window, GDK_KEY_minus, 0);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (slow)));
  stride_test_ui_key (self.window, GDK_KEY_minus, 0);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_speed (figure), 0.25, 1e-9);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (slow), FALSE);
  g_assert_cmpfloat_with_epsilon (stride_figure_view_get_speed (figure), 1, 1e-9);

  fixture_close (&self);
}

/* The words of the keyframe come and go with the movement. */
static void
test_exercise_note (void)
{
  Fixture self = { NULL };
  GtkWidget *page, *figure;

  fixture_open (&self, "none", 800);
  page = fixture_open_exercise (&self, "glute-bridge");
  figure = stride_test_ui_get (page, STRIDE_TYPE_FIGURE_VIEW, NULL);
  stride_figure_view_set_time (STRIDE_FIGURE_VIEW (figure), 0);
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_LABEL, "Hips up"));
  stride_figure_view_set_time (STRIDE_FIGURE_VIEW (figure), 2.1);
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Hips up");

  /* A hold stays where it is. */
  page = fixture_open_exercise (&self, "side-bridge-knees");
  figure = stride_test_ui_get (page, STRIDE_TYPE_FIGURE_VIEW, NULL);
  stride_figure_view_set_time (STRIDE_FIGURE_VIEW (figure), 40);
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Hold");

  fixture_close (&self);
}

static void
test_exercise_other_side (void)
{
  Fixture self = { NULL };

  fixture_open (&self, "none", 800);
  stride_test_ui_get (fixture_open_exercise (&self, "calf-wall"), GTK_TYPE_TOGGLE_BUTTON,
                      "Other Side");

  fixture_close (&self);
}

static void
test_exercise_ladder (void)
{
  Fixture self = { NULL };

  fixture_open (&self, "none", 800);
  fixture_open_exercise (&self, "plank");
  fixture_activate_row (&self, "Plank with leg raise");
  stride_test_ui_get (fixture_get_visible (&self, STRIDE_TYPE_EXERCISE_PAGE), GTK_TYPE_LABEL,
                      "Plank with leg raise");

  fixture_close (&self);
}

static void
test_self_test (void)
{
  Fixture self = { NULL };
  GtkWidget *page;

  fixture_open (&self, "none", 800);
  page = fixture_open_exercise (&self, "test-side-bridge");
  stride_test_ui_get (page, GTK_TYPE_LABEL, "Lateral trunk endurance");
  stride_test_ui_get (page, GTK_TYPE_LABEL,
                      "A retest after a week differed by up to 30 s: treat less as noise.");
  stride_test_ui_get (page, GTK_TYPE_LABEL,
                      "<45 low\n45-74 fair\n>=75 good; side difference above 15 % = note");
  g_assert_null (stride_test_ui_find (page, GTK_TYPE_LABEL, "Easier and Harder"));

  fixture_close (&self);
}

int
main (int argc, char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/exercise-page/texts", test_exercise_texts);
  g_test_add_func ("/exercise-page/figure", test_exercise_figure);
  g_test_add_func ("/exercise-page/scrubbing", test_exercise_scrubbing);
  g_test_add_func ("/exercise-page/note", test_exercise_note);
  g_test_add_func ("/exercise-page/other-side", test_exercise_other_side);
  g_test_add_func ("/exercise-page/ladder", test_exercise_ladder);
  g_test_add_func ("/exercise-page/self-test", test_self_test);

  return g_test_run ();
}
