/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Makes the title of a new @group a heading for screen readers, which go from heading to heading. libadwaita
 * makes it a plain label; once the group has been shown it is too late. */
void stride_group_heading (AdwPreferencesGroup *group);

G_END_DECLS
