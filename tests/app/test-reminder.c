/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-reminder.h"

#include "stride-journal-fixture.h"
#include "stride-test-entries.h"
#include "stride-today-step.h"

#define HOUR ((gint64) 3600)

typedef struct {
  StrideFixture log;
  StrideReminder *reminder;
  GString *heard; /* "due;over;" */
  gint64 end;     /* Unix seconds when the run was over */
} Fixture;

static void
due (Fixture *self, const char *question)
{
  g_assert_nonnull (strstr (question, "How sore is your back"));
  g_string_append (self->heard, "due;");
}

static void
over (Fixture *self)
{
  g_string_append (self->heard, "over;");
}

/* A run of an hour that was over at @iso8601. */
static void
set_up (Fixture *self, const char *iso8601)
{
  g_autoptr (GDateTime) end = g_date_time_new_from_iso8601 (iso8601, NULL);
  StrideEntryHead head = { .id = (char *) "run", .tz = 60 };
  StrideRun run;

  stride_fixture_set_up (&self->log, NULL);
  self->heard = g_string_new (NULL);
  self->end = g_date_time_to_unix (end);
  head.at = self->end - HOUR;
  head.day = stride_day_from_unix (head.at, head.tz);
  stride_run_init (&run);
  run.distance_m = 10000;
  run.duration_s = (int) HOUR;
  run.after = 3;
  stride_fixture_add (self->log.journal, stride_entry_new_run (&head, &run, NULL));

  self->reminder = stride_reminder_new (self->log.journal, STRIDE_CLOCK (self->log.clock));
  g_signal_connect_swapped (self->reminder, "due", G_CALLBACK (due), self);
  g_signal_connect_swapped (self->reminder, "over", G_CALLBACK (over), self);
}

static void
tear_down (Fixture *self)
{
  g_assert_finalize_object (self->reminder);
  g_string_free (self->heard, TRUE);
  stride_fixture_tear_down (&self->log, NULL);
}

/* What is heard when somebody looks @minutes after the run. */
static void
check (Fixture *self, gint64 minutes, const char *expected)
{
  g_string_truncate (self->heard, 0);
  stride_fake_clock_set_real (self->log.clock, (self->end + minutes * 60) * G_USEC_PER_SEC);
  stride_reminder_check (self->reminder);
  g_assert_cmpstr (self->heard->str, ==, expected);
}

static void
answer (Fixture *self, int soreness)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (STRIDE_CLOCK (self->log.clock));
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->log.journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  StrideTodayQuestion question;

  stride_today_question_find (&question, entries, now);
  g_assert_nonnull (question.run);
  stride_fixture_replace (
    self->log.journal,
    stride_today_question_answer (&question, soreness,
                                  stride_clock_get_real (STRIDE_CLOCK (self->log.clock)) / 1000));
  stride_today_question_clear (&question);
}

/* From twelve hours after the run to thirty-six, and once. */
static void
test_next_morning (void)
{
  Fixture self;

  set_up (&self, "2026-11-20T07:30:00+01:00");
  check (&self, 0, "");
  check (&self, 12 * 60 - 1, "");
  check (&self, 12 * 60, "due;");
  check (&self, 24 * 60 + 60, "");
  check (&self, 36 * 60 - 1, "");
  check (&self, 36 * 60, "over;");
  check (&self, 42 * 60, "");
  tear_down (&self);
}

/* A run in the evening is asked about from eight, not in the night. */
static void
test_night (void)
{
  Fixture self;

  set_up (&self, "2026-11-20T19:30:00+01:00");
  check (&self, 12 * 60 + 29, "");
  check (&self, 12 * 60 + 30, "due;");
  tear_down (&self);

  set_up (&self, "2026-11-20T09:00:00+01:00");
  check (&self, 12 * 60, "");
  check (&self, 20 * 60, "");
  check (&self, 23 * 60, "due;");
  tear_down (&self);
}

/* The answer ends it; a sore one asks again on the second day, one that is not does not. */
static void
test_second_day (void)
{
  for (int soreness = 1; soreness <= 2; soreness++) {
    Fixture self;

    set_up (&self, "2026-11-20T07:30:00+01:00");
    check (&self, 25 * 60, "due;");
    answer (&self, soreness);
    g_assert_cmpstr (self.heard->str, ==, "due;over;");
    g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.log.journal, "run"))->h24, ==,
                     soreness);

    check (&self, 40 * 60 - 1, "");
    check (&self, 50 * 60, soreness >= 2 ? "due;" : "");
    if (soreness >= 2) {
      answer (&self, 1);
      g_assert_cmpstr (self.heard->str, ==, "due;over;");
      g_assert_cmpint (stride_entry_get_run (stride_journal_find (self.log.journal, "run"))->h48,
                       ==, 1);
    }
    check (&self, 60 * 60, "");
    tear_down (&self);
  }
}

/* Looked at seldom, it still knows when to look next. */
static void
test_next (void)
{
  Fixture self;
  g_autoptr (GPtrArray) entries = NULL;
  static const struct {
    int after_h, next_h;
  } steps[] = { { 0, 12 }, { 11, 12 }, { 12, 36 }, { 35, 36 }, { 36, -1 } };

  set_up (&self, "2026-11-20T07:30:00+01:00");
  entries = stride_journal_list (self.log.journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (self.end + steps[i].after_h * HOUR);
    gint64 next = stride_today_question_next (entries, now);

    g_assert_cmpint (next, ==, steps[i].next_h < 0 ? -1 : self.end + steps[i].next_h * HOUR);
  }
  tear_down (&self);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reminder/next-morning", test_next_morning);
  g_test_add_func ("/reminder/night", test_night);
  g_test_add_func ("/reminder/second-day", test_second_day);
  g_test_add_func ("/reminder/next", test_next);

  return g_test_run ();
}
