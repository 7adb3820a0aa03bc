/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-intake.h"
#include "stride-profile.h"

G_BEGIN_DECLS

/*
 * Where a questionnaire meets the profile: which one can go on, when a new one begins, and what becomes
 * of its answers. Nothing here saves the profile.
 */

/* Answers that are older than this are asked anew instead of being continued. */
#define STRIDE_INTAKE_CONTINUE_DAYS 14

/* (nullable): a whole questionnaire that was left half done and can go on at @now_s: not too old, and
 * not from before the person was checked for a sign. */
const StrideIntakeRecord *stride_intake_record_find_open (StrideProfile *profile, gint64 now_s);

/* Unix seconds that a questionnaire begun now is dated with: after the last check in any case, or its
 * signs would count for nothing. */
gint64 stride_intake_record_begin (StrideProfile *profile, gint64 now_s);

/* Puts the answers of @intake, begun at @at, into the profile. The safety screens on their own
 * (@safety_only) renew those of a questionnaire that is half done, instead of taking its place. */
void stride_intake_record_put (StrideProfile *profile,
                               StrideIntake *intake,
                               gboolean safety_only,
                               gint64 at,
                               int tz,
                               gboolean complete);

/* (nullable): the whole questionnaire that was answered before the newest one, or the newest.
 * @before: how many newer ones to pass over */
const StrideIntakeRecord *stride_intake_record_find_full (StrideProfile *profile, guint before);

G_END_DECLS
