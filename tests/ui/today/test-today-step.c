/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "today-home.h"

#include "stride-today-step.h"
#include "stride-trend-text.h"

static GPtrArray *
list_entries (Home *home)
{
  return stride_journal_list (home->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
}

static void
assert_step (const char *story, const char *title, const char *action)
{
  g_autoptr (Home) home = home_new (story);
  g_autoptr (GPtrArray) entries = list_entries (home);
  g_autoptr (GDateTime) now = stride_clock_dup_now (STRIDE_CLOCK (home->clock));
  StrideTodayStep step;

  stride_today_step_choose (&step, home->insight, home->world->profile, entries, now);
  g_assert_cmpstr (step.title, ==, title);
  g_assert_cmpstr (step.action, ==, action);
  g_assert_cmpstr (step.text, !=, "");
  g_assert_cmpstr (step.button, !=, "");
  stride_today_step_clear (&step);
}

static void
test_first_time (void)
{
  assert_step ("", "Why Is My Back Sore?", "win.questionnaire");
}

static void
test_half_way (void)
{
  assert_step ("-1 8:00 answers rf_emergency=none rf_urgent=none pain_week=3 open",
               "Go On with the Questions", "win.questionnaire");
}

static void
test_emergency (void)
{
  assert_step ("-1 8:00 answers rf_emergency=saddle", "What to Do Now", "win.safety-check");
}

static void
test_urgent (void)
{
  assert_step ("-1 8:00 answers rf_emergency=none rf_urgent=fever pain_week=3", "What to Do Now",
               "win.safety-check");
}

static void
test_no_run_yet (void)
{
  assert_step (HOME_ANSWERED, "Log Your Latest Run", "win.log-run");
}

static void
test_screens_are_due (void)
{
  assert_step ("profile first=-60\n"
               "-29 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
               "-5 8:00 run after=1 during=0\n",
               "Two Safety Questions Again", "win.safety-check");
}

static void
test_retake (void)
{
  const char *old = "profile first=-60 target=1\n"
                    "-56 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
                    "-9 8:00 answers rf_emergency=none rf_urgent=none\n"
                    "-3 8:00 run before=0 during=0 after=0 warmup\n-1 8:00 checkin avg=1 worst=1\n";
  g_autofree char *open =
    g_strconcat (old, "-1 9:00 answers rf_emergency=none rf_urgent=none pain_week=1 open\n", NULL);

  assert_step (old, "Eight Weeks On: What Has Changed?", "win.questionnaire");
  assert_step (open, "Go On with the Questions", "win.questionnaire");
}

static void
test_cool_down (void)
{
  assert_step (HOME_ANSWERED "0 11:00 run dur=45 before=0 during=1 after=1\n",
               "Post-run cool-down 5", "win.start-routine('cooldown-5')");
}

static void
test_check_in (void)
{
  assert_step ("profile first=-60\n"
               "-20 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
               "-5 8:00 run after=1 during=0\n",
               "Weekly Check-In", "win.check-in");
}

/* The first advice brings a cool-down, which the log says was done. */
static void
test_advised (void)
{
  const char *story = HOME_ANSWERED "-1 8:00 run before=0 during=4 after=4 warmup\n";
  g_autofree char *done = g_strconcat (story, "0 8:00 session routine=cooldown-5\n", NULL);

  assert_step (story, "Post-run cool-down 5", "win.start-routine('cooldown-5')");
  assert_step (done, "Low-back relief 10", "win.start-routine('relief-10')");
}

/* Seven of ten: first the screens, then the gate leaves breathing, whatever else is advised. */
static void
test_advised_and_allowed (void)
{
  const char *flare = HOME_ANSWERED "0 8:00 run before=0 during=2 after=7 warmup\n";
  g_autofree char *answered =
    g_strconcat (flare, "0 9:00 answers rf_emergency=none rf_urgent=none\n", NULL);

  assert_step (flare, "Two Safety Questions Again", "win.safety-check");
  assert_step (answered, "Breathing and relaxation 5", "win.start-routine('breathe-5')");
}

static void
test_level (void)
{
  assert_step (HOME_ANSWERED "-3 8:00 run before=0 during=0 after=0 warmup\n",
               "Progression level 1: foundation 9", "win.start-routine('level-1')");
}

static void
test_rest (void)
{
  assert_step (HOME_ANSWERED "profile target=1\n-3 8:00 run before=0 during=0 after=0 warmup\n"
                             "-2 8:00 session routine=level-1\n",
               "Nothing to Do Right Now", "win.log-run");
}

/* --- the morning after ---------------------------------------------------------------------------- */

static void
assert_question (const char *story, const char *text)
{
  g_autoptr (Home) home = home_new (story);
  g_autoptr (GPtrArray) entries = list_entries (home);
  g_autoptr (GDateTime) now = stride_clock_dup_now (STRIDE_CLOCK (home->clock));
  StrideTodayQuestion question;

  stride_today_question_find (&question, entries, now);
  g_assert_cmpstr (question.text, ==, text);
  if (question.run) {
    g_autoptr (StrideEntry) entry = stride_today_question_answer (&question, 4, 1234);
    const StrideRun *run = stride_entry_get_run (entry);

    g_assert_cmpint (question.second ? run->h48 : run->h24, ==, 4);
    g_assert_cmpstr (stride_entry_get_id (entry), ==, stride_entry_get_id (question.run));
    g_assert_cmpint (stride_entry_get_head (entry)->modified, ==, 1234);
    g_assert_cmpint (run->distance_m, ==, stride_entry_get_run (question.run)->distance_m);
  }
  stride_today_question_clear (&question);
}

static void
test_question (void)
{
  assert_question ("", NULL);
  assert_question ("0 1:00 run km=8\n", NULL);
  assert_question ("0 0:00 run km=8\n", "Today, 8 km. How sore is your back the day after?");
  assert_question ("-1 0:30 run km=8.2\n",
                   "Yesterday, 8.2 km. How sore is your back the day after?");
  assert_question ("-1 0:00 run km=8\n", NULL);
  assert_question ("-1 8:00 run km=8 h24=1\n", NULL);
  assert_question ("-2 8:00 run km=8 h24=2\n",
                   "Friday, 8 km. How sore is your back two days after?");
  assert_question ("-2 8:00 run km=8 h24=1\n", NULL);
  assert_question ("-2 8:00 run km=8\n", NULL);
  assert_question ("-2 8:00 run km=8 h24=4 h48=2\n", NULL);
}

/* --- the week ------------------------------------------------------------------------------------- */

static void
assert_week (const char *story, const char *sentence, const char *because)
{
  g_autoptr (Home) home = home_new (story);
  g_autoptr (GPtrArray) entries = list_entries (home);
  g_autofree char *found_because = NULL;
  g_autofree char *found =
    stride_trend_text_week (entries, stride_insight_get_today (home->insight), 1, FALSE,
                            &found_because);

  g_assert_cmpstr (found, ==, sentence);
  g_assert_cmpstr (found_because, ==, because);
}

#define LAST_WEEK "-9 8:00 run after=4 during=4\n-8 8:00 run after=2 during=2\n"

static void
test_week (void)
{
  assert_week ("", "No runs or routines yet this week.", "");
  assert_week (LAST_WEEK, "No runs or routines yet this week.", "");
  assert_week ("-1 8:00 run km=10 after=3\n", "1 run, 10 km; soreness 3 on average.", "");
  assert_week ("-1 8:00 session routine=desk-4\n-2 8:00 session routine=desk-4\n", "2 routines.",
               "");
  assert_week (LAST_WEEK "-3 8:00 run km=10 after=1\n-1 8:00 run km=5.5 after=2\n"
                         "-1 9:00 session routine=cooldown-5\n",
               "2 runs, 15.5 km, 1 routine; soreness 1.5 on average, lower than last week.",
               "because it was 3 in 2 entries last week, and 1.5 in 2 entries this week");
  assert_week (LAST_WEEK "-3 8:00 run km=10 after=5\n-1 8:00 rest sore=4\n",
               "1 run, 10 km; soreness 4.5 on average, higher than last week.",
               "because it was 3 in 2 entries last week, and 4.5 in 2 entries this week");
  assert_week (LAST_WEEK "-3 8:00 rest sore=3\n-1 8:00 rest sore=3\n",
               "No runs or routines yet this week; soreness 3 on average, about the same as last"
               " week.",
               "because it was 3 in 2 entries last week, and 3 in 2 entries this week");
}

static void
assert_habit (const char *story, const char *welcome, const char *next_run)
{
  g_autoptr (Home) home = home_new (story);
  g_autoptr (GPtrArray) entries = list_entries (home);
  StrideTodayHabit habit;

  stride_today_habit_find (&habit, home->insight, entries, FALSE);
  g_assert_cmpstr (habit.welcome, ==, welcome);
  g_assert_cmpstr (habit.next_run, ==, next_run);
  g_assert_true ((habit.because == NULL) == (next_run == NULL));
  stride_today_habit_clear (&habit);
}

#define THREE_RUNS "-9 8:00 run km=10 after=1\n-6 8:00 run km=8 after=1\n-3 8:00 run km=9 after=1\n"
#define LIMIT "Next long run: up to 11 km would be no spike"
#define WELCOME \
  "Welcome back after 3 weeks. Nothing was lost: start easy, and see how your back takes it."

/* How long the next run may be is said where somebody is to run, and a pause is no reason for blame. */
static void
test_habit (void)
{
  assert_habit ("", NULL, NULL);
  assert_habit (HOME_ANSWERED "-3 8:00 run km=9 after=1\n", NULL, NULL);
  assert_habit (HOME_ANSWERED THREE_RUNS, NULL, LIMIT);
  /* The screens were not answered; a sign; a flare this morning. */
  assert_habit (THREE_RUNS, NULL, NULL);
  assert_habit ("-1 8:00 answers rf_emergency=none rf_urgent=fever pain_week=3\n" THREE_RUNS, NULL,
                NULL);
  assert_habit (HOME_ANSWERED THREE_RUNS "0 9:00 run km=5 after=7\n", NULL, NULL);
  /* Back with the first run after three weeks, and before it. */
  assert_habit ("profile first=-90\n-60 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
                "-28 8:00 run km=10 after=1\n-26 8:00 run km=8 after=1\n-24 8:00 run km=9 after=1\n"
                "-1 8:00 run km=5 after=1\n",
                WELCOME, NULL);
  assert_habit ("profile first=-90\n-60 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
                "-28 8:00 run km=10 after=1\n-22 8:00 run km=8 after=1\n",
                WELCOME, NULL);
  /* Nobody is welcomed beside an emergency. */
  assert_habit ("-60 8:00 run km=9 after=1\n-1 8:00 answers rf_emergency=saddle\n", NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/today-step/first-time", test_first_time);
  g_test_add_func ("/today-step/half-way", test_half_way);
  g_test_add_func ("/today-step/emergency", test_emergency);
  g_test_add_func ("/today-step/urgent", test_urgent);
  g_test_add_func ("/today-step/no-run-yet", test_no_run_yet);
  g_test_add_func ("/today-step/screens", test_screens_are_due);
  g_test_add_func ("/today-step/retake", test_retake);
  g_test_add_func ("/today-step/cool-down", test_cool_down);
  g_test_add_func ("/today-step/check-in", test_check_in);
  g_test_add_func ("/today-step/advised", test_advised);
  g_test_add_func ("/today-step/allowed", test_advised_and_allowed);
  g_test_add_func ("/today-step/level", test_level);
  g_test_add_func ("/today-step/rest", test_rest);
  g_test_add_func ("/today-step/question", test_question);
  g_test_add_func ("/today-step/week", test_week);
  g_test_add_func ("/today-step/habit", test_habit);

  return g_test_run ();
}
