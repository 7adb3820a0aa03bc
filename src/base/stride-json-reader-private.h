/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-json-reader.h"

G_BEGIN_DECLS

/* What the accessors of plain values share with the walker. */

/* (nullable) (transfer none): NULL where the member is absent or null; complains where there is no
 * object. */
JsonNode *stride_json_reader_peek (StrideJsonReader *self, const char *name);
void stride_json_reader_complain_type (StrideJsonReader *self,
                                       const char *member,
                                       const char *expected,
                                       JsonNode *found);

G_END_DECLS
