/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-format.h"
#include "stride-sky-text.h"

/* What the moon test found, in words. */

static const StrideCycleBlock *
latest_block (const StrideCycleTest *test)
{
  if (test->blocks->len == 0)
    return NULL;

  return &g_array_index (test->blocks, StrideCycleBlock, test->blocks->len - 1);
}

StrideSkyTestFacts
stride_sky_text_get_facts (const StrideCycleTest *test)
{
  const StrideCycleBlock *block;

  g_return_val_if_fail (test, (StrideSkyTestFacts) { 0 });

  block = latest_block (test);
  if (!block)
    return (StrideSkyTestFacts) { test->n_open, (guint) test->turns_open, NAN, NAN };

  return (StrideSkyTestFacts) { block->n_runs, (guint) block->turns, block->cycle.p,
                                block->cycle.swing };
}

const char *
stride_sky_text_verdict (StrideCycleVerdict verdict)
{
  switch (verdict) {
  case STRIDE_CYCLE_ONCE:
    return _ (
      "One hit is no finding: luck alone hits one block in twenty. The next block decides.");
  case STRIDE_CYCLE_GONE:
    return _ ("There was a hit once. On new runs it did not come back, which is what luck does.");
  case STRIDE_CYCLE_TWICE:
    return _ ("Two blocks in a row are hits, which luck does in one pair of several hundred. "
              "Anything else that "
              "comes about monthly would look the same. Either way there is nothing to change: "
              "soreness that "
              "the moon made would still be soreness.");
  case STRIDE_CYCLE_WAITING:
  case STRIDE_CYCLE_NOTHING:
  default:
    return NULL;
  }
}

char *
stride_sky_text_block (const StrideCycleBlock *block, StrideDay today)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (block, NULL);

  from = stride_format_day (block->from, today);
  to = stride_format_day (block->to, today);

  /* Translators: from one day to another, and the number of runs. */
  return g_strdup_printf (ngettext ("%s – %s · %u run", "%s – %s · %u runs", block->n_runs), from,
                          to, block->n_runs);
}

static char *
format_outcome (const char *who, const StrideCycleOutcome *outcome)
{
  /* Translators: who is the moon or the placebo planet: "Moon ±0.4 points, p = 0.41". */
  g_autofree char *text =
    g_strdup_printf (_ ("%s ±%.1f points, p = %.2f"), who, outcome->swing, outcome->p);

  if (!outcome->hit)
    return g_steal_pointer (&text);

  /* Translators: %s is an outcome; it crossed the limit of the test. */
  return g_strdup_printf (_ ("%s: a hit"), text);
}

char *
stride_sky_text_outcome (const StrideCycleBlock *block)
{
  g_autofree char *moon = NULL;
  g_autofree char *placebo = NULL;

  g_return_val_if_fail (block, NULL);

  moon = format_outcome (_ ("Moon"), &block->cycle);
  placebo = format_outcome (_ ("placebo"), &block->placebo);

  return g_strdup_printf ("%s · %s", moon, placebo);
}

char *
stride_sky_text_placebo (const StrideCycleTest *test, double period)
{
  g_autofree char *planet = NULL;
  g_autofree char *score = NULL;
  guint n_hits = 0;

  g_return_val_if_fail (test, NULL);

  /* Translators: %.1f is a number of days. */
  planet = g_strdup_printf (
    _ ("It does not exist. Its month of %.1f days was drawn when you first started, and it is "
       "tested on the same runs."),
    period);
  if (test->blocks->len == 0)
    return g_steal_pointer (&planet);

  for (guint i = 0; i < test->blocks->len; i++)
    n_hits += g_array_index (test->blocks, StrideCycleBlock, i).placebo.hit;
  score = g_strdup_printf (ngettext ("Hits: %u of %u block.", "Hits: %u of %u blocks.",
                                     test->blocks->len),
                           n_hits, test->blocks->len);

  return g_strdup_printf ("%s %s", planet, score);
}

char *
stride_sky_text_open (const StrideCycleTest *test)
{
  g_return_val_if_fail (test, NULL);

  /* Translators: what the next block of runs has, of what it takes; moons are months of the moon. */
  return g_strdup_printf (_ ("%u of %d runs, %.1f of %d moons"), test->n_open,
                          STRIDE_CYCLE_MIN_RUNS, floor (test->turns_open * 10) / 10,
                          STRIDE_CYCLE_MIN_TURNS);
}
