/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-scale-picker.h"

#include <adwaita.h>

#define MAX_NUMBERS 20

struct _StrideScalePicker {
  GtkWidget parent_instance;

  int value;
  int minimum, maximum;
  char *label, *low_text, *high_text; /* (owned) (nullable) */
  gboolean after_one;                 /* the last key was a 1: a 0 makes it 10 */

  GtkWidget *content;
  AdwWrapBox *box;
  GtkLabel *low_label, *high_label;
  GtkWidget *buttons[MAX_NUMBERS]; /* (unowned) */
};

typedef enum {
  PROP_VALUE = 1,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_LABEL,
  PROP_LOW_TEXT,
  PROP_HIGH_TEXT,
} StrideScalePickerProperty;

static GParamSpec *properties[PROP_HIGH_TEXT + 1];

G_DEFINE_FINAL_TYPE (StrideScalePicker, stride_scale_picker, GTK_TYPE_WIDGET)

static void
button_toggled (GtkToggleButton *button, StrideScalePicker *self)
{
  for (int i = 0; i <= self->maximum - self->minimum; i++) {
    if (self->buttons[i] == GTK_WIDGET (button) && gtk_toggle_button_get_active (button))
      stride_scale_picker_set_value (self, self->minimum + i);
  }
}

/* A second tap on the chosen number leaves it chosen. */
static void
button_clicked (GtkButton *button, StrideScalePicker *self)
{
  if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

static void
update_button_label (StrideScalePicker *self, int number)
{
  GtkWidget *button = self->buttons[number - self->minimum];
  const char *word = number == self->minimum   ? self->low_text
                     : number == self->maximum ? self->high_text
                                               : NULL;
  g_autofree char *text =
    word ? g_strdup_printf ("%d, %s", number, word) : g_strdup_printf ("%d", number);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_checked (StrideScalePicker *self)
{
  for (int i = 0; i <= self->maximum - self->minimum; i++) {
    gboolean chosen = self->minimum + i == self->value;

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), chosen);
    if (chosen)
      gtk_widget_add_css_class (self->buttons[i], "suggested-action");
    else
      gtk_widget_remove_css_class (self->buttons[i], "suggested-action");
    gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED,
                                 chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                        : GTK_ACCESSIBLE_TRISTATE_FALSE,
                                 -1);
  }
}

static void
fill (StrideScalePicker *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    adw_wrap_box_remove (self->box, child);

  for (int number = self->minimum; number <= self->maximum; number++) {
    g_autofree char *text = g_strdup_printf ("%d", number);
    GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_RADIO, "label", text, NULL);

    gtk_widget_add_css_class (button, "circular");
    gtk_widget_add_css_class (button, "numeric");
    gtk_widget_set_size_request (button, 44, 44);
    self->buttons[number - self->minimum] = button;
    adw_wrap_box_append (self->box, button);
    update_button_label (self, number);
    g_signal_connect (button, "toggled", G_CALLBACK (button_toggled), self);
    g_signal_connect (button, "clicked", G_CALLBACK (button_clicked), self);
  }

  update_checked (self);
}

static int
digit_of (guint keyval)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return (int) (keyval - GDK_KEY_0);
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return (int) (keyval - GDK_KEY_KP_0);

  return -1;
}

static int
step_of (StrideScalePicker *self, guint keyval)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    return mirrored ? 1 : -1;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    return mirrored ? -1 : 1;
  case GDK_KEY_minus:
    return -1;
  case GDK_KEY_plus:
    return 1;
  default:
    return 0;
  }
}

static gboolean
key_pressed (StrideScalePicker *self, guint keyval, guint keycode, GdkModifierType state)
{
  int digit = digit_of (keyval);
  int step = step_of (self, keyval);
  int value = -1;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  if (digit == 0 && self->after_one && self->maximum >= 10)
    value = 10;
  else if (digit >= 0)
    value = digit;
  else if (step != 0)
    value =
      self->value < 0 ? self->minimum : CLAMP (self->value + step, self->minimum, self->maximum);

  self->after_one = digit == 1;
  if (value < self->minimum || value > self->maximum)
    return GDK_EVENT_PROPAGATE;

  stride_scale_picker_set_value (self, value);
  gtk_widget_grab_focus (self->buttons[value - self->minimum]);

  return GDK_EVENT_STOP;
}

static gboolean
stride_scale_picker_grab_focus (GtkWidget *widget)
{
  StrideScalePicker *self = STRIDE_SCALE_PICKER (widget);
  int index = self->value >= 0 ? self->value - self->minimum : 0;

  return gtk_widget_grab_focus (self->buttons[index]);
}

/* One stop for Tab, as a radio group is: the arrows move inside it. */
static gboolean
stride_scale_picker_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (focus && gtk_widget_is_ancestor (focus, widget))
    return FALSE;

  return gtk_widget_grab_focus (widget);
}

static void
stride_scale_picker_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideScalePicker *self = STRIDE_SCALE_PICKER (object);

  switch ((StrideScalePickerProperty) id) {
  case PROP_VALUE:
    g_value_set_int (value, self->value);
    break;
  case PROP_MINIMUM:
    g_value_set_int (value, self->minimum);
    break;
  case PROP_MAXIMUM:
    g_value_set_int (value, self->maximum);
    break;
  case PROP_LABEL:
    g_value_set_string (value, self->label);
    break;
  case PROP_LOW_TEXT:
    g_value_set_string (value, self->low_text);
    break;
  case PROP_HIGH_TEXT:
    g_value_set_string (value, self->high_text);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_scale_picker_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideScalePicker *self = STRIDE_SCALE_PICKER (object);

  switch ((StrideScalePickerProperty) id) {
  case PROP_VALUE:
    stride_scale_picker_set_value (self, g_value_get_int (value));
    break;
  case PROP_MINIMUM:
    stride_scale_picker_set_range (self, g_value_get_int (value), self->maximum);
    break;
  case PROP_MAXIMUM:
    stride_scale_picker_set_range (self, self->minimum, g_value_get_int (value));
    break;
  case PROP_LABEL:
    stride_scale_picker_set_label (self, g_value_get_string (value));
    break;
  case PROP_LOW_TEXT:
    stride_scale_picker_set_texts (self, g_value_get_string (value), self->high_text);
    break;
  case PROP_HIGH_TEXT:
    stride_scale_picker_set_texts (self, self->low_text, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_scale_picker_dispose (GObject *object)
{
  StrideScalePicker *self = STRIDE_SCALE_PICKER (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->low_text, g_free);
  g_clear_pointer (&self->high_text, g_free);

  G_OBJECT_CLASS (stride_scale_picker_parent_class)->dispose (object);
}

static void
stride_scale_picker_class_init (StrideScalePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = stride_scale_picker_dispose;
  object_class->get_property = stride_scale_picker_get_property;
  object_class->set_property = stride_scale_picker_set_property;
  widget_class->focus = stride_scale_picker_focus;
  widget_class->grab_focus = stride_scale_picker_grab_focus;

  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, -1, 100, -1, flags);
  properties[PROP_MINIMUM] = g_param_spec_int ("minimum", NULL, NULL, 0, 100, 0, flags);
  properties[PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, 0, 100, 10, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_LOW_TEXT] = g_param_spec_string ("low-text", NULL, NULL, NULL, flags);
  properties[PROP_HIGH_TEXT] = g_param_spec_string ("high-text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "scalepicker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkWidget *
make_end_label (GtkAlign align)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_halign (label, align);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_visible (label, FALSE);

  return label;
}

static void
stride_scale_picker_init (StrideScalePicker *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->value = -1;
  self->maximum = 10;

  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_wrap_box_set_align (self->box, 0.5f);
  self->low_label = GTK_LABEL (make_end_label (GTK_ALIGN_START));
  self->high_label = GTK_LABEL (make_end_label (GTK_ALIGN_END));

  gtk_box_append (GTK_BOX (ends), GTK_WIDGET (self->low_label));
  gtk_box_append (GTK_BOX (ends), GTK_WIDGET (self->high_label));
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->box));
  gtk_box_append (GTK_BOX (self->content), ends);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  fill (self);
}

GtkWidget *
stride_scale_picker_new (void)
{
  return g_object_new (STRIDE_TYPE_SCALE_PICKER, NULL);
}

int
stride_scale_picker_get_value (StrideScalePicker *self)
{
  g_return_val_if_fail (STRIDE_IS_SCALE_PICKER (self), -1);

  return self->value;
}

void
stride_scale_picker_set_value (StrideScalePicker *self, int value)
{
  g_return_if_fail (STRIDE_IS_SCALE_PICKER (self));
  g_return_if_fail (value == -1 || (value >= self->minimum && value <= self->maximum));

  if (self->value == value)
    return;

  self->value = value;
  update_checked (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

void
stride_scale_picker_set_range (StrideScalePicker *self, int minimum, int maximum)
{
  g_return_if_fail (STRIDE_IS_SCALE_PICKER (self));
  g_return_if_fail (minimum <= maximum && maximum - minimum < MAX_NUMBERS);

  if (self->minimum == minimum && self->maximum == maximum)
    return;

  self->minimum = minimum;
  self->maximum = maximum;
  self->value = -1;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINIMUM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAXIMUM]);
}

void
stride_scale_picker_set_label (StrideScalePicker *self, const char *label)
{
  g_return_if_fail (STRIDE_IS_SCALE_PICKER (self));

  if (!g_set_str (&self->label, label))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label ? label : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

static void
set_end (StrideScalePicker *self,
         char **field,
         GtkLabel *label,
         const char *text,
         GParamSpec *pspec)
{
  if (!g_set_str (field, text))
    return;

  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  update_button_label (self, self->minimum);
  update_button_label (self, self->maximum);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

void
stride_scale_picker_set_texts (StrideScalePicker *self, const char *low, const char *high)
{
  g_return_if_fail (STRIDE_IS_SCALE_PICKER (self));

  set_end (self, &self->low_text, self->low_label, low, properties[PROP_LOW_TEXT]);
  set_end (self, &self->high_text, self->high_label, high, properties[PROP_HIGH_TEXT]);
}

gboolean
stride_scale_picker_press (StrideScalePicker *self, guint keyval)
{
  g_return_val_if_fail (STRIDE_IS_SCALE_PICKER (self), FALSE);

  return key_pressed (self, keyval, 0, 0);
}
