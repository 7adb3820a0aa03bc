/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* today.…, checkin.…, test.…: what the person entered last. */

#include "stride-situation-private.h"
#include "stride-poison.h"

/* A check-in speaks of its week; two weeks later it says nothing about now. */
#define CHECK_IN_DAYS 14

static int
soreness_of (StrideEntry *entry)
{
  const StrideRestDay *rest = stride_entry_get_rest_day (entry);
  const StrideRun *run = stride_entry_get_run (entry);
  const StrideSession *session = stride_entry_get_session (entry);

  if (rest)
    return rest->soreness;
  if (run)
    return run->after != STRIDE_UNSET ? run->after : run->during;
  if (session)
    return session->soreness_after != STRIDE_UNSET ? session->soreness_after
                                                   : session->soreness_before;

  return STRIDE_UNSET;
}

static void
add_today (const StrideLogView *view)
{
  gboolean is_planned = FALSE, has_run = FALSE, has_rest = FALSE;

  for (guint i = 0; i < view->recent->len; i++) {
    StrideEntry *entry = view->recent->pdata[i];
    const StrideRestDay *rest = stride_entry_get_rest_day (entry);

    if (stride_entry_get_day (entry) != view->today)
      continue;
    stride_log_view_set (view, "today.sore", soreness_of (entry));
    has_run |= stride_entry_get_kind (entry) == STRIDE_ENTRY_RUN;
    if (!rest)
      continue;
    has_rest = TRUE;
    is_planned |= rest->planned_run;
    if (rest->sitting_min != STRIDE_UNSET)
      stride_facts_set_number (view->facts, "today.sit_h", rest->sitting_min / 60.0);
  }
  if (has_rest)
    stride_facts_set_boolean (view->facts, "today.planned_run", is_planned && !has_run);
}

static void
add_check_in (const StrideLogView *view)
{
  for (guint i = view->recent->len; i-- > 0;) {
    const StrideCheckIn *check_in = stride_entry_get_check_in (view->recent->pdata[i]);

    if (stride_entry_get_day (view->recent->pdata[i]) <= view->today - CHECK_IN_DAYS)
      return;
    if (!check_in)
      continue;
    stride_log_view_set (view, "checkin.avg", check_in->avg);
    stride_log_view_set (view, "checkin.worst", check_in->worst);
    stride_log_view_set (view, "checkin.stress", check_in->stress);
    stride_log_view_set (view, "checkin.conf", check_in->confidence);
    if (check_in->signs)
      stride_facts_set_list (view->facts, "checkin.flags", (const char *const *) check_in->signs);
    return;
  }
}

void
stride_log_view_add_days (const StrideLogView *view)
{
  add_today (view);
  add_check_in (view);
}

/* --- self-tests ----------------------------------------------------------------------------------- */

static const struct {
  const char *test;
  size_t offset;
  const char *fact;
  gboolean is_boolean;
} tests[] = {
  { "test-plank", G_STRUCT_OFFSET (StrideSelfTest, value), "test.plank_s" },
  { "test-side-bridge", G_STRUCT_OFFSET (StrideSelfTest, left), "test.side_l_s" },
  { "test-side-bridge", G_STRUCT_OFFSET (StrideSelfTest, right), "test.side_r_s" },
  { "test-supine-bridge", G_STRUCT_OFFSET (StrideSelfTest, value), "test.bridge_s" },
  { "test-trunk-lift", G_STRUCT_OFFSET (StrideSelfTest, value), "test.lift_s" },
  { "test-fingertip-floor", G_STRUCT_OFFSET (StrideSelfTest, value), "test.ftf_cm" },
  { "test-side-bend", G_STRUCT_OFFSET (StrideSelfTest, left), "test.sidebend_l_cm" },
  { "test-side-bend", G_STRUCT_OFFSET (StrideSelfTest, right), "test.sidebend_r_cm" },
  { "test-active-knee-extension", G_STRUCT_OFFSET (StrideSelfTest, left), "test.ake_l_deg" },
  { "test-active-knee-extension", G_STRUCT_OFFSET (StrideSelfTest, right), "test.ake_r_deg" },
  { "test-hip-extension", G_STRUCT_OFFSET (StrideSelfTest, left), "test.thomas_l_tight", TRUE },
  { "test-hip-extension", G_STRUCT_OFFSET (StrideSelfTest, right), "test.thomas_r_tight", TRUE },
};

void
stride_log_view_add_tests (const StrideLogView *view)
{
  for (guint i = 0; i < view->recent->len; i++) {
    const StrideSelfTest *result = stride_entry_get_self_test (view->recent->pdata[i]);

    if (!result)
      continue;
    stride_facts_set_number (view->facts, "test.days_since",
                             view->today - stride_entry_get_day (view->recent->pdata[i]));
    for (guint k = 0; k < G_N_ELEMENTS (tests); k++) {
      int value = G_STRUCT_MEMBER (int, result, tests[k].offset);

      if (value == STRIDE_NO_RESULT || !g_str_equal (result->test, tests[k].test))
        continue;
      if (tests[k].is_boolean)
        stride_facts_set_boolean (view->facts, tests[k].fact, value != 0);
      else
        stride_facts_set_number (view->facts, tests[k].fact, value);
    }
  }
}
