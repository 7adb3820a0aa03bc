/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-wiring.h"

G_BEGIN_DECLS

/* The form that corrects @entry, of whatever kind. @miles: where a run does not say. (transfer floating) */
AdwDialog *stride_edit_dialog_new (StrideWiring *wiring,
                                   StrideEntry *entry,
                                   gboolean miles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
