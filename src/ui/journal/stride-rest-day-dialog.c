/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-rest-day-dialog.h"

#include "stride-error-row.h"
#include "stride-quantity.h"
#include "stride-scale-picker.h"
#include "stride-toast.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>

#define NOTE_MAX 500
#define SLEEP_MAX (14 * 60)
#define SITTING_MAX (18 * 60)

struct _StrideRestDayDialog {
  AdwDialog parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */
  StrideEntry *edit;      /* (owned) (nullable): also what a failed save left in the log's memory */

  AdwBanner *error_banner;
  StrideScalePicker *soreness_picker;
  StrideScalePicker *stress_picker;
  AdwSwitchRow *planned_row;
  AdwEntryRow *day_row;
  AdwEntryRow *sleep_row;
  AdwEntryRow *sitting_row;
  AdwEntryRow *note_row;
  StrideErrorRow *soreness_error;
  StrideErrorRow *day_error;
  StrideErrorRow *sleep_error;
  StrideErrorRow *sitting_error;
  StrideErrorRow *note_error;
  gboolean checking; /* a save was tried: fields answer at once */
};

G_DEFINE_FINAL_TYPE (StrideRestDayDialog, stride_rest_day_dialog, ADW_TYPE_DIALOG)

static const char *
text_of (AdwEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

static StrideDay
get_day (StrideRestDayDialog *self, StrideDay *today)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autofree char *text = g_strstrip (g_strdup (text_of (self->day_row)));

  *today = stride_day_from_date_time (now);

  return stride_day_find (text, *today);
}

/* Minutes, %STRIDE_UNSET when blank; FALSE when it is no length up to @max. */
static gboolean
read_hours (AdwEntryRow *row, int max, int *minutes)
{
  g_autofree char *text = g_strstrip (g_strdup (text_of (row)));

  *minutes = *text ? stride_parse_hours (text) : STRIDE_UNSET;

  return !*text || (*minutes >= 0 && *minutes <= max);
}

static gboolean
say (StrideErrorRow *row, GtkWidget *field, const char *message)
{
  stride_error_row_set_message (row, message, field);
  if (message)
    gtk_widget_grab_focus (field);

  return message == NULL;
}

static const char *
check_day (StrideRestDayDialog *self)
{
  StrideDay today;
  StrideDay day = get_day (self, &today);

  if (day == STRIDE_DAY_NONE || day < 1)
    return _ ("A date like 2026-11-21, “yesterday” or a weekday");

  return day > today ? _ ("This day is still to come") : NULL;
}

static gboolean
check (StrideRestDayDialog *self)
{
  int minutes;
  gboolean note_fits = g_utf8_strlen (text_of (self->note_row), -1) <= NOTE_MAX;
  gboolean good;

  /* From the last to the first, so that the first that is wrong has the focus. */
  good = say (self->note_error, GTK_WIDGET (self->note_row),
              note_fits ? NULL : _ ("At most 500 characters"));
  good &=
    say (self->sitting_error, GTK_WIDGET (self->sitting_row),
         read_hours (self->sitting_row, SITTING_MAX, &minutes) ? NULL : _ ("Hours from 0 to 18"));
  good &= say (self->sleep_error, GTK_WIDGET (self->sleep_row),
               read_hours (self->sleep_row, SLEEP_MAX, &minutes) ? NULL : _ ("Hours from 0 to 14"));
  good &= say (self->day_error, GTK_WIDGET (self->day_row), check_day (self));
  good &= say (self->soreness_error, GTK_WIDGET (self->soreness_picker),
               stride_scale_picker_get_value (self->soreness_picker) >= 0
                 ? NULL
                 : _ ("Choose a number; 0 if nothing is sore"));

  return good;
}

static void
field_changed (StrideRestDayDialog *self)
{
  if (self->checking) {
    GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

    check (self);
    if (focus)
      gtk_widget_grab_focus (focus);
  }
}

/* Noon of that day where the person is, or the time that the entry had. */
static void
set_when (StrideRestDayDialog *self, StrideEntryHead *head)
{
  const StrideEntryHead *old = self->edit ? stride_entry_get_head (self->edit) : NULL;
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autoptr (GDateTime) noon = NULL;
  StrideDay today;
  int year, month, day;

  head->day = get_day (self, &today);
  head->modified = g_date_time_to_unix (now) * 1000;
  if (old && old->day == head->day) {
    head->at = old->at;
    head->tz = old->tz;
    return;
  }

  stride_day_to_ymd (head->day, &year, &month, &day);
  noon = head->day == today
           ? g_date_time_ref (now)
           : g_date_time_new (g_date_time_get_timezone (now), year, month, day, 12, 0, 0);
  head->at = g_date_time_to_unix (noon);
  head->tz = (int) (g_date_time_get_utc_offset (noon) / G_TIME_SPAN_MINUTE);
}

static StrideEntry *
build_entry (StrideRestDayDialog *self)
{
  g_autofree char *note = g_strstrip (g_strdup (text_of (self->note_row)));
  StrideEntryHead head = { 0 };
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = stride_scale_picker_get_value (self->soreness_picker);
  rest.stress = stride_scale_picker_get_value (self->stress_picker);
  rest.planned_run = adw_switch_row_get_active (self->planned_row);
  read_hours (self->sleep_row, SLEEP_MAX, &rest.sleep_min);
  read_hours (self->sitting_row, SITTING_MAX, &rest.sitting_min);

  set_when (self, &head);
  head.id = self->edit ? (char *) stride_entry_get_id (self->edit) : NULL;
  head.note = *note ? note : NULL;

  return stride_entry_new_rest_day (&head, &rest, self->edit);
}

static void
save_clicked (StrideRestDayDialog *self)
{
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  gboolean replaces = self->edit != NULL;

  self->checking = TRUE;
  if (!check (self))
    return;

  entry = build_entry (self);
  if (!(replaces ? stride_journal_replace (self->journal, entry, &error)
                 : stride_journal_add (self->journal, entry, &error))) {
    /* Kept in memory: the next try replaces it. */
    g_set_object (&self->edit, stride_journal_find (self->journal, stride_entry_get_id (entry)));
    adw_banner_set_title (self->error_banner, error->message);
    adw_banner_set_revealed (self->error_banner, TRUE);
    return;
  }

  stride_toast (GTK_WIDGET (self), replaces ? _ ("Rest day changed") : _ ("Rest day saved"),
                _ ("_Undo"), "win.undo");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.entry-saved", "s",
                              stride_entry_get_id (entry));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  save_clicked (STRIDE_REST_DAY_DIALOG (widget));
}

static void
set_hours (AdwEntryRow *row, int minutes)
{
  g_autofree char *text =
    minutes == STRIDE_UNSET ? g_strdup ("") : stride_format_number (minutes / 60.0, 2);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

/* @like: (nullable) */
static void
fill (StrideRestDayDialog *self, StrideEntry *like)
{
  const StrideRestDay *rest = like ? stride_entry_get_rest_day (like) : NULL;
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  StrideDay day = self->edit ? stride_entry_get_day (self->edit) : stride_day_from_date_time (now);
  g_autofree char *text = stride_day_format (day);

  gtk_editable_set_text (GTK_EDITABLE (self->day_row), text);
  if (!rest)
    return;

  if (self->edit)
    adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Rest Day"));
  stride_scale_picker_set_value (self->soreness_picker, rest->soreness);
  stride_scale_picker_set_value (self->stress_picker, rest->stress);
  adw_switch_row_set_active (self->planned_row, rest->planned_run);
  set_hours (self->sleep_row, rest->sleep_min);
  set_hours (self->sitting_row, rest->sitting_min);
  if (self->edit && stride_entry_get_head (like)->note)
    gtk_editable_set_text (GTK_EDITABLE (self->note_row), stride_entry_get_head (like)->note);
}

static void
stride_rest_day_dialog_dispose (GObject *object)
{
  StrideRestDayDialog *self = STRIDE_REST_DAY_DIALOG (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->clock);
  g_clear_object (&self->edit);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_REST_DAY_DIALOG);

  G_OBJECT_CLASS (stride_rest_day_dialog_parent_class)->dispose (object);
}

static void
stride_rest_day_dialog_class_init (StrideRestDayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_rest_day_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-rest-day-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, error_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, soreness_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, stress_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, planned_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sleep_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sitting_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, soreness_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, day_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sleep_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, sitting_error);
  gtk_widget_class_bind_template_child (widget_class, StrideRestDayDialog, note_error);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, field_changed);

  gtk_widget_class_install_action (widget_class, "rest-day-dialog.save", NULL, save_action);
}

static void
stride_rest_day_dialog_init (StrideRestDayDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static AdwDialog *
dialog_new (StrideJournal *journal, StrideClock *clock, StrideEntry *edit, StrideEntry *like)
{
  StrideRestDayDialog *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (!like || stride_entry_get_rest_day (like), NULL);

  self = g_object_new (STRIDE_TYPE_REST_DAY_DIALOG, NULL);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  self->edit = edit ? g_object_ref (edit) : NULL;
  fill (self, like);

  return ADW_DIALOG (self);
}

AdwDialog *
stride_rest_day_dialog_new (StrideJournal *journal, StrideClock *clock, StrideEntry *edit)
{
  return dialog_new (journal, clock, edit, edit);
}

AdwDialog *
stride_rest_day_dialog_new_like (StrideJournal *journal, StrideClock *clock, StrideEntry *like)
{
  g_return_val_if_fail (like != NULL, NULL);

  return dialog_new (journal, clock, NULL, like);
}
