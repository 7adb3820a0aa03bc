/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-day.h"
#include "stride-safety.h"

G_BEGIN_DECLS

/**
 * StrideSafetyView:
 *
 * What to do now, and the words for the phone, for one level of the safety gate. At an emergency it has
 * two boxes to tick before the exercises open again.
 *
 * Signals: `checked` (): both boxes were ticked and the button pressed; `again` (): something has
 * changed, ask anew; `done` (): read.
 * CSS: the class `emergency` on the whole.
 */
#define STRIDE_TYPE_SAFETY_VIEW (stride_safety_view_get_type ())
G_DECLARE_FINAL_TYPE (StrideSafetyView, stride_safety_view, STRIDE, SAFETY_VIEW, AdwBin)

GtkWidget *stride_safety_view_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @facts: flag_items and the soreness for the words on the phone. @today: the date on paper. @again: offer
 * to ask anew; at an emergency that is what the boxes are for. */
void stride_safety_view_set (StrideSafetyView *self,
                             StrideSafetyLevel level,
                             StrideFacts *facts,
                             StrideDay today,
                             gboolean again);
/* After stride_safety_view_set(): shows the number to call where the time zone of @now is, if that is certain
 * (stride-emergency.h); else the text speaks of "your emergency number". */
void stride_safety_view_show_number (StrideSafetyView *self, GDateTime *now);
/* Where the keyboard goes when the page comes up. */
void stride_safety_view_focus (StrideSafetyView *self);

G_END_DECLS
