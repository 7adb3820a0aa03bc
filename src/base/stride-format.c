/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-format.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <math.h>

#include "stride-poison.h"

#define METRES_PER_MILE 1609.344

char *
stride_format_clock (gint64 seconds)
{
  int s = (int) (MAX (seconds, 0) % 60);
  int m = (int) (MAX (seconds, 0) / 60 % 60);
  int h = (int) (MAX (seconds, 0) / 3600);

  return h > 0 ? g_strdup_printf ("%d:%02d:%02d", h, m, s) : g_strdup_printf ("%d:%02d", m, s);
}

char *
stride_format_duration (gint64 seconds)
{
  int total = (int) MAX (seconds, 0);
  int minutes = (total + 30) / 60;

  if (total < 60) {
    /* Translators: a length of time in seconds, short: "18 s". */
    return g_strdup_printf (_ ("%d s"), total);
  }
  if (minutes < 60) {
    /* Translators: a length of time in minutes, short: "12 min". */
    return g_strdup_printf (_ ("%d min"), minutes);
  }
  if (minutes % 60 == 0) {
    /* Translators: a length of time in whole hours, short: "2 h". */
    return g_strdup_printf (_ ("%d h"), minutes / 60);
  }

  /* Translators: a length of time in hours and minutes, short: "1 h 5 min". */
  return g_strdup_printf (_ ("%d h %d min"), minutes / 60, minutes % 60);
}

char *
stride_format_duration_spoken (gint64 seconds)
{
  int s = (int) (MAX (seconds, 0) % 60);
  int m = (int) (MAX (seconds, 0) / 60 % 60);
  int h = (int) (MAX (seconds, 0) / 3600);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (h > 0)
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%d hour", "%d hours", (gulong) h), h));
  if (m > 0)
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) m), m));
  if (s > 0 || (h == 0 && m == 0))
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) s), s));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" ", parts);
}

char *
stride_format_distance (gint64 metres, gboolean miles)
{
  double value = (double) metres / (miles ? METRES_PER_MILE : 1000.0);
  double rounded = round (value * 10.0) / 10.0;
  int decimals = fabs (rounded - round (rounded)) < 0.05 ? 0 : 1;

  if (miles) {
    /* Translators: a distance in miles. */
    return g_strdup_printf (_ ("%.*f mi"), decimals, rounded);
  }

  /* Translators: a distance in kilometres. */
  return g_strdup_printf (_ ("%.*f km"), decimals, rounded);
}

static char *
format_date (StrideDay day, const char *format)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day_of_month;

  stride_day_to_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);

  return g_date_time_format (date, format);
}

static int
year_of (StrideDay day)
{
  int year;

  stride_day_to_ymd (day, &year, NULL, NULL);

  return year;
}

char *
stride_format_day (StrideDay day, StrideDay today)
{
  if (day == today)
    return g_strdup (_ ("Today"));
  if (day == today - 1)
    return g_strdup (_ ("Yesterday"));
  if (day < today && day > today - 7)
    return format_date (day, "%A");
  if (year_of (day) == year_of (today)) {
    /* Translators: a day of this year, see strftime(3): "12 March". */
    return format_date (day, _ ("%-d %B"));
  }

  /* Translators: a day of another year, see strftime(3): "12 March 2024". */
  return format_date (day, _ ("%-d %B %Y"));
}

char *
stride_format_date (StrideDay day)
{
  return format_date (day, _ ("%-d %B %Y"));
}

char *
stride_format_week (StrideDay start, StrideDay today)
{
  StrideDay end = start + 6;
  gboolean this_year = year_of (end) == year_of (today);
  gboolean same_month = stride_day_month_start (start) == stride_day_month_start (end);
  /* Translators: the last day of a week, see strftime(3). */
  g_autofree char *last = format_date (end, this_year ? _ ("%-d %B") : _ ("%-d %B %Y"));
  g_autofree char *first = NULL;

  if (same_month) {
    first = format_date (start, "%-d");
    /* Translators: a week within one month: "20–26 July". */
    return g_strdup_printf (_ ("%s–%s"), first, last);
  }

  first = format_date (start, year_of (start) == year_of (end) ? _ ("%-d %B") : _ ("%-d %B %Y"));

  /* Translators: a week across two months: "27 July – 2 August". */
  return g_strdup_printf (_ ("%s – %s"), first, last);
}

char *
stride_format_score (double value)
{
  if (isnan (value))
    return g_strdup ("–");

  return g_strdup_printf ("%.*f", fabs (value - round (value)) < 0.05 ? 0 : 1, value);
}

gboolean
stride_locale_uses_miles (void)
{
  /* glibc: 2 = US customary; the United Kingdom is metric there but runs in miles. */
  const char *measurement = nl_langinfo (_NL_MEASUREMENT_MEASUREMENT);

  return measurement && *measurement == 2;
}
