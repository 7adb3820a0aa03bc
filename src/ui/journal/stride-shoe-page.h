/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideShoePage:
 *
 * The form of one pair. Signals: `done` (): saved or removed, the page can go.
 */
#define STRIDE_TYPE_SHOE_PAGE (stride_shoe_page_get_type ())
G_DECLARE_FINAL_TYPE (StrideShoePage, stride_shoe_page, STRIDE, SHOE_PAGE, AdwNavigationPage)

/* @id: (nullable): the pair to change; NULL for a new one. @removable: no run names it. */
AdwNavigationPage *stride_shoe_page_new (StrideShoes *shoes,
                                         const char *id,
                                         gboolean removable,
                                         gboolean miles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
