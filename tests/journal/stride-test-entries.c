/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-entries.h"

void
stride_test_head (StrideEntryHead *head, const char *id, const char *day)
{
  *head = (StrideEntryHead) { .id = (char *) id, .day = stride_day_parse (day) };
  g_assert_cmpint (head->day, !=, STRIDE_DAY_NONE);
  head->at = (gint64) head->day * 86400 + 43200;
}

StrideEntry *
stride_test_run (const char *id, const char *day, int distance_m)
{
  StrideEntryHead head;
  StrideRun run;

  stride_test_head (&head, id, day);
  stride_run_init (&run);
  run.distance_m = distance_m;
  run.surface = STRIDE_SURFACE_ASPHALT;

  return stride_entry_new_run (&head, &run, NULL);
}

StrideEntry *
stride_test_rest (const char *id, const char *day, int soreness)
{
  StrideEntryHead head;
  StrideRestDay rest;

  stride_test_head (&head, id, day);
  stride_rest_day_init (&rest);
  rest.soreness = soreness;

  return stride_entry_new_rest_day (&head, &rest, NULL);
}

StrideEntry *
stride_test_full_run (const char *id, const char *day)
{
  char *signs[] = { (char *) "rf_urgent", NULL };
  StrideEntryHead head;
  StrideRun run;

  stride_test_head (&head, id, day);
  head.tz = -210;
  head.modified = 1763700000123;
  head.note = (char *) "Windy; \"fast\" finish — ü 🏃";

  stride_run_init (&run);
  run.distance_m = 8047;
  run.miles = TRUE;
  run.duration_s = 2700;
  run.rpe = 5;
  run.surface = STRIDE_SURFACE_MIXED;
  run.share[STRIDE_SURFACE_ASPHALT] = 60;
  run.share[STRIDE_SURFACE_TRAIL] = 40;
  run.incline_permille = 15;
  run.climb_m = 120;
  run.shoe = (char *) "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
  run.cadence = 172;
  run.before = 0;
  run.during = 2;
  run.after = 3;
  run.h24 = 5;
  run.h48 = 1;
  run.zone[STRIDE_ZONE_LOW_LEFT] = 5;
  run.zone[STRIDE_ZONE_HAMSTRING_RIGHT] = 10;
  run.below_knee = TRUE;
  run.tags = STRIDE_TAG_OVERSTRIDE | STRIDE_TAG_SLUMP;
  run.stress = 4;
  run.sleep_min = 415;
  run.warmup = TRUE;
  run.cooldown = TRUE;
  run.signs = signs;

  return stride_entry_new_run (&head, &run, NULL);
}

char *
stride_test_entry_text (StrideEntry *entry)
{
  g_autoptr (JsonNode) node = stride_entry_to_json (entry);

  return json_to_string (node, FALSE);
}
