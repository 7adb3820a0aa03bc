/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-quick-entry.h"

G_BEGIN_DECLS

/* Inside the quick entry: what its recognisers share. */

typedef struct {
  StrideQuickEntry *entry;
  StrideShoes *shoes; /* (nullable) */
  gboolean miles;
  StrideDay today;
  double pace_s;   /* seconds a kilometre, or 0 */
  char *open_time; /* (nullable): "45:30" or "7:30", decided when the distance is known */
  guint open_chip; /* its place among the chips */
} StrideQuickParser;

/* @label, @reason: (transfer full) */
void
stride_quick_add_chip (StrideQuickParser *self, StrideQuickField field, char *label, char *reason);
/* Takes @field once; a second time is told, not obeyed. @label: (transfer full) */
gboolean stride_quick_take (StrideQuickParser *self, StrideQuickField field, char *label);
/* @reason: (transfer full) (nullable) */
void stride_quick_refuse (StrideQuickParser *self, const char *phrase, char *reason);
void stride_quick_take_time (StrideQuickParser *self, int minute);
/* Always TRUE: taken, or refused with a reason. */
gboolean stride_quick_take_duration (StrideQuickParser *self, const char *phrase, int seconds);

/* Each: TRUE if @phrase is of its kind; it has then been taken or refused. */
gboolean stride_quick_recognise_keyword (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_distance (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_pace (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_time (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_duration (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_number (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_surface (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_day (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_switch (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_shoe (StrideQuickParser *self, const char *phrase);
gboolean stride_quick_recognise_filler (StrideQuickParser *self, const char *phrase);

G_END_DECLS
