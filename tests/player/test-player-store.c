/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-player-fixture.h"
#include "stride-test-dir.h"

#define NOW ((gint64) 1700000000)

static StrideTimelineOptions plain;
static StrideSessionAnswers answers = {
  (char *) "0b6f4c9e-6f36-4d0f-9a55-3f2d1f6f2a11", NOW - 90, 3, -1, -1, NULL
};

static void
save (Fixture *f, const char *dir, gint64 now_s)
{
  g_autoptr (GError) error = NULL;

  stride_player_store_save (dir, f->player, &plain, &answers, now_s, &error);
  g_assert_no_error (error);
}

/* (transfer full) (nullable): what the next start makes of the folder. */
static StridePlayer *
restart (Fixture *f, const char *dir)
{
  StridePlayerRecord record;
  g_autoptr (GError) error = NULL;
  StridePlayer *player;

  stride_player_store_load (dir, NOW, &record, &error);
  g_assert_no_error (error);
  player = stride_player_store_restore (&record, f->clock, f->catalog);
  stride_player_record_clear (&record);

  return player;
}

static void
assert_not_found (const char *dir, gint64 now_s)
{
  StridePlayerRecord record;
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_player_store_load (dir, now_s, &record, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
}

static void
replace (const char *dir, const char *from, const char *to)
{
  g_autofree char *text = stride_test_dir_read (dir, "player.json");
  g_autoptr (GString) changed = g_string_new (text);

  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  stride_test_dir_write (dir, "player.json", changed->str);
}

static void
test_round_trip (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StrideTimelineOptions options;
  StrideSessionAnswers unsaid;
  StridePlayerRecord record;
  g_autoptr (GError) error = NULL;

  stride_session_answers_init (&unsaid, NOW - 90);
  stride_timeline_options_init (&options);
  options.rest_factor = 1.5;
  options.ready_s = 5;
  options.change_s = 7;
  options.first_side = STRIDE_SIDE_RIGHT;
  options.self_paced = TRUE;
  fixture_play_to (f, 3);
  fixture_play (f, 42 * S + 17);
  g_assert_true (stride_player_store_save (dir, f->player, &options, &unsaid, NOW, &error));
  g_assert_true (stride_player_store_load (dir, NOW + 60, &record, &error));

  g_assert_cmpstr (record.routine, ==, "big-three");
  g_assert_cmpuint (record.index, ==, 3);
  g_assert_cmpint (record.elapsed, ==, 42 * S + 17);
  g_assert_cmpint (record.active, ==, (8 + 60 + 8 + 42) * S + 17);
  g_assert_true (g_str_has_prefix (record.outcomes, "-d--"));
  g_assert_cmpint (record.saved_at, ==, NOW);
  g_assert_cmpint (record.answers.before, ==, -1);
  g_assert_cmpfloat_with_epsilon (record.options.rest_factor, 1.5, 1e-9);
  g_assert_cmpint (record.options.ready_s, ==, 5);
  g_assert_cmpint (record.options.change_s, ==, 7);
  g_assert_cmpint (record.options.first_side, ==, STRIDE_SIDE_RIGHT);
  g_assert_true (record.options.self_paced);
  g_assert_cmpint (record.state, ==, STRIDE_PLAYER_PAUSED);
  g_assert_cmpstr (record.answers.id, ==, unsaid.id);
  g_assert_cmpint (record.answers.begun_at, ==, NOW - 90);
  g_assert_null (record.answers.note);
  stride_player_record_clear (&record);
  stride_session_answers_clear (&unsaid);
}

/* What is over, but was not filed before the program died. */
static void
test_over (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StrideSessionAnswers told = answers;
  StridePlayerRecord record;

  told.after = 2;
  told.effort = 6;
  told.note = (char *) "Stopped because it hurt: plank";
  fixture_play_to_end (f);
  g_assert_true (stride_player_store_save (dir, f->player, &plain, &told, NOW, NULL));
  g_assert_true (stride_player_store_load (dir, NOW, &record, NULL));
  g_assert_cmpint (record.state, ==, STRIDE_PLAYER_FINISHED);
  g_assert_cmpstr (record.answers.id, ==, answers.id);
  g_assert_cmpint (record.answers.before, ==, 3);
  g_assert_cmpint (record.answers.after, ==, 2);
  g_assert_cmpint (record.answers.effort, ==, 6);
  g_assert_cmpstr (record.answers.note, ==, told.note);
  stride_player_record_clear (&record);

  fixture_set_up_with (f, restart (f, dir));
  g_assert_cmpint (stride_player_get_state (f->player), ==, STRIDE_PLAYER_FINISHED);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==,
                    stride_timeline_get_n_work (f->timeline));
  g_assert_cmpint (stride_player_get_active (f->player), ==,
                   stride_timeline_get_total (f->timeline));
  g_assert_null (stride_player_get_phase (f->player));
  fixture_refuse (f, stride_player_resume);
}

static void
test_over_early (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  fixture_play_to (f, 5);
  fixture_play (f, 7 * S);
  fixture_ask (f, stride_player_stop);
  save (f, dir, NOW);
  fixture_set_up_with (f, restart (f, dir));
  fixture_assert_state (f, STRIDE_PLAYER_STOPPED, 5);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==, 2);
  fixture_refuse (f, stride_player_resume);
}

/* Files of older versions name no entry: each start makes the same name for them. */
static void
test_older_version (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayerRecord first, second;

  fixture_play_to (f, 3);
  save (f, dir, NOW);
  replace (dir, "\"id\" : \"0b6f4c9e-6f36-4d0f-9a55-3f2d1f6f2a11\",", "");
  replace (dir, "\"begun_at\" : 1699999910,", "");
  replace (dir, "\"soreness_after\" : -1,", "");
  replace (dir, "\"effort\" : -1,", "");
  g_assert_true (stride_player_store_load (dir, NOW, &first, NULL));
  g_assert_true (stride_player_store_load (dir, NOW + 60, &second, NULL));
  g_assert_true (g_uuid_string_is_valid (first.answers.id));
  g_assert_cmpstr (first.answers.id, ==, second.answers.id);
  g_assert_cmpint (first.answers.begun_at, ==, NOW - (8 + 60 + 8));
  g_assert_cmpint (first.answers.after, ==, -1);
  g_assert_cmpint (first.answers.effort, ==, -1);
  g_assert_cmpint (first.state, ==, STRIDE_PLAYER_PAUSED);
  stride_player_record_clear (&first);
  stride_player_record_clear (&second);
}

static void
test_nothing (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  assert_not_found (dir, NOW);
}

static void
test_removed (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  stride_player_store_remove (dir);
  assert_not_found (dir, NOW);
  stride_player_store_remove (dir);
}

static void
test_twelve_hours (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayerRecord record;

  save (f, dir, NOW);
  g_assert_true (stride_player_store_load (dir, NOW + 12 * 3600, &record, NULL));
  stride_player_record_clear (&record);
  assert_not_found (dir, NOW + 12 * 3600 + 1);
}

/* What is no longer offered is still there to be told. */
static void
test_expired (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (GError) error = NULL;
  StridePlayerRecord record;

  save (f, dir, NOW);
  g_assert_false (stride_player_store_load_expired (dir, NOW + 12 * 3600, &record, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND);
  assert_not_found (dir, NOW + 12 * 3600 + 1);
  g_assert_true (stride_player_store_load_expired (dir, NOW + 12 * 3600 + 1, &record, NULL));
  g_assert_cmpstr (record.routine, ==, "big-three");
  stride_player_record_clear (&record);
}

static void
test_clock_set_back (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayerRecord record;

  save (f, dir, NOW);
  g_assert_true (stride_player_store_load (dir, NOW - 3600, &record, NULL));
  stride_player_record_clear (&record);
  assert_not_found (dir, NOW - 13 * 3600);
}

static void
test_restores_the_place (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayer *player;

  fixture_play_to (f, 5);
  fixture_play (f, 30 * S);
  save (f, dir, NOW);
  player = restart (f, dir);
  fixture_set_up_with (f, player);

  g_assert_cmpint (stride_player_get_state (player), ==, STRIDE_PLAYER_PAUSED);
  g_assert_cmpuint (stride_player_get_index (player), ==, 5);
  g_assert_cmpint (stride_player_get_remaining (player), ==, 18 * S);
  g_assert_cmpstr (stride_exercise_get_id (stride_player_get_phase (player)->exercise), ==,
                   "side-bridge");
  g_assert_cmpint (stride_player_get_phase (player)->side, ==, STRIDE_SIDE_LEFT);
  g_assert_cmpuint (stride_player_get_n_done (player), ==, 2);
  g_assert_false (stride_player_start (player, NULL));

  g_assert_true (stride_player_resume (player, NULL));
  fixture_play_to_end (f);
  g_assert_cmpuint (stride_player_get_n_done (player), ==,
                    stride_timeline_get_n_work (f->timeline));
  g_assert_cmpint (stride_player_get_active (player), ==, stride_timeline_get_total (f->timeline));
}

static void
test_restores_swaps (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  guint size;
  gint64 total;

  /* One that makes more phases, one after it, one that exchanges the sides. */
  fixture_play_to (f, 9);
  g_assert_true (
    stride_player_swap (f->player, stride_catalog_find_exercise (f->catalog, "side-bridge"), NULL));
  fixture_play_to (f, 14);
  g_assert_true (stride_player_swap_sides (f->player, NULL));
  g_assert_true (
    stride_player_swap (f->player, stride_catalog_find_exercise (f->catalog, "pelvic-tilt"), NULL));
  save (f, dir, NOW);
  size = stride_timeline_get_size (stride_player_get_timeline (f->player));
  total = stride_timeline_get_total (stride_player_get_timeline (f->player));

  fixture_set_up_with (f, restart (f, dir));
  g_assert_cmpuint (stride_player_get_index (f->player), ==, 14);
  g_assert_cmpuint (stride_timeline_get_size (stride_player_get_timeline (f->player)), ==, size);
  g_assert_cmpint (stride_timeline_get_total (stride_player_get_timeline (f->player)), ==, total);
  g_assert_cmpstr (stride_exercise_get_id (stride_player_get_phase (f->player)->exercise), ==,
                   "pelvic-tilt");
}

static void
save_phase (StridePlayer *player, guint index, gpointer dir)
{
  stride_player_store_save (dir, player, &plain, &answers, NOW, NULL);
}

static void
test_killed_anywhere (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  g_signal_connect (f->player, "phase-changed", G_CALLBACK (save_phase), dir);
  save (f, dir, NOW);
  for (int kill = 0; kill < 50; kill++) {
    guint index;

    fixture_play (f, g_test_rand_int_range (0, 16 * (int) S));
    if (stride_player_get_state (f->player) == STRIDE_PLAYER_FINISHED)
      break;
    index = stride_player_get_index (f->player);
    fixture_set_up_with (f, restart (f, dir));
    g_assert_cmpuint (stride_player_get_index (f->player), ==, index);
    g_signal_connect (f->player, "phase-changed", G_CALLBACK (save_phase), dir);
    g_assert_true (stride_player_resume (f->player, NULL));
  }
  fixture_play_to_end (f);
  g_assert_cmpuint (stride_player_get_n_done (f->player), ==,
                    stride_timeline_get_n_work (f->timeline));
}

static void
test_routine_gone (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  replace (dir, "\"big-three\"", "\"big-four\"");
  g_assert_null (restart (f, dir));
}

static void
test_routine_changed (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  replace (dir, "\"big-three\"", "\"core-15\"");
  g_assert_null (restart (f, dir));
}

static void
test_options_changed (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  replace (dir, "\"rest_percent\" : 100", "\"rest_percent\" : 200");
  g_assert_null (restart (f, dir));
}

static void
test_beyond_the_phase (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  replace (dir, "\"elapsed_us\" : 0", "\"elapsed_us\" : 8000000");
  g_assert_null (restart (f, dir));
}

/* Over, it has no phase; otherwise it has one. */
static void
test_over_within (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  save (f, dir, NOW);
  replace (dir, "\"effort\" : -1", "\"effort\" : -1, \"over\" : \"finished\"");
  g_assert_null (restart (f, dir));
}

static void
test_swap_of_unknown_exercise (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  g_assert_true (
    stride_player_swap (f->player, stride_catalog_find_exercise (f->catalog, "pelvic-tilt"), NULL));
  save (f, dir, NOW);
  replace (dir, "\"pelvic-tilt\"", "\"pelvic-twist\"");
  g_assert_null (restart (f, dir));
}

static void
test_bad_values (gconstpointer data)
{
  const char *const *pair = data;
  Fixture f;
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayerRecord record;
  g_autoptr (GError) error = NULL;

  fixture_set_up (&f, "big-three", NULL);
  fixture_start (&f);
  save (&f, dir, NOW);
  replace (dir, pair[0], pair[1]);
  g_assert_false (stride_player_store_load (dir, NOW, &record, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "player.json"));
  g_assert_null (record.routine);
  fixture_tear_down (&f);
}

static void
test_broken_file_is_replaced (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StridePlayerRecord record;
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (dir, "player.json", "{ \"format\": \"backstride/pla");
  g_assert_false (stride_player_store_load (dir, NOW, &record, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE);
  save (f, dir, NOW);
  fixture_set_up_with (f, restart (f, dir));
}

static void
test_no_folder (Fixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (
    stride_player_store_save ("/proc/nowhere", f->player, &plain, &answers, NOW, &error));
  g_assert_true (error && error->domain == STRIDE_ERROR);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  fixture_set_up (f, "big-three", NULL);
  fixture_start (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  fixture_tear_down (f);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*func) (Fixture *, gconstpointer);
  } tests[] = {
    { "round-trip", test_round_trip },
    { "over/finished", test_over },
    { "over/early", test_over_early },
    { "older-version", test_older_version },
    { "nothing", test_nothing },
    { "removed", test_removed },
    { "twelve-hours", test_twelve_hours },
    { "expired", test_expired },
    { "clock-set-back", test_clock_set_back },
    { "restores/the-place", test_restores_the_place },
    { "restores/swaps", test_restores_swaps },
    { "killed-anywhere", test_killed_anywhere },
    { "not-restored/routine-gone", test_routine_gone },
    { "not-restored/routine-changed", test_routine_changed },
    { "not-restored/options-changed", test_options_changed },
    { "not-restored/beyond-the-phase", test_beyond_the_phase },
    { "not-restored/over-within", test_over_within },
    { "not-restored/swap-of-unknown-exercise", test_swap_of_unknown_exercise },
    { "broken-file-is-replaced", test_broken_file_is_replaced },
    { "no-folder", test_no_folder },
  };
  static const char *const bad[][2] = {
    { "\"phase\" : 0", "\"phase\" : -1" },
    { "\"outcomes\" : \"-", "\"outcomes\" : \"x" },
    { "\"soreness_before\" : 3", "\"soreness_before\" : 11" },
    { "\"rest_percent\" : 100", "\"rest_percent\" : 1000" },
    { "\"first_side\" : \"left\"", "\"first_side\" : \"up\"" },
    { "\"active_us\" : 0", "\"active_us\" : \"long\"" },
    { "\"id\" : \"0b6f4c9e-", "\"id\" : \"" },
    { "\"effort\" : -1", "\"effort\" : 11" },
    { "\"effort\" : -1", "\"over\" : \"perhaps\"" },
  };

  g_test_init (&argc, &argv, NULL);
  stride_timeline_options_init (&plain);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/player-store/", tests[i].name, NULL);

    g_test_add (path, Fixture, NULL, set_up, tests[i].func, tear_down);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autofree char *path = g_strdup_printf ("/player-store/bad-value/%" G_GSIZE_FORMAT, i + 1);

    g_test_add_data_func (path, bad[i], test_bad_values);
  }

  return g_test_run ();
}
