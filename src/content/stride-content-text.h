/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the loaders of this room share: members that hold texts, conditions and arrays of objects. */

#pragma once

#include "stride-condition.h"
#include "stride-json-reader.h"

G_BEGIN_DECLS

/* @text in the person's language; the empty text stays empty. */
const char *stride_content_translate (const char *text);

/* Translated members; (transfer full). Absent ones are empty, not NULL. */
char *stride_content_dup_text (StrideJsonReader *reader,
                               const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *stride_content_dup_text_or_empty (StrideJsonReader *reader,
                                        const char *name) G_GNUC_WARN_UNUSED_RESULT;
char **stride_content_dup_texts (StrideJsonReader *reader,
                                 const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full): a condition that never holds where the member is no condition. */
StrideCondition *stride_content_dup_condition (StrideJsonReader *reader,
                                               const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Calls @func inside each element of the array @name, which may be absent. */
typedef void (*StrideContentFunc) (StrideJsonReader *reader, gpointer user_data);
void stride_content_each (StrideJsonReader *reader,
                          const char *name,
                          StrideContentFunc func,
                          gpointer user_data);

G_END_DECLS
