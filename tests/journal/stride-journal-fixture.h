/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-fake-clock.h"
#include "stride-journal.h"

G_BEGIN_DECLS

/* A journal in a folder of its own, on the morning of 22 November 2026 in Berlin. */
typedef struct {
  char *dir; /* (owned) */
  StrideFakeClock *clock;
  StrideJournal *journal;
} StrideFixture;

void stride_fixture_set_up (StrideFixture *fixture, gconstpointer data);
void stride_fixture_tear_down (StrideFixture *fixture, gconstpointer data);
/* Another journal on the same folder, loaded. */
StrideJournal *stride_fixture_open (StrideFixture *fixture) G_GNUC_WARN_UNUSED_RESULT;
/* As the next start of the program does. */
void stride_fixture_reopen (StrideFixture *fixture);

/* Both take @entry and assert that it was saved. */
void stride_fixture_add (StrideJournal *journal, StrideEntry *entry);
void stride_fixture_replace (StrideJournal *journal, StrideEntry *entry);
/* @expected: ids, newest first, with spaces between. */
void stride_fixture_assert_ids (StrideJournal *journal, const char *expected);

gboolean stride_fixture_file_holds (StrideFixture *fixture, const char *name, const char *text);
/* @entries: what stands between the brackets. */
void stride_fixture_write_month (StrideFixture *fixture, const char *name, const char *entries);

#define STRIDE_TEST_REST(id, day, at, soreness)                             \
  "{\"id\":\"" id "\",\"kind\":\"rest-day\",\"day\":\"" day "\",\"at\":" at \
  ",\"tz\":\"+0000\",\"modified\":1000,\"soreness\":" soreness "}"

G_END_DECLS
