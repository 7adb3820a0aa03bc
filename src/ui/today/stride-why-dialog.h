/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideWhyDialog:
 *
 * "Why this?": the reason, the rule's condition part by part with what each is now, in words, the rules
 * that gave way and to which conflict, and all sources.
 */
#define STRIDE_TYPE_WHY_DIALOG (stride_why_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideWhyDialog, stride_why_dialog, STRIDE, WHY_DIALOG, AdwDialog)

AdwDialog *stride_why_dialog_new (StrideInsight *insight,
                                  StrideAdvice *advice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
