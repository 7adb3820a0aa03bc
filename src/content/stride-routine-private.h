/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-json-reader.h"
#include "stride-routine.h"

G_BEGIN_DECLS

/* The routine that @reader stands in; complaints stay with the reader. */
StrideRoutine *stride_routine_new_from_json (StrideJsonReader *reader) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
