/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Lets a page follow the settings, as far as it has the properties `miles`, `first-weekday` and
 * `flash-phases`. */
void stride_settings_bind (GSettings *settings, GObject *page);

/* What the key "units" means here. */
gboolean stride_settings_uses_miles (GSettings *settings);

G_END_DECLS
