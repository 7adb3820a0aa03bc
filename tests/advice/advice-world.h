/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-situation.h"

G_BEGIN_DECLS

/*
 * A person and a log, told in lines, so that a test reads like what happened. Today is Sunday,
 * 2026-11-22, and it is noon (UTC).
 *
 *   -3 18:00 run km=8 before=1 after=3 surface=trail shoe=A tags=loud+slump warmup
 *   -2 08:00 later h24=2 note=Windy knee      (an edit of the run that was told last)
 *    0 07:30 rest sore=4 sit=540 planned
 *   -1 09:00 session routine=level-1 before=1 after=2 done=10/12
 *   -2 20:00 checkin avg=2 worst=5 stress=7 conf=4 signs=fever
 *   -5 10:00 test id=test-side-bridge left=30 right=42
 *   -9 12:00 answers pain_week=4 trigger=long+hills core_freq=0     ("open": not complete)
 *   profile sex=f level=2 target=4 cosmic first=-60 checked=-1
 *   shoe id=A start=100000 limit=700000 comfort=4
 *
 * run: km, dur (minutes), rpe, before, during, after, h24, h48, stress, cadence, incline (permille),
 * sleep (minutes), mixed=concrete:50+trail:50, knee, warmup, signs.
 */
typedef struct {
  char *dir;              /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  GPtrArray *entries;     /* (owned) */
  StrideSituation situation;
} World;

#define WORLD_NOW "2026-11-22T12:00:00Z"

World *world_new (StrideCatalog *catalog, const char *story) G_GNUC_WARN_UNUSED_RESULT;
void world_free (World *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (World, world_free)

/* "4", "trail", "long+hills", "true", "?" when unknown. (transfer full) */
char *world_format_fact (StrideFacts *facts, const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* @expected: "run.after=3 run.h24=?" */
void world_assert_facts (StrideFacts *facts, const char *expected);

G_END_DECLS
