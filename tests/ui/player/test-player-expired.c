/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"
#include "stride-player-session.h"
#include "stride-test-dir.h"

typedef PageFixture Fixture;

static void
leave_after_two (Fixture *f)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 4);
  page_fixture_close_window (f);
}

static void
settle (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  stride_player_session_settle (f->dir, STRIDE_CLOCK (f->clock), f->catalog, f->journal, &error);
  g_assert_no_error (error);
}

/* What nobody went on with for half a day is in the log, where it was. */
static void
test_expired (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = NULL;
  const StrideSession *session;
  const StrideEntryHead *head;
  gint64 begun = stride_clock_get_real (STRIDE_CLOCK (f->clock)) / S;

  leave_after_two (f);
  stride_fake_clock_advance (f->clock, 11 * 3600 * S);
  settle (f);
  g_assert_true (page_fixture_has_place (f));
  g_assert_null (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION));

  stride_fake_clock_advance (f->clock, 30 * 3600 * S);
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  settle (f);
  session = page_fixture_only_session (f);
  g_assert_cmpstr (session->routine, ==, "big-three");
  g_assert_cmpint (session->phases_done, ==, 2);
  g_assert_cmpint (session->active_s, ==, 8 + 60 + 8 + 60);
  g_assert_cmpint (session->soreness_before, ==, 2);
  g_assert_cmpint (session->soreness_after, ==, STRIDE_UNSET);
  g_assert_false (session->finished);
  entries = stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  head = stride_entry_get_head (g_ptr_array_index (entries, 0));
  g_assert_cmpint (head->at, ==, begun);
  g_assert_cmpint (head->tz, ==, 60);
  g_assert_cmpint (head->day, ==, stride_day_parse ("2026-11-22"));
}

/* The program died when the entry was on the disk and the place still there. */
static void
test_expired_and_killed (Fixture *f, gconstpointer data)
{
  g_autofree char *place = NULL;

  leave_after_two (f);
  place = stride_test_dir_read (f->dir, "player.json");
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  settle (f);
  stride_test_dir_write (f->dir, "player.json", place);

  page_fixture_close_window (f);
  g_assert_finalize_object (f->journal);
  f->journal = stride_journal_new (f->dir, STRIDE_CLOCK (f->clock));
  f->context.journal = f->journal;
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  page_fixture_only_session (f);
}

static void
test_expired_with_nothing_done (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_close_window (f);
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  g_assert_null (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION));
}

/* A clock that was set back: nothing that was done is in the future. */
static void
test_expired_ahead (Fixture *f, gconstpointer data)
{
  gint64 now = stride_clock_get_real (STRIDE_CLOCK (f->clock)) - 48 * 3600 * S;

  leave_after_two (f);
  stride_fake_clock_set_real (f->clock, now);
  settle (f);
  page_fixture_only_session (f);
  g_assert_cmpint (
    stride_entry_get_head (stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION))->at, ==,
    now / S - 136);
}

/* Begun before the program had time to look after it. */
static void
test_begun_after_expired (Fixture *f, gconstpointer data)
{
  leave_after_two (f);
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  g_assert_cmpstr (page_fixture_only_session (f)->routine, ==, "big-three");
}

int
main (int argc, char *argv[])
{
  static const PageTest tests[] = {
    { "filed-once", test_expired },
    { "and-killed", test_expired_and_killed },
    { "nothing-done", test_expired_with_nothing_done },
    { "ahead", test_expired_ahead },
    { "begun-after", test_begun_after_expired },
  };

  stride_test_ui_init (&argc, &argv);
  page_fixture_add_tests ("player-expired", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
