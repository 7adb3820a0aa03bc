/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-question.h"

G_BEGIN_DECLS

/* Whether an answer fits its question, private to this room. Errors: %STRIDE_ERROR_STATE (another kind
 * of question), %STRIDE_ERROR_VALUE; the messages are for a person (translated). */

gboolean stride_intake_check_number (StrideQuestion *question, double value, GError **error);
gboolean stride_intake_check_choice (StrideQuestion *question, const char *option, GError **error);
/* (transfer full) (nullable): the options in the order of the question, NULL with an error */
char **stride_intake_check_choices (StrideQuestion *question,
                                    const char *const *options,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
