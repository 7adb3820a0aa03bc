/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-clock.h"

G_BEGIN_DECLS

/**
 * StrideSystemClock:
 *
 * The machine's clock; the only reader of real time in the program. It can be pinned to one wall time
 * (`--now`) and its monotonic side can be made to run faster than the machine's (`--clock-rate`, for
 * end-to-end tests that follow a whole routine).
 */
#define STRIDE_TYPE_SYSTEM_CLOCK (stride_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (StrideSystemClock, stride_system_clock, STRIDE, SYSTEM_CLOCK, GObject)

StrideSystemClock *stride_system_clock_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @pinned: (nullable): the wall time that get_real always answers, and its zone; NULL for the true one.
 * @rate: seconds on this clock per second of the machine, > 0; wall time runs at the same rate. */
StrideSystemClock *stride_system_clock_new_full (GDateTime *pinned,
                                                 double rate) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
