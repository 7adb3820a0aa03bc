/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What a person types for a number, a distance or a time, and the shortest text that gives it back.
 * Comma and point both mark decimals, in every locale: a runner on holiday keeps the habit.
 */

#define STRIDE_METRES_PER_MILE 1609.344

/* "8.2", "8,2", " 12 ". Digits and one mark, nothing else; @value is untouched on FALSE. */
gboolean stride_parse_number (const char *text, double *value);

/* Metres, or -1. A bare number is in miles with @miles, else kilometres; "8.2 km", "5 mi", "5 miles"
 * and "800 m" say it themselves and set @miles. @miles: (inout) */
int stride_parse_distance (const char *text, gboolean *miles);

/* Seconds, or -1. "45" (minutes), "45 min", "45'", "1h05", "1 h 5 min", "45:30", "1:02:03". Two parts
 * ("1:05") are minutes and seconds unless that is an impossible pace over @distance_m (0: not known, then
 * a first part below ten is hours). */
int stride_parse_duration (const char *text, int distance_m);

/* Minutes, or -1, of a length in hours: "7.5", "7:30", "7h30". */
int stride_parse_hours (const char *text);

/* Minutes after midnight, or -1: "7:30", "07.30", "7:30 pm", "19h30". */
int stride_parse_time_of_day (const char *text);

/* "8.2", "5", "8.047": as few decimals as give back the metres exactly. (transfer full) */
char *stride_format_distance_field (int metres, gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* The same with its unit, for reading: "8.25 km". (transfer full) */
char *stride_format_distance_exact (int metres, gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* "45", "45:30", "1:02:03"; stride_parse_duration() reads back the same. (transfer full) */
char *stride_format_duration_field (int seconds) G_GNUC_WARN_UNUSED_RESULT;
/* "5:29 /km", "8:50 /mi". (transfer full) */
char *stride_format_pace (int seconds, int metres, gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* "7:30", "19:05": twenty-four hours. (transfer full) */
char *stride_format_time_of_day (int minutes) G_GNUC_WARN_UNUSED_RESULT;
/* "7.5", "8", with the locale's decimal mark and at most @decimals. (transfer full) */
char *stride_format_number (double value, int decimals) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
