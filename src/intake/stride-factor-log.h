/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-facts.h"

G_BEGIN_DECLS

/* What the log adds to or takes from a factor, private to this room; see stride-factor-scores.h. */

typedef void (*StrideFactorLogFunc) (const char *factor,
                                     const char *fact,
                                     double points,
                                     char *text, /* (transfer full) */
                                     gpointer user_data);

void stride_factor_log_foreach (StrideFacts *facts, StrideFactorLogFunc func, gpointer user_data);

/* Whether the log speaks instead of the answer to @question; then the fact q.@question of @answered is
 * set from it. @fact: (out): which fact it was; @text: (out) (transfer full): in words. */
gboolean stride_factor_log_replace (StrideFacts *facts,
                                    const char *question,
                                    StrideFacts *answered,
                                    const char **fact,
                                    char **text);

G_END_DECLS
