/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-safety.h"

#include <glib/gi18n-lib.h>

#include "stride-poison.h"

#define VERY_SORE 8
#define START_LIMIT 5
/* From here on only the easy routines. */
#define EASY_LIMIT 4
#define DUE_DAYS 28
#define WEEKS_RISING 3
#define WEEKS_LASTING 6

/* What may be started, from all to nothing; each step holds less. */
typedef enum {
  ALLOW_ALL,
  ALLOW_GENTLE,
  ALLOW_SORE,
  ALLOW_RESTING,
  ALLOW_NOTHING,
} Allowance;

/* An allow list: an exercise that is new in the catalogue is withheld until somebody has decided. Each
 * is allowed up to the step given. */
static const struct {
  const char *exercise;
  Allowance up_to;
} gentle[] = {
  { "diaphragmatic-breathing", ALLOW_RESTING },
  { "paced-breathing", ALLOW_RESTING },
  { "legs-on-chair-rest", ALLOW_RESTING },
  { "progressive-muscle-relaxation", ALLOW_RESTING },
  { "body-scan", ALLOW_RESTING },
  { "pelvic-tilt", ALLOW_SORE },
  { "supine-knee-rocks", ALLOW_SORE },
  { "cat-cow", ALLOW_GENTLE },
  { "childs-pose", ALLOW_GENTLE },
  { "single-knee-to-chest", ALLOW_GENTLE },
  { "double-knee-to-chest", ALLOW_GENTLE },
  { "sphinx", ALLOW_GENTLE },
  { "open-book", ALLOW_GENTLE },
  { "standing-back-extension", ALLOW_GENTLE },
  { "seated-pelvic-tilt", ALLOW_GENTLE },
  { "seated-rotation", ALLOW_GENTLE },
};

static const struct {
  Allowance allowance;
  const char *title;
  const char *text;
  const char *why; /* in short, where something is withheld */
} levels[] = {
  [STRIDE_SAFETY_CLEAR] = { ALLOW_ALL, NULL, NULL, NULL },
  [STRIDE_SAFETY_UNKNOWN] = {
    ALLOW_RESTING,
    N_ ("Two safety questions first"),
    N_ ("Before any exercise, and again after strong soreness or a new sign, Backstride asks about what "
        "needs a professional. It takes half a minute."),
    N_ ("The two safety questions come first."),
  },
  [STRIDE_SAFETY_LASTING] = {
    ALLOW_ALL,
    N_ ("This has lasted a while"),
    N_ ("Take your chart to a professional. You can go on with your routines until then."),
    NULL,
  },
  [STRIDE_SAFETY_PROFESSIONAL] = {
    ALLOW_GENTLE,
    N_ ("Book a physiotherapist or doctor"),
    N_ ("Have this looked at in the next days to two weeks. Until then only gentle items are offered."),
    N_ ("Until a professional has had a look, only gentle exercises are offered."),
  },
  [STRIDE_SAFETY_THIS_WEEK] = {
    ALLOW_GENTLE,
    N_ ("Stop running for now"),
    N_ ("See a sports doctor or physiotherapist this week. Walking is fine; leave out all impact."),
    N_ ("Until this is checked, only gentle exercises without impact are offered."),
  },
  [STRIDE_SAFETY_URGENT] = {
    ALLOW_RESTING,
    N_ ("Have this checked within a day or two"),
    N_ ("Call a doctor or nurse line in the next one to two days. Usually harmless, but it needs an "
        "examination."),
    N_ ("Until this is checked, only breathing and rest are offered."),
  },
  [STRIDE_SAFETY_EMERGENCY] = {
    ALLOW_NOTHING,
    N_ ("Get medical help now"),
    N_ ("Stop. Go to an emergency department or call your emergency number now. These signs can mean "
        "pressure on nerves or another serious problem where hours count."),
    N_ ("Get medical help now; exercises are locked until you have been checked."),
  },
};

/* --- which level --------------------------------------------------------------------------------- */

/* Soreness of 8 or more. A log is newer than the memory of the questionnaire. */
static gboolean
is_very_sore (StrideFacts *facts)
{
  double after = stride_facts_get_number (facts, "run.after", -1);
  double worst = stride_facts_get_number (facts, "checkin.worst", -1);

  if (after < 0 && worst < 0)
    return stride_facts_get_number (facts, "q.pain_week", 0) >= VERY_SORE;

  return after >= VERY_SORE || worst >= VERY_SORE;
}

static gboolean
has_pro (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "flag.pro", FALSE) ||
         stride_facts_get_boolean (facts, "run.below_knee", FALSE) ||
         stride_facts_get_number (facts, "trend.weeks_up", 0) >= WEEKS_RISING ||
         is_very_sore (facts);
}

static gboolean
has_lasted (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "flag.persistent", FALSE) ||
         stride_facts_get_boolean (facts, "flag.inflammatory", FALSE) ||
         stride_facts_get_number (facts, "trend.weeks_sore", 0) >= WEEKS_LASTING;
}

static gboolean
has_urgent (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "flag.urgent", FALSE);
}

static gboolean
has_bone_stress (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "flag.bone_stress", FALSE);
}

static gboolean
has_emergency (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "flag.emergency", FALSE);
}

static gboolean
has_flared (StrideFacts *facts)
{
  return stride_facts_get_boolean (facts, "safety.flare", FALSE);
}

/* After a flare the old answers say nothing of today. */
static gboolean
is_unanswered (StrideFacts *facts)
{
  return has_flared (facts) || !stride_facts_is_known (facts, "q.rf_emergency") ||
         !stride_facts_is_known (facts, "q.rf_urgent");
}

/* The most serious first. Without the two screens nothing less than they could say is certain. */
static const struct {
  StrideSafetyLevel level;
  gboolean (*holds) (StrideFacts *facts);
} signs[] = {
  { STRIDE_SAFETY_EMERGENCY, has_emergency },   { STRIDE_SAFETY_URGENT, has_urgent },
  { STRIDE_SAFETY_THIS_WEEK, has_bone_stress }, { STRIDE_SAFETY_UNKNOWN, is_unanswered },
  { STRIDE_SAFETY_PROFESSIONAL, has_pro },      { STRIDE_SAFETY_LASTING, has_lasted },
};

StrideSafetyLevel
stride_safety_get_level (StrideFacts *facts)
{
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), STRIDE_SAFETY_UNKNOWN);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].holds (facts))
      return signs[i].level;

  return STRIDE_SAFETY_CLEAR;
}

const char *
stride_safety_get_title (StrideSafetyLevel level)
{
  g_return_val_if_fail (level < G_N_ELEMENTS (levels), NULL);

  return levels[level].title ? _ (levels[level].title) : NULL;
}

const char *
stride_safety_get_text (StrideSafetyLevel level)
{
  g_return_val_if_fail (level < G_N_ELEMENTS (levels), NULL);

  return levels[level].text ? _ (levels[level].text) : NULL;
}

/* --- the gate ------------------------------------------------------------------------------------ */

static Allowance
limit_of (const char *exercise)
{
  for (guint i = 0; i < G_N_ELEMENTS (gentle); i++)
    if (g_str_equal (gentle[i].exercise, exercise))
      return gentle[i].up_to;

  return ALLOW_ALL;
}

/* @limit: the strictest step at which the thing is still allowed */
static gboolean
allows (StrideSafetyLevel level, Allowance limit, int soreness, const char **why)
{
  Allowance by_level = levels[level].allowance;
  Allowance by_soreness = soreness > START_LIMIT ? ALLOW_SORE : ALLOW_ALL;

  if (why)
    *why = NULL;
  if (limit >= MAX (by_level, by_soreness))
    return TRUE;

  if (why)
    *why = by_level > limit
             ? _ (levels[level].why)
             : _ ("Above 5 of 10, only relaxation and two small movements are offered.");

  return FALSE;
}

gboolean
stride_safety_allows_exercise (StrideSafetyLevel level,
                               StrideExercise *exercise,
                               int soreness,
                               const char **why)
{
  g_return_val_if_fail (level < G_N_ELEMENTS (levels), FALSE);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), FALSE);

  return allows (level, limit_of (stride_exercise_get_id (exercise)), soreness, why);
}

static gboolean
is_hard (StrideLevel level)
{
  return level == STRIDE_LEVEL_2 || level == STRIDE_LEVEL_3 || level == STRIDE_LEVEL_TEST;
}

gboolean
stride_safety_allows_routine (StrideSafetyLevel level,
                              StrideRoutine *routine,
                              int soreness,
                              const char **why)
{
  const StrideRoutineStep *steps;
  Allowance limit = ALLOW_RESTING;
  guint n;

  g_return_val_if_fail (level < G_N_ELEMENTS (levels), FALSE);
  g_return_val_if_fail (STRIDE_IS_ROUTINE (routine), FALSE);

  /* A routine is as strenuous as its most strenuous step. */
  steps = stride_routine_get_steps (routine, &n);
  for (guint i = 0; i < n; i++)
    limit = MIN (limit, limit_of (steps[i].exercise_id));

  if (!allows (level, limit, soreness, why))
    return FALSE;

  if (soreness >= EASY_LIMIT && is_hard (stride_routine_get_level (routine))) {
    if (why)
      *why = _ ("At 4 or 5 of 10 only the easier routines are offered.");
    return FALSE;
  }

  return TRUE;
}

/* --- when to ask again --------------------------------------------------------------------------- */

gboolean
stride_safety_allows_run (StrideSafetyLevel level, int soreness)
{
  return (level == STRIDE_SAFETY_CLEAR || level == STRIDE_SAFETY_LASTING) &&
         soreness <= START_LIMIT;
}

gboolean
stride_safety_is_due (StrideFacts *facts, int days_since_screens)
{
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), TRUE);

  return days_since_screens < 0 || days_since_screens >= DUE_DAYS || has_flared (facts);
}

G_STATIC_ASSERT (G_N_ELEMENTS (levels) == STRIDE_SAFETY_EMERGENCY + 1);
