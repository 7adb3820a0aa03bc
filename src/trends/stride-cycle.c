/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-cycle.h"

#include <math.h>

#include "stride-association.h"

#include "stride-poison.h"

#define SECONDS_PER_DAY 86400.0
/* The question about the next morning is asked until 36 h after a run. */
#define SETTLED_S (36 * 3600)
/* Swings that differ by no more are alike: what adding in another order may do. */
#define SAME_SWING 1e-9

typedef struct {
  guint n;
  double *rest;    /* the soreness less the straight line */
  double *cosines; /* of the angles */
  double *sines;
  guint *turn_end; /* of each run: the first run after its turn of the cycle */
} Block;

static void
block_clear (Block *self)
{
  g_free (self->rest);
  g_free (self->cosines);
  g_free (self->sines);
  g_free (self->turn_end);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Block, block_clear)

/* @values less the straight line through them over @days. */
static double *
take_line_away (const int *values, const double *days, guint n)
{
  double *rest = g_new (double, n);
  double mean_day = 0, mean = 0, along = 0, square = 0;

  for (guint i = 0; i < n; i++) {
    mean_day += days[i] / n;
    mean += (double) values[i] / n;
  }
  for (guint i = 0; i < n; i++) {
    along += (days[i] - mean_day) * (values[i] - mean);
    square += (days[i] - mean_day) * (days[i] - mean_day);
  }
  for (guint i = 0; i < n; i++)
    rest[i] = values[i] - mean - (square > 0 ? along / square * (days[i] - mean_day) : 0);

  return rest;
}

static void
block_init (Block *self, const int *values, const double *days, guint n, double period)
{
  self->n = n;
  self->rest = take_line_away (values, days, n);
  self->cosines = g_new (double, n);
  self->sines = g_new (double, n);
  self->turn_end = g_new (guint, n);

  for (guint i = n; i-- > 0;) {
    double angle = 2 * G_PI * fmod (days[i], period) / period;
    double turn = floor ((days[i] - days[0]) / period);
    gboolean last = i + 1 == n || floor ((days[i + 1] - days[0]) / period) > turn;

    self->cosines[i] = cos (angle);
    self->sines[i] = sin (angle);
    self->turn_end[i] = last ? i + 1 : self->turn_end[i + 1];
  }
}

/* A number from 0 to @below - 1, by SplitMix64 (G. Steele, D. Lea, C. Flood 2014): always the same row. */
static guint
draw (guint64 *state, guint below)
{
  guint64 bits = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  bits = (bits ^ (bits >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  bits = (bits ^ (bits >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  bits ^= bits >> 31;

  return (guint) (bits % below);
}

/* The swing, each turn of the cycle shifted by a number of places of its own; as it is without @state. */
static double
swing_of (const Block *self, guint64 *state)
{
  double along = 0;
  double across = 0;

  for (guint first = 0; first < self->n; first = self->turn_end[first]) {
    guint end = self->turn_end[first];
    guint from = first + (state ? draw (state, end - first) : 0);

    for (guint i = first; i < end; i++) {
      along += self->rest[from] * self->cosines[i];
      across += self->rest[from] * self->sines[i];
      from = from + 1 < end ? from + 1 : first;
    }
  }

  return 2.0 / self->n * sqrt (along * along + across * across);
}

double
stride_cycle_shift_test (const int *values,
                         const double *days,
                         guint n,
                         double period,
                         double *swing)
{
  g_auto (Block) block = { 0 };
  guint64 state = 0;
  guint count = 0;

  g_return_val_if_fail (values, NAN);
  g_return_val_if_fail (days, NAN);
  g_return_val_if_fail (n > 0, NAN);
  g_return_val_if_fail (period > 0, NAN);
  g_return_val_if_fail (swing, NAN);

  block_init (&block, values, days, n, period);
  *swing = swing_of (&block, NULL);
  for (guint i = 0; i < STRIDE_CYCLE_N_SHIFTS; i++)
    count += swing_of (&block, &state) >= *swing - SAME_SWING;

  return (1.0 + count) / (1.0 + STRIDE_CYCLE_N_SHIFTS);
}

static void
test_block (GPtrArray *runs, guint first, guint n, double period, StrideCycleOutcome *outcome)
{
  g_autofree int *values = g_new (int, n);
  g_autofree double *days = g_new (double, n);

  for (guint i = 0; i < n; i++) {
    StrideEntry *entry = runs->pdata[first + i];

    values[i] = stride_association_get_soreness (stride_entry_get_run (entry));
    days[i] = (double) stride_entry_get_at (entry) / SECONDS_PER_DAY;
  }

  outcome->p = stride_cycle_shift_test (values, days, n, period, &outcome->swing);
  outcome->hit = outcome->p < STRIDE_CYCLE_ALPHA;
}

static double
turns_between (GPtrArray *runs, guint first, guint last, double period)
{
  gint64 seconds =
    stride_entry_get_at (runs->pdata[last]) - stride_entry_get_at (runs->pdata[first]);

  return (double) seconds / SECONDS_PER_DAY / period;
}

static StrideCycleVerdict
judge (GArray *blocks, gboolean placebo)
{
  StrideCycleVerdict verdict = STRIDE_CYCLE_WAITING;

  for (guint i = 0; i < blocks->len && verdict != STRIDE_CYCLE_TWICE; i++) {
    const StrideCycleBlock *block = &g_array_index (blocks, StrideCycleBlock, i);
    gboolean hit = placebo ? block->placebo.hit : block->cycle.hit;

    if (verdict == STRIDE_CYCLE_ONCE)
      verdict = hit ? STRIDE_CYCLE_TWICE : STRIDE_CYCLE_GONE;
    else
      verdict = hit ? STRIDE_CYCLE_ONCE : STRIDE_CYCLE_NOTHING;
  }

  return verdict;
}

StrideCycleTest *
stride_cycle_test_new (GPtrArray *entries, gint64 now, double period, double placebo)
{
  g_autoptr (GPtrArray) runs = g_ptr_array_new ();
  StrideCycleTest *self;
  guint first = 0;

  g_return_val_if_fail (entries, NULL);
  g_return_val_if_fail (period > 0, NULL);
  g_return_val_if_fail (placebo > 0, NULL);

  self = g_new0 (StrideCycleTest, 1);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (StrideCycleBlock));
  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);

    if (run && stride_association_get_soreness (run) != STRIDE_UNSET &&
        stride_entry_get_at (entries->pdata[i]) <= now - SETTLED_S)
      g_ptr_array_add (runs, entries->pdata[i]);
  }

  for (guint last = 0; last < runs->len; last++) {
    guint n = last + 1 - first;
    StrideCycleBlock block = { 0 };

    block.turns = turns_between (runs, first, last, period);
    if (n < STRIDE_CYCLE_MIN_RUNS || block.turns < STRIDE_CYCLE_MIN_TURNS)
      continue;

    block.from = stride_entry_get_day (runs->pdata[first]);
    block.to = stride_entry_get_day (runs->pdata[last]);
    block.n_runs = n;
    test_block (runs, first, n, period, &block.cycle);
    test_block (runs, first, n, placebo, &block.placebo);
    g_array_append_val (self->blocks, block);
    first = last + 1;
  }

  self->n_runs = runs->len;
  self->n_open = runs->len - first;
  self->turns_open = self->n_open > 0 ? turns_between (runs, first, runs->len - 1, period) : 0.0;
  self->cycle = judge (self->blocks, FALSE);
  self->placebo = judge (self->blocks, TRUE);

  return self;
}

void
stride_cycle_test_free (StrideCycleTest *self)
{
  g_array_unref (self->blocks);
  g_free (self);
}
