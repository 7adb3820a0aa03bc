/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The player's keys, a row each. */
AdwDialog *stride_keys_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
