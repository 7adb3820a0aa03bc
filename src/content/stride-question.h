/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-condition.h"

G_BEGIN_DECLS

/**
 * StrideQuestion:
 *
 * One screen of the questionnaire. Immutable; texts are translated.
 */
#define STRIDE_TYPE_QUESTION (stride_question_get_type ())
G_DECLARE_FINAL_TYPE (StrideQuestion, stride_question, STRIDE, QUESTION, GObject)

typedef enum {
  STRIDE_QUESTION_SINGLE,
  STRIDE_QUESTION_MULTI, /* the option "none" clears the others and the reverse */
  STRIDE_QUESTION_SCALE, /* whole numbers, 0–10 numeric rating scale */
  STRIDE_QUESTION_NUMBER,
} StrideQuestionKind;

typedef struct {
  char *id;
  char *text; /* (translated) */
} StrideOption;

/* Points that an answer gives to a factor. */
typedef struct {
  char *factor;
  double points;         /* when @when holds */
  double per_answer;     /* points x the number answered, instead; 0 when unused */
  StrideCondition *when; /* (nullable): NULL with per_answer */
} StrideFeed;

/* A flag fact (`flag.urgent`) that an answer sets. */
typedef struct {
  char *flag;
  StrideCondition *when;
} StrideFlag;

const char *stride_question_get_id (StrideQuestion *self);
const char *stride_question_get_text (StrideQuestion *self);
/* may be empty */
const char *stride_question_get_help (StrideQuestion *self);
StrideQuestionKind stride_question_get_kind (StrideQuestion *self);
/* The block for the progress display: id (safety, soreness, running, body, mind). */
const char *stride_question_get_block (StrideQuestion *self);
/* id of the factor, "safety", "severity" or "pattern" */
const char *stride_question_get_factor (StrideQuestion *self);
/* The fact that holds the answer: "q.ID", for the check-in "checkin.…". Flags and points read it there. */
const char *stride_question_get_variable (StrideQuestion *self);
const StrideOption *stride_question_get_options (StrideQuestion *self, guint *n_options);
/* For scale and number; @unit may be NULL or empty. */
void stride_question_get_range (StrideQuestion *self, double *min, double *max, const char **unit);
/* The most options that may be ticked; 0 = no limit. */
int stride_question_get_max_choices (StrideQuestion *self);
gboolean stride_question_is_skippable (StrideQuestion *self);
StrideCondition *stride_question_get_show_if (StrideQuestion *self);
const StrideFeed *stride_question_get_feeds (StrideQuestion *self, guint *n_feeds);
const StrideFlag *stride_question_get_flags (StrideQuestion *self, guint *n_flags);
/* (nullable): the option with that id */
const StrideOption *stride_question_find_option (StrideQuestion *self, const char *id);
/* Sets each flag fact of this question whose condition holds over @facts to true. */
void stride_question_raise_flags (StrideQuestion *self, StrideFacts *facts);

G_END_DECLS
