/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-weeks.h"

G_BEGIN_DECLS

/* A week as an item of a list model. Immutable. */
#define STRIDE_TYPE_WEEK_ITEM (stride_week_item_get_type ())
G_DECLARE_FINAL_TYPE (StrideWeekItem, stride_week_item, STRIDE, WEEK_ITEM, GObject)

StrideWeekItem *stride_week_item_new (const StrideWeek *week) G_GNUC_WARN_UNUSED_RESULT;
const StrideWeek *stride_week_item_get (StrideWeekItem *self);

G_END_DECLS
