/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * StrideClock:
 *
 * Where "now" comes from. Nothing else in the core reads the time; the poison header sees to it.
 *
 * Rules for implementers:
 *  - `get_monotonic` never goes backwards and stands still while the machine is suspended;
 *  - `get_boot` never goes backwards and goes on while the machine is suspended, so that the growth
 *    of boot minus monotonic is the time slept;
 *  - `get_real` is what the wall clock says and may jump in both directions;
 *  - `ref_timezone` is asked anew each time: people travel.
 */
#define STRIDE_TYPE_CLOCK (stride_clock_get_type ())
G_DECLARE_INTERFACE (StrideClock, stride_clock, STRIDE, CLOCK, GObject)

struct _StrideClockInterface {
  GTypeInterface parent_iface;

  gint64 (*get_real) (StrideClock *self);
  gint64 (*get_monotonic) (StrideClock *self);
  gint64 (*get_boot) (StrideClock *self);
  double (*get_rate) (StrideClock *self);
  GTimeZone *(*ref_timezone) (StrideClock *self);
};

/* Microseconds since 1970-01-01 00:00 UTC. */
gint64 stride_clock_get_real (StrideClock *self);
/* Microseconds from an arbitrary start; stands still in suspend. */
gint64 stride_clock_get_monotonic (StrideClock *self);
/* Microseconds from an arbitrary start; goes on in suspend. */
gint64 stride_clock_get_boot (StrideClock *self);
/* Seconds on this clock per second of the machine: 1.0 but for tests. A timer source divides by it. */
double stride_clock_get_rate (StrideClock *self);

GTimeZone *stride_clock_ref_timezone (StrideClock *self) G_GNUC_WARN_UNUSED_RESULT;
/* The wall clock's time in the clock's zone. (transfer full) */
GDateTime *stride_clock_dup_now (StrideClock *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
