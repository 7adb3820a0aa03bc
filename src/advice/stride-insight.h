/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-adviser.h"
#include "stride-clock.h"
#include "stride-factor-scores.h"
#include "stride-journal.h"
#include "stride-safety.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideInsight:
 *
 * What the program knows of the person at this moment: facts, factor scores, safety level and advice.
 * Everything is computed once, when first asked for after a change of log, profile or shoes (or after
 * stride_insight_invalidate()), and kept until the next.
 *
 * Signals: `changed` (): what was handed out is out of date; ask again.
 */
#define STRIDE_TYPE_INSIGHT (stride_insight_get_type ())
G_DECLARE_FINAL_TYPE (StrideInsight, stride_insight, STRIDE, INSIGHT, GObject)

StrideInsight *stride_insight_new (StrideCatalog *catalog,
                                   StrideProfile *profile,
                                   StrideShoes *shoes,
                                   StrideJournal *journal,
                                   StrideClock *clock) G_GNUC_WARN_UNUSED_RESULT;

/* All (transfer none), valid until `changed`. */
StrideCatalog *stride_insight_get_catalog (StrideInsight *self);
StrideProfile *stride_insight_get_profile (StrideInsight *self);
StrideFacts *stride_insight_get_facts (StrideInsight *self);
/* What the log alone knows, for the questionnaire. */
StrideFacts *stride_insight_get_log_facts (StrideInsight *self);
StrideSafetyLevel stride_insight_get_safety (StrideInsight *self);
/* (element-type StrideAdvice) every rule that holds, in the order of selection */
GListModel *stride_insight_get_advice (StrideInsight *self);
/* Adds all that a page shows of the advice to @text, so that a page whose text is the same can stay as it
 * is, with its focus and its place. */
void stride_insight_describe_advice (StrideInsight *self, GString *text);
/* (nullable) (element-type StrideFactorScore): NULL before the first questionnaire */
GPtrArray *stride_insight_get_scores (StrideInsight *self);
StrideDay stride_insight_get_today (StrideInsight *self);
/* Time has passed (a new day, the window shown again). */
void stride_insight_invalidate (StrideInsight *self);

G_END_DECLS
