/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-habit-text.h"

#include "stride-format.h"
#include "stride-load.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define PERCENT 100.0
#define WEEK_DAYS 7

char *
stride_habit_text_target (const StrideConsistency *consistency)
{
  g_return_val_if_fail (consistency, NULL);

  /* Translators: routines done and routines aimed at. */
  return g_strdup_printf (ngettext ("%u of %u routine this week", "%u of %u routines this week",
                                    consistency->target),
                          consistency->done, consistency->target);
}

char *
stride_habit_text_score (const StrideConsistency *consistency)
{
  g_return_val_if_fail (consistency, NULL);

  if (isnan (consistency->score))
    return g_strdup ("–");

  /* Translators: a score of how steadily routines are done. */
  return g_strdup_printf (_ ("%.0f of 100"), PERCENT * consistency->score);
}

char *
stride_habit_text_because (const StrideConsistency *consistency)
{
  g_return_val_if_fail (consistency, NULL);

  if (consistency->n_spared > 0)
    return g_strdup_printf (
      ngettext (
        "because of your routines per week, the latest weeks most. It did not fall in %u of "
        "the last four weeks, which was sore or a pause.",
        "because of your routines per week, the latest weeks most. It did not fall in %u of "
        "the last four weeks, which were sore or a pause.",
        consistency->n_spared),
      consistency->n_spared);

  return g_strdup (
    _ ("because of your routines per week, the latest weeks most. Rest days cost nothing; sore "
       "weeks and pauses cannot lower it."));
}

char *
stride_habit_text_welcome (int pause_days)
{
  const int weeks = pause_days / WEEK_DAYS;

  if (weeks == 0)
    return NULL;

  /* Translators: %d counts weeks without an entry. */
  return g_strdup_printf (
    ngettext ("Welcome back after %d week. Nothing was lost: start easy, and "
              "see how your back takes it.",
              "Welcome back after %d weeks. Nothing was lost: start easy, and "
              "see how your back takes it.",
              weeks),
    weeks);
}

char *
stride_habit_text_next_run (GPtrArray *entries, StrideDay day, gboolean miles, char **because)
{
  int limit, longest;
  g_autofree char *limit_text = NULL;
  g_autofree char *longest_text = NULL;

  g_return_val_if_fail (entries, NULL);
  g_return_val_if_fail (because, NULL);

  limit = stride_load_get_limit (entries, day);
  if (limit == 0) {
    *because = g_strdup (_ ("because it takes three runs in 30 days to compare with"));

    return g_strdup (_ ("Next long run: not enough data yet"));
  }

  longest = stride_load_get_longest (entries, day);
  limit_text = stride_format_distance (limit, miles);
  longest_text = stride_format_distance (longest, miles);
  /* Translators: a distance. */
  *because = g_strdup_printf (_ ("because your longest run of the last 30 days was %s, and in a "
                                 "study injuries rose with runs more than 10 %% longer"),
                              longest_text);

  /* Translators: a distance. */
  return g_strdup_printf (_ ("Next long run: up to %s would be no spike"), limit_text);
}
