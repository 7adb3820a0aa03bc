/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-adviser.h"

G_BEGIN_DECLS

/* @reason: (transfer full) (nullable). @blocked_by: (nullable) (transfer none) */
StrideAdvice *stride_advice_new (StrideRule *rule,
                                 StrideFacts *facts,
                                 char *reason,
                                 StridePlace place,
                                 StrideRule *blocked_by) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the kind is one that is always shown and never dismissed: safety, refer, stop. */
gboolean stride_rule_kind_is_grave (StrideRuleKind kind);

G_END_DECLS
