/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-when.h"

#include "stride-quantity.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>

#include "stride-poison.h"

#define NOON (12 * 60)

StrideDay
stride_entry_when_get_day (const char *text, GDateTime *now)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (text != NULL && now != NULL, STRIDE_DAY_NONE);

  stripped = g_strstrip (g_strdup (text));

  return stride_day_find (stripped, stride_day_from_date_time (now));
}

static int
minute_of (const StrideEntryHead *head)
{
  return (int) ((head->at + head->tz * 60) / 60 % (24 * 60));
}

char *
stride_entry_when_dup_day (const StrideEntryHead *head)
{
  g_return_val_if_fail (head != NULL, NULL);

  return stride_day_format (head->day);
}

char *
stride_entry_when_dup_time (const StrideEntryHead *head)
{
  g_return_val_if_fail (head != NULL, NULL);

  return stride_format_time_of_day (minute_of (head));
}

const char *
stride_entry_when_check_day (const char *text, GDateTime *now)
{
  StrideDay day = stride_entry_when_get_day (text, now);

  /* The epoch: files count from there. */
  if (day == STRIDE_DAY_NONE || day < 1)
    return _ ("A date like 2026-11-21, “yesterday” or a weekday");

  return day > stride_day_from_date_time (now) ? _ ("This day is still to come") : NULL;
}

/* @minute: -1 where the time does not count */
static gboolean
is_unchanged (const StrideEntryHead *old, StrideDay day, int minute)
{
  return old && old->day == day && (minute < 0 || minute == minute_of (old));
}

const char *
stride_entry_when_check_time (const char *text,
                              const char *day,
                              const StrideEntryHead *old,
                              GDateTime *now)
{
  int minute;
  StrideDay on;

  g_return_val_if_fail (text != NULL && now != NULL, NULL);

  minute = stride_parse_time_of_day (text);
  on = stride_entry_when_get_day (day, now);
  if (minute < 0)
    return _ ("A time like 7:30 or 19:05");
  if (on == stride_day_from_date_time (now) && !is_unchanged (old, on, minute) &&
      minute > g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now))
    return _ ("This time is still to come");

  return NULL;
}

/* Whether the clocks at home said something else at that moment. */
static gboolean
was_elsewhere (const StrideEntryHead *old, GTimeZone *here)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_utc (old->at);
  g_autoptr (GDateTime) then_here = g_date_time_to_timezone (then, here);

  return g_date_time_get_utc_offset (then_here) != old->tz * G_TIME_SPAN_MINUTE;
}

void
stride_entry_when_read (const char *day,
                        const char *time,
                        const StrideEntryHead *old,
                        GDateTime *now,
                        StrideEntryHead *head)
{
  GTimeZone *here;
  g_autoptr (GDateTime) at = NULL;
  int minute, year, month, day_of_month;

  g_return_if_fail (day != NULL && now != NULL && head != NULL);

  here = g_date_time_get_timezone (now);
  minute = time ? stride_parse_time_of_day (time) : -1;
  head->day = stride_entry_when_get_day (day, now);
  if (is_unchanged (old, head->day, minute)) {
    head->at = old->at;
    head->tz = old->tz;
    return;
  }

  if (minute < 0 && head->day == stride_day_from_date_time (now)) {
    at = g_date_time_ref (now);
  } else if (old && was_elsewhere (old, here)) {
    head->tz = old->tz;
    head->at = (gint64) head->day * 86400 + (minute < 0 ? NOON : minute) * 60 - head->tz * 60;
    return;
  } else {
    if (minute < 0)
      minute = NOON;
    stride_day_to_ymd (head->day, &year, &month, &day_of_month);
    at = g_date_time_new (here, year, month, day_of_month, minute / 60, minute % 60, 0);
  }
  head->at = g_date_time_to_unix (at);
  head->tz = (int) (g_date_time_get_utc_offset (at) / G_TIME_SPAN_MINUTE);
}
