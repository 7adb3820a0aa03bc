/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-factor-scores.h"
#include "stride-situation.h"

G_BEGIN_DECLS

/* What the files of the situation share: the log, looked through once. */
typedef struct {
  const StrideSituation *situation;
  StrideFacts *facts;
  StrideDay today;
  GPtrArray *recent; /* (owned): entries of the last 53 weeks up to now, oldest first */
  GPtrArray *runs;   /* (owned): the runs among them */
  guint n_runs;      /* in the whole log */
  StrideEntry *latest, *previous; /* (nullable): runs, whatever their age */
  gint64 shoe_m;                  /* metres in the whole log on the pair of the latest run */
} StrideLogView;

/* The first run among view->runs on or after @from; its length if there is none. */
guint stride_log_view_first_run (const StrideLogView *view, StrideDay from);
/* Sets the number unless it is STRIDE_UNSET. */
void stride_log_view_set (const StrideLogView *view, const char *name, int value);
/* @values (element-type double) is sorted by it; NAN when empty. */
double stride_median (GArray *values);

void stride_log_view_add_run (const StrideLogView *view);
void stride_log_view_add_load (const StrideLogView *view);
void stride_log_view_add_form (const StrideLogView *view);
void stride_log_view_add_shoes (const StrideLogView *view);
void stride_log_view_add_trend (const StrideLogView *view);
void stride_log_view_add_adherence (const StrideLogView *view);
void stride_log_view_add_tests (const StrideLogView *view);
void stride_log_view_add_days (const StrideLogView *view);

/* The answers that count now (full questionnaire, newest safety screens, signs in the log), as q.… and
 * flag.… facts. (transfer full) (nullable): the answers for the scores; NULL before the first full
 * questionnaire. */
StrideAnswers *stride_log_view_add_answers (const StrideLogView *view) G_GNUC_WARN_UNUSED_RESULT;

/* @scores: (out) (optional) (nullable): NULL before the first questionnaire. */
StrideFacts *stride_situation_get_facts_and_scores (const StrideSituation *situation,
                                                    GPtrArray **scores) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
