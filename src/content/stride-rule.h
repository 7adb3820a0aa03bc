/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-condition.h"

G_BEGIN_DECLS

/**
 * StrideRule:
 *
 * One rule of the adviser. Immutable; texts are translated.
 */
#define STRIDE_TYPE_RULE (stride_rule_get_type ())
G_DECLARE_FINAL_TYPE (StrideRule, stride_rule, STRIDE, RULE, GObject)

typedef enum {
  STRIDE_RULE_SAFETY,
  STRIDE_RULE_REFER,
  STRIDE_RULE_STOP,
  STRIDE_RULE_MODIFY,
  STRIDE_RULE_IMPROVE,
  STRIDE_RULE_PROGRESS,
  STRIDE_RULE_PRAISE,
  STRIDE_RULE_INFO,
} StrideRuleKind;

/* How well studied the advice is: data/content/README.md, "Grades". */
typedef enum {
  STRIDE_GRADE_A, /* strong */
  STRIDE_GRADE_B, /* moderate */
  STRIDE_GRADE_C, /* weak */
  STRIDE_GRADE_D, /* none yet */
  STRIDE_GRADE_S, /* safety rule */
} StrideGrade;

const char *stride_rule_get_id (StrideRule *self);
const char *stride_rule_get_factor (StrideRule *self);
StrideRuleKind stride_rule_get_kind (StrideRule *self);
StrideCondition *stride_rule_get_when (StrideRule *self);
const char *stride_rule_get_title (StrideRule *self);
/* May hold {placeholders}, as the reason may. */
const char *stride_rule_get_body (StrideRule *self);
/* (transfer full) (nullable): the first reason whose condition holds and whose placeholders are known,
 * filled in and translated; NULL if none fits. */
char *stride_rule_dup_reason (StrideRule *self, StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full): @text with its {placeholders} filled in; an unknown one becomes "…". */
char *stride_rule_fill (const char *text, StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
StrideGrade stride_rule_get_grade (StrideRule *self);
/* 1–100, higher first */
int stride_rule_get_priority (StrideRule *self);
/* days; 0: cannot be snoozed */
int stride_rule_get_snooze_days (StrideRule *self);
/* days after the condition last held; 0: as long as it holds */
int stride_rule_get_expires_days (StrideRule *self);
/* rule ids, "kind:…" or "*" */
const char *const *stride_rule_get_conflicts (StrideRule *self);
/* ids of what the rule offers, and of what it rests on */
const char *const *stride_rule_get_routines (StrideRule *self);
const char *const *stride_rule_get_exercises (StrideRule *self);
const char *const *stride_rule_get_citations (StrideRule *self);

/* "safety", "refer", … */
const char *stride_rule_kind_get_nick (StrideRuleKind kind);
/* "A" … "S" */
const char *stride_grade_get_nick (StrideGrade grade);
/* "strong", "moderate", … (translated) */
const char *stride_grade_get_word (StrideGrade grade);

G_END_DECLS
