/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"
#include "stride-journal.h"
#include "stride-profile.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/* Fills empty stores with 26 weeks up to @today of a plausible runner: always the same for the same
 * day. For trying the program out and for its pictures. Errors: those of saving. */
gboolean stride_sample_fill (StrideCatalog *catalog,
                             StrideProfile *profile,
                             StrideShoes *shoes,
                             StrideJournal *journal,
                             StrideDay today,
                             GError **error);

G_END_DECLS
