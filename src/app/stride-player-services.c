/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-services.h"

#include <glib/gi18n-lib.h>

#include "stride-announcer.h"
#include "stride-inhibitor.h"
#include "stride-mpris.h"
#include "stride-player-text.h"
#include "stride-sleep-watcher.h"
#include "stride-sounds.h"
#include "stride-speech.h"

#define NOTIFICATION "routine"

struct _StridePlayerServices {
  GObject parent_instance;

  GtkApplication *application; /* (unowned): owns whoever owns us */
  StridePlayer *player;        /* (owned) (nullable) */
  GSignalGroup *page_signals;  /* (owned) */
  GSignalGroup *player_signals;
  GSignalGroup *window_signals;

  StrideAnnouncer *announcer;
  StrideSounds *sounds;
  StrideSpeech *speech;
  StrideInhibitor *inhibitor;
  StrideSleepWatcher *sleep_watcher;
  StrideMpris *mpris;
};

G_DEFINE_FINAL_TYPE (StridePlayerServices, stride_player_services, G_TYPE_OBJECT)

/* --- notification, when the window is not in front ------------------------------------------------ */

static const struct {
  const char *name;
  const char *label;
  gboolean (*request) (StridePlayer *player, GError **error);
} actions[] = {
  { "routine-pause", N_ ("Pause"), stride_player_pause },
  { "routine-resume", N_ ("Go On"), stride_player_resume },
  { "routine-skip", N_ ("Skip"), stride_player_skip },
};

static void
action_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  StridePlayerServices *self = user_data;

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    if (self->player && g_str_equal (actions[i].name, g_action_get_name (G_ACTION (action))))
      actions[i].request (self->player, NULL);
  }
}

static void
add_actions (StridePlayerServices *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autoptr (GSimpleAction) action = g_simple_action_new (actions[i].name, NULL);

    g_signal_connect_object (action, "activate", G_CALLBACK (action_activated), self, 0);
    g_action_map_add_action (G_ACTION_MAP (self->application), G_ACTION (action));
  }
}

static gboolean
is_in_front (StridePlayerServices *self)
{
  GtkWindow *window = gtk_application_get_active_window (self->application);

  return window && gtk_window_is_active (window);
}

static void
notify (StridePlayerServices *self)
{
  const StridePhase *phase = self->player ? stride_player_get_phase (self->player) : NULL;
  g_autoptr (GNotification) notification = NULL;
  g_autofree char *exercise = NULL;
  gboolean paused;

  if (!phase || is_in_front (self)) {
    g_application_withdraw_notification (G_APPLICATION (self->application), NOTIFICATION);
    return;
  }

  paused = stride_player_get_state (self->player) == STRIDE_PLAYER_PAUSED;
  exercise = stride_player_text_dup_exercise (phase);
  notification = g_notification_new (paused ? _ ("Paused") : stride_player_text_kind (phase->kind));
  g_notification_set_body (notification, exercise);
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_LOW);
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autofree char *name = g_strconcat ("app.", actions[i].name, NULL);

    if (actions[i].request != (paused ? stride_player_pause : stride_player_resume))
      g_notification_add_button (notification, _ (actions[i].label), name);
  }
  g_application_send_notification (G_APPLICATION (self->application), NOTIFICATION, notification);
}

/* --- following the page -------------------------------------------------------------------------- */

static void
set_player (StridePlayerServices *self, StridePlayer *player)
{
  if (!g_set_object (&self->player, player))
    return;
  g_signal_group_set_target (self->player_signals, player);
  stride_announcer_set_player (self->announcer, player);
  stride_inhibitor_set_player (self->inhibitor, player);
  stride_mpris_set_player (self->mpris, player);
  notify (self);
}

static void
page_changed (StridePlayerServices *self)
{
  g_autoptr (StridePlayerPage) page = g_signal_group_dup_target (self->page_signals);

  if (page)
    stride_announcer_set_audio (self->announcer, stride_player_page_get_sound (page),
                                stride_player_page_get_voice (page),
                                stride_player_page_get_volume (page));
  set_player (self, page ? stride_player_page_get_player (page) : NULL);
}

void
stride_player_services_set_page (StridePlayerServices *self, StridePlayerPage *page)
{
  g_return_if_fail (STRIDE_IS_PLAYER_SERVICES (self));
  g_return_if_fail (!page || STRIDE_IS_PLAYER_PAGE (page));

  g_signal_group_set_target (self->page_signals, page);
  page_changed (self);
}

static void
page_gone (StridePlayerServices *self)
{
  set_player (self, NULL);
}

static void
sleep_comes (StridePlayerServices *self, gboolean going)
{
  if (!self->player)
    return;
  if (going)
    stride_player_interrupt (self->player);
  else
    stride_player_sync (self->player);
}

static void
raise_window (StridePlayerServices *self)
{
  GtkWindow *window = gtk_application_get_active_window (self->application);

  if (window)
    gtk_window_present (window);
}

/* The active window of an application is the one that was so last, whether or not it still is. */
static void
window_changed (StridePlayerServices *self)
{
  g_signal_group_set_target (self->window_signals,
                             gtk_application_get_active_window (self->application));
  notify (self);
}

/* --- object -------------------------------------------------------------------------------------- */

static void
stride_player_services_dispose (GObject *object)
{
  StridePlayerServices *self = STRIDE_PLAYER_SERVICES (object);

  if (self->player)
    set_player (self, NULL);
  g_clear_object (&self->page_signals);
  g_clear_object (&self->player_signals);
  g_clear_object (&self->window_signals);
  g_clear_object (&self->mpris);
  g_clear_object (&self->sleep_watcher);
  g_clear_object (&self->inhibitor);
  g_clear_object (&self->announcer);
  g_clear_object (&self->speech);
  g_clear_object (&self->sounds);

  G_OBJECT_CLASS (stride_player_services_parent_class)->dispose (object);
}

static void
stride_player_services_class_init (StridePlayerServicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_player_services_dispose;
}

static void
stride_player_services_init (StridePlayerServices *self)
{
  self->page_signals = g_signal_group_new (STRIDE_TYPE_PLAYER_PAGE);
  g_signal_group_connect_swapped (self->page_signals, "notify::player", G_CALLBACK (page_changed),
                                  self);
  g_signal_group_connect_swapped (self->page_signals, "notify::audio", G_CALLBACK (page_changed),
                                  self);
  g_signal_connect_object (self->page_signals, "unbind", G_CALLBACK (page_gone), self,
                           G_CONNECT_SWAPPED);
  self->player_signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->player_signals, "phase-changed", G_CALLBACK (notify), self);
  g_signal_group_connect_swapped (self->player_signals, "notify::state", G_CALLBACK (notify), self);
  self->window_signals = g_signal_group_new (GTK_TYPE_WINDOW);
  g_signal_group_connect_swapped (self->window_signals, "notify::is-active", G_CALLBACK (notify),
                                  self);

  self->sounds = stride_sounds_new (NULL);
  self->speech = stride_speech_new ();
  self->announcer = stride_announcer_new ();
  g_signal_connect_object (self->announcer, "sound", G_CALLBACK (stride_sounds_play), self->sounds,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->announcer, "speech", G_CALLBACK (stride_speech_say), self->speech,
                           G_CONNECT_SWAPPED);
  self->sleep_watcher = stride_sleep_watcher_new (NULL);
  g_signal_connect_object (self->sleep_watcher, "sleep", G_CALLBACK (sleep_comes), self,
                           G_CONNECT_SWAPPED);
}

StridePlayerServices *
stride_player_services_new (GtkApplication *application)
{
  StridePlayerServices *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (STRIDE_TYPE_PLAYER_SERVICES, NULL);
  self->application = application;
  self->inhibitor = stride_inhibitor_new (application);
  self->mpris = stride_mpris_new (g_application_get_application_id (G_APPLICATION (application)));
  g_signal_connect_object (self->mpris, "raise", G_CALLBACK (raise_window), self,
                           G_CONNECT_SWAPPED);
  stride_mpris_set_connection (self->mpris,
                               g_application_get_dbus_connection (G_APPLICATION (application)));
  add_actions (self);
  g_signal_connect_object (application, "notify::active-window", G_CALLBACK (window_changed), self,
                           G_CONNECT_SWAPPED);
  window_changed (self);

  return self;
}
