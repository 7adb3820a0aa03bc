/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* run.…: the latest run. */

#include <math.h>

#include "stride-load.h"
#include "stride-situation-private.h"
#include "stride-poison.h"

static const struct {
  const char *fact;
  size_t offset;
} numbers[] = {
  { "run.rpe", G_STRUCT_OFFSET (StrideRun, rpe) },
  { "run.before", G_STRUCT_OFFSET (StrideRun, before) },
  { "run.during", G_STRUCT_OFFSET (StrideRun, during) },
  { "run.after", G_STRUCT_OFFSET (StrideRun, after) },
  { "run.h24", G_STRUCT_OFFSET (StrideRun, h24) },
  { "run.h48", G_STRUCT_OFFSET (StrideRun, h48) },
  { "run.stress", G_STRUCT_OFFSET (StrideRun, stress) },
};

static const struct {
  StrideFormTags tag;
  const char *nick;
} tags[] = {
  { STRIDE_TAG_OVERSTRIDE, "overstride" },
  { STRIDE_TAG_LOUD, "loud" },
  { STRIDE_TAG_WAIST, "waist" },
  { STRIDE_TAG_SLUMP, "slump" },
};

static void
add_tags (const StrideLogView *view, const StrideRun *run)
{
  const char *list[G_N_ELEMENTS (tags) + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++) {
    if (run->tags & tags[i].tag)
      list[n++] = tags[i].nick;
  }
  stride_facts_set_list (view->facts, "run.tags", list);
}

void
stride_log_view_add_run (const StrideLogView *view)
{
  const StrideRun *run;
  double long_limit;
  gint64 end;

  if (!view->latest)
    return;

  run = stride_entry_get_run (view->latest);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    stride_log_view_set (view, numbers[i].fact, G_STRUCT_MEMBER (int, run, numbers[i].offset));
  if (run->h24 != STRIDE_UNSET && run->before != STRIDE_UNSET)
    stride_facts_set_number (view->facts, "run.rise24", run->h24 - run->before);

  stride_facts_set_number (view->facts, "run.km", run->distance_m / 1000.0);
  if (run->surface != STRIDE_SURFACE_UNKNOWN)
    stride_facts_set_text (view->facts, "run.surface", stride_surface_get_nick (run->surface));
  if (run->surface == STRIDE_SURFACE_TREADMILL)
    stride_facts_set_number (view->facts, "run.incline", run->incline_permille / 10.0);
  if (run->shoe)
    stride_facts_set_text (view->facts, "run.shoe_id", run->shoe);
  stride_facts_set_boolean (view->facts, "run.below_knee", run->below_knee);
  stride_facts_set_boolean (view->facts, "run.warmup", run->warmup);
  add_tags (view, run);

  /* Known only where there were enough runs to call one of them long. */
  long_limit = stride_load_get_long_limit (view->recent, stride_entry_get_day (view->latest));
  if (!isnan (long_limit))
    stride_facts_set_boolean (view->facts, "run.is_long", run->distance_m >= long_limit);

  end = stride_entry_get_at (view->latest) + MAX (0, run->duration_s);
  stride_facts_set_number (view->facts, "run.hours_since",
                           (double) MAX (0, view->situation->now - end) / 3600);
}
