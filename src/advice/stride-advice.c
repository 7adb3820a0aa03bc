/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-advice-private.h"

#include "stride-poison.h"

struct _StrideAdvice {
  GObject parent_instance;

  StrideRule *rule; /* (owned) */
  char *body;       /* (owned) */
  char *reason;     /* (owned) (nullable) */
  StridePlace place;
  StrideRule *blocked_by; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (StrideAdvice, stride_advice, G_TYPE_OBJECT)

static void
stride_advice_finalize (GObject *object)
{
  StrideAdvice *self = STRIDE_ADVICE (object);

  g_clear_object (&self->rule);
  g_clear_object (&self->blocked_by);
  g_clear_pointer (&self->body, g_free);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (stride_advice_parent_class)->finalize (object);
}

static void
stride_advice_class_init (StrideAdviceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_advice_finalize;
}

static void
stride_advice_init (StrideAdvice *self)
{
}

StrideAdvice *
stride_advice_new (StrideRule *rule,
                   StrideFacts *facts,
                   char *reason,
                   StridePlace place,
                   StrideRule *blocked_by)
{
  StrideAdvice *self = g_object_new (STRIDE_TYPE_ADVICE, NULL);

  self->rule = g_object_ref (rule);
  self->body = stride_rule_fill (stride_rule_get_body (rule), facts);
  self->reason = reason;
  self->place = place;
  if (blocked_by)
    self->blocked_by = g_object_ref (blocked_by);

  return self;
}

gboolean
stride_rule_kind_is_grave (StrideRuleKind kind)
{
  return kind == STRIDE_RULE_SAFETY || kind == STRIDE_RULE_REFER || kind == STRIDE_RULE_STOP;
}

StrideRule *
stride_advice_get_rule (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), NULL);

  return self->rule;
}

const char *
stride_advice_get_title (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), NULL);

  return stride_rule_get_title (self->rule);
}

const char *
stride_advice_get_body (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), NULL);

  return self->body;
}

const char *
stride_advice_get_reason (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), NULL);

  return self->reason ? self->reason : "";
}

StridePlace
stride_advice_get_place (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), STRIDE_PLACE_OFF);

  return self->place;
}

StrideRule *
stride_advice_get_blocked_by (StrideAdvice *self)
{
  g_return_val_if_fail (STRIDE_IS_ADVICE (self), NULL);

  return self->blocked_by;
}
