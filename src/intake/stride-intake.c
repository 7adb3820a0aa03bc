/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake.h"

#include "stride-error.h"
#include "stride-factor-scores.h"
#include "stride-intake-check.h"

#include "stride-poison.h"

#define FLAG_EMERGENCY "flag.emergency"
#define FACTOR_SAFETY "safety"

struct _StrideIntake {
  GObject parent_instance;

  StrideCatalog *catalog; /* (owned) */
  StrideFacts *known;     /* (owned): what the log knows */
  gboolean safety_only;

  StrideAnswers *answers; /* (owned) */
  GPtrArray *path;        /* (owned) (element-type StrideQuestion) */
  guint position;         /* of the question now; path->len: past the last */
  gboolean emergency;     /* the answers on the path hold a sign */
  StrideIntakeState state;
};

G_DEFINE_FINAL_TYPE (StrideIntake, stride_intake, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* From each state (rows) to each (columns). The two ends are left only by going back. */
static const gboolean edges[3][3] = {
  [STRIDE_INTAKE_ASKING] = { TRUE, TRUE, TRUE },
  [STRIDE_INTAKE_EMERGENCY] = { TRUE, FALSE, FALSE },
  [STRIDE_INTAKE_FINISHED] = { TRUE, FALSE, FALSE },
};

static gboolean
request (StrideIntake *self, StrideIntakeState next)
{
  if (!edges[self->state][next])
    return FALSE;
  self->state = next;

  return TRUE;
}

static void
stride_intake_finalize (GObject *object)
{
  StrideIntake *self = STRIDE_INTAKE (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->known);
  g_clear_pointer (&self->answers, stride_answers_unref);
  g_clear_pointer (&self->path, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_intake_parent_class)->finalize (object);
}

static void
stride_intake_class_init (StrideIntakeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_intake_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_intake_init (StrideIntake *self)
{
  self->path = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Answers of an earlier questionnaire and the flags that they raised have no say in this one. */
static StrideFacts *
copy_log_facts (StrideFacts *known)
{
  StrideFacts *facts = known ? stride_facts_copy (known) : stride_facts_new ();
  g_autoptr (GPtrArray) names = stride_facts_list_names (facts);
  g_autoptr (GStrvBuilder) foreign = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < names->len; i++) {
    const char *name = names->pdata[i];

    if (g_str_has_prefix (name, "q.") || g_str_has_prefix (name, "flag."))
      g_strv_builder_add (foreign, name);
  }

  list = g_strv_builder_end (foreign);
  for (guint i = 0; list[i]; i++)
    stride_facts_unset (facts, list[i]);

  return facts;
}

/* Whether an answer from a file fits the question as it is today. */
static gboolean
answer_fits (StrideAnswers *answers, StrideQuestion *question)
{
  const char *id = stride_question_get_id (question);
  g_auto (GStrv) sorted = NULL;

  switch (stride_answers_get_kind (answers, id)) {
  case STRIDE_ANSWER_NUMBER:
    return stride_intake_check_number (question, stride_answers_get_number (answers, id, 0), NULL);
  case STRIDE_ANSWER_CHOICE:
    return stride_intake_check_choice (question, stride_answers_get_choice (answers, id), NULL);
  case STRIDE_ANSWER_CHOICES:
    sorted = stride_intake_check_choices (question, stride_answers_get_choices (answers, id), NULL);
    return sorted != NULL;
  case STRIDE_ANSWER_SKIPPED:
    return stride_question_is_skippable (question);
  case STRIDE_ANSWER_ABSENT:
  default:
    return FALSE;
  }
}

/* Whether the question is shown, given the answers before it. */
static gboolean
is_shown (StrideIntake *self, StrideQuestion *question, StrideFacts *facts)
{
  if (self->safety_only && !g_str_equal (stride_question_get_factor (question), FACTOR_SAFETY))
    return FALSE;

  return stride_condition_evaluate (stride_question_get_show_if (question), facts);
}

/* Walks all questions in order with the answers so far: those shown are the path, and the answers of
 * all others are dropped. The path up to the question now stays: an answer only leads on. */
static void
find_path (StrideIntake *self)
{
  GListModel *questions = stride_catalog_get_questions (self->catalog);
  g_autoptr (StrideFacts) facts = stride_facts_copy (self->known);
  guint n = g_list_model_get_n_items (questions);
  guint n_kept = 0;

  if (self->path->len > 0)
    g_ptr_array_set_size (self->path, (int) self->position + 1);

  for (guint i = 0; i < n; i++) {
    g_autoptr (StrideQuestion) question = g_list_model_get_item (questions, i);
    const char *id = stride_question_get_id (question);
    gboolean kept = n_kept < self->path->len && self->path->pdata[n_kept] == question;

    if (!kept && (n_kept < self->path->len || !is_shown (self, question, facts))) {
      stride_answers_remove (self->answers, id);
      continue;
    }

    if (!kept && !answer_fits (self->answers, question))
      stride_answers_remove (self->answers, id);
    stride_answer_to_fact (self->answers, id, facts);
    stride_question_raise_flags (question, facts);
    if (!kept)
      g_ptr_array_add (self->path, g_steal_pointer (&question));
    n_kept++;
  }

  self->emergency = stride_facts_get_boolean (facts, FLAG_EMERGENCY, FALSE);
}

static void
settle (StrideIntake *self)
{
  StrideIntakeState next = STRIDE_INTAKE_ASKING;

  if (self->position >= self->path->len)
    next = self->emergency ? STRIDE_INTAKE_EMERGENCY : STRIDE_INTAKE_FINISHED;

  if (!request (self, next))
    g_assert_not_reached ();
}

StrideIntake *
stride_intake_new (StrideCatalog *catalog,
                   StrideFacts *known,
                   StrideAnswers *answers,
                   gboolean safety_only)
{
  StrideIntake *self;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  self = g_object_new (STRIDE_TYPE_INTAKE, NULL);
  self->catalog = g_object_ref (catalog);
  self->known = copy_log_facts (known);
  self->answers = answers ? stride_answers_copy (answers) : stride_answers_new ();
  self->safety_only = !!safety_only;

  find_path (self);
  while (self->position < self->path->len) {
    const char *id = stride_question_get_id (self->path->pdata[self->position]);

    if (stride_answers_get_kind (self->answers, id) == STRIDE_ANSWER_ABSENT)
      break;
    self->position++;
  }
  settle (self);

  return self;
}

StrideIntakeState
stride_intake_get_state (StrideIntake *self)
{
  g_return_val_if_fail (STRIDE_IS_INTAKE (self), STRIDE_INTAKE_FINISHED);

  return self->state;
}

StrideQuestion *
stride_intake_get_question (StrideIntake *self)
{
  g_return_val_if_fail (STRIDE_IS_INTAKE (self), NULL);

  return self->state == STRIDE_INTAKE_ASKING ? self->path->pdata[self->position] : NULL;
}

StrideAnswers *
stride_intake_get_answers (StrideIntake *self)
{
  g_return_val_if_fail (STRIDE_IS_INTAKE (self), NULL);

  return self->answers;
}

void
stride_intake_get_progress (StrideIntake *self, guint *done, guint *total)
{
  g_return_if_fail (STRIDE_IS_INTAKE (self));

  if (done)
    *done = self->position;
  if (total)
    *total = self->path->len;
}

/* (nullable): NULL with an error unless asking */
static StrideQuestion *
expect_question (StrideIntake *self, GError **error)
{
  StrideQuestion *question = stride_intake_get_question (self);

  if (!question)
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_STATE,
                         "the questionnaire is not asking anything");

  return question;
}

static gboolean
advance (StrideIntake *self)
{
  find_path (self);
  self->position++;
  settle (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return TRUE;
}

gboolean
stride_intake_answer_number (StrideIntake *self, double value, GError **error)
{
  StrideQuestion *question;

  g_return_val_if_fail (STRIDE_IS_INTAKE (self), FALSE);

  question = expect_question (self, error);
  if (!question || !stride_intake_check_number (question, value, error))
    return FALSE;

  stride_answers_set_number (self->answers, stride_question_get_id (question), value);

  return advance (self);
}

gboolean
stride_intake_answer_choice (StrideIntake *self, const char *option, GError **error)
{
  StrideQuestion *question;

  g_return_val_if_fail (STRIDE_IS_INTAKE (self), FALSE);
  g_return_val_if_fail (option, FALSE);

  question = expect_question (self, error);
  if (!question || !stride_intake_check_choice (question, option, error))
    return FALSE;

  stride_answers_set_choice (self->answers, stride_question_get_id (question), option);

  return advance (self);
}

gboolean
stride_intake_answer_choices (StrideIntake *self, const char *const *options, GError **error)
{
  StrideQuestion *question;
  g_auto (GStrv) sorted = NULL;

  g_return_val_if_fail (STRIDE_IS_INTAKE (self), FALSE);
  g_return_val_if_fail (options, FALSE);

  question = expect_question (self, error);
  if (!question)
    return FALSE;
  sorted = stride_intake_check_choices (question, options, error);
  if (!sorted)
    return FALSE;

  stride_answers_set_choices (self->answers, stride_question_get_id (question),
                              (const char *const *) sorted);

  return advance (self);
}

gboolean
stride_intake_skip (StrideIntake *self, GError **error)
{
  StrideQuestion *question;

  g_return_val_if_fail (STRIDE_IS_INTAKE (self), FALSE);

  question = expect_question (self, error);
  if (!question)
    return FALSE;
  if (!stride_question_is_skippable (question)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE, "the question %s cannot be skipped",
                 stride_question_get_id (question));
    return FALSE;
  }

  stride_answers_set_skipped (self->answers, stride_question_get_id (question));

  return advance (self);
}

gboolean
stride_intake_can_go_back (StrideIntake *self)
{
  g_return_val_if_fail (STRIDE_IS_INTAKE (self), FALSE);

  return self->position > 0;
}

void
stride_intake_go_back (StrideIntake *self)
{
  g_return_if_fail (STRIDE_IS_INTAKE (self));

  if (!stride_intake_can_go_back (self))
    return;

  self->position--;
  settle (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
