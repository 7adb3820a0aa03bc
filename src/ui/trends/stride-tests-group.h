/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-day.h"

G_BEGIN_DECLS

/**
 * StrideTestsGroup:
 *
 * Self-tests over time: a row for each test that has a result, which opens to a chart with the band of
 * what may be chance. Invisible without results.
 */
#define STRIDE_TYPE_TESTS_GROUP (stride_tests_group_get_type ())
G_DECLARE_FINAL_TYPE (StrideTestsGroup,
                      stride_tests_group,
                      STRIDE,
                      TESTS_GROUP,
                      AdwPreferencesGroup)

GtkWidget *stride_tests_group_new (StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
/* @entries: the whole log, sorted by time */
void stride_tests_group_set (StrideTestsGroup *self, GPtrArray *entries, StrideDay today);

G_END_DECLS
