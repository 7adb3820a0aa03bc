/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-consistency.h"
#include "stride-habit-text.h"
#include "stride-test-log.h"

#define TARGET 3
#define MONDAY "2026-01-05"

/* A letter a week from MONDAY on: a digit as many sessions, "r" a run and nothing else, "f" a run with
 * soreness 7, "." nothing. The last one is under way. */
static void
compute (const char *story, StrideConsistency *consistency)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  g_autoptr (GArray) weeks = NULL;
  StrideDay start = stride_day_parse (MONDAY);
  StrideDay today = start + 7 * (StrideDay) strlen (story) - 1;
  StrideSession session = { (char *) "core-15", 840, 7, 7, TRUE, 2, 1, 4 };

  for (guint week = 0; story[week]; week++) {
    g_autofree char *day = stride_day_format (start + 7 * (StrideDay) week);
    int n = g_ascii_isdigit (story[week]) ? g_ascii_digit_value (story[week]) : 0;

    for (int i = 0; i < n; i++)
      test_log_session (log, day, &session);
    if (story[week] == 'r' || story[week] == 'f' || story[week] == '0')
      test_log_run (log, day, 5000, story[week] == 'f' ? 7 : 1);
  }
  weeks = stride_weeks_compute (log, start, today, 1);
  stride_consistency_compute (weeks, log, today, TARGET, consistency);
}

static double
score_of (const char *story)
{
  StrideConsistency consistency;

  compute (story, &consistency);

  return consistency.score;
}

static void
test_empty (void)
{
  StrideConsistency consistency;

  compute (".", &consistency);
  g_assert_true (isnan (consistency.score));
  g_assert_cmpint (consistency.pause_days, ==, 0);
}

/* 66 days of doing what one aims at bring it to 95 %. */
static void
test_habit (void)
{
  g_assert_cmpfloat_with_epsilon (score_of ("3333333330") + 0.0, 1 - pow (0.05, 63.0 / 66), 1e-9);
  g_assert_cmpfloat (score_of ("333333333"), <, 0.95);
  g_assert_cmpfloat (score_of ("3333333333"), >, 0.95);
  /* More than aimed at is as good as that. */
  g_assert_cmpfloat_with_epsilon (score_of ("9999r"), score_of ("3333r"), 1e-9);
  g_assert_cmpfloat (score_of ("2222r"), <, score_of ("3333r"));
}

/* A missed week takes a little over a quarter, and is made up for. */
static void
test_missed_week (void)
{
  double steady = score_of ("3333333333333r");
  double missed = score_of ("333333333333rr");

  g_assert_cmpfloat (missed, <, steady);
  g_assert_cmpfloat (missed, >, 0.7 * steady);
  g_assert_cmpfloat (score_of ("333333333333r333r"), >, 0.85);
}

static void
test_spared_weeks (void)
{
  double steady = score_of ("33333333r");

  /* The week under way, a flare, a pause and the week of coming back. */
  g_assert_cmpfloat_with_epsilon (score_of ("33333333fr"), steady, 1e-9);
  g_assert_cmpfloat_with_epsilon (score_of ("33333333....rr"), steady, 1e-9);
  g_assert_cmpfloat (score_of ("33333333rr"), <, steady);
  /* What was done in them counts. */
  g_assert_cmpfloat (score_of ("333"), >, score_of ("33r"));
  g_assert_cmpfloat (score_of ("33333333....3r"), >, steady);
}

static void
test_week_under_way (void)
{
  StrideConsistency consistency;
  g_autofree char *text = NULL;

  compute ("33f2", &consistency);
  g_assert_cmpuint (consistency.done, ==, 2);
  g_assert_cmpuint (consistency.target, ==, TARGET);
  g_assert_cmpuint (consistency.n_weeks, ==, 3);
  g_assert_cmpuint (consistency.n_spared, ==, 1);
  text = stride_habit_text_target (&consistency);
  g_assert_cmpstr (text, ==, "2 of 3 routines this week");
}

static void
test_welcome (void)
{
  static const struct {
    const char *story;
    int weeks;
  } cases[] = {
    { "3r", 0 }, { "3.r", 0 }, { "3..r", 2 }, { "3....", 4 }, { "3....r", 4 }, { "3....rr", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    StrideConsistency consistency;
    g_autofree char *text = NULL;
    g_autofree char *expected = g_strdup_printf (
      "Welcome back after %d weeks. Nothing was lost: start easy, and see how your "
      "back takes it.",
      cases[i].weeks);

    compute (cases[i].story, &consistency);
    text = stride_habit_text_welcome (consistency.pause_days);
    g_assert_cmpstr (text, ==, cases[i].weeks ? expected : NULL);
  }
}

static void
test_next_run (void)
{
  g_autoptr (GPtrArray) log = test_log_new ();
  StrideDay day = stride_day_parse ("2026-05-20");
  g_autofree char *because = NULL;
  g_autofree char *none = stride_habit_text_next_run (log, day, FALSE, &because);
  g_autofree char *because_12 = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpstr (none, ==, "Next long run: not enough data yet");
  test_log_run (log, "2026-05-01", 12000, 0);
  test_log_run (log, "2026-05-08", 10000, 0);
  test_log_run (log, "2026-05-15", 9000, 0);
  text = stride_habit_text_next_run (log, day, FALSE, &because_12);
  g_assert_cmpstr (text, ==, "Next long run: up to 13.2 km would be no spike");
  g_assert_cmpstr (because_12, ==,
                   "because your longest run of the last 30 days was 12 km, and in a study "
                   "injuries rose with runs more than 10 % longer");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/consistency/empty", test_empty);
  g_test_add_func ("/consistency/habit", test_habit);
  g_test_add_func ("/consistency/missed-week", test_missed_week);
  g_test_add_func ("/consistency/spared-weeks", test_spared_weeks);
  g_test_add_func ("/consistency/week-under-way", test_week_under_way);
  g_test_add_func ("/consistency/welcome", test_welcome);
  g_test_add_func ("/consistency/next-run", test_next_run);

  return g_test_run ();
}
