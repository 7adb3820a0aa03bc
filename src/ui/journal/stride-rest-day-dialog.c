/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-rest-day-dialog.h"

#include "stride-quantity.h"
#include "stride-scale-picker.h"

#include <glib/gi18n-lib.h>

#define SLEEP_MAX (14 * 60)
#define SITTING_MAX (18 * 60)

struct _StrideRestDayDialog {
  StrideEntryDialog parent_instance;

  StrideScalePicker *soreness_picker;
  StrideScalePicker *stress_picker;
  AdwSwitchRow *planned_row;
  AdwEntryRow *sleep_row;
  AdwEntryRow *sitting_row;
  StrideErrorRow *soreness_error;
  StrideErrorRow *sleep_error;
  StrideErrorRow *sitting_error;
};

G_DEFINE_FINAL_TYPE (StrideRestDayDialog, stride_rest_day_dialog, STRIDE_TYPE_ENTRY_DIALOG)

/* Minutes, %STRIDE_UNSET when blank; FALSE when it is no length up to @max. */
static gboolean
read_hours (AdwEntryRow *row, int max, int *minutes)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  *minutes = *text ? stride_parse_hours (text) : STRIDE_UNSET;

  return !*text || (*minutes >= 0 && *minutes <= max);
}

static void
check_hours (StrideEntryDialog *self,
             StrideErrorRow *error,
             AdwEntryRow *row,
             int max,
             const char *message)
{
  int minutes;

  stride_entry_dialog_say (self, error, GTK_WIDGET (row),
                           read_hours (row, max, &minutes) ? NULL : message);
}

static void
stride_rest_day_dialog_check (StrideEntryDialog *dialog)
{
  StrideRestDayDialog *self = STRIDE_REST_DAY_DIALOG (dialog);

  check_hours (dialog, self->sitting_error, self->sitting_row, SITTING_MAX,
               _ ("Hours from 0 to 18"));
  check_hours (dialog, self->sleep_error, self->sleep_row, SLEEP_MAX, _ ("Hours from 0 to 14"));
  stride_entry_dialog_say (dialog, self->soreness_error, GTK_WIDGET (self->soreness_picker),
                           stride_scale_picker_get_value (self->soreness_picker) >= 0
                             ? NULL
                             : _ ("Choose a number; 0 if nothing is sore"));
}

static StrideEntry *
stride_rest_day_dialog_build (StrideEntryDialog *dialog,
                              const StrideEntryHead *head,
                              StrideEntry *base)
{
  StrideRestDayDialog *self = STRIDE_REST_DAY_DIALOG (dialog);
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = stride_scale_picker_get_value (self->soreness_picker);
  rest.stress = stride_scale_picker_get_value (self->stress_picker);
  rest.planned_run = adw_switch_row_get_active (self->planned_row);
  read_hours (self->sleep_row, SLEEP_MAX, &rest.sleep_min);
  read_hours (self->sitting_row, SITTING_MAX, &rest.sitting_min);

  return stride_entry_new_rest_day (head, &rest, base);
}

static void
set_hours (AdwEntryRow *row, int minutes)
{
  g_autofree char *text =
    minutes == STRIDE_UNSET ? g_strdup ("") : stride_format_number (minutes / 60.0, 2);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
fill (StrideRestDayDialog *self, const StrideRestDay *rest)
{
  stride_scale_picker_set_value (self->soreness_picker, rest->soreness);
  stride_scale_picker_set_value (self->stress_picker, rest->stress);
  adw_switch_row_set_active (self->planned_row, rest->planned_run);
  set_hours (self->sleep_row, rest->sleep_min);
  set_hours (self->sitting_row, rest->sitting_min);
}

static void
stride_rest_day_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_REST_DAY_DIALOG);

  G_OBJECT_CLASS (stride_rest_day_dialog_parent_class)->dispose (object);
}

static void
stride_rest_day_dialog_class_init (StrideRestDayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StrideEntryDialogClass *dialog_class = STRIDE_ENTRY_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_rest_day_dialog_dispose;
  dialog_class->saved_text = N_ ("Rest day saved");
  dialog_class->changed_text = N_ ("Rest day changed");
  dialog_class->check = stride_rest_day_dialog_check;
  dialog_class->build = stride_rest_day_dialog_build;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-rest-day-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, soreness_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, stress_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, planned_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sleep_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sitting_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, soreness_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sleep_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sitting_error);
  gtk_widget_class_bind_template_callback (widget_class, stride_entry_dialog_field_changed);
}

static void
stride_rest_day_dialog_init (StrideRestDayDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_rest_day_dialog_new (StrideJournal *journal, StrideClock *clock, StrideEntry *edit)
{
  StrideRestDayDialog *self;

  g_return_val_if_fail (!edit || stride_entry_get_rest_day (edit), NULL);

  self = g_object_new (STRIDE_TYPE_REST_DAY_DIALOG, NULL);
  stride_entry_dialog_set_up (STRIDE_ENTRY_DIALOG (self), journal, clock, edit);
  if (edit) {
    adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Rest Day"));
    fill (self, stride_entry_get_rest_day (edit));
  }

  return ADW_DIALOG (self);
}

AdwDialog *
stride_rest_day_dialog_new_like (StrideJournal *journal, StrideClock *clock, StrideEntry *like)
{
  AdwDialog *self;

  g_return_val_if_fail (like && stride_entry_get_rest_day (like), NULL);

  self = stride_rest_day_dialog_new (journal, clock, NULL);
  fill (STRIDE_REST_DAY_DIALOG (self), stride_entry_get_rest_day (like));

  return self;
}
