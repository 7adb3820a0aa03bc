/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake-record.h"

#include "stride-poison.h"

#define DAY_S 86400

/* Every whole questionnaire asks it, the safety screens do not. */
#define MARK_OF_FULL "pain_week"

static gboolean
is_full (const StrideIntakeRecord *record)
{
  return stride_answers_get_kind (record->answers, MARK_OF_FULL) != STRIDE_ANSWER_ABSENT;
}

const StrideIntakeRecord *
stride_intake_record_find_open (StrideProfile *profile, gint64 now_s)
{
  const StrideIntakeRecord *open;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);

  open = stride_profile_get_open_intake (profile);
  if (!open || open->at <= stride_profile_get_checked_at (profile) ||
      open->at < now_s - STRIDE_INTAKE_CONTINUE_DAYS * DAY_S)
    return NULL;

  return open;
}

gint64
stride_intake_record_begin (StrideProfile *profile, gint64 now_s)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), now_s);

  return MAX (now_s, stride_profile_get_checked_at (profile) + 1);
}

/* @open with the screens of @fresh. (transfer full) */
static StrideAnswers *
renew (const StrideIntakeRecord *open, StrideAnswers *fresh)
{
  StrideAnswers *answers = stride_answers_copy (open->answers);

  for (guint i = 0; i < stride_answers_get_size (fresh); i++) {
    const char *id = stride_answers_get_question (fresh, i);

    stride_answers_set_choices (answers, id, stride_answers_get_choices (fresh, id));
  }

  return answers;
}

void
stride_intake_record_put (StrideProfile *profile,
                          StrideIntake *intake,
                          gboolean safety_only,
                          gint64 at,
                          int tz,
                          gboolean complete)
{
  const StrideIntakeRecord *open;
  StrideAnswers *answers;

  g_return_if_fail (STRIDE_IS_PROFILE (profile));
  g_return_if_fail (STRIDE_IS_INTAKE (intake));

  answers = stride_intake_get_answers (intake);
  open = safety_only ? stride_intake_record_find_open (profile, at) : NULL;
  if (open && is_full (open)) {
    g_autoptr (StrideAnswers) renewed = renew (open, answers);

    stride_profile_put_intake (profile, at, tz, renewed, FALSE);
    return;
  }

  stride_profile_put_intake (profile, at, tz, answers, complete);
}

const StrideIntakeRecord *
stride_intake_record_find_full (StrideProfile *profile, guint before)
{
  GPtrArray *records;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);

  records = stride_profile_get_intakes (profile);
  for (guint i = records->len; i-- > 0;) {
    const StrideIntakeRecord *record = records->pdata[i];

    if (record->complete && is_full (record) && before-- == 0)
      return record;
  }

  return NULL;
}
