/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/*
 * Weekly numbers, as pure functions over entries. All arithmetic is on civil days; a week without data
 * stays empty, nothing is interpolated. Definitions: data/content/README.md, "Derived values".
 */

typedef struct {
  StrideDay start;      /* first day of the week */
  guint n_entries;      /* of any kind */
  guint n_soreness;     /* entries with a soreness (runs and rest days) */
  double soreness_mean; /* 0–10; NAN with fewer than one; "known" for rules from two on */
  int soreness_worst;   /* 0–10, or STRIDE_UNSET */
  int soreness_least;
  guint n_runs;
  gint64 distance_m;
  int longest_m;
  guint n_sessions; /* finished, or at least half of the work phases */
  gint64 routine_s;
  double stress_mean; /* NAN when unknown */
  double sleep_min_mean;
} StrideWeek;

/* The mean soreness; NAN with fewer than two entries, of which a mean says little. */
double stride_week_get_known_mean (const StrideWeek *week);

/* One element a week from @from's week to @to's week, oldest first, empty weeks included.
 * @entries: sorted by time; @first_weekday 1–7. (transfer full) (element-type StrideWeek) */
GArray *stride_weeks_compute (GPtrArray *entries, StrideDay from, StrideDay to, int first_weekday)
  G_GNUC_WARN_UNUSED_RESULT;

/* The earliest day of @entries, no later than @today: who flew over the date line has later days first. */
StrideDay stride_weeks_get_first_day (GPtrArray *entries, StrideDay today);

/* The rules' figures over ISO weeks up to @today's, see data/content/README.md. */
typedef struct {
  int weeks_up;     /* consecutive weeks with a mean higher by 0.5 or more */
  int weeks_sore;   /* consecutive weeks with a mean of 2 or more */
  double change_4w; /* this week's mean minus that of four weeks ago; NAN when unknown */
  double pct_4w;    /* the same in percent of the older one; NAN when unknown or that was 0 */
  int n_weeks;      /* weeks with two or more entries */
} StrideTrendFigures;

void
stride_trend_figures_compute (GPtrArray *entries, StrideDay today, StrideTrendFigures *figures);

G_END_DECLS
