/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * StrideDay:
 *
 * A civil day, as the person lived it, counted in days since 1970-01-01 in the proleptic Gregorian
 * calendar. It has no zone and no hours: all arithmetic on weeks uses it, so no clock change, journey
 * or leap second can move an entry. The range is years 1 to 9999.
 */
typedef gint32 StrideDay;

#define STRIDE_DAY_NONE G_MININT32

/* STRIDE_DAY_NONE if there is no such day. */
StrideDay stride_day_from_ymd (int year, int month, int day);
void stride_day_to_ymd (StrideDay day, int *year, int *month, int *day_of_month);

/* "2026-10-25", exactly; STRIDE_DAY_NONE for anything else (also for %NULL). */
StrideDay stride_day_parse (const char *text);
/* (transfer full) */
char *stride_day_format (StrideDay day) G_GNUC_WARN_UNUSED_RESULT;

/* The civil day at @unix_s seconds since the epoch, @tz_minutes east of UTC. */
StrideDay stride_day_from_unix (gint64 unix_s, int tz_minutes);
StrideDay stride_day_from_date_time (GDateTime *date_time);

/* 1 = Monday … 7 = Sunday (ISO 8601). */
int stride_day_get_weekday (StrideDay day);

/* First day of the month; first day of the month after. */
StrideDay stride_day_month_start (StrideDay day);
StrideDay stride_day_next_month (StrideDay day);

/* The first day of @day's week. @first_weekday: 1 = Monday … 7 = Sunday. */
StrideDay stride_week_start (StrideDay day, int first_weekday);
/* ISO 8601 week number (1–53) and the year that it belongs to. */
void stride_week_iso (StrideDay day, int *year, int *week);
/* The first weekday that the locale (LC_TIME) names, 1 = Monday … 7 = Sunday. */
int stride_week_first_weekday_of_locale (void);

/* "+0100", "-0330", as in data files. */
gboolean stride_tz_parse (const char *text, int *minutes);
char *stride_tz_format (int minutes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
