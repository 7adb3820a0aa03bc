/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-profile.h"

G_BEGIN_DECLS

/*
 * What profile.json holds, as plain data, private to this room. Each record keeps the JSON object that
 * it was read from, so that members of a later version are written back.
 */

typedef struct {
  StrideIntakeRecord record; /* first: the public list holds pointers to it */
  JsonObject *source;        /* (owned) (nullable) */
} StrideIntakeItem;

typedef struct {
  StrideAdviceRecord record;
  JsonObject *source; /* (owned) (nullable) */
} StrideAdviceItem;

typedef struct {
  StrideRoutineOptions options;
  JsonObject *source; /* (owned) (nullable) */
} StrideOptionsItem;

typedef struct {
  gint64 first_start;
  gint64 checked_at;
  char *sex; /* (owned) (nullable) */
  int level;
  int weekly_target;
  gboolean cosmic;
  gboolean has_place;
  int north, east;     /* degrees; 0 without a place */
  GPtrArray *intakes;  /* (owned) (element-type StrideIntakeItem), oldest first */
  GHashTable *advice;  /* (owned) rule id → StrideAdviceItem */
  GHashTable *options; /* (owned) routine id → StrideOptionsItem */
  JsonObject *source;  /* (owned) (nullable): the whole file */
} StrideProfileState;

StrideProfileState *stride_profile_state_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_profile_state_free (StrideProfileState *self);
StrideIntakeItem *stride_intake_item_new (gint64 at,
                                          int tz,
                                          gboolean complete,
                                          StrideAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

/* @name: of the file, for the error. */
StrideProfileState *stride_profile_state_from_json (JsonObject *root,
                                                    const char *name,
                                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full) */
JsonObject *stride_profile_state_to_json (StrideProfileState *self) G_GNUC_WARN_UNUSED_RESULT;

/* Takes from @other what @self does not have: another machine wrote the same file. */
void stride_profile_state_merge (StrideProfileState *self, StrideProfileState *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideProfileState, stride_profile_state_free)

G_END_DECLS
