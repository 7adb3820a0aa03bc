/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-insight.h"

G_BEGIN_DECLS

/*
 * The only place where the program's objects are put together.
 */

typedef struct {
  char *data_dir;    /* (nullable): NULL for the folder under XDG_DATA_HOME */
  GDateTime *now;    /* (nullable): a fixed wall time */
  double clock_rate; /* seconds a second; 1 but for tests */
  gboolean sample;   /* fill a throw-away folder with sample entries */
} StrideWiringOptions;

typedef struct {
  StrideClock *clock;
  char *data_dir;
  gboolean sample;
  StrideCatalog *catalog;
  StrideProfile *profile;
  StrideShoes *shoes;
  StrideJournal *journal;
  StrideInsight *insight;
  char **problems; /* (nullable): what could not be read at the start, a sentence each */
} StrideWiring;

void stride_wiring_options_clear (StrideWiringOptions *options);

/* Makes the objects and loads profile, shoes and the newest months of the log. Files that do not read
 * become problems; the error is for what leaves nothing to work with (broken content, no folder). */
StrideWiring *stride_wiring_new (const StrideWiringOptions *options,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void stride_wiring_free (StrideWiring *self);

StrideDay stride_wiring_get_today (StrideWiring *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideWiring, stride_wiring_free)

G_END_DECLS
