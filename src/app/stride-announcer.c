/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-announcer.h"

#include "stride-player-text.h"

#define N_PROFILES 3
#define STEP_DB 3.0
/* Not played in this profile. */
#define SILENT 1.0

struct _StrideAnnouncer {
  GObject parent_instance;

  StridePlayer *player;  /* (owned) (nullable) */
  GSignalGroup *signals; /* (owned) */
  int profile, volume;
  gboolean voice;
};

enum {
  SIGNAL_SOUND,
  SIGNAL_SPEECH,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideAnnouncer, stride_announcer, G_TYPE_OBJECT)

/* A file of data/sounds and its loudness in dB, for quiet, gentle, clear. */
static const struct {
  const char *name;
  double decibels[N_PROFILES];
} sounds[] = {
  [STRIDE_CUE_READY] = { "stride-phase-ready", { -14, -8, 0 } },
  [STRIDE_CUE_WORK] = { "stride-phase-work", { -12, -6, 0 } },
  [STRIDE_CUE_CHANGE_SIDES] = { "stride-phase-change-sides", { -12, -6, 0 } },
  [STRIDE_CUE_REST] = { "stride-phase-rest", { -14, -8, 0 } },
  [STRIDE_CUE_ROUND_REST] = { "stride-phase-round-rest", { -14, -8, 0 } },
  [STRIDE_CUE_COUNT_3] = { "stride-count", { SILENT, -10, -2 } },
  [STRIDE_CUE_COUNT_2] = { "stride-count", { SILENT, -10, -2 } },
  [STRIDE_CUE_COUNT_1] = { "stride-count", { SILENT, -8, 0 } },
  [STRIDE_CUE_HALF_WAY] = { "stride-half-way", { SILENT, -10, -2 } },
  [STRIDE_CUE_REP] = { "stride-repetition", { SILENT, -12, -6 } },
  [STRIDE_CUE_LAST] = { NULL, { SILENT, SILENT, SILENT } }, /* a word, over the phase's own sound */
  [STRIDE_CUE_PAUSED] = { "stride-paused", { SILENT, -12, -4 } },
  [STRIDE_CUE_RESUMED] = { "stride-resumed", { SILENT, -12, -4 } },
  [STRIDE_CUE_FINISHED] = { "stride-finished", { -12, -6, 0 } },
};

static void
sound (StrideAnnouncer *self, StrideCue what, int profile)
{
  double decibels = sounds[what].decibels[profile];

  if (sounds[what].name && decibels < SILENT)
    g_signal_emit (self, signals[SIGNAL_SOUND], 0, sounds[what].name,
                   decibels + STEP_DB * self->volume);
}

static void
cue (StrideAnnouncer *self, int what)
{
  g_autofree char *speech = NULL;

  sound (self, (StrideCue) what, self->profile);
  if (!self->voice)
    return;
  speech = stride_player_text_dup_speech (stride_player_get_timeline (self->player),
                                          stride_player_get_index (self->player), (StrideCue) what);
  if (speech)
    g_signal_emit (self, signals[SIGNAL_SPEECH], 0, speech);
}

void
stride_announcer_set_player (StrideAnnouncer *self, StridePlayer *player)
{
  g_return_if_fail (STRIDE_IS_ANNOUNCER (self));
  g_return_if_fail (!player || STRIDE_IS_PLAYER (player));

  if (g_set_object (&self->player, player))
    g_signal_group_set_target (self->signals, player);
}

void
stride_announcer_set_audio (StrideAnnouncer *self, int profile, gboolean voice, int volume)
{
  gboolean changed;

  g_return_if_fail (STRIDE_IS_ANNOUNCER (self));
  g_return_if_fail (profile >= 0 && profile < N_PROFILES);

  changed = self->player && self->volume != volume;
  self->profile = profile;
  self->voice = voice;
  self->volume = volume;
  /* One hears how loud it is now: with the sound that every profile has. */
  if (changed)
    sound (self, STRIDE_CUE_WORK, profile);
}

static void
stride_announcer_dispose (GObject *object)
{
  StrideAnnouncer *self = STRIDE_ANNOUNCER (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (stride_announcer_parent_class)->dispose (object);
}

static void
stride_announcer_class_init (StrideAnnouncerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_announcer_dispose;

  signals[SIGNAL_SOUND] = g_signal_new ("sound", STRIDE_TYPE_ANNOUNCER, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_DOUBLE);
  signals[SIGNAL_SPEECH] = g_signal_new ("speech", STRIDE_TYPE_ANNOUNCER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
stride_announcer_init (StrideAnnouncer *self)
{
  self->profile = 1;
  self->signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->signals, "cue", G_CALLBACK (cue), self);
}

StrideAnnouncer *
stride_announcer_new (void)
{
  return g_object_new (STRIDE_TYPE_ANNOUNCER, NULL);
}
