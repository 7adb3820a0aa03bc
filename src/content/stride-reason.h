/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-condition.h"

G_BEGIN_DECLS

/**
 * StrideReason:
 *
 * The reason line of a rule: alternatives, of which the first speaks whose condition holds and whose
 * placeholders are all known. Language: data/content/README.md, "Reasons and placeholders".
 */
typedef struct _StrideReason StrideReason;

/* Errors: %STRIDE_ERROR_EXPRESSION, as of the conditions in it. The texts are translated one by one. */
StrideReason *stride_reason_parse (const char *line, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void stride_reason_free (StrideReason *self);

/* (transfer full) (nullable) */
char *stride_reason_dup_text (const StrideReason *self,
                              StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

guint stride_reason_get_n_alternatives (const StrideReason *self);
/* (nullable): what has to hold for alternative @i. */
StrideCondition *stride_reason_get_condition (const StrideReason *self, guint i);
const char *stride_reason_get_text (const StrideReason *self, guint i);

/* Calls @func for each placeholder of @text; @format is empty, "0", "1", "2" or "pct" when it is right. */
typedef void (*StridePlaceholderFunc) (const char *name, const char *format, gpointer user_data);
void stride_placeholders_visit (const char *text, StridePlaceholderFunc func, gpointer user_data);
gboolean stride_placeholder_format_is_valid (const char *format);
/* (transfer full): unknown ones become "…". */
char *stride_placeholders_fill (const char *text, StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideReason, stride_reason_free)

G_END_DECLS
