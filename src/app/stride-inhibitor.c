/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-inhibitor.h"

#include <glib/gi18n-lib.h>

struct _StrideInhibitor {
  GObject parent_instance;

  GtkApplication *application; /* (owned) (nullable) */
  StridePlayer *player;        /* (owned) (nullable) */
  GSignalGroup *signals;       /* (owned) */
  gboolean active;
  guint cookie; /* 0: the session took no notice */
};

G_DEFINE_FINAL_TYPE (StrideInhibitor, stride_inhibitor, G_TYPE_OBJECT)

static gboolean
is_played (StrideInhibitor *self)
{
  StridePlayerState state =
    self->player ? stride_player_get_state (self->player) : STRIDE_PLAYER_IDLE;

  return state == STRIDE_PLAYER_RUNNING || state == STRIDE_PLAYER_WAITING;
}

static void
update (StrideInhibitor *self)
{
  gboolean active = is_played (self);

  if (active == self->active)
    return;

  self->active = active;
  if (active && self->application) {
    self->cookie =
      gtk_application_inhibit (self->application,
                               gtk_application_get_active_window (self->application),
                               GTK_APPLICATION_INHIBIT_IDLE | GTK_APPLICATION_INHIBIT_SUSPEND,
                               _ ("A routine is played"));
  } else if (self->cookie != 0) {
    gtk_application_uninhibit (self->application, self->cookie);
    self->cookie = 0;
  }
}

void
stride_inhibitor_set_player (StrideInhibitor *self, StridePlayer *player)
{
  g_return_if_fail (STRIDE_IS_INHIBITOR (self));
  g_return_if_fail (!player || STRIDE_IS_PLAYER (player));

  if (!g_set_object (&self->player, player))
    return;
  g_signal_group_set_target (self->signals, player);
  update (self);
}

gboolean
stride_inhibitor_is_active (StrideInhibitor *self)
{
  g_return_val_if_fail (STRIDE_IS_INHIBITOR (self), FALSE);

  return self->active;
}

static void
stride_inhibitor_dispose (GObject *object)
{
  StrideInhibitor *self = STRIDE_INHIBITOR (object);

  if (self->signals)
    stride_inhibitor_set_player (self, NULL);
  g_clear_object (&self->signals);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (stride_inhibitor_parent_class)->dispose (object);
}

static void
stride_inhibitor_class_init (StrideInhibitorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_inhibitor_dispose;
}

static void
stride_inhibitor_init (StrideInhibitor *self)
{
  self->signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->signals, "notify::state", G_CALLBACK (update), self);
}

StrideInhibitor *
stride_inhibitor_new (GtkApplication *application)
{
  StrideInhibitor *self;

  g_return_val_if_fail (!application || GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (STRIDE_TYPE_INHIBITOR, NULL);
  g_set_object (&self->application, application);

  return self;
}
