/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the checker, and what they share. Each part looks at one concern of a catalogue that
 * loaded: every object stands in its list at the index it has in its file, which gives its path. */

#pragma once

#include "stride-catalog-private.h"

G_BEGIN_DECLS

#define STRIDE_FILE_ADVICE "advice.json"
#define STRIDE_FILE_CITATIONS "citations.json"
#define STRIDE_FILE_EXERCISES "exercises.json"
#define STRIDE_FILE_QUESTIONNAIRE "questionnaire.json"
#define STRIDE_FILE_ROUTINES "routines.json"

typedef struct {
  StrideCatalog *catalog; /* (unowned) */
  GPtrArray *findings;    /* (unowned) (element-type utf8) */
  GHashTable
    *unreachable; /* (unowned) (element-type utf8): variables that no question ever fills */
  gboolean conditions_are_sound;
} StrideCheck;

/* Adds "FILE: PATH: MESSAGE". */
void stride_check_add (StrideCheck *check, const char *file, const char *path, const char *message);
/* (transfer full): a path, or a message. Short, because nearly every line of a check needs it. */
char *stride_check_text (const char *format, ...) G_GNUC_PRINTF (1, 2) G_GNUC_WARN_UNUSED_RESULT;

/* Calls @func for each object of @model with its path: "$.rules[3]" where @name is "rules". */
typedef void (*StrideCheckFunc) (StrideCheck *check, gpointer object, const char *path);
void
stride_check_each (StrideCheck *check, GListModel *model, const char *name, StrideCheckFunc func);

void stride_check_ids (StrideCheck *check);
void stride_check_references (StrideCheck *check);
void stride_check_ladders (StrideCheck *check);
void stride_check_conditions (StrideCheck *check);
void stride_check_questions (StrideCheck *check);
void stride_check_poses (StrideCheck *check);
void stride_check_texts (StrideCheck *check);

/* Adds what is wrong with the variables, types and texts of @condition. */
void stride_check_condition (StrideCheck *check,
                             const char *file,
                             const char *path,
                             const StrideCondition *condition);

/* (transfer full) (nullable): the first thing that is wrong with the conditions and placeholders of
 * @rule, "advice.json: RULE.when: …". */
char *stride_check_find_in_rule (StrideCatalog *catalog,
                                 StrideRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* Whether some answers and some log make all of @conditions hold at once. @n_asked: how many of the
 * catalogue's questions come before, so that they may have been answered. */
gboolean stride_check_can_hold (StrideCheck *check, GPtrArray *conditions, guint n_asked);

G_END_DECLS
