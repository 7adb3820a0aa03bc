/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-association.h"

G_BEGIN_DECLS

/**
 * StrideLinksGroup:
 *
 * What soreness goes along with: a row for each comparison, with its verdict and its counts, that opens
 * to a dot for each run. Comparisons with nothing to compare are left out.
 */
#define STRIDE_TYPE_LINKS_GROUP (stride_links_group_get_type ())
G_DECLARE_FINAL_TYPE (StrideLinksGroup,
                      stride_links_group,
                      STRIDE,
                      LINKS_GROUP,
                      AdwPreferencesGroup)

GtkWidget *stride_links_group_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @entries: the whole log, sorted by time; kept */
void stride_links_group_set (StrideLinksGroup *self, GPtrArray *entries, StrideDay today);

G_END_DECLS
