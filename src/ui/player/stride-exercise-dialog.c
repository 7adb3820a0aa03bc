/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-dialog.h"

#include <glib/gi18n-lib.h>

#include "stride-figure-view.h"

struct _StrideExerciseDialog {
  AdwDialog parent_instance;

  StrideFigureView *figure;
  GtkBox *content;
};

enum {
  SIGNAL_VARIANT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideExerciseDialog, stride_exercise_dialog, ADW_TYPE_DIALOG)

/* A group with one row for each text that is not empty. */
static void
add_group (StrideExerciseDialog *self,
           const char *title,
           const char *const *texts,
           gboolean numbered)
{
  GtkWidget *group = adw_preferences_group_new ();
  gboolean empty = TRUE;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (int i = 0; texts[i]; i++) {
    GtkWidget *row;
    g_autofree char *text = NULL;

    if (!*texts[i])
      continue;
    text = numbered ? g_strdup_printf ("%d. %s", i + 1, texts[i]) : g_strdup (texts[i]);
    row = adw_action_row_new ();
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    empty = FALSE;
  }
  gtk_widget_set_visible (group, !empty);
  gtk_box_append (self->content, group);
}

static void
variant_activated (GtkWidget *row, gpointer harder)
{
  GtkWidget *self = gtk_widget_get_ancestor (row, STRIDE_TYPE_EXERCISE_DIALOG);

  g_signal_emit (self, signals[SIGNAL_VARIANT], 0, GPOINTER_TO_INT (harder));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
add_variant (GtkWidget *group, const char *label, StrideExercise *exercise, gboolean harder)
{
  GtkWidget *row;

  if (!exercise)
    return;

  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_exercise_get_name (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect (row, "activated", G_CALLBACK (variant_activated), GINT_TO_POINTER (harder));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_variants (StrideExerciseDialog *self, StrideExercise *easier, StrideExercise *harder)
{
  GtkWidget *group;

  if (!easier && !harder)
    return;

  group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Take Another Instead"));
  add_variant (group, _ ("Easier"), easier, FALSE);
  add_variant (group, _ ("Harder"), harder, TRUE);
  gtk_box_append (self->content, group);
}

static void
stride_exercise_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_EXERCISE_DIALOG);

  G_OBJECT_CLASS (stride_exercise_dialog_parent_class)->dispose (object);
}

static void
stride_exercise_dialog_class_init (StrideExerciseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_exercise_dialog_dispose;

  signals[SIGNAL_VARIANT] = g_signal_new ("variant", STRIDE_TYPE_EXERCISE_DIALOG, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/player/stride-exercise-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseDialog, figure);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseDialog, content);
}

static void
stride_exercise_dialog_init (StrideExerciseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_exercise_dialog_new (StrideExercise *exercise,
                            const char *note,
                            StrideExercise *easier,
                            StrideExercise *harder)
{
  StrideExerciseDialog *self;
  const char *notes[] = { note, NULL };
  const char *stops[] = { NULL, NULL };
  const StrideKeyframe *frames;
  const StrideProp *props;
  guint n_frames, n_props;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (note != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_EXERCISE_DIALOG, NULL);
  adw_dialog_set_title (ADW_DIALOG (self), stride_exercise_get_name (exercise));

  frames = stride_exercise_get_keyframes (exercise, &n_frames);
  props = stride_exercise_get_props (exercise, &n_props);
  stride_figure_view_set_keyframes (self->figure, frames, n_frames, props, n_props);
  stride_figure_view_set_loop (self->figure, !stride_exercise_get_dose (exercise)->is_hold);
  stride_figure_view_set_label (self->figure, stride_exercise_get_name (exercise));
  stride_figure_view_play (self->figure);

  stops[0] = stride_exercise_get_stop (exercise);
  add_group (self, _ ("In This Routine"), notes, FALSE);
  add_group (self, _ ("Step by Step"), stride_exercise_get_steps (exercise), TRUE);
  add_group (self, _ ("Common Mistakes"), stride_exercise_get_mistakes (exercise), FALSE);
  add_group (self, _ ("Stop or Leave It Out"), stops, FALSE);
  add_variants (self, easier, harder);

  return ADW_DIALOG (self);
}
