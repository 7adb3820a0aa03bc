/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routine-page.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-content-words.h"
#include "stride-exercise-page.h"
#include "stride-exercise-picture.h"
#include "stride-format.h"
#include "stride-gate-banner.h"

struct _StrideRoutinePage {
  AdwNavigationPage parent_instance;

  StrideInsight *insight; /* (owned) */
  StrideRoutine *routine; /* (owned) */

  AdwBanner *gate_banner;
  GtkLabel *name_label;
  GtkLabel *goal_label;
  AdwPreferencesGroup *facts_group;
  AdwPreferencesGroup *steps_group;
  GtkButton *start_button;
};

G_DEFINE_FINAL_TYPE (StrideRoutinePage, stride_routine_page, ADW_TYPE_NAVIGATION_PAGE)

static void
update_gate (StrideRoutinePage *self)
{
  StrideSafetyLevel level = stride_insight_get_safety (self->insight);
  int soreness =
    (int) stride_facts_get_number (stride_insight_get_facts (self->insight), "today.sore", -1);
  const char *why = NULL;
  gboolean allowed = stride_safety_allows_routine (level, self->routine, soreness, &why);

  stride_gate_banner_update (self->gate_banner, level, allowed ? NULL : why);

  /* Without its action the button is not for pressing, and the banner says why. */
  if (allowed) {
    stride_set_action (self->start_button, "win.start-routine",
                       stride_routine_get_id (self->routine));
  } else {
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start_button), NULL);
    gtk_widget_set_sensitive (GTK_WIDGET (self->start_button), FALSE);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, allowed ? "" : why, -1);
}

static void
add_fact (StrideRoutinePage *self, const char *title, const char *text)
{
  GtkWidget *row;
  g_autofree char *sentence = NULL;

  if (!*text)
    return;

  row = adw_action_row_new ();
  sentence = stride_words_sentence (text);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sentence);
  gtk_widget_add_css_class (row, "property");
  adw_preferences_group_add (self->facts_group, row);
}

static void
step_activated (AdwActionRow *row, StrideExercise *exercise)
{
  StrideRoutinePage *self =
    STRIDE_ROUTINE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (row), STRIDE_TYPE_ROUTINE_PAGE));
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            stride_exercise_page_new (self->insight, exercise));
}

static void
add_step (StrideRoutinePage *self, const StrideRoutineStep *step)
{
  StrideExercise *exercise =
    stride_catalog_find_exercise (stride_insight_get_catalog (self->insight), step->exercise_id);
  GtkWidget *row;
  g_autofree char *work = NULL;
  g_autofree char *subtitle = NULL;

  if (!exercise)
    return;

  row = adw_action_row_new ();
  work = stride_words_step (step);
  subtitle = *step->note ? g_strconcat (work, "\n", step->note, NULL) : g_strdup (work);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_exercise_get_name (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), stride_exercise_thumbnail_new (exercise));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (step_activated), exercise, 0);
  adw_preferences_group_add (self->steps_group, row);
}

static void
fill (StrideRoutinePage *self)
{
  g_autofree char *length = stride_format_duration (stride_routine_get_total (self->routine));
  g_autofree char *spoken =
    stride_format_duration_spoken (stride_routine_get_total (self->routine));
  /* Translators: the button that starts a routine, with its length: "Start · 4 min" */
  g_autofree char *start = g_strdup_printf (_ ("Start · %s"), length);
  /* Translators: for screen readers, a length of time: "Start, 4 minutes" */
  g_autofree char *start_spoken = g_strdup_printf (_ ("Start, %s"), spoken);
  g_autofree char *goal = stride_words_sentence (stride_routine_get_goal (self->routine));
  g_autofree char *outline = stride_words_outline (self->routine);
  guint n_steps;
  const StrideRoutineStep *steps = stride_routine_get_steps (self->routine, &n_steps);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 stride_routine_get_name (self->routine));
  gtk_label_set_label (self->name_label, stride_routine_get_name (self->routine));
  gtk_label_set_label (self->goal_label, goal);
  gtk_button_set_label (self->start_button, start);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, start_spoken, -1);

  add_fact (self, _ ("When"), stride_routine_get_when (self->routine));
  add_fact (self, _ ("How often"), stride_routine_get_frequency (self->routine));
  add_fact (self, _ ("Not when"), stride_routine_get_not_when (self->routine));
  add_fact (self, _ ("Good to know"), stride_routine_get_note (self->routine));

  adw_preferences_group_set_description (self->steps_group, outline);
  for (guint i = 0; i < n_steps; i++)
    add_step (self, &steps[i]);
}

static void
stride_routine_page_dispose (GObject *object)
{
  StrideRoutinePage *self = STRIDE_ROUTINE_PAGE (object);

  g_clear_object (&self->insight);
  g_clear_object (&self->routine);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_ROUTINE_PAGE);

  G_OBJECT_CLASS (stride_routine_page_parent_class)->dispose (object);
}

static void
stride_routine_page_class_init (StrideRoutinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_routine_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/routines/stride-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, gate_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, goal_label);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, facts_group);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinePage, start_button);
}

static void
stride_routine_page_init (StrideRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
stride_routine_page_new (StrideInsight *insight, StrideRoutine *routine)
{
  StrideRoutinePage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_ROUTINE (routine), NULL);

  self = g_object_new (STRIDE_TYPE_ROUTINE_PAGE, NULL);
  self->insight = g_object_ref (insight);
  self->routine = g_object_ref (routine);
  fill (self);
  g_signal_connect_object (insight, "changed", G_CALLBACK (update_gate), self, G_CONNECT_SWAPPED);
  update_gate (self);

  return ADW_NAVIGATION_PAGE (self);
}
