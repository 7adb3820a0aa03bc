/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideReadingPage:
 *
 * One page to read: a question with its answer, a factor with its evidence, or a source. Its buttons ask
 * for `win.start-routine`, `win.show-citation` and `win.show-reading` (s each); a DOI opens in the
 * browser.
 */
#define STRIDE_TYPE_READING_PAGE (stride_reading_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideReadingPage,
                      stride_reading_page,
                      STRIDE,
                      READING_PAGE,
                      AdwNavigationPage)

/* @topic: of a question ("stretch") or the id of a factor ("core"). NULL if there is no such page. */
AdwNavigationPage *stride_reading_page_new (StrideInsight *insight,
                                            const char *topic) G_GNUC_WARN_UNUSED_RESULT;
/* @id: of a citation. NULL if there is no such source. */
AdwNavigationPage *stride_reading_page_new_for_citation (StrideInsight *insight,
                                                         const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
