/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-form.h"

#include "stride-quantity.h"

#include "stride-poison.h"

static void
take_text (StrideRunForm *self, StrideRunInput input, char *text)
{
  g_free (self->text[input]);
  self->text[input] = text;
}

void
stride_run_form_apply (StrideRunForm *self, const StrideQuickEntry *quick)
{
  static const struct {
    StrideQuickField field;
    gsize offset;
  } choices[] = {
    { STRIDE_QUICK_EFFORT, G_STRUCT_OFFSET (StrideRun, rpe) },
    { STRIDE_QUICK_BEFORE, G_STRUCT_OFFSET (StrideRun, before) },
    { STRIDE_QUICK_DURING, G_STRUCT_OFFSET (StrideRun, during) },
    { STRIDE_QUICK_AFTER, G_STRUCT_OFFSET (StrideRun, after) },
    { STRIDE_QUICK_STRESS, G_STRUCT_OFFSET (StrideRun, stress) },
    { STRIDE_QUICK_BELOW_KNEE, G_STRUCT_OFFSET (StrideRun, below_knee) },
    { STRIDE_QUICK_WARMUP, G_STRUCT_OFFSET (StrideRun, warmup) },
    { STRIDE_QUICK_COOLDOWN, G_STRUCT_OFFSET (StrideRun, cooldown) },
  };
  static const struct {
    StrideQuickField field;
    StrideRunInput input;
    gsize offset;
    double scale;
  } numbers[] = {
    { STRIDE_QUICK_SLEEP, STRIDE_INPUT_SLEEP, G_STRUCT_OFFSET (StrideRun, sleep_min), 60 },
    { STRIDE_QUICK_CADENCE, STRIDE_INPUT_CADENCE, G_STRUCT_OFFSET (StrideRun, cadence), 1 },
    { STRIDE_QUICK_CLIMB, STRIDE_INPUT_CLIMB, G_STRUCT_OFFSET (StrideRun, climb_m), 1 },
    { STRIDE_QUICK_INCLINE, STRIDE_INPUT_INCLINE, G_STRUCT_OFFSET (StrideRun, incline_permille),
      10 },
  };

  g_return_if_fail (self != NULL && quick != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++) {
    if (stride_quick_entry_has (quick, choices[i].field))
      G_STRUCT_MEMBER (int, &self->run, choices[i].offset) =
        G_STRUCT_MEMBER (int, &quick->run, choices[i].offset);
  }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    if (stride_quick_entry_has (quick, numbers[i].field))
      take_text (self, numbers[i].input,
                 stride_format_number (G_STRUCT_MEMBER (int, &quick->run, numbers[i].offset) /
                                         numbers[i].scale,
                                       2));
  }

  if (stride_quick_entry_has (quick, STRIDE_QUICK_DISTANCE)) {
    self->run.miles = quick->run.miles;
    take_text (self, STRIDE_INPUT_DISTANCE,
               stride_format_distance_field (quick->run.distance_m, quick->run.miles));
  }
  if (stride_quick_entry_has (quick, STRIDE_QUICK_DURATION))
    take_text (self, STRIDE_INPUT_DURATION, stride_format_duration_field (quick->run.duration_s));
  if (stride_quick_entry_has (quick, STRIDE_QUICK_SURFACE))
    self->run.surface = quick->run.surface;
  if (stride_quick_entry_has (quick, STRIDE_QUICK_SHOE))
    g_set_str (&self->run.shoe, quick->run.shoe);
  if (stride_quick_entry_has (quick, STRIDE_QUICK_DAY))
    take_text (self, STRIDE_INPUT_DAY, stride_day_format (quick->day));
  if (stride_quick_entry_has (quick, STRIDE_QUICK_TIME))
    take_text (self, STRIDE_INPUT_TIME, stride_format_time_of_day (quick->minute));
  if (stride_quick_entry_has (quick, STRIDE_QUICK_NOTE))
    stride_run_form_set_text (self, STRIDE_INPUT_NOTE, quick->note);
  self->run.tags |= quick->run.tags;
}
