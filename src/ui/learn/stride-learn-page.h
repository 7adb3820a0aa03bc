/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-insight.h"

G_BEGIN_DECLS

/**
 * StrideLearnPage:
 *
 * The list of all there is to read, with a search over every text. A row opens its page by
 * `win.show-reading` (s, topic of a question or id of a factor) or `win.show-citation` (s).
 */
#define STRIDE_TYPE_LEARN_PAGE (stride_learn_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideLearnPage, stride_learn_page, STRIDE, LEARN_PAGE, AdwNavigationPage)

AdwNavigationPage *stride_learn_page_new (StrideInsight *insight) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
