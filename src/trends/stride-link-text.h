/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-association.h"

G_BEGIN_DECLS

/* What soreness goes along with, in words; all translated. */

/* "Hard Ground" */
const char *stride_link_text_title (StrideLink link);
/* "on concrete or asphalt", "on other ground" */
const char *stride_link_text_group (StrideLink link, gboolean exposed);
/* "Sore (3 or more): 5 of 8 runs on concrete or asphalt, 2 of 7 runs on other ground. On average 4.2 and
 * 2." (transfer full) */
char *stride_link_text_counts (StrideLink link,
                               const StrideAssociation *association) G_GNUC_WARN_UNUSED_RESULT;
/* "Cannot tell yet: it takes at least 12 more runs." (transfer full) */
char *stride_link_text_verdict (const StrideAssociation *association) G_GNUC_WARN_UNUSED_RESULT;
/* How the comparisons are made and how many runs that takes. @associations: STRIDE_N_LINKS elements
 * (transfer full) */
char *stride_link_text_method (const StrideAssociation *associations) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
