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
  StrideExercise *exercise; /* of this phase; rests: the one that comes next */
  guint step;               /* index of the routine's step; rests: of the one that comes next */
  int round;                /* 1 … */
  int set;                  /* 1 … */
  int n_sets;               /* of the step in this round */
  StrideSide side;          /* of this phase; rests: the one that comes next */
  gint64 length;            /* µs, whole seconds; > 0 */
  int reps;                 /* 0: by time */
  double tempo_s;           /* one repetition; 0: by time */
  gboolean self_paced;      /* the repetitions take as long as they take */
  gboolean added;           /* the second half that a swap to a one-sided exercise brought */
  const char *note;         /* (translated), may be empty */
} StridePhase;

typedef struct {
  double rest_factor; /* 0.5–2; of the rests within a step and between rounds */
  /* 3–15; 0: as the routine says. A get-ready of the routine that is longer than 15 s is a rest of its
   * own (between two tests to failure) and stays. */
  int ready_s;
  /* Length of change-sides phases; 0: the step's rest, or 4 s where the step has none. */
  int change_s;
  StrideSide first_side; /* LEFT or RIGHT */
  gboolean self_paced;   /* phases with repetitions wait until they are done */
} StrideTimelineOptions;

void stride_timeline_options_init (StrideTimelineOptions *options);
/* @options: (nullable). Each step is a get-ready and sets x sides bouts of work; between the two sides
 * of a set they are changed, between sets there is a rest. Rests of zero length make no phase. With no
 * options the total is stride_routine_get_total(), plus 4 s for each change of sides without a rest. */
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
/* The same timeline with the exercise of @index's step swapped from there on (easier, harder on the
 * spot). Bouts keep their length. A one-sided exercise in place of a two-sided one makes two full
 * halves of each bout to come; the other way round both halves are done with both sides. Phases up to
 * @index keep their place. */
StrideTimeline *stride_timeline_swap_exercise (StrideTimeline *self,
                                               guint index,
                                               StrideExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;

/* The same timeline with left and right exchanged from @index on; when one half of a pair is already
 * behind, from the next pair on: no side is done twice. */
StrideTimeline *stride_timeline_swap_sides (StrideTimeline *self,
                                            guint index) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideTimeline, stride_timeline_unref)

G_END_DECLS
