/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-finish-view.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-scale-picker.h"
#include "stride-test-results.h"

struct _StrideFinishView {
  AdwBin parent_instance;

  int before;
  gboolean hurt;
  GPtrArray *rows; /* (owned) (element-type GtkWidget): in the group done */

  GtkLabel *praise;
  GtkLabel *summary;
  GtkLabel *advice;
  StrideTestResults *results;
  StrideScalePicker *soreness;
  StrideScalePicker *effort;
  AdwPreferencesGroup *done;
  GtkLabel *next_time;
};

enum {
  SIGNAL_SAVED,
  SIGNAL_DISCARDED,
  SIGNAL_ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideFinishView, stride_finish_view, ADW_TYPE_BIN)

/* What became of one step over all its bouts. */
typedef struct {
  guint n, n_done, n_skipped;
  StrideExercise *exercise; /* as it was done last */
} StepResult;

static const char *
result_text (const StepResult *result)
{
  if (result->n_done == result->n)
    return _ ("Done");
  if (result->n_done == 0 && result->n_skipped > 0)
    return _ ("Skipped");
  if (result->n_done == 0)
    return _ ("Not begun");

  return _ ("Partly done");
}

static void
add_row (StrideFinishView *self, const StepResult *result, gboolean swapped)
{
  GtkWidget *row = adw_action_row_new ();
  const char *icon = result->n_done == result->n ? "object-select-symbolic"
                     : result->n_done > 0        ? "stride-partly-symbolic"
                                                 : "list-remove-symbolic";
  GtkWidget *image = gtk_image_new_from_icon_name (icon);
  g_autofree char *text = NULL;

  if (swapped) {
    /* Translators: what became of an exercise: "Done, in a variant". */
    text = g_strdup_printf (_ ("%s, in a variant"), result_text (result));
  } else {
    text = g_strdup (result_text (result));
  }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 stride_exercise_get_name (result->exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_preferences_group_add (self->done, row);
  g_ptr_array_add (self->rows, row);
}

static void
list_what_was_done (StrideFinishView *self, StridePlayer *player)
{
  StrideTimeline *timeline = stride_player_get_timeline (player);
  guint n_steps;
  const StrideRoutineStep *steps =
    stride_routine_get_steps (stride_timeline_get_routine (timeline), &n_steps);
  g_autofree StepResult *results = g_new0 (StepResult, n_steps);

  for (guint i = 0; i < stride_timeline_get_size (timeline); i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);
    StepResult *result = &results[phase->step];

    if (phase->kind != STRIDE_PHASE_WORK)
      continue;
    result->exercise = phase->exercise;
    result->n++;
    result->n_done += stride_player_get_outcome (player, i) == STRIDE_OUTCOME_DONE;
    result->n_skipped += stride_player_get_outcome (player, i) == STRIDE_OUTCOME_SKIPPED;
  }

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->done, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < n_steps; i++)
    add_row (self, &results[i],
             !g_str_equal (stride_exercise_get_id (results[i].exercise), steps[i].exercise_id));
}

/* The stop rule, looked at from its end. */
static void
update_advice (StrideFinishView *self)
{
  int after = stride_scale_picker_get_value (self->soreness);
  gboolean too_sore = after > 5 || (self->before >= 0 && after >= self->before + 2);

  gtk_widget_set_visible (GTK_WIDGET (self->advice), self->hurt || too_sore);
  gtk_label_set_label (
    self->advice,
    _ ("Rest the back for today: walking and lying with the legs on a chair are fine. Take an "
       "easier "
       "variant next time. If pain or tingling runs down a leg, answer the safety questions."));
}

static void
soreness_changed (StrideFinishView *self)
{
  update_advice (self);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
effort_changed (StrideFinishView *self)
{
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
save_clicked (StrideFinishView *self)
{
  g_signal_emit (self, signals[SIGNAL_SAVED], 0);
}

static void
discard_clicked (StrideFinishView *self)
{
  g_signal_emit (self, signals[SIGNAL_DISCARDED], 0);
}

static void
update_next_time (StrideFinishView *self, StridePlayer *player)
{
  StrideRoutine *routine = stride_timeline_get_routine (stride_player_get_timeline (player));
  const char *when = stride_routine_get_when (routine);
  g_autofree char *text = NULL;

  /* Translators: %s: when a routine does good, as "after each run". */
  text = g_strdup_printf (_ ("Next time: %s."), when);
  gtk_label_set_label (self->next_time, text);
  gtk_widget_set_visible (GTK_WIDGET (self->next_time), *when && !self->hurt);
}

void
stride_finish_view_set (StrideFinishView *self,
                        StridePlayer *player,
                        StrideCatalog *catalog,
                        const StrideSessionAnswers *answers)
{
  int after, effort;
  gboolean finished;
  guint n_work;
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (STRIDE_IS_FINISH_VIEW (self));
  g_return_if_fail (STRIDE_IS_PLAYER (player));
  g_return_if_fail (answers != NULL);

  self->before = answers->before;
  self->hurt = answers->note != NULL;
  /* Who hears of the one answer may change both. */
  after = answers->after;
  effort = answers->effort;
  finished = stride_player_get_state (player) == STRIDE_PLAYER_FINISHED;
  gtk_label_set_label (self->praise, self->hurt ? _ ("Good that you stopped")
                                     : finished ? _ ("Done. Your back has had its turn")
                                                : _ ("Every minute counts"));

  n_work = stride_timeline_get_n_work (stride_player_get_timeline (player));
  length = stride_format_duration (stride_player_get_active (player) / G_USEC_PER_SEC);
  /* Translators: a length of time, then how many sets (each side counts) out of how many were done. */
  text = g_strdup_printf (ngettext ("%s, %u of %u set done.", "%s, %u of %u sets done.", n_work),
                          length, stride_player_get_n_done (player), n_work);
  gtk_label_set_label (self->summary, text);
  list_what_was_done (self, player);
  stride_test_results_set (self->results, player, catalog);
  update_next_time (self, player);
  stride_scale_picker_set_value (self->soreness, after);
  stride_scale_picker_set_value (self->effort, effort);
  update_advice (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->soreness));
}

GPtrArray *
stride_finish_view_dup_tests (StrideFinishView *self, const StrideEntryHead *head)
{
  g_return_val_if_fail (STRIDE_IS_FINISH_VIEW (self), NULL);

  return stride_test_results_dup_entries (self->results, head);
}

int
stride_finish_view_get_soreness (StrideFinishView *self)
{
  g_return_val_if_fail (STRIDE_IS_FINISH_VIEW (self), -1);

  return stride_scale_picker_get_value (self->soreness);
}

int
stride_finish_view_get_effort (StrideFinishView *self)
{
  g_return_val_if_fail (STRIDE_IS_FINISH_VIEW (self), -1);

  return stride_scale_picker_get_value (self->effort);
}

static void
stride_finish_view_dispose (GObject *object)
{
  StrideFinishView *self = STRIDE_FINISH_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_FINISH_VIEW);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_finish_view_parent_class)->dispose (object);
}

static void
stride_finish_view_class_init (StrideFinishViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_finish_view_dispose;

  signals[SIGNAL_SAVED] = g_signal_new ("saved", STRIDE_TYPE_FINISH_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DISCARDED] = g_signal_new ("discarded", STRIDE_TYPE_FINISH_VIEW, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", STRIDE_TYPE_FINISH_VIEW, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/player/stride-finish-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, praise);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, summary);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, advice);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, soreness);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, results);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, next_time);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, effort);
  gtk_widget_class_bind_template_child (widget_class, StrideFinishView, done);
  gtk_widget_class_bind_template_callback (widget_class, soreness_changed);
  gtk_widget_class_bind_template_callback (widget_class, effort_changed);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, discard_clicked);
}

static void
stride_finish_view_init (StrideFinishView *self)
{
  self->before = -1;
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  stride_scale_picker_set_label (self->soreness, _ ("Soreness after"));
  stride_scale_picker_set_label (self->effort, _ ("Effort"));
}
