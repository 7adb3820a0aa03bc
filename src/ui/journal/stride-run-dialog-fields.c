/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-dialog-private.h"

#include "stride-entry-when.h"
#include "stride-body-zones.h"
#include "stride-format.h"
#include "stride-quantity.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>

static const struct {
  const char *row;
  const char *error;
} inputs[STRIDE_N_INPUTS] = {
  [STRIDE_INPUT_DAY] = { "day_row", "day_error" },
  [STRIDE_INPUT_TIME] = { "time_row", "time_error" },
  [STRIDE_INPUT_DISTANCE] = { "distance_row", "distance_error" },
  [STRIDE_INPUT_DURATION] = { "duration_row", "duration_error" },
  [STRIDE_INPUT_SLEEP] = { "sleep_row", "sleep_error" },
  [STRIDE_INPUT_CADENCE] = { "cadence_row", "cadence_error" },
  [STRIDE_INPUT_CLIMB] = { "climb_row", "climb_error" },
  [STRIDE_INPUT_INCLINE] = { "incline_row", "incline_error" },
  [STRIDE_INPUT_NOTE] = { "note_row", "note_error" },
  [STRIDE_INPUT_SHARES] = { "shares_row", "shares_error" },
};

static const struct {
  const char *name;
  gsize offset;
} pickers[STRIDE_RUN_DIALOG_N_PICKERS] = {
  { "before_picker", G_STRUCT_OFFSET (StrideRun, before) },
  { "during_picker", G_STRUCT_OFFSET (StrideRun, during) },
  { "after_picker", G_STRUCT_OFFSET (StrideRun, after) },
  { "effort_picker", G_STRUCT_OFFSET (StrideRun, rpe) },
  { "stress_picker", G_STRUCT_OFFSET (StrideRun, stress) },
};

/* A switch is a gboolean of the run, or one of its tags. */
static const struct {
  const char *name;
  gsize offset;
  StrideFormTags tag;
} switches[STRIDE_RUN_DIALOG_N_SWITCHES] = {
  { "below_knee_row", G_STRUCT_OFFSET (StrideRun, below_knee), 0 },
  { "warmup_row", G_STRUCT_OFFSET (StrideRun, warmup), 0 },
  { "cooldown_row", G_STRUCT_OFFSET (StrideRun, cooldown), 0 },
  { "overstride_row", 0, STRIDE_TAG_OVERSTRIDE },
  { "loud_row", 0, STRIDE_TAG_LOUD },
  { "waist_row", 0, STRIDE_TAG_WAIST },
  { "slump_row", 0, STRIDE_TAG_SLUMP },
};

static void
bind (GtkWidgetClass *widget_class, const char *name, gsize array, guint index)
{
  gtk_widget_class_bind_template_child_full (widget_class, name, FALSE,
                                             (gssize) (array + index * sizeof (gpointer)));
}

void
stride_run_dialog_bind_fields (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < STRIDE_N_INPUTS; i++) {
    bind (widget_class, inputs[i].row, G_STRUCT_OFFSET (StrideRunDialog, text_rows), i);
    bind (widget_class, inputs[i].error, G_STRUCT_OFFSET (StrideRunDialog, errors), i);
  }
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_PICKERS; i++)
    bind (widget_class, pickers[i].name, G_STRUCT_OFFSET (StrideRunDialog, pickers), i);
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_SWITCHES; i++)
    bind (widget_class, switches[i].name, G_STRUCT_OFFSET (StrideRunDialog, switches), i);
}

static void
field_left (StrideRunDialog *self, GtkEventController *controller)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  for (StrideRunInput input = 0; input < STRIDE_N_INPUTS; input++) {
    if (self->text_rows[input] == row && !self->loading)
      stride_run_dialog_check (self, input);
  }
}

void
stride_run_dialog_init_fields (StrideRunDialog *self)
{
  g_autoptr (GtkStringList) surfaces = gtk_string_list_new (NULL);

  for (guint i = 0; i < STRIDE_N_INPUTS; i++) {
    GtkEventController *focus = gtk_event_controller_focus_new ();

    g_signal_connect_object (focus, "leave", G_CALLBACK (field_left), self, G_CONNECT_SWAPPED);
    gtk_widget_add_controller (self->text_rows[i], focus);
  }

  for (StrideSurface surface = 0; surface < STRIDE_N_SURFACES; surface++) {
    gtk_string_list_append (surfaces, stride_surface_get_title (surface));
    if (surface != STRIDE_SURFACE_MIXED) {
      GtkWidget *row = adw_spin_row_new_with_range (0, 100, 5);

      /* Else libadwaita keeps the row, and the number in it, from screen readers. */
      g_object_set (row, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_surface_get_title (surface));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self->text_rows[STRIDE_INPUT_SHARES]), row);
      self->shares[surface] = ADW_SPIN_ROW (row);
      g_signal_connect_object (row, "notify::value", G_CALLBACK (stride_run_dialog_choice_changed),
                               self, G_CONNECT_SWAPPED);
    }
  }
  /* In the place of STRIDE_SURFACE_UNKNOWN. */
  gtk_string_list_append (surfaces, _ ("Not said"));
  adw_combo_row_set_model (self->surface_row, G_LIST_MODEL (surfaces));
  stride_body_zones_apply (self->body_map);

  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_SWITCHES; i++) {
    if (switches[i].tag)
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->switches[i]),
                                     stride_tag_get_title (switches[i].tag));
  }
}

/* The pairs in use and the one of this run, "" for none first. */
static void
fill_shoes (StrideRunDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint selected = 0, n = 1;

  /* Translators: no pair of shoes is named for this run. */
  gtk_string_list_append (names, _ ("Not said"));
  g_strv_builder_add (ids, "");
  for (guint i = 0; i < stride_shoes_get_size (self->shoes); i++) {
    const StrideShoe *shoe = stride_shoes_get (self->shoes, i);
    gboolean chosen = g_strcmp0 (shoe->id, self->form->run.shoe) == 0;

    if (shoe->retired && !chosen)
      continue;
    gtk_string_list_append (names, shoe->name);
    g_strv_builder_add (ids, shoe->id);
    if (chosen)
      selected = n;
    n++;
  }

  g_clear_pointer (&self->shoe_ids, g_strfreev);
  self->shoe_ids = g_strv_builder_end (ids);
  adw_combo_row_set_model (self->shoe_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->shoe_row, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->shoe_row), n > 1);
}

/* What hangs on other fields: pace, when, which fields there are. */
static void
update_derived (StrideRunDialog *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  StrideDay today = stride_day_from_date_time (now);
  StrideDay day = stride_entry_when_get_day (self->form->text[STRIDE_INPUT_DAY], now);
  int metres = stride_run_form_get_distance (self->form);
  int seconds = stride_run_form_get_duration (self->form);
  gboolean miles = self->form->run.miles;
  g_autofree char *pace =
    metres > 0 && seconds > 0 ? stride_format_pace (seconds, metres, miles) : g_strdup ("");
  g_autofree char *date = day == STRIDE_DAY_NONE ? g_strdup ("") : stride_format_day (day, today);
  /* Translators: a day and a time of day: "Yesterday 7:30". */
  g_autofree char *when = g_strdup_printf (_ ("%s %s"), date, self->form->text[STRIDE_INPUT_TIME]);
  gboolean treadmill = self->form->run.surface == STRIDE_SURFACE_TREADMILL;

  gtk_label_set_text (self->pace_label, pace);
  adw_expander_row_set_subtitle (self->when_row, when);
  gtk_widget_set_visible (self->text_rows[STRIDE_INPUT_SHARES],
                          self->form->run.surface == STRIDE_SURFACE_MIXED);
  gtk_widget_set_visible (self->text_rows[STRIDE_INPUT_INCLINE], treadmill);
  gtk_widget_set_visible (self->text_rows[STRIDE_INPUT_CLIMB], !treadmill);
}

void
stride_run_dialog_show_form (StrideRunDialog *self)
{
  const StrideRunForm *form = self->form;

  self->loading = TRUE;
  for (guint i = 0; i < STRIDE_INPUT_NOTE; i++) {
    if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->text_rows[i])), form->text[i]) != 0)
      gtk_editable_set_text (GTK_EDITABLE (self->text_rows[i]), form->text[i]);
  }
  gtk_text_buffer_set_text (self->note_buffer, form->text[STRIDE_INPUT_NOTE], -1);
  adw_toggle_group_set_active_name (self->unit_group, form->run.miles ? "mi" : "km");
  adw_combo_row_set_selected (self->surface_row, form->run.surface);
  for (guint i = 0; i < STRIDE_N_SURFACES; i++) {
    if (self->shares[i])
      adw_spin_row_set_value (self->shares[i], form->run.share[i]);
  }
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_PICKERS; i++)
    stride_scale_picker_set_value (self->pickers[i],
                                   G_STRUCT_MEMBER (int, &form->run, pickers[i].offset));
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_SWITCHES; i++)
    adw_switch_row_set_active (self->switches[i],
                               switches[i].tag
                                 ? (form->run.tags & switches[i].tag) != 0
                                 : G_STRUCT_MEMBER (gboolean, &form->run, switches[i].offset));
  for (guint i = 0; i < STRIDE_N_ZONES; i++)
    stride_body_map_set_level (self->body_map, i, form->run.zone[i]);
  fill_shoes (self);
  update_derived (self);
  self->loading = FALSE;
}

void
stride_run_dialog_read_choices (StrideRunDialog *self)
{
  StrideRun *run = &self->form->run;
  guint shoe = adw_combo_row_get_selected (self->shoe_row);

  run->miles = g_strcmp0 (adw_toggle_group_get_active_name (self->unit_group), "mi") == 0;
  run->surface = MIN (adw_combo_row_get_selected (self->surface_row), STRIDE_SURFACE_UNKNOWN);
  for (guint i = 0; i < STRIDE_N_SURFACES; i++)
    run->share[i] = self->shares[i] ? (guint8) adw_spin_row_get_value (self->shares[i]) : 0;
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_PICKERS; i++)
    G_STRUCT_MEMBER (int, run, pickers[i].offset) =
      stride_scale_picker_get_value (self->pickers[i]);
  for (guint i = 0; i < STRIDE_RUN_DIALOG_N_SWITCHES; i++) {
    gboolean active = adw_switch_row_get_active (self->switches[i]);

    if (!switches[i].tag)
      G_STRUCT_MEMBER (gboolean, run, switches[i].offset) = active;
    else if (active)
      run->tags |= switches[i].tag;
    else
      run->tags &= ~switches[i].tag;
  }
  for (guint i = 0; i < STRIDE_N_ZONES; i++)
    run->zone[i] = (gint8) stride_body_map_get_level (self->body_map, i);
  if (shoe < g_strv_length (self->shoe_ids))
    stride_run_form_set_shoe (self->form, shoe > 0 ? self->shoe_ids[shoe] : NULL);
  update_derived (self);
}

void
stride_run_dialog_read_texts (StrideRunDialog *self)
{
  GtkTextIter start, end;
  g_autofree char *note = NULL;

  for (guint i = 0; i < STRIDE_INPUT_NOTE; i++)
    stride_run_form_set_text (self->form, i,
                              gtk_editable_get_text (GTK_EDITABLE (self->text_rows[i])));

  gtk_text_buffer_get_bounds (self->note_buffer, &start, &end);
  note = gtk_text_buffer_get_text (self->note_buffer, &start, &end, FALSE);
  stride_run_form_set_text (self->form, STRIDE_INPUT_NOTE, note);
  update_derived (self);
}

gboolean
stride_run_dialog_check (StrideRunDialog *self, StrideRunInput input)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autofree char *message = stride_run_form_check (self->form, input, now);

  stride_error_row_set_message (self->errors[input], message, self->text_rows[input]);

  return message == NULL;
}

void
stride_run_dialog_recheck (StrideRunDialog *self)
{
  for (StrideRunInput input = 0; input < STRIDE_N_INPUTS; input++) {
    if (stride_error_row_get_message (self->errors[input]))
      stride_run_dialog_check (self, input);
  }
}
