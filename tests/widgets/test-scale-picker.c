/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-scale-picker.h"
#include "stride-test-ui.h"

static GtkWindow *
open_picker (StrideScalePicker **picker, int width)
{
  GtkWidget *widget = stride_scale_picker_new ();

  *picker = STRIDE_SCALE_PICKER (widget);
  stride_scale_picker_set_label (*picker, "Soreness after");
  stride_scale_picker_set_texts (*picker, "none", "worst imaginable");

  return stride_test_ui_window (widget, width, 300);
}

static void
test_new (void)
{
  StrideScalePicker *picker = STRIDE_SCALE_PICKER (g_object_ref_sink (stride_scale_picker_new ()));

  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, -1);
  g_assert_finalize_object (picker);
}

static void
test_tap (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 600);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                  stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, "6")),
                                TRUE);
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 6);
  stride_test_ui_close (window);
}

/* A second tap on the number does not take it away. */
static void
test_tap_twice (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 600);

  stride_scale_picker_set_value (picker, 3);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (
                                  stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, "3")),
                                FALSE);
  stride_test_ui_click (window, "3");
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 3);
  g_assert_true (gtk_toggle_button_get_active (
    GTK_TOGGLE_BUTTON (stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, "3"))));
  stride_test_ui_close (window);
}

static void
test_keys (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 600);

  gtk_widget_grab_focus (GTK_WIDGET (picker));
  g_assert_true (stride_test_ui_key (window, GDK_KEY_7, 0));
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 7);
  stride_test_ui_key (window, GDK_KEY_Left, 0);
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 6);
  stride_test_ui_key (window, GDK_KEY_1, 0);
  stride_test_ui_key (window, GDK_KEY_0, 0);
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 10);
  stride_test_ui_key (window, GDK_KEY_Right, 0);
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 10);
  stride_test_ui_key (window, GDK_KEY_0, 0);
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, 0);
  g_assert_false (stride_test_ui_key (window, GDK_KEY_5, GDK_CONTROL_MASK));
  stride_test_ui_close (window);
}

static void
test_accessible (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 600);
  GtkWidget *zero = stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, "0");
  GtkWidget *four = stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, "4");

  stride_scale_picker_set_value (picker, 4);
  gtk_test_accessible_assert_role (picker, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (picker, GTK_ACCESSIBLE_PROPERTY_LABEL, "Soreness after");
  gtk_test_accessible_assert_role (zero, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (zero, GTK_ACCESSIBLE_PROPERTY_LABEL, "0, none");
  gtk_test_accessible_assert_state (four, GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (zero, GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  stride_test_ui_close (window);
}

/* All eleven numbers are there and none is cut off in the narrowest window. */
static void
test_narrow (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 360);

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (picker)), <=, 360);
  for (int i = 0; i <= 10; i++) {
    g_autofree char *text = g_strdup_printf ("%d", i);
    GtkWidget *button = stride_test_ui_get (window, GTK_TYPE_TOGGLE_BUTTON, text);

    g_assert_cmpint (gtk_widget_get_width (button), >=, 44);
    g_assert_cmpint (gtk_widget_get_height (button), >=, 44);
  }
  stride_test_ui_picture (GTK_WIDGET (window), "scale-picker-narrow");
  stride_test_ui_close (window);
}

static void
test_range (void)
{
  StrideScalePicker *picker;
  GtkWindow *window = open_picker (&picker, 600);

  stride_scale_picker_set_range (picker, 1, 5);
  stride_test_ui_settle ();
  g_assert_null (stride_test_ui_find (window, GTK_TYPE_TOGGLE_BUTTON, "0"));
  g_assert_nonnull (stride_test_ui_find (window, GTK_TYPE_TOGGLE_BUTTON, "5"));
  gtk_widget_grab_focus (GTK_WIDGET (picker));
  g_assert_false (stride_test_ui_key (window, GDK_KEY_9, 0));
  g_assert_cmpint (stride_scale_picker_get_value (picker), ==, -1);
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

  g_test_add_func ("/scale-picker/new", test_new);
  g_test_add_func ("/scale-picker/tap", test_tap);
  g_test_add_func ("/scale-picker/tap-twice", test_tap_twice);
  g_test_add_func ("/scale-picker/keys", test_keys);
  g_test_add_func ("/scale-picker/accessible", test_accessible);
  g_test_add_func ("/scale-picker/narrow", test_narrow);
  g_test_add_func ("/scale-picker/range", test_range);

  return g_test_run ();
}
