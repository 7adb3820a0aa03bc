/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-entry-dialog.h"

G_BEGIN_DECLS

/**
 * StrideSelfTestDialog:
 *
 * Corrects the result of a self-test, of each side where it has two, and when it was done. Of a test that
 * the catalogue does not know the result stays as it is.
 */
#define STRIDE_TYPE_SELF_TEST_DIALOG (stride_self_test_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideSelfTestDialog,
                      stride_self_test_dialog,
                      STRIDE,
                      SELF_TEST_DIALOG,
                      StrideEntryDialog)

/* @catalog: (nullable). @edit: a self-test. (transfer floating) */
AdwDialog *stride_self_test_dialog_new (StrideJournal *journal,
                                        StrideCatalog *catalog,
                                        StrideClock *clock,
                                        StrideEntry *edit) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
