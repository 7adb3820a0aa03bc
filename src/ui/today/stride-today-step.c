/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-today-step.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-intake-record.h"

#define COOL_DOWN "cooldown-5"
#define COOL_DOWN_S (45 * 60)
#define CHECK_IN_DAYS 6
#define SUNDAY 7
#define EVENING_HOUR 17
#define FAST_CHECK_IN_DAYS 8
/* data/content/README.md, "Questions" */
#define RETAKE_DAYS (8 * 7)

typedef struct {
  StrideInsight *insight;
  StrideProfile *profile;
  GPtrArray *entries;
  StrideFacts *facts;
  StrideSafetyLevel safety;
  StrideDay today;
  gint64 now;
  int weekday, hour;
} Moment;

/* Fills @step when it is what to do now. */
typedef gboolean (*Choice) (const Moment *moment, StrideTodayStep *step);

static gboolean
fill (StrideTodayStep *step,
      const char *title,
      const char *text,
      const char *button,
      const char *action)
{
  *step = (StrideTodayStep) {
    .title = g_strdup (title),
    .text = g_strdup (text),
    .button = g_strdup (button),
    .action = g_strdup (action),
  };

  return TRUE;
}

static gboolean
fill_routine (StrideTodayStep *step, StrideRoutine *routine, const char *reason)
{
  g_autofree char *action =
    g_strdup_printf ("win.start-routine('%s')", stride_routine_get_id (routine));
  g_autofree char *length = stride_format_duration (stride_routine_get_total (routine));
  /* Translators: how long a routine takes ("9 min"), and why now ("because …") */
  g_autofree char *text = g_strdup_printf (_ ("%s, %s"), length, reason);

  return fill (step, stride_routine_get_name (routine), text, _ ("_Start"), action);
}

/* --- what may be the next step, most urgent first ------------------------------------------------- */

static gboolean
choose_help (const Moment *moment, StrideTodayStep *step)
{
  if (moment->safety < STRIDE_SAFETY_THIS_WEEK)
    return FALSE;

  return fill (step, _ ("What to Do Now"), stride_safety_get_text (moment->safety),
               _ ("_Show More"), "win.safety-check");
}

static gboolean
choose_questionnaire (const Moment *moment, StrideTodayStep *step)
{
  if (!stride_facts_get_boolean (moment->facts, "app.first_time", TRUE) &&
      stride_facts_is_known (moment->facts, "q.rf_urgent"))
    return FALSE;
  if (stride_profile_get_open_intake (moment->profile))
    return fill (step, _ ("Go On with the Questions"),
                 _ ("Your answers so far are kept. It takes about two more minutes."), _ ("_Go On"),
                 "win.questionnaire");

  return fill (
    step, _ ("Why Is My Back Sore?"),
    _ ("Two safety questions, then about twelve short ones. In three minutes you see what "
       "to try first, and why."),
    _ ("_Answer the Questions"), "win.questionnaire");
}

static gboolean
choose_screens (const Moment *moment, StrideTodayStep *step)
{
  const StrideIntakeRecord *record =
    stride_profile_find_answered (moment->profile, "rf_urgent", FALSE);
  int days = record ? MAX (moment->today - stride_day_from_unix (record->at, record->tz), 0) : -1;

  if (!stride_safety_is_due (moment->facts, days))
    return FALSE;

  return fill (
    step, _ ("Two Safety Questions Again"),
    _ ("They are asked every four weeks, and after strong soreness or a new sign. Half a minute."),
    _ ("_Answer"), "win.safety-check");
}

static gboolean
choose_first_run (const Moment *moment, StrideTodayStep *step)
{
  if (stride_facts_get_number (moment->facts, "log.n_runs", 0) > 0)
    return FALSE;

  return fill (
    step, _ ("Log Your Latest Run"),
    _ ("Distance, ground and soreness are enough. With each run the advice fits you better."),
    _ ("_Log a Run"), "win.log-run");
}

static gboolean
was_done_today (const Moment *moment, const char *routine)
{
  for (guint i = moment->entries->len; i-- > 0;) {
    const StrideSession *session = stride_entry_get_session (moment->entries->pdata[i]);

    if (session && stride_entry_get_day (moment->entries->pdata[i]) == moment->today &&
        g_strcmp0 (session->routine, routine) == 0)
      return TRUE;
  }

  return FALSE;
}

/* (nullable): the routine if it may be started now and was not done today */
static StrideRoutine *
find_startable (const Moment *moment, const char *id)
{
  StrideRoutine *routine =
    stride_catalog_find_routine (stride_insight_get_catalog (moment->insight), id);
  int soreness = (int) stride_facts_get_number (moment->facts, "today.sore", -1);

  if (!routine || was_done_today (moment, id) ||
      !stride_safety_allows_routine (moment->safety, routine, soreness, NULL))
    return NULL;

  return routine;
}

static gboolean
choose_cool_down (const Moment *moment, StrideTodayStep *step)
{
  StrideRoutine *routine = find_startable (moment, COOL_DOWN);
  double hours = stride_facts_get_number (moment->facts, "run.hours_since", G_MAXINT);

  if (!routine || hours * 3600 > COOL_DOWN_S)
    return FALSE;

  return fill_routine (step, routine, _ ("because you have just come back from a run"));
}

static gboolean
choose_check_in (const Moment *moment, StrideTodayStep *step)
{
  int days = G_MAXINT;

  for (guint i = moment->entries->len; i-- > 0 && days == G_MAXINT;) {
    if (stride_entry_get_kind (moment->entries->pdata[i]) == STRIDE_ENTRY_CHECK_IN)
      days = moment->today - stride_entry_get_day (moment->entries->pdata[i]);
  }
  if (days < CHECK_IN_DAYS ||
      (days < FAST_CHECK_IN_DAYS && (moment->weekday != SUNDAY || moment->hour < EVENING_HOUR)) ||
      stride_facts_get_number (moment->facts, "app.days", 0) < CHECK_IN_DAYS)
    return FALSE;

  return fill (step, _ ("Weekly Check-In"),
               _ ("Five questions, thirty seconds: how was your back this week?"), _ ("_Check In"),
               "win.check-in");
}

/* Answers grow old: the same questions after eight weeks show what has changed. */
static gboolean
choose_retake (const Moment *moment, StrideTodayStep *step)
{
  const StrideIntakeRecord *latest = stride_intake_record_find_full (moment->profile, 0);

  if (!latest || moment->today - stride_day_from_unix (latest->at, latest->tz) < RETAKE_DAYS)
    return FALSE;
  if (stride_intake_record_find_open (moment->profile, moment->now))
    return fill (step, _ ("Go On with the Questions"),
                 _ ("Your answers so far are kept. It takes about two more minutes."), _ ("_Go On"),
                 "win.questionnaire");

  return fill (step, _ ("Eight Weeks On: What Has Changed?"),
               _ ("The same questions again, three minutes. Your earlier answers are kept, and the "
                  "findings compare them."),
               _ ("_Answer Again"), "win.questionnaire");
}

/* The first advice on the page that comes with something to do. */
static gboolean
choose_advised (const Moment *moment, StrideTodayStep *step)
{
  GListModel *advice = stride_insight_get_advice (moment->insight);

  for (guint i = 0; i < g_list_model_get_n_items (advice); i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (advice, i);
    const char *const *routines = stride_rule_get_routines (stride_advice_get_rule (item));

    if (stride_advice_get_place (item) != STRIDE_PLACE_HOME)
      break;
    for (guint k = 0; routines[k]; k++) {
      StrideRoutine *routine = find_startable (moment, routines[k]);

      if (routine)
        return fill_routine (step, routine, stride_advice_get_reason (item));
    }
  }

  return FALSE;
}

/* Strength work of the person's level, while the week's target is not met. */
static gboolean
choose_level (const Moment *moment, StrideTodayStep *step)
{
  int target = stride_profile_get_weekly_target (moment->profile);
  int done = (int) stride_facts_get_number (moment->facts, "adh.core7", 0);
  g_autofree char *id = g_strdup_printf ("level-%d", stride_profile_get_level (moment->profile));
  g_autofree char *reason = NULL;
  StrideRoutine *routine = find_startable (moment, id);

  if (!routine || done >= target)
    return FALSE;

  /* Translators: sessions done, sessions aimed at */
  reason =
    g_strdup_printf (_ ("because you did %d of %d strength sessions in seven days"), done, target);

  return fill_routine (step, routine, reason);
}

static gboolean
choose_rest (const Moment *moment, StrideTodayStep *step)
{
  return fill (step, _ ("Nothing to Do Right Now"),
               _ ("Rest is part of training. Log the next run when it is done."), _ ("_Log a Run"),
               "win.log-run");
}

static const Choice choices[] = {
  choose_help,     choose_questionnaire, choose_screens, choose_first_run, choose_cool_down,
  choose_check_in, choose_retake,        choose_advised, choose_level,     choose_rest,
};

void
stride_today_step_choose (StrideTodayStep *step,
                          StrideInsight *insight,
                          StrideProfile *profile,
                          GPtrArray *entries,
                          GDateTime *now)
{
  Moment moment;

  g_return_if_fail (step != NULL);
  g_return_if_fail (STRIDE_IS_INSIGHT (insight));
  g_return_if_fail (STRIDE_IS_PROFILE (profile));
  g_return_if_fail (entries != NULL && now != NULL);

  moment = (Moment) {
    .insight = insight,
    .profile = profile,
    .entries = entries,
    .facts = stride_insight_get_facts (insight),
    .safety = stride_insight_get_safety (insight),
    .today = stride_day_from_date_time (now),
    .now = g_date_time_to_unix (now),
    .weekday = g_date_time_get_day_of_week (now),
    .hour = g_date_time_get_hour (now),
  };
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++) {
    if (choices[i](&moment, step))
      return;
  }
}

void
stride_today_step_clear (StrideTodayStep *step)
{
  g_clear_pointer (&step->title, g_free);
  g_clear_pointer (&step->text, g_free);
  g_clear_pointer (&step->button, g_free);
  g_clear_pointer (&step->action, g_free);
}
