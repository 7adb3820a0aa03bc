/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideAdviceCard:
 *
 * One advice: what to do, because of what, how well studied, with its source and what can be done about
 * it. Its buttons ask for `today.start` ((ss) rule, routine), `today.snooze`, `today.dismiss`,
 * `today.restore`, `today.why` (s, the rule) and `win.show-citation` (s).
 *
 * Accessibility: a group, labelled by its title and described by body and reason.
 */
#define STRIDE_TYPE_ADVICE_CARD (stride_advice_card_get_type ())
G_DECLARE_FINAL_TYPE (StrideAdviceCard, stride_advice_card, STRIDE, ADVICE_CARD, AdwBin)

/* @soreness: 0–10 now, -1 if not known: what may be started depends on it. */
GtkWidget *stride_advice_card_new (StrideInsight *insight,
                                   StrideAdvice *advice,
                                   int soreness) G_GNUC_WARN_UNUSED_RESULT;

/* "Improve", "Stop": what a card asks for (translated). */
const char *stride_advice_card_get_kind_word (StrideRuleKind kind);

G_END_DECLS
