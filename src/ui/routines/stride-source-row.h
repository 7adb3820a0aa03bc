/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-catalog.h"

G_BEGIN_DECLS

/* A row with a source: what we take from it, the reference, and (where it has a DOI) a link that opens it.
 * @citation has to outlive the row. */
GtkWidget *stride_source_row_new (const StrideCitation *citation) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
