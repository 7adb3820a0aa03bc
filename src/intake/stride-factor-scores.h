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
  char *source; /* question id, or name of the fact */
  char
    *text; /* what the person said (translated), ready after "you said: "; or what the log says */
  gboolean from_log;
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

/* @answers of one questionnaire; @facts: what the log knows; q.… and flag.… facts in it are not looked
 * at. One element a factor, highest rank first, ties in the order of the catalogue. An answer to a
 * question that the other answers do not lead to gives no points.
 *
 * Facts of the log that are read (all may be unknown):
 *  - load.spike_max30: largest spike, in percent, of the runs of the last 30 days; then it speaks
 *    instead of the answer to load_jump
 *  - shoe.km: on the pair of the latest run; then it speaks instead of the answer to shoe_km
 *  - assoc.NAME_passed (boolean; stress hard long sleep incline shoe): +25 for its factor
 *  - test.plank_s test.side_l_s test.side_r_s test.bridge_s: one in its low band +20, else all known
 *    ones good or better -15 (core)
 *  - adh.core28: core sessions in 28 days, 8 or more -20 (core)
 *  - test.ake_l_deg test.ake_r_deg test.thomas_l_tight test.thomas_r_tight, profile.sex: one short
 *    +15, else all known ones normal -15 (mobility)
 * (transfer container) (element-type StrideFactorScore) */
GPtrArray *stride_factor_scores_compute (StrideCatalog *catalog,
                                         StrideAnswers *answers,
                                         StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

/* "little sign", … (translated) */
const char *stride_band_get_word (StrideBand band);

/* Sets the fact q.@question from its answer; skipped and absent are unknown. */
void stride_answer_to_fact (StrideAnswers *answers, const char *question, StrideFacts *facts);
/* Sets q.ID facts from @answers and raises every flag of the catalogue's questions over them. */
void stride_answers_to_facts (StrideAnswers *answers, StrideCatalog *catalog, StrideFacts *facts);

G_END_DECLS
