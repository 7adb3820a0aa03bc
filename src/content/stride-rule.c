/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-rule.h"

#include <glib/gi18n-lib.h>

#include "stride-content-text.h"
#include "stride-error.h"
#include "stride-rule-private.h"

#include "stride-poison.h"

struct _StrideRule {
  GObject parent_instance;

  char *id;     /* (owned) */
  char *factor; /* (owned) */
  StrideRuleKind kind;
  StrideGrade grade;
  StrideCondition *when; /* (owned) */
  char *title;           /* (owned) */
  char *body;            /* (owned) */
  StrideReason *reason;  /* (owned) (nullable): NULL only in a rule that did not load */
  int priority;
  int snooze_days;
  int expires_days;
  char **conflicts; /* (owned) */
  char **routines;  /* (owned) */
  char **exercises; /* (owned) */
  char **citations; /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideRule, stride_rule, G_TYPE_OBJECT)

/* In the order of StrideRuleKind. */
static const char *const kinds[] = { "safety",   "refer",  "stop", "modify", "improve",
                                     "progress", "praise", "info", NULL };
/* In the order of StrideGrade. */
static const char *const grades[] = { "A", "B", "C", "D", "S", NULL };

static void
stride_rule_finalize (GObject *object)
{
  StrideRule *self = STRIDE_RULE (object);

  g_free (self->id);
  g_free (self->factor);
  g_clear_pointer (&self->when, stride_condition_unref);
  g_free (self->title);
  g_free (self->body);
  g_clear_pointer (&self->reason, stride_reason_free);
  g_strfreev (self->conflicts);
  g_strfreev (self->routines);
  g_strfreev (self->exercises);
  g_strfreev (self->citations);

  G_OBJECT_CLASS (stride_rule_parent_class)->finalize (object);
}

static void
stride_rule_class_init (StrideRuleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_rule_finalize;
}

static void
stride_rule_init (StrideRule *self)
{
}

static StrideReason *
read_reason (StrideJsonReader *reader)
{
  g_autoptr (GError) error = NULL;
  StrideReason *reason = stride_reason_parse (stride_json_reader_string (reader, "reason"), &error);

  if (!reason)
    stride_json_reader_complain (reader, STRIDE_ERROR_EXPRESSION, "reason", "%s", error->message);

  return reason;
}

StrideRule *
stride_rule_new_from_json (StrideJsonReader *reader)
{
  StrideRule *self;

  g_return_val_if_fail (reader != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_RULE, NULL);
  self->id = g_strdup (stride_json_reader_string (reader, "id"));
  self->factor = g_strdup (stride_json_reader_string (reader, "factor"));
  self->kind = (StrideRuleKind) stride_json_reader_choice (reader, "kind", kinds, STRIDE_RULE_INFO);
  self->grade = (StrideGrade) stride_json_reader_choice (reader, "grade", grades, STRIDE_GRADE_D);
  self->priority = (int) stride_json_reader_int (reader, "priority", 1, 100);
  self->snooze_days = (int) stride_json_reader_int (reader, "snooze_days", 0, 365);
  self->expires_days = (int) stride_json_reader_int (reader, "expires_days", 0, 365);
  self->when = stride_content_dup_condition (reader, "when");
  self->title = stride_content_dup_text (reader, "title");
  self->body = stride_content_dup_text (reader, "body");
  self->reason = read_reason (reader);
  self->routines = stride_json_reader_dup_strv (reader, "routines");
  self->exercises = stride_json_reader_dup_strv (reader, "exercises");
  self->citations = stride_json_reader_dup_strv (reader, "citations");
  self->conflicts = stride_json_reader_dup_strv (reader, "conflicts");

  return self;
}

const char *
stride_rule_get_id (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->id;
}

const char *
stride_rule_get_factor (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->factor;
}

StrideRuleKind
stride_rule_get_kind (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), STRIDE_RULE_INFO);

  return self->kind;
}

StrideCondition *
stride_rule_get_when (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->when;
}

const char *
stride_rule_get_title (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->title;
}

const char *
stride_rule_get_body (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->body;
}

const StrideReason *
stride_rule_get_reason (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return self->reason;
}

char *
stride_rule_dup_reason (StrideRule *self, StrideFacts *facts)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  return stride_reason_dup_text (self->reason, facts);
}

char *
stride_rule_fill (const char *text, StrideFacts *facts)
{
  return stride_placeholders_fill (text, facts);
}

StrideGrade
stride_rule_get_grade (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), STRIDE_GRADE_D);

  return self->grade;
}

int
stride_rule_get_priority (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), 0);

  return self->priority;
}

int
stride_rule_get_snooze_days (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), 0);

  return self->snooze_days;
}

int
stride_rule_get_expires_days (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), 0);

  return self->expires_days;
}

const char *const *
stride_rule_get_conflicts (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return (const char *const *) self->conflicts;
}

const char *const *
stride_rule_get_routines (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return (const char *const *) self->routines;
}

const char *const *
stride_rule_get_exercises (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return (const char *const *) self->exercises;
}

const char *const *
stride_rule_get_citations (StrideRule *self)
{
  g_return_val_if_fail (STRIDE_IS_RULE (self), NULL);

  return (const char *const *) self->citations;
}

const char *
stride_rule_kind_get_nick (StrideRuleKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kinds) - 1, NULL);

  return kinds[kind];
}

const char *
stride_grade_get_nick (StrideGrade grade)
{
  g_return_val_if_fail ((guint) grade < G_N_ELEMENTS (grades) - 1, NULL);

  return grades[grade];
}

const char *
stride_grade_get_word (StrideGrade grade)
{
  switch (grade) {
  case STRIDE_GRADE_A:
    /* Translators: the five words say how well studied a piece of advice is. */
    return C_ ("evidence", "strong");
  case STRIDE_GRADE_B:
    return C_ ("evidence", "moderate");
  case STRIDE_GRADE_C:
    return C_ ("evidence", "weak");
  case STRIDE_GRADE_D:
    return C_ ("evidence", "none yet");
  case STRIDE_GRADE_S:
    return C_ ("evidence", "safety rule");
  default:
    g_return_val_if_reached (NULL);
  }
}
