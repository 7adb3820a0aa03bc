/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Included last by every core .c file: time is a parameter (StrideClock), timers belong to app/,
 * and numbers in files are not read by the rules of the person's locale. */

#pragma once

#include <gio/gio.h>

#pragma GCC poison g_get_real_time g_get_monotonic_time g_get_current_time
#pragma GCC poison g_date_time_new_now g_date_time_new_now_local g_date_time_new_now_utc
#pragma GCC poison g_timer_new g_timeout_add g_timeout_add_full g_timeout_add_once
#pragma GCC poison g_timeout_add_seconds g_timeout_add_seconds_full g_timeout_add_seconds_once
#pragma GCC poison g_timeout_source_new g_timeout_source_new_seconds g_usleep
#pragma GCC poison g_strtod
