/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-fake-clock.h"
#include "stride-journal.h"
#include "stride-shoes.h"
#include "stride-test-dir.h"
#include "stride-test-ui.h"

G_BEGIN_DECLS

/* A log on disk at noon on Sunday, 22 November 2026 in Berlin, and a window that hears the actions of
 * pages. */
typedef struct {
  char *dir;
  StrideFakeClock *clock;
  StrideJournal *journal;
  StrideShoes *shoes;
  GtkWindow *window; /* (nullable) */
  GString *actions;  /* "win.safety-check;" of what was activated */
  char *toast;       /* (nullable): text of the latest */
} JournalFixture;

void journal_fixture_init (JournalFixture *self);
void journal_fixture_clear (JournalFixture *self);
/* Opens a window around @child (transfer floating) (nullable: an empty page). */
void journal_fixture_open (JournalFixture *self, GtkWidget *child, int width, int height);

/* Adds a run of @metres, @days_ago at 7:30, sore @soreness after it. Answers its id (borrowed). */
const char *journal_fixture_add_run (JournalFixture *self, int days_ago, int metres, int soreness);
const char *journal_fixture_add_rest_day (JournalFixture *self, int days_ago, int soreness);

G_END_DECLS
