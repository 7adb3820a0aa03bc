/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-day.h"

G_BEGIN_DECLS

/**
 * StrideHabitGroup:
 *
 * Routines of this week against those aimed at, how steadily they are done, how long the next run may be
 * without being a spike, and a welcome after a pause.
 */
#define STRIDE_TYPE_HABIT_GROUP (stride_habit_group_get_type ())
G_DECLARE_FINAL_TYPE (StrideHabitGroup,
                      stride_habit_group,
                      STRIDE,
                      HABIT_GROUP,
                      AdwPreferencesGroup)

GtkWidget *stride_habit_group_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @entries: the whole log, sorted by time, at least one; @target: routines a week;
 * @allows_run: whether the next run is spoken of */
void stride_habit_group_set (StrideHabitGroup *self,
                             GPtrArray *entries,
                             StrideDay today,
                             int first_weekday,
                             int target,
                             gboolean miles,
                             gboolean allows_run);

G_END_DECLS
