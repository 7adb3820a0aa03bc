/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "stride-entry.h"
#include "stride-quick-entry.h"

G_BEGIN_DECLS

/*
 * StrideRunForm: a run while it is being written down. What is typed stays text until it is saved, so
 * that nothing half-typed is lost or corrected behind the person's back; what is chosen sits in `run`.
 */

/* What is typed, and may be wrong. */
typedef enum {
  STRIDE_INPUT_DAY,
  STRIDE_INPUT_TIME,
  STRIDE_INPUT_DISTANCE,
  STRIDE_INPUT_DURATION,
  STRIDE_INPUT_SLEEP,
  STRIDE_INPUT_CADENCE,
  STRIDE_INPUT_CLIMB,
  STRIDE_INPUT_INCLINE,
  STRIDE_INPUT_NOTE,
  STRIDE_N_TEXTS,
  STRIDE_INPUT_SHARES = STRIDE_N_TEXTS, /* of a mixed surface; not a text */
  STRIDE_N_INPUTS,
} StrideRunInput;

typedef struct {
  char *text[STRIDE_N_TEXTS]; /* never NULL */
  StrideRun run;     /* choices; numbers that have a text are not kept here. Owns its strings */
  StrideEntry *base; /* (nullable) (owned): the entry that is edited */
} StrideRunForm;

/* A new run: now, with the last one's distance, surface, shoe and stress. @last: (nullable).
 * @shoe: (nullable): id of the pair for a new run. @miles: where there is no last run. */
StrideRunForm *stride_run_form_new (GDateTime *now,
                                    StrideEntry *last,
                                    const char *shoe,
                                    gboolean miles) G_GNUC_WARN_UNUSED_RESULT;
StrideRunForm *stride_run_form_new_for_entry (StrideEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
void stride_run_form_free (StrideRunForm *self);

void stride_run_form_set_text (StrideRunForm *self, StrideRunInput input, const char *text);
void stride_run_form_set_shoe (StrideRunForm *self, const char *shoe);
/* What the line said replaces what the form holds; the rest stays. */
void stride_run_form_apply (StrideRunForm *self, const StrideQuickEntry *quick);

/* NULL, or what is wrong with @input and what would be right. (nullable) (transfer full) */
char *stride_run_form_check (const StrideRunForm *self,
                             StrideRunInput input,
                             GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;
gboolean stride_run_form_is_valid (const StrideRunForm *self, GDateTime *now);

/* Metres and seconds as typed so far, or %STRIDE_UNSET. */
int stride_run_form_get_distance (const StrideRunForm *self);
int stride_run_form_get_duration (const StrideRunForm *self);

/* The entry; what the form does not show is that of the base. Its zone is that of @now, but an edited one keeps its own where the person was elsewhere.
 * The form must be valid. (transfer full) */
StrideEntry *stride_run_form_to_entry (const StrideRunForm *self,
                                       GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;

/* What a draft keeps. Reading takes what it can and leaves the rest as it is. */
JsonNode *stride_run_form_to_json (const StrideRunForm *self) G_GNUC_WARN_UNUSED_RESULT;
void stride_run_form_read_json (StrideRunForm *self, JsonNode *node);
/* Whether the two hold the same texts and choices. */
gboolean stride_run_form_equal (const StrideRunForm *a, const StrideRunForm *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideRunForm, stride_run_form_free)

G_END_DECLS
