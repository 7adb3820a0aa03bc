/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-question-view.h"

G_BEGIN_DECLS

/* What a key means where one question is asked after the other: digits and letters are answers, Enter
 * goes on, Backspace goes back. */
typedef enum {
  STRIDE_QUESTION_KEY_NONE,   /* nothing here: left to whatever has the focus */
  STRIDE_QUESTION_KEY_ANSWER, /* an answer was picked or ticked */
  STRIDE_QUESTION_KEY_BACK,
  STRIDE_QUESTION_KEY_CONTINUE,
} StrideQuestionKey;

/* @question: (nullable): the one that @view shows; NULL while there is none, when only back counts. */
StrideQuestionKey stride_question_keys_read (StrideQuestionView *view,
                                             StrideQuestion *question,
                                             guint keyval,
                                             GdkModifierType modifiers);

G_END_DECLS
