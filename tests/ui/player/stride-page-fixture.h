/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-digits.h"
#include "stride-fake-clock.h"
#include "stride-player-page.h"
#include "stride-test-ui.h"

G_BEGIN_DECLS

#define S ((gint64) G_USEC_PER_SEC)

/* A player page in a window, on a fake clock and a folder of its own. */
typedef struct {
  StrideFakeClock *clock; /* (owned) */
  StrideCatalog *catalog; /* (unowned) */
  StrideProfile *profile; /* (owned) */
  StrideJournal *journal; /* (owned) */
  char *dir;              /* (owned) */
  StridePlayerContext context;
  StridePlayerPage *page;  /* (unowned): the navigation view's */
  AdwNavigationView *view; /* (unowned) */
  GtkWindow *window;       /* (unowned) */
  guint n_closed;
} PageFixture;

typedef struct {
  const char *name;
  void (*func) (PageFixture *, gconstpointer);
} PageTest;

/* Adds "/@group/name" for each, with a page fixture of its own. */
void page_fixture_add_tests (const char *group, const PageTest *tests, gsize n);
void page_fixture_set_up (PageFixture *self);
void page_fixture_tear_down (PageFixture *self);
/* Opens a window of that size with the page for @routine before its start. */
void page_fixture_open (PageFixture *self, const char *routine, int width, int height);
/* The same for what player.json holds. */
void page_fixture_open_record (PageFixture *self);
void page_fixture_close_window (PageFixture *self);
/* As if the program had died here: what its end would write is not written; a new one reads the log. */
void page_fixture_kill (PageFixture *self);
/* Takes the soreness and starts. */
void page_fixture_start (PageFixture *self);
StridePlayer *page_fixture_player (PageFixture *self);
/* Whether a place is kept on the disk. */
gboolean page_fixture_has_place (PageFixture *self);
/* The one entry of the log, which is a session. */
const StrideSession *page_fixture_only_session (PageFixture *self);
/* Time passes second by second, as with the program's ticker. */
void page_fixture_play (PageFixture *self, gint64 usec);
void page_fixture_play_to (PageFixture *self, guint index);
void page_fixture_key (PageFixture *self, guint key);
/* Once more, as a keyboard does while it is held down. */
void page_fixture_hold_key (PageFixture *self, guint key);
/* Whether a mapped label shows exactly @text. */
gboolean page_fixture_shows (PageFixture *self, const char *text);
StrideDigits *page_fixture_digits (PageFixture *self);
void page_fixture_assert_digits (PageFixture *self, const char *text);
void page_fixture_assert_state (PageFixture *self, StridePlayerState state, guint index);

G_END_DECLS
