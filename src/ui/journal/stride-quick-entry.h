/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/*
 * A run in one line: "8.2 km 45 min asphalt rpe 5 sore 3". Words come in any order; what was understood
 * and what was not is told piece by piece, so that nothing is guessed behind the person's back.
 */

typedef enum {
  STRIDE_QUICK_DISTANCE,
  STRIDE_QUICK_DURATION,
  STRIDE_QUICK_PACE, /* gives the duration or the distance that is missing */
  STRIDE_QUICK_SURFACE,
  STRIDE_QUICK_EFFORT,
  STRIDE_QUICK_BEFORE,
  STRIDE_QUICK_DURING,
  STRIDE_QUICK_AFTER,
  STRIDE_QUICK_STRESS,
  STRIDE_QUICK_SLEEP,
  STRIDE_QUICK_CADENCE,
  STRIDE_QUICK_CLIMB,
  STRIDE_QUICK_INCLINE,
  STRIDE_QUICK_SHOE,
  STRIDE_QUICK_DAY,
  STRIDE_QUICK_TIME,
  STRIDE_QUICK_TAGS,
  STRIDE_QUICK_BELOW_KNEE,
  STRIDE_QUICK_WARMUP,
  STRIDE_QUICK_COOLDOWN,
  STRIDE_QUICK_NOTE,
  STRIDE_QUICK_UNKNOWN,
} StrideQuickField;

typedef struct {
  StrideQuickField field;
  char *label;  /* what it was taken for ("8.2 km"), or the words themselves if for nothing */
  char *reason; /* (nullable): why it was not understood */
} StrideQuickChip;

typedef struct {
  guint32 set;   /* 1 << StrideQuickField */
  StrideRun run; /* the fields that are set; strings are owned here */
  StrideDay day;
  int minute; /* after midnight */
  char *note;
  GPtrArray *chips; /* (element-type StrideQuickChip), in the order of the line */
} StrideQuickEntry;

/* @shoes: (nullable). @miles: what a bare number means. (transfer full) */
StrideQuickEntry *stride_quick_entry_parse (const char *text,
                                            StrideShoes *shoes,
                                            gboolean miles,
                                            StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
void stride_quick_entry_free (StrideQuickEntry *self);

gboolean stride_quick_entry_has (const StrideQuickEntry *self, StrideQuickField field);
guint stride_quick_entry_get_n_unknown (const StrideQuickEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideQuickEntry, stride_quick_entry_free)

G_END_DECLS
