/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/**
 * StrideTimeline:
 *
 * A routine as a flat list of phases. Immutable, reference counted.
 */
typedef struct _StrideTimeline StrideTimeline;

typedef enum {
  STRIDE_PHASE_READY, /* names the exercise, shows the pose, time to change position */
  STRIDE_PHASE_WORK,
  STRIDE_PHASE_CHANGE_SIDES, /* a phase of its own length */
  STRIDE_PHASE_REST,
  STRIDE_PHASE_ROUND_REST,
} StridePhaseKind;

typedef enum {
  STRIDE_SIDE_BOTH,
  STRIDE_SIDE_LEFT,
  STRIDE_SIDE_RIGHT,
} StrideSide;

typedef struct {
  StridePhaseKind kind;
  StrideExercise *exercise; /* of this phase, or (rests) the one that comes next */
  guint step;               /* index of the routine's step */
  int round;                /* 1 … */
  int set;                  /* 1 … */
  StrideSide side;
  gint64 length;    /* µs; > 0 */
  int reps;         /* 0: by time */
  double tempo_s;   /* one repetition; 0: by time */
  const char *note; /* (translated), may be empty */
} StridePhase;

typedef struct {
  double rest_factor;    /* 0.5–2 */
  int ready_s;           /* 3–15; 0: as the routine says */
  int change_s;          /* length of change-sides phases, s */
  StrideSide first_side; /* LEFT or RIGHT */
} StrideTimelineOptions;

void stride_timeline_options_init (StrideTimelineOptions *options);
/* @options: (nullable). Rests of zero length make no phase. */
StrideTimeline *stride_timeline_new (StrideRoutine *routine,
                                     StrideCatalog *catalog,
                                     const StrideTimelineOptions *options,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
StrideTimeline *stride_timeline_ref (StrideTimeline *self);
void stride_timeline_unref (StrideTimeline *self);

StrideRoutine *stride_timeline_get_routine (StrideTimeline *self);
guint stride_timeline_get_size (StrideTimeline *self);
const StridePhase *stride_timeline_get (StrideTimeline *self, guint index);
/* µs: all phases; those before @index. */
gint64 stride_timeline_get_total (StrideTimeline *self);
gint64 stride_timeline_get_start (StrideTimeline *self, guint index);
guint stride_timeline_get_n_work (StrideTimeline *self);
/* (nullable): the next work phase at or after @index */
const StridePhase *stride_timeline_get_next_work (StrideTimeline *self, guint index);
/* The same timeline from @index on with that step's exercise swapped (easier, harder on the spot). */
StrideTimeline *stride_timeline_swap_exercise (StrideTimeline *self,
                                               guint index,
                                               StrideExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideTimeline, stride_timeline_unref)

G_END_DECLS
