/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-answers.h"
#include "stride-question.h"

G_BEGIN_DECLS

/**
 * StrideQuestionView:
 *
 * One question with the answers to choose from, whatever its kind. It knows no questionnaire: it shows
 * a question, holds what is chosen, and says when one answer was picked.
 *
 * Properties: `has-answer`: something is chosen or entered.
 * Signals: `picked` (): the answer of a question with one answer was chosen by hand: time to go on.
 * Accessibility: the answers are a group (or radio group) labelled by the question.
 */
#define STRIDE_TYPE_QUESTION_VIEW (stride_question_view_get_type ())
G_DECLARE_FINAL_TYPE (StrideQuestionView, stride_question_view, STRIDE, QUESTION_VIEW, AdwBin)

GtkWidget *stride_question_view_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* Shows @question with its answer in @answers, if there is one. */
void stride_question_view_set_question (StrideQuestionView *self,
                                        StrideQuestion *question,
                                        StrideAnswers *answers);
gboolean stride_question_view_get_has_answer (StrideQuestionView *self);
/* Where the keyboard goes when the question comes up. */
void stride_question_view_focus (StrideQuestionView *self);
/* Picks or ticks the answer of that key: 1–9, then letters. FALSE if the key means nothing here. */
gboolean stride_question_view_press (StrideQuestionView *self, guint keyval);
/* What is chosen, under the question's id; nothing if nothing is. A text that is no number counts as
 * one below every range, for whoever checks to refuse. (transfer full) */
StrideAnswers *stride_question_view_dup_answer (StrideQuestionView *self) G_GNUC_WARN_UNUSED_RESULT;
/* @message: (nullable): what is wrong with the answer */
void stride_question_view_set_error (StrideQuestionView *self, const char *message);

G_END_DECLS
