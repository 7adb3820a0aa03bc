/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * StrideAnswers:
 *
 * What a person answered in one questionnaire: question id → a number, one option id, or several. A
 * question that was skipped is known as skipped; one that was not reached is absent. Mutable, reference
 * counted, kept in the order of answering.
 */
typedef struct _StrideAnswers StrideAnswers;

typedef enum {
  STRIDE_ANSWER_ABSENT,
  STRIDE_ANSWER_SKIPPED,
  STRIDE_ANSWER_NUMBER,
  STRIDE_ANSWER_CHOICE,
  STRIDE_ANSWER_CHOICES,
} StrideAnswerKind;

StrideAnswers *stride_answers_new (void) G_GNUC_WARN_UNUSED_RESULT;
StrideAnswers *stride_answers_copy (StrideAnswers *self) G_GNUC_WARN_UNUSED_RESULT;
StrideAnswers *stride_answers_ref (StrideAnswers *self);
void stride_answers_unref (StrideAnswers *self);

void stride_answers_set_number (StrideAnswers *self, const char *question, double value);
void stride_answers_set_choice (StrideAnswers *self, const char *question, const char *option);
void
stride_answers_set_choices (StrideAnswers *self, const char *question, const char *const *options);
void stride_answers_set_skipped (StrideAnswers *self, const char *question);
void stride_answers_remove (StrideAnswers *self, const char *question);

guint stride_answers_get_size (StrideAnswers *self);
/* The id of the question answered at @index, in order. */
const char *stride_answers_get_question (StrideAnswers *self, guint index);
StrideAnswerKind stride_answers_get_kind (StrideAnswers *self, const char *question);
/* In the question's unit; @fallback unless a number was answered. */
double stride_answers_get_number (StrideAnswers *self, const char *question, double fallback);
/* (nullable) (transfer none): the id of the option, the ids of several, NULL-terminated */
const char *stride_answers_get_choice (StrideAnswers *self, const char *question);
const char *const *stride_answers_get_choices (StrideAnswers *self, const char *question);
gboolean stride_answers_equal (StrideAnswers *a, StrideAnswers *b);

/* {"surface": "trail", "trigger": ["long"], "stress": 4, "sleep": null (skipped)} */
JsonNode *stride_answers_to_json (StrideAnswers *self) G_GNUC_WARN_UNUSED_RESULT;
/* Error: %STRIDE_ERROR_VALUE. */
StrideAnswers *stride_answers_from_json (JsonNode *node, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideAnswers, stride_answers_unref)

G_END_DECLS
