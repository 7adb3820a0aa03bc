/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-form.h"

#include "stride-fake-clock.h"

#include <locale.h>

#define NOW "2026-11-22T18:30:00+01:00"

static GDateTime *
now_in (const char *iso8601, const char *zone)
{
  g_autoptr (StrideFakeClock) clock = stride_fake_clock_new (iso8601, zone);

  return stride_clock_dup_now (STRIDE_CLOCK (clock));
}

static GDateTime *
now (void)
{
  return now_in (NOW, "Europe/Berlin");
}

static StrideEntry *
run_entry (const char *day, gint64 at, int tz, int metres, gboolean miles)
{
  StrideEntryHead head = {
    .id = (char *) "run-1", .day = stride_day_parse (day), .at = at, .tz = tz
  };
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = metres;
  run.miles = miles;
  run.surface = STRIDE_SURFACE_TRAIL;
  run.shoe = (char *) "shoe-1";
  run.stress = 6;
  run.before = run.during = run.after = 2;

  return stride_entry_new_run (&head, &run, NULL);
}

static StrideRunForm *
blank (void)
{
  g_autoptr (GDateTime) date = now ();

  return stride_run_form_new (date, NULL, NULL, FALSE);
}

static void
test_a_first_run (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autofree char *wrong = stride_run_form_check (form, STRIDE_INPUT_DISTANCE, date);

  g_assert_cmpstr (form->text[STRIDE_INPUT_DAY], ==, "2026-11-22");
  g_assert_cmpstr (form->text[STRIDE_INPUT_TIME], ==, "18:30");
  g_assert_cmpint (form->run.rpe, ==, 4);
  g_assert_cmpint (form->run.after, ==, 0);
  g_assert_cmpstr (wrong, ==, "How far did you run?");
  g_assert_false (stride_run_form_is_valid (form, date));

  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8,2");
  g_assert_true (stride_run_form_is_valid (form, date));
}

static void
test_last_values_come_back (void)
{
  g_autoptr (StrideEntry) last = run_entry ("2026-11-20", 1795190400, 60, 8047, TRUE);
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideRunForm) form = stride_run_form_new (date, last, NULL, FALSE);
  g_autoptr (StrideRunForm) other = stride_run_form_new (date, last, "shoe-2", FALSE);

  g_assert_cmpstr (form->text[STRIDE_INPUT_DISTANCE], ==, "5");
  g_assert_true (form->run.miles);
  g_assert_cmpint (form->run.surface, ==, STRIDE_SURFACE_TRAIL);
  g_assert_cmpint (form->run.stress, ==, 6);
  g_assert_cmpstr (form->run.shoe, ==, "shoe-1");
  g_assert_cmpstr (other->run.shoe, ==, "shoe-2");
  /* but how the back felt is asked anew */
  g_assert_cmpint (form->run.after, ==, 0);
  g_assert_cmpint (form->run.h24, ==, STRIDE_UNSET);
}

static void
test_five_miles_stay_five_miles (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (StrideEntry) edited = NULL;
  g_autoptr (StrideRunForm) again = NULL;

  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "5 mi");
  entry = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_run (entry)->distance_m, ==, 8047);
  g_assert_true (stride_entry_get_run (entry)->miles);

  again = stride_run_form_new_for_entry (entry);
  g_assert_cmpstr (again->text[STRIDE_INPUT_DISTANCE], ==, "5");
  edited = stride_run_form_to_entry (again, date);
  g_assert_cmpint (stride_entry_get_run (edited)->distance_m, ==, 8047);
  g_assert_true (stride_entry_get_run (edited)->miles);
}

static void
test_entry_holds_what_was_typed (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) entry = NULL;
  const StrideEntryHead *head;
  const StrideRun *run;

  stride_run_form_set_text (form, STRIDE_INPUT_DAY, "yesterday");
  stride_run_form_set_text (form, STRIDE_INPUT_TIME, "7:05");
  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8.2");
  stride_run_form_set_text (form, STRIDE_INPUT_DURATION, "45:30");
  stride_run_form_set_text (form, STRIDE_INPUT_SLEEP, "7,5");
  stride_run_form_set_text (form, STRIDE_INPUT_CADENCE, "172");
  stride_run_form_set_text (form, STRIDE_INPUT_INCLINE, "2.5");
  stride_run_form_set_text (form, STRIDE_INPUT_CLIMB, "80");
  stride_run_form_set_text (form, STRIDE_INPUT_NOTE, "stiff at first");
  form->run.surface = STRIDE_SURFACE_TREADMILL;
  form->run.zone[STRIDE_ZONE_LOW_LEFT] = 4;
  form->run.tags = STRIDE_TAG_LOUD;

  entry = stride_run_form_to_entry (form, date);
  head = stride_entry_get_head (entry);
  run = stride_entry_get_run (entry);

  g_assert_cmpint (head->day, ==, stride_day_from_ymd (2026, 11, 21));
  g_assert_cmpint (head->tz, ==, 60);
  g_assert_cmpint (head->at, ==, 1795241100); /* 2026-11-21T06:05:00Z */
  g_assert_cmpstr (head->note, ==, "stiff at first");
  g_assert_cmpint (run->duration_s, ==, 2730);
  g_assert_cmpint (run->sleep_min, ==, 450);
  g_assert_cmpint (run->cadence, ==, 172);
  g_assert_cmpint (run->incline_permille, ==, 25);
  g_assert_cmpint (run->climb_m, ==, STRIDE_UNSET); /* a treadmill has no hills */
  g_assert_cmpint (run->zone[STRIDE_ZONE_LOW_LEFT], ==, 4);
  g_assert_cmpint (run->tags, ==, STRIDE_TAG_LOUD);
}

static void
test_ranges_have_a_message (void)
{
  static const struct {
    StrideRunInput input;
    const char *good[4];
    const char *bad[6];
  } cases[] = {
    { STRIDE_INPUT_DAY,
      { "2026-11-22", "yesterday", "Mon" },
      { "", "2026-11-23", "22.11.", "soon", "1969-01-01" } },
    { STRIDE_INPUT_TIME, { "18:30", "0:00", "7h05" }, { "", "18:31", "25:00", "noonish" } },
    { STRIDE_INPUT_DISTANCE, { "0.1", "250", "155 mi" }, { "", "0.09", "250.1", "156 mi", "far" } },
    { STRIDE_INPUT_DURATION,
      { "", "1", "48:00:00", "45:30" },
      { "0.5", "49:00:00", "long", "4:60" } },
    { STRIDE_INPUT_SLEEP, { "", "0", "14", "7:30" }, { "14.5", "-1", "well" } },
    { STRIDE_INPUT_CADENCE, { "", "120", "220" }, { "119", "221", "fast" } },
    { STRIDE_INPUT_CLIMB, { "", "0", "9000" }, { "9001", "up" } },
    { STRIDE_INPUT_INCLINE, { "", "0", "15", "2,5" }, { "15.1", "steep" } },
  };
  g_autoptr (GDateTime) date = now ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (cases[i].good) && cases[i].good[j]; j++) {
      g_autoptr (StrideRunForm) form = blank ();
      g_autofree char *message = NULL;

      stride_run_form_set_text (form, cases[i].input, cases[i].good[j]);
      message = stride_run_form_check (form, cases[i].input, date);
      g_test_message ("«%s»: %s", cases[i].good[j], message ? message : "good");
      g_assert_null (message);
    }
    for (guint j = 0; j < G_N_ELEMENTS (cases[i].bad) && cases[i].bad[j]; j++) {
      g_autoptr (StrideRunForm) form = blank ();
      g_autofree char *message = NULL;

      stride_run_form_set_text (form, cases[i].input, cases[i].bad[j]);
      message = stride_run_form_check (form, cases[i].input, date);
      g_test_message ("«%s»: %s", cases[i].bad[j], message ? message : "good");
      g_assert_nonnull (message);
      g_assert_false (stride_run_form_is_valid (form, date));
    }
  }
}

static void
test_note_length (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (GString) note = g_string_new (NULL);
  g_autofree char *fits = NULL;
  g_autofree char *too_long = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (note, "ü");
  stride_run_form_set_text (form, STRIDE_INPUT_NOTE, note->str);
  fits = stride_run_form_check (form, STRIDE_INPUT_NOTE, date);
  g_assert_null (fits);

  g_string_append (note, "!");
  stride_run_form_set_text (form, STRIDE_INPUT_NOTE, note->str);
  too_long = stride_run_form_check (form, STRIDE_INPUT_NOTE, date);
  g_assert_nonnull (too_long);
}

static void
test_mixed_shares (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) entry = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8");
  form->run.surface = STRIDE_SURFACE_MIXED;
  form->run.share[STRIDE_SURFACE_TRAIL] = 60;
  before = stride_run_form_check (form, STRIDE_INPUT_SHARES, date);
  g_assert_cmpstr (before, ==, "The shares add up to 60 %, not to 100");

  form->run.share[STRIDE_SURFACE_ASPHALT] = 40;
  after = stride_run_form_check (form, STRIDE_INPUT_SHARES, date);
  g_assert_null (after);

  entry = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_run (entry)->share[STRIDE_SURFACE_TRAIL], ==, 60);
}

static void
test_shares_leave_with_the_mix (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) entry = NULL;

  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8");
  form->run.share[STRIDE_SURFACE_TRAIL] = 60;
  form->run.surface = STRIDE_SURFACE_GRASS;
  entry = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_run (entry)->share[STRIDE_SURFACE_TRAIL], ==, 0);
}

/* 23:30 on the night of a clock change is 23:30 of that day. */
static void
test_the_night_of_a_clock_change (void)
{
  static const struct {
    const char *day;
    const char *time;
    gint64 at;
    int tz;
  } cases[] = {
    { "2026-10-24", "23:30", 1792877400, 120 },
    { "2026-10-25", "23:30", 1792967400, 60 },
    { "2026-03-28", "23:30", 1774737000, 60 },
    { "2026-03-29", "23:30", 1774819800, 120 },
  };
  g_autoptr (GDateTime) date = now ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideRunForm) form = blank ();
    g_autoptr (StrideRunForm) again = NULL;
    g_autoptr (StrideEntry) entry = NULL;

    stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8");
    stride_run_form_set_text (form, STRIDE_INPUT_DAY, cases[i].day);
    stride_run_form_set_text (form, STRIDE_INPUT_TIME, cases[i].time);
    entry = stride_run_form_to_entry (form, date);
    g_assert_cmpint (stride_entry_get_head (entry)->tz, ==, cases[i].tz);
    g_assert_cmpint (stride_entry_get_at (entry), ==, cases[i].at);
    g_assert_cmpint (stride_entry_get_day (entry), ==, stride_day_parse (cases[i].day));

    again = stride_run_form_new_for_entry (entry);
    g_assert_cmpstr (again->text[STRIDE_INPUT_DAY], ==, cases[i].day);
    g_assert_cmpstr (again->text[STRIDE_INPUT_TIME], ==, cases[i].time);
  }
}

/* An edit at home leaves a run of a journey in its own zone. */
static void
test_a_run_elsewhere_stays_there (void)
{
  /* 06:15 in Tokyo */
  g_autoptr (StrideEntry) tokyo = run_entry ("2026-11-10", 1794258900, 540, 8000, FALSE);
  g_autoptr (StrideRunForm) form = stride_run_form_new_for_entry (tokyo);
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) same = NULL;
  g_autoptr (StrideEntry) later = NULL;

  g_assert_cmpstr (form->text[STRIDE_INPUT_TIME], ==, "6:15");
  same = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_at (same), ==, 1794258900);
  g_assert_cmpstr (stride_entry_get_id (same), ==, "run-1");

  stride_run_form_set_text (form, STRIDE_INPUT_TIME, "6:45");
  later = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_at (later), ==, 1794258900 + 1800);
  g_assert_cmpint (stride_entry_get_head (later)->tz, ==, 540);
  g_assert_cmpint (stride_entry_get_day (later), ==, stride_day_from_ymd (2026, 11, 10));
}

/* At home the offset follows the season of the new day. */
static void
test_an_edit_at_home_follows_the_season (void)
{
  g_autoptr (StrideEntry) winter = run_entry ("2026-11-10", 1794290400, 60, 8000, FALSE);
  g_autoptr (StrideRunForm) form = stride_run_form_new_for_entry (winter);
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) summer = NULL;

  stride_run_form_set_text (form, STRIDE_INPUT_DAY, "2026-08-10");
  summer = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_head (summer)->tz, ==, 120);
}

/* A time that somebody else's clock put ahead of ours can be kept, not newly typed. */
static void
test_an_untouched_time_is_never_wrong (void)
{
  g_autoptr (StrideEntry) ahead = run_entry ("2026-11-22", 1795371000 + 3600, 60, 8000, FALSE);
  g_autoptr (StrideRunForm) form = stride_run_form_new_for_entry (ahead);
  g_autoptr (GDateTime) date = now ();

  g_assert_true (stride_run_form_is_valid (form, date));
}

static void
test_quick_entry_fills_the_form (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (GDateTime) date = now ();
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (StrideQuickEntry) quick =
    stride_quick_entry_parse ("yesterday 7:15am 5 mi 40:30 trail rpe 6 sore 1/2/3 sleep 7.5 loud",
                              NULL, FALSE, stride_day_from_date_time (date));
  const StrideRun *run;

  stride_run_form_set_text (form, STRIDE_INPUT_NOTE, "kept");
  stride_run_form_apply (form, quick);
  entry = stride_run_form_to_entry (form, date);
  run = stride_entry_get_run (entry);

  g_assert_cmpint (run->distance_m, ==, 8047);
  g_assert_true (run->miles);
  g_assert_cmpint (run->duration_s, ==, 2430);
  g_assert_cmpint (run->surface, ==, STRIDE_SURFACE_TRAIL);
  g_assert_cmpint (run->before, ==, 1);
  g_assert_cmpint (run->after, ==, 3);
  g_assert_cmpint (run->sleep_min, ==, 450);
  g_assert_cmpint (run->tags, ==, STRIDE_TAG_LOUD);
  g_assert_cmpint (stride_entry_get_day (entry), ==, stride_day_from_ymd (2026, 11, 21));
  g_assert_cmpstr (stride_entry_get_head (entry)->note, ==, "kept");
}

/* The run of a watch stays without a surface until somebody says one, also as a draft. */
static void
test_surface_that_nobody_said (void)
{
  g_autoptr (GDateTime) date = now ();
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 11, 20), .at = 1795170600 };
  StrideRun run;
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (StrideEntry) edited = NULL;
  g_autoptr (StrideRunForm) form = NULL;
  g_autoptr (StrideRunForm) other = blank ();
  g_autoptr (JsonNode) node = NULL;

  stride_run_init (&run);
  run.distance_m = 8000;
  entry = stride_entry_new_run (&head, &run, NULL);
  form = stride_run_form_new_for_entry (entry);
  node = stride_run_form_to_json (form);
  stride_run_form_read_json (other, node);
  g_assert_cmpint (other->run.surface, ==, STRIDE_SURFACE_UNKNOWN);
  edited = stride_run_form_to_entry (form, date);
  g_assert_cmpint (stride_entry_get_run (edited)->surface, ==, STRIDE_SURFACE_UNKNOWN);
}

static void
test_draft_comes_back (void)
{
  g_autoptr (StrideRunForm) form = blank ();
  g_autoptr (StrideRunForm) other = blank ();
  g_autoptr (JsonNode) node = NULL;

  stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8.2 kilom");
  stride_run_form_set_text (form, STRIDE_INPUT_NOTE, "half a sen");
  stride_run_form_set_shoe (form, "shoe-1");
  form->run.after = 6;
  form->run.surface = STRIDE_SURFACE_MIXED;
  form->run.share[STRIDE_SURFACE_TRACK] = 30;
  form->run.zone[STRIDE_ZONE_SACRUM] = 7;
  form->run.tags = STRIDE_TAG_SLUMP;
  form->run.miles = TRUE;

  g_assert_false (stride_run_form_equal (form, other));
  node = stride_run_form_to_json (form);
  stride_run_form_read_json (other, node);
  g_assert_true (stride_run_form_equal (form, other));
}

static void
test_broken_drafts_are_taken_as_far_as_they_go (void)
{
  static const char *const drafts[] = {
    "{}",
    "[]",
    "3",
    "{\"texts\": 3, \"run\": []}",
    "{\"texts\": {\"distance\": 3, \"note\": \"kept\"}, \"run\": {\"after\": \"6\", \"rpe\": 99, "
    "\"surface\": 70, \"share\": [1, \"a\", 400], \"zones\": {}, \"shoe\": 4}}",
  };
  g_autoptr (GDateTime) date = now ();

  for (guint i = 0; i < G_N_ELEMENTS (drafts); i++) {
    g_autoptr (StrideRunForm) form = blank ();
    g_autoptr (JsonNode) node = json_from_string (drafts[i], NULL);

    stride_run_form_read_json (form, node);
    g_assert_cmpint (form->run.rpe, ==, 4);
    g_assert_cmpint (form->run.after, ==, 0);
    g_assert_cmpint (form->run.share[2], ==, 0);
    g_assert_cmpstr (form->text[STRIDE_INPUT_NOTE], ==, i == 4 ? "kept" : "");
    stride_run_form_set_text (form, STRIDE_INPUT_DISTANCE, "8");
    g_assert_true (stride_run_form_is_valid (form, date));
  }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/run-form/a-first-run", test_a_first_run);
  g_test_add_func ("/run-form/last-values-come-back", test_last_values_come_back);
  g_test_add_func ("/run-form/five-miles-stay-five-miles", test_five_miles_stay_five_miles);
  g_test_add_func ("/run-form/entry-holds-what-was-typed", test_entry_holds_what_was_typed);
  g_test_add_func ("/run-form/ranges-have-a-message", test_ranges_have_a_message);
  g_test_add_func ("/run-form/note-length", test_note_length);
  g_test_add_func ("/run-form/mixed-shares", test_mixed_shares);
  g_test_add_func ("/run-form/shares-leave-with-the-mix", test_shares_leave_with_the_mix);
  g_test_add_func ("/run-form/the-night-of-a-clock-change", test_the_night_of_a_clock_change);
  g_test_add_func ("/run-form/a-run-elsewhere-stays-there", test_a_run_elsewhere_stays_there);
  g_test_add_func ("/run-form/an-edit-at-home-follows-the-season",
                   test_an_edit_at_home_follows_the_season);
  g_test_add_func ("/run-form/an-untouched-time-is-never-wrong",
                   test_an_untouched_time_is_never_wrong);
  g_test_add_func ("/run-form/quick-entry-fills-the-form", test_quick_entry_fills_the_form);
  g_test_add_func ("/run-form/draft-comes-back", test_draft_comes_back);
  g_test_add_func ("/run-form/surface-that-nobody-said", test_surface_that_nobody_said);
  g_test_add_func ("/run-form/broken-drafts-are-taken-as-far-as-they-go",
                   test_broken_drafts_are_taken_as_far_as_they_go);

  return g_test_run ();
}
