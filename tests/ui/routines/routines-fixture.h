/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-exercise-library.h"
#include "stride-exercise-page.h"
#include "stride-routine-page.h"
#include "stride-routines-page.h"
#include "stride-test-ui.h"

G_BEGIN_DECLS

/* A window's worth of the program, without its window: a person with an empty log. */
typedef struct {
  char *dir;
  StrideClock *clock;
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideShoes *shoes;
  StrideJournal *journal;
  StrideInsight *insight;
  GtkWindow *window;
  AdwNavigationView *view;
  StrideRoutinesPage *page;
  char *started; /* what win.start-routine was asked for */
} Fixture;

/* GTK, the types of the pages and the tests' arguments. */
void fixture_init (int *argc, char ***argv);

/* @ticked: (nullable): what was ticked on the first safety screen; NULL: the screens were never shown. */
void fixture_open (Fixture *self, const char *ticked, int width);
void fixture_close (Fixture *self);

void fixture_activate_row (Fixture *self, const char *title);
/* The page on top, which has to be of @type. */
GtkWidget *fixture_get_visible (Fixture *self, GType type);
StrideExerciseLibrary *fixture_show_library (Fixture *self);
GtkWidget *fixture_open_exercise (Fixture *self, const char *id);

G_END_DECLS
