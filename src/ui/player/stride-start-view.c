/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-start-view.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-player-text.h"
#include "stride-scale-picker.h"

#define READY_MIN 3
#define READY_MAX 15

struct _StrideStartView {
  AdwBin parent_instance;

  StrideCatalog *catalog; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideRoutine *routine; /* (owned) */
  StrideSafetyLevel safety;
  GPtrArray *offers; /* (owned) (element-type GtkWidget): rows in the group refused */

  GtkLabel *goal;
  StrideScalePicker *soreness;
  AdwPreferencesGroup *refused;
  GtkLabel *stop_rule;
  AdwPreferencesGroup *options;
  AdwSpinRow *rest;
  AdwSpinRow *ready;
  AdwComboRow *sound;
  AdwSwitchRow *voice;
  AdwSwitchRow *self_paced;
  GtkButton *start;
};

enum {
  SIGNAL_STARTED,
  SIGNAL_OTHER_ROUTINE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideStartView, stride_start_view, ADW_TYPE_BIN)

/* What the routine says, as far as the row can show it. */
static int
ready_of_routine (StrideStartView *self)
{
  guint n;
  const StrideRoutineStep *steps = stride_routine_get_steps (self->routine, &n);

  return n > 0 ? CLAMP (steps[0].ready_s, READY_MIN, READY_MAX) : READY_MIN;
}

static void
offer_activated (GtkWidget *row, StrideRoutine *routine)
{
  GtkWidget *self = gtk_widget_get_ancestor (row, STRIDE_TYPE_START_VIEW);

  g_signal_emit (self, signals[SIGNAL_OTHER_ROUTINE], 0, routine);
}

static void
offer (StrideStartView *self, StrideRoutine *routine)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *length = stride_format_duration (stride_routine_get_total (routine));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_routine_get_name (routine));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), length);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_data (row, "activated", G_CALLBACK (offer_activated), g_object_ref (routine),
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  adw_preferences_group_add (self->refused, row);
  g_ptr_array_add (self->offers, row);
}

static void
clear_offers (StrideStartView *self)
{
  for (guint i = 0; i < self->offers->len; i++)
    adw_preferences_group_remove (self->refused, g_ptr_array_index (self->offers, i));
  g_ptr_array_set_size (self->offers, 0);
}

/* The start rule, for this soreness. */
static void
update_gate (StrideStartView *self)
{
  int soreness = stride_scale_picker_get_value (self->soreness);
  GListModel *routines = stride_catalog_get_routines (self->catalog);
  g_autofree char *stop_rule = stride_player_text_dup_stop_rule (soreness);
  const char *why = NULL;
  gboolean allowed = stride_safety_allows_routine (self->safety, self->routine, soreness, &why);

  gtk_widget_set_sensitive (GTK_WIDGET (self->start), allowed);
  gtk_widget_set_visible (GTK_WIDGET (self->refused), !allowed);
  gtk_widget_set_visible (GTK_WIDGET (self->options), allowed);
  gtk_widget_set_visible (GTK_WIDGET (self->stop_rule), allowed);
  gtk_label_set_label (self->stop_rule, stop_rule);

  clear_offers (self);
  if (allowed)
    return;

  adw_preferences_group_set_description (self->refused, why);
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);

    if (stride_safety_allows_routine (self->safety, routine, soreness, NULL))
      offer (self, routine);
  }
}

static void
soreness_changed (StrideStartView *self)
{
  if (self->routine)
    update_gate (self);
}

static void
start_clicked (StrideStartView *self)
{
  g_signal_emit (self, signals[SIGNAL_STARTED], 0);
}

void
stride_start_view_set (StrideStartView *self,
                       StrideCatalog *catalog,
                       StrideProfile *profile,
                       StrideSafetyLevel safety,
                       int soreness)
{
  g_return_if_fail (STRIDE_IS_START_VIEW (self));
  g_return_if_fail (STRIDE_IS_CATALOG (catalog));
  g_return_if_fail (STRIDE_IS_PROFILE (profile));

  g_set_object (&self->catalog, catalog);
  g_set_object (&self->profile, profile);
  self->safety = safety;
  stride_scale_picker_set_value (self->soreness, soreness);
}

void
stride_start_view_set_routine (StrideStartView *self, StrideRoutine *routine)
{
  StrideRoutineOptions options;
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (STRIDE_IS_START_VIEW (self));
  g_return_if_fail (STRIDE_IS_ROUTINE (routine));

  g_set_object (&self->routine, routine);
  length = stride_format_duration (stride_routine_get_total (routine));
  /* Translators: what a routine is for, and how long it takes: "Calm a sore back. 10 min." */
  text = g_strdup_printf (_ ("%s. %s."), stride_routine_get_goal (routine), length);
  gtk_label_set_label (self->goal, text);

  stride_profile_get_routine_options (self->profile, stride_routine_get_id (routine), &options);
  adw_spin_row_set_value (self->rest, options.rest_percent);
  adw_spin_row_set_value (self->ready,
                          options.ready_s > 0 ? options.ready_s : ready_of_routine (self));
  adw_combo_row_set_selected (self->sound, (guint) options.sound);
  adw_switch_row_set_active (self->voice, options.voice);
  adw_switch_row_set_active (self->self_paced, options.self_paced);
  update_gate (self);
}

int
stride_start_view_get_soreness (StrideStartView *self)
{
  g_return_val_if_fail (STRIDE_IS_START_VIEW (self), -1);

  return stride_scale_picker_get_value (self->soreness);
}

void
stride_start_view_get_options (StrideStartView *self, StrideRoutineOptions *options)
{
  int ready;

  g_return_if_fail (STRIDE_IS_START_VIEW (self));
  g_return_if_fail (options != NULL);

  ready = (int) adw_spin_row_get_value (self->ready);
  *options = (StrideRoutineOptions) {
    .rest_percent = (int) adw_spin_row_get_value (self->rest),
    .ready_s = ready == ready_of_routine (self) ? 0 : ready,
    .sound = (int) adw_combo_row_get_selected (self->sound),
    .voice = adw_switch_row_get_active (self->voice),
    .self_paced = adw_switch_row_get_active (self->self_paced),
  };
}

static void
stride_start_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_start_view_parent_class)->map (widget);
  /* Soreness is filled in from today and the options from last time: one key starts. */
  gtk_widget_grab_focus (GTK_WIDGET (STRIDE_START_VIEW (widget)->start));
}

static void
stride_start_view_dispose (GObject *object)
{
  StrideStartView *self = STRIDE_START_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_START_VIEW);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_object (&self->catalog);
  g_clear_object (&self->profile);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (stride_start_view_parent_class)->dispose (object);
}

static void
stride_start_view_class_init (StrideStartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_start_view_dispose;
  widget_class->map = stride_start_view_map;

  signals[SIGNAL_STARTED] = g_signal_new ("started", STRIDE_TYPE_START_VIEW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_OTHER_ROUTINE] =
    g_signal_new ("other-routine", STRIDE_TYPE_START_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, STRIDE_TYPE_ROUTINE);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/player/stride-start-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, goal);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, soreness);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, refused);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, stop_rule);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, options);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, rest);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, ready);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, sound);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, voice);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, self_paced);
  gtk_widget_class_bind_template_child (widget_class, StrideStartView, start);
  gtk_widget_class_bind_template_callback (widget_class, soreness_changed);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked);
}

static void
stride_start_view_init (StrideStartView *self)
{
  self->offers = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  stride_scale_picker_set_label (self->soreness, _ ("Soreness now"));
}
