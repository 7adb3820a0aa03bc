/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-finish-view.h"
#include "stride-player-page.h"
#include "stride-stage.h"
#include "stride-start-view.h"

G_BEGIN_DECLS

/* Shared by stride-player-page.c, stride-player-actions.c and stride-player-ending.c. */

struct _StridePlayerPage {
  AdwNavigationPage parent_instance;

  StrideClock *clock;     /* (owned) */
  StrideCatalog *catalog; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideJournal *journal; /* (owned) */
  char *data_dir;         /* (owned) */
  StrideSafetyLevel safety;

  StrideRoutine *routine; /* (owned) */
  StridePlayer *player;   /* (owned) (nullable) */
  GSignalGroup *signals;  /* (owned) */
  StrideTimelineOptions timeline_options;
  StrideRoutineOptions options;
  StrideSessionAnswers answers; /* (owned) */
  int volume;
  gboolean flash;
  guint audio;         /* counts changes */
  gboolean asking;     /* the leave dialog is open */
  gboolean was_paused; /* before it */
  guint held_key;      /* 0: none */

  AdwBanner *interrupted;
  GtkStack *views;
  StrideStartView *start;
  StrideStage *stage;
  StrideFinishView *finish;
};

/* The place, or what is over and not filed, is kept where it cannot be lost; a full disk must not stop
 * somebody in a plank. */
void stride_player_page_keep_place (StridePlayerPage *self);
/* @player: (nullable) */
void stride_player_page_set_player (StridePlayerPage *self, StridePlayer *player);
void stride_player_page_set_volume (StridePlayerPage *self, int volume);

/* In stride-player-ending.c */
/* Ends it now and asks how it was. */
void stride_player_page_end (StridePlayerPage *self);
/* It is over: asks what is left to ask. */
void stride_player_page_show_finish (StridePlayerPage *self);
/* Keeps what was answered. */
void stride_player_page_take_answers (StridePlayerPage *self);
/* Files the session in the log, with the answers given so far, and needs the place no longer. */
gboolean stride_player_page_file (StridePlayerPage *self, GError **error);
/* The same, and goes. */
void stride_player_page_save (StridePlayerPage *self);
/* Goes; what is under way can be continued at the next start. */
void stride_player_page_close (StridePlayerPage *self);
/* Another routine was left unfinished, and this one takes its place: what was done of it is filed. */
void stride_player_page_file_kept (StridePlayerPage *self);
/* Goes without a trace. */
void stride_player_page_discard (StridePlayerPage *self);

/* In stride-player-actions.c */
void stride_player_page_install_actions (GtkWidgetClass *widget_class);
void stride_player_page_update_actions (StridePlayerPage *self);
void stride_player_page_guard_keys (StridePlayerPage *self);

G_END_DECLS
