/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-log.h"

#define NOON 720

GPtrArray *
test_log_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static StrideEntryHead
head_of (StrideDay day, int minute, int tz)
{
  StrideEntryHead head = { 0 };

  g_assert_cmpint (day, !=, STRIDE_DAY_NONE);
  head.day = day;
  head.at = (gint64) day * 86400 + (minute - tz) * 60;
  head.tz = tz;

  return head;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return stride_entry_compare (a, b);
}

static StrideEntry *
add (GPtrArray *log, StrideEntry *entry)
{
  g_assert_true (STRIDE_IS_ENTRY (entry));
  g_ptr_array_add (log, entry);
  g_ptr_array_sort_values (log, compare);

  return entry;
}

StrideEntry *
test_log_full_run (GPtrArray *log, StrideDay day, int minute, int tz, const StrideRun *run)
{
  StrideEntryHead head = head_of (day, minute, tz);

  return add (log, stride_entry_new_run (&head, run, NULL));
}

StrideEntry *
test_log_run (GPtrArray *log, const char *day, int distance_m, int after)
{
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = distance_m;
  run.before = 0;
  run.during = 0;
  run.after = after;

  return test_log_full_run (log, stride_day_parse (day), NOON, 0, &run);
}

StrideEntry *
test_log_rest (GPtrArray *log, const char *day, int soreness)
{
  StrideEntryHead head = head_of (stride_day_parse (day), NOON, 0);
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = soreness;

  return add (log, stride_entry_new_rest_day (&head, &rest, NULL));
}

StrideEntry *
test_log_session (GPtrArray *log, const char *day, const StrideSession *session)
{
  StrideEntryHead head = head_of (stride_day_parse (day), NOON, 0);

  return add (log, stride_entry_new_session (&head, session, NULL));
}
