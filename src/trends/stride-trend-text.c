/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trend-text.h"

#include "stride-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define MIN_ENTRIES 2
/* Half a point, as for the rising weeks of the adviser: less is noise. */
#define SAME_POINTS 0.5
#define SCALE_POINTS 10.0
#define YEAR_DAYS 371 /* 53 weeks */

char *
stride_trend_text_direction (StrideDirection direction)
{
  static const char *const texts[] = {
    [STRIDE_DIRECTION_UNKNOWN] = N_ ("Not enough data yet"),
    [STRIDE_DIRECTION_EASING] = N_ ("Your soreness is easing"),
    [STRIDE_DIRECTION_SAME] = N_ ("Your soreness is about the same"),
    [STRIDE_DIRECTION_RISING] = N_ ("Your soreness is rising"),
  };

  g_return_val_if_fail (direction < G_N_ELEMENTS (texts), NULL);

  return g_strdup (_ (texts[direction]));
}

/* "+1.5", "−0.4", "0": the minus sign is the typographic one. */
static char *
format_change (double points)
{
  g_autofree char *size = stride_format_score (fabs (points));

  if (g_str_equal (size, "0") || g_str_equal (size, "0.0"))
    return g_strdup ("0");

  return g_strconcat (points < 0 ? "−" : "+", size, NULL);
}

/* Points over the span at a slope of @slope, no more than the scale has. */
static double
change_at (const StrideTrend *trend, double slope)
{
  return CLAMP (stride_trend_get_change (trend, slope), -SCALE_POINTS, SCALE_POINTS);
}

static char *
because_known (const StrideTrend *trend)
{
  const guint n = (guint) (trend->last - trend->first) + 1;
  const gboolean easing = trend->direction == STRIDE_DIRECTION_EASING;
  double low = change_at (trend, trend->low);
  double high = change_at (trend, trend->high);
  g_autofree char *change =
    stride_format_score (fabs (stride_trend_get_change (trend, trend->slope)));
  g_autofree char *least = stride_format_score (easing ? -high : low);
  g_autofree char *most = stride_format_score (easing ? -low : high);
  g_autofree char *from = format_change (low);
  g_autofree char *to = format_change (high);

  if (trend->direction == STRIDE_DIRECTION_UNKNOWN)
    /* Translators: points of soreness with their signs, then a number of weeks: "−4.6 … +5" */
    return g_strdup_printf (_ ("because weeks differ so much that their mean may have moved by "
                               "anything from %s to %s points over %u weeks"),
                            from, to, n);
  if (trend->direction == STRIDE_DIRECTION_SAME)
    /* Translators: points of soreness with their signs, then a number of weeks: "−0.4 … +1.5" */
    return g_strdup_printf (_ ("because its weekly mean likely moved by %s to %s points over %u "
                               "weeks, which may be nothing"),
                            from, to, n);

  /* Translators: points of soreness, weeks, then the range that the points are likely in */
  return g_strdup_printf (
    easing
      ? _ ("because its weekly mean fell by about %s points over %u weeks, likely by %s to %s")
      : _ ("because its weekly mean rose by about %s points over %u weeks, likely by %s to %s"),
    change, n, least, most);
}

char *
stride_trend_text_because (const StrideTrend *trend)
{
  g_return_val_if_fail (trend != NULL, NULL);

  if (trend->n_known >= STRIDE_TREND_MIN_WEEKS)
    return because_known (trend);

  /* Translators: %u counts weeks; "two entries" are runs or rest days with a soreness. */
  return g_strdup_printf (
    ngettext ("because it takes %u weeks with two entries each, and there is %u so far",
              "because it takes %u weeks with two entries each, and there are %u so far",
              trend->n_known),
    STRIDE_TREND_MIN_WEEKS, trend->n_known);
}

/* --- one week ------------------------------------------------------------------------------------ */

/* @text: (transfer full): "20–26 July: TEXT" */
static char *
with_week (const StrideWeek *week, StrideDay today, char *text)
{
  g_autofree char *name = stride_format_week (week->start, today);
  /* Translators: a week and what it held. */
  char *joined = g_strdup_printf (_ ("%s: %s"), name, text);

  g_free (text);

  return joined;
}

char *
stride_trend_text_soreness (const StrideWeek *week, StrideDay today)
{
  g_autofree char *mean = stride_format_score (week->soreness_mean);

  if (week->n_soreness == 0)
    return with_week (week, today, g_strdup (_ ("no soreness logged")));

  return with_week (week, today,
                    g_strdup_printf (ngettext ("soreness %s on average, from %d to %d, %u entry",
                                               "soreness %s on average, from %d to %d, %u entries",
                                               week->n_soreness),
                                     mean, week->soreness_least, week->soreness_worst,
                                     week->n_soreness));
}

char *
stride_trend_text_distance (const StrideWeek *week, StrideDay today, gboolean miles)
{
  g_autofree char *sum = stride_format_distance (week->distance_m, miles);
  g_autofree char *longest = stride_format_distance (week->longest_m, miles);

  if (week->n_runs == 0)
    return with_week (week, today, g_strdup (_ ("no runs")));

  return with_week (week, today,
                    g_strdup_printf (ngettext ("%s in %u run, the longest %s",
                                               "%s in %u runs, the longest %s", week->n_runs),
                                     sum, week->n_runs, longest));
}

char *
stride_trend_text_routine (const StrideWeek *week, StrideDay today, int target)
{
  g_autofree char *length = stride_format_duration (week->routine_s);

  if (week->n_sessions == 0)
    return with_week (week, today, g_strdup (_ ("no routines")));

  /* Translators: routines done, those aimed at, and the time: "2 of 3 routines, 25 min" */
  return with_week (week, today,
                    g_strdup_printf (_ ("%u of %d routines, %s"), week->n_sessions, target,
                                     length));
}

char *
stride_trend_text_stress (const StrideWeek *week, StrideDay today)
{
  g_autofree char *mean = stride_format_score (week->stress_mean);

  if (isnan (week->stress_mean))
    return with_week (week, today, g_strdup (_ ("no stress logged")));

  return with_week (week, today, g_strdup_printf (_ ("stress %s on average"), mean));
}

char *
stride_trend_text_sleep (const StrideWeek *week, StrideDay today)
{
  g_autofree char *mean = NULL;

  if (isnan (week->sleep_min_mean))
    return with_week (week, today, g_strdup (_ ("no sleep logged")));

  mean = stride_format_duration ((gint64) round (week->sleep_min_mean) * 60);

  /* Translators: a length of time, "6 h 50 min" */
  return with_week (week, today, g_strdup_printf (_ ("%s of sleep on average"), mean));
}

char *
stride_trend_text_short_day (StrideDay at, int span_days)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day;

  stride_day_to_ymd (at, &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 12, 0, 0);

  /* Translators: a day, and a month of many years, under the axis of a chart, see strftime(3). */
  return g_date_time_format (date, span_days > YEAR_DAYS ? _ ("%b %Y") : _ ("%-d %b"));
}

/* --- this week in a sentence --------------------------------------------------------------------- */

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
stride_trend_text_week (GPtrArray *entries,
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
