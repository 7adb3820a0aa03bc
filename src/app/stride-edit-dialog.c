/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-edit-dialog.h"

#include "stride-check-in-dialog.h"
#include "stride-rest-day-dialog.h"
#include "stride-run-dialog.h"
#include "stride-self-test-dialog.h"
#include "stride-session-dialog.h"

AdwDialog *
stride_edit_dialog_new (StrideWiring *wiring, StrideEntry *entry, gboolean miles)
{
  StrideJournal *journal;
  StrideClock *clock;

  g_return_val_if_fail (wiring != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), NULL);

  journal = wiring->journal;
  clock = wiring->clock;

  switch (stride_entry_get_kind (entry)) {
  case STRIDE_ENTRY_RUN:
    return stride_run_dialog_new (journal, wiring->shoes, clock, entry, miles);
  case STRIDE_ENTRY_REST_DAY:
    return stride_rest_day_dialog_new (journal, clock, entry);
  case STRIDE_ENTRY_SESSION:
    return stride_session_dialog_new (journal, wiring->catalog, clock, entry);
  case STRIDE_ENTRY_CHECK_IN:
    return ADW_DIALOG (
      stride_check_in_dialog_new_for_entry (wiring->insight, journal, clock, entry));
  case STRIDE_ENTRY_SELF_TEST:
    return stride_self_test_dialog_new (journal, wiring->catalog, clock, entry);
  default:
    g_return_val_if_reached (NULL);
  }
}
