/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What @actionable does when it is activated. A widget in a window must at no moment have an action without
 * the target that it takes: it looks it up at once, and warns. */
void stride_set_action (gpointer actionable, const char *name, const char *target);
/* @target: (transfer floating) (nullable) */
void stride_set_action_value (gpointer actionable, const char *name, GVariant *target);
/* @detailed: "win.start-routine('desk-4')" */
void stride_set_detailed_action (gpointer actionable, const char *detailed);

G_END_DECLS
