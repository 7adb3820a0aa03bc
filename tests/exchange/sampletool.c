/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* sampletool DIR: writes one of everything that the program writes, with every member set somewhere. */

#include "stride-catalog.h"
#include "stride-exchange.h"
#include "stride-fake-clock.h"
#include "stride-player-store.h"
#include "stride-profile.h"
#include "stride-shoes.h"
#include "stride-test-entries.h"

#define DAY "2026-11-21"

static void
check (gboolean good, GError *error)
{
  if (!good)
    g_error ("%s", error ? error->message : "it did not work");
}

static void
add (StrideJournal *journal, StrideEntry *entry)
{
  g_autoptr (GError) error = NULL;

  check (stride_journal_add (journal, entry, &error), error);
  g_object_unref (entry);
}

static StrideEntry *
full_session (void)
{
  StrideSession session = { (char *) "core-short", 400, 7, 12, TRUE, 3, 2, 5 };
  StrideEntryHead head;

  stride_test_head (&head, NULL, DAY);

  return stride_entry_new_session (&head, &session, NULL);
}

static StrideEntry *
full_check_in (void)
{
  char *signs[] = { (char *) "rf_urgent", NULL };
  StrideCheckIn check_in = { 3, 7, 4, 8, signs };
  StrideEntryHead head;

  stride_test_head (&head, NULL, DAY);

  return stride_entry_new_check_in (&head, &check_in, NULL);
}

static StrideEntry *
full_self_test (void)
{
  StrideSelfTest result = { (char *) "test-side-bridge", 44, -5, 1 };
  StrideEntryHead head;

  stride_test_head (&head, NULL, DAY);

  return stride_entry_new_self_test (&head, &result, NULL);
}

static StrideEntry *
full_rest_day (void)
{
  StrideRestDay rest = { 0, 10, 840, 1080, TRUE };
  StrideEntryHead head;

  stride_test_head (&head, NULL, DAY);

  return stride_entry_new_rest_day (&head, &rest, NULL);
}

static void
write_log (const char *dir, StrideClock *clock)
{
  g_autoptr (StrideJournal) journal = stride_journal_new (dir, clock);
  g_autofree char *path = g_build_filename (dir, "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  add (journal, stride_test_full_run (NULL, DAY));
  add (journal, stride_test_run (NULL, DAY, 100));
  add (journal, stride_test_rest (NULL, DAY, 10));
  add (journal, full_rest_day ());
  add (journal, full_session ());
  add (journal, full_check_in ());
  add (journal, full_self_test ());
  add (journal, stride_test_run ("gone", DAY, 250000));
  check (stride_journal_remove (journal, "gone", &error), error);
  check (stride_exchange_export (journal, file, &error), error);
}

static void
write_profile (const char *dir)
{
  const char *const several[] = { "long", "hills", NULL };
  const StrideAdviceRecord record = { 20000, 20001, 20002, 20003, 3, TRUE };
  const StrideRoutineOptions options = { 150, 10, 2, TRUE, TRUE };
  g_autoptr (StrideProfile) profile = stride_profile_new (dir);
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (GError) error = NULL;

  stride_answers_set_number (answers, "stress", 4.5);
  stride_answers_set_choice (answers, "surface", "trail");
  stride_answers_set_choices (answers, "trigger", several);
  stride_answers_set_skipped (answers, "sleep");
  check (stride_profile_load (profile, &error), error);
  stride_profile_put_intake (profile, 1795262400, -210, answers, TRUE);
  stride_profile_put_intake (profile, 1795262401, 60, answers, FALSE);
  stride_profile_set_first_start (profile, 1795262400);
  stride_profile_set_checked_at (profile, 1795262400);
  stride_profile_set_sex (profile, "x");
  stride_profile_set_level (profile, 3);
  stride_profile_set_weekly_target (profile, 14);
  stride_profile_set_cosmic (profile, TRUE);
  stride_profile_set_place (profile, -90, 180);
  stride_profile_set_advice (profile, "some-rule", &record);
  stride_profile_set_routine_options (profile, "core-short", &options);
  check (stride_profile_save (profile, &error), error);
}

static void
write_shoes (const char *dir)
{
  g_autoptr (StrideShoes) shoes = stride_shoes_new (dir);
  StrideShoe plain = { NULL, (char *) "Road", 0, 700000, STRIDE_DAY_NONE, FALSE, -1 };
  StrideShoe full = { NULL, (char *) "Trail — old", 12000, 300000, 20000, TRUE, 10 };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  check (stride_shoes_load (shoes, &error), error);
  stride_shoes_put (shoes, &full);
  id = g_strdup (stride_shoes_put (shoes, &plain));
  stride_shoes_set_default (shoes, id);
  check (stride_shoes_save (shoes, &error), error);
}

static void
write_player (const char *dir, StrideClock *clock)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);
  g_autoptr (StrideRoutine) routine = NULL;
  g_autoptr (StridePlayer) player = NULL;
  StrideTimeline *timeline;
  StrideTimelineOptions options;
  StrideSessionAnswers answers;

  check (catalog != NULL, error);
  routine = g_list_model_get_item (stride_catalog_get_routines (catalog), 0);
  stride_timeline_options_init (&options);
  timeline = stride_timeline_new (routine, catalog, &options, &error);
  check (timeline != NULL, error);
  player = stride_player_new (clock, timeline);
  check (stride_player_start (player, &error) && stride_player_skip (player, &error), error);
  stride_session_answers_init (&answers, 1795262300);
  answers.before = 3;
  answers.note = g_strdup ("Stopped because it hurt: plank");
  check (stride_player_stop (player, &error), error);
  check (stride_player_store_save (dir, player, &options, &answers, 1795262400, &error), error);
  stride_session_answers_clear (&answers);
  stride_timeline_unref (timeline);
}

int
main (int argc, char **argv)
{
  g_autoptr (StrideFakeClock) clock = stride_fake_clock_new ("2026-11-22T08:00:00Z", NULL);

  if (argc != 2)
    return 2;

  write_log (argv[1], STRIDE_CLOCK (clock));
  write_profile (argv[1]);
  write_shoes (argv[1]);
  write_player (argv[1], STRIDE_CLOCK (clock));

  return 0;
}
