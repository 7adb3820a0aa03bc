/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/* One factor of the findings: how much speaks for it and how well it is studied, what the person and the log
 * said, what to try. (transfer floating) */
GtkWidget *stride_factor_group_new (StrideInsight *insight,
                                    const StrideFactorScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* "likely · based on 4 answers" (transfer full) */
char *stride_factor_group_dup_summary (const StrideFactorScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* A row that opens to @text, the evidence for it and @rule's actions. (transfer floating) */
GtkWidget *stride_factor_group_make_rule_row (StrideInsight *insight,
                                              StrideRule *rule,
                                              const char *title,
                                              const char *subtitle,
                                              const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
