/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-insight.h"
#include "stride-trend.h"

G_BEGIN_DECLS

/*
 * One A4 page for a physiotherapist: twelve weeks of the log, in charts, a body map and words. It is made
 * from a copy of what the log says and leaves the program only where the person saves or prints it.
 */

#define STRIDE_REPORT_WEEKS 12
/* Of the person's own words, so that the page stays one. */
#define STRIDE_REPORT_WORDS 600

/* A4 in points. */
#define STRIDE_PAPER_WIDTH 595.276
#define STRIDE_PAPER_HEIGHT 841.89

typedef struct {
  gboolean charts_only; /* the members after `trend` are empty */
  StrideDay from, today;
  gboolean miles;
  int target;
  GArray *weeks; /* (owned) (element-type StrideWeek) */
  StrideTrend trend;
  int zone[STRIDE_N_ZONES]; /* the worst of the runs, 0–10 */
  guint n_zone_runs;        /* runs with something on the body map */
  GStrv flags;              /* (owned): a line each */
  GStrv routines;           /* (owned): "Core 15 (12 times, 3 h)", most often first */
  GStrv tests;              /* (owned): the latest result of each self-test */
  char *words;              /* (owned): the person's own, may be empty */
} StrideReport;

/* The charts of any weeks alone, large. @weeks: (element-type StrideWeek): kept */
StrideReport *stride_report_new_charts (GArray *weeks, StrideDay today, int target, gboolean miles)
  G_GNUC_WARN_UNUSED_RESULT;
/* @entries: sorted by time; those of the last STRIDE_REPORT_WEEKS are looked at */
StrideReport *stride_report_new (StrideInsight *insight,
                                 GPtrArray *entries,
                                 int first_weekday,
                                 gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
void stride_report_free (StrideReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideReport, stride_report_free)

/* Cut at STRIDE_REPORT_WORDS characters. */
void stride_report_set_words (StrideReport *report, const char *words);

/* Draws the page on A4 paper, from the origin of @cr, in points. */
void stride_report_draw (const StrideReport *report, cairo_t *cr);
/* The page as a PDF file. */
GBytes *stride_report_to_pdf (const StrideReport *report, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
