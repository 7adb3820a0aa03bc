/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-format.h"
#include "stride-today-step.h"
#include "stride-weeks.h"

#define SECOND_FROM_SORENESS 2
/* Half a point, as for the rising weeks of the adviser: less is noise. */
#define SAME_POINTS 0.5
#define MIN_ENTRIES 2

/* --- the morning after ---------------------------------------------------------------------------- */

static const struct {
  gboolean second;
  int from_h, to_h;
} windows[] = {
  { FALSE, 12, 36 },
  { TRUE, 40, 60 },
};

static gboolean
is_missing (const StrideRun *run, gboolean second)
{
  if (second)
    return run->h48 == STRIDE_UNSET && run->h24 >= SECOND_FROM_SORENESS;

  return run->h24 == STRIDE_UNSET;
}

void
stride_today_question_find (StrideTodayQuestion *question, GPtrArray *entries, GDateTime *now)
{
  *question = (StrideTodayQuestion) { NULL };

  for (guint i = entries->len; i-- > 0 && !question->run;) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);
    gint64 hours;

    if (!run)
      continue;
    hours = (g_date_time_to_unix (now) - stride_entry_get_at (entries->pdata[i]) -
             MAX (0, run->duration_s)) /
            3600;
    for (guint k = 0; k < G_N_ELEMENTS (windows); k++) {
      g_autofree char *day = NULL;
      g_autofree char *distance = NULL;

      if (hours < windows[k].from_h || hours >= windows[k].to_h ||
          !is_missing (run, windows[k].second))
        continue;
      question->run = g_object_ref (entries->pdata[i]);
      question->second = windows[k].second;
      distance = stride_format_distance (run->distance_m, run->miles);
      day = stride_format_day (stride_entry_get_day (entries->pdata[i]),
                               stride_day_from_date_time (now));
      /* Translators: a day ("Yesterday", "Monday") and the distance run on it ("8.2 km"). */
      question->text =
        windows[k].second
          ? g_strdup_printf (_ ("%s, %s. How sore is your back two days after?"), day, distance)
          : g_strdup_printf (_ ("%s, %s. How sore is your back the day after?"), day, distance);
      break;
    }
  }
}

void
stride_today_question_clear (StrideTodayQuestion *question)
{
  g_clear_object (&question->run);
  g_clear_pointer (&question->text, g_free);
}

StrideEntry *
stride_today_question_answer (const StrideTodayQuestion *question, int soreness, gint64 modified)
{
  StrideEntryHead head;
  StrideRun run;

  g_return_val_if_fail (question->run != NULL, NULL);
  g_return_val_if_fail (soreness >= 0 && soreness <= 10, NULL);

  head = *stride_entry_get_head (question->run);
  head.modified = modified;
  run = *stride_entry_get_run (question->run);
  if (question->second)
    run.h48 = soreness;
  else
    run.h24 = soreness;

  return stride_entry_new_run (&head, &run, question->run);
}

/* --- the week in a sentence ----------------------------------------------------------------------- */

static char *
list_amounts (const StrideWeek *week, gboolean miles)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (week->n_runs > 0) {
    g_strv_builder_take (parts, g_strdup_printf (ngettext ("%u run", "%u runs", week->n_runs),
                                                 week->n_runs));
    g_strv_builder_take (parts, stride_format_distance (week->distance_m, miles));
  }
  if (week->n_sessions > 0)
    g_strv_builder_take (parts,
                         g_strdup_printf (ngettext ("%u routine", "%u routines", week->n_sessions),
                                          week->n_sessions));
  list = g_strv_builder_end (parts);

  /* Translators: between the parts of "3 runs, 24 km, 2 routines" */
  return g_strjoinv (_ (", "), list);
}

static char *
compare_with (const StrideWeek *week, const StrideWeek *before, const char *amounts)
{
  double change = week->soreness_mean - before->soreness_mean;
  g_autofree char *mean = stride_format_score (week->soreness_mean);

  /* Translators: %s is what was done this week, then a mean soreness. */
  if (change <= -SAME_POINTS)
    return g_strdup_printf (_ ("%s; soreness %s on average, lower than last week."), amounts, mean);
  if (change >= SAME_POINTS)
    return g_strdup_printf (_ ("%s; soreness %s on average, higher than last week."), amounts,
                            mean);

  return g_strdup_printf (_ ("%s; soreness %s on average, about the same as last week."), amounts,
                          mean);
}

char *
stride_today_describe_week (GPtrArray *entries,
                            StrideDay today,
                            int first_weekday,
                            gboolean miles,
                            char **because)
{
  g_autoptr (GArray) weeks = stride_weeks_compute (entries, today - 7, today, first_weekday);
  const StrideWeek *week = &g_array_index (weeks, StrideWeek, weeks->len - 1);
  const StrideWeek *before = &g_array_index (weeks, StrideWeek, weeks->len - 2);
  g_autofree char *amounts = list_amounts (week, miles);
  g_autofree char *mean = stride_format_score (week->soreness_mean);
  g_autofree char *mean_before = stride_format_score (before->soreness_mean);

  *because = g_strdup ("");
  if (!*amounts)
    g_set_str (&amounts, _ ("No runs or routines yet this week"));
  if (week->n_soreness == 0)
    /* Translators: a sentence around "3 runs, 24 km" */
    return g_strdup_printf (_ ("%s."), amounts);
  if (week->n_soreness < MIN_ENTRIES || before->n_soreness < MIN_ENTRIES)
    return g_strdup_printf (_ ("%s; soreness %s on average."), amounts, mean);

  g_free (*because);
  *because =
    g_strdup_printf (_ (
                       "because it was %s in %u entries last week, and %s in %u entries this week"),
                     mean_before, before->n_soreness, mean, week->n_soreness);

  return compare_with (week, before, amounts);
}
