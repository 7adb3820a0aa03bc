/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-fake-clock.h"
#include "stride-insight.h"
#include "stride-test-dir.h"
#include "stride-test-ui.h"

G_BEGIN_DECLS

/* All that a page of this folder works with, in a fresh data folder, on a Sunday evening. */
typedef struct {
  char *dir;
  StrideFakeClock *clock;
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideShoes *shoes;
  StrideJournal *journal;
  StrideInsight *insight;
  GString *actions; /* what the pages asked the window for: "win.start-routine('core-15') " … */
} TestPerson;

/* Of the shape that g_test_add wants. */
void test_person_set_up (TestPerson *person, gconstpointer data);
void test_person_tear_down (TestPerson *person, gconstpointer data);

/* A window whose win.… actions are noted. */
GtkWindow *test_person_window (TestPerson *person, GtkWidget *child, int width, int height);
/* The same with @dialog over it. */
GtkWindow *test_person_dialog (TestPerson *person, AdwDialog *dialog, int width, int height);

/* Answers given before, as "trigger=long,hills stress=8 surface=trail sleep=-" (- skipped). */
StrideAnswers *test_person_answers (const char *text) G_GNUC_WARN_UNUSED_RESULT;
void test_person_answer (TestPerson *person, const char *text);

G_END_DECLS
