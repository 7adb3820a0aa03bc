/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-answers.h"
#include "stride-day.h"

G_BEGIN_DECLS

/**
 * StrideProfile:
 *
 * profile.json: the questionnaires answered, what the person set, and what became of each advice.
 * Changes are kept in memory until stride_profile_save(); members that this version does not know are
 * written back.
 *
 * Signals: `changed` () after any change.
 */
#define STRIDE_TYPE_PROFILE (stride_profile_get_type ())
G_DECLARE_FINAL_TYPE (StrideProfile, stride_profile, STRIDE, PROFILE, GObject)

/* @data_dir: the folder that holds profile.json */
StrideProfile *stride_profile_new (const char *data_dir) G_GNUC_WARN_UNUSED_RESULT;
/* On error the profile is usable, empty and read-only. Errors: those of stride_document_load(), and
 * %STRIDE_ERROR_VALUE for a member that cannot be. A file of a newer version is no error. */
gboolean stride_profile_load (StrideProfile *self, GError **error);
/* Errors: those of stride_document_save(); what another program has written meanwhile is joined first. */
gboolean stride_profile_save (StrideProfile *self, GError **error);
gboolean stride_profile_is_read_only (StrideProfile *self);

/* --- questionnaires ------------------------------------------------------------------------------ */

typedef struct {
  gint64 at;         /* Unix seconds when it was begun */
  int tz;            /* minutes east of UTC */
  gboolean complete; /* reached the end (or the emergency screen) */
  StrideAnswers *answers;
} StrideIntakeRecord;

/* Oldest first. (transfer none) (element-type StrideIntakeRecord) */
GPtrArray *stride_profile_get_intakes (StrideProfile *self);
/* (nullable) (transfer none): the newest in which @question was answered or skipped; @complete_only: of those
 * that reached their end */
const StrideIntakeRecord *
stride_profile_find_answered (StrideProfile *self, const char *question, gboolean complete_only);
/* (nullable) (transfer none): the newest complete one; the newest one that is not complete */
const StrideIntakeRecord *stride_profile_get_latest_intake (StrideProfile *self);
const StrideIntakeRecord *stride_profile_get_open_intake (StrideProfile *self);
/* Adds, or replaces the open one. @at, @tz: as in the record. @answers: copied. */
void stride_profile_put_intake (StrideProfile *self,
                                gint64 at,
                                int tz,
                                StrideAnswers *answers,
                                gboolean complete);

/* --- lasting answers ----------------------------------------------------------------------------- */

/* Unix seconds of the first start; 0 before it. */
gint64 stride_profile_get_first_start (StrideProfile *self);
void stride_profile_set_first_start (StrideProfile *self, gint64 at);
/* (nullable): "f", "m", "x" */
const char *stride_profile_get_sex (StrideProfile *self);
void stride_profile_set_sex (StrideProfile *self, const char *sex);
/* 1–3, the progression level of the core routines */
int stride_profile_get_level (StrideProfile *self);
void stride_profile_set_level (StrideProfile *self, int level);
/* Unix seconds when the person said twice that they have been checked; flags raised before count no
 * more. 0: never. */
gint64 stride_profile_get_checked_at (StrideProfile *self);
void stride_profile_set_checked_at (StrideProfile *self, gint64 at);
/* Routine sessions a week that the person aims at (1–14, 3 at first). */
int stride_profile_get_weekly_target (StrideProfile *self);
void stride_profile_set_weekly_target (StrideProfile *self, int sessions);
/* The cosmic test was switched on. */
gboolean stride_profile_get_cosmic (StrideProfile *self);
void stride_profile_set_cosmic (StrideProfile *self, gboolean enabled);
/* Roughly where the person looks up from, in whole degrees north (-90–90) and east (-180–180); only the
 * sky page asks. FALSE, and both 0, until it was said. */
gboolean stride_profile_get_place (StrideProfile *self, int *north, int *east);
void stride_profile_set_place (StrideProfile *self, int north, int east);
void stride_profile_unset_place (StrideProfile *self);

/* --- what became of each advice ------------------------------------------------------------------ */

typedef struct {
  StrideDay first_shown;   /* STRIDE_DAY_NONE: never */
  StrideDay last_held;     /* the last day on which the condition held */
  StrideDay snoozed_until; /* not shown before this day */
  StrideDay done;
  int dismissed; /* times; 3 = off until switched on again */
  gboolean off;
} StrideAdviceRecord;

/* All zero / STRIDE_DAY_NONE for a rule never seen. */
void
stride_profile_get_advice (StrideProfile *self, const char *rule_id, StrideAdviceRecord *record);
void stride_profile_set_advice (StrideProfile *self,
                                const char *rule_id,
                                const StrideAdviceRecord *record);

/* --- routine options, kept per routine ----------------------------------------------------------- */

typedef struct {
  int rest_percent; /* 50–200 of the routine's rests */
  int ready_s;      /* 3–15; 0: as the routine says */
  int sound;        /* 0 quiet, 1 gentle, 2 clear */
  gboolean voice;
  gboolean self_paced; /* repetitions wait until they are done */
} StrideRoutineOptions;

void stride_profile_get_routine_options (StrideProfile *self,
                                         const char *routine_id,
                                         StrideRoutineOptions *options);
void stride_profile_set_routine_options (StrideProfile *self,
                                         const char *routine_id,
                                         const StrideRoutineOptions *options);

G_END_DECLS
