/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * StrideFacts:
 *
 * Named values that conditions are evaluated over: `run.after` = 6, `q.surface` = "trail",
 * `q.trigger` = ["long", "hills"], `flag.urgent` = true. A name without a value is unknown (null).
 * Names and types are listed in data/content/advice.json under "variables".
 */
#define STRIDE_TYPE_FACTS (stride_facts_get_type ())
G_DECLARE_FINAL_TYPE (StrideFacts, stride_facts, STRIDE, FACTS, GObject)

typedef enum {
  STRIDE_FACT_UNKNOWN,
  STRIDE_FACT_BOOLEAN,
  STRIDE_FACT_NUMBER,
  STRIDE_FACT_TEXT,
  STRIDE_FACT_LIST,
} StrideFactType;

StrideFacts *stride_facts_new (void) G_GNUC_WARN_UNUSED_RESULT;
StrideFacts *stride_facts_copy (StrideFacts *self) G_GNUC_WARN_UNUSED_RESULT;

void stride_facts_set_boolean (StrideFacts *self, const char *name, gboolean value);
/* NaN and infinities make the fact unknown. */
void stride_facts_set_number (StrideFacts *self, const char *name, double value);
void stride_facts_set_text (StrideFacts *self, const char *name, const char *value);
void stride_facts_set_list (StrideFacts *self, const char *name, const char *const *values);
void stride_facts_unset (StrideFacts *self, const char *name);

StrideFactType stride_facts_get_fact_type (StrideFacts *self, const char *name);
gboolean stride_facts_is_known (StrideFacts *self, const char *name);
/* @fallback when unknown or of another type. */
gboolean stride_facts_get_boolean (StrideFacts *self, const char *name, gboolean fallback);
double stride_facts_get_number (StrideFacts *self, const char *name, double fallback);
const char *stride_facts_get_text (StrideFacts *self, const char *name);
const char *const *stride_facts_get_list (StrideFacts *self, const char *name);
gboolean stride_facts_has (StrideFacts *self, const char *name, const char *item);
/* All known names, sorted. (transfer container) */
GPtrArray *stride_facts_list_names (StrideFacts *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
