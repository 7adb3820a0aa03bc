/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-result-field.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "stride-entry.h"

struct _StrideResultField {
  StrideExercise *test; /* (owned) */
  GtkWidget *row;       /* (owned): an AdwComboRow for a yes or no, else it holds the entry */
  GtkEditable *entry;   /* (unowned) (nullable) */
};

/* FALSE while nothing is entered, or nothing that can be. */
static gboolean
read_value (StrideResultField *self, int *value)
{
  double min, max;
  gint64 number;

  if (!self->entry) {
    guint chosen = adw_combo_row_get_selected (ADW_COMBO_ROW (self->row));

    *value = (int) chosen - 1;
    return chosen > 0;
  }

  stride_exercise_get_range (self->test, &min, &max, NULL);
  if (!g_ascii_string_to_signed (gtk_editable_get_text (self->entry), 10, (gint64) min,
                                 (gint64) max, &number, NULL))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

static void
update_band (StrideResultField *self)
{
  g_autofree char *text = NULL;
  double min, max;
  int value;
  gboolean wrong = stride_result_field_is_wrong (self);

  if (read_value (self, &value))
    text = stride_exercise_dup_band (self->test, value);
  if (wrong) {
    stride_exercise_get_range (self->test, &min, &max, NULL);
    /* Translators: what may be entered, from one number to another. */
    text = g_strdup_printf (_ ("A whole number from %d to %d"), (int) min, (int) max);
  }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row), text ? text : "");
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static GtkWidget *
make_choice (StrideExercise *test)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _ ("Not measured"));
  for (int value = 0; value <= 1; value++) {
    g_autofree char *band = stride_exercise_dup_band (test, value);

    gtk_string_list_append (words, band ? band : value ? _ ("Yes") : _ ("No"));
  }
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (words));

  return row;
}

static void
add_entry (StrideResultField *self, const char *label)
{
  GtkWidget *entry = gtk_entry_new ();

  self->entry = GTK_EDITABLE (entry);
  gtk_editable_set_width_chars (self->entry, 4);
  gtk_editable_set_max_width_chars (self->entry, 4);
  gtk_editable_set_alignment (self->entry, 1);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->row), entry);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->row), entry);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (update_band), self);
}

static gboolean
is_yes_or_no (StrideExercise *test)
{
  double min, max;

  stride_exercise_get_range (test, &min, &max, NULL);

  return min >= 0 && max <= 1;
}

StrideResultField *
stride_result_field_new (StrideExercise *test, const char *label)
{
  StrideResultField *self;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (test) && stride_exercise_is_test (test), NULL);
  g_return_val_if_fail (label != NULL, NULL);

  self = g_new0 (StrideResultField, 1);
  self->test = g_object_ref (test);
  self->row = g_object_ref_sink (is_yes_or_no (test) ? make_choice (test) : adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), label);
  if (!ADW_IS_COMBO_ROW (self->row))
    add_entry (self, label);

  return self;
}

void
stride_result_field_free (StrideResultField *self)
{
  if (!self)
    return;

  if (self->entry)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_object_unref (self->row);
  g_object_unref (self->test);
  g_free (self);
}

StrideExercise *
stride_result_field_get_test (StrideResultField *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->test;
}

GtkWidget *
stride_result_field_get_row (StrideResultField *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->row;
}

GtkWidget *
stride_result_field_get_input (StrideResultField *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->entry ? GTK_WIDGET (self->entry) : self->row;
}

void
stride_result_field_set_value (StrideResultField *self, int value)
{
  g_autofree char *text = value == STRIDE_NO_RESULT ? g_strdup ("") : g_strdup_printf ("%d", value);

  g_return_if_fail (self != NULL);

  if (self->entry)
    gtk_editable_set_text (self->entry, text);
  else
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->row),
                                value == 0 || value == 1 ? (guint) value + 1 : 0);
}

int
stride_result_field_get_value (StrideResultField *self)
{
  int value;

  g_return_val_if_fail (self != NULL, STRIDE_NO_RESULT);

  return read_value (self, &value) ? value : STRIDE_NO_RESULT;
}

gboolean
stride_result_field_is_wrong (StrideResultField *self)
{
  int value;

  g_return_val_if_fail (self != NULL, FALSE);

  return self->entry && *gtk_editable_get_text (self->entry) && !read_value (self, &value);
}
