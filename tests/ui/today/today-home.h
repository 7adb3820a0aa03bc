/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "advice-world.h"

#include "stride-fake-clock.h"
#include "stride-insight.h"

G_BEGIN_DECLS

/* A person's world (see advice-world.h) with a journal on disk and an insight over it. */
typedef struct {
  StrideCatalog *catalog; /* (owned) */
  World *world;           /* (owned) */
  StrideFakeClock *clock; /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideInsight *insight; /* (owned) */
} Home;

Home *home_new (const char *story) G_GNUC_WARN_UNUSED_RESULT;
void home_free (Home *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Home, home_free)

/* Safety screens and the questionnaire, answered ten days ago without any sign. */
#define HOME_ANSWERED                                                                      \
  "profile first=-20\n"                                                                    \
  "-10 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 settle=lt24 trigger=none" \
  " form_signs=none core_freq=2 surface=asphalt tight=none stress=2\n"                     \
  "-2 20:00 checkin avg=1 worst=2 stress=2 conf=8\n"

G_END_DECLS
