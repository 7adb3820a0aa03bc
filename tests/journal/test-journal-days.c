/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include "stride-journal-fixture.h"
#include "stride-test-dir.h"
#include "stride-test-entries.h"

/* A moment as a person names it, and the day that it must stay on whatever zone it is looked at from. */
typedef struct {
  const char *name;
  const char *zone;
  const char *local;
  const char *day;
  int tz; /* minutes east of UTC, then and there */
} Moment;

static const Moment moments[] = {
  /* Clocks go forward on 29 March 2026 at 2:00, back on 25 October at 3:00. */
  { "berlin-spring-eve", "Europe/Berlin", "2026-03-28T23:30:00", "2026-03-28", 60 },
  { "berlin-spring-before", "Europe/Berlin", "2026-03-29T01:59:00", "2026-03-29", 60 },
  { "berlin-spring-after", "Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29", 120 },
  { "berlin-spring-night", "Europe/Berlin", "2026-03-29T23:30:00", "2026-03-29", 120 },
  { "berlin-autumn-eve", "Europe/Berlin", "2026-10-24T23:30:00", "2026-10-24", 120 },
  { "berlin-autumn-night", "Europe/Berlin", "2026-10-25T23:30:00", "2026-10-25", 60 },
  { "berlin-month-end", "Europe/Berlin", "2026-10-31T23:59:59", "2026-10-31", 60 },
  { "berlin-new-year", "Europe/Berlin", "2027-01-01T00:00:01", "2027-01-01", 60 },
  /* Half an hour of summer time. */
  { "lord-howe-winter", "Australia/Lord_Howe", "2026-07-01T23:45:00", "2026-07-01", 630 },
  { "lord-howe-summer", "Australia/Lord_Howe", "2026-12-31T23:45:00", "2026-12-31", 660 },
  { "lord-howe-change", "Australia/Lord_Howe", "2026-04-05T23:30:00", "2026-04-05", 630 },
  /* The day that Apia never had was 30 December 2011. */
  { "apia-before", "Pacific/Apia", "2011-12-29T23:30:00", "2011-12-29", -600 },
  { "apia-after", "Pacific/Apia", "2011-12-31T00:30:00", "2011-12-31", 840 },
  { "kathmandu", "Asia/Kathmandu", "2026-05-31T23:30:00", "2026-05-31", 345 },
  { "kiritimati", "Pacific/Kiritimati", "2026-08-01T00:10:00", "2026-08-01", 840 },
  { "new-york-autumn", "America/New_York", "2026-11-01T23:30:00", "2026-11-01", -300 },
  { "st-johns", "America/St_Johns", "2026-02-28T23:30:00", "2026-02-28", -210 },
  /* Midnight did not happen there: clocks went from 23:59:59 to 1:00. */
  { "sao-paulo-no-midnight", "America/Sao_Paulo", "2018-11-04T01:00:00", "2018-11-04", -120 },
};

static StrideEntry *
entry_at (GDateTime *time)
{
  StrideEntryHead head = { .id = (char *) "a" };
  StrideRestDay rest;

  head.day = stride_day_from_date_time (time);
  head.at = g_date_time_to_unix (time);
  head.tz = (int) (g_date_time_get_utc_offset (time) / G_TIME_SPAN_MINUTE);
  stride_rest_day_init (&rest);
  rest.soreness = 2;

  return stride_entry_new_rest_day (&head, &rest, NULL);
}

/* Noted at that moment, there; read years later on the other side of the world. */
static void
test_moment (gconstpointer data)
{
  const Moment *moment = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (moment->zone);
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *month = g_strdup_printf ("log/%.7s.json", moment->day);
  g_autofree char *line = g_strdup_printf ("\"%s\"", moment->day);
  StrideFixture fixture;
  StrideEntry *found;

  g_assert_nonnull (zone);
  time = g_date_time_new_from_iso8601 (moment->local, zone);
  stride_fixture_set_up (&fixture, NULL);
  stride_fake_clock_set_real (fixture.clock, g_date_time_to_unix_usec (time));
  stride_fake_clock_set_zone (fixture.clock, moment->zone);
  stride_fixture_add (fixture.journal, entry_at (time));
  g_assert_true (stride_fixture_file_holds (&fixture, month, line));

  stride_fake_clock_set_zone (fixture.clock, "Pacific/Honolulu");
  stride_fixture_reopen (&fixture);
  found = stride_journal_find (fixture.journal, "a");
  g_assert_cmpint (stride_entry_get_day (found), ==, stride_day_parse (moment->day));
  g_assert_cmpint (stride_entry_get_head (found)->tz, ==, moment->tz);
  g_assert_cmpint (stride_entry_get_at (found), ==, g_date_time_to_unix (time));
  /* The offset and the moment give the day again. */
  g_assert_cmpint (stride_day_from_unix (stride_entry_get_at (found), moment->tz), ==,
                   stride_entry_get_day (found));
  stride_fixture_tear_down (&fixture, NULL);
}

/* A run late in the evening, a flight across the date line, and a run "before" it: both days stay, and
 * the order is that of time. */
static void
test_flight (StrideFixture *fixture, gconstpointer data)
{
  StrideEntryHead head = { .id = (char *) "away", .tz = 840 };
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = 1;
  head.day = stride_day_parse ("2026-11-21");
  head.at = 1795176000; /* 20 November 2026, 12:00 UTC */
  stride_fixture_add (fixture->journal, stride_entry_new_rest_day (&head, &rest, NULL));
  head.id = (char *) "home";
  head.day = stride_day_parse ("2026-11-20");
  head.at += 6 * 3600;
  head.tz = -600;
  stride_fixture_add (fixture->journal, stride_entry_new_rest_day (&head, &rest, NULL));

  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "home away");
  g_assert_cmpint (stride_entry_get_day (stride_journal_find (fixture->journal, "home")), ==,
                   stride_day_parse ("2026-11-20"));
  g_assert_cmpint (stride_entry_get_day (stride_journal_find (fixture->journal, "away")), ==,
                   stride_day_parse ("2026-11-21"));
}

/* The clock of the machine is set back by years between two edits: the later edit still counts. */
static void
test_clock_set_back (StrideFixture *fixture, gconstpointer data)
{
  stride_fixture_add (fixture->journal, stride_test_run ("a", "2026-11-20", 1000));
  stride_fake_clock_set_real (fixture->clock, 0);
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-10-20", 2000));
  stride_fixture_replace (fixture->journal, stride_test_run ("a", "2026-11-20", 3000));
  stride_fixture_reopen (fixture);
  g_assert_cmpint (stride_entry_get_run (stride_journal_find (fixture->journal, "a"))->distance_m,
                   ==, 3000);

  g_assert_true (stride_journal_remove (fixture->journal, "a", NULL));
  stride_fixture_reopen (fixture);
  stride_fixture_assert_ids (fixture->journal, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++) {
    g_autofree char *path = g_strconcat ("/journal/days/", moments[i].name, NULL);

    g_test_add_data_func (path, &moments[i], test_moment);
  }
  g_test_add ("/journal/days/flight", StrideFixture, NULL, stride_fixture_set_up, test_flight,
              stride_fixture_tear_down);
  g_test_add ("/journal/days/clock-set-back", StrideFixture, NULL, stride_fixture_set_up,
              test_clock_set_back, stride_fixture_tear_down);

  return g_test_run ();
}
