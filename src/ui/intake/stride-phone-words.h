/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-safety.h"

G_BEGIN_DECLS

/* What to say on the phone at @level: what it is about, the signs that were ticked (the fact
 * flag_items), the soreness, the question. (transfer full) (translated) */
char *stride_phone_words_new (StrideSafetyLevel level,
                              StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
