/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/* What there is to read, and how it is found. */

typedef enum {
  STRIDE_READING_QUESTION, /* a rule qa-…: the id is its topic ("stretch") */
  STRIDE_READING_FACTOR,   /* the id of a factor */
  STRIDE_READING_SOURCE,   /* the id of a citation */
  STRIDE_N_READINGS,
} StrideReadingKind;

typedef struct {
  StrideReadingKind kind;
  char *id;
  char *title;
  char *subtitle; /* may be empty */
  char *haystack; /* all its text, folded for search */
} StrideReading;

/* Questions, factors, sources, each in the order of the content. (transfer container)
 * (element-type StrideReading) */
GPtrArray *stride_readings_list (StrideCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
/* Every word of @query stands somewhere in the reading; always TRUE for an empty query. */
gboolean stride_reading_matches (const StrideReading *reading, const char *query);
/* (nullable): the rule behind the topic of a question */
StrideRule *stride_readings_find_question (StrideCatalog *catalog, const char *topic);

G_END_DECLS
