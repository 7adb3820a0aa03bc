/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/*
 * Does soreness go along with something in the person's own runs? Six comparisons, fixed beforehand,
 * each of two groups of runs. The soreness of a run is the worst of during, after and 24 h later, as
 * far as they are known.
 *
 * Soreness of one run resembles that of the next, so a plain shuffle would find far too much. The test
 * is the exact circular shift: all runs in order of time, the soreness list turned by every possible
 * number of places against the groups; p = (1 + turns with a difference at least as large) / n.
 * Holm's correction runs over the comparisons that have enough runs to be made. p is 1 / n at best and
 * the smallest one of m is multiplied by m, so none of m can pass below 20 m + 1 runs: 121 with all six.
 * Until then the answer is "cannot tell yet", not "no difference".
 */

typedef enum {
  STRIDE_LINK_STRESS,  /* stress before the run 7 or more, against 3 or less */
  STRIDE_LINK_HARD,    /* mainly concrete or asphalt, against other ground */
  STRIDE_LINK_LONG,    /* long runs (stride_load_is_long()), against shorter ones */
  STRIDE_LINK_SLEEP,   /* less than 6 h of sleep, against more */
  STRIDE_LINK_INCLINE, /* treadmill incline of 4 % or more, against all else */
  STRIDE_LINK_SHOE,    /* the pair of the latest run, against other pairs */
  STRIDE_N_LINKS,
} StrideLink;

/* Smallest numbers: runs with a soreness, and runs in the smaller group. */
#define STRIDE_LINK_MIN_RUNS 20
#define STRIDE_LINK_MIN_GROUP 5
/* What it takes to be spoken of: points of difference, and the family's false alarms. */
#define STRIDE_LINK_MIN_DIFFERENCE 1.0
#define STRIDE_LINK_ALPHA 0.05
/* From here on a run left the back sore: the end of the green zone (data/content/README.md, "Pain
 * rules"). Only for counting out loud; the test takes the points as they are. */
#define STRIDE_LINK_SORE 3

typedef struct {
  guint n_runs; /* runs with a soreness, whether in a group or not */
  guint n_exposed;
  guint n_other;
  double mean_exposed; /* points 0–10; NAN with an empty group */
  double mean_other;
  guint n_sore_exposed; /* of n_exposed, with a soreness of STRIDE_LINK_SORE or more */
  guint n_sore_other;
  double difference;  /* mean_exposed - mean_other; NAN with an empty group */
  gboolean enough;    /* the smallest numbers are reached: there is a p */
  guint missing_runs; /* how many runs more it takes at least before it could pass */
  double p;           /* NAN unless enough */
  double p_adjusted;  /* by Holm; NAN unless enough */
  gboolean passed;    /* difference of 1 point or more, p_adjusted < 0.05 */
} StrideAssociation;

/* "stress", "hard", "long", "sleep", "incline", "shoe": as in the facts assoc.NAME_diff */
const char *stride_link_get_nick (StrideLink link);

/* @entries: sorted by time; @results: STRIDE_N_LINKS elements. */
void stride_associations_compute (GPtrArray *entries, StrideAssociation *results);

/* A run of one of the two groups. */
typedef struct {
  StrideEntry *entry; /* (unowned): of the entries given */
  int soreness;
  gboolean exposed;
} StrideLinkRun;

/* The runs that @link compares, in order of time. (transfer full) (element-type StrideLinkRun) */
GArray *stride_association_list (GPtrArray *entries, StrideLink link) G_GNUC_WARN_UNUSED_RESULT;

/* The soreness that stands for a run here; STRIDE_UNSET if nothing is known. */
int stride_association_get_soreness (const StrideRun *run);

/* --- the test itself ----------------------------------------------------------------------------- */

/* @values: whole points, 0–10, in order of time; @groups: 1 exposed, 0 other, -1 in neither; both @n long, with
 * at least one of each group. Exact p of the absolute difference of means. */
double stride_circular_shift_test (const int *values, const int *groups, guint n);
/* Holm's step-down: @p_values → @adjusted, both @n long; NAN stays NAN and is no part of the family. */
void stride_holm_adjust (const double *p_values, double *adjusted, guint n);

G_END_DECLS
