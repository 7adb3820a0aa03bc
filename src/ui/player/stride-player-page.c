/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-page-private.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-player-text.h"
#include "stride-toast.h"

typedef enum {
  PROP_PLAYER = 1,
  PROP_AUDIO,
  PROP_FLASH_PHASES,
  PROP_CUE_VOLUME,
} StridePlayerPageProperty;

static GParamSpec *properties[PROP_CUE_VOLUME + 1];

enum {
  SIGNAL_CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StridePlayerPage, stride_player_page, ADW_TYPE_NAVIGATION_PAGE)

gboolean
stride_player_page_is_playing (StridePlayerPage *self)
{
  StridePlayerState state;

  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (self), FALSE);

  if (!self->player)
    return FALSE;
  state = stride_player_get_state (self->player);

  return state == STRIDE_PLAYER_RUNNING || state == STRIDE_PLAYER_WAITING ||
         state == STRIDE_PLAYER_PAUSED;
}

static gint64
now_s (StridePlayerPage *self)
{
  return stride_clock_get_real (self->clock) / G_USEC_PER_SEC;
}

static void
audio_changed (StridePlayerPage *self)
{
  self->audio++;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUDIO]);
}

void
stride_player_page_keep_place (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_player_store_save (self->data_dir, self->player, &self->timeline_options,
                                 &self->answers, now_s (self), &error))
    g_debug ("The place in the routine was not kept: %s", error->message);
}

static void
announce (StridePlayerPage *self)
{
  g_autofree char *text =
    stride_player_text_dup_announcement (stride_player_get_timeline (self->player),
                                         stride_player_get_index (self->player));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_interruption (StridePlayerPage *self)
{
  gint64 away = 0;
  gboolean interrupted = stride_player_was_interrupted (self->player, &away);
  g_autofree char *length = stride_format_duration (away / G_USEC_PER_SEC);
  /* Translators: %s: how long the machine slept or stood still. */
  g_autofree char *text = g_strdup_printf (_ ("Paused by itself, away for %s"), length);

  if (interrupted)
    adw_banner_set_title (self->interrupted, away < G_USEC_PER_SEC ? _ ("Paused by itself") : text);
  adw_banner_set_revealed (self->interrupted, interrupted);
}

static void
phase_changed (StridePlayerPage *self)
{
  stride_player_page_keep_place (self);
  announce (self);
  stride_player_page_update_actions (self);
}

static void
timeline_changed (StridePlayerPage *self)
{
  stride_player_page_keep_place (self);
  stride_player_page_update_actions (self);
}

static void
state_changed (StridePlayerPage *self)
{
  StridePlayerState state = stride_player_get_state (self->player);

  stride_player_page_update_actions (self);
  show_interruption (self);
  if (state == STRIDE_PLAYER_PAUSED) {
    stride_player_page_keep_place (self);
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Paused"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  }
  if (state == STRIDE_PLAYER_FINISHED || state == STRIDE_PLAYER_STOPPED) {
    stride_player_page_keep_place (self);
    stride_player_page_show_finish (self);
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("The routine is over"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  }
}

void
stride_player_page_set_player (StridePlayerPage *self, StridePlayer *player)
{
  if (!g_set_object (&self->player, player))
    return;
  /* Heard of here first: what the stage shows is on the disk, and after a kill nobody is offered again what
   * was held to its end. */
  g_signal_group_set_target (self->signals, player);
  stride_stage_set_player (self->stage, player);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYER]);
}

static void
show_stage (StridePlayerPage *self)
{
  /* Leaving is asked about; going back by a gesture is no answer. */
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), FALSE);
  gtk_stack_set_visible_child_name (self->views, "stage");
  stride_player_page_update_actions (self);
}

/* --- start --------------------------------------------------------------------------------------- */

static void
keep_options (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;
  StrideRoutineOptions before;
  const char *id = stride_routine_get_id (self->routine);

  stride_profile_get_routine_options (self->profile, id, &before);
  if (before.rest_percent == self->options.rest_percent &&
      before.ready_s == self->options.ready_s && before.sound == self->options.sound &&
      before.voice == self->options.voice && before.self_paced == self->options.self_paced)
    return;

  stride_profile_set_routine_options (self->profile, id, &self->options);
  if (!stride_profile_save (self->profile, &error))
    stride_toast_error (GTK_WIDGET (self), error);
}

static void
started (StridePlayerPage *self)
{
  g_autoptr (StrideTimeline) timeline = NULL;
  g_autoptr (StridePlayer) player = NULL;
  g_autoptr (GError) error = NULL;

  stride_start_view_get_options (self->start, &self->options);
  keep_options (self);
  stride_session_answers_clear (&self->answers);
  stride_session_answers_init (&self->answers, now_s (self));
  self->answers.before = stride_start_view_get_soreness (self->start);
  stride_timeline_options_init (&self->timeline_options);
  self->timeline_options.rest_factor = (double) self->options.rest_percent / 100;
  self->timeline_options.ready_s = self->options.ready_s;
  self->timeline_options.self_paced = self->options.self_paced;

  timeline = stride_timeline_new (self->routine, self->catalog, &self->timeline_options, &error);
  if (!timeline) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }

  stride_player_page_file_kept (self);
  player = stride_player_new (self->clock, timeline);
  stride_player_page_set_player (self, player);
  audio_changed (self);
  show_stage (self);
  stride_player_start (player, NULL);
}

static void
set_routine (StridePlayerPage *self, StrideRoutine *routine)
{
  g_set_object (&self->routine, routine);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), stride_routine_get_name (routine));
}

static void
other_routine (StridePlayerPage *self, StrideRoutine *routine)
{
  set_routine (self, routine);
  stride_start_view_set_routine (self->start, routine);
}

static void
restart_clicked (StridePlayerPage *self)
{
  stride_player_restart_phase (self->player, NULL);
}

static char *
fullscreen_icon (gpointer object, gboolean fullscreened)
{
  return g_strdup (fullscreened ? "view-restore-symbolic" : "view-fullscreen-symbolic");
}

static char *
fullscreen_tooltip (gpointer object, gboolean fullscreened)
{
  return g_strdup (fullscreened ? _ ("Leave Full Screen (F11)") : _ ("Full Screen (F11)"));
}

/* --- object -------------------------------------------------------------------------------------- */

void
stride_player_page_set_volume (StridePlayerPage *self, int volume)
{
  volume = CLAMP (volume, STRIDE_CUE_VOLUME_MIN, STRIDE_CUE_VOLUME_MAX);
  if (self->volume == volume)
    return;
  self->volume = volume;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CUE_VOLUME]);
  audio_changed (self);
}

static void
stride_player_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (object);

  switch ((StridePlayerPageProperty) id) {
  case PROP_PLAYER:
    g_value_set_object (value, self->player);
    break;
  case PROP_AUDIO:
    g_value_set_uint (value, self->audio);
    break;
  case PROP_FLASH_PHASES:
    g_value_set_boolean (value, self->flash);
    break;
  case PROP_CUE_VOLUME:
    g_value_set_int (value, self->volume);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    break;
  }
}

static void
set_flash (StridePlayerPage *self, gboolean flash)
{
  if (self->flash == flash)
    return;
  self->flash = flash;
  stride_stage_set_flash (self->stage, flash);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLASH_PHASES]);
}

static void
stride_player_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (object);

  switch ((StridePlayerPageProperty) id) {
  case PROP_FLASH_PHASES:
    set_flash (self, g_value_get_boolean (value));
    break;
  case PROP_CUE_VOLUME:
    stride_player_page_set_volume (self, g_value_get_int (value));
    break;
  case PROP_PLAYER:
  case PROP_AUDIO:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    break;
  }
}

/* The window closes, or somebody pops the page: the place is kept all the same, and what is over but not
 * yet answered is filed as it is. */
static void
keep_everything (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;

  if (stride_player_page_is_playing (self))
    stride_player_page_keep_place (self);
  else if (!stride_player_page_file (self, &error))
    g_debug ("The session was not filed: %s", error->message);
}

static void
stride_player_page_dispose (GObject *object)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (object);

  if (self->player) {
    keep_everything (self);
    stride_player_page_set_player (self, NULL);
  }
  g_clear_object (&self->signals);
  g_clear_object (&self->routine);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->data_dir, g_free);
  stride_session_answers_clear (&self->answers);

  G_OBJECT_CLASS (stride_player_page_parent_class)->dispose (object);
}

static void
stride_player_page_class_init (StridePlayerPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_player_page_get_property;
  object_class->set_property = stride_player_page_set_property;
  object_class->dispose = stride_player_page_dispose;

  properties[PROP_PLAYER] = g_param_spec_object ("player", NULL, NULL, STRIDE_TYPE_PLAYER, flags);
  properties[PROP_AUDIO] = g_param_spec_uint ("audio", NULL, NULL, 0, G_MAXUINT, 0, flags);
  flags |= G_PARAM_WRITABLE;
  properties[PROP_FLASH_PHASES] = g_param_spec_boolean ("flash-phases", NULL, NULL, TRUE, flags);
  properties[PROP_CUE_VOLUME] = g_param_spec_int ("cue-volume", NULL, NULL, STRIDE_CUE_VOLUME_MIN,
                                                  STRIDE_CUE_VOLUME_MAX, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_CLOSED] = g_signal_new ("closed", STRIDE_TYPE_PLAYER_PAGE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/player/stride-player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StridePlayerPage, interrupted);
  gtk_widget_class_bind_template_child (widget_class, StridePlayerPage, views);
  gtk_widget_class_bind_template_child (widget_class, StridePlayerPage, start);
  gtk_widget_class_bind_template_child (widget_class, StridePlayerPage, stage);
  gtk_widget_class_bind_template_child (widget_class, StridePlayerPage, finish);
  gtk_widget_class_bind_template_callback (widget_class, started);
  gtk_widget_class_bind_template_callback (widget_class, other_routine);
  gtk_widget_class_bind_template_callback (widget_class, restart_clicked);
  gtk_widget_class_bind_template_callback (widget_class, fullscreen_icon);
  gtk_widget_class_bind_template_callback (widget_class, fullscreen_tooltip);
  gtk_widget_class_bind_template_callback_full (widget_class, "saved",
                                                G_CALLBACK (stride_player_page_save));
  gtk_widget_class_bind_template_callback_full (widget_class, "discarded",
                                                G_CALLBACK (stride_player_page_discard));
  gtk_widget_class_bind_template_callback_full (widget_class, "answered",
                                                G_CALLBACK (stride_player_page_take_answers));

  stride_player_page_install_actions (widget_class);
}

static void
stride_player_page_init (StridePlayerPage *self)
{
  self->answers.before = -1;
  self->flash = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->signals, "phase-changed", G_CALLBACK (phase_changed), self);
  g_signal_group_connect_swapped (self->signals, "timeline-changed", G_CALLBACK (timeline_changed),
                                  self);
  g_signal_group_connect_swapped (self->signals, "notify::state", G_CALLBACK (state_changed), self);
  stride_player_page_update_actions (self);
  stride_player_page_guard_keys (self);
}

static StridePlayerPage *
page_new (const StridePlayerContext *context, StrideRoutine *routine)
{
  StridePlayerPage *self = g_object_new (STRIDE_TYPE_PLAYER_PAGE, NULL);

  self->clock = g_object_ref (context->clock);
  self->catalog = g_object_ref (context->catalog);
  self->profile = g_object_ref (context->profile);
  self->journal = g_object_ref (context->journal);
  self->data_dir = g_strdup (context->data_dir);
  self->safety = context->safety;
  set_routine (self, routine);
  stride_profile_get_routine_options (self->profile, stride_routine_get_id (routine),
                                      &self->options);

  return self;
}

StridePlayerPage *
stride_player_page_new (const StridePlayerContext *context, StrideRoutine *routine)
{
  StridePlayerPage *self;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_ROUTINE (routine), NULL);

  self = page_new (context, routine);
  stride_start_view_set (self->start, self->catalog, self->profile, self->safety,
                         context->soreness);
  stride_start_view_set_routine (self->start, routine);

  return self;
}

StridePlayerPage *
stride_player_page_new_for_record (const StridePlayerContext *context,
                                   const StridePlayerRecord *record)
{
  StridePlayerPage *self;
  g_autoptr (StridePlayer) player = NULL;
  StrideRoutine *routine;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (record != NULL, NULL);

  player = stride_player_store_restore (record, context->clock, context->catalog);
  if (!player)
    return NULL;

  routine = stride_timeline_get_routine (stride_player_get_timeline (player));
  self = page_new (context, routine);
  self->answers = record->answers;
  self->answers.id = g_strdup (record->answers.id);
  self->answers.note = g_strdup (record->answers.note);
  self->timeline_options = record->options;
  stride_player_page_set_player (self, player);
  if (stride_player_page_is_playing (self))
    show_stage (self);
  else
    stride_player_page_show_finish (self);

  return self;
}

StridePlayer *
stride_player_page_get_player (StridePlayerPage *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (self), NULL);

  return self->player;
}

int
stride_player_page_get_sound (StridePlayerPage *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (self), 0);

  return self->options.sound;
}

gboolean
stride_player_page_get_voice (StridePlayerPage *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (self), FALSE);

  return self->options.voice;
}

int
stride_player_page_get_volume (StridePlayerPage *self)
{
  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (self), 0);

  return self->volume;
}
