/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "stride-day.h"
#include "stride-json-reader.h"

G_BEGIN_DECLS

/*
 * Objects that are written back with whatever else they held: a reader takes the members that it knows
 * and keeps the object; a writer starts from a copy of it.
 */

/* A copy that may be changed; the members themselves are shared. @object: (nullable): empty for NULL.
 * (transfer full) */
JsonObject *stride_json_object_copy (JsonObject *object) G_GNUC_WARN_UNUSED_RESULT;

/* The object where the reader is. (transfer full) */
JsonObject *stride_json_reader_dup_object (StrideJsonReader *reader) G_GNUC_WARN_UNUSED_RESULT;

/* A civil day ("2026-10-25"); STRIDE_DAY_NONE when absent, and a complaint for anything else. */
StrideDay stride_json_reader_day (StrideJsonReader *reader, const char *name);
/* Takes the member away for STRIDE_DAY_NONE. */
void stride_json_object_set_day (JsonObject *object, const char *name, StrideDay day);
/* Takes the member away for NULL. */
void stride_json_object_set_text (JsonObject *object, const char *name, const char *text);

G_END_DECLS
