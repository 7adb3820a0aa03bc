/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideFindingsPage:
 *
 * What may contribute, first to try first, with the answers and the log entries that say so. It shows
 * the present state of its insight and asks for things by the window's actions: win.start-routine,
 * win.show-exercise, win.show-reading, win.show-citation, win.questionnaire, win.safety-check,
 * win.log-run, win.ask-sky.
 */
#define STRIDE_TYPE_FINDINGS_PAGE (stride_findings_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideFindingsPage,
                      stride_findings_page,
                      STRIDE,
                      FINDINGS_PAGE,
                      AdwNavigationPage)

StrideFindingsPage *stride_findings_page_new (StrideInsight *insight) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
