/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-report.h"

G_BEGIN_DECLS

/* The page of a report as a picture, white, in the proportions of A4. */
#define STRIDE_TYPE_PAGE_PAINTABLE (stride_page_paintable_get_type ())
G_DECLARE_FINAL_TYPE (StridePagePaintable, stride_page_paintable, STRIDE, PAGE_PAINTABLE, GObject)

StridePagePaintable *stride_page_paintable_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @report: (nullable): not copied; the owner takes it away before it is freed */
void stride_page_paintable_set_report (StridePagePaintable *self, const StrideReport *report);

G_END_DECLS
