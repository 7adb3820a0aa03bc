/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-clock.h"

G_BEGIN_DECLS

/**
 * StrideFakeClock:
 *
 * A clock that moves only when told to: wall time, running time and suspend apart.
 */
#define STRIDE_TYPE_FAKE_CLOCK (stride_fake_clock_get_type ())
G_DECLARE_FINAL_TYPE (StrideFakeClock, stride_fake_clock, STRIDE, FAKE_CLOCK, GObject)

/* @iso8601: the wall time to start at, with its offset: "2026-11-22T08:00:00+01:00".
 * @zone: (nullable): a zone's name, "Europe/Berlin"; NULL for that fixed offset. */
StrideFakeClock *stride_fake_clock_new (const char *iso8601,
                                        const char *zone) G_GNUC_WARN_UNUSED_RESULT;

/* All three clocks go on by @usec. */
void stride_fake_clock_advance (StrideFakeClock *self, gint64 usec);
/* The machine sleeps: wall and boot time go on, monotonic time stands still. */
void stride_fake_clock_suspend (StrideFakeClock *self, gint64 usec);
/* Somebody sets the wall clock: only real time moves, either way. */
void stride_fake_clock_set_real (StrideFakeClock *self, gint64 usec);
void stride_fake_clock_set_zone (StrideFakeClock *self, const char *zone);

G_END_DECLS
