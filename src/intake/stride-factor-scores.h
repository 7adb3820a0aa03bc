/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-answers.h"
#include "stride-catalog.h"

G_BEGIN_DECLS

/*
 * Factor scores: data/content/README.md, "Scores" (questionnaire points, replaced or corrected by facts
 * of the log where there are some). A score says how much there is to try first, never a cause.
 */

typedef enum {
  STRIDE_BAND_LITTLE,   /* 0–24 */
  STRIDE_BAND_POSSIBLE, /* 25–49 */
  STRIDE_BAND_LIKELY,   /* 50–74 */
  STRIDE_BAND_FIRST,    /* 75–100: first to try */
} StrideBand;

/* One answer (or fact of the log) that gave points. */
typedef struct {
  char *source;  /* question id, or name of the fact */
  char *text;    /* what the person said (translated), ready after "you said: " */
  double points; /* may be negative for facts of the log */
} StrideContribution;

typedef struct {
  const StrideFactor *factor;
  int score; /* 0–100 */
  StrideBand band;
  double rank;    /* score x weight */
  guint answered; /* questions that feed this factor: answered, and on the path */
  guint askable;
  GPtrArray *contributions; /* (element-type StrideContribution), most points first */
} StrideFactorScore;

/* @answers of one questionnaire; @facts: what the log knows (and q.…, which are set from @answers when
 * absent). One element a factor, highest rank first, ties in the order of the catalogue.
 * (transfer container) (element-type StrideFactorScore) */
GPtrArray *stride_factor_scores_compute (StrideCatalog *catalog,
                                         StrideAnswers *answers,
                                         StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

/* "little sign", … (translated) */
const char *stride_band_get_word (StrideBand band);

/* Sets q.ID facts from @answers and raises every flag of the catalogue's questions over them. */
void stride_answers_to_facts (StrideAnswers *answers, StrideCatalog *catalog, StrideFacts *facts);

G_END_DECLS
