/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-stage.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-digits.h"
#include "stride-dots.h"
#include "stride-figure-view.h"
#include "stride-format.h"
#include "stride-player-text.h"
#include "stride-ring.h"

#define FLASH_OPACITY 0.35
#define FLASH_MS 700

struct _StrideStage {
  AdwBin parent_instance;

  StridePlayer *player; /* (owned) (nullable) */
  GSignalGroup *signals;
  AdwAnimation *flash_animation;
  gboolean with_flash;
  guint tick_id;
  StrideExercise *shown;      /* (unowned): whose keyframes the figure has */
  StrideExercise *shown_next; /* (unowned): the thumbnail's */

  StrideFigureView *figure;
  StrideRing *ring;
  GtkImage *icon;
  GtkLabel *kind;
  GtkLabel *exercise;
  StrideDigits *digits;
  GtkLabel *count;
  StrideFigureView *next_figure;
  GtkLabel *next;
  StrideDots *dots;
  GtkLabel *total;
  GtkButton *toggle;
  GtkButton *done;
  GtkButton *hurts;
  AdwBin *flash;
  AdwBreakpoint *far, *far_high;                    /* a window that is seen from afar */
  AdwBreakpoint *farther, *farther_high;            /* one that fills the screen */
  AdwBreakpoint *tight, *tight_low, *tight_compact; /* one that is small for its text */
};

G_DEFINE_FINAL_TYPE (StrideStage, stride_stage, ADW_TYPE_BIN)

static gint64
whole_seconds (gint64 usec)
{
  return (usec + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
}

static gboolean
is_live (StrideStage *self)
{
  StridePlayerState state = stride_player_get_state (self->player);

  return state == STRIDE_PLAYER_RUNNING || state == STRIDE_PLAYER_WAITING;
}

/* --- the figure ---------------------------------------------------------------------------------- */

/* @still: one telling pose instead of the movement. */
static void
show_exercise (StrideFigureView *view, const StridePhase *phase, gboolean still)
{
  guint n_frames, n_props;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (phase->exercise, &n_frames);
  const StrideProp *props = stride_exercise_get_props (phase->exercise, &n_props);
  g_autofree char *label = stride_player_text_dup_exercise (phase);

  stride_figure_view_set_keyframes (view, frames, n_frames, props, n_props);
  stride_figure_view_set_loop (view, !stride_exercise_get_dose (phase->exercise)->is_hold);
  /* The catalogue draws the right side. */
  stride_figure_view_set_mirrored (view, phase->side == STRIDE_SIDE_LEFT);
  stride_figure_view_set_label (view, label);
  if (still)
    stride_figure_view_set_still (view, -1);
}

/* Where in the keyframes the figure is. With a tempo, one round of them is one repetition, or two where
 * the repetitions change sides and the keyframes show both. */
static double
figure_time (StrideStage *self, const StridePhase *phase)
{
  double seconds = (double) stride_player_get_elapsed (self->player) / G_USEC_PER_SEC;

  if (phase->kind != STRIDE_PHASE_WORK)
    return 0;
  if (phase->reps > 0 && phase->tempo_s > 0) {
    double period = stride_figure_view_get_period (self->figure);
    double tempo = stride_exercise_get_dose (phase->exercise)->tempo_s;
    double reps = tempo > 0 ? MAX (1, round (period / tempo)) : 1;

    return fmod (seconds, reps * phase->tempo_s) / (reps * phase->tempo_s) * period;
  }

  return seconds;
}

static void
update_motion (StrideStage *self)
{
  const StridePhase *phase = stride_player_get_phase (self->player);
  double left;

  if (!phase)
    return;

  left = phase->self_paced
           ? 1
           : (double) stride_player_get_remaining (self->player) / (double) phase->length;
  stride_ring_set_fraction (self->ring, left);
  stride_figure_view_set_time (self->figure, figure_time (self, phase));
}

static gboolean
tick (GtkWidget *widget, GdkFrameClock *frame_clock, gpointer user_data)
{
  StrideStage *self = STRIDE_STAGE (widget);

  stride_player_sync (self->player);
  update_motion (self);

  return G_SOURCE_CONTINUE;
}

/* Frames are asked for only while something moves and can be seen moving. */
static void
update_tick (StrideStage *self)
{
  gboolean moves = self->player && is_live (self) && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
                   adw_get_enable_animations (GTK_WIDGET (self));

  if (moves && self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick, NULL, NULL);
  if (!moves && self->tick_id != 0) {
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
    self->tick_id = 0;
  }
}

/* --- the words ----------------------------------------------------------------------------------- */

/* What the digits count: down, but up where it is measured how long one can hold. */
static gint64
seconds_shown (StrideStage *self, const StridePhase *phase)
{
  if (phase->kind == STRIDE_PHASE_WORK && stride_exercise_is_timed_test (phase->exercise))
    return stride_player_get_elapsed (self->player) / G_USEC_PER_SEC;

  return whole_seconds (stride_player_get_remaining (self->player));
}

static void
update_second (StrideStage *self)
{
  const StridePhase *phase = stride_player_get_phase (self->player);
  g_autofree char *digits = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *count = NULL;
  g_autofree char *total = NULL;
  g_autofree char *total_text = NULL;

  if (!phase)
    return;

  if (phase->self_paced) {
    digits = g_strdup_printf ("%d", phase->reps);
    spoken = g_strdup_printf (ngettext ("%d repetition at your own pace",
                                        "%d repetitions at your own pace", (gulong) phase->reps),
                              phase->reps);
  } else {
    gint64 seconds = seconds_shown (self, phase);

    digits = stride_player_text_dup_digits (seconds);
    spoken = stride_format_duration_spoken (seconds);
  }
  stride_digits_set (self->digits, digits, spoken);
  stride_ring_set_value_text (self->ring, spoken);

  count = stride_player_text_dup_count (self->player);
  gtk_label_set_label (self->count, count);
  total = stride_format_clock (whole_seconds (stride_player_get_total_remaining (self->player)));
  /* Translators: time left of the whole routine: "6:30 left". */
  total_text = g_strdup_printf (_ ("%s left"), total);
  gtk_label_set_label (self->total, total_text);
  update_motion (self);
}

static void
update_next (StrideStage *self, StrideTimeline *timeline, guint index)
{
  g_autofree char *next = stride_player_text_dup_next (timeline, index);
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;
  const StridePhase *work = stride_timeline_get_next_work (timeline, index + 1);

  if (index + 1 < stride_timeline_get_size (timeline)) {
    length =
      stride_format_clock (stride_timeline_get (timeline, index + 1)->length / G_USEC_PER_SEC);
    /* Translators: what comes next, and how long it takes: "Next: Bird dog, 0:48". */
    text = g_strdup_printf (_ ("Next: %s, %s"), next, length);
  } else {
    text = g_strdup_printf (_ ("Next: %s"), next);
  }
  gtk_label_set_label (self->next, text);

  gtk_widget_set_opacity (GTK_WIDGET (self->next_figure), work ? 1 : 0);
  if (work && work->exercise != self->shown_next) {
    self->shown_next = work->exercise;
    show_exercise (self->next_figure, work, TRUE);
  }
}

static void
update_dots (StrideStage *self, const StridePhase *phase)
{
  StrideRoutine *routine = stride_timeline_get_routine (stride_player_get_timeline (self->player));
  g_autofree char *text = NULL;
  guint n_steps, current;

  stride_routine_get_steps (routine, &n_steps);
  current = (guint) (phase->round - 1) * n_steps + phase->step;
  n_steps *= (guint) stride_routine_get_rounds (routine);
  /* Translators: of the routine: "Step 3 of 7". */
  text = g_strdup_printf (_ ("Step %u of %u"), current + 1, n_steps);
  stride_dots_set (self->dots, n_steps, current, text);
}

static void
update_kind (StrideStage *self)
{
  static const char *const classes[] = {
    [STRIDE_PHASE_READY] = "ready",         [STRIDE_PHASE_WORK] = "work",
    [STRIDE_PHASE_CHANGE_SIDES] = "change", [STRIDE_PHASE_REST] = "rest",
    [STRIDE_PHASE_ROUND_REST] = "rest",
  };
  const StridePhase *phase = stride_player_get_phase (self->player);
  gboolean paused = stride_player_get_state (self->player) == STRIDE_PLAYER_PAUSED;
  g_autofree char *text = NULL;

  if (!phase)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "paused");
  gtk_widget_add_css_class (GTK_WIDGET (self), paused ? "paused" : classes[phase->kind]);

  if (paused) {
    /* Translators: the player stands still in this phase: "Paused · Rest". */
    text = g_strdup_printf (_ ("Paused · %s"), stride_player_text_kind (phase->kind));
  } else {
    text = g_strdup (stride_player_text_kind (phase->kind));
  }
  gtk_label_set_label (self->kind, text);
  gtk_image_set_from_icon_name (self->icon, paused ? "media-playback-pause-symbolic"
                                                   : stride_player_text_icon (phase->kind));
}

static void
update_phase (StrideStage *self)
{
  StrideTimeline *timeline = stride_player_get_timeline (self->player);
  const StridePhase *phase = stride_player_get_phase (self->player);
  g_autofree char *exercise = NULL;

  if (!phase)
    return;

  exercise = stride_player_text_dup_exercise (phase);
  gtk_label_set_label (self->exercise, exercise);
  if (self->shown != phase->exercise)
    show_exercise (self->figure, phase, FALSE);
  self->shown = phase->exercise;
  stride_figure_view_set_mirrored (self->figure, phase->side == STRIDE_SIDE_LEFT);

  update_kind (self);
  update_next (self, timeline, stride_player_get_index (self->player));
  update_dots (self, phase);
  update_second (self);
}

/* --- signals of the player ----------------------------------------------------------------------- */

static void
state_changed (StrideStage *self)
{
  gboolean live = is_live (self);
  const char *label = live ? _ ("Pause") : _ ("Go On");

  gtk_button_set_icon_name (self->toggle, live ? "media-playback-pause-symbolic"
                                               : "media-playback-start-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  update_kind (self);
  update_second (self);
  update_tick (self);
}

static void
phase_changed (StrideStage *self)
{
  update_phase (self);
  /* Without animations it would be a hard blink. */
  if (self->with_flash && adw_get_enable_animations (GTK_WIDGET (self)))
    adw_animation_play (self->flash_animation);
}

void
stride_stage_set_player (StrideStage *self, StridePlayer *player)
{
  g_return_if_fail (STRIDE_IS_STAGE (self));
  g_return_if_fail (!player || STRIDE_IS_PLAYER (player));

  if (!g_set_object (&self->player, player))
    return;
  g_signal_group_set_target (self->signals, player);
  update_tick (self);
  if (player) {
    update_phase (self);
    state_changed (self);
  }
}

void
stride_stage_set_flash (StrideStage *self, gboolean flash)
{
  g_return_if_fail (STRIDE_IS_STAGE (self));

  self->with_flash = flash;
}

static void
set_class (StrideStage *self, const char *name, gboolean has)
{
  if (has)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/* What setters cannot set: the size of words. */
static void
breakpoint_changed (StrideStage *self, GParamSpec *pspec, AdwBreakpointBin *bin)
{
  AdwBreakpoint *now = adw_breakpoint_bin_get_current_breakpoint (bin);

  set_class (self, "far", now == self->far || now == self->far_high);
  set_class (self, "farther", now == self->farther || now == self->farther_high);
  set_class (self, "tight-compact", now == self->tight_compact);
  set_class (self, "tight",
             now == self->tight || now == self->tight_low || now == self->tight_compact);
}

/* --- widget -------------------------------------------------------------------------------------- */

static void
stride_stage_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_stage_parent_class)->map (widget);
  update_tick (STRIDE_STAGE (widget));
  /* With the focus here and not on a button, the space key pauses. */
  gtk_widget_grab_focus (widget);
}

static void
stride_stage_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_stage_parent_class)->unmap (widget);
  update_tick (STRIDE_STAGE (widget));
}

static void
stride_stage_dispose (GObject *object)
{
  StrideStage *self = STRIDE_STAGE (object);

  if (self->signals)
    stride_stage_set_player (self, NULL);
  g_clear_object (&self->signals);
  g_clear_object (&self->flash_animation);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_STAGE);

  G_OBJECT_CLASS (stride_stage_parent_class)->dispose (object);
}

static void
stride_stage_class_init (StrideStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_stage_dispose;
  widget_class->map = stride_stage_map;
  widget_class->unmap = stride_stage_unmap;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/player/stride-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideStage, figure);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, ring);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, icon);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, kind);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, exercise);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, digits);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, count);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, next_figure);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, next);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, dots);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, total);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, toggle);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, done);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, hurts);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, flash);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, far);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, far_high);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, farther);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, farther_high);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, tight);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, tight_low);
  gtk_widget_class_bind_template_child (widget_class, StrideStage, tight_compact);
  gtk_widget_class_bind_template_callback (widget_class, breakpoint_changed);
}

static void
set_flash_opacity (double value, gpointer user_data)
{
  gtk_widget_set_opacity (user_data, value);
}

static void
stride_stage_init (StrideStage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_init_template (widget);

  self->with_flash = TRUE;
  self->flash_animation =
    adw_timed_animation_new (GTK_WIDGET (self->flash), FLASH_OPACITY, 0, FLASH_MS,
                             adw_callback_animation_target_new (set_flash_opacity, self->flash,
                                                                NULL));
  self->signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->signals, "phase-changed", G_CALLBACK (phase_changed), self);
  g_signal_group_connect_swapped (self->signals, "second-changed", G_CALLBACK (update_second),
                                  self);
  g_signal_group_connect_swapped (self->signals, "timeline-changed", G_CALLBACK (update_phase),
                                  self);
  g_signal_group_connect_swapped (self->signals, "notify::state", G_CALLBACK (state_changed), self);
}
