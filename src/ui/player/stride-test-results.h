/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-entry.h"
#include "stride-player-store.h"

G_BEGIN_DECLS

/**
 * StrideTestResults:
 *
 * What the self-tests of a routine came to: a row for each result, filled in where the player's clock
 * measured it, with what its band says. Hides itself where nothing was tested.
 */
#define STRIDE_TYPE_TEST_RESULTS (stride_test_results_get_type ())
G_DECLARE_FINAL_TYPE (StrideTestResults, stride_test_results, STRIDE, TEST_RESULTS, AdwBin)

void
stride_test_results_set (StrideTestResults *self, StridePlayer *player, StrideCatalog *catalog);
/* An entry for each test with a result; @head is that of the session, whose id makes theirs.
 * (transfer full) (element-type StrideEntry) */
GPtrArray *stride_test_results_dup_entries (StrideTestResults *self,
                                            const StrideEntryHead *head) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
