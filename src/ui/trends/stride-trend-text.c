/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trend-text.h"

#include "stride-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define MIN_ENTRIES 2
#define MIN_WEEKS 4u

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

static guint
count_known (GArray *weeks)
{
  guint n = 0;

  for (guint i = 0; i < weeks->len; i++)
    n += g_array_index (weeks, StrideWeek, i).n_soreness >= MIN_ENTRIES;

  return n;
}

char *
stride_trend_text_because (StrideDirection direction, GArray *weeks, double slope)
{
  guint known, n;
  g_autofree char *points = NULL;

  g_return_val_if_fail (weeks != NULL, NULL);

  known = count_known (weeks);
  n = weeks->len;
  if (direction == STRIDE_DIRECTION_UNKNOWN) {
    /* Translators: %u counts weeks; "two entries" are runs or rest days with a soreness. */
    return g_strdup_printf (
      ngettext ("because it takes %u weeks with two entries each, and there is %u so far",
                "because it takes %u weeks with two entries each, and there are %u so far", known),
      MIN_WEEKS, known);
  }

  points = stride_format_score (fabs (slope) * (n > 1 ? n - 1 : 1));
  if (direction == STRIDE_DIRECTION_SAME) {
    /* Translators: %s is a number of points of soreness. */
    return g_strdup_printf (
      _ ("because its weekly mean moved by no more than about %s points over these %u weeks"),
      points, n);
  }

  return g_strdup_printf (
    direction == STRIDE_DIRECTION_EASING
      ? _ ("because its weekly mean fell by about %s points over these %u weeks")
      : _ ("because its weekly mean rose by about %s points over these %u weeks"),
    points, n);
}

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
stride_trend_text_short_week (const StrideWeek *week)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day;

  stride_day_to_ymd (week->start, &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 12, 0, 0);

  /* Translators: a day under the axis of a chart, see strftime(3). */
  return g_date_time_format (date, _ ("%-d %b"));
}

static const struct {
  const char *title;
  const char *exposed;
  const char *other;
} links[STRIDE_N_LINKS] = {
  /* Translators: a title, then two groups of runs: "Soreness 4.2 after stressed days (8 runs), …" */
  [STRIDE_LINK_STRESS] = { N_ ("Stress"), N_ ("with stress of 7 or more"),
                           N_ ("with stress of 3 or less") },
  [STRIDE_LINK_HARD] = { N_ ("Hard Ground"), N_ ("on concrete or asphalt"),
                         N_ ("on other ground") },
  [STRIDE_LINK_LONG] = { N_ ("Long Runs"), N_ ("on long runs"), N_ ("on shorter ones") },
  [STRIDE_LINK_SLEEP] = { N_ ("Short Nights"), N_ ("after less than 6 hours of sleep"),
                          N_ ("after more") },
  [STRIDE_LINK_INCLINE] = { N_ ("Treadmill Incline"), N_ ("at an incline of 4 % or more"),
                            N_ ("on all else") },
  [STRIDE_LINK_SHOE] = { N_ ("Present Shoes"), N_ ("in the pair of the latest run"),
                         N_ ("in other pairs") },
};

const char *
stride_trend_text_link_title (StrideLink link)
{
  g_return_val_if_fail (link < STRIDE_N_LINKS, "");

  return _ (links[link].title);
}

static char *
describe_group (double mean, const char *group, guint n)
{
  g_autofree char *score = stride_format_score (mean);

  /* Translators: "4.2 on concrete or asphalt (8 runs)" */
  return g_strdup_printf (ngettext ("%s %s (%u run)", "%s %s (%u runs)", n), score, _ (group), n);
}

char *
stride_trend_text_link (StrideLink link, const StrideAssociation *association)
{
  g_autofree char *exposed = NULL;
  g_autofree char *other = NULL;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (link < STRIDE_N_LINKS && association != NULL, NULL);

  exposed = describe_group (association->mean_exposed, links[link].exposed, association->n_exposed);
  other = describe_group (association->mean_other, links[link].other, association->n_other);
  /* Translators: two groups of runs, each with its mean soreness. */
  counts = g_strdup_printf (_ ("Soreness %s, %s"), exposed, other);

  if (!association->enough) {
    guint n = association->missing_runs;

    /* Translators: %u counts runs; then what is known so far. */
    return g_strdup_printf (ngettext ("Cannot tell yet: it takes at least %u more run. %s",
                                      "Cannot tell yet: it takes at least %u more runs. %s", n),
                            n, counts);
  }
  if (!association->passed)
    return g_strdup_printf (_ ("No clear difference. %s"), counts);

  return g_strdup_printf (association->difference > 0 ? _ ("More soreness goes along with it. %s")
                                                      : _ ("Less soreness goes along with it. %s"),
                          counts);
}
