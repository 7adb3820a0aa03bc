/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/* What the library is narrowed down by; NULL and 0 ask for nothing. */
typedef struct {
  char *text;      /* every word of it, anywhere in name, group, region, steps or factors */
  char *position;  /* id */
  char *equipment; /* id */
  char *region;    /* one of stride_exercise_query_dup_regions() */
  char *factor;    /* id */
  int level;       /* 1–3: used by a routine of that level; 4: self-tests */
} StrideExerciseQuery;

void stride_exercise_query_clear (StrideExerciseQuery *query);

gboolean stride_exercise_query_matches (const StrideExerciseQuery *query,
                                        StrideCatalog *catalog,
                                        StrideExercise *exercise);

/* The regions that the exercises name, each once, sorted: "calf", "hamstrings", … (transfer full) */
char **stride_exercise_query_dup_regions (StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;

/* The best grade of the advice that suggests this exercise, by itself or within a routine, for the sake of a
 * source that stands by the exercise too; FALSE if none does. */
gboolean
stride_exercise_find_grade (StrideCatalog *catalog, StrideExercise *exercise, StrideGrade *grade);

G_END_DECLS
