/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-answers.h"
#include "stride-catalog.h"

G_BEGIN_DECLS

/**
 * StrideIntake:
 *
 * The questionnaire as a state machine: which question is next, given the answers so far and what the
 * log knows. It has no clock and saves nothing; whoever owns it stores the answers at `changed`.
 *
 * Signals: `changed` () after each answer, skip and step back.
 */
#define STRIDE_TYPE_INTAKE (stride_intake_get_type ())
G_DECLARE_FINAL_TYPE (StrideIntake, stride_intake, STRIDE, INTAKE, GObject)

typedef enum {
  STRIDE_INTAKE_ASKING,
  STRIDE_INTAKE_EMERGENCY, /* a sign that ends the questionnaire: help first */
  STRIDE_INTAKE_FINISHED,
} StrideIntakeState;

/* @known: (nullable): facts from the log, so that what is logged is not asked. @answers: (nullable): go
 * on from these; they are copied. @safety_only: ask the two safety screens and nothing else. */
StrideIntake *stride_intake_new (StrideCatalog *catalog,
                                 StrideFacts *known,
                                 StrideAnswers *answers,
                                 gboolean safety_only) G_GNUC_WARN_UNUSED_RESULT;

StrideIntakeState stride_intake_get_state (StrideIntake *self);
/* (nullable): the question now; NULL unless asking */
StrideQuestion *stride_intake_get_question (StrideIntake *self);
/* (transfer none): what was answered; only questions on the present path */
StrideAnswers *stride_intake_get_answers (StrideIntake *self);
/* Questions on the path before this one, and the number on the path if nothing more branches. */
void stride_intake_get_progress (StrideIntake *self, guint *done, guint *total);

/* Answer the question now and go on. Errors: %STRIDE_ERROR_VALUE (out of range, unknown option, too
 * many, none ticked), %STRIDE_ERROR_STATE (another kind of question, or not asking). An answer given
 * before and now changed drops the answers that are no longer on the path. */
gboolean stride_intake_answer_number (StrideIntake *self, double value, GError **error);
gboolean stride_intake_answer_choice (StrideIntake *self, const char *option, GError **error);
gboolean
stride_intake_answer_choices (StrideIntake *self, const char *const *options, GError **error);
gboolean stride_intake_skip (StrideIntake *self, GError **error);
gboolean stride_intake_can_go_back (StrideIntake *self);
/* To the question before, whose answer is kept and shown. */
void stride_intake_go_back (StrideIntake *self);

G_END_DECLS
