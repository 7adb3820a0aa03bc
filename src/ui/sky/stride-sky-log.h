/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-chart.h"
#include "stride-day.h"

G_BEGIN_DECLS

/*
 * The half of the sky page that speaks of the log: the verdict of the moon test with its blocks, soreness
 * by phase, and the sky of each run.
 */
typedef struct _StrideSkyLog StrideSkyLog;

/* A run was picked: show the sky of that instant, as seen where clocks were @tz minutes ahead of UTC. */
typedef void (*StrideSkyLogChosen) (gpointer owner, gint64 at, int tz);

/* Where it shows it; all belong to the page, which outlives it. */
typedef struct {
  StrideCatalog *catalog;
  AdwPreferencesGroup *verdict_group;
  AdwActionRow *verdict_row;
  AdwActionRow *placebo_row;
  AdwActionRow *registered_row;
  AdwPreferencesGroup *phase_group;
  StrideChart *phase_chart;
  AdwPreferencesGroup *runs_group;
  StrideSkyLogChosen chosen;
  gpointer owner;
} StrideSkyLogWidgets;

StrideSkyLog *stride_sky_log_new (const StrideSkyLogWidgets *widgets) G_GNUC_WARN_UNUSED_RESULT;
void stride_sky_log_free (StrideSkyLog *self);

/* @entries: sorted by time; @now, @first_start: seconds since 1970. (element-type StrideEntry) */
void stride_sky_log_show (StrideSkyLog *self,
                          GPtrArray *entries,
                          gint64 now,
                          StrideDay today,
                          gint64 first_start);

G_END_DECLS
