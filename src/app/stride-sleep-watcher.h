/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * StrideSleepWatcher:
 *
 * Tells when the machine goes to sleep and when it is back, from logind. Without a system bus, or
 * without logind on it, it tells nothing; the player notices a sleep by its clock anyway, only later.
 *
 * Signals: `sleep` (gboolean going): TRUE before, FALSE after.
 */
#define STRIDE_TYPE_SLEEP_WATCHER (stride_sleep_watcher_get_type ())
G_DECLARE_FINAL_TYPE (StrideSleepWatcher, stride_sleep_watcher, STRIDE, SLEEP_WATCHER, GObject)

/* @connection: (nullable): NULL for the system bus, which is reached without waiting for it */
StrideSleepWatcher *
stride_sleep_watcher_new (GDBusConnection *connection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
