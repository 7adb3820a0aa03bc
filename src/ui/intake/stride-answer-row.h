/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-question.h"

G_BEGIN_DECLS

/**
 * StrideAnswerRow:
 *
 * One answer in the list of a question: its mark, its text and the key that picks it. It knows no other
 * answer: what a click or the key Enter means is up to who hears the list's row-activated.
 *
 * Accessibility: a radio or a check box named by its text, with its state; its one action, answer.choose,
 * is a click on it. A row of a list box has none of its own, and who picks by name could not pick it.
 */
#define STRIDE_TYPE_ANSWER_ROW (stride_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (StrideAnswerRow, stride_answer_row, STRIDE, ANSWER_ROW, AdwActionRow)

/* @question: its id; @key: what is typed to pick it; @single: it goes with no other answer; @first: (nullable):
 * the first row of the same list, whose round mark a single answer shares */
StrideAnswerRow *stride_answer_row_new (const char *question,
                                        const StrideOption *option,
                                        char key,
                                        gboolean single,
                                        StrideAnswerRow *first) G_GNUC_WARN_UNUSED_RESULT;
gboolean stride_answer_row_get_active (StrideAnswerRow *self);
void stride_answer_row_set_active (StrideAnswerRow *self, gboolean active);

G_END_DECLS
