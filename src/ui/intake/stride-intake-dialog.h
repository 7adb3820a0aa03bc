/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

typedef enum {
  STRIDE_INTAKE_MODE_WELCOME,     /* a note first, then the whole questionnaire */
  STRIDE_INTAKE_MODE_FULL,        /* the whole questionnaire, going on where it was left */
  STRIDE_INTAKE_MODE_SAFETY_ONLY, /* what to do about a sign, if there is one; the two screens */
  STRIDE_INTAKE_MODE_AFTER_ENTRY, /* the two screens, because of what was logged; may be put off */
} StrideIntakeMode;

/**
 * StrideIntakeDialog:
 *
 * The questionnaire, a question a screen. Every answer is saved at once, so that it can be left at any
 * time. An emergency sign ends it: the dialog turns into the page that says what to do, and while such
 * a sign counts it opens with that page.
 *
 * Keys: a digit or letter picks an answer, Enter goes on, Backspace goes back.
 *
 * Signals: `finished` (gboolean complete): the dialog is about to close; TRUE when the last question
 * was answered and there is something to show (the findings, unless only the safety screens were asked).
 */
#define STRIDE_TYPE_INTAKE_DIALOG (stride_intake_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideIntakeDialog, stride_intake_dialog, STRIDE, INTAKE_DIALOG, AdwDialog)

StrideIntakeDialog *stride_intake_dialog_new (StrideInsight *insight,
                                              StrideProfile *profile,
                                              StrideClock *clock,
                                              StrideIntakeMode mode) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
