/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-day.h"

G_BEGIN_DECLS

/* Numbers and dates as people read them; all texts are translated and (transfer full). */

/* "0:18", "12:05", "1:02:03": a timer's digits. @seconds >= 0 */
char *stride_format_clock (gint64 seconds) G_GNUC_WARN_UNUSED_RESULT;
/* "4 min", "1 h 5 min", "18 s": a length of time in a sentence. */
char *stride_format_duration (gint64 seconds) G_GNUC_WARN_UNUSED_RESULT;
/* The same spelled out for screen readers: "1 hour 5 minutes", "18 seconds". */
char *stride_format_duration_spoken (gint64 seconds) G_GNUC_WARN_UNUSED_RESULT;
/* "8.2 km" or "5 mi", one decimal at the most, the locale's decimal point. */
char *stride_format_distance (gint64 metres, gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
/* "Today", "Yesterday", "Monday", "12 March", "12 March 2024". */
char *stride_format_day (StrideDay day, StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
/* "12 March 2024", on paper, where "Today" would not stay true. */
char *stride_format_date (StrideDay day) G_GNUC_WARN_UNUSED_RESULT;
/* "20–26 July", "27 July – 2 August", with the year when it is not @today's. */
char *stride_format_week (StrideDay start, StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
/* "3.5", "4", "–" for NAN */
char *stride_format_score (double value) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the locale (LC_MEASUREMENT) measures in miles. */
gboolean stride_locale_uses_miles (void);

G_END_DECLS
