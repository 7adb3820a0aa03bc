/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-today-step.h"

#define SECOND_FROM_SORENESS 2

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

/* When the run was over, in Unix seconds. */
static gint64
end_of (StrideEntry *entry)
{
  return stride_entry_get_at (entry) + MAX (0, stride_entry_get_run (entry)->duration_s);
}

gint64
stride_today_question_next (GPtrArray *entries, GDateTime *now)
{
  gint64 next = -1;

  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);

    for (guint k = 0; run && k < G_N_ELEMENTS (windows); k++) {
      const gint64 moments[] = { end_of (entries->pdata[i]) + windows[k].from_h * 3600,
                                 end_of (entries->pdata[i]) + windows[k].to_h * 3600 };

      for (guint m = 0; is_missing (run, windows[k].second) && m < G_N_ELEMENTS (moments); m++) {
        if (moments[m] > g_date_time_to_unix (now) && (next < 0 || moments[m] < next))
          next = moments[m];
      }
    }
  }

  return next;
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
    hours = (g_date_time_to_unix (now) - end_of (entries->pdata[i])) / 3600;
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
