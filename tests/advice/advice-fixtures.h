/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "stride-adviser.h"

G_BEGIN_DECLS

/* The object in the file tests/advice/data/@name. */
JsonObject *fixture_load (const char *name) G_GNUC_WARN_UNUSED_RESULT;
StrideFacts *fixture_facts (JsonObject *object) G_GNUC_WARN_UNUSED_RESULT;
/* Facts in single-quoted JSON: "{'run.after': 6}". */
StrideFacts *fixture_parse_facts (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* "id id | more: id | blocked: id<winner | snoozed: id | off: id": an adviser's list in one line. */
char *fixture_describe (GListStore *advice) G_GNUC_WARN_UNUSED_RESULT;
/* (nullable) (transfer none) */
StrideAdvice *fixture_find (GListStore *advice, const char *id);

G_END_DECLS
