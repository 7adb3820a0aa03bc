/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-facts.h"

G_BEGIN_DECLS

/**
 * StrideCondition:
 *
 * A parsed expression over facts, for example
 * `run.after > 5 and not has(q.trigger, 'long')`. Grammar and functions: data/content/README.md,
 * "Conditions". A comparison with an unknown operand is false; `not` of it is true.
 */
typedef struct _StrideCondition StrideCondition;

/* Error: %STRIDE_ERROR_EXPRESSION with the column and what was expected. */
StrideCondition *stride_condition_parse (const char *expression,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
StrideCondition *stride_condition_ref (StrideCondition *self);
void stride_condition_unref (StrideCondition *self);

gboolean stride_condition_evaluate (const StrideCondition *self, StrideFacts *facts);
/* The expression as it was written. */
const char *stride_condition_get_expression (const StrideCondition *self);
/* The names that it reads, each once, in order. (transfer container) (element-type utf8) */
GPtrArray *stride_condition_list_variables (const StrideCondition *self) G_GNUC_WARN_UNUSED_RESULT;

/* For checkers: calls @func for each comparison or membership test of a variable with a literal text. */
typedef void (*StrideConditionVisitor) (const char *variable,
                                        const char *literal,
                                        gpointer user_data);
void stride_condition_visit_literals (const StrideCondition *self,
                                      StrideConditionVisitor func,
                                      gpointer user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideCondition, stride_condition_unref)

G_END_DECLS
