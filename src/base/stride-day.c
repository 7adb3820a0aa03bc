/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-day.h"

#include <langinfo.h>

#include "stride-poison.h"

/* g_date_get_julian () of 1970-01-01. */
#define EPOCH_JULIAN 719163

static void
day_to_date (StrideDay day, GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_julian (date, (guint32) (day + EPOCH_JULIAN));
}

static StrideDay
date_to_day (const GDate *date)
{
  return (StrideDay) g_date_get_julian (date) - EPOCH_JULIAN;
}

StrideDay
stride_day_from_ymd (int year, int month, int day)
{
  GDate date;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return STRIDE_DAY_NONE;

  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return STRIDE_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return date_to_day (&date);
}

void
stride_day_to_ymd (StrideDay day, int *year, int *month, int *day_of_month)
{
  GDate date;

  g_return_if_fail (day != STRIDE_DAY_NONE);

  day_to_date (day, &date);

  if (year)
    *year = g_date_get_year (&date);
  if (month)
    *month = (int) g_date_get_month (&date);
  if (day_of_month)
    *day_of_month = g_date_get_day (&date);
}

static int
digits (const char *text, int n)
{
  int value = 0;

  for (int i = 0; i < n; i++) {
    if (!g_ascii_isdigit (text[i]))
      return -1;
    value = value * 10 + (text[i] - '0');
  }

  return value;
}

StrideDay
stride_day_parse (const char *text)
{
  if (!text || strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return STRIDE_DAY_NONE;

  return stride_day_from_ymd (digits (text, 4), digits (text + 5, 2), digits (text + 8, 2));
}

char *
stride_day_format (StrideDay day)
{
  int year = 1, month = 1, day_of_month = 1;

  g_return_val_if_fail (day != STRIDE_DAY_NONE, NULL);

  stride_day_to_ymd (day, &year, &month, &day_of_month);

  return g_strdup_printf ("%04d-%02d-%02d", year, month, day_of_month);
}

StrideDay
stride_day_from_unix (gint64 unix_s, int tz_minutes)
{
  gint64 local = unix_s + (gint64) tz_minutes * 60;

  /* Integer division rounds towards zero; days before 1970 need the floor. */
  return (StrideDay) (local >= 0 ? local / 86400 : (local - 86399) / 86400);
}

StrideDay
stride_day_from_date_time (GDateTime *date_time)
{
  int year, month, day;

  g_return_val_if_fail (date_time != NULL, STRIDE_DAY_NONE);

  g_date_time_get_ymd (date_time, &year, &month, &day);

  return stride_day_from_ymd (year, month, day);
}

int
stride_day_get_weekday (StrideDay day)
{
  GDate date;

  g_return_val_if_fail (day != STRIDE_DAY_NONE, 1);

  day_to_date (day, &date);

  return (int) g_date_get_weekday (&date);
}

StrideDay
stride_day_month_start (StrideDay day)
{
  int year = 1, month = 1;

  stride_day_to_ymd (day, &year, &month, NULL);

  return stride_day_from_ymd (year, month, 1);
}

StrideDay
stride_day_next_month (StrideDay day)
{
  int year = 1, month = 1;

  stride_day_to_ymd (day, &year, &month, NULL);

  return month == 12 ? stride_day_from_ymd (year + 1, 1, 1)
                     : stride_day_from_ymd (year, month + 1, 1);
}

StrideDay
stride_week_start (StrideDay day, int first_weekday)
{
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= 7, day);

  return day - (stride_day_get_weekday (day) - first_weekday + 7) % 7;
}

void
stride_week_iso (StrideDay day, int *year, int *week)
{
  GDate date;
  StrideDay thursday;

  g_return_if_fail (day != STRIDE_DAY_NONE);

  /* A week belongs to the year that holds its Thursday. */
  thursday = stride_week_start (day, 1) + 3;
  day_to_date (thursday, &date);

  if (year)
    *year = g_date_get_year (&date);
  if (week)
    *week = (int) (g_date_get_day_of_year (&date) - 1) / 7 + 1;
}

int
stride_week_first_weekday_of_locale (void)
{
  /* glibc: the first weekday counts from the day that _NL_TIME_WEEK_1STDAY names, a Sunday
   * (19971130) or a Monday (19971201); the date comes in the pointer's own bits. */
  guint first = (guint8) *nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  guint sunday_based = first - 1 + (origin == 19971201 ? 1 : 0);

  return (int) ((sunday_based + 6) % 7) + 1;
}

gboolean
stride_tz_parse (const char *text, int *minutes)
{
  int hour, minute;

  g_return_val_if_fail (minutes != NULL, FALSE);

  if (!text || strlen (text) != 5 || (text[0] != '+' && text[0] != '-'))
    return FALSE;

  hour = digits (text + 1, 2);
  minute = digits (text + 3, 2);
  if (hour < 0 || hour > 18 || minute < 0 || minute > 59)
    return FALSE;

  *minutes = (text[0] == '-' ? -1 : 1) * (hour * 60 + minute);

  return TRUE;
}

char *
stride_tz_format (int minutes)
{
  int size = ABS (minutes);

  return g_strdup_printf ("%c%02d%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
}
