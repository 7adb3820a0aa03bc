/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-day.h"
#include "stride-profile.h"

G_BEGIN_DECLS

/**
 * StrideAdvice:
 *
 * A rule whose condition holds, with its reason filled in. Immutable.
 */
#define STRIDE_TYPE_ADVICE (stride_advice_get_type ())
G_DECLARE_FINAL_TYPE (StrideAdvice, stride_advice, STRIDE, ADVICE, GObject)

typedef enum {
  STRIDE_PLACE_HOME,    /* all safety, refer and stop; three others and one praise */
  STRIDE_PLACE_MORE,    /* under "all advice" */
  STRIDE_PLACE_BLOCKED, /* lost to a rule it conflicts with */
  STRIDE_PLACE_SNOOZED,
  STRIDE_PLACE_OFF, /* dismissed three times */
} StridePlace;

StrideRule *stride_advice_get_rule (StrideAdvice *self);
const char *stride_advice_get_title (StrideAdvice *self);
const char *stride_advice_get_body (StrideAdvice *self);
/* "because …" (translated) */
const char *stride_advice_get_reason (StrideAdvice *self);
StridePlace stride_advice_get_place (StrideAdvice *self);
/* (nullable): the rule that it lost to */
StrideRule *stride_advice_get_blocked_by (StrideAdvice *self);

/* Rules x facts → advice, in the order of selection: by priority, then id; home first, then more, then
 * blocked, snoozed, off. @profile: (nullable): snoozes, expiry, dismissals; NULL: none. Pure: it
 * records nothing. A card whose condition held a few days ago stays until it expires, with a reason that
 * says so; one that holds by the latest run alone goes when it expires after that run. (transfer full) (element-type StrideAdvice) */
GListStore *stride_adviser_select (StrideCatalog *catalog,
                                   StrideFacts *facts,
                                   StrideProfile *profile,
                                   StrideDay today) G_GNUC_WARN_UNUSED_RESULT;

/* What the person did with a card; changes the profile's record (not saved). FALSE where it is not
 * allowed: a snooze of 0 days cannot be snoozed; safety, refer and stop cannot be dismissed. The third
 * dismissal turns the rule off; before that the card stays away until it would have expired. */
gboolean stride_adviser_can_snooze (StrideRule *rule);
gboolean stride_adviser_can_dismiss (StrideRule *rule);
gboolean stride_adviser_snooze (StrideProfile *profile, StrideRule *rule, StrideDay today);
gboolean stride_adviser_dismiss (StrideProfile *profile, StrideRule *rule, StrideDay today);
/* Shown again: neither snoozed nor off, no dismissals. */
void stride_adviser_restore (StrideProfile *profile, StrideRule *rule);
void stride_adviser_mark_done (StrideProfile *profile, StrideRule *rule, StrideDay today);
/* Notes which conditions hold today, for the expiry, and which cards were shown for the first time.
 * TRUE if something changed (it is not saved). */
gboolean stride_adviser_mark_held (StrideProfile *profile,
                                   StrideCatalog *catalog,
                                   StrideFacts *facts,
                                   GListModel *advice,
                                   StrideDay today);

/* (nullable): what @winner says that silences @rule: "*", "kind:improve" or the id of the rule. */
const char *stride_adviser_find_conflict (StrideRule *winner, StrideRule *rule);

G_END_DECLS
