/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-profile.h"
#include "stride-test-dir.h"

static void
on_changed (StrideProfile *profile, guint *n)
{
  (*n)++;
}

static StrideAnswers *
answers_with_stress (double stress)
{
  StrideAnswers *answers = stride_answers_new ();

  stride_answers_set_number (answers, "stress", stress);

  return answers;
}

/* What another start of the program would find. */
static StrideProfile *
reopen (const char *dir)
{
  StrideProfile *profile = stride_profile_new (dir);
  g_autoptr (GError) error = NULL;

  stride_profile_load (profile, &error);
  g_assert_no_error (error);

  return profile;
}

static void
save (StrideProfile *profile)
{
  g_autoptr (GError) error = NULL;

  stride_profile_save (profile, &error);
  g_assert_no_error (error);
}

static void
test_new (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StrideProfile *profile = stride_profile_new (dir);

  g_assert_finalize_object (profile);
}

static void
test_empty (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = reopen (dir);
  StrideAdviceRecord advice;
  StrideRoutineOptions options;

  g_assert_cmpint (stride_profile_get_first_start (profile), ==, 0);
  g_assert_cmpint (stride_profile_get_level (profile), ==, 1);
  g_assert_cmpint (stride_profile_get_weekly_target (profile), ==, 3);
  g_assert_cmpint (stride_profile_get_checked_at (profile), ==, 0);
  g_assert_null (stride_profile_get_sex (profile));
  g_assert_false (stride_profile_get_cosmic (profile));
  g_assert_null (stride_profile_get_latest_intake (profile));
  g_assert_null (stride_profile_get_open_intake (profile));
  g_assert_false (stride_profile_is_read_only (profile));

  stride_profile_get_advice (profile, "ld-spike", &advice);
  g_assert_cmpint (advice.first_shown, ==, STRIDE_DAY_NONE);
  g_assert_cmpint (advice.snoozed_until, ==, STRIDE_DAY_NONE);
  g_assert_cmpint (advice.dismissed, ==, 0);
  g_assert_false (advice.off);

  stride_profile_get_routine_options (profile, "core-15", &options);
  g_assert_cmpint (options.rest_percent, ==, 100);
  g_assert_cmpint (options.ready_s, ==, 0);
}

static void
test_round_trip (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = reopen (dir);
  g_autoptr (StrideProfile) again = NULL;
  g_autoptr (StrideAnswers) answers = answers_with_stress (7);
  const StrideIntakeRecord *intake;
  StrideAdviceRecord advice = { 20000, 20010, 20020, STRIDE_DAY_NONE, 2, FALSE };
  StrideRoutineOptions options = { 150, 5, 2, TRUE, TRUE };
  int north, east;

  stride_profile_set_first_start (profile, 1700000000);
  stride_profile_set_sex (profile, "f");
  stride_profile_set_level (profile, 2);
  stride_profile_set_checked_at (profile, 1700000001);
  stride_profile_set_weekly_target (profile, 5);
  stride_profile_set_cosmic (profile, TRUE);
  stride_profile_set_place (profile, -34, 151);
  stride_profile_put_intake (profile, 1700000002, -210, answers, TRUE);
  stride_profile_set_advice (profile, "ld-spike", &advice);
  stride_profile_set_routine_options (profile, "core-15", &options);
  save (profile);

  again = reopen (dir);
  g_assert_cmpint (stride_profile_get_first_start (again), ==, 1700000000);
  g_assert_cmpstr (stride_profile_get_sex (again), ==, "f");
  g_assert_cmpint (stride_profile_get_level (again), ==, 2);
  g_assert_cmpint (stride_profile_get_checked_at (again), ==, 1700000001);
  g_assert_cmpint (stride_profile_get_weekly_target (again), ==, 5);
  g_assert_true (stride_profile_get_cosmic (again));
  g_assert_true (stride_profile_get_place (again, &north, &east));
  g_assert_cmpint (north, ==, -34);
  g_assert_cmpint (east, ==, 151);

  intake = stride_profile_get_latest_intake (again);
  g_assert_cmpint (intake->at, ==, 1700000002);
  g_assert_cmpint (intake->tz, ==, -210);
  g_assert_true (stride_answers_equal (intake->answers, answers));

  memset (&advice, 0, sizeof advice);
  stride_profile_get_advice (again, "ld-spike", &advice);
  g_assert_cmpint (advice.first_shown, ==, 20000);
  g_assert_cmpint (advice.last_held, ==, 20010);
  g_assert_cmpint (advice.snoozed_until, ==, 20020);
  g_assert_cmpint (advice.done, ==, STRIDE_DAY_NONE);
  g_assert_cmpint (advice.dismissed, ==, 2);

  memset (&options, 0, sizeof options);
  stride_profile_get_routine_options (again, "core-15", &options);
  g_assert_cmpint (options.rest_percent, ==, 150);
  g_assert_cmpint (options.ready_s, ==, 5);
  g_assert_cmpint (options.sound, ==, 2);
  g_assert_true (options.voice);
  g_assert_true (options.self_paced);
}

/* The advice list would redraw for nothing otherwise. */
static void
test_changed_only_on_change (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = reopen (dir);
  StrideAdviceRecord advice = {
    20000, STRIDE_DAY_NONE, STRIDE_DAY_NONE, STRIDE_DAY_NONE, 0, FALSE
  };
  guint n = 0;

  g_signal_connect (profile, "changed", G_CALLBACK (on_changed), &n);
  stride_profile_set_level (profile, 1);
  stride_profile_set_weekly_target (profile, 3);
  stride_profile_set_sex (profile, NULL);
  stride_profile_set_cosmic (profile, FALSE);
  stride_profile_unset_place (profile);
  stride_profile_set_first_start (profile, 0);
  stride_profile_set_checked_at (profile, 0);
  g_assert_cmpuint (n, ==, 0);

  stride_profile_set_level (profile, 3);
  g_assert_cmpuint (n, ==, 1);
  stride_profile_set_sex (profile, "x");
  g_assert_cmpuint (n, ==, 2);
  stride_profile_set_advice (profile, "fw-worn", &advice);
  stride_profile_set_advice (profile, "fw-worn", &advice);
  g_assert_cmpuint (n, ==, 3);
}

static void
test_open_intake (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = reopen (dir);
  g_autoptr (StrideAnswers) first = answers_with_stress (1);
  g_autoptr (StrideAnswers) second = answers_with_stress (2);

  stride_profile_put_intake (profile, 100, 0, first, FALSE);
  g_assert_null (stride_profile_get_latest_intake (profile));
  stride_profile_put_intake (profile, 100, 0, second, FALSE);
  g_assert_cmpuint (stride_profile_get_intakes (profile)->len, ==, 1);
  g_assert_true (stride_answers_equal (stride_profile_get_open_intake (profile)->answers, second));

  stride_profile_put_intake (profile, 100, 0, second, TRUE);
  g_assert_null (stride_profile_get_open_intake (profile));
  g_assert_cmpuint (stride_profile_get_intakes (profile)->len, ==, 1);

  stride_profile_put_intake (profile, 200, 0, first, TRUE);
  g_assert_cmpuint (stride_profile_get_intakes (profile)->len, ==, 2);
  g_assert_cmpint (stride_profile_get_latest_intake (profile)->at, ==, 200);
}

/* Whoever goes on answering must not change what was put away. */
static void
test_answers_are_copied (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = reopen (dir);
  g_autoptr (StrideAnswers) answers = answers_with_stress (1);
  const StrideIntakeRecord *intake;

  stride_profile_put_intake (profile, 100, 0, answers, FALSE);
  stride_answers_set_number (answers, "stress", 9);

  intake = stride_profile_get_open_intake (profile);
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (intake->answers, "stress", -1), 1,
                                  1e-9);
}

static void
test_unknown_members (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = NULL;
  g_autofree char *text = NULL;
  StrideAdviceRecord advice = { 1, 1, 1, 1, 1, TRUE };

  stride_test_dir_write (dir, "profile.json",
                         "{\"format\": \"backstride/profile\", \"version\": 1, \"height_cm\": 171,"
                         " \"intakes\": [{\"at\": 5, \"tz\": \"+0000\", \"complete\": true,"
                         "   \"answers\": {\"later\": \"kept\"}, \"voice_memo\": \"a.ogg\"}],"
                         " \"advice\": {\"ld-spike\": {\"first_shown\": \"2026-01-01\","
                         "   \"thumbs\": \"up\"}},"
                         " \"routine_options\": {\"core-15\": {\"rest_percent\": 80,"
                         "   \"music\": \"calm\"}}}");
  profile = reopen (dir);
  stride_profile_set_level (profile, 2);
  stride_profile_set_advice (profile, "ld-spike", &advice);
  save (profile);

  text = stride_test_dir_read (dir, "profile.json");
  g_assert_nonnull (strstr (text, "171"));
  g_assert_nonnull (strstr (text, "voice_memo"));
  g_assert_nonnull (strstr (text, "\"kept\""));
  g_assert_nonnull (strstr (text, "thumbs"));
  g_assert_nonnull (strstr (text, "music"));
}

/* The file stays as it is, byte for byte, and the person can go on for now. */
static void
assert_refused (const char *text, int code)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = stride_profile_new (dir);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;

  stride_test_dir_write (dir, "profile.json", text);
  g_assert_false (stride_profile_load (profile, &error));
  g_assert_error (error, STRIDE_ERROR, code);
  g_assert_true (stride_profile_is_read_only (profile));
  g_assert_cmpint (stride_profile_get_level (profile), ==, 1);

  g_clear_error (&error);
  stride_profile_set_level (profile, 2);
  g_assert_cmpint (stride_profile_get_level (profile), ==, 2);
  g_assert_false (stride_profile_save (profile, &error));
  g_assert_nonnull (error);
  after = stride_test_dir_read (dir, "profile.json");
  g_assert_cmpstr (after, ==, text);
}

#define HEAD "{\"format\": \"backstride/profile\", \"version\": 1, "

static void
test_broken (void)
{
  assert_refused ("{\"format\": \"backstride/pro", STRIDE_ERROR_PARSE);
}

static void
test_bad_values (void)
{
  assert_refused (HEAD "\"level\": 4}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"level\": \"2\"}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"sex\": \"q\"}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"weekly_target\": 0}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"intakes\": [{\"at\": 1, \"tz\": \"one\"}]}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"intakes\": [{\"at\": 1, \"tz\": \"+0000\", \"answers\": {\"a\": true}}]}",
                  STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"advice\": {\"ld-spike\": {\"done\": \"yesterday\"}}}",
                  STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"advice\": [\"ld-spike\"]}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"routine_options\": {\"core-15\": {\"sound\": 3}}}", STRIDE_ERROR_VALUE);
}

static void
test_newer (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) profile = NULL;
  g_autoptr (GError) error = NULL;

  stride_test_dir_write (dir, "profile.json",
                         "{\"format\": \"backstride/profile\", \"version\": 2, \"level\": 3}");
  profile = reopen (dir);

  g_assert_cmpint (stride_profile_get_level (profile), ==, 3);
  g_assert_true (stride_profile_is_read_only (profile));
  g_assert_false (stride_profile_save (profile, &error));
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_NEWER);
}

/* Two machines share the folder: each keeps what the other wrote. */
static void
test_two_writers (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideProfile) one = reopen (dir);
  g_autoptr (StrideProfile) two = reopen (dir);
  g_autoptr (StrideProfile) again = NULL;
  g_autoptr (StrideAnswers) a = answers_with_stress (1);
  g_autoptr (StrideAnswers) b = answers_with_stress (2);
  StrideAdviceRecord advice = { 1, 1, 1, 1, 3, TRUE };

  stride_profile_put_intake (one, 200, 0, a, TRUE);
  stride_profile_set_advice (one, "fw-worn", &advice);
  save (one);
  stride_profile_put_intake (two, 100, 0, b, TRUE);
  stride_profile_set_level (two, 2);
  save (two);

  again = reopen (dir);
  g_assert_cmpuint (stride_profile_get_intakes (again)->len, ==, 2);
  g_assert_cmpint (stride_profile_get_latest_intake (again)->at, ==, 200);
  g_assert_cmpint (stride_profile_get_level (again), ==, 2);
  stride_profile_get_advice (again, "fw-worn", &advice);
  g_assert_true (advice.off);
}

/* Whatever was done, the next start knows the same. */
static void
test_random_sequences (void)
{
  static const char *const sexes[] = { "f", "m", "x", NULL };
  static const char *const rules[] = { "ld-spike", "fw-worn", "mi-stress" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (guint round = 0; round < 40; round++) {
    g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
    g_autoptr (StrideProfile) profile = reopen (dir);
    g_autoptr (StrideProfile) again = NULL;
    GPtrArray *ours, *theirs;

    for (guint step = 0; step < 30; step++) {
      g_autoptr (StrideAnswers) answers = answers_with_stress (g_rand_int_range (rand, 0, 11));
      StrideAdviceRecord advice = { g_rand_int_range (rand, 0, 30000), STRIDE_DAY_NONE,
                                    g_rand_int_range (rand, 0, 30000), STRIDE_DAY_NONE,
                                    g_rand_int_range (rand, 0, 4),     g_rand_boolean (rand) };

      switch (g_rand_int_range (rand, 0, 6)) {
      case 0:
        stride_profile_set_level (profile, g_rand_int_range (rand, 1, 4));
        break;
      case 1:
        stride_profile_set_sex (profile, sexes[g_rand_int_range (rand, 0, 4)]);
        break;
      case 2:
        stride_profile_put_intake (profile, step, g_rand_int_range (rand, -12, 15) * 60, answers,
                                   g_rand_boolean (rand));
        break;
      case 3:
        stride_profile_set_advice (profile, rules[g_rand_int_range (rand, 0, 3)], &advice);
        break;
      case 4:
        stride_profile_set_weekly_target (profile, g_rand_int_range (rand, 1, 15));
        break;
      default:
        save (profile);
        break;
      }
    }
    save (profile);

    again = reopen (dir);
    g_assert_cmpint (stride_profile_get_level (again), ==, stride_profile_get_level (profile));
    g_assert_cmpstr (stride_profile_get_sex (again), ==, stride_profile_get_sex (profile));
    g_assert_cmpint (stride_profile_get_weekly_target (again), ==,
                     stride_profile_get_weekly_target (profile));

    ours = stride_profile_get_intakes (profile);
    theirs = stride_profile_get_intakes (again);
    g_assert_cmpuint (ours->len, ==, theirs->len);
    for (guint i = 0; i < ours->len; i++) {
      const StrideIntakeRecord *a = ours->pdata[i];
      const StrideIntakeRecord *b = theirs->pdata[i];

      g_assert_cmpint (a->at, ==, b->at);
      g_assert_cmpint (a->tz, ==, b->tz);
      g_assert_cmpint (a->complete, ==, b->complete);
      g_assert_true (stride_answers_equal (a->answers, b->answers));
    }

    for (guint i = 0; i < G_N_ELEMENTS (rules); i++) {
      StrideAdviceRecord a, b;

      stride_profile_get_advice (profile, rules[i], &a);
      stride_profile_get_advice (again, rules[i], &b);
      g_assert_cmpint (a.first_shown, ==, b.first_shown);
      g_assert_cmpint (a.snoozed_until, ==, b.snoozed_until);
      g_assert_cmpint (a.dismissed, ==, b.dismissed);
      g_assert_cmpint (a.off, ==, b.off);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/profile/new", test_new);
  g_test_add_func ("/profile/empty", test_empty);
  g_test_add_func ("/profile/round-trip", test_round_trip);
  g_test_add_func ("/profile/changed-only-on-change", test_changed_only_on_change);
  g_test_add_func ("/profile/open-intake", test_open_intake);
  g_test_add_func ("/profile/answers-are-copied", test_answers_are_copied);
  g_test_add_func ("/profile/unknown-members", test_unknown_members);
  g_test_add_func ("/profile/broken", test_broken);
  g_test_add_func ("/profile/bad-values", test_bad_values);
  g_test_add_func ("/profile/newer", test_newer);
  g_test_add_func ("/profile/two-writers", test_two_writers);
  g_test_add_func ("/profile/random-sequences", test_random_sequences);

  return g_test_run ();
}
