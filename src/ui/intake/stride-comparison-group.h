/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/* What has changed between two questionnaires: the scores of all factors that the answers alone make, and
 * each answer that is another now. (transfer floating) */
GtkWidget *stride_comparison_group_new (StrideInsight *insight,
                                        const StrideIntakeRecord *then,
                                        const StrideIntakeRecord *now) G_GNUC_WARN_UNUSED_RESULT;

/* What the answers of @record make of the factors, without the log, whose facts of today would not be fair to
 * those of then. (transfer container) (element-type StrideFactorScore) */
GPtrArray *stride_comparison_score (StrideInsight *insight,
                                    const StrideIntakeRecord *record) G_GNUC_WARN_UNUSED_RESULT;
/* (nullable) */
const StrideFactorScore *stride_comparison_find (GPtrArray *scores, const StrideFactor *factor);

G_END_DECLS
