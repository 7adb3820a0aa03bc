/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-adviser.h"
#include "stride-catalog.h"
#include "stride-safety.h"

G_BEGIN_DECLS

/* A routine in a group, and why it is there. */
typedef struct {
  StrideRoutine *routine; /* (owned) */
  char *reason;           /* (owned) (nullable): "because …", where advice suggests it */
} StrideRoutineItem;

typedef struct {
  char *title;   /* (owned): translated */
  GArray *items; /* (owned) (element-type StrideRoutineItem): at least one */
} StrideRoutineGroup;

/*
 * All routines, first those for now: what present advice suggests and the gate allows, at most three, in
 * the order of the advice. Then each routine once: strength (the person's level first), mobility and
 * warm-up, relaxation, self-tests. @advice: (element-type StrideAdvice); @level: 1–3; @soreness: today's, or -1.
 * (transfer full) (element-type StrideRoutineGroup)
 */
GPtrArray *stride_routine_groups_new (StrideCatalog *catalog,
                                      GListModel *advice,
                                      StrideSafetyLevel safety,
                                      int level,
                                      int soreness) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
