/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"
#include "stride-player-offer.h"
#include "stride-player-session.h"
#include "stride-scale-picker.h"
#include "stride-test-dir.h"

/* What the next start makes of a program that died around the end of a routine. */

typedef PageFixture Fixture;

#define SAVE_DESK "Save “Desk reset 4” to the log?"

static guint
count (Fixture *f, StrideEntryKind kind)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (f->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    n += stride_entry_get_kind (g_ptr_array_index (entries, i)) == kind;

  return n;
}

static StrideEntry *
only_session (Fixture *f)
{
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SESSION), ==, 1);

  return stride_journal_get_latest (f->journal, STRIDE_ENTRY_SESSION);
}

static void
assert_asks (Fixture *f, const char *question, const char *answer)
{
  const char *button = NULL;
  g_autofree char *text = stride_player_offer_dup_question (f->dir, STRIDE_CLOCK (f->clock),
                                                            f->catalog, f->journal, &button);

  g_assert_cmpstr (text, ==, question);
  g_assert_cmpstr (button, ==, answer);
}

static void
settle (Fixture *f)
{
  g_autoptr (GError) error = NULL;

  stride_player_session_settle (f->dir, STRIDE_CLOCK (f->clock), f->catalog, f->journal, &error);
  g_assert_no_error (error);
}

static void
play_to_the_end (Fixture *f)
{
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 236 * S);
}

static void
rate (Fixture *f, int soreness)
{
  stride_scale_picker_set_value (STRIDE_SCALE_PICKER (
                                   stride_test_ui_get (f->window, STRIDE_TYPE_SCALE_PICKER, NULL)),
                                 soreness);
}

/* Saved, and killed when the entry was on the disk and the place still there. */
static void
save_and_kill (Fixture *f)
{
  g_autofree char *place = stride_test_dir_read (f->dir, "player.json");

  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_false (page_fixture_has_place (f));
  stride_test_dir_write (f->dir, "player.json", place);
  page_fixture_kill (f);
}

static void
test_saved (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  save_and_kill (f);
  assert_asks (f, NULL, NULL);
  g_assert_true (page_fixture_has_place (f));
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  only_session (f);
}

/* Nobody started it again for a day. */
static void
test_saved_and_expired (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  rate (f, 4);
  save_and_kill (f);
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  g_assert_cmpint (stride_entry_get_session (only_session (f))->soreness_after, ==, 4);
}

/* Whatever asks once more: the same session is the same entry, and so are its results. */
static void
test_saved_again (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "self-test-core", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 1);
  page_fixture_play (f, 48 * S);
  page_fixture_key (f, GDK_KEY_d);
  page_fixture_key (f, GDK_KEY_x);
  save_and_kill (f);
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SELF_TEST), ==, 1);
  page_fixture_open_record (f);
  rate (f, 3);
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SELF_TEST), ==, 1);
  g_assert_cmpint (stride_entry_get_session (only_session (f))->soreness_after, ==, 3);
}

/* It was filed because another routine was begun, but the other one never came to its first phase. */
static void
test_filed_and_continued (Fixture *f, gconstpointer data)
{
  g_autofree char *place = NULL;
  const StrideSession *session;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 4);
  page_fixture_close_window (f);
  place = stride_test_dir_read (f->dir, "player.json");
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  g_assert_cmpint (stride_entry_get_session (only_session (f))->phases_done, ==, 2);
  stride_test_dir_write (f->dir, "player.json", place);
  page_fixture_kill (f);

  assert_asks (f, "Continue “McGill big three 12”: Side bridge, left side, 0:08 left?", "Continue");
  page_fixture_open_record (f);
  page_fixture_key (f, GDK_KEY_space);
  page_fixture_play_to (f, 6);
  page_fixture_kill (f);
  stride_fake_clock_advance (f->clock, 24 * 3600 * S);
  settle (f);
  session = stride_entry_get_session (only_session (f));
  g_assert_cmpint (session->phases_done, ==, 3);
  g_assert_false (session->finished);
}

static void
test_at_the_finish (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  play_to_the_end (f);
  page_fixture_kill (f);
  assert_asks (f, SAVE_DESK, "Save…");
  settle (f);
  g_assert_true (page_fixture_has_place (f));
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SESSION), ==, 0);

  page_fixture_open_record (f);
  g_assert_true (page_fixture_shows (f, "Done. Your back has had its turn"));
  g_assert_true (page_fixture_shows (f, "4 min, 7 of 7 sets done."));
  stride_test_ui_picture (GTK_WIDGET (f->page), "finish-after-kill");
  rate (f, 1);
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_false (page_fixture_has_place (f));
  assert_asks (f, NULL, NULL);
  session = stride_entry_get_session (only_session (f));
  g_assert_true (session->finished);
  g_assert_cmpint (session->soreness_before, ==, 2);
  g_assert_cmpint (session->soreness_after, ==, 1);
  g_assert_cmpint (session->active_s, ==, 236);
}

/* What was tapped before is not asked twice. */
static void
test_answers_survive (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  rate (f, 7);
  page_fixture_kill (f);
  page_fixture_open_record (f);
  g_assert_cmpint (stride_scale_picker_get_value (STRIDE_SCALE_PICKER (
                     stride_test_ui_get (f->window, STRIDE_TYPE_SCALE_PICKER, NULL))),
                   ==, 7);
}

static void
test_left_out (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  page_fixture_kill (f);
  page_fixture_open_record (f);
  stride_test_ui_click (f->window, "Leave Out");
  assert_asks (f, NULL, NULL);
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SESSION), ==, 0);
}

/* Nobody answered for half a day: it was played to its end all the same. */
static void
test_finish_expired (Fixture *f, gconstpointer data)
{
  const StrideSession *session;

  play_to_the_end (f);
  rate (f, 1);
  page_fixture_kill (f);
  stride_fake_clock_advance (f->clock, 13 * 3600 * S);
  assert_asks (f, NULL, NULL);
  settle (f);
  g_assert_false (page_fixture_has_place (f));
  session = stride_entry_get_session (only_session (f));
  g_assert_true (session->finished);
  g_assert_cmpint (session->phases_done, ==, 7);
  g_assert_cmpint (session->soreness_after, ==, 1);
}

/* Who stopped because it hurt is not asked to go on. */
static void
test_hurt (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_key (f, GDK_KEY_x);
  page_fixture_kill (f);
  assert_asks (f, "Save “McGill big three 12” to the log?", "Save…");
  page_fixture_open_record (f);
  g_assert_true (page_fixture_shows (f, "Good that you stopped"));
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_cmpstr (stride_entry_get_head (only_session (f))->note, ==,
                   "Stopped because it hurt: Side bridge, left side");
}

static void
test_begun_after (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  page_fixture_kill (f);
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  g_assert_true (stride_entry_get_session (only_session (f))->finished);
}

/* What could not be filed is asked for again. */
static void
test_not_filed (Fixture *f, gconstpointer data)
{
  play_to_the_end (f);
  stride_test_dir_write (f->dir, "log/2026-11.json", "{ \"format\": \"backstride/l");
  page_fixture_kill (f);
  page_fixture_open_record (f);
  stride_test_ui_click (f->window, "Save to the Log");
  g_assert_cmpuint (count (f, STRIDE_ENTRY_SESSION), ==, 0);
  assert_asks (f, SAVE_DESK, "Save…");
}

typedef struct {
  Fixture *f;
  guint n;
} Looker;

static void
look (Looker *looker)
{
  StridePlayerRecord record;

  g_assert_true (stride_player_store_load (
    looker->f->dir, stride_clock_get_real (STRIDE_CLOCK (looker->f->clock)) / S, &record, NULL));
  g_assert_cmpuint (record.index, ==, stride_player_get_index (page_fixture_player (looker->f)));
  stride_player_record_clear (&record);
  looker->n++;
}

/* A phase that can be seen is on the disk, whenever the program dies. */
static void
test_place_before_sight (Fixture *f, gconstpointer data)
{
  Looker looker = { f, 0 };

  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  g_signal_connect_swapped (stride_test_ui_get (f->window, GTK_TYPE_LABEL, "Get ready"),
                            "notify::label", G_CALLBACK (look), &looker);
  for (int i = 0; i < 5; i++)
    page_fixture_key (f, GDK_KEY_Right);
  page_fixture_play_to (f, 8);
  g_assert_cmpuint (looker.n, >=, 8);
}

int
main (int argc, char *argv[])
{
  static const PageTest tests[] = {
    { "saved/not-asked", test_saved },
    { "saved/expired", test_saved_and_expired },
    { "saved/again", test_saved_again },
    { "saved/continued", test_filed_and_continued },
    { "place-before-sight", test_place_before_sight },
    { "finish/asked", test_at_the_finish },
    { "finish/answers-survive", test_answers_survive },
    { "finish/left-out", test_left_out },
    { "finish/expired", test_finish_expired },
    { "finish/hurt", test_hurt },
    { "finish/begun-after", test_begun_after },
    { "finish/not-filed", test_not_filed },
  };

  stride_test_ui_init (&argc, &argv);
  page_fixture_add_tests ("player-page-killed", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
