/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-day.h"
#include "stride-profile.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/*
 * Everything that the adviser looks at, and the facts that it makes of it. Computed once per change,
 * not per rule. Each fact is defined in data/content/README.md, "Variables".
 */
typedef struct {
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideShoes *shoes;
  GPtrArray *entries; /* (element-type StrideEntry), oldest first */
  gint64 now;         /* Unix seconds */
  int tz;             /* minutes east of UTC */
  const char *topic;  /* (nullable): the reading card that was opened (ui.topic) */
} StrideSituation;

/* Every variable of the catalogue that is known. (transfer full) */
StrideFacts *
stride_situation_get_facts (const StrideSituation *situation) G_GNUC_WARN_UNUSED_RESULT;

/* The part that comes from the log alone: what the questionnaire need not ask. (transfer full) */
StrideFacts *
stride_situation_get_log_facts (const StrideSituation *situation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
