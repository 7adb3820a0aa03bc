/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-week-item.h"

struct _StrideWeekItem {
  GObject parent_instance;

  StrideWeek week;
};

G_DEFINE_FINAL_TYPE (StrideWeekItem, stride_week_item, G_TYPE_OBJECT)

static void
stride_week_item_class_init (StrideWeekItemClass *klass)
{
}

static void
stride_week_item_init (StrideWeekItem *self)
{
}

StrideWeekItem *
stride_week_item_new (const StrideWeek *week)
{
  StrideWeekItem *self = g_object_new (STRIDE_TYPE_WEEK_ITEM, NULL);

  self->week = *week;

  return self;
}

const StrideWeek *
stride_week_item_get (StrideWeekItem *self)
{
  g_return_val_if_fail (STRIDE_IS_WEEK_ITEM (self), NULL);

  return &self->week;
}
