/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-json-reader.h"
#include "stride-reason.h"
#include "stride-rule.h"

G_BEGIN_DECLS

/* The rule that @reader stands in; complaints stay with the reader. */
StrideRule *stride_rule_new_from_json (StrideJsonReader *reader) G_GNUC_WARN_UNUSED_RESULT;
const StrideReason *stride_rule_get_reason (StrideRule *self);

G_END_DECLS
